from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.store.tables.base import STRICT, Base, Tenanted, belongs_to
from lighthouse_kiosk.store.types import Count, Flag, Id, Moment, WallTime


class SlotRow(Tenanted, Base):
    """Wall times are in the event's zone; the UTC moments are derived from them."""

    __tablename__ = "pickup_slots"
    __table_args__ = (
        belongs_to("events", "event_id"),
        CheckConstraint("capacity >= 0", name="capacity"),
        CheckConstraint("booked_count BETWEEN 0 AND capacity", name="booked"),
        CheckConstraint("starts_utc < ends_utc", name="span"),
        Index(None, "organisation_id", "event_id", "starts_utc"),
        Index("uq_pickup_slots_of_event", "organisation_id", "event_id", "id", unique=True),
        STRICT,
    )

    event_id: Mapped[UUID] = mapped_column(Id)
    starts: Mapped[datetime] = mapped_column(WallTime)
    ends: Mapped[datetime] = mapped_column(WallTime)
    starts_utc: Mapped[datetime] = mapped_column(Moment)
    ends_utc: Mapped[datetime] = mapped_column(Moment)
    capacity: Mapped[int] = mapped_column(Count)
    booked_count: Mapped[int] = mapped_column(Count)
    deleted: Mapped[bool] = mapped_column(Flag)
    created_at: Mapped[datetime] = mapped_column(Moment)

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.store.tables.base import STRICT, Base, belongs_to
from lighthouse_kiosk.store.types import Count, Id, Moment


class PickupCountRow(Base):
    """Hand-outs of a desk that stand, by the ten minutes they were made in; kept by triggers.

    `starts` is the beginning of the ten minutes in UTC, `quantity` the pieces. What is reversed
    leaves the ten minutes in which it was handed out.
    """

    __tablename__ = "pickup_counts"
    __table_args__ = (
        belongs_to("events", "event_id"),
        CheckConstraint("handed_out >= 0 AND quantity >= 0", name="counts"),
        STRICT,
    )

    organisation_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    event_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    starts: Mapped[datetime] = mapped_column(Moment, primary_key=True)
    desk_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    handed_out: Mapped[int] = mapped_column(Count)
    quantity: Mapped[int] = mapped_column(Count)

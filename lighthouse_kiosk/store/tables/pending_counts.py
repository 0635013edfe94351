from __future__ import annotations

from uuid import UUID

from sqlalchemy import CheckConstraint, Integer
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.store.tables.base import STRICT, Base, belongs_to
from lighthouse_kiosk.store.types import Count, Id


class PendingCountRow(Base):
    """How many pending registrations want a quantity of an option in a slot; kept by triggers."""

    __tablename__ = "pending_counts"
    __table_args__ = (
        belongs_to("events", "event_id"),
        CheckConstraint("registrations >= 0", name="counts"),
        STRICT,
    )

    organisation_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    event_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    option_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    slot_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    quantity: Mapped[int] = mapped_column(Integer, primary_key=True)
    registrations: Mapped[int] = mapped_column(Count)

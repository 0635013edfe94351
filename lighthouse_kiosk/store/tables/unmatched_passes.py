from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Integer, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.store.tables.base import STRICT, Base, Tenanted, belongs_to
from lighthouse_kiosk.store.types import Id, Moment


class UnmatchedPassRow(Tenanted, Base):
    """A genuine pass that this database does not know, handed out by what its token states."""

    __tablename__ = "unmatched_passes"
    __table_args__ = (
        belongs_to("events", "event_id"),
        UniqueConstraint("organisation_id", "event_id", "ticket_id"),
        CheckConstraint("quantity BETWEEN 1 AND 255", name="quantity"),
        CheckConstraint("picked_up BETWEEN 0 AND quantity", name="picked_up"),
        STRICT,
    )

    event_id: Mapped[UUID] = mapped_column(Id)
    ticket_id: Mapped[bytes] = mapped_column(LargeBinary)
    reissue: Mapped[int] = mapped_column(Integer)
    option_number: Mapped[int] = mapped_column(Integer)
    quantity: Mapped[int] = mapped_column(Integer)
    picked_up: Mapped[int] = mapped_column(Integer)
    token: Mapped[bytes] = mapped_column(LargeBinary)
    first_seen_at: Mapped[datetime] = mapped_column(Moment)

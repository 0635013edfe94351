from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.store.tables.base import STRICT, Base, belongs_to
from lighthouse_kiosk.store.types import Count, Id, Moment


class ArrivalCountRow(Base):
    """Registrations that are open, by the whole hour they were registered in; kept by triggers.

    `starts` is the hour's beginning in UTC, `quantity` the pieces they ask for or hold.
    """

    __tablename__ = "arrival_counts"
    __table_args__ = (
        belongs_to("events", "event_id"),
        CheckConstraint("registrations >= 0 AND quantity >= 0", name="counts"),
        STRICT,
    )

    organisation_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    event_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    starts: Mapped[datetime] = mapped_column(Moment, primary_key=True)
    option_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    registrations: Mapped[int] = mapped_column(Count)
    quantity: Mapped[int] = mapped_column(Count)

from __future__ import annotations

from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.slots import WITHOUT_SLOT
from lighthouse_kiosk.store.tables.base import STRICT, Base, belongs_to
from lighthouse_kiosk.store.types import Count, Id, Word

NO_SLOT: UUID = WITHOUT_SLOT
"""Stands in the key for registrations without a slot."""


class RegistrationCountRow(Base):
    """What an event's registrations add up to, kept by triggers on them.

    `quantity`, `committed_cost` (minor units) and `picked_up` are sums; `complete` counts the
    registrations with nothing left to pick up, `begun` those with something picked up.
    """

    __tablename__ = "registration_counts"
    __table_args__ = (
        belongs_to("events", "event_id"),
        CheckConstraint(
            "registrations >= 0 AND quantity >= 0 AND committed_cost >= 0 AND picked_up >= 0"
            " AND complete >= 0 AND begun >= 0",
            name="counts",
        ),
        STRICT,
    )

    organisation_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    event_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    option_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    slot_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    status: Mapped[Status] = mapped_column(Word(Status), primary_key=True)
    registrations: Mapped[int] = mapped_column(Count)
    quantity: Mapped[int] = mapped_column(Count)
    committed_cost: Mapped[int] = mapped_column(Count)
    picked_up: Mapped[int] = mapped_column(Count)
    complete: Mapped[int] = mapped_column(Count)
    begun: Mapped[int] = mapped_column(Count)

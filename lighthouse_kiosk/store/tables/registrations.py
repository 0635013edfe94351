from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Computed, Index, Integer, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.domain.registrations import Stage, Status
from lighthouse_kiosk.store.tables.base import STRICT, Base, Tenanted, belongs_to, of_the_event
from lighthouse_kiosk.store.types import Count, Id, Moment, Word

OPEN_ONES = text("status IN ('PENDING','APPROVED')")
"""The condition as the partial index has it: with bound values SQLite would not use the index."""

_STAGE = "CASE WHEN picked_up = quantity THEN 'PICKED_UP' ELSE status END"


def _index(name: str, *columns: str) -> Index:
    return Index(f"ix_event_registrations_{name}", "organisation_id", *columns)


class RegistrationRow(Tenanted, Base):
    """`picked_up` counts pieces handed out and not reversed; approval alone may commit a cost.

    `stage` is the status with what is completely picked up told apart; `person_name_key` is the
    person's, which a trigger keeps the same.
    """

    __tablename__ = "event_registrations"
    __table_args__ = (
        belongs_to("events", "event_id"),
        belongs_to("people", "person_id"),
        of_the_event("event_options", "option_id"),
        of_the_event("pickup_slots", "slot_id"),
        CheckConstraint("status IN ('PENDING','APPROVED','REJECTED','CANCELLED')", name="status"),
        CheckConstraint("quantity BETWEEN 1 AND 255", name="quantity"),
        CheckConstraint("picked_up BETWEEN 0 AND quantity", name="picked_up"),
        CheckConstraint("status = 'APPROVED' OR picked_up = 0", name="pickups_need_approval"),
        CheckConstraint(
            "committed_cost >= 0 AND (status = 'APPROVED' OR committed_cost = 0)",
            name="committed_cost",
        ),
        Index(
            "uq_event_registrations_one_open",
            "organisation_id",
            "person_id",
            "option_id",
            unique=True,
            sqlite_where=OPEN_ONES,
            postgresql_where=OPEN_ONES,
        ),
        _index("by_age", "event_id", "registered_at", "id"),
        _index("by_stage", "event_id", "stage", "registered_at", "id"),
        _index("by_option", "option_id", "stage", "registered_at", "id"),
        _index("by_slot", "slot_id", "option_id", "stage", "registered_at", "id"),
        _index("by_quantity", "event_id", "quantity", "registered_at", "id"),
        _index("by_person_name", "event_id", "person_name_key", "id"),
        _index("by_person", "person_id", "event_id", "registered_at", "id"),
        STRICT,
    )

    event_id: Mapped[UUID] = mapped_column(Id)
    person_id: Mapped[UUID] = mapped_column(Id)
    option_id: Mapped[UUID] = mapped_column(Id)
    slot_id: Mapped[UUID | None] = mapped_column(Id)
    quantity: Mapped[int] = mapped_column(Integer)
    status: Mapped[Status] = mapped_column(Word(Status))
    committed_cost: Mapped[int] = mapped_column(Count)
    picked_up: Mapped[int] = mapped_column(Integer)
    note: Mapped[str] = mapped_column(Text)
    registered_at: Mapped[datetime] = mapped_column(Moment)
    registered_by: Mapped[str] = mapped_column(Text)
    decided_at: Mapped[datetime | None] = mapped_column(Moment)
    decided_by: Mapped[str | None] = mapped_column(Text)
    person_name_key: Mapped[str] = mapped_column(Text, server_default="")
    stage: Mapped[Stage | None] = mapped_column(
        Word(Stage),
        Computed(_STAGE, persisted=True),  # on SQLite it is computed when it is read
    )

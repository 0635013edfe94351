from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    Index,
    Integer,
    LargeBinary,
    Text,
    TextClause,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.domain.desks import VerdictKind
from lighthouse_kiosk.store.tables.base import STRICT, Base, Tenanted, belongs_to
from lighthouse_kiosk.store.types import Count, Flag, Id, Moment, Word


def out_of_the_ordinary(table: str = "") -> TextClause:
    """Build the condition of entries that organisers look through, as the partial index has it.

    With bound values SQLite would not use the index. `table` is the alias, with its point.
    """
    return text(
        f"({table}collected_by <> '' OR {table}overridden IS NOT NULL"
        f" OR {table}unmatched_pass_id IS NOT NULL OR {table}reverses_id IS NOT NULL)"
    )


class PickupRow(Tenanted, Base):
    """A journal entry: never changed, never deleted (triggers refuse it).

    An entry with `reverses_id` takes back the one it names, which a unique key allows once.
    It is for a registration or, where the pass was not known here, for an unmatched pass.
    `overridden` is the verdict that a supervisor set aside.
    `device_id`, `incarnation` and `sequence` name the entry's place in its device's own chain.
    """

    __tablename__ = "pickups"
    __table_args__ = (
        belongs_to("events", "event_id"),
        belongs_to("event_registrations", "registration_id"),
        belongs_to("unmatched_passes", "unmatched_pass_id"),
        belongs_to("desks", "desk_id"),
        belongs_to("pickups", "reverses_id"),
        UniqueConstraint("organisation_id", "nonce", "registration_id"),
        UniqueConstraint("organisation_id", "reverses_id"),
        UniqueConstraint("organisation_id", "device_id", "incarnation", "sequence"),
        CheckConstraint(
            "(registration_id IS NULL) <> (unmatched_pass_id IS NULL)", name="one_claim"
        ),
        CheckConstraint("quantity BETWEEN 1 AND 255", name="quantity"),
        CheckConstraint("sequence >= 1", name="sequence"),
        Index(None, "organisation_id", "event_id", "at"),
        Index(None, "organisation_id", "desk_id", "at"),
        Index(None, "organisation_id", "registration_id", "at"),
        Index(
            "ix_pickups_out_of_the_ordinary",
            "organisation_id",
            "event_id",
            "at",
            sqlite_where=out_of_the_ordinary(),
            postgresql_where=out_of_the_ordinary(),
        ),
        Index(
            "uq_pickups_unmatched_nonce",
            "organisation_id",
            "unmatched_pass_id",
            "nonce",
            unique=True,
        ),
        STRICT,
    )

    event_id: Mapped[UUID] = mapped_column(Id)
    registration_id: Mapped[UUID | None] = mapped_column(Id)
    unmatched_pass_id: Mapped[UUID | None] = mapped_column(Id)
    desk_id: Mapped[UUID] = mapped_column(Id)
    quantity: Mapped[int] = mapped_column(Integer)
    reverses_id: Mapped[UUID | None] = mapped_column(Id)
    nonce: Mapped[UUID] = mapped_column(Id)
    at: Mapped[datetime] = mapped_column(Moment)
    by_name: Mapped[str] = mapped_column(Text)
    by_user_id: Mapped[UUID | None] = mapped_column(Id)
    collected_by: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
    outside_slot: Mapped[bool] = mapped_column(Flag)
    overridden: Mapped[VerdictKind | None] = mapped_column(Word(VerdictKind))
    supervisor_name: Mapped[str | None] = mapped_column(Text)
    supervisor_id: Mapped[UUID | None] = mapped_column(Id)
    device_id: Mapped[UUID] = mapped_column(Id)
    incarnation: Mapped[int] = mapped_column(Count)
    sequence: Mapped[int] = mapped_column(Count)
    previous_hash: Mapped[bytes] = mapped_column(LargeBinary)
    hash: Mapped[bytes] = mapped_column(LargeBinary)

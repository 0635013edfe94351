from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, Integer, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.store.tables.base import STRICT, Base, Tenanted, belongs_to
from lighthouse_kiosk.store.types import Count, Flag, Id, Moment, Word


class OptionRow(Tenanted, Base):
    """`unit_cost` in minor units of the event's currency; no `total_available` means unlimited.

    Lists go by `position`; several may have the same, and then the `number` decides.
    """

    __tablename__ = "event_options"
    __table_args__ = (
        belongs_to("events", "event_id"),
        UniqueConstraint("organisation_id", "event_id", "number"),
        Index("uq_event_options_of_event", "organisation_id", "event_id", "id", unique=True),
        CheckConstraint("kind IN ('TRACK','ITEM','SEAT')", name="kind"),
        CheckConstraint("number BETWEEN 1 AND 65535", name="number"),
        CheckConstraint("unit_cost >= 0", name="unit_cost"),
        CheckConstraint(
            "committed_count >= 0 AND (total_available IS NULL OR committed_count <= total_available)",
            name="committed",
        ),
        STRICT,
    )

    event_id: Mapped[UUID] = mapped_column(Id)
    number: Mapped[int] = mapped_column(Integer)
    position: Mapped[int] = mapped_column(Integer, server_default=text("0"))
    kind: Mapped[OptionKind] = mapped_column(Word(OptionKind))
    name: Mapped[str] = mapped_column(Text)
    detail: Mapped[str] = mapped_column(Text)
    place: Mapped[str] = mapped_column(Text)
    unit_cost: Mapped[int] = mapped_column(Count)
    total_available: Mapped[int | None] = mapped_column(Count)
    committed_count: Mapped[int] = mapped_column(Count)
    needs_slot: Mapped[bool] = mapped_column(Flag)
    deleted: Mapped[bool] = mapped_column(Flag)
    created_at: Mapped[datetime] = mapped_column(Moment)

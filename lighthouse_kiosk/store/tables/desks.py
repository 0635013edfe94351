from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.domain.desks import OutsideSlotPolicy, UnknownPassPolicy
from lighthouse_kiosk.store.tables.base import STRICT, Base, Tenanted, belongs_to
from lighthouse_kiosk.store.types import Flag, Id, Moment, Word


class DeskRow(Tenanted, Base):
    """A pickup desk and its policy; the margins around slots are minutes, `pin_hash` is argon2id."""

    __tablename__ = "desks"
    __table_args__ = (
        belongs_to("events", "event_id"),
        UniqueConstraint("organisation_id", "event_id", "name"),
        CheckConstraint("outside_slot IN ('accept','supervisor')", name="outside_slot"),
        CheckConstraint("unknown_pass IN ('hand_out','help_desk')", name="unknown_pass"),
        CheckConstraint(
            "early_minutes BETWEEN 0 AND 1440 AND late_minutes BETWEEN 0 AND 1440", name="margins"
        ),
        STRICT,
    )

    event_id: Mapped[UUID] = mapped_column(Id)
    name: Mapped[str] = mapped_column(Text)
    instant: Mapped[bool] = mapped_column(Flag)
    outside_slot: Mapped[OutsideSlotPolicy] = mapped_column(Word(OutsideSlotPolicy))
    unknown_pass: Mapped[UnknownPassPolicy] = mapped_column(Word(UnknownPassPolicy))
    early_minutes: Mapped[int] = mapped_column(Integer)
    late_minutes: Mapped[int] = mapped_column(Integer)
    pin_hash: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(Moment)

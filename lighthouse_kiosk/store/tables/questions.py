from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.domain.questions import QuestionKind
from lighthouse_kiosk.store.tables.base import STRICT, Base, Tenanted, belongs_to
from lighthouse_kiosk.store.types import Count, Flag, Id, Json, Moment, Word


class QuestionRow(Tenanted, Base):
    """`choices` holds a list of number, text and whether it is retired, in the order they are shown."""

    __tablename__ = "questions"
    __table_args__ = (
        belongs_to("events", "event_id"),
        CheckConstraint(
            "kind IN ('TEXT','NUMBER','YES_NO','ONE_CHOICE','CHOICES')",
            name="kind",
        ),
        Index(None, "organisation_id", "event_id", "position"),
        STRICT,
    )

    event_id: Mapped[UUID] = mapped_column(Id)
    position: Mapped[int] = mapped_column(Integer)
    kind: Mapped[QuestionKind] = mapped_column(Word(QuestionKind))
    text: Mapped[str] = mapped_column(Text)
    help: Mapped[str] = mapped_column(Text)
    required: Mapped[bool] = mapped_column(Flag)
    at_desk: Mapped[bool] = mapped_column(Flag)
    choices: Mapped[Mapping[str, Any]] = mapped_column(Json)
    least: Mapped[int | None] = mapped_column(Count)
    most: Mapped[int | None] = mapped_column(Count)
    retired: Mapped[bool] = mapped_column(Flag)
    deleted: Mapped[bool] = mapped_column(Flag)
    created_at: Mapped[datetime] = mapped_column(Moment)

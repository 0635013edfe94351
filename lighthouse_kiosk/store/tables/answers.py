from __future__ import annotations

from uuid import UUID

from sqlalchemy import CheckConstraint, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.store.tables.base import STRICT, Base, belongs_to
from lighthouse_kiosk.store.types import Id


class AnswerRow(Base):
    """`value` as `domain.written_answers.kept_answer` writes it; no row where there is no answer."""

    __tablename__ = "answers"
    __table_args__ = (
        belongs_to("event_registrations", "registration_id"),
        belongs_to("questions", "question_id"),
        CheckConstraint("value <> ''", name="value"),
        Index(None, "organisation_id", "question_id"),
        STRICT,
    )

    organisation_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    registration_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    question_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    value: Mapped[str] = mapped_column(Text)

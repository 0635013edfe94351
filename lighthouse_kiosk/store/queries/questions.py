from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, select, update

from lighthouse_kiosk.domain.ids import EventId, OrganisationId, QuestionId
from lighthouse_kiosk.domain.questions import Bounds, Choice, Question
from lighthouse_kiosk.store.tables import QuestionRow
from lighthouse_kiosk.store.unit_of_work import Transaction

_TABLE = QuestionRow.__table__

_LIST = (
    select(_TABLE)
    .where(
        QuestionRow.organisation_id == bindparam("organisation_id"),
        QuestionRow.event_id == bindparam("event_id"),
        QuestionRow.deleted.is_(False),
    )
    .order_by(QuestionRow.position, QuestionRow.id)
)


def question_from(row: Row[Any]) -> Question:
    return Question(
        id=QuestionId(row.id),
        event_id=EventId(row.event_id),
        position=row.position,
        kind=row.kind,
        text=row.text,
        help=row.help,
        required=row.required,
        at_desk=row.at_desk,
        choices=tuple(Choice(*choice) for choice in row.choices["choices"]),
        bounds=Bounds(row.least, row.most),
        retired=row.retired,
    )


def list_questions(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> tuple[Question, ...]:
    """Questions that are not deleted, retired ones too, in their order."""
    rows = tx.execute(_LIST, {"organisation_id": organisation_id, "event_id": event_id})
    return tuple(map(question_from, rows))


def get_question(
    tx: Transaction,
    organisation_id: OrganisationId,
    question_id: QuestionId,
    *,
    gone_too: bool = False,
) -> Question | None:
    """Return the question; a deleted one only for bringing it back (`gone_too`)."""
    query = select(_TABLE).where(
        QuestionRow.organisation_id == organisation_id, QuestionRow.id == question_id
    )
    if not gone_too:
        query = query.where(QuestionRow.deleted.is_(False))
    row = tx.execute(query).one_or_none()
    return question_from(row) if row else None


def last_position(tx: Transaction, organisation_id: OrganisationId, event_id: EventId) -> int:
    """Return the last place that a question has, deleted ones too; 0 without any."""
    last = tx.execute(
        select(func.max(QuestionRow.position)).where(
            QuestionRow.organisation_id == organisation_id, QuestionRow.event_id == event_id
        )
    ).scalar_one()
    return last or 0


def insert_question(
    tx: Transaction, organisation_id: OrganisationId, question: Question, at: datetime
) -> None:
    tx.execute(
        insert(QuestionRow).values(
            organisation_id=organisation_id,
            id=question.id,
            event_id=question.event_id,
            deleted=False,
            created_at=at,
            **_values(question),
        )
    )


def update_question(
    tx: Transaction, organisation_id: OrganisationId, question: Question, *, deleted: bool = False
) -> None:
    tx.execute(
        update(QuestionRow)
        .where(QuestionRow.organisation_id == organisation_id, QuestionRow.id == question.id)
        .values(deleted=deleted, **_values(question))
    )


def _values(question: Question) -> dict[str, Any]:
    choices = [[choice.number, choice.text, choice.retired] for choice in question.choices]
    return {
        "position": question.position,
        "kind": question.kind,
        "text": question.text,
        "help": question.help,
        "required": question.required,
        "at_desk": question.at_desk,
        "choices": {"choices": choices},
        "least": question.bounds.least,
        "most": question.bounds.most,
        "retired": question.retired,
    }

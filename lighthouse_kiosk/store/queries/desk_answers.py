"""What was answered to the questions that pickup desks are shown."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from lighthouse_kiosk.domain.answers import AnsweredQuestion
from lighthouse_kiosk.domain.ids import EventId, OrganisationId, RegistrationId
from lighthouse_kiosk.domain.written_answers import answer_kept
from lighthouse_kiosk.store.prepared import Prepared
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.queries.questions import question_from
from lighthouse_kiosk.store.tables import AnswerRow, QuestionRow
from lighthouse_kiosk.store.unit_of_work import Transaction

# By the registration's id, not together with its person: SQLite would read all answers first.
_SHOWN = Prepared(
    select(QuestionRow.__table__, AnswerRow.value)
    .select_from(AnswerRow)
    .join(QuestionRow, along(AnswerRow.question_id, QuestionRow))
    .where(
        AnswerRow.organisation_id == bindparam("organisation"),
        AnswerRow.registration_id == bindparam("registration"),
        QuestionRow.event_id == bindparam("event"),
        QuestionRow.at_desk.is_(True),
        QuestionRow.retired.is_(False),
        QuestionRow.deleted.is_(False),
    )
)


def desk_answers(
    tx: Transaction,
    organisation_id: OrganisationId,
    event_id: EventId,
    registration_id: RegistrationId,
) -> tuple[AnsweredQuestion, ...]:
    """Return a registration's answers that desks are shown, in the order they are asked in."""
    wanted = {
        "organisation": organisation_id,
        "event": event_id,
        "registration": registration_id,
    }
    rows = _SHOWN.rows(tx, wanted)
    found = [AnsweredQuestion(question_from(row), answer_kept(row.kind, row.value)) for row in rows]
    return tuple(sorted(found, key=lambda one: (one.question.position, one.question.id)))

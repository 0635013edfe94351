"""What a person answered to the questions that pickup desks are shown."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import bindparam, select, text

from lighthouse_kiosk.domain.answers import AnsweredQuestion
from lighthouse_kiosk.domain.ids import OrganisationId, PersonId, RegistrationId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.written_answers import answer_kept
from lighthouse_kiosk.store.prepared import Prepared
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.queries.questions import question_from
from lighthouse_kiosk.store.tables import AnswerRow, QuestionRow, RegistrationRow
from lighthouse_kiosk.store.unit_of_work import Transaction

_SHOWN = Prepared(
    select(QuestionRow.__table__, AnswerRow.registration_id, AnswerRow.value)
    .select_from(RegistrationRow)
    .join(
        AnswerRow,
        (AnswerRow.organisation_id == RegistrationRow.organisation_id)
        & (AnswerRow.registration_id == RegistrationRow.id),
    )
    .join(QuestionRow, along(AnswerRow.question_id, QuestionRow))
    .where(
        RegistrationRow.organisation_id == bindparam("organisation"),
        RegistrationRow.person_id == bindparam("person"),
        # Word for word what the index of open registrations says.
        text("event_registrations.status IN ('PENDING','APPROVED')"),
        RegistrationRow.status == Status.APPROVED,
        QuestionRow.at_desk.is_(True),
        QuestionRow.retired.is_(False),
        QuestionRow.deleted.is_(False),
    )
    .order_by(QuestionRow.position, QuestionRow.id)
)


def desk_answers(
    tx: Transaction, organisation_id: OrganisationId, person_id: PersonId
) -> Mapping[RegistrationId, tuple[AnsweredQuestion, ...]]:
    """Return what desks are shown, by registration; who answered nothing of it is left out."""
    found: dict[RegistrationId, tuple[AnsweredQuestion, ...]] = {}
    for row in _SHOWN.rows(tx, {"organisation": organisation_id, "person": person_id}):
        question = question_from(row)
        answer = AnsweredQuestion(question, answer_kept(question.kind, row.value))
        registration_id = RegistrationId(row.registration_id)
        found[registration_id] = (*found.get(registration_id, ()), answer)
    return found

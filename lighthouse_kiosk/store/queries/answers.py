from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select

from lighthouse_kiosk.domain.answers import AnswerCounts, AnswerValue
from lighthouse_kiosk.domain.ids import OrganisationId, QuestionId, RegistrationId
from lighthouse_kiosk.domain.questions import Question
from lighthouse_kiosk.domain.written_answers import answer_kept, kept_answer
from lighthouse_kiosk.store.prepared import Prepared
from lighthouse_kiosk.store.tables import AnswerRow
from lighthouse_kiosk.store.unit_of_work import Transaction

Answers = Mapping[QuestionId, AnswerValue]

_INSERT = Prepared(insert(AnswerRow))
_OF_MANY = select(AnswerRow.registration_id, AnswerRow.question_id, AnswerRow.value).where(
    AnswerRow.organisation_id == bindparam("organisation_id"),
    AnswerRow.registration_id.in_(bindparam("ids", expanding=True)),
)
_DELETE = delete(AnswerRow).where(
    AnswerRow.organisation_id == bindparam("organisation_id"),
    AnswerRow.registration_id.in_(bindparam("ids", expanding=True)),
)
_IDS_AT_ONCE = 1_000


def answers_of_many(
    tx: Transaction,
    organisation_id: OrganisationId,
    questions: Sequence[Question],
    ids: Sequence[RegistrationId],
) -> Mapping[RegistrationId, Answers]:
    """Read answers to these questions by registration; who answered none of them is left out."""
    kinds = {question.id: question.kind for question in questions}
    found: dict[RegistrationId, dict[QuestionId, AnswerValue]] = {}
    for start in range(0, len(ids) if kinds else 0, _IDS_AT_ONCE):
        wanted = {"organisation_id": organisation_id, "ids": ids[start : start + _IDS_AT_ONCE]}
        for registration_id, question_id, kept in tx.execute(_OF_MANY, wanted):
            if kind := kinds.get(QuestionId(question_id)):
                answers = found.setdefault(RegistrationId(registration_id), {})
                answers[QuestionId(question_id)] = answer_kept(kind, kept)
    return found


def count_answers(tx: Transaction, organisation_id: OrganisationId, question: Question) -> int:
    """Count a question's answers; reads an index and no rows."""
    mine = (AnswerRow.organisation_id == organisation_id, AnswerRow.question_id == question.id)
    return tx.execute(select(func.count()).where(*mine)).scalar_one()


def count_choices(
    tx: Transaction, organisation_id: OrganisationId, question: Question
) -> AnswerCounts:
    """Count a question's answers and those of each choice, reading all of them."""
    mine = (AnswerRow.organisation_id == organisation_id, AnswerRow.question_id == question.id)
    if not question.kind.has_choices:
        return AnswerCounts(count_answers(tx, organisation_id, question))
    rows = tx.execute(select(AnswerRow.value, func.count()).where(*mine).group_by(AnswerRow.value))
    of_choice: Counter[int] = Counter()
    answered = 0
    for kept, count in rows:
        answered += count
        for number in kept.split():
            of_choice[int(number)] += count
    return AnswerCounts(answered, dict(of_choice))


def insert_answers(
    tx: Transaction,
    organisation_id: OrganisationId,
    made: Sequence[tuple[RegistrationId, Answers]],
) -> None:
    rows = bind_answers(tx, organisation_id, made)
    insert_bound(tx, rows)


def bind_answers(
    tx: Transaction,
    organisation_id: OrganisationId,
    made: Sequence[tuple[RegistrationId, Answers]],
) -> list[Any]:
    """Prepare what `insert_bound` adds."""
    return _INSERT.bind(
        tx,
        (
            {
                "organisation_id": organisation_id,
                "registration_id": registration_id,
                "question_id": question_id,
                "value": kept_answer(value),
            }
            for registration_id, answers in made
            for question_id, value in answers.items()
        ),
    )


def insert_bound(tx: Transaction, rows: Sequence[Any]) -> None:
    _INSERT.run_bound(tx, rows)


def replace_answers(
    tx: Transaction,
    organisation_id: OrganisationId,
    registration_id: RegistrationId,
    answers: Mapping[QuestionId, AnswerValue | None],
) -> None:
    """Write a registration's answers to some questions anew; None takes an answer away."""
    tx.execute(
        delete(AnswerRow).where(
            AnswerRow.organisation_id == organisation_id,
            AnswerRow.registration_id == registration_id,
            AnswerRow.question_id.in_(answers),
        )
    )
    given = {question: value for question, value in answers.items() if value is not None}
    insert_answers(tx, organisation_id, [(registration_id, given)])


def delete_answers(
    tx: Transaction, organisation_id: OrganisationId, ids: Sequence[RegistrationId]
) -> None:
    """Forget all that some registrations answered."""
    tx.execute(_DELETE, {"organisation_id": organisation_id, "ids": ids})

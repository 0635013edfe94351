"""What people answered when they registered: read, and changed later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lighthouse_kiosk.domain.answers import (
    AnswerChanged,
    AnsweredQuestion,
    AnswerValue,
    checked_answers,
)
from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.ids import EventId, QuestionId, RegistrationId
from lighthouse_kiosk.domain.questions import Question
from lighthouse_kiosk.domain.registrations import Registration
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.written_answers import answer_content
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import changing, record, the_event, the_registration
from lighthouse_kiosk.services.seen import last_actor
from lighthouse_kiosk.store.queries import answers, questions
from lighthouse_kiosk.store.unit_of_work import Transaction

Given = Mapping[QuestionId, AnswerValue | None]


class Answers:
    def __init__(self, context: Context) -> None:
        self._context = context

    def answers_of(self, actor: Actor, found_id: RegistrationId) -> tuple[AnsweredQuestion, ...]:
        """Return what is asked now and what was answered before, in order. Raises NotFound."""
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            return answered(tx, actor, the_registration(tx, actor, found_id))

    def answers_of_many(
        self, actor: Actor, event_id: EventId, ids: Sequence[RegistrationId]
    ) -> Mapping[RegistrationId, Mapping[QuestionId, AnswerValue]]:
        """Return the answers of some of an event's registrations, for a page of a table."""
        actor.require(Permission.READ)
        organisation_id = actor.organisation_id
        with self._context.uow.read(organisation_id) as tx:
            the_event(tx, actor, event_id)
            asked = questions.list_questions(tx, organisation_id, event_id)
            return answers.answers_of_many(tx, organisation_id, asked, ids)

    def change_answers(
        self, actor: Actor, found_id: RegistrationId, given: Given, seen: Given | None = None
    ) -> Changed[tuple[AnsweredQuestion, ...]]:
        """Change the answers given, None to take one away; the others stay.

        `seen` are the answers that were there when they were given. Raises AnswerRefused naming
        the question, AnswerChanged for one that is not as it was seen, InvalidField for one of
        another event, NotFound.
        """
        actor.require(Permission.ORGANISE)
        organisation_id = actor.organisation_id
        with changing(self._context, actor) as tx:
            registration = the_registration(tx, actor, found_id)
            asked = questions.list_questions(tx, organisation_id, registration.event_id)
            before = answers.answers_of_many(tx, organisation_id, asked, [found_id])
            was = before.get(found_id, {})
            checked = checked_answers(asked, given, was)
            for question in asked if seen is not None else ():
                there = was.get(question.id)
                if question.id in given and there != (seen or {}).get(question.id):
                    by = last_actor(tx, actor, registration)
                    raise AnswerChanged(question, by, there)
            now = {one: value for one, value in checked.items() if value != was.get(one)}
            if now:
                answers.replace_answers(tx, organisation_id, found_id, now)
                of_old = {question_id: was.get(question_id) for question_id in now}
                record(
                    tx,
                    self._context,
                    actor,
                    "answered",
                    "registration",
                    found_id,
                    answers_content(asked, of_old),
                    answers_content(asked, now),
                )
            found = answered(tx, actor, registration)
        return changed(found, *((Topic.REGISTRATIONS,) if now else ()))


def answered(
    tx: Transaction, actor: Actor, registration: Registration
) -> tuple[AnsweredQuestion, ...]:
    """Return what a registration's event asks now, and what was answered before it was retired."""
    organisation_id = actor.organisation_id
    asked = questions.list_questions(tx, organisation_id, registration.event_id)
    found = answers.answers_of_many(tx, organisation_id, asked, [registration.id])
    values = found.get(registration.id, {})
    return tuple(
        AnsweredQuestion(question, values.get(question.id))
        for question in asked
        if question.id in values or not question.retired
    )


def asked_of_new(
    tx: Transaction, actor: Actor, event_id: EventId, given: Given
) -> tuple[Sequence[Question], dict[QuestionId, AnswerValue]]:
    """Return an event's questions, and the answers of a new registration, checked.

    Raises AnswerRefused, InvalidField.
    """
    asked = questions.list_questions(tx, actor.organisation_id, event_id)
    checked = checked_answers(asked, given)
    return asked, {one: value for one, value in checked.items() if value is not None}


def answers_content(asked: Sequence[Question], values: Given) -> dict[str, object]:
    """What the audit trail says of answers: each under the question's text as it was then."""
    named = {
        question.text: answer_content(question, values[question.id])
        for question in asked
        if question.id in values
    }
    return {"answers": named} if named else {}

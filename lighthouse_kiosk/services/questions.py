"""What an event asks everybody who registers: add, list, change, order, retire and delete."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Self

from lighthouse_kiosk.domain.answers import AnswerCounts
from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.errors import AlreadyExists, InvalidField
from lighthouse_kiosk.domain.ids import EventId, QuestionId, new_id
from lighthouse_kiosk.domain.questions import (
    MOST_QUESTIONS,
    NO_BOUNDS,
    Bounds,
    Choice,
    ChoiceTaken,
    HasAnswers,
    Question,
    QuestionKind,
    checked_question,
    may_turn_into,
)
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.text import folded
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import changing, record, the_event, the_question
from lighthouse_kiosk.store.queries import answers, questions
from lighthouse_kiosk.store.unit_of_work import Transaction

_MOST_NUMBERS = 1_000_000


@dataclass(frozen=True, slots=True)
class QuestionDraft:
    """A new question; it comes last. `choices` by their texts."""

    text: str
    kind: QuestionKind
    required: bool = False
    help: str = ""
    at_desk: bool = False
    choices: tuple[str, ...] = ()
    bounds: Bounds = NO_BOUNDS

    @classmethod
    def of(cls, question: Question) -> Self:
        """What another event needs to ask the same."""
        return cls(
            text=question.text,
            kind=question.kind,
            required=question.required,
            help=question.help,
            at_desk=question.at_desk,
            choices=tuple(choice.text for choice in question.offered),
            bounds=question.bounds,
        )


@dataclass(frozen=True, slots=True)
class QuestionChange:
    """What to change of a question; None leaves a field.

    `choices` are all that there will be, in their order; a new one has the number 0.
    """

    text: str | None = None
    kind: QuestionKind | None = None
    required: bool | None = None
    help: str | None = None
    at_desk: bool | None = None
    choices: tuple[Choice, ...] | None = None
    bounds: Bounds | None = None


class Questions:
    def __init__(self, context: Context) -> None:
        self._context = context

    def add_question(
        self, actor: Actor, event_id: EventId, draft: QuestionDraft
    ) -> Changed[Question]:
        """Raises InvalidField naming the field, AlreadyExists for the text, NotFound."""
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            the_event(tx, actor, event_id)
            question = add_question_within(tx, self._context, actor, event_id, draft)
        return changed(question, Topic.QUESTIONS)

    def list_questions(self, actor: Actor, event_id: EventId) -> tuple[Question, ...]:
        """Return an event's questions in their order, retired ones too. Raises NotFound."""
        actor.require(Permission.SEE_EVENTS)
        with self._context.uow.read(actor.organisation_id) as tx:
            the_event(tx, actor, event_id)
            return questions.list_questions(tx, actor.organisation_id, event_id)

    def count_answers(self, actor: Actor, event_id: EventId) -> dict[QuestionId, int]:
        """Count how many registrations answered each question. Raises NotFound."""
        actor.require(Permission.READ)
        organisation_id = actor.organisation_id
        with self._context.uow.read(organisation_id) as tx:
            the_event(tx, actor, event_id)
            asked = questions.list_questions(tx, organisation_id, event_id)
            return {one.id: answers.count_answers(tx, organisation_id, one) for one in asked}

    def count_choices(self, actor: Actor, question_id: QuestionId) -> AnswerCounts:
        """Count who answered a question and who took each choice. Raises NotFound.

        May take a second or two where there are a million.
        """
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            question = the_question(tx, actor, question_id)
            return answers.count_choices(tx, actor.organisation_id, question)

    def update_question(
        self, actor: Actor, question_id: QuestionId, change: QuestionChange
    ) -> Changed[Question]:
        """Change the fields given; answers stay what they are, renamed choices with them.

        Raises InvalidField, AlreadyExists for the text, HasAnswers for a kind that they don't fit,
        ChoiceTaken for a choice left out that somebody took, NotFound.
        """
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            before = the_question(tx, actor, question_id)
            after = checked_question(_with_changes(before, change))
            if after == before:
                return changed(before)
            _check_text(tx, actor, after)
            _guard(tx, actor, before, after)
            self._store(tx, actor, "changed", before, after)
        return changed(after, Topic.QUESTIONS)

    def move_question(
        self, actor: Actor, question_id: QuestionId, position: int
    ) -> Changed[Question]:
        """Put a question at a place among its event's, from 1; past the last is last.

        Raises InvalidField for the position, NotFound.
        """
        actor.require(Permission.ORGANISE)
        if position < 1:
            raise InvalidField("position", "out_of_range", first=1, last=MOST_QUESTIONS)
        with changing(self._context, actor) as tx:
            moved = the_question(tx, actor, question_id)
            organisation_id = actor.organisation_id
            asked = questions.list_questions(tx, organisation_id, moved.event_id)
            was = asked.index(moved) + 1
            order = [one for one in asked if one.id != question_id]
            order.insert(position - 1, moved)
            now = order.index(moved) + 1
            if was == now:
                return changed(moved)
            for place, question in enumerate(order, 1):
                if question.position != place:
                    questions.update_question(
                        tx, organisation_id, replace(question, position=place)
                    )
            before, after = {"position": was}, {"position": now}
            record(tx, self._context, actor, "moved", "question", question_id, before, after)
        return changed(replace(moved, position=now), Topic.QUESTIONS)

    def retire_question(self, actor: Actor, question_id: QuestionId) -> Changed[Question]:
        """Ask it no more; its answers stay and are shown. Raises NotFound."""
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            before = the_question(tx, actor, question_id)
            if before.retired:
                return changed(before)
            after = replace(before, retired=True)
            self._store(tx, actor, "retired", before, after)
        return changed(after, Topic.QUESTIONS)

    def delete_question(self, actor: Actor, question_id: QuestionId) -> Changed[None]:
        """Take a question off the lists. Raises HasAnswers once it was answered, NotFound."""
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            question = the_question(tx, actor, question_id)
            answered = answers.count_answers(tx, actor.organisation_id, question)
            if answered:
                raise HasAnswers(question.text, answered)
            questions.update_question(tx, actor.organisation_id, question, deleted=True)
            before = question_content(question)
            record(tx, self._context, actor, "deleted", "question", question_id, before, {})
        return changed(None, Topic.QUESTIONS)

    def restore_question(self, actor: Actor, question_id: QuestionId) -> Changed[Question]:
        """Ask a retired or deleted question again.

        Raises AlreadyExists for its text, NotFound, InvalidField `too_many`.
        """
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            before = the_question(tx, actor, question_id, gone_too=True)
            asked = questions.list_questions(tx, actor.organisation_id, before.event_id)
            if before in asked and not before.retired:
                return changed(before)
            after = replace(before, retired=False)
            _check_text(tx, actor, after)
            if len([one for one in asked if one.id != before.id]) >= MOST_QUESTIONS:
                raise InvalidField("question", "too_many", most=MOST_QUESTIONS)
            self._store(tx, actor, "restored", before, after)
        return changed(after, Topic.QUESTIONS)

    def _store(
        self, tx: Transaction, actor: Actor, action: str, before: Question, after: Question
    ) -> None:
        questions.update_question(tx, actor.organisation_id, after)
        was, now = question_content(before), question_content(after)
        names = [name for name in now if was[name] != now[name]]
        record(
            tx,
            self._context,
            actor,
            action,
            "question",
            after.id,
            {name: was[name] for name in names},
            {name: now[name] for name in names},
        )


def add_question_within(
    tx: Transaction, context: Context, actor: Actor, event_id: EventId, draft: QuestionDraft
) -> Question:
    """Add a question inside an open transaction. Raises InvalidField, AlreadyExists."""
    organisation_id = actor.organisation_id
    if len(questions.list_questions(tx, organisation_id, event_id)) >= MOST_QUESTIONS:
        raise InvalidField("question", "too_many", most=MOST_QUESTIONS)
    question = checked_question(
        Question(
            id=QuestionId(new_id()),
            event_id=event_id,
            position=questions.last_position(tx, organisation_id, event_id) + 1,
            kind=draft.kind,
            text=draft.text,
            help=draft.help,
            required=draft.required,
            at_desk=draft.at_desk,
            choices=tuple(Choice(number, text) for number, text in enumerate(draft.choices, 1)),
            bounds=draft.bounds,
        )
    )
    _check_text(tx, actor, question)
    questions.insert_question(tx, organisation_id, question, context.clock())
    record(tx, context, actor, "created", "question", question.id, {}, question_content(question))
    return question


def question_content(question: Question) -> dict[str, Any]:
    """What the audit trail says of a question."""
    return {
        "text": question.text,
        "kind": question.kind,
        "required": question.required,
        "help": question.help,
        "at_desk": question.at_desk,
        "choices": [choice.text for choice in question.offered],
        "retired_choices": [choice.text for choice in question.choices if choice.retired],
        "least": question.bounds.least,
        "most": question.bounds.most,
        "retired": question.retired,
    }


def _with_changes(question: Question, change: QuestionChange) -> Question:
    given: dict[str, Any] = {
        name: value
        for name in QuestionChange.__slots__
        if (value := getattr(change, name)) is not None
    }
    if change.choices is not None:
        given["choices"] = _numbered(question, change.choices)
    return replace(question, **given)


def _numbered(question: Question, choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """Give new choices numbers that none has; one that was removed may come back with its own.

    Raises InvalidField for a number that is given twice, or is none.
    """
    old = [choice.number for choice in choices if choice.number]
    if len(old) > len(set(old)) or any(not 0 < number <= _MOST_NUMBERS for number in old):
        raise InvalidField("choices", "unknown")
    following = max([choice.number for choice in question.choices] + old, default=0)
    made: list[Choice] = []
    for choice in choices:
        if not choice.number:
            following += 1
        made.append(choice if choice.number else replace(choice, number=following))
    return tuple(made)


def _check_text(tx: Transaction, actor: Actor, question: Question) -> None:
    """Tables name their columns by it: raise AlreadyExists for one that is asked already."""
    if question.retired:
        return
    for other in questions.list_questions(tx, actor.organisation_id, question.event_id):
        same = folded(other.text) == folded(question.text)
        if same and other.id != question.id and not other.retired:
            raise AlreadyExists("question", "text", question.text)


def _guard(tx: Transaction, actor: Actor, before: Question, after: Question) -> None:
    kept = {choice.number for choice in after.choices}
    gone = [choice for choice in before.choices if choice.number not in kept]
    if not gone and may_turn_into(before.kind, after.kind):
        return
    counted = answers.count_choices(tx, actor.organisation_id, before)
    if counted.answered and not may_turn_into(before.kind, after.kind):
        raise HasAnswers(before.text, counted.answered, "kind")
    for choice in gone:
        if counted.taken(choice.number):
            raise ChoiceTaken(before.text, choice.text, counted.taken(choice.number))

"""What people answered to an event's questions, and what counts as an answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from lighthouse_kiosk.domain.errors import InvalidField, LighthouseError
from lighthouse_kiosk.domain.ids import QuestionId
from lighthouse_kiosk.domain.questions import LARGEST_NUMBER, Question, QuestionKind
from lighthouse_kiosk.domain.text import optional

ANSWER_LENGTH = 500

AnswerValue: TypeAlias = str | int | bool | tuple[int, ...]
"""A text, a number, yes or no, or the numbers of choices in their order; one for ONE_CHOICE."""


@dataclass(frozen=True, slots=True)
class AnsweredQuestion:
    """`value` is None where the question was not answered."""

    question: Question
    value: AnswerValue | None


@dataclass(frozen=True, slots=True)
class AnswerCounts:
    """How many registrations have answered a question, and how many took each choice."""

    answered: int = 0
    of_choice: Mapping[int, int] | None = None

    def taken(self, choice: int) -> int:
        return (self.of_choice or {}).get(choice, 0)


class AnswerRefused(LighthouseError):
    """What was given is no answer to the question named by its `question` text.

    `reason`: missing, too_long (`most`), control_characters, not_a_number, out_of_range (`least`,
    `most`), not_yes_or_no, unknown_choice (`written`, and `known` choices), one_choice, retired,
    wrong_kind.
    """

    code = "answer_refused"

    def __init__(self, question: Question, reason: str, **data: object) -> None:
        self.question_id = question.id
        self.reason = reason
        super().__init__(question=question.text, reason=reason, **data)


class AnswerChanged(LighthouseError):
    """The answer to be changed is not the one that had been seen: `by` changed it to `value`."""

    code = "answer_changed"

    def __init__(self, question: Question, by: str, value: AnswerValue | None) -> None:
        self.question = question
        self.value = value
        super().__init__(question=question.text, by=by)


def checked_answer(
    question: Question, value: AnswerValue | None, before: AnswerValue | None = None
) -> AnswerValue | None:
    """Return an answer as it is kept; None for none. Raises AnswerRefused.

    Choices that have been retired are taken where they were in the answer `before`.
    """
    tidy = _tidied(question, value, before)
    if tidy is None and question.required:
        raise AnswerRefused(question, "missing")
    return tidy


def _tidied(
    question: Question, value: AnswerValue | None, before: AnswerValue | None
) -> AnswerValue | None:
    if value is None or value in ("", ()):
        return None
    match question.kind:
        case QuestionKind.TEXT if isinstance(value, str):
            try:
                return optional("answer", value, ANSWER_LENGTH) or None
            except InvalidField as error:
                details = {"most": ANSWER_LENGTH} if error.reason == "too_long" else {}
                raise AnswerRefused(question, error.reason, **details) from None
        case QuestionKind.NUMBER if isinstance(value, int) and not isinstance(value, bool):
            return _in_bounds(question, value)
        case QuestionKind.YES_NO if isinstance(value, bool):
            return value
        case QuestionKind.ONE_CHOICE | QuestionKind.CHOICES if isinstance(value, tuple):
            return _choices(question, value, before if isinstance(before, tuple) else ())
    raise AnswerRefused(question, "wrong_kind")


def _in_bounds(question: Question, number: int) -> int:
    least = question.bounds.least if question.bounds.least is not None else -LARGEST_NUMBER
    most = question.bounds.most if question.bounds.most is not None else LARGEST_NUMBER
    if not least <= number <= most:
        raise AnswerRefused(question, "out_of_range", least=least, most=most)
    return number


def _choices(
    question: Question, numbers: tuple[int, ...], before: tuple[int, ...]
) -> tuple[int, ...]:
    if question.kind is QuestionKind.ONE_CHOICE and len(set(numbers)) > 1:
        raise AnswerRefused(question, "one_choice")
    by_number = {choice.number: choice for choice in question.choices}
    for number in numbers:
        choice = by_number.get(number)
        if choice is None or (choice.retired and number not in before):
            written = choice.text if choice else str(number)
            raise AnswerRefused(
                question, "unknown_choice", written=written, known=_offered(question)
            )
    return tuple(number for number in by_number if number in numbers)


def _offered(question: Question) -> tuple[str, ...]:
    return tuple(choice.text for choice in question.offered)


def checked_answers(
    questions: Sequence[Question],
    given: Mapping[QuestionId, AnswerValue | None],
    before: Mapping[QuestionId, AnswerValue] | None = None,
) -> dict[QuestionId, AnswerValue | None]:
    """Check answers to an event's questions in their order; None for what is not answered.

    Without answers from `before` all that is asked has to be there; with them, only what is given
    is looked at. Raises AnswerRefused, for a retired question too; InvalidField `question`
    `unknown` for one of another event.
    """
    known = {question.id for question in questions}
    if given.keys() - known:
        raise InvalidField("question", "unknown")
    found: dict[QuestionId, AnswerValue | None] = {}
    for question in questions:
        if question.id in given and question.retired and given[question.id] is not None:
            raise AnswerRefused(question, "retired")
        if question.id in given or (before is None and not question.retired):
            was = None if before is None else before.get(question.id)
            asked = replace(question, required=question.required and not question.retired)
            found[question.id] = checked_answer(asked, given.get(question.id), was)
    return found

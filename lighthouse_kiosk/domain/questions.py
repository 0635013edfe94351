"""What an event asks everybody who registers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from lighthouse_kiosk.domain.errors import InvalidField, LighthouseError
from lighthouse_kiosk.domain.ids import EventId, QuestionId
from lighthouse_kiosk.domain.text import NAME_LENGTH, NOTE_LENGTH, folded, optional, required

MOST_QUESTIONS = 50
MOST_CHOICES = 100
FEWEST_CHOICES = 2
CHOICE_LENGTH = 120
LARGEST_NUMBER = 1_000_000_000


class QuestionKind(StrEnum):
    """TEXT is one short line, NUMBER a whole one."""

    TEXT = "TEXT"
    NUMBER = "NUMBER"
    YES_NO = "YES_NO"
    ONE_CHOICE = "ONE_CHOICE"
    CHOICES = "CHOICES"

    @property
    def has_choices(self) -> bool:
        return self in {QuestionKind.ONE_CHOICE, QuestionKind.CHOICES}


@dataclass(frozen=True, slots=True)
class Choice:
    """`number` stands in answers, whatever the text becomes. A retired one is offered no more."""

    number: int
    text: str
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Bounds:
    """The smallest and the largest number that are taken; None for no limit."""

    least: int | None = None
    most: int | None = None


NO_BOUNDS = Bounds()


@dataclass(frozen=True, slots=True)
class Question:
    """A question as stored; `position` orders an event's, from 1.

    A retired question is asked no more and keeps its answers. `at_desk` shows its answer where
    things are handed out.
    """

    id: QuestionId
    event_id: EventId
    position: int
    kind: QuestionKind
    text: str
    help: str = ""
    required: bool = False
    at_desk: bool = False
    choices: tuple[Choice, ...] = ()
    bounds: Bounds = NO_BOUNDS
    retired: bool = False

    @property
    def offered(self) -> tuple[Choice, ...]:
        return tuple(choice for choice in self.choices if not choice.retired)

    def texts_of(self, numbers: Collection[int]) -> tuple[str, ...]:
        """Name choices, retired ones too, in their order."""
        return tuple(choice.text for choice in self.choices if choice.number in numbers)


class HasAnswers(LighthouseError):
    """So many registrations answered: the `question` can be retired, not deleted or turned into
    another kind (`field` says which of the two was wanted: `question` or `kind`).
    """

    code = "has_answers"

    def __init__(self, question: str, answered: int, field: str = "question") -> None:
        super().__init__(question=question, answered=answered, field=field)


class ChoiceTaken(LighthouseError):
    """So many registrations took this choice: it can be renamed or retired, not removed."""

    code = "choice_taken"

    def __init__(self, question: str, choice: str, answered: int) -> None:
        super().__init__(question=question, choice=choice, answered=answered)


def checked_question(question: Question) -> Question:
    """Return a question with its texts tidied, and without what its kind has no use for.

    Raises InvalidField: `text`, `help`; `choices` for `too_few`, `too_many`, `repeated` (`name`)
    and unusable texts; `bounds` for `out_of_range` and `reversed`.
    """
    tidy = replace(
        question,
        text=required("text", question.text, NAME_LENGTH),
        help=optional("help", question.help, NOTE_LENGTH),
        choices=_checked_choices(question.choices) if question.kind.has_choices else (),
        bounds=question.bounds if question.kind is QuestionKind.NUMBER else NO_BOUNDS,
    )
    limits = [one for one in (tidy.bounds.least, tidy.bounds.most) if one is not None]
    if any(abs(limit) > LARGEST_NUMBER for limit in limits):
        raise InvalidField("bounds", "out_of_range", first=-LARGEST_NUMBER, last=LARGEST_NUMBER)
    if limits != sorted(limits):
        raise InvalidField("bounds", "reversed")
    return tidy


def _checked_choices(choices: Sequence[Choice]) -> tuple[Choice, ...]:
    if len(choices) > MOST_CHOICES:
        raise InvalidField("choices", "too_many", most=MOST_CHOICES)
    tidy = tuple(
        replace(choice, text=required("choices", choice.text, CHOICE_LENGTH)) for choice in choices
    )
    if sum(not choice.retired for choice in tidy) < FEWEST_CHOICES:
        raise InvalidField("choices", "too_few", least=FEWEST_CHOICES)
    seen: set[str] = set()
    for choice in tidy:
        if folded(choice.text) in seen:
            raise InvalidField("choices", "repeated", name=choice.text)
        seen.add(folded(choice.text))
    return tidy


def may_turn_into(kind: QuestionKind, wanted: QuestionKind) -> bool:
    """Whether answers to the one kind are answers to the other."""
    return wanted is kind or (kind, wanted) == (QuestionKind.ONE_CHOICE, QuestionKind.CHOICES)

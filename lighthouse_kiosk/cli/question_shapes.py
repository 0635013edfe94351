"""The JSON about questions and answers; see `shapes.py`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypedDict

from lighthouse_kiosk.cli.shapes import short_id
from lighthouse_kiosk.domain.answers import AnswerCounts, AnsweredQuestion, AnswerValue
from lighthouse_kiosk.domain.ids import QuestionId
from lighthouse_kiosk.domain.questions import Question
from lighthouse_kiosk.domain.written_answers import answer_content


class ChoiceJson(TypedDict):
    """`chosen` is null where it was not counted."""

    text: str
    retired: bool
    chosen: int | None


class QuestionJson(TypedDict):
    """A question; `least` and `most` bound a number, null for no limit.

    `answered` is null where it was not counted. The list is `{"questions": [...]}`.
    """

    id: str
    short_id: str
    position: int
    text: str
    kind: str
    help: str
    required: bool
    at_desk: bool
    choices: Sequence[ChoiceJson]
    least: int | None
    most: int | None
    retired: bool
    answered: int | None


class AnswerJson(TypedDict):
    """What was answered: a text, a number, true or false, a choice's text or a list of them; null
    where it was not.
    """

    question_id: str
    question: str
    answer: str | int | bool | Sequence[str] | None


def question_json(question: Question, counts: AnswerCounts | None = None) -> QuestionJson:
    return {
        "id": str(question.id),
        "short_id": short_id(question.id),
        "position": question.position,
        "text": question.text,
        "kind": question.kind,
        "help": question.help,
        "required": question.required,
        "at_desk": question.at_desk,
        "choices": [
            {
                "text": choice.text,
                "retired": choice.retired,
                "chosen": counts.taken(choice.number) if counts else None,
            }
            for choice in question.choices
        ],
        "least": question.bounds.least,
        "most": question.bounds.most,
        "retired": question.retired,
        "answered": counts.answered if counts else None,
    }


def answers_json(answers: Sequence[AnsweredQuestion]) -> list[AnswerJson]:
    return [_answer_json(one.question, one.value) for one in answers]


def given_json(
    questions: Sequence[Question], given: Mapping[QuestionId, AnswerValue]
) -> list[AnswerJson]:
    """One entry for each question, answered or not."""
    return [_answer_json(question, given.get(question.id)) for question in questions]


def _answer_json(question: Question, value: AnswerValue | None) -> AnswerJson:
    return {
        "question_id": str(question.id),
        "question": question.text,
        "answer": answer_content(question, value),  # type: ignore[typeddict-item] # as its docstring says
    }

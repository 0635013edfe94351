"""What the demo's event asks, and what its people answer."""

from __future__ import annotations

import random
from collections.abc import Sequence

from lighthouse_kiosk.domain.answers import AnswerValue
from lighthouse_kiosk.domain.ids import EventId, QuestionId
from lighthouse_kiosk.domain.questions import Bounds, Question, QuestionKind
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.questions import QuestionDraft, Questions

_QUESTIONS = (
    QuestionDraft(
        "T-shirt size",
        QuestionKind.ONE_CHOICE,
        at_desk=True,
        choices=("S", "M", "L", "XL", "XXL"),
        help="Unisex sizes; they come out on the large side.",
    ),
    QuestionDraft(
        "Diet",
        QuestionKind.CHOICES,
        choices=("Vegetarian", "Vegan", "Halal", "Jain", "Gluten-free"),
    ),
    QuestionDraft(
        "How many children are you bringing?",
        QuestionKind.NUMBER,
        bounds=Bounds(0, 8),
        help="For the games corner. They need no pass.",
    ),
    QuestionDraft("Do you need the bus from the station?", QuestionKind.YES_NO),
)
_SIZES = (18, 34, 28, 14, 6)
_DIETS = (30, 8, 10, 5, 4)
_CHILDREN = (60, 16, 18, 5, 1)


def ask_questions(context: Context, actor: Actor, event_id: EventId) -> list[Question]:
    add = Questions(context).add_question
    return [add(actor, event_id, draft).value for draft in _QUESTIONS]


def demo_answers(
    questions: Sequence[Question], chance: random.Random
) -> dict[QuestionId, AnswerValue | None]:
    """Answer the demo's questions as somebody might; one in eight answers nothing."""
    size, diet, children, bus = questions
    if chance.random() < 0.125:
        return {}
    return {
        size.id: tuple(chance.choices([one.number for one in size.choices], _SIZES)),
        diet.id: tuple(
            choice.number
            for choice, share in zip(diet.choices, _DIETS, strict=True)
            if chance.random() * 100 < share
        ),
        children.id: chance.choices(range(len(_CHILDREN)), _CHILDREN)[0],
        bus.id: chance.random() < 0.3 if chance.random() < 0.8 else None,
    }

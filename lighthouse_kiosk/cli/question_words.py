"""Questions and answers for people at a terminal."""

from __future__ import annotations

from lighthouse_kiosk.domain.answers import AnswerValue
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.questions import Question
from lighthouse_kiosk.domain.text import plain


def answer_text(question: Question, value: AnswerValue | None) -> str:
    """Write an answer as an import would read it; empty where there is none."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return "; ".join(question.texts_of(value))
    return str(value)


def refused_answer(error: LighthouseError) -> str:
    """Say what is wrong with an answer, naming its question."""
    data = {name: plain(str(value), 200) for name, value in error.data.items()}
    known = error.data.get("known", ())
    names = known if isinstance(known, tuple) else ()
    data["choices"] = ", ".join(f"“{plain(str(name), 80)}”" for name in names[:12])
    reason = _REASONS.get(data["reason"], "can't be answered so").format(**data)
    return f"“{data['question']}” {reason}."


_REASONS = {
    "missing": "needs an answer",
    "too_long": "has an answer that is too long; at most {most} characters fit",
    "control_characters": "has an answer with invisible characters",
    "not_a_number": "needs a whole number, and “{written}” is none",
    "out_of_range": "needs a number between {least} and {most}",
    "not_yes_or_no": "needs yes or no, and “{written}” is neither",
    "unknown_choice": "has no choice “{written}”. There is: {choices}",
    "one_choice": "takes one choice only",
    "retired": "is not asked any more",
    "wrong_kind": "is of another kind than this answer",
}


def kept_with_answers(data: dict[str, str]) -> str:
    if data["field"] == "kind":
        return (
            f"“{data['question']}” has {data['answered']} answers, which don't fit another kind."
            " Retire it and ask a new question."
        )
    return (
        f"“{data['question']}” has {data['answered']} answers and can't be removed. Say --retire"
        " to ask it no more and keep them."
    )


def choice_is_taken(data: dict[str, str]) -> str:
    return (
        f"“{data['choice']}” was chosen {data['answered']} times and can't be removed from"
        f" “{data['question']}”. Say --retire-choice to offer it no more."
    )

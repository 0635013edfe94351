"""Questions and answers in words: kinds, answers, and what is wrong with one."""

from __future__ import annotations

from lighthouse_kiosk.domain.answers import ANSWER_LENGTH, AnswerValue
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.questions import LARGEST_NUMBER, Question, QuestionKind
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.wording.format import listed, number
from lighthouse_kiosk.wording.translation import translate


def question_kind_word(kind: QuestionKind) -> str:
    return {
        QuestionKind.TEXT: translate("questions", "Short text"),
        QuestionKind.NUMBER: translate("questions", "Number"),
        QuestionKind.YES_NO: translate("questions", "Yes or no"),
        QuestionKind.ONE_CHOICE: translate("questions", "One choice"),
        QuestionKind.CHOICES: translate("questions", "Several choices"),
    }[kind]


def answer_text(question: Question, value: AnswerValue | None) -> str:
    """Write an answer as it is shown; empty where there is none."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return translate("questions", "Yes") if value else translate("questions", "No")
    if isinstance(value, tuple):
        return listed(plain(text) for text in question.texts_of(value))
    return number(value) if isinstance(value, int) else plain(value, ANSWER_LENGTH)


def answer_advice(error: LighthouseError) -> str:
    """What is wrong with an answer, for the space under its field."""
    match error.data.get("reason"):
        case "missing":
            return translate("questions", "This is needed; please answer it.")
        case "too_long":
            most = _count(error, "most")
            return translate(
                "questions", "Too long; at most {most} characters fit.", "", most
            ).format(most=number(most))
        case "control_characters":
            return translate(
                "questions", "It contains invisible characters. Type it instead of pasting it."
            )
        case "not_a_number":
            return translate("questions", "Write a whole number, for example 2.")
        case "out_of_range":
            return _out_of_range(_count(error, "least"), _count(error, "most"))
        case "not_yes_or_no":
            return translate("questions", "Write yes or no.")
        case "unknown_choice":
            return _unknown_choice(error)
        case "one_choice":
            return translate("questions", "Only one can be chosen.")
        case "retired":
            return translate("questions", "This question isn't asked any more.")
    return translate("questions", "This kind of question needs another answer.")


def _out_of_range(least: int, most: int) -> str:
    if most == LARGEST_NUMBER:
        return translate("questions", "It has to be {least} or more.").format(least=number(least))
    if least == -LARGEST_NUMBER:
        return translate("questions", "It has to be {most} or less.").format(most=number(most))
    return translate("questions", "It has to lie between {least} and {most}.").format(
        least=number(least), most=number(most)
    )


def _unknown_choice(error: LighthouseError) -> str:
    written = plain(str(error.data.get("written", "")), 60)
    known = error.data.get("known", ())
    names = [plain(str(name), 60) for name in known[:8]] if isinstance(known, tuple) else []
    return translate(
        "questions", "“{written}” isn't one of the choices. There is: {choices}"
    ).format(written=written, choices=listed(names))


def refused_answer(error: LighthouseError) -> tuple[str, str]:
    """What happened and what to do, for an answer that isn't under its field."""
    missing = error.data.get("reason") == "missing"
    title = (
        translate("questions", "“{question}” isn't answered")
        if missing
        else translate("questions", "“{question}” needs another answer")
    )
    return title.format(question=_text(error, "question")), answer_advice(error)


def kept_with_answers(error: LighthouseError) -> tuple[str, str]:
    answered = _count(error, "answered")
    title = translate("questions", "{count} have answered “{question}”", "", answered).format(
        count=number(answered), question=_text(error, "question")
    )
    if error.data.get("field") == "kind":
        return title, translate(
            "questions",
            "Their answers don't fit another kind. Retire it and ask a new question instead.",
        )
    return title, translate(
        "questions", "Retire it instead: it isn't asked any more, and its answers stay."
    )


def choice_is_taken(error: LighthouseError) -> tuple[str, str]:
    answered = _count(error, "answered")
    return (
        translate("questions", "{count} have chosen “{choice}”", "", answered).format(
            count=number(answered), choice=_text(error, "choice")
        ),
        translate(
            "questions", "Rename it, or retire it: it isn't offered any more, and answers keep it."
        ),
    )


def _text(error: LighthouseError, name: str) -> str:
    return plain(str(error.data.get(name, "")), 200)


def _count(error: LighthouseError, name: str) -> int:
    value = error.data.get(name, 0)
    return value if isinstance(value, int) else 0

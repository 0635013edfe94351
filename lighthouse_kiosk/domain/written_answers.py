"""Answers as people and form tools write them into a cell, and as they are kept in a row."""

from __future__ import annotations

import re

from lighthouse_kiosk.domain.answers import AnswerRefused, AnswerValue
from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.import_values import read_count, tidied
from lighthouse_kiosk.domain.questions import Choice, Question, QuestionKind
from lighthouse_kiosk.domain.text import folded

_YES = frozenset("yes y true 1 x ✓ ✔ ☑ on ja j oui o si s sim हाँ हां نعم".split())
_NO = frozenset("no n false 0 - ✗ ✘ ☐ off nein non nao नहीं لا".split())
_YES_WORDS = frozenset(map(folded, _YES))
_NO_WORDS = frozenset(map(folded, _NO))
_MINUS = re.compile(r"[-\u2212\u2013]\s*")


def read_answer(question: Question, written: str) -> AnswerValue | None:
    """Read what stands in a cell; None for an empty one. Raises AnswerRefused.

    Several choices may be parted by semicolons, commas, bars or lines, also where the choices
    themselves have commas in them.
    """
    text = tidied(written.replace("\r\n", ";").replace("\n", ";")).strip("; ")
    if not text:
        return None
    match question.kind:
        case QuestionKind.TEXT:
            return tidied(written)
        case QuestionKind.NUMBER:
            return _number(question, text)
        case QuestionKind.YES_NO:
            if folded(text) in _YES_WORDS:
                return True
            if folded(text) in _NO_WORDS:
                return False
            raise AnswerRefused(question, "not_yes_or_no", written=text[:60])
        case QuestionKind.ONE_CHOICE:
            return (_choice(question, text).number,)
    found = _several(question, text)
    return tuple(choice.number for choice in question.choices if choice in found)


def _number(question: Question, text: str) -> int:
    digits = _MINUS.sub("", text, count=1) if _MINUS.match(text) else text
    try:
        number = int(read_count(digits))
    except InvalidField:
        raise AnswerRefused(question, "not_a_number", written=text[:60]) from None
    return number if digits == text else -number


def _choice(question: Question, text: str) -> Choice:
    wanted = folded(text)
    for choice in question.offered:
        if folded(choice.text) == wanted:
            return choice
    known = tuple(choice.text for choice in question.offered)
    raise AnswerRefused(question, "unknown_choice", written=text[:60], known=known)


def _several(question: Question, text: str) -> set[Choice]:
    by_text = {folded(choice.text): choice for choice in question.offered}
    found: set[Choice] = set()
    for part in filter(None, (part.strip() for part in re.split(r"[;|]", text))):
        whole = by_text.get(folded(part))
        found |= {whole} if whole else _between_commas(question, by_text, part)
    return found


def _between_commas(question: Question, by_text: dict[str, Choice], text: str) -> set[Choice]:
    """Read choices between commas, the longest text first that is one."""
    pieces = [piece for piece in re.split(r"\s*[,،、]\s*", text) if piece]
    found: set[Choice] = set()
    while pieces:
        for length in range(len(pieces), 0, -1):
            choice = _joined(by_text, pieces[:length])
            if choice is not None:
                found.add(choice)
                del pieces[:length]
                break
        else:
            _choice(question, pieces[0])
    return found


def _joined(by_text: dict[str, Choice], pieces: list[str]) -> Choice | None:
    wanted = folded(", ".join(pieces))
    return next(
        (choice for text, choice in by_text.items() if re.sub(r"\s*,\s*", ", ", text) == wanted),
        None,
    )


def kept_answer(value: AnswerValue) -> str:
    """Write a checked answer as it is kept; `answer_kept` undoes it."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, tuple):
        return " ".join(map(str, value))
    return str(value)


def answer_kept(kind: QuestionKind, kept: str) -> AnswerValue:
    """Undo `kept_answer` for a question of this kind."""
    match kind:
        case QuestionKind.TEXT:
            return kept
        case QuestionKind.NUMBER:
            return int(kept)
        case QuestionKind.YES_NO:
            return kept == "1"
    return tuple(map(int, kept.split()))


def content_answer(question: Question, content: object) -> AnswerValue | None:
    """Undo `answer_content`, as far as its choices are still called the same."""
    if not question.kind.has_choices:
        return content if isinstance(content, str | int) else None
    texts = {folded(str(text)) for text in (content if isinstance(content, list) else [content])}
    return tuple(one.number for one in question.choices if folded(one.text) in texts) or None


def answer_content(question: Question, value: AnswerValue | None) -> object:
    """Say an answer in JSON's terms: choices by their texts, one as itself, several as a list."""
    if isinstance(value, tuple):
        texts = list(question.texts_of(value))
        return texts[0] if question.kind is QuestionKind.ONE_CHOICE and texts else texts
    return value

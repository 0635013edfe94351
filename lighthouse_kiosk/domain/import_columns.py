"""Which column of a table means what.

A column is judged by its heading, in six languages and as the usual form tools and ticketing
systems name it, and by what stands in it. Every guess says how sure it is and why, and can be
overruled; what was overruled is remembered for tables with the same headings.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum
from types import MappingProxyType

from lighthouse_kiosk.domain.import_fields import ImportField
from lighthouse_kiosk.domain.import_headings import HEADINGS, TOOLS, Tool
from lighthouse_kiosk.domain.text import folded

__all__ = ["ColumnGuess", "Columns", "ImportField", "Tool", "Why", "guess_columns"]


class Why(StrEnum):
    """What a guess rests on."""

    REMEMBERED = "remembered"
    TOOL = "tool"
    HEADING = "heading"
    PART_OF_HEADING = "part_of_heading"
    CONTENT = "content"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """What a column seems to be; `field` None where it means nothing here, or is the answer to the
    `question` of this text.

    `place` counts from 0, `sureness` lies between 0 and 1, `samples` are some of its cells.
    """

    place: int
    heading: str
    field: ImportField | None
    sureness: float
    why: Why
    samples: tuple[str, ...] = ()
    question: str = ""


@dataclass(frozen=True, slots=True)
class Columns:
    """A table's columns as guessed; `tool` is whose export it is, where that is recognised."""

    guesses: tuple[ColumnGuess, ...]
    tool: Tool | None = None

    @property
    def places(self) -> Mapping[ImportField, int]:
        return {guess.field: guess.place for guess in self.guesses if guess.field is not None}

    @property
    def answers(self) -> Mapping[str, int]:
        """Where the answers to questions stand, by the questions' folded texts."""
        return {folded(guess.question): guess.place for guess in self.guesses if guess.question}


def signature(headings: Sequence[str]) -> str:
    """Name a table by its headings, whatever their capitals and spaces."""
    return hashlib.sha256("\n".join(map(folded, headings)).encode()).hexdigest()


def find_header(rows: Sequence[Sequence[str]]) -> int:
    """Return which of the first rows names the columns: the one with the most known headings.

    Titles and notes above it have fewer cells, and nothing that names a field twice over. Where
    no heading is known it is the first row that fills most of the table's width.
    """
    best, most = 0, 0.0
    width = max((_filled(row) for row in rows), default=0)
    for place, row in enumerate(rows):
        known = {
            meant
            for cell in row
            if cell.strip()
            for meant in _of_heading(folded(_bare(cell)))[0][:1]
        }
        score = len(known) + (0.5 if _filled(row) * 2 > width else 0.0) - place * 0.01
        if score > most:
            best, most = place, score
    return best


def _filled(row: Sequence[str]) -> int:
    return sum(bool(cell.strip()) for cell in row)


def guess_columns(
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    option_names: Sequence[str] = (),
    remembered: Mapping[ImportField, int] | None = None,
    question_texts: Sequence[str] = (),
    remembered_answers: Mapping[str, int] = MappingProxyType({}),
) -> Columns:
    """Guess from the headings and some hundred rows; names of options and texts are the event's.

    What was `remembered` for these headings is taken as it is.
    """
    folded_headings = [folded(_bare(heading)) for heading in headings]
    tool = _tool_of(folded_headings)
    columns = [
        [row[place] if place < len(row) else "" for row in rows] for place in range(len(headings))
    ]
    options = frozenset(map(folded, option_names))
    found = _Candidates(headings, columns)
    taken = set(remembered.values()) if remembered is not None else set()
    answers = match_questions(folded_headings, question_texts, remembered_answers, taken)
    for place, heading in enumerate(folded_headings):
        if place in answers:
            found.add_answer(place, *answers[place])
            continue
        if remembered is not None:
            kept = next((field for field, at in remembered.items() if at == place), None)
            found.add(place, kept, 1.0, Why.REMEMBERED)
            continue
        if tool is not None and heading in tool.meanings:
            found.add(place, tool.meanings[heading], 0.97, Why.TOOL)
            continue
        by_heading, sureness, why = _of_heading(heading)
        by_content, support = _of_content(columns[place], options)
        for meant in by_heading:
            fits = _fits(meant, columns[place])
            found.add(place, meant, sureness * (1.0 if fits else 0.4), why)
        if by_content is not None and by_content not in by_heading:
            found.add(place, by_content, support, Why.CONTENT)
    return Columns(found.settled(), tool)


class _Candidates:
    """Every guess so far; each field goes to the column that is surest of it."""

    def __init__(self, headings: Sequence[str], columns: Sequence[Sequence[str]]) -> None:
        self._headings, self._columns = headings, columns
        self._found: list[ColumnGuess] = []
        self._answers: dict[int, ColumnGuess] = {}

    def add(self, place: int, meant: ImportField | None, sureness: float, why: Why) -> None:
        samples = tuple(dict.fromkeys(cell for cell in self._columns[place] if cell.strip()))[:5]
        self._found.append(
            ColumnGuess(place, self._headings[place], meant, round(sureness, 2), why, samples)
        )

    def add_answer(self, place: int, question: str, sureness: float, why: Why) -> None:
        self.add(place, None, sureness, why)
        self._answers[place] = replace(self._found.pop(), question=question)

    def settled(self) -> tuple[ColumnGuess, ...]:
        taken: dict[int, ColumnGuess] = dict(self._answers)
        fields: set[ImportField] = set()
        for guess in sorted(self._found, key=lambda guess: (-guess.sureness, guess.place)):
            if guess.place in taken or guess.field in fields:
                continue
            taken[guess.place] = guess
            if guess.field is not None:
                fields.add(guess.field)
        if (
            ImportField.NAME in fields
            and {ImportField.GIVEN_NAME, ImportField.FAMILY_NAME} <= fields
        ):
            _prefer_surer_name(taken)
        return tuple(
            taken.get(place) or ColumnGuess(place, heading, None, 0.0, Why.NONE)
            for place, heading in enumerate(self._headings)
        )


def _prefer_surer_name(taken: dict[int, ColumnGuess]) -> None:
    """A whole name makes its parts needless, unless it stands empty."""
    whole = next(guess for guess in taken.values() if guess.field is ImportField.NAME)
    parts = [
        place
        for place, guess in taken.items()
        if guess.field in {ImportField.GIVEN_NAME, ImportField.FAMILY_NAME}
    ]
    for place in parts if whole.samples else [whole.place]:
        guess = taken[place]
        taken[place] = ColumnGuess(
            place, guess.heading, None, guess.sureness, Why.NONE, guess.samples
        )


def _bare(heading: str) -> str:
    """Drop what surrounds a heading: a required question's star, colons, hints in brackets."""
    text = re.sub(r"\s*[(\[（][^)\]）]*[)\]）]\s*$", "", heading.strip())  # noqa: RUF001 - full-width brackets are meant
    return text.strip(" *:?.#\u200e\u200f\ufeff") or heading.strip()


def _tool_of(headings: Sequence[str]) -> Tool | None:
    known = set(headings)
    fitting = [tool for tool in TOOLS if tool.marks <= known]
    return max(fitting, key=lambda tool: len(tool.marks), default=None)


_KNOWN: dict[str, list[ImportField]] = {}
"""What a heading can mean; a few mean different things in different languages."""
for _meant, _names in HEADINGS.items():
    for _name in dict.fromkeys(folded(name) for name in (_meant.value, *_names)):
        _KNOWN.setdefault(_name, []).append(_meant)
_WORDS = {name: meant for name, meant in _KNOWN.items() if len(name) >= 4}


def _of_heading(heading: str) -> tuple[Sequence[ImportField], float, Why]:
    text = " ".join(re.sub(r"[_\-./]+", " ", heading).split())
    for candidate in (heading, text, text.replace(" ", "")):
        if candidate in _KNOWN:
            return _KNOWN[candidate], 0.95, Why.HEADING
    inside = [
        (len(name), meant)
        for name, meant in _WORDS.items()
        if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)
    ]
    if not inside:
        return (), 0.0, Why.NONE
    parts = {field for _length, fields in inside for field in fields}
    if parts >= {ImportField.GIVEN_NAME, ImportField.FAMILY_NAME}:
        return (ImportField.NAME,), 0.85, Why.PART_OF_HEADING
    length, meant = max(inside, key=lambda item: item[0])
    return meant, min(0.85, 0.5 + length / max(len(text), 1) * 0.4), Why.PART_OF_HEADING


_WHO = frozenset(
    {
        ImportField.STAFF_NUMBER,
        ImportField.NAME,
        ImportField.GIVEN_NAME,
        ImportField.FAMILY_NAME,
        ImportField.EMAIL,
    }
)
_CLOSE = 0.86


def match_questions(
    headings: Sequence[str],
    texts: Sequence[str],
    remembered: Mapping[str, int],
    taken: Collection[int],
) -> dict[int, tuple[str, float, Why]]:
    """Find the columns headed by a question, or nearly so: its text, how sure, and why.

    `headings` are folded. What says who somebody is stays that; a heading that is only like a
    question stays what it is known for.
    """
    found: dict[int, tuple[str, float, Why]] = {}
    open_texts = {folded(_bare(text)): text for text in texts}
    for text in list(open_texts.values()):
        at = remembered.get(folded(text))
        if at is not None and at < len(headings) and at not in found:
            found[at] = (open_texts.pop(folded(_bare(text))), 1.0, Why.REMEMBERED)
    free = [at for at in range(len(headings)) if at not in taken and at not in found]
    for at in free:
        known = set(_of_heading(headings[at])[0]) if headings[at] in _KNOWN else set()
        if headings[at] in open_texts and not known & _WHO:
            found[at] = (open_texts.pop(headings[at]), 0.96, Why.HEADING)
    for at in free:
        if at in found or headings[at] in _KNOWN or not headings[at]:
            continue
        near = {
            SequenceMatcher(None, headings[at], text).ratio(): text
            for text in open_texts
            if abs(len(text) - len(headings[at])) <= max(3, len(text) // 3)
        }
        if near and max(near) >= _CLOSE:
            found[at] = (open_texts.pop(near[max(near)]), round(max(near), 2), Why.PART_OF_HEADING)
    return found


_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_NUMBER = re.compile(r"[A-Za-z]{0,4}[-_/]?\d{2,12}[A-Za-z]?")
_COUNT = re.compile(r"\d{1,3}([.,]0+)?")
_NAME = re.compile(r"[^\W\d_]+[^\d@]*\s[^\d@]*[^\W\d_]\.?")

Test = Callable[[str], object]
_TESTS: Mapping[ImportField, Test] = {
    ImportField.EMAIL: _EMAIL.search,
    ImportField.QUANTITY: _COUNT.fullmatch,
    ImportField.GIVEN_NAME: lambda text: not text.isdecimal(),
    ImportField.REGISTERED_AT: lambda text: re.search(r"\d", text),
}


def _fits(meant: ImportField, cells: Sequence[str]) -> bool:
    """Whether a column can be what its heading says, as far as its cells can tell."""
    test = _TESTS.get(meant)
    filled = [cell.strip() for cell in cells if cell.strip()]
    return test is None or not filled or sum(bool(test(cell)) for cell in filled) * 2 >= len(filled)


def _of_content(cells: Sequence[str], options: frozenset[str]) -> tuple[ImportField | None, float]:
    filled = [cell.strip() for cell in cells if cell.strip()]
    if not filled:
        return None, 0.0

    def share(test: Test) -> float:
        return sum(bool(test(cell)) for cell in filled) / len(filled)

    if options and share(lambda cell: folded(cell) in options) >= 0.5:
        return ImportField.OPTION, 0.9
    if share(_EMAIL.fullmatch) >= 0.8:
        return ImportField.EMAIL, 0.9
    distinct = len(set(filled)) / len(filled)
    if len(filled) >= 3 and distinct == 1 and share(_NUMBER.fullmatch) == 1:
        return ImportField.STAFF_NUMBER, 0.5
    if len(filled) >= 3 and distinct > 0.7 and share(_NAME.fullmatch) >= 0.8:
        return ImportField.NAME, 0.45
    return None, 0.0

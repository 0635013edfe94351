"""Staff numbers that differ only in capitals: e100 and E100 are hardly ever two people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from lighthouse_kiosk.domain.errors import AmbiguousChoice, InvalidField
from lighthouse_kiosk.domain.imports import ImportRow, SpelledNumber
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.domain.text import folded
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.store.queries import people

MOST_NOTED = 1_000


@dataclass(frozen=True, slots=True)
class Spelling:
    """A staff number as somebody is known by it, or as a table first has it on a `line`."""

    staff_number: str
    name: str
    line: int | None = None


class NumberSpellings:
    """Gives rows the staff number that theirs differs from only in capitals.

    `known` are the people there are, by `spelling_key`. Whoever is known goes before the rows, and
    an equal number before one that only looks alike. `noted` are the first rows that were given
    another number than is written there, `count` is how many were.
    """

    def __init__(self, known: Mapping[str, Sequence[Spelling]]) -> None:
        self._known = known
        self._first: dict[str, Spelling] = {}
        self.noted: list[SpelledNumber] = []
        self.count = 0

    def settled(self, row: ImportRow) -> ImportRow:
        """Raises InvalidField `spelled_otherwise` where the name is another one, AmbiguousChoice."""
        number = row.staff_number
        key = spelling_key(number)
        if not key:
            return row
        alike = self._known.get(key, ())
        if any(other.staff_number == number for other in alike):
            return row
        if len(alike) > 1:
            raise AmbiguousChoice("person", tuple(sorted(other.staff_number for other in alike)))
        first = alike[0] if alike else self._first.get(key)
        if first is None:
            self._first[key] = Spelling(number, row.name or "", row.line)
            return row
        if first.staff_number == number:
            return row
        if row.name and first.name and folded(row.name) != folded(first.name):
            raise InvalidField(
                "staff_number",
                "spelled_otherwise",
                other=first.staff_number,
                name=first.name,
                line=first.line,
            )
        self.count += 1
        if len(self.noted) < MOST_NOTED:
            self.noted.append(SpelledNumber(row.line, number, first.staff_number, first.line))
        return replace(row, staff_number=first.staff_number)


def spelling_key(number: str) -> str:
    """What a number has in common with others; empty where it can be written only one way."""
    key = number.casefold()
    return key if key != number.upper() else ""


def find_spellings(
    context: Context, actor: Actor, numbers: Iterable[str]
) -> Mapping[str, Sequence[Spelling]]:
    """Find who is known by one of the numbers, however their capitals are."""
    found: dict[str, list[Spelling]] = {}
    keys = {spelling_key(number) for number in numbers} - {""}
    if keys:
        with context.uow.read(actor.organisation_id) as tx:
            for number, name in people.numbers_and_names(tx, actor.organisation_id):
                if (key := spelling_key(number)) in keys:
                    found.setdefault(key, []).append(Spelling(number, name))
    return found

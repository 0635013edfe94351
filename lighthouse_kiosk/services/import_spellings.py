"""Staff numbers that differ only in capitals: e100 and E100 are hardly ever two people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from lighthouse_kiosk.domain.errors import AmbiguousChoice, InvalidField
from lighthouse_kiosk.domain.imports import ImportRow, SpelledNumber
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.domain.text import folded
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.import_numbers import TableNumbers
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

    `known` are the people that `find_spellings` found, by `spelling_key`. Whoever is known goes
    before the rows, and an equal number before one that only looks alike. `noted` are the first
    rows that were given another number than is written there, `count` is how many were.
    """

    def __init__(self, known: Mapping[str, Sequence[Spelling]], numbers: TableNumbers) -> None:
        self._known = known
        self._numbers = numbers
        self._first: dict[str, Spelling] = {}
        self.noted: list[SpelledNumber] = []
        self.count = 0

    def settled(self, row: ImportRow) -> ImportRow:
        """Raises InvalidField `spelled_otherwise` where the name is another one, AmbiguousChoice."""
        number = row.staff_number
        key = spelling_key(number)
        alike = self._known.get(key, ())
        if not key or not (alike or self._numbers.is_repeated(number)):
            return row
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
    context: Context, actor: Actor, numbers: TableNumbers
) -> Mapping[str, Sequence[Spelling]]:
    """Find who is known by a number that a row of the table has in other capitals."""
    found: dict[str, list[Spelling]] = {}

    def is_alike(number: str) -> bool:
        return (
            bool(spelling_key(number))
            and numbers.has_alike(number)
            and (numbers.is_repeated(number) or not numbers.has(number))
        )

    organisation_id = actor.organisation_id
    with context.uow.read(organisation_id) as tx:
        everybody = people.numbers_and_names(tx, organisation_id)
        keys = {spelling_key(number) for number, _ in everybody if is_alike(number)}
        # once more, for who has exactly the number that a row has
        for number, name in people.numbers_and_names(tx, organisation_id) if keys else ():
            if (key := spelling_key(number)) in keys:
                found.setdefault(key, []).append(Spelling(number, name))
    return found

"""A table's rows as an import takes them: read, and each given the staff number of whom it means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lighthouse_kiosk.domain.errors import AmbiguousChoice, InvalidField, LighthouseError
from lighthouse_kiosk.domain.import_readers import RowReader
from lighthouse_kiosk.domain.imports import BadRow, ImportRow
from lighthouse_kiosk.domain.progress import IsCancelled
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.import_numbers import TableNumbers
from lighthouse_kiosk.services.import_pieces import Done
from lighthouse_kiosk.services.import_spellings import NumberSpellings, Spelling, find_spellings
from lighthouse_kiosk.services.import_tables import ImportTable
from lighthouse_kiosk.store.queries import people

CHUNK = 250
"""Rows per transaction where bad ones are skipped: some tens of milliseconds."""


class ImportStopped(Exception):
    """Somebody asked to stop."""


@dataclass(frozen=True, slots=True)
class RepeatedNumber:
    """A staff number that names different people in the lines of one table."""

    staff_number: str
    lines: tuple[int, ...]


class TableReading:
    """Reads a table as often as it is asked to, after looking through all of it once: only what
    several rows are about has to be remembered from one to the next.

    `spellings` tells of the last reading which numbers were taken for others.
    """

    def __init__(
        self,
        context: Context,
        actor: Actor,
        table: ImportTable,
        reader: RowReader,
        cancelled: IsCancelled | None,
    ) -> None:
        self._context = context
        self._actor = actor
        self._table = table
        self._reader = reader
        self._cancelled = cancelled
        self._by_email: Mapping[str, Sequence[str]] = {}
        self._known: Mapping[str, Sequence[Spelling]] = {}
        self._names: dict[str, tuple[str, list[int]]] = {}
        self._looked_through = False
        self._numbers = TableNumbers()
        self.spellings = NumberSpellings({}, self._numbers)

    @property
    def repeated(self) -> tuple[RepeatedNumber, ...]:
        """Numbers that named different people, in the rows that were read so far."""
        return tuple(
            RepeatedNumber(number, tuple(lines))
            for number, (_, lines) in self._names.items()
            if len(lines) > 1
        )

    def is_repeated(self, staff_number: str) -> bool:
        """Whether several rows are about whoever has this number."""
        return self._numbers.is_repeated(staff_number)

    def look_again(self) -> None:
        """Forget who was known: that has changed."""
        self._looked_through = False

    def pieces(
        self, done: Done
    ) -> Iterator[tuple[Sequence[ImportRow], Mapping[int, tuple[str, ...]]]]:
        """Read a few hundred rows at a time, with their cells by line; what can't be read is
        counted as bad. Raises ImportStopped.
        """
        if not self._looked_through:
            self._look_through()
        self.spellings = NumberSpellings(self._known, self._numbers)
        cells_of: dict[int, tuple[str, ...]] = {}

        def readable() -> Iterator[ImportRow]:
            for row in self._table.rows():
                read = self._reader.read(row.line, row.cells)
                if isinstance(read, ImportRow):
                    read = self._settled(read, row.cells)
                if read is None:
                    done.left_out += 1
                elif isinstance(read, BadRow):
                    done.refuse(read)
                else:
                    cells_of[row.line] = row.cells
                    self._see(read)
                    yield read

        for rows in _cut(readable(), CHUNK):
            self.stop_if_asked()
            yield rows, {row.line: cells_of[row.line] for row in rows}
            cells_of.clear()

    def bad(self, row: ImportRow, error: LighthouseError, cells: Sequence[str]) -> BadRow:
        """Name the cell that a row is refused for."""
        return self._reader.bad(row.line, row.staff_number[:60], error, cells)

    def stop_if_asked(self) -> None:
        """Raises ImportStopped."""
        if self._cancelled is not None and self._cancelled():
            raise ImportStopped

    def _look_through(self) -> None:
        if self._reader.by_email:
            emails = set(self._emails())
            organisation_id = self._actor.organisation_id
            with self._context.uow.read(organisation_id) as tx:
                self._by_email = people.known_by_email(tx, organisation_id, emails)
            self._numbers = TableNumbers(self._numbers_of(email)[0] for email in self._emails())
        else:
            self._numbers = TableNumbers(map(self._reader.staff_number, self._all_cells()))
            self._known = find_spellings(self._context, self._actor, self._numbers)
        self._looked_through = True

    def _all_cells(self) -> Iterator[Sequence[str]]:
        for at, row in enumerate(self._table.rows()):
            if at % CHUNK == 0:
                self.stop_if_asked()
            yield row.cells

    def _emails(self) -> Iterator[str]:
        for cells in self._all_cells():
            read = self._reader.read(0, cells)
            if isinstance(read, ImportRow) and read.email:
                yield read.email.lower()

    def _numbers_of(self, email: str) -> Sequence[str]:
        """Who has the address; somebody new gets it for a number."""
        return self._by_email.get(email, (email,))

    def _settled(self, row: ImportRow, cells: Sequence[str]) -> ImportRow | BadRow:
        try:
            if not self._reader.by_email:
                return self.spellings.settled(row)
            numbers = self._numbers_of((row.email or "").lower())
            if len(numbers) > 1:
                raise AmbiguousChoice("person", tuple(sorted(numbers)))
            return replace(row, staff_number=numbers[0])
        except (InvalidField, AmbiguousChoice) as error:
            return self.bad(row, error, cells)

    def _see(self, row: ImportRow) -> None:
        """Note numbers that name different people."""
        if row.name is None or not self._numbers.is_repeated(row.staff_number):
            return
        name, lines = self._names.setdefault(row.staff_number, (row.name, []))
        if not lines or (name != row.name and row.name and row.line > lines[-1]):
            lines.append(row.line)


def _cut(rows: Iterable[ImportRow], size: int) -> Iterator[Sequence[ImportRow]]:
    """Cut rows into pieces that are worked on at once."""
    piece: list[ImportRow] = []
    for row in rows:
        piece.append(row)
        if len(piece) == size:
            yield piece
            piece = []
    if piece:
        yield piece

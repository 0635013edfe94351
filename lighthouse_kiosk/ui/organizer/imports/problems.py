"""The rows that can't be taken, as a table for whoever mends the file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lighthouse_kiosk.documents.tables import TableColumn, Value, ValueKind
from lighthouse_kiosk.domain.imports import BadRow
from lighthouse_kiosk.ui.organizer.imports.words import row_words
from lighthouse_kiosk.wording.translation import translate


def problem_columns() -> tuple[TableColumn, ...]:
    return (
        TableColumn(translate("imports", "Line"), ValueKind.COUNT),
        TableColumn(translate("imports", "Staff number")),
        TableColumn(translate("imports", "Column")),
        TableColumn(translate("imports", "What was read")),
        TableColumn(translate("imports", "What is wrong")),
        TableColumn(translate("imports", "What to do")),
    )


def problem_rows(bad: Sequence[BadRow]) -> Iterator[Sequence[Value]]:
    for row in bad:
        words = row_words(row.error)
        yield row.line, row.staff_number, row.column, row.read, words.title, words.advice

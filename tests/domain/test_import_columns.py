"""What a column is, told from its heading."""

from __future__ import annotations

import pytest

from lighthouse_kiosk.domain.import_columns import guess_columns
from lighthouse_kiosk.domain.import_fields import ImportField


@pytest.mark.parametrize(
    ("headings", "wanted"),
    [
        (["Pers.-Nr.", "Nachname, Vorname"], {1: ImportField.NAME}),
        (["Staff number", "Last name, first name"], {1: ImportField.NAME}),
        (
            ["Nr", "Nachname des Gastes", "Vorname des Gastes"],
            {1: ImportField.FAMILY_NAME, 2: ImportField.GIVEN_NAME},
        ),
    ],
)
def test_a_heading_of_both_names_is_a_whole_name(
    headings: list[str], wanted: dict[int, ImportField]
) -> None:
    rows = [["10001", "Menon, Aarav", "Aarav"], ["10002", "Chen, Mei-Ling", "Mei-Ling"]]
    guesses = guess_columns(headings, [row[: len(headings)] for row in rows]).guesses
    assert {place: guesses[place].field for place in wanted} == wanted

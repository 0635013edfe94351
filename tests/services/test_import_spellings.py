"""Staff numbers that differ only in capitals, in one table and from what is known."""

from __future__ import annotations

import pytest

from lighthouse_kiosk.domain.errors import AmbiguousChoice, InvalidField
from lighthouse_kiosk.services.imports import ImportMode, ImportReport
from lighthouse_kiosk.services.people import PersonDraft
from tests.company import Company

HEAD = "Staff number,Name,Department,Option\n"


def imported(company: Company, rows: str, mode: ImportMode = ImportMode.SKIP_BAD) -> ImportReport:
    facts, imports = company.facts, company.services.imports
    return imports.import_table(facts.organiser, (HEAD + rows).encode(), facts.event.id, mode).value


def spelled(report: ImportReport) -> list[tuple[int, str, str, int | None]]:
    return [(row.line, row.staff_number, row.taken_as, row.first_line) for row in report.spelled]


def departments(company: Company, *numbers: str) -> list[str | None]:
    found = (
        company.services.people.with_staff_number(company.facts.organiser, number)
        for number in numbers
    )
    return [people[0].department if people else None for people in found]


@pytest.mark.parametrize("mode", ImportMode)
def test_numbers_that_differ_only_in_capitals_are_one_person_and_told(
    company: Company, mode: ImportMode
) -> None:
    rows = "n1,Anna,Design,Bottle\n123,Ben,,\nN1,anna,,Backpack\nN1,,Sales,\n"
    report = imported(company, rows.replace("Backpack", "Track A"), mode)
    assert (report.people_added, report.registered, report.refused) == (2, 2, 0)
    assert (spelled(report), report.spelled_count) == (
        [(4, "N1", "n1", 2), (5, "N1", "n1", 2)],
        2,
    )
    assert departments(company, "n1", "N1") == ["Sales", None]
    again = imported(company, "N1,Anna,Legal,\n", mode)
    assert (again.people_added, again.people_changed) == (0, 1)
    assert spelled(again) == [(2, "N1", "n1", None)]
    assert departments(company, "n1", "N1") == ["Legal", None]


def test_another_name_makes_it_a_question(company: Company) -> None:
    report = imported(company, "x1,Anna,,\nX1,Ben,Sales,\n")
    (bad,) = report.bad
    assert isinstance(bad.error, InvalidField)
    assert (bad.line, bad.column, bad.read, bad.error.reason) == (
        3,
        "Staff number",
        "X1",
        "spelled_otherwise",
    )
    assert (bad.error.data["other"], bad.error.data["line"]) == ("x1", 2)
    assert departments(company, "x1", "X1") == ["", None]


def test_whoever_has_exactly_the_number_is_meant(company: Company) -> None:
    """Two people may have been added by hand; then nobody guesses a third spelling."""
    for number in ("ab1", "AB1"):
        draft = PersonDraft(number, f"Owner of {number}")
        company.services.people.add_person(company.facts.organiser, draft)
    report = imported(company, "AB1,,Design,\nab1,,Sales,\nAb1,,Legal,\n")
    assert (report.people_changed, report.refused, report.spelled) == (2, 1, ())
    assert isinstance(report.bad[0].error, AmbiguousChoice)
    assert departments(company, "ab1", "AB1", "Ab1") == ["Sales", "Design", None]

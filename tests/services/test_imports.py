"""Importing tables of people and registrations."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
import xlsxwriter

from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.conflicts import Problem
from lighthouse_kiosk.domain.errors import (
    AlreadyExists,
    FileRefused,
    InvalidField,
    LighthouseError,
    NotFound,
    TooManyItems,
)
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.services.imports import CHUNK, ImportMode, ImportReport
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.services.registrations import RegistrationLine, RegistrationQuery
from lighthouse_kiosk.sheets.files import open_bytes
from tests.company import Company

HEAD = ("Staff number", "Name", "E-mail", "Department", "Option", "Quantity", "Slot", "Note")
ANNA = ("N1", "Anna Adams", "anna@example.org", "Design", "Bottle", "2", "", "by the door")
BEN = ("N2", "Ben Bøe", "", "", "Backpack", "1", "10:30", "")
CARA = ("N3", "Cara", "", "", "", "", "", "")


def table(*rows: Sequence[str], head: Sequence[str] = HEAD, delimiter: str = ",") -> bytes:
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter).writerows([head, *rows])
    return written.getvalue().encode()


def imported(
    company: Company,
    data: bytes,
    mode: ImportMode = ImportMode.ALL_OR_NOTHING,
    *,
    dry_run: bool = False,
) -> Changed[ImportReport]:
    facts = company.facts
    return company.services.imports.import_table(
        facts.organiser, data, facts.event.id, mode, dry_run=dry_run
    )


def lines_of(company: Company) -> list[RegistrationLine]:
    query = RegistrationQuery(company.facts.event.id)
    listed = company.services.registrations.list_registrations(company.facts.organiser, query)
    return list(listed.rows)


def wishes_of(company: Company) -> dict[str, tuple[str, int, str | None]]:
    return {
        line.person.staff_number: (
            line.option_name,
            line.quantity,
            f"{line.slot_starts:%H:%M}" if line.slot_starts else None,
        )
        for line in lines_of(company)
    }


def refusals(report: ImportReport) -> list[tuple[int, type[LighthouseError]]]:
    return [(row.line, type(row.error)) for row in report.bad]


@pytest.mark.parametrize("mode", ImportMode)
def test_a_table_brings_people_and_their_wishes(company: Company, mode: ImportMode) -> None:
    done = imported(company, table(ANNA, BEN, CARA), mode)
    report = done.value
    assert report.import_id is not None
    assert replace(report, import_id=None) == ImportReport(3, 3, 0, 2, 0, (), applied=True)
    assert done.changes
    assert wishes_of(company) == {"N1": ("Bottle", 2, None), "N2": ("Backpack", 1, "10:30")}
    anna = company.services.people.with_staff_number(company.facts.organiser, "N1")[0]
    assert (anna.name, anna.email, anna.department) == ANNA[1:4]
    assert company.services.maintenance.check().sound


def test_each_row_leaves_its_own_trace(company: Company) -> None:
    imported(company, table(ANNA))
    imported(company, table(("N1", "Anna Baker", "", "", "Track A", "", "", "")))
    (line, second) = lines_of(company)
    history = company.services.audit.history_of
    organiser = company.facts.organiser
    assert [entry.action for entry in history(organiser, line.id)] == ["registered"]
    assert [entry.action for entry in history(organiser, second.id)] == ["registered"]
    created, changed = history(organiser, line.person.id)
    assert created.after["name"] == "Anna Adams"
    assert (changed.before, changed.after) == ({"name": "Anna Adams"}, {"name": "Anna Baker"})
    assert {created.actor, changed.actor} == {organiser.name}


def test_empty_cells_and_missing_columns_leave_people_as_they_are(company: Company) -> None:
    imported(company, table(ANNA))
    assert imported(company, table(("N1", "", "", "", "", "", "", ""))).value.unchanged == 1
    moved = imported(company, table(("N1", "Research"), head=("ID", "Dept")))
    assert moved.value.people_changed == 1
    anna = company.services.people.with_staff_number(company.facts.organiser, "N1")[0]
    assert (anna.name, anna.email, anna.department) == (ANNA[1], ANNA[2], "Research")


@pytest.mark.parametrize("mode", ImportMode)
def test_the_same_table_twice_changes_nothing(company: Company, mode: ImportMode) -> None:
    data = table(ANNA, BEN, CARA)
    imported(company, data, mode)
    before = lines_of(company)
    again = imported(company, data, mode)
    assert again.value == ImportReport(3, 0, 0, 0, 3, (), applied=False)
    assert not again.changes
    assert lines_of(company) == before


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encoding_and_delimiter_are_found_out(
    company: Company, delimiter: str, encoding: str
) -> None:
    text = table(ANNA, BEN, delimiter=delimiter).decode()
    assert imported(company, text.encode(encoding), dry_run=True).value.people_added == 2
    imported(company, text.encode(encoding))
    assert company.services.people.find_people(company.facts.organiser, "Ben Bøe")


BAD = (
    (("", "Nobody", "", "", "", "", "", ""), InvalidField),
    (("B2", "", "", "", "", "", "", ""), NotFound),
    (("B3", "Bad mail", "nowhere", "", "", "", "", ""), InvalidField),
    (("B4", "x" * 300, "", "", "", "", "", ""), InvalidField),
    (("B5", "Bell \x07", "", "", "", "", "", ""), InvalidField),
    (("B6", "Many", "", "", "Bottle", "256", "", ""), InvalidField),
    (("B7", "Part", "", "", "Bottle", "1.5", "", ""), InvalidField),
    (("B8", "None", "", "", "Bottle", "0", "", ""), InvalidField),
    (("B9", "What", "", "", "Balloon", "1", "", ""), NotFound),
    (("B10", "When", "", "", "Backpack", "1", "noon", ""), InvalidField),
    (("B11", "When", "", "", "Backpack", "1", "23:00", ""), NotFound),
    (("B12", "Greedy", "", "", "Bottle", "4", "", ""), TooManyItems),
    (("E100", "", "", "", "Bottle", "2", "", ""), AlreadyExists),
)


@pytest.fixture
def with_one(company: Company) -> Company:
    company.register(0, company.facts.bottle)
    return company


def test_bad_rows_are_left_out_and_reported_by_line(with_one: Company) -> None:
    rows = [row for row, _ in BAD]
    report = imported(with_one, table(ANNA, *rows, BEN), ImportMode.SKIP_BAD).value
    assert refusals(report) == [(line, kind) for line, (_, kind) in enumerate(BAD, 3)]
    assert [row.staff_number for row in report.bad] == [row[0] for row in rows]
    assert (report.people_added, report.registered, report.applied) == (2, 2, True)
    assert set(wishes_of(with_one)) == {"E100", "N1", "N2"}
    assert with_one.services.maintenance.check().sound


@pytest.mark.parametrize(("row", "kind"), BAD, ids=[row[0] or "nobody" for row, _ in BAD])
def test_one_bad_row_keeps_all_others_out(
    with_one: Company, row: Sequence[str], kind: type[LighthouseError]
) -> None:
    before = lines_of(with_one)
    done = imported(with_one, table(ANNA, row))
    assert refusals(done.value) == [(3, kind)]
    assert (done.value.applied, done.changes) == (False, frozenset())
    assert lines_of(with_one) == before
    assert not with_one.services.people.with_staff_number(with_one.facts.organiser, "N1")


@pytest.mark.parametrize("mode", ImportMode)
def test_a_dry_run_says_what_would_happen_and_does_nothing(
    with_one: Company, mode: ImportMode
) -> None:
    data = table(ANNA, BEN, (*ANNA[:4], "Track A", "1", "", ""), BAD[0][0])
    rehearsed = imported(with_one, data, mode, dry_run=True)
    assert [line.person.staff_number for line in lines_of(with_one)] == ["E100"]
    assert not rehearsed.changes
    done = imported(with_one, data, ImportMode.SKIP_BAD).value
    assert (done.people_added, done.registered) == (2, 3)
    assert rehearsed.value.applied is False
    for name in ("rows", "people_added", "people_changed", "registered", "unchanged"):
        assert getattr(rehearsed.value, name) == getattr(done, name)
    assert refusals(rehearsed.value) == refusals(done)


@pytest.mark.parametrize("dry_run", [False, True])
def test_rows_of_one_person_are_judged_together(company: Company, *, dry_run: bool) -> None:
    rows = [
        ("N1", "Anna", "", "", "Bottle", "2", "", ""),
        ("N1", "", "", "", "Bottle", "1", "", ""),
        ("N1", "", "", "", "Track A", "2", "", ""),
        ("N1", "Anna Adams", "", "", "Track A", "1", "", ""),
    ]
    report = imported(company, table(*rows), ImportMode.SKIP_BAD, dry_run=dry_run).value
    assert refusals(report) == [(3, AlreadyExists), (4, TooManyItems)]
    assert (report.people_added, report.people_changed, report.registered) == (1, 1, 2)


def test_conflicts_are_those_of_registering(company: Company) -> None:
    facts = company.facts
    for person in range(3):
        company.approved(person, slot=0)
    rows = [
        ("N1", "Full slot", "", "", "Backpack", "1", "9:30", ""),
        ("N2", "No slot", "", "", "Backpack", "1", "", ""),
        ("N3", "Fine", "", "", "Backpack", "1", "2027-03-12 10:00", ""),
    ]
    report = imported(company, table(*rows), ImportMode.SKIP_BAD).value
    problems = [row.error.data["problems"] for row in report.bad]
    assert problems == [Problem.SLOT_FULL, Problem.SLOT_MISSING]
    assert report.registered == 1
    company.clock.forward(timedelta(days=2))
    late = imported(company, table(("N9", "Late", "", "", "Track A", "1", "", ""))).value
    assert [row.error.data["problems"] for row in late.bad] == [Problem.CLOSED]
    assert facts.event.id == company.facts.event.id


def test_people_alone_need_no_event(company: Company) -> None:
    service, organiser = company.services.imports, company.facts.organiser
    assert service.import_table(organiser, table(CARA)).value.people_added == 1
    refused = service.import_table(organiser, table(ANNA)).value
    assert refusals(refused) == [(2, InvalidField)]
    assert refused.bad[0].error.data["field"] == "event"


def test_an_event_that_takes_no_registrations(company: Company) -> None:
    facts = company.facts
    company.services.events.update_event(facts.organiser, facts.event.id, EventChange(active=False))
    with pytest.raises(InvalidField) as caught:
        imported(company, table(ANNA))
    assert (caught.value.field, caught.value.reason) == ("event", "inactive")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\x00", "picture"),
        (b"id,name\n1," + b"x" * 200_000, "unclosed_quote"),
    ],
    ids=["empty", "a picture", "one endless cell"],
)
def test_what_is_no_table(company: Company, data: bytes, reason: str) -> None:
    with pytest.raises(FileRefused) as caught:
        imported(company, data)
    assert caught.value.reason == reason


def test_the_first_sheet_with_rows_is_taken(company: Company) -> None:
    written = io.BytesIO()
    with xlsxwriter.Workbook(written) as book:
        book.add_worksheet("Notes").write_row(0, 0, ["Please read", "before"])
        book.add_worksheet("Staff").write_column(0, 0, ["Staff number", "N1"])
    staged = company.services.imports.stage(
        company.facts.organiser, open_bytes(written.getvalue(), "staff.xlsx")
    )
    assert (staged.sheet, staged.row_count) == ("Staff", 1)
    staged.close()


def test_a_table_that_names_nobody(company: Company) -> None:
    with pytest.raises(InvalidField) as caught:
        imported(company, b"name,department\nAnna,Sales\n")
    assert (caught.value.reason, caught.value.data["column"]) == ("names_nobody", "staff_number")


def test_hostile_cells_stay_text(company: Company) -> None:
    name = "@SUM(1+1)|' /C calc'!A0 <img src=x>"
    imported(company, table(("N1", name, "", "", "", "", "", "")))
    (anna,) = company.services.people.with_staff_number(company.facts.organiser, "N1")
    assert anna.name == name


def test_what_is_no_value_is_named_by_line_and_column(company: Company) -> None:
    """Errors and formulas are nobody's staff number, name or answer, whatever file they come in."""
    rows = (
        ("#N/A", "Anna", "", "", "", "", "", ""),
        ("N2", "Ben", "", "#REF!", "Bottle", "", "", ""),
        ('="003"', "Cara", "", "", "", "", "", "#1 of =2"),
        ("N4", '=HYPERLINK("http://x","Dan")', "", "", "", "", "", ""),
        ("N5", "Eve", "", "", "Bottle", "#DIV/0!", "", ""),
    )
    report = imported(company, table(*rows), ImportMode.SKIP_BAD).value
    assert [(row.line, row.column, row.read, row.error.data["reason"]) for row in report.bad] == [
        (2, "Staff number", "#N/A", "cell_error"),
        (3, "Department", "#REF!", "cell_error"),
        (5, "Name", '=HYPERLINK("http://x","Dan")', "not_calculated"),
        (6, "Quantity", "#DIV/0!", "cell_error"),
    ]
    people = company.services.people.with_staff_number(company.facts.organiser, "003")
    assert [person.name for person in people] == ["Cara"]


def test_a_line_that_is_cut_otherwise_is_named_as_such(company: Company) -> None:
    text = "Staff number;Name\nN1;Anna\nN2,Ben\nN3\tCara\nN4\n"
    report = imported(company, text.encode(), ImportMode.SKIP_BAD).value
    assert [(row.line, row.read, row.error.data.get("reason")) for row in report.bad] == [
        (3, "N2,Ben", "separated_otherwise"),
        (4, "N3\tCara", "separated_otherwise"),
        (5, "N4", None),
    ]


def many(count: int) -> bytes:
    return table(*((f"M{n}", f"Person {n}", "", "", "Track A", "1", "", "") for n in range(count)))


def test_progress_and_stopping_between_pieces(company: Company) -> None:
    heard: list[tuple[int, int]] = []
    organiser, event_id = company.facts.organiser, company.facts.event.id
    report = company.services.imports.import_table(
        organiser,
        many(3 * CHUNK),
        event_id,
        ImportMode.SKIP_BAD,
        progress=lambda done, total: heard.append((done, total)),
        cancelled=lambda: len(heard) == 2,
    ).value
    assert heard == [(CHUNK, 3 * CHUNK), (2 * CHUNK, 3 * CHUNK)]
    assert (report.registered, report.cancelled, report.applied) == (2 * CHUNK, True, True)
    assert company.services.maintenance.check().sound


def test_stopping_a_table_that_is_taken_whole_takes_none_of_it(company: Company) -> None:
    heard: list[int] = []
    report = company.services.imports.import_table(
        company.facts.organiser,
        many(2 * CHUNK),
        company.facts.event.id,
        progress=lambda done, _: heard.append(done),
        cancelled=lambda: len(heard) == 3,  # both pieces judged, one written
    ).value
    assert (report.cancelled, report.applied, report.registered) == (True, False, 0)
    assert not lines_of(company)
    assert company.services.maintenance.check().sound


def test_others_work_between_the_pieces(company: Company) -> None:
    """Somebody registers while a table is written: what they took is seen by the next piece."""
    facts = company.facts
    rows = [(f"M{n}", f"Person {n}", "", "", "", "", "", "") for n in range(CHUNK)]
    last = (facts.people[0].staff_number, "", "", "", "Bottle", "2", "", "")

    def meanwhile(done: int, total: int) -> None:
        if done < total:
            company.register(0, facts.bottle)

    report = company.services.imports.import_table(
        facts.organiser,
        table(*rows, last),
        facts.event.id,
        ImportMode.SKIP_BAD,
        progress=meanwhile,
    ).value
    assert refusals(report) == [(CHUNK + 2, AlreadyExists)]
    assert [line.status for line in lines_of(company)] == [Status.PENDING]


def test_a_person_added_meanwhile_is_updated(company: Company) -> None:
    facts = company.facts

    def meanwhile(done: int, _total: int) -> None:
        if done == 1:
            company.services.people.save_person(facts.organiser, PersonDraft("N1", "Anne"))

    report = company.services.imports.import_table(
        facts.organiser, table(ANNA), facts.event.id, progress=meanwhile
    ).value
    assert (report.people_added, report.people_changed, report.registered) == (0, 1, 1)


def test_a_row_that_turns_bad_while_it_waits_keeps_all_others_out(company: Company) -> None:
    facts = company.facts
    rows = [CARA, (facts.people[0].staff_number, "", "", "", "Bottle", "2", "", "")]

    def meanwhile(done: int, _total: int) -> None:
        if done == len(rows) and not lines_of(company):
            company.register(0, facts.bottle)

    done = company.services.imports.import_table(
        facts.organiser, table(*rows), facts.event.id, progress=meanwhile
    )
    assert refusals(done.value) == [(3, AlreadyExists)]
    assert (done.value.applied, done.changes) == (False, frozenset())
    assert not company.services.people.with_staff_number(facts.organiser, "N3")
    assert [line.quantity for line in lines_of(company)] == [1]

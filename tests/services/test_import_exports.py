"""What form tools and ticketing systems export is understood as it is."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lighthouse_kiosk.domain.errors import (
    AmbiguousChoice,
    FileRefused,
    InvalidField,
    LighthouseError,
    NotFound,
)
from lighthouse_kiosk.domain.import_fields import ImportField
from lighthouse_kiosk.domain.import_values import DateOrder
from lighthouse_kiosk.services.imports import (
    ImportMapping,
    ImportMode,
    ImportPreview,
    ImportTable,
    Why,
)
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.services.registrations import RegistrationLine, RegistrationQuery
from lighthouse_kiosk.sheets.files import open_bytes, open_pasted
from tests.company import Company
from tests.form_exports import EXPORTS
from tests.sheets.written import as_ods, as_xlsx


def staged(company: Company, text: str, name: str = "people.csv") -> ImportTable:
    facts = company.facts
    file = open_bytes(text.encode(), name)
    return company.services.imports.stage(facts.organiser, file, facts.event.id)


def previewed(company: Company, text: str, mapping: ImportMapping | None = None) -> ImportPreview:
    facts, table = company.facts, staged(company, text)
    return company.services.imports.preview(facts.organiser, table, facts.event.id, mapping)


def lines_of(company: Company) -> tuple[RegistrationLine, ...]:
    query = RegistrationQuery(company.facts.event.id)
    return company.services.registrations.list_registrations(company.facts.organiser, query).rows


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_is_taken_without_editing(company: Company, name: str) -> None:
    export = EXPORTS[name]
    table = staged(company, export.text)
    found = {guess.field: guess.heading for guess in table.columns.guesses if guess.field}
    assert found == export.fields
    assert (table.columns.tool.name if table.columns.tool else None) == export.tool
    assert all(guess.sureness > 0.4 for guess in table.columns.guesses if guess.field)
    facts = company.facts
    report = company.services.imports.run(facts.organiser, table, facts.event.id).value
    assert (report.refused, report.left_out) == (0, export.left_out), report.bad
    people = {line.person.name: line.person for line in lines_of(company)}
    assert sorted(people) == ["Ada Lovelace", "Grace Hopper"]
    assert people["Ada Lovelace"].email == "ada@example.org"
    numbers = {person.staff_number for person in people.values()}
    has_numbers = ImportField.STAFF_NUMBER in export.fields
    assert numbers == ({"A1", "A2"} if has_numbers else {"ada@example.org", "grace@example.org"})
    assert {line.option_name for line in lines_of(company)} == {"Bottle"}


@pytest.mark.parametrize("name", ["google forms", "microsoft forms", "indico", "eventbrite"])
def test_the_moment_of_registration_is_the_one_in_the_export(company: Company, name: str) -> None:
    """In the event's zone, unless the export says which it is."""
    table = staged(company, EXPORTS[name].text)
    facts = company.facts
    company.services.imports.run(facts.organiser, table, facts.event.id)
    ada = next(line for line in lines_of(company) if line.person.name == "Ada Lovelace")
    assert ada.registered_at == datetime(2027, 3, 1, 3, 45, tzinfo=UTC)


def test_people_without_numbers_are_known_by_their_address(company: Company) -> None:
    facts = company.facts
    text = f"e-mail,gift\n{facts.people[0].email.upper()},Bottle\n"
    report = company.services.imports.run(
        facts.organiser, staged(company, text), facts.event.id
    ).value
    assert (report.people_added, report.registered) == (0, 1)
    assert [line.person.staff_number for line in lines_of(company)] == ["E100"]
    shared = PersonDraft("E900", "Twin", facts.people[0].email)
    company.services.people.save_person(facts.organiser, shared)
    (bad,) = previewed(company, text).report.bad
    assert isinstance(bad.error, AmbiguousChoice)
    assert bad.error.names == ("E100", "E900")


def test_what_was_settled_is_remembered_for_tables_with_the_same_headings(
    company: Company,
) -> None:
    text = "key,who,wants\nK1,Ada,bottel\nK2,Ben,Bottle\n"
    table = staged(company, text)
    wanted = ImportMapping(
        {ImportField.STAFF_NUMBER: 0, ImportField.NAME: 1, ImportField.OPTION: 2},
        meanings={"bottel": "Bottle"},
    )
    facts, service = company.facts, company.services.imports
    assert service.run(facts.organiser, table, facts.event.id, wanted).value.registered == 2
    again = staged(company, text.replace("Ada", "Ada L.").upper().replace("BOTTLE", "Bottle"))
    assert again.mapping == wanted
    assert {guess.why for guess in again.columns.guesses} == {Why.REMEMBERED}
    assert service.preview(facts.organiser, again, facts.event.id).report.refused == 0


PROBLEMS: dict[str, tuple[str, str, str, type[LighthouseError]]] = {
    "quantity": ("N1,Ada,a@x.org,Bottle,two,", "Qty", "two", InvalidField),
    "e-mail": ("N1,Ada,nowhere,Bottle,1,", "Mail", "nowhere", InvalidField),
    "option": ("N1,Ada,a@x.org,Botle,1,", "Gift", "Botle", NotFound),
    "slot": ("N1,Ada,a@x.org,Backpack,1,at noon", "Slot", "at noon", InvalidField),
    "no such slot": ("N1,Ada,a@x.org,Backpack,1,23:00", "Slot", "23:00", NotFound),
    "hidden text": ("N1,A\u202eda,a@x.org,Bottle,1,", "Name", "A\u202eda", InvalidField),
}


@pytest.mark.parametrize("what", PROBLEMS)
def test_a_problem_is_told_by_line_and_column_with_what_was_read(
    company: Company, what: str
) -> None:
    row, column, read, kind = PROBLEMS[what]
    (bad,) = previewed(
        company, f'Staff No,Name,Mail,Gift,Qty,Slot\n"N0\n",,,,,\n{row}\n'
    ).report.bad[-1:]
    assert (bad.line, bad.staff_number, bad.column, bad.read) == (4, "N1", column, read)
    assert isinstance(bad.error, kind)


def test_a_misspelt_option_is_suggested_and_never_taken_silently(company: Company) -> None:
    (bad,) = previewed(company, "id,name,option\nN1,Ada,Botle\n").report.bad
    assert bad.error.data["known"] == ("Bottle",)
    text = "id,name,option\nN1,Ada,  bOTTLE \nN2,Ben,Bottle\u00a0\n"
    assert previewed(company, text).report.refused == 0


def test_a_preview_shows_rows_as_they_would_be_saved(company: Company) -> None:
    text = (
        "id;name;e-mail;option;quantity;slot\n"
        "N1;Doe, Jane;Jane Doe <jane@example.org>;Bottle;2.0;\n"
        "N2;Roe, Rick;;Backpack;;9:30\n"
        "E100;Poe, Pat;;;;\n"
        "N1;Else, Somebody;;;;\n"
        "N3;X, Y;;Nothing;;\n"
    )
    found = previewed(company, text)
    jane, rick, pat, _ = found.taken
    assert (jane.person.name, jane.person.email) == ("Jane Doe", "jane@example.org")
    assert jane.registration is not None
    assert (jane.line, jane.is_new, jane.option_name, jane.registration.quantity) == (
        2,
        True,
        "Bottle",
        2,
    )
    assert rick.slot is not None
    assert rick.slot.starts.hour == 9
    assert (pat.is_new, pat.is_changed, pat.person.name) == (False, True, "Pat Poe")
    assert found.family_name_first
    assert [(one.staff_number, one.lines) for one in found.repeated] == [("N1", (2, 5))]
    assert found.report.kinds == {"not_found:option": 1}
    assert not lines_of(company)


def test_dates_that_can_be_read_both_ways_are_asked_about(company: Company) -> None:
    text = "id,name,option,timestamp\nN1,Ada,Bottle,02/03/2027 10:00\n"
    with pytest.raises(InvalidField) as caught:
        previewed(company, text)
    assert (caught.value.field, caught.value.reason) == ("registered_at", "day_or_month")
    mapping = staged(company, text).mapping
    march = previewed(company, text, replace(mapping, date_order=DateOrder.DAY_FIRST))
    made = march.taken[0].registration
    assert made is not None
    assert made.registered_at == datetime(2027, 3, 2, 4, 30, tzinfo=UTC)
    february = previewed(company, text, replace(mapping, date_order=DateOrder.MONTH_FIRST))
    assert [row.column for row in february.report.bad] == ["timestamp"]  # before it opened
    told = previewed(company, text + "N2,Ben,Bottle,28/02/2027 10:00\n")
    assert told.date_orders[ImportField.REGISTERED_AT] is DateOrder.DAY_FIRST


def test_spreadsheets_and_pasted_cells_are_taken_alike(company: Company) -> None:
    rows = [("Staff number", "Name"), ("N1", "Ada"), ("N2", "Ben")]
    facts, service = company.facts, company.services.imports
    pasted = open_pasted("\n".join(map("\t".join, rows)))
    files = (open_bytes(as_xlsx(rows), "x.xlsx"), open_bytes(as_ods(rows), "x.ods"), pasted)
    for file, unchanged in zip(files, (0, 2, 2), strict=True):
        table = service.stage(facts.organiser, file)
        report = service.run(facts.organiser, table).value
        assert (report.rows, report.unchanged, report.refused) == (2, unchanged, 0)


def test_the_rows_are_those_that_were_staged_whatever_becomes_of_the_file(
    company: Company, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Kept aside without a name, so that nothing is left of them if the app is killed."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    rows = [(f"N{n}", f"Ada Łovelace {n}") for n in range(5_000)]
    table = staged(company, "id,name\n" + "".join(f"{number},{name}\n" for number, name in rows))
    assert not any(temporary.iterdir())
    for one, other, wanted in zip(table.rows(), table.rows(), rows, strict=True):
        assert one.cells == other.cells == wanted
    table.close()
    with pytest.raises(FileRefused) as caught:
        staged(company, "\n")
    assert caught.value.reason == "empty"


@pytest.mark.parametrize("mode", ImportMode)
def test_approving_meanwhile_does_not_disturb_and_is_not_oversold(
    company: Company, mode: ImportMode
) -> None:
    """What others commit while a table is judged counts for the rows that are not written yet."""
    facts = company.facts
    waiting = [company.register(person, facts.bottle, 3) for person in range(6)]
    rows = "".join(f"M{n},Person {n},Bottle,3\n" for n in range(2))
    heard: list[int] = []

    def meanwhile(done: int, _total: int) -> None:
        heard.append(done)
        if len(heard) == 1:
            for registration in waiting:
                company.services.registrations.approve(facts.approver, registration.id)

    table = staged(company, "id,name,option,quantity\n" + rows)
    report = company.services.imports.run(
        facts.organiser, table, facts.event.id, None, mode, progress=meanwhile
    ).value
    if mode is ImportMode.ALL_OR_NOTHING:
        assert (report.applied, report.refused) == (False, 2)  # two of twenty are left
    else:
        assert (report.applied, report.registered) == (True, 2)
    assert company.services.maintenance.check().sound

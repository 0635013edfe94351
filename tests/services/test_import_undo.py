"""Taking an import back, as far as nobody has touched what it did."""

from __future__ import annotations

import pytest

from lighthouse_kiosk.domain.errors import AlreadyUndone, NotFound
from lighthouse_kiosk.domain.ids import ImportId, new_id
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.imports import ImportMode, ImportReport, UndoReport
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.services.registrations import RegistrationLine, RegistrationQuery
from tests.company import Company
from tests.photos import photo

HEAD = "staff number,name,email,department,option,quantity\n"
TABLE = (
    HEAD + "N1,Anna,anna@example.org,Design,Bottle,2\nN2,Ben,,,Track A,1\nE100,Renamed,,Sales,,\n"
)


def imported(
    company: Company, table: str = TABLE, mode: ImportMode = ImportMode.ALL_OR_NOTHING
) -> ImportReport:
    facts = company.facts
    return company.services.imports.import_table(
        facts.organiser, table.encode(), facts.event.id, mode
    ).value


def undone(company: Company, report: ImportReport) -> UndoReport:
    assert report.import_id is not None
    return company.services.imports.undo(company.facts.organiser, report.import_id).value


def lines_of(company: Company) -> tuple[RegistrationLine, ...]:
    query = RegistrationQuery(company.facts.event.id)
    return company.services.registrations.list_registrations(company.facts.organiser, query).rows


def known(company: Company, number: str) -> tuple[str, str] | None:
    found = company.services.people.with_staff_number(company.facts.organiser, number)
    return (found[0].name, found[0].department) if found else None


@pytest.mark.parametrize("mode", ImportMode)
def test_everything_is_as_it_was_before(company: Company, mode: ImportMode) -> None:
    counters = company.services.maintenance.check()
    report = imported(company, TABLE, mode)
    assert known(company, "E100") == ("Renamed", "Sales")
    result = undone(company, report)
    assert result == UndoReport(2, 1, 2, (), 0, finished=True)
    assert not lines_of(company)
    assert known(company, "N1") is None
    assert known(company, "E100") == ("Person 00", "Engineering")
    assert not company.services.people.find_people(company.facts.organiser, "anna")
    assert company.services.maintenance.check().sound
    assert counters.sound


def test_the_trail_says_what_came_and_what_went(company: Company) -> None:
    report = imported(company)
    line = next(line for line in lines_of(company) if line.person.staff_number == "N1")
    undone(company, report)
    history = company.services.audit.history_of
    organiser = company.facts.organiser
    assert [entry.action for entry in history(organiser, line.id)] == [
        "registered",
        "import_undone",
    ]
    assert [entry.action for entry in history(organiser, line.person.id)] == [
        "created",
        "import_undone",
    ]
    assert report.import_id is not None
    came, went = history(organiser, report.import_id)
    assert (came.action, came.after["rows"], went.action) == ("imported", 3, "import_undone")
    assert len(came.after["sha256"]) == 64


def test_what_was_touched_since_is_kept_and_told(company: Company) -> None:
    facts = company.facts
    report = imported(company)
    anna = next(line for line in lines_of(company) if line.person.staff_number == "N1")
    company.services.registrations.approve(facts.approver, anna.id)
    company.services.people.save_person(facts.organiser, PersonDraft("E100", "Once more"))
    result = undone(company, report)
    assert (result.people_removed, result.registrations_removed, result.people_restored) == (
        1,
        1,
        0,
    )
    kept = {(row.entity, row.staff_number, row.reason, row.action) for row in result.kept}
    assert kept == {
        ("registration", "N1", "touched", "approved"),
        ("person", "N1", "has_registrations", ""),
        ("person", "E100", "touched", "changed"),
    }
    assert {row.by for row in result.kept if row.action} == {"Tomás García", "Riya Kapoor"}
    assert [(line.person.staff_number, line.status) for line in lines_of(company)] == [
        ("N1", Status.APPROVED)
    ]
    assert known(company, "E100") == ("Once more", "")
    assert company.services.maintenance.check().sound


def test_somebody_with_a_photo_since_stays(company: Company) -> None:
    facts = company.facts
    report = imported(company, HEAD + "N1,Anna,,,,\nN2,Ben,,,,\n")
    (anna,) = company.services.people.with_staff_number(facts.organiser, "N1")
    company.services.people.set_photo(facts.organiser, anna.id, photo())
    result = undone(company, report)
    assert [(row.staff_number, row.action) for row in result.kept] == [("N1", "photo_changed")]
    assert (known(company, "N1"), known(company, "N2")) == (("Anna", ""), None)


def test_somebody_registered_by_hand_since_stays(company: Company) -> None:
    facts = company.facts
    report = imported(company, HEAD + "N1,Anna,,,,\n")
    second = imported(company, HEAD + "N1,,,,Bottle,1\n")
    result = undone(company, report)
    assert [(row.staff_number, row.reason) for row in result.kept] == [("N1", "has_registrations")]
    assert undone(company, second).registrations_removed == 1
    assert known(company, "N1") == ("Anna", "")
    assert company.services.imports.list_imports(facts.organiser)[0].undone_at is not None


def test_what_later_lines_of_the_same_table_changed_is_no_touch(company: Company) -> None:
    rows = "E100,First,,,,\nE100,Second,,,Bottle,1\nN1,Anna,,,,\nN1,Anna Adams,,,,\n"
    report = imported(company, HEAD + rows)
    assert (report.people_added, report.people_changed) == (1, 3)
    result = undone(company, report)
    assert (result.kept_count, result.people_removed) == (0, 1)
    assert known(company, "E100") == ("Person 00", "Engineering")
    assert known(company, "N1") is None


def many(count: int) -> str:
    return HEAD + "".join(f"M{n},Person {n},,,Track A,1\n" for n in range(count))


@pytest.mark.parametrize("mode", ImportMode)
def test_undoing_that_was_ended_is_gone_on_with(company: Company, mode: ImportMode) -> None:
    report = imported(company, many(600), mode)
    heard: list[tuple[int, int]] = []
    service, organiser = company.services.imports, company.facts.organiser
    assert report.import_id is not None
    first = service.undo(
        organiser,
        report.import_id,
        progress=lambda *far: heard.append(far),
        cancelled=lambda: len(heard) == 2,
    ).value
    assert not first.finished
    assert 0 < first.registrations_removed < 600
    assert company.services.maintenance.check().sound
    second = undone(company, report)
    assert second.finished
    assert second.kept == first.kept == ()
    assert first.people_removed + second.people_removed == 600
    assert first.registrations_removed + second.registrations_removed == 600
    assert not lines_of(company)
    assert heard == [(250, 1200), (500, 1200)]


def test_it_is_undone_once(company: Company) -> None:
    report = imported(company)
    undone(company, report)
    with pytest.raises(AlreadyUndone):
        undone(company, report)
    with pytest.raises(NotFound):
        company.services.imports.undo(company.facts.organiser, ImportId(new_id()))


def test_the_same_table_can_be_taken_again_after_it_was_undone(company: Company) -> None:
    first = imported(company)
    undone(company, first)
    again = imported(company)
    assert (again.people_added, again.people_changed, again.registered) == (2, 1, 2)
    undone(company, again)
    assert not lines_of(company)


def test_past_imports_are_listed_with_their_file(company: Company) -> None:
    facts, service = company.facts, company.services.imports
    imported(company)
    imported(company, HEAD + "N9,Nina,,,,\n,Nobody,,,,\n", ImportMode.SKIP_BAD)
    imported(company)  # says nothing new
    latest, first = service.list_imports(facts.organiser, facts.event.id)
    assert (first.people_added, first.people_changed, first.registered) == (2, 1, 2)
    assert (latest.people_added, latest.refused) == (1, 1)
    assert {latest.by, first.by} == {facts.organiser.name}
    assert first.event_name == facts.event.name
    assert service.list_imports(facts.organiser, before=latest.id) == (first,)
    assert service.list_imports(facts.organiser, limit=1) == (latest,)

"""Tables too long for one transaction that are to be taken whole: all or none, and nobody waits."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.errors import AlreadyExists, DiskFull
from lighthouse_kiosk.domain.imports import ImportReport
from lighthouse_kiosk.services.imports import CHUNK
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft
from lighthouse_kiosk.services.registrations import RegistrationQuery
from lighthouse_kiosk.settings import Settings
from tests.company import Company, TestClock, found_company
from tests.disks import Disk

ROWS = 3 * CHUNK


@pytest.fixture(autouse=True)
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lighthouse_kiosk.services.imports.MOST_ROWS_AT_ONCE", CHUNK)


class Midway:
    """What is done when all rows were judged and two thirds of them are in."""

    def __init__(self, company: Company, act: Callable[[], object] = lambda: None) -> None:
        self._company = company
        self._act = act
        self.told: list[int] = []
        self.stop = False

    def run(self, *, stop: bool = False) -> ImportReport:
        head = "Staff number,Name,Option\n"
        rows = [f"M{n},Person {n},Track A\n" for n in range(ROWS - 1)]
        last = f"{self._company.facts.people[0].staff_number},,Bottle\n"
        facts = self._company.facts

        def told(done: int, total: int) -> None:
            assert total == 2 * ROWS
            if done == ROWS + 2 * CHUNK and done not in self.told:
                self._act()
                self.stop = stop
            self.told.append(done)

        done = self._company.services.imports.import_table(
            facts.organiser,
            "".join([head, *rows, last]).encode(),
            facts.event.id,
            progress=told,
            cancelled=lambda: self.stop,
        )
        # whoever looked at the lists meanwhile has to look again, even where all is as before
        assert done.changes == {Topic.PEOPLE, Topic.REGISTRATIONS}
        return done.value

    def is_known(self, number: str) -> bool:
        people, organiser = self._company.services.people, self._company.facts.organiser
        return bool(people.with_staff_number(organiser, number))


def test_nothing_is_begun_on_a_disk_without_room_for_it(disk: Disk) -> None:
    services = open_services(Settings(disk.path / "profile"), TestClock())
    facts, rows = found_company(services), 4_000
    table = "Staff number,Name\n" + "".join(f"M{n},Person {n}\n" for n in range(rows))
    with pytest.raises(DiskFull):
        services.imports.import_table(facts.organiser, table.encode())
    assert services.imports.list_imports(facts.organiser) == ()
    assert services.people.with_staff_number(facts.organiser, "M0") == ()
    services.close()


def test_another_program_writes_while_a_long_table_is_taken_whole(company: Company) -> None:
    neighbour, facts = company.again(), company.facts
    draft = RegistrationDraft(facts.people[1].id, facts.bottle.id)
    midway = Midway(
        company,
        lambda: neighbour.registrations.register(facts.organiser, facts.event.id, draft),
    )
    report = midway.run()
    assert (report.applied, report.people_added, report.registered) == (True, ROWS - 1, ROWS)
    assert midway.told == [*range(CHUNK, 2 * ROWS + 1, CHUNK)]
    assert company.services.maintenance.check().sound


def test_one_that_is_stopped_is_taken_back(company: Company) -> None:
    midway = Midway(company)
    report = midway.run(stop=True)
    assert (report.cancelled, report.applied, report.import_id) == (True, False, None)
    assert (report.people_added, report.registered) == (0, 0)
    assert midway.told[-1] == ROWS  # as far as it was judged
    assert not midway.is_known("M0")
    (past,) = company.services.imports.list_imports(company.facts.organiser)
    assert past.undone_at is not None
    assert company.services.maintenance.check().sound


def test_one_whose_last_row_turns_bad_is_taken_back(company: Company) -> None:
    midway = Midway(company, lambda: company.register(0, company.facts.bottle, quantity=2))
    report = midway.run()
    assert [(row.line, type(row.error)) for row in report.bad] == [(ROWS + 1, AlreadyExists)]
    assert (report.applied, report.refused, report.people_added) == (False, 1, 0)
    assert not midway.is_known("M0")


def test_what_others_approved_meanwhile_stays_and_is_counted(company: Company) -> None:
    def approve() -> None:
        query = RegistrationQuery(company.facts.event.id, text="M0")
        found = company.services.registrations.list_registrations(company.facts.organiser, query)
        (line,) = (line for line in found.rows if line.person.staff_number == "M0")
        company.services.registrations.approve(company.facts.approver, line.id)

    midway = Midway(company, approve)
    report = midway.run(stop=True)
    assert (report.cancelled, report.applied, report.import_id) == (True, True, None)
    assert (report.people_added, report.registered) == (1, 1)
    assert (midway.is_known("M0"), midway.is_known("M1")) == (True, False)

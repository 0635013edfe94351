"""The audit trail in the window: sentences, filters, before and after, the chain, the export."""

from __future__ import annotations

import csv
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel
from sqlalchemy import text

from lighthouse_kiosk.documents.activity_sentences import sentence
from lighthouse_kiosk.documents.activity_values import changes, known_field
from lighthouse_kiosk.domain.audit import ACTIONS
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.audit import Activity, ActivityQuery, AuditQuery
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.services.registrations import RegistrationQuery
from lighthouse_kiosk.ui.models.activity import DayLine
from lighthouse_kiosk.ui.organizer.activity.kinds import kind_choices
from lighthouse_kiosk.ui.widgets import FilterChip, SearchField
from tests.ui.organizer.conftest import NOW, Office


@pytest.fixture
def page(office: Office) -> Any:
    found = office.open("activity")
    office.settle()
    return found


def shown(page: Any) -> list[Activity]:
    return [line for _at, line in page.model.loaded_rows() if isinstance(line, Activity)]


def choose(office: Office, chip: str, words: str) -> None:
    menu = office.see(FilterChip, chip).menu()
    next(action for action in menu.actions() if action.text().startswith(words)).trigger()
    office.settle()


def approve_one(office: Office) -> Any:
    page: Any = office.window.current_page()
    query = RegistrationQuery(page.occasion.id, statuses=frozenset({Status.PENDING}))
    rows = office.services.registrations.list_registrations(office.actor, query).rows
    line = next(line for line in rows if not line.problems)
    done = office.services.registrations.approve(office.actor, line.id)
    office.session.bus.publish(done.changes)
    office.settle()
    return line


def test_an_approval_reads_as_a_sentence(office: Office, page: Any) -> None:
    line = approve_one(office)
    first = shown(page)[0]
    words = sentence(first)
    assert words.startswith(f"{office.actor.name} approved ")
    assert line.option_name in words
    assert line.person.name in words
    if line.slot_starts is not None:
        assert f"{line.slot_starts:%H:%M}–{line.slot_ends:%H:%M}" in words
    assert page.model.index(1, 0).data().startswith(words)


def test_days_head_their_entries_and_are_passed_over(office: Office, page: Any) -> None:
    rows = [line for _at, line in page.model.loaded_rows()]
    assert isinstance(rows[0], DayLine)
    heads = [line.day for line in rows if isinstance(line, DayLine)]
    assert heads == sorted(set(heads), reverse=True)
    assert not page.table.model().flags(page.model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert page.table.currentIndex().row() == 1
    office.press(Qt.Key.Key_Up, page.table)
    assert page.table.currentIndex().row() == 1
    office.press(Qt.Key.Key_Down, page.table)
    assert isinstance(page.model.row(page.table.currentIndex().row()), Activity)


def test_filters_combine(office: Office, page: Any) -> None:
    choose(office, "activity-kind", "Approved")
    everyone = shown(page)
    assert {one.entry.action for one in everyone} == {"approved"}
    person = everyone[0].subject.person  # type: ignore[union-attr] # it is about one
    assert person is not None
    search = office.see(SearchField, "activity-search")
    QTest.keyClicks(search, person.staff_number)
    QTest.keyClick(search, Qt.Key.Key_Return)
    office.settle()
    found = shown(page)
    assert 0 < len(found) < len(everyone)
    assert {one.subject.person for one in found if one.subject} == {person}
    choose(office, "activity-user", "Nobody")
    assert shown(page) == []
    assert "Nothing fits these filters" in office.words(page)
    office.click("activity-empty-action")
    office.settle()
    assert len(shown(page)) > len(found)


def test_a_span_of_days_shows_these_days_only(office: Office, page: Any) -> None:
    days = [line.day for _at, line in page.model.loaded_rows() if isinstance(line, DayLine)]
    page.filters.set_span(days[-1], days[-1])
    office.settle()
    assert {line.day for _, line in page.model.loaded_rows() if isinstance(line, DayLine)} == {
        days[-1]
    }
    assert all(one.entry.at < NOW + timedelta(days=1) for one in shown(page))


def test_a_change_stands_before_and_after_in_the_users_format(office: Office, page: Any) -> None:
    event = office.services.events.list_events(office.actor)[0].event
    done = office.services.events.update_event(
        office.actor, event.id, EventChange(budget=event.budget + 1_00_000_00, venue="Hall B")
    )
    office.session.bus.publish(done.changes)
    office.settle()
    page.table.setCurrentIndex(page.model.index(1, 0))
    words = office.words(page.panel)
    assert "Before" in words
    assert "₹" in words
    assert "Hall B" in words
    assert event.venue in words
    assert "budget" not in words
    marked = [
        frame.findChild(QLabel).text()
        for frame in page.panel.findChildren(QFrame)
        if frame.property("tone") == "warning" and frame.isVisible()
    ]
    assert "Hall B" in marked
    assert len(marked) == 2


def test_no_field_of_any_entry_lacks_words(office: Office) -> None:
    page = office.services.audit.list_activity(office.actor, ActivityQuery(AuditQuery(limit=5000)))
    for activity in page.entries:
        for side in (activity.entry.before, activity.entry.after):
            assert [key for key in side if not known_field(key)] == []
        assert "_" not in "".join(change.name for change in changes(activity))
        assert "{" not in sentence(activity)


def test_every_kind_of_change_can_be_filtered_by() -> None:
    offered = {pair for _key, _word, kinds in kind_choices() for pair in kinds}
    every = {(entity, action) for entity, actions in ACTIONS.items() for action in actions}
    assert every - offered == {("registration", "import_undone")} - offered


def test_all_about_a_person_and_back(office: Office, page: Any) -> None:
    choose(office, "activity-kind", "Approved")
    office.click("only-person")
    office.settle()
    people = {one.subject.person for one in shown(page) if one.subject}
    assert len(people) == 1
    chip = office.see(FilterChip, "activity-only")
    office.press(Qt.Key.Key_Delete, chip)
    office.settle()
    assert len(shown(page)) > 2
    assert not chip.isVisible()


def test_a_registration_opens_from_its_entry(office: Office, page: Any) -> None:
    choose(office, "activity-kind", "Approved")
    subject = shown(page)[0].subject
    assert subject is not None
    assert subject.person is not None
    office.click("open-registration")
    office.settle()
    assert office.window.current_page().objectName() == "registrations-page"  # type: ignore[union-attr] # there is one
    assert {line.person.staff_number for line in office.lines()} == {subject.person.staff_number}
    assert office.open_list().current_line().id == subject.registration_id


def test_the_trail_is_checked_and_tampering_is_told_with_its_place(
    office: Office, page: Any
) -> None:
    office.until(lambda: not page.trail.checking)
    assert "The trail is whole" in office.words(page.trail)
    with office.services.uow.engine.begin() as tx:
        rows = tx.execute(
            text("SELECT name FROM sqlite_master WHERE type='trigger' AND tbl_name='audit_entries'")
        ).all()
        for (name,) in rows:
            tx.execute(text(f"DROP TRIGGER {name}"))
        tx.execute(text("UPDATE audit_entries SET actor = 'Nobody' WHERE sequence = 7"))
    office.click("check-trail")
    office.until(lambda: not page.trail.checking)
    office.settle()
    assert "NOT whole" in office.words(page.trail)
    assert "entry 7 was changed" in office.words(page).lower()
    assert "Compare with a backup" in office.words(page)


def test_a_check_can_be_stopped(office: Office, page: Any) -> None:
    office.until(lambda: not page.trail.checking)
    page.trail.state = None
    page.trail.check()
    page.trail.stop()
    office.settle()
    assert "hasn't been checked" in office.words(page.trail)


def test_what_is_shown_goes_to_a_table(office: Office, page: Any, tmp_path: Path) -> None:
    choose(office, "activity-kind", "Approved")
    path = tmp_path / "activity.csv"
    office.click("export-activity")
    dialog = office.see(QFileDialog, "save-dialog")
    with office.qtbot.waitSignal(page.tables.saved):
        dialog.fileSelected.emit(str(path))
    dialog.reject()
    with path.open(encoding="utf-8-sig", newline="") as file:
        heads, *rows = list(csv.reader(file))
    assert heads[1] == "When (Asia/Kolkata)"
    expected = office.services.audit.list_entries(
        office.actor, AuditQuery(kinds=(("registration", "approved"),), limit=5000)
    ).entries
    assert [int(row[0]) for row in rows] == [one.sequence for one in expected]
    assert {row[3] for row in rows} == {"Approved"}


def test_what_others_do_appears_by_itself(office: Office, page: Any) -> None:
    before = shown(page)[0].entry.sequence
    event = office.services.events.list_events(office.actor)[0].event
    office.services.events.update_event(office.actor, event.id, EventChange(venue="Roof"))
    page.load()
    office.settle()
    assert shown(page)[0].entry.sequence == before + 1

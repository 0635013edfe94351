"""Undo from the list of the last pickups: this desk's, and a person's."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from lighthouse_kiosk.domain.ids import new_id
from lighthouse_kiosk.services.pickups import PickupLine
from lighthouse_kiosk.ui.kiosk.screens.last_pickups import LastPickupsScreen
from lighthouse_kiosk.ui.kiosk.states import (
    AskingReason,
    CallingSupervisor,
    Done,
    LastPickups,
    NoticeKind,
    Refused,
    Review,
    Waiting,
)
from tests.company import PASSWORD, Company, token_of
from tests.services.test_overrides import journal
from tests.services.test_pickups import picked_up
from tests.ui.kiosk.conftest import Kiosk

ENTER, ESCAPE, DOWN, F5 = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Down,
    Qt.Key.Key_F5,
)


def open_list(kiosk: Kiosk) -> LastPickups:
    kiosk.press(F5)
    kiosk.until(lambda: kiosk.reach(LastPickups).pickups is not None)
    return kiosk.reach(LastPickups)


def test_one_item_of_several_is_taken_back(kiosk: Kiosk, company: Company) -> None:
    first, second = company.approved(0), company.approved(0, company.facts.bottle)
    kiosk.scan(token_of(first))
    kiosk.reach(Review)
    kiosk.press(ENTER)
    kiosk.reach(Done)
    assert picked_up(company, second) == 1
    listed = open_list(kiosk).pickups or ()
    assert {pickup.option_name for pickup in listed} == {"Backpack", "Bottle"}
    assert "Person 00 · E100" in kiosk.words()
    at = [pickup.option_name for pickup in listed].index("Bottle")
    for _ in range(at):
        kiosk.press(DOWN)
    kiosk.press(ENTER)
    kiosk.reach(AskingReason)
    kiosk.press(ENTER)
    kiosk.until(lambda: kiosk.reach(LastPickups).notice is not None)
    assert [picked_up(company, one) for one in (first, second)] == [1, 0]
    kiosk.until(lambda: "Undone 10:00 by Desk 1: Confirmed by mistake" in kiosk.words())
    # it is undone once only
    for _ in range(at):
        kiosk.press(DOWN)
    kiosk.press(ENTER)
    kiosk.until(lambda: "This one is undone already." in kiosk.words())
    kiosk.press(ESCAPE)
    kiosk.reach(Waiting)


def undo_with_supervisor(kiosk: Kiosk) -> None:
    """Undo what is marked, for the first reason and by the first supervisor."""
    kiosk.press(ENTER)
    kiosk.reach(AskingReason)
    kiosk.press(ENTER)
    kiosk.until(lambda: kiosk.reach(CallingSupervisor).supervisors is not None)
    kiosk.press(ENTER)
    kiosk.until(lambda: kiosk.reach(CallingSupervisor).chosen is not None)
    kiosk.write(PASSWORD)
    kiosk.press(ENTER)


def test_a_late_undo_asks_a_supervisor(kiosk: Kiosk, company: Company) -> None:
    detail = company.approved(0)
    company.picked_up(detail)
    company.clock.forward(timedelta(minutes=16))
    open_list(kiosk)
    assert "Undo with a supervisor" in kiosk.words()
    undo_with_supervisor(kiosk)
    kiosk.reach(LastPickups)
    assert picked_up(company, detail) == 0
    assert [entry.supervisor_name for entry in journal(company) if entry.reverses_id] == [
        "Anita Rao"
    ]


def test_time_that_runs_out_on_the_list_asks_a_supervisor_then(
    kiosk: Kiosk, company: Company
) -> None:
    detail = company.approved(0)
    company.picked_up(detail)
    open_list(kiosk)
    company.clock.forward(timedelta(minutes=16))
    kiosk.press(ENTER)
    kiosk.reach(AskingReason)
    kiosk.press(ENTER)
    kiosk.until(lambda: kiosk.reach(CallingSupervisor).supervisors is not None)
    assert kiosk.reach(CallingSupervisor).reason == "Confirmed by mistake"
    assert picked_up(company, detail) == 1


def test_what_another_desk_gave_is_seen_from_the_refusal_and_the_pass_judged_anew(
    kiosk: Kiosk, company: Company
) -> None:
    detail = company.approved(0)
    company.picked_up(detail, desk=1)
    kiosk.scan(token_of(detail))
    kiosk.reach(Refused)
    assert open_list(kiosk).person == company.facts.people[0]
    assert "at Desk 2" in kiosk.words()
    undo_with_supervisor(kiosk)
    notice = kiosk.reach(LastPickups).notice
    assert notice is not None
    assert notice.kind is NoticeKind.UNDONE
    kiosk.press(ESCAPE)
    assert kiosk.reach(Review).person == company.facts.people[0]


def test_the_list_is_touched_and_nothing_happens_by_one_touch(
    kiosk: Kiosk, company: Company
) -> None:
    company.picked_up(company.approved(0))
    company.picked_up(company.approved(1))
    QTest.mouseClick(kiosk.window.ready_screen.pickups_button, Qt.MouseButton.LeftButton)
    kiosk.until(lambda: kiosk.reach(LastPickups).pickups is not None)
    screen = kiosk.window.screen_shown
    row = screen.list.rows[1]  # type: ignore[attr-defined] # the list's screen
    assert row.height() >= 64
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert row.marked
    kiosk.reach(LastPickups)
    QTest.mouseClick(screen.undo_button, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined] # as above
    kiosk.reach(AskingReason)


def test_an_empty_list_says_what_belongs_there(kiosk: Kiosk) -> None:
    open_list(kiosk)
    assert "Nothing was handed out at this desk yet" in kiosk.words()
    kiosk.press(ENTER)
    kiosk.reach(LastPickups)


def test_times_and_places_stand_in_one_column_on_the_lines_of_names_and_items(
    kiosk: Kiosk, company: Company
) -> None:
    for number, collector in ((0, ""), (1, "Somebody with a rather long name")):
        kiosk.scan(token_of(company.approved(number)))
        review = kiosk.reach(Review)
        if collector:
            company.services.pickups.confirm(
                company.facts.desks[0],
                review.scan.text,
                [PickupLine(line.item.registration_id, 1) for line in review.lines],
                new_id(),
                collected_by=collector,
            )
            kiosk.press(ESCAPE)
            kiosk.reach(Waiting)
        else:
            kiosk.press(ENTER)
            kiosk.reach(Done)
    open_list(kiosk)
    kiosk.sees("collected by Somebody with a rather long name")
    screen = kiosk.window.screen_shown
    assert isinstance(screen, LastPickupsScreen)
    rights = set()
    for row in screen.list.rows:
        labels = {label.text(): label.geometry() for label in row.findChildren(QLabel)}
        by = next(box for text, box in labels.items() if text.startswith("at Desk 1"))
        item = next(box for text, box in labels.items() if "Backpack" in text)
        time = next(box for text, box in labels.items() if "10:00" in text)
        rights |= {by.right(), time.right()}
        assert by.center().y() == pytest.approx(item.center().y(), abs=2)
    assert len(screen.list.rows) == 2
    assert len(rights) == 1

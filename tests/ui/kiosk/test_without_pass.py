"""Somebody has no pass to show: found by name at the desk, and handed out to with a reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lighthouse_kiosk.domain.desks import DeskPolicy, UnknownPassPolicy, VerdictKind
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton
from lighthouse_kiosk.ui.kiosk.screens.find import FindScreen
from lighthouse_kiosk.ui.kiosk.screens.reasons import ReasonPanel
from lighthouse_kiosk.ui.kiosk.states import (
    AskingReason,
    Done,
    Finding,
    NoticeKind,
    Refused,
    Review,
    Waiting,
)
from tests.company import Company, token_of
from tests.services.test_overrides import journal
from tests.services.test_pickups import picked_up
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk

ENTER, ESCAPE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def kiosk(open_desk: OpenKiosk, company: Company) -> Kiosk:
    """At a desk that hands out without a pass by itself."""
    facts = company.facts
    policy = DeskPolicy(unknown_pass=UnknownPassPolicy.HAND_OUT)
    company.services.desks.update_desk(facts.organiser, facts.desks[0].desk.id, policy=policy)
    return open_desk(session=company.services.desks.sign_in_desk(str(facts.event.id), "Desk 1"))


def find(kiosk: Kiosk, text: str) -> FindScreen:
    kiosk.press(Qt.Key.Key_F, CONTROL)
    kiosk.reach(Finding)
    kiosk.write(text)
    kiosk.until(lambda: kiosk.reach(Finding).fresh and kiosk.reach(Finding).text == text)
    screen = kiosk.window.screen_shown
    assert isinstance(screen, FindScreen)
    return screen


def review_found(kiosk: Kiosk, text: str) -> Review:
    find(kiosk, text)
    kiosk.press(ENTER)
    return kiosk.reach(Review)


def test_a_person_is_found_by_keys_alone_and_the_reason_is_kept(
    kiosk: Kiosk, company: Company
) -> None:
    detail = company.approved(3)
    review = review_found(kiosk, "person 03")
    assert review.person == company.facts.people[3]
    assert "Without a pass" in kiosk.words()
    kiosk.press(ENTER)
    kiosk.reach(AskingReason)
    assert isinstance(kiosk.window.panel_shown, ReasonPanel)
    assert picked_up(company, detail) == 0
    kiosk.press(DOWN)
    kiosk.press(ENTER)
    kiosk.reach(Done)
    (entry,) = journal(company)
    assert (entry.overridden, entry.reason) == (VerdictKind.NO_PASS, "Pass was lost")
    assert picked_up(company, detail) == 1


def test_another_reason_is_typed(kiosk: Kiosk, company: Company) -> None:
    company.approved(3)
    review_found(kiosk, "e103")
    kiosk.press(ENTER)
    kiosk.reach(AskingReason)
    for _ in range(3):
        kiosk.press(DOWN)
    kiosk.write("dog ate it")
    kiosk.press(ENTER)
    kiosk.reach(Done)
    assert [entry.reason for entry in journal(company)] == ["dog ate it"]


def test_namesakes_are_told_apart_and_the_second_is_taken_with_the_arrow_keys(
    kiosk: Kiosk, company: Company
) -> None:
    facts, people = company.facts, company.services.people
    for number, department in (("E901", "Design"), ("E902", "Finance")):
        email = f"asha.{department.lower()}@acme.example.org"
        people.add_person(facts.organiser, PersonDraft(number, "Asha Menon", email, department))
    find(kiosk, "asha")
    kiosk.until(lambda: "E902" in kiosk.words())
    words = kiosk.words()
    for told in ("E901", "E902", "Design", "Finance", "ash…gn@acm…", "Nothing at this event"):
        assert told in words
    kiosk.press(DOWN)
    kiosk.press(ENTER)
    refused = kiosk.reach(Refused)
    assert refused.person is not None
    assert refused.person.staff_number == "E902"
    assert "Nothing to pick up" in kiosk.words()
    # the wrong one: back to the people found
    kiosk.press(ESCAPE)
    kiosk.until(lambda: "E901" in kiosk.words())


def test_a_row_is_touched(kiosk: Kiosk, company: Company) -> None:
    company.approved(3)
    screen = find(kiosk, "person 03")
    (row,) = screen.list.rows
    assert row.height() >= 64
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert kiosk.reach(Review).person == company.facts.people[3]


def test_the_button_on_the_ready_screen_leads_there(kiosk: Kiosk) -> None:
    QTest.mouseClick(kiosk.window.ready_screen.find_button, Qt.MouseButton.LeftButton)
    kiosk.reach(Finding)
    assert "Type a part of the name" in kiosk.words()
    kiosk.write("p")
    kiosk.until(lambda: "Type at least" in kiosk.words())
    kiosk.press(ENTER)
    kiosk.press(ESCAPE)
    kiosk.reach(Waiting)


def test_nobody_is_found_in_words(kiosk: Kiosk) -> None:
    find(kiosk, "zebulon")
    assert "Nobody found for “zebulon”" in kiosk.words()
    kiosk.press(ENTER)
    kiosk.reach(Finding)


def test_a_pass_scanned_meanwhile_is_taken_and_nothing_of_it_typed(
    kiosk: Kiosk, company: Company
) -> None:
    detail = company.approved(5)
    find(kiosk, "person")
    kiosk.scan(token_of(detail))
    assert kiosk.reach(Review).person == company.facts.people[5]
    find(kiosk, "per")
    kiosk.scan("4006381333931")
    kiosk.until(lambda: kiosk.reach(Finding).notice is not None)
    notice = kiosk.reach(Finding).notice
    assert notice is not None
    assert notice.kind is NoticeKind.CODE_IGNORED
    assert kiosk.reach(Finding).text == "per"


def test_what_is_gone_is_shown_with_when_where_and_by_whom(kiosk: Kiosk, company: Company) -> None:
    company.picked_up(company.approved(3), desk=1)
    company.approved(3, company.facts.bottle)
    review_found(kiosk, "person 03")
    assert "Picked up: 10:00 at Desk 2" in kiosk.words()
    assert "1 × Bottle" in kiosk.words()


def test_a_desk_that_may_not_says_that_a_supervisor_may(
    open_desk: OpenKiosk, company: Company
) -> None:
    strict = open_desk()
    company.approved(3)
    find(strict, "person 03")
    strict.press(ENTER)
    assert strict.reach(Refused).overridable
    assert "only a supervisor may hand out at this desk" in strict.words()
    assert "Supervisor…" in [
        button.text() for button in strict.window.screen_shown.findChildren(KioskButton)
    ]


def test_a_search_that_fails_says_so_and_can_be_repeated(kiosk: Kiosk, company: Company) -> None:
    company.approved(3)
    kiosk.press(Qt.Key.Key_F, CONTROL)
    kiosk.reach(Finding)
    file = company.settings.sqlite_file
    aside = file.with_suffix(".aside")
    file.rename(aside)
    kiosk.write("person 03")
    kiosk.until(lambda: kiosk.reach(Finding).text == "person 03")
    # the header says so already when the search for the first letters fails
    kiosk.until(lambda: kiosk.reach(Finding).error is not None)
    kiosk.sees("Database can't be reached")
    assert "Try again" in kiosk.lines()
    aside.rename(file)
    kiosk.press(ENTER)
    kiosk.sees("Person 03")
    assert kiosk.reach(Finding).fresh

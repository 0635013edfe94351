"""The real window on a real database, driven by keystrokes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from sqlalchemy import event

from lighthouse_kiosk.domain.desks import DeskPolicy, VerdictKind
from lighthouse_kiosk.services.registrations import RegistrationDetail
from lighthouse_kiosk.ui.kiosk.header import Standing
from lighthouse_kiosk.ui.kiosk.preferences import Volume
from lighthouse_kiosk.ui.kiosk.screens.panels import HelpPanel, NamePanel
from lighthouse_kiosk.ui.kiosk.screens.reasons import ReasonPanel
from lighthouse_kiosk.ui.kiosk.states import (
    AskingReason,
    CheckFailed,
    Done,
    Naming,
    Notice,
    NoticeKind,
    Refused,
    Review,
    Trouble,
    Waiting,
)
from tests.company import Company, token_of
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


def picked_up(company: Company, detail: RegistrationDetail) -> int:
    return company.detail(detail.registration).registration.picked_up


class Switch:
    """Takes the right to write away from a database, as a full or read-only disk does."""

    def __init__(self, company: Company) -> None:
        self.away = False
        event.listen(company.services.uow.engine, "checkout", self._set)

    def _set(self, connection: object, *_: object) -> None:
        connection.execute(f"PRAGMA query_only = {int(self.away)}")  # type: ignore[attr-defined] # a driver's connection


def test_a_scanned_pass_is_reviewed_confirmed_and_cannot_be_used_twice(
    kiosk: Kiosk, company: Company
) -> None:
    detail = company.approved()
    kiosk.scan(token_of(detail))
    review = kiosk.reach(Review)
    assert review.person == company.facts.people[0]
    assert "Person 00" in kiosk.words()
    assert "1 × Backpack" in kiosk.words()
    assert picked_up(company, detail) == 0

    kiosk.press(ENTER)
    kiosk.reach(Done)
    assert picked_up(company, detail) == 1
    assert kiosk.sounds == ["done"]
    assert "Saved on this computer" in kiosk.words()

    kiosk.scan(token_of(detail))
    refused = kiosk.reach(Refused)
    assert refused.verdict.kind is VerdictKind.ALREADY_PICKED_UP
    assert "Already picked up" in kiosk.words()
    assert "10:00 at Desk 1" in kiosk.words()
    assert picked_up(company, detail) == 1
    kiosk.press(ENTER)
    kiosk.reach(Waiting)


def test_enter_pressed_five_times_fast_saves_once_and_leaves_the_done_screen_up(
    kiosk: Kiosk, company: Company
) -> None:
    detail = company.approved(quantity=3, option=company.facts.bottle)
    kiosk.scan(token_of(detail))
    kiosk.reach(Review)
    kiosk.press(Qt.Key.Key_Down)
    kiosk.press(Qt.Key.Key_Left)
    kiosk.press(Qt.Key.Key_Left)
    for _ in range(5):
        kiosk.press(ENTER)
    done = kiosk.reach(Done)
    for _ in range(5):
        assert kiosk.window.state == done
    assert picked_up(company, detail) == 1


def test_enter_held_down_on_a_new_screen_does_not_decide_it(kiosk: Kiosk, company: Company) -> None:
    kiosk.scan("12345678901234567890")
    kiosk.until(lambda: isinstance(kiosk.window.state, Refused))
    kiosk.scan(token_of(company.approved()))
    kiosk.until(lambda: isinstance(kiosk.window.state, Review))
    assert not kiosk.window.settled
    QTest.keyClick(kiosk.window, ENTER)
    assert isinstance(kiosk.window.state, Review)


def test_quantities_items_and_the_rest_later(kiosk: Kiosk, company: Company) -> None:
    backpack = company.approved()
    bottles = company.approved(option=company.facts.bottle, quantity=2)
    kiosk.scan(token_of(bottles))
    review = kiosk.reach(Review)
    assert [line.item.option_name for line in review.lines] == ["Bottle", "Backpack"]
    kiosk.press(Qt.Key.Key_Down)
    kiosk.press(Qt.Key.Key_Left)
    kiosk.press(Qt.Key.Key_Down)
    kiosk.write(" ")
    assert "1 × Bottle" in kiosk.words()
    review = kiosk.reach(Review)
    assert [(line.ticked, line.quantity) for line in review.lines] == [(True, 1), (False, 1)]
    kiosk.press(ENTER)
    kiosk.reach(Done)
    assert (picked_up(company, bottles), picked_up(company, backpack)) == (1, 0)

    kiosk.scan(token_of(bottles))
    assert [line.quantity for line in kiosk.reach(Review).lines] == [1, 1]


def test_somebody_else_collects_and_a_scan_never_gets_into_the_name(
    kiosk: Kiosk, company: Company
) -> None:
    first, second = company.approved(0), company.approved(1)
    kiosk.scan(token_of(first))
    kiosk.reach(Review)
    kiosk.press(Qt.Key.Key_F2)
    kiosk.reach(Naming)
    panel = kiosk.window.panel_shown
    assert isinstance(panel, NamePanel)
    kiosk.write("Jo 7")
    assert panel.field.text() == "Jo 7"
    kiosk.scan(token_of(first))
    assert panel.field.text() == "Jo 7"
    assert isinstance(kiosk.window.state, Naming)
    kiosk.press(ENTER)
    assert kiosk.reach(Review).collected_by == "Jo 7"
    assert "Hand out to Jo 7, then confirm" in kiosk.words()

    kiosk.press(Qt.Key.Key_F2)
    kiosk.reach(Naming)
    kiosk.scan(token_of(second))
    assert kiosk.reach(Review).person == company.facts.people[1]
    assert kiosk.window.panel_shown is None
    assert not [field for field in kiosk.window.findChildren(QLineEdit) if field.isVisible()]

    kiosk.scan(token_of(first))
    kiosk.until(lambda: _person_in_review(kiosk) == company.facts.people[0].id)
    kiosk.press(Qt.Key.Key_F2)
    kiosk.reach(Naming)
    kiosk.write("Jo")
    kiosk.press(ENTER)
    kiosk.reach(Review)
    kiosk.press(ENTER)
    kiosk.reach(Done)
    assert "Collected by Jo" in kiosk.words()
    kiosk.scan(token_of(first))
    kiosk.reach(Refused)
    assert "collected by Jo" in kiosk.words()


def _person_in_review(kiosk: Kiosk) -> object:
    state = kiosk.window.state
    return state.person and state.person.id if isinstance(state, Review) else None


def test_undo_asks_why_and_gives_the_pass_back(kiosk: Kiosk, company: Company) -> None:
    detail = company.approved()
    kiosk.scan(token_of(detail))
    kiosk.reach(Review)
    kiosk.press(ENTER)
    kiosk.reach(Done)
    kiosk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    kiosk.reach(AskingReason)
    assert isinstance(kiosk.window.panel_shown, ReasonPanel)
    kiosk.press(Qt.Key.Key_Down)
    kiosk.press(ENTER)
    assert kiosk.reach(Waiting).notice == Notice(NoticeKind.UNDONE, "Person 00")
    assert "Undone: Person 0. has not picked up. Take the items back." in kiosk.words()
    assert picked_up(company, detail) == 0
    kiosk.scan(token_of(detail))
    kiosk.reach(Review)


def test_a_second_desk_on_the_same_database_is_told(open_desk: OpenKiosk, company: Company) -> None:
    detail = company.approved()
    here, there = open_desk(0), open_desk(1, services=company.again())
    for kiosk in (here, there):
        kiosk.scan(token_of(detail))
        kiosk.reach(Review)
    here.press(ENTER)
    here.reach(Done)
    there.press(ENTER)
    refused = there.reach(Refused)
    assert refused.verdict.kind is VerdictKind.ALREADY_PICKED_UP
    assert "10:00 at Desk 1" in there.words()
    assert picked_up(company, detail) == 1


def test_a_confirm_that_cannot_be_saved_is_kept_and_saved_once_it_can(
    kiosk: Kiosk, company: Company
) -> None:
    switch = Switch(company)
    detail = company.approved()
    kiosk.scan(token_of(detail))
    kiosk.reach(Review)
    switch.away = True
    kiosk.press(ENTER)
    kiosk.reach(Trouble)
    assert "Not saved." in kiosk.words()
    assert "This review is kept." in kiosk.words()
    assert "1 × Backpack" in kiosk.words()
    assert kiosk.sounds == ["refused"]
    assert picked_up(company, detail) == 0
    kiosk.press(ENTER)
    kiosk.until(lambda: kiosk.sounds == ["refused", "refused"])
    kiosk.reach(Trouble)

    switch.away = False
    kiosk.press(ENTER)
    kiosk.reach(Done)
    assert picked_up(company, detail) == 1


def test_the_next_person_s_scan_saves_what_could_not_be_saved_before(
    kiosk: Kiosk, company: Company
) -> None:
    switch = Switch(company)
    first, second = company.approved(0), company.approved(1)
    kiosk.scan(token_of(first))
    kiosk.reach(Review)
    switch.away = True
    kiosk.press(ENTER)
    kiosk.reach(Trouble)
    switch.away = False
    kiosk.scan(token_of(second))
    kiosk.until(lambda: _person_in_review(kiosk) == company.facts.people[1].id)
    assert picked_up(company, first) == 1
    assert "Saved before this: the pickup of Person 0." in kiosk.words()


def test_a_vanished_database_is_said_and_the_check_can_be_repeated(
    kiosk: Kiosk, company: Company
) -> None:
    detail = company.approved()
    file = company.settings.sqlite_file
    aside = file.with_suffix(".aside")
    file.rename(aside)
    kiosk.scan(token_of(detail))
    kiosk.reach(CheckFailed)
    assert "This pass could not be checked" in kiosk.words()
    assert "Database can't be reached" in kiosk.words()
    aside.rename(file)
    kiosk.press(ENTER)
    kiosk.reach(Review)
    kiosk.until(lambda: kiosk.window.driver.standing is Standing.WELL)


def test_figures_follow_every_pickup_also_those_of_other_desks(
    open_desk: OpenKiosk, company: Company
) -> None:
    here, there = company.approved(0), company.approved(1)
    kiosk = open_desk()
    kiosk.until(lambda: "0 of 2 at all desks" in kiosk.words())
    assert "Nobody has picked up here yet" in kiosk.words()
    company.picked_up(there, desk=1)
    kiosk.window.driver.read_figures()
    kiosk.until(lambda: "1 of 2 at all desks" in kiosk.words())
    kiosk.scan(token_of(here))
    kiosk.reach(Review)
    kiosk.press(ENTER)
    kiosk.reach(Done)
    kiosk.press(ENTER)
    kiosk.reach(Waiting)
    kiosk.until(lambda: "2 of 2 at all desks" in kiosk.words())
    assert "Person 0." in kiosk.words()


def test_an_instant_desk_hands_out_on_the_scan(open_desk: OpenKiosk, company: Company) -> None:
    facts, detail = company.facts, company.approved()
    services = company.services
    services.desks.update_desk(
        facts.organiser, facts.desks[0].desk.id, policy=DeskPolicy(instant=True)
    )
    session = services.desks.sign_in_desk(str(facts.event.id), "Desk 1")
    kiosk = open_desk(session=session)
    kiosk.scan(token_of(detail))
    kiosk.reach(Done)
    assert "HAND OUT" in kiosk.words().splitlines()
    assert picked_up(company, detail) == 1


def test_help_shows_the_keys_and_a_scan_ends_it(kiosk: Kiosk, company: Company) -> None:
    kiosk.press(Qt.Key.Key_F1)
    shown = kiosk.window.panel_shown
    assert isinstance(shown, HelpPanel)
    assert "Somebody else collects" in kiosk.words()
    kiosk.press(ESC)
    assert kiosk.window.panel_shown is None
    kiosk.press(Qt.Key.Key_F1)
    kiosk.scan(token_of(company.approved()))
    kiosk.reach(Review)
    assert kiosk.window.panel_shown is None


def test_everything_has_a_key_and_a_button(kiosk: Kiosk, company: Company) -> None:
    kiosk.scan(token_of(company.approved()))
    kiosk.reach(Review)
    kiosk.press(ESC)
    kiosk.reach(Waiting)
    with kiosk.qtbot.waitSignal(kiosk.window.sounds.changed):
        kiosk.press(Qt.Key.Key_F4)
    assert kiosk.window.sounds.volume is Volume.SOFT
    with kiosk.qtbot.waitSignal(kiosk.window.closed):
        kiosk.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def test_what_people_are_called_is_never_read_as_markup(kiosk: Kiosk, company: Company) -> None:
    kiosk.scan(token_of(company.approved()))
    kiosk.reach(Review)
    kiosk.press(Qt.Key.Key_F2)
    kiosk.reach(Naming)
    panel = kiosk.window.panel_shown
    assert isinstance(panel, NamePanel)
    panel.field.setText("<b>Jo</b><img src='/etc/hostname'>")
    kiosk.press(ENTER)
    kiosk.reach(Review)
    assert "Hand out to <b>Jo</b><img src='/etc/hostname'>, then confirm" in kiosk.words()


def test_a_bug_while_saving_keeps_the_review_and_is_reported(
    open_desk: OpenKiosk, company: Company
) -> None:
    reported: list[BaseException] = []
    kiosk = open_desk(report=reported.append)
    detail = company.approved()
    kiosk.scan(token_of(detail))
    kiosk.reach(Review)

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    event.listen(company.services.uow.engine, "checkout", broken)
    kiosk.press(ENTER)
    trouble = kiosk.reach(Trouble)
    event.remove(company.services.uow.engine, "checkout", broken)
    assert trouble.error is None
    # a sign of life that fell into that moment is reported like it
    assert {type(error) for error in reported} == {ZeroDivisionError}
    kiosk.window.driver.recover()
    assert kiosk.window.state == trouble
    kiosk.press(ENTER)
    kiosk.reach(Done)
    assert picked_up(company, detail) == 1

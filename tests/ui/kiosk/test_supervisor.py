"""A supervisor in place: allows what is refused, with nobody signed in by it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from lighthouse_kiosk.domain.desks import DeskPolicy, OutsideSlotPolicy, VerdictKind
from lighthouse_kiosk.domain.errors import LockedOut, SignInFailed
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton
from lighthouse_kiosk.ui.kiosk.screens.supervisor import ProvePanel, WhoPanel
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
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk

ENTER, ESCAPE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down
F5, F8 = Qt.Key.Key_F5, Qt.Key.Key_F8
PIN = "739418"
TOO_EARLY = 3


@pytest.fixture
def pins(company: Company) -> None:
    company.services.credentials.change_pin(company.facts.approver, PASSWORD, PIN)


@pytest.fixture
def kiosk(open_desk: OpenKiosk, company: Company) -> Kiosk:
    """At a desk where only a supervisor hands out outside a slot."""
    facts = company.facts
    policy = DeskPolicy(outside_slot=OutsideSlotPolicy.SUPERVISOR)
    company.services.desks.update_desk(facts.organiser, facts.desks[0].desk.id, policy=policy)
    return open_desk(session=company.services.desks.sign_in_desk(str(facts.event.id), "Desk 1"))


def call(kiosk: Kiosk) -> None:
    """Press F8 and choose the first reason."""
    kiosk.press(F8)
    kiosk.reach(AskingReason)
    kiosk.press(ENTER)
    kiosk.until(lambda: kiosk.reach(CallingSupervisor).supervisors is not None)


def choose(kiosk: Kiosk, name: str) -> QLineEdit:
    """Choose a supervisor by the arrow keys; returns the field for the PIN."""
    known = kiosk.reach(CallingSupervisor).supervisors or ()
    assert isinstance(kiosk.window.panel_shown, WhoPanel)
    for _ in range([one.name for one in known].index(name)):
        kiosk.press(DOWN)
    kiosk.press(ENTER)
    kiosk.until(lambda: isinstance(kiosk.window.panel_shown, ProvePanel) and kiosk.window.settled)
    panel = kiosk.window.panel_shown
    assert isinstance(panel, ProvePanel)
    return panel.field


@pytest.mark.usefixtures("pins")
def test_a_refusal_is_set_aside_with_reason_and_pin(kiosk: Kiosk, company: Company) -> None:
    detail = company.approved(slot=TOO_EARLY)
    kiosk.scan(token_of(detail))
    kiosk.reach(Refused)
    call(kiosk)
    field = choose(kiosk, "Tomás García")
    kiosk.write(PIN)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert PIN not in kiosk.words() + repr(kiosk.window.state)
    kiosk.press(ENTER)
    review = kiosk.reach(Review)
    assert picked_up(company, detail) == 0
    assert "Allowed by a supervisor" in kiosk.words()
    assert "Supervisor: Tomás García · Can't come in the slot" in kiosk.words()
    kiosk.press(ENTER)
    kiosk.reach(Done)
    (entry,) = journal(company)
    assert entry.overridden is VerdictKind.OUTSIDE_SLOT
    assert (entry.supervisor_name, entry.by_name) == ("Tomás García", "Desk 1")
    assert entry.reason == review.reason
    # the supervisor stood for this one only
    second = company.approved(1, slot=TOO_EARLY)
    kiosk.scan(token_of(second))
    assert kiosk.reach(Refused).overridable


def is_wholly_in_view(button: KioskButton) -> bool:
    return button.visibleRegion().boundingRect().height() == button.height()


@pytest.mark.usefixtures("pins")
def test_a_pin_is_touched(kiosk: Kiosk, company: Company) -> None:
    kiosk.scan(token_of(company.approved(slot=TOO_EARLY)))
    kiosk.reach(Refused)
    call(kiosk)
    choose(kiosk, "Tomás García")
    panel = kiosk.window.panel_shown
    assert isinstance(panel, ProvePanel)
    buttons = {button.text(): button for button in panel.findChildren(KioskButton)}
    for digit in PIN:
        QTest.mouseClick(buttons[digit], Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.use_button, Qt.MouseButton.LeftButton)
    kiosk.reach(Review)


@pytest.mark.usefixtures("pins")
def test_a_wrong_pin_and_the_lockout_are_said_in_words(kiosk: Kiosk, company: Company) -> None:
    detail = company.approved(slot=TOO_EARLY)
    kiosk.scan(token_of(detail))
    kiosk.reach(Refused)
    call(kiosk)
    field = choose(kiosk, "Tomás García")
    for _ in range(5):
        kiosk.write("2846")
        kiosk.press(ENTER)
        kiosk.until(lambda: kiosk.reach(CallingSupervisor).proving is None and not field.text())
        assert isinstance(kiosk.reach(CallingSupervisor).error, SignInFailed)
        assert "That was not it. Nothing was changed; try again." in kiosk.words()
        panel = kiosk.window.panel_shown
        assert panel is not None
        zero = panel.findChildren(KioskButton)[9]
        assert zero.text() == "0"
        # the panel grows with the notice when it is next laid out
        kiosk.until(partial(is_wholly_in_view, zero))
    kiosk.write(PIN)
    kiosk.press(ENTER)
    kiosk.until(lambda: isinstance(kiosk.reach(CallingSupervisor).error, LockedOut))
    assert "Too many wrong tries: locked until 10:" in kiosk.words()
    assert picked_up(company, detail) == 0


@pytest.mark.usefixtures("pins")
@pytest.mark.parametrize("code", ["4821", "73941800", "4006381333931"])
def test_what_a_scanner_types_never_gets_into_the_pin(
    kiosk: Kiosk, company: Company, code: str
) -> None:
    kiosk.scan(token_of(company.approved(slot=TOO_EARLY)))
    kiosk.reach(Refused)
    call(kiosk)
    field = choose(kiosk, "Tomás García")
    typed: list[str] = []
    field.textChanged.connect(typed.append)
    kiosk.scan(code)
    state = kiosk.reach(CallingSupervisor)
    assert (state.proving, state.error) == (None, None)
    assert typed == []
    # a pass leaves for its person
    kiosk.write("73")
    kiosk.scan(token_of(company.approved(1)))
    assert kiosk.reach(Review).person == company.facts.people[1]
    assert typed == ["7", "73"]


def test_nobody_has_a_pin_yet(kiosk: Kiosk, company: Company) -> None:
    kiosk.scan(token_of(company.approved(slot=TOO_EARLY)))
    kiosk.reach(Refused)
    call(kiosk)
    assert "Nobody has a PIN yet" in kiosk.words()
    choose(kiosk, "Riya Kapoor")
    assert "No PIN is set yet" in kiosk.words()
    kiosk.write(PASSWORD)
    kiosk.press(ENTER)
    kiosk.reach(Review)


@pytest.fixture
def many_supervisors(company: Company) -> None:
    for number in range(20):
        name, email = f"Émile Lead {number:02}", f"lead{number:02}@acme.example.org"
        company.services.users.add_user(company.facts.admin, name, email, PASSWORD, Role.APPROVER)


@pytest.mark.usefixtures("many_supervisors")
def test_many_supervisors_scroll_and_are_searched_by_typing(kiosk: Kiosk, company: Company) -> None:
    kiosk.scan(token_of(company.approved(slot=TOO_EARLY)))
    call(kiosk)
    panel = kiosk.window.panel_shown
    assert isinstance(panel, WhoPanel)
    for _ in range(15):
        kiosk.press(DOWN)
    marked = panel.list.rows[15]
    assert marked.marked
    assert not marked.visibleRegion().isEmpty()
    kiosk.write("nobody")
    kiosk.sees("Nothing is called that.")
    kiosk.press(ENTER)
    assert kiosk.window.panel_shown is panel
    panel.field.selectAll()
    kiosk.write("lead emile 17")
    assert len(panel.list.rows) == 1
    # another size keeps what was typed
    kiosk.window.resize(800, 1280)
    kiosk.until(lambda: kiosk.window.panel_shown is not panel)
    panel = kiosk.window.panel_shown
    assert isinstance(panel, WhoPanel)
    assert panel.field.text() == "lead emile 17"
    kiosk.until(lambda: kiosk.window.settled)
    kiosk.press(ENTER)
    kiosk.sees("Émile Lead 17: password")


def test_escape_leads_back_step_by_step(kiosk: Kiosk, company: Company) -> None:
    kiosk.scan(token_of(company.approved(slot=TOO_EARLY)))
    refused = kiosk.reach(Refused)
    call(kiosk)
    choose(kiosk, "Riya Kapoor")
    kiosk.press(ESCAPE)
    kiosk.until(lambda: isinstance(kiosk.window.panel_shown, WhoPanel))
    kiosk.press(ESCAPE)
    assert kiosk.reach(Refused) == refused
    assert kiosk.window.panel_shown is None


def test_what_nobody_may_allow_says_so(kiosk: Kiosk, company: Company) -> None:
    detail = company.approved()
    company.services.registrations.cancel(company.facts.organiser, detail.registration.id)
    kiosk.scan(token_of(detail))
    assert not kiosk.reach(Refused).overridable
    kiosk.press(F8)
    kiosk.until(lambda: kiosk.reach(Refused).notice is not None)
    notice = kiosk.reach(Refused).notice
    assert notice is not None
    assert notice.kind is NoticeKind.NOT_OVERRIDABLE
    assert "not even a supervisor" in kiosk.words()


def test_what_comes_later_is_handed_out_with_a_supervisor_too(
    kiosk: Kiosk, company: Company
) -> None:
    now, later = company.approved(0, company.facts.bottle), company.approved(0, slot=TOO_EARLY)
    kiosk.scan(token_of(now))
    assert len(kiosk.reach(Review).later) == 1
    call(kiosk)
    choose(kiosk, "Riya Kapoor")
    kiosk.write(PASSWORD)
    kiosk.press(ENTER)
    kiosk.until(lambda: len(kiosk.reach(Review).lines) == 2)
    kiosk.press(ENTER)
    kiosk.reach(Done)
    assert [picked_up(company, one) for one in (now, later)] == [1, 1]


def test_whoever_opened_the_desk_leaves_no_rights_behind(
    open_desk: OpenKiosk, company: Company
) -> None:
    facts = company.facts
    session = company.services.desks.session_at(facts.admin, facts.event.id, facts.desks[0].desk.id)
    assert isinstance(session, DeskSession)
    company.picked_up(company.approved(0))
    company.clock.forward(timedelta(minutes=20))
    kiosk = open_desk(session=replace(session))
    kiosk.press(F5)
    kiosk.until(lambda: "Undo with a supervisor" in kiosk.words())
    kiosk.reach(LastPickups)
    kiosk.press(ENTER)
    kiosk.reach(AskingReason)
    kiosk.press(ENTER)
    kiosk.until(lambda: kiosk.reach(CallingSupervisor).supervisors is not None)
    kiosk.press(ESCAPE)
    kiosk.press(ESCAPE)
    kiosk.reach(Waiting)

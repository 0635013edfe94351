"""A morning at a desk as one story: from the program's start to the supervisor who ends it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.domain.desks import DeskPolicy, OutsideSlotPolicy, UnknownPassPolicy
from lighthouse_kiosk.ui.application import make_application
from lighthouse_kiosk.ui.kiosk.app import KioskShell
from lighthouse_kiosk.ui.kiosk.preflight_words import Mark
from lighthouse_kiosk.ui.kiosk.screens.base import Screen
from lighthouse_kiosk.ui.kiosk.screens.chooser import ChooserScreen
from lighthouse_kiosk.ui.kiosk.screens.leaving import LeaveScreen, WhoLeaves
from lighthouse_kiosk.ui.kiosk.screens.preflight import AllFitScreen, PreflightScreen
from lighthouse_kiosk.ui.kiosk.screens.supervisor import ProvePanel
from lighthouse_kiosk.ui.kiosk.states import (
    AskingReason,
    CallingSupervisor,
    Done,
    Finding,
    Refused,
    Review,
    Waiting,
)
from tests.company import PASSWORD, Company, token_of
from tests.ui.kiosk.conftest import Kiosk
from tests.ui.kiosk.passes_by_verdict import session_with

S = TypeVar("S", bound=Screen)

ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down
CTRL = Qt.KeyboardModifier.ControlModifier
PIN = "739418"


@pytest.fixture
def shell(company: Company, qapp: QApplication, qtbot: QtBot) -> Iterator[KioskShell]:  # noqa: ARG001 - Qt has to be there
    make_application(company.settings)
    program = KioskShell(company.settings, None, None, camera="none")
    program.start(windowed=False)
    qtbot.waitExposed(program.window)
    yield program
    program.close()
    program.deleteLater()


def see(kiosk: Kiosk, screen: type[S]) -> S:
    kiosk.until(lambda: isinstance(kiosk.window.screen_shown, screen))
    found = kiosk.window.screen_shown
    assert isinstance(found, screen)
    return found


def journal(company: Company) -> list[tuple[int, bool]]:
    """Pieces and whether they were taken back, in the order of the entries."""
    with company.services.uow.read(None) as tx:
        rows = tx.exec_driver_sql(
            "SELECT quantity, reverses_id IS NOT NULL FROM pickups ORDER BY rowid"
        )
        return [(quantity, bool(back)) for quantity, back in rows]


def test_open_check_scan_confirm_undo_find_override_and_leave(
    shell: KioskShell, company: Company, qtbot: QtBot
) -> None:
    facts, kiosk = company.facts, Kiosk(shell.window, qtbot)
    company.services.credentials.change_pin(facts.approver, PASSWORD, PIN)
    policy = DeskPolicy(
        outside_slot=OutsideSlotPolicy.SUPERVISOR, unknown_pass=UnknownPassPolicy.HAND_OUT
    )
    session_with(company, policy)
    first, second = (company.approved(person, facts.bottle) for person in (0, 1))
    early = company.approved(2)

    open_the_desk(kiosk)
    hand_out(kiosk, token_of(first))
    kiosk.press(Qt.Key.Key_Z, CTRL)
    kiosk.reach(AskingReason)
    kiosk.press(ENTER)
    kiosk.reach(Waiting)
    assert journal(company) == [(1, False), (1, True)]

    find(kiosk, "person 01")
    assert company.detail(second.registration).registration.picked_up == 1

    # months too early: only a supervisor can
    kiosk.scan(token_of(early))
    kiosk.reach(Refused)
    override(kiosk, "Tomás García")
    assert journal(company) == [(1, False), (1, True), (1, False), (1, False)]

    # the first one comes again, and then it is evening
    hand_out(kiosk, token_of(first))
    with qtbot.waitSignal(shell.window.closed):
        leave(kiosk, "Tomás García")
    assert company.detail(first.registration).registration.picked_up == 1
    assert len(journal(company)) == 5


def open_the_desk(kiosk: Kiosk) -> None:
    """Choose the first desk, and begin once the machine was checked."""
    see(kiosk, ChooserScreen)
    kiosk.press(ENTER)
    kiosk.until(lambda: isinstance(kiosk.window.screen_shown, PreflightScreen | AllFitScreen))
    kiosk.until(lambda: kiosk.window.settled and Mark.CHECKING not in marks(kiosk))
    kiosk.press(ENTER)
    kiosk.reach(Waiting)
    kiosk.sees("Desk 1")


def marks(kiosk: Kiosk) -> set[Mark]:
    screen = kiosk.window.screen_shown
    assert isinstance(screen, PreflightScreen | AllFitScreen)
    return {row.mark for row in screen.view.rows.values()}


def hand_out(kiosk: Kiosk, text: str) -> None:
    kiosk.scan(text)
    kiosk.reach(Review)
    kiosk.press(ENTER)
    kiosk.reach(Done)


def find(kiosk: Kiosk, text: str) -> None:
    """Hand out to somebody without a pass, for the first reason."""
    kiosk.press(Qt.Key.Key_F, CTRL)
    kiosk.reach(Finding)
    kiosk.write(text)
    kiosk.until(lambda: kiosk.reach(Finding).fresh and kiosk.reach(Finding).text == text)
    kiosk.press(ENTER)
    kiosk.reach(Review)
    kiosk.press(ENTER)
    kiosk.reach(AskingReason)
    kiosk.press(ENTER)
    kiosk.reach(Done)


def override(kiosk: Kiosk, name: str) -> None:
    """Have a supervisor allow it, for the first reason."""
    kiosk.press(Qt.Key.Key_F8)
    kiosk.reach(AskingReason)
    kiosk.press(ENTER)
    kiosk.until(lambda: kiosk.reach(CallingSupervisor).supervisors is not None)
    known = kiosk.reach(CallingSupervisor).supervisors or ()
    for _ in range([one.name for one in known].index(name)):
        kiosk.press(DOWN)
    kiosk.press(ENTER)
    kiosk.until(lambda: isinstance(kiosk.window.panel_shown, ProvePanel) and kiosk.window.settled)
    kiosk.write(PIN)
    kiosk.press(ENTER)
    kiosk.reach(Review)
    kiosk.press(ENTER)
    kiosk.reach(Done)


def leave(kiosk: Kiosk, name: str) -> None:
    kiosk.press(Qt.Key.Key_Q, CTRL)
    who = see(kiosk, WhoLeaves)
    next(button for button in who.buttons if button.text().startswith(name)).click()
    see(kiosk, LeaveScreen)
    kiosk.write(PIN)
    kiosk.press(ENTER)

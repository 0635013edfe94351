"""A batch as a whole: taken back, ended by a bug, and what is said about it."""

from __future__ import annotations

import shutil
import threading
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog

from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services import batches
from lighthouse_kiosk.services.demo import DEMO_EMAIL, DEMO_PASSWORD
from lighthouse_kiosk.services.registrations import RegistrationLine
from lighthouse_kiosk.ui.organizer.registrations import batches as page_batches
from tests.ui.organizer.conftest import NOW, Office, OpenOffice


def status_of(office: Office, line: RegistrationLine) -> Status:
    return office.services.registrations.get_registration(office.actor, line.id).registration.status


def committed(office: Office) -> int:
    event = office.window.occasion
    assert event is not None
    return office.services.events.get_event(office.actor, event.id).budget_committed


def test_a_batch_is_taken_back_from_its_notice_its_foot_and_the_messages(office: Office) -> None:
    page: Any = office.open("registrations")
    before = committed(office)
    clear = [line for line in office.lines() if line.clear][:4]
    for line in clear:
        page.list.model.toggle(line)
    office.click("approve-selected")
    office.settle()
    assert {status_of(office, line) for line in clear} == {Status.APPROVED}

    kept, *others = clear
    office.services.registrations.reject(office.actor, kept.id, "Left us")
    notice = office.session.notifier.shown()[-1]
    assert notice.action_button is not None
    QTest.mouseClick(notice.action_button, Qt.MouseButton.LeftButton)
    office.settle()
    assert {status_of(office, line) for line in others} == {Status.PENDING}
    assert status_of(office, kept) is Status.REJECTED
    assert committed(office) == before
    assert office.said[-2:] == ["3 wait again", "1 stays as it is"]
    reason = office.session.notifier.shown()[-1].detail
    assert "“Rejected”" in reason
    assert not office.see(QAbstractButton, "panel-approve").isHidden()

    page.batches.approve_many([line.id for line in others])
    office.settle()
    QTest.keyClick(page.list.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    office.settle()
    assert {status_of(office, line) for line in others} == {Status.PENDING}
    assert not page.list.foot.can_undo()
    buttons = [one.action_button for one in office.session.notifier.shown()]
    assert "Undo" not in [button.text() for button in buttons if button is not None]
    stuck = next(line for line in office.lines() if line.problems)
    page.batches.approve_many([others[0].id, stuck.id])
    office.settle()
    details = office.session.notifier.shown()[-1].action_button
    assert details is not None
    details.click()
    office.settle()
    office.click("undo-batch")
    office.settle()
    assert status_of(office, others[0]) is Status.PENDING

    page.batches.approve_many([line.id for line in others])
    office.settle()
    for _ in office.session.notifier.shown():
        office.press(Qt.Key.Key_Escape, page.list.table)
    assert office.session.notifier.shown() == []
    office.window.activateWindow()
    office.until(office.window.isActiveWindow)
    office.press_keys(Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier)
    undo = [one for one in office.dialog().findChildren(QAbstractButton) if one.text() == "Undo"]
    QTest.mouseClick(undo[0], Qt.MouseButton.LeftButton)
    office.settle()
    assert {status_of(office, line) for line in others} == {Status.PENDING}
    assert committed(office) == before


def test_a_bug_on_the_way_closes_the_progress_and_says_what_is_kept(
    open_office: OpenOffice, demo_profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The computer's clock fails in the middle of a batch's second transaction."""
    monkeypatch.setattr(batches, "CHUNK", 2)
    monkeypatch.setattr(page_batches, "_SHOW_PROGRESS_FROM", 2)
    looks = count(1)

    def clock() -> datetime:
        bulk = threading.current_thread().name.startswith("lighthouse-bulk")
        # the session is looked after first, then the first transaction judges and writes
        if bulk and next(looks) == 6:
            raise RuntimeError("no time")
        return NOW

    profile = tmp_path / "profile"
    shutil.copytree(demo_profile, profile)
    crashed: list[BaseException] = []
    office = open_office(
        profile,
        lambda services: services.credentials.sign_in(DEMO_EMAIL, DEMO_PASSWORD),
        clock,
        crashed=crashed.append,
    )
    page: Any = office.open("registrations")
    lines = [line for line in office.lines() if line.clear][:5]
    page.batches.approve_many([line.id for line in lines])
    assert office.see(QDialog, "progress-dialog").isVisible()
    office.settle()
    assert [str(error) for error in crashed] == ["no time"]
    assert not [one for one in office.window.findChildren(QDialog) if one.isVisible()]
    notice = office.session.notifier.shown()[-1]
    assert "mistake in the program" in notice.text
    assert f"2 of {len(lines)} were decided" in notice.detail
    approved = [line for line in lines if status_of(office, line) is Status.APPROVED]
    assert len(approved) == 2
    assert not {line.id for line in approved} & {line.id for line in office.lines()}

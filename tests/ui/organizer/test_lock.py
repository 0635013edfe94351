"""Locking the window, unlocking it, and what ends a session from elsewhere."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.domain.sessions import SessionState
from lighthouse_kiosk.services.demo import DEMO_EMAIL, DEMO_PASSWORD
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.ui.organizer.lock import keeper
from lighthouse_kiosk.ui.organizer.lock.screen import Cover
from lighthouse_kiosk.ui.widgets import Dialog
from tests.company import TestClock
from tests.ui.organizer.conftest import NOW, Office, OpenOffice

PASSWORD = "correct horse"


@pytest.fixture
def clock() -> TestClock:
    return TestClock(NOW)


@pytest.fixture
def held(open_office: OpenOffice, demo_profile: Path, tmp_path: Path, clock: TestClock) -> Office:
    """The demo's event with an organiser of our own at work."""
    profile = tmp_path / "profile"
    shutil.copytree(demo_profile, profile)

    def sign_in(services: Any) -> Any:
        organiser = services.credentials.sign_in(DEMO_EMAIL, DEMO_PASSWORD)
        admin = replace(organiser, role=Role.ADMIN)
        services.users.add_user(admin, "Meera Nair", "meera@example.org", PASSWORD, Role.ORGANISER)
        services.users.add_user(admin, "Anita Rao", "anita@example.org", PASSWORD, Role.ADMIN)
        return services.credentials.sign_in("meera@example.org", PASSWORD)

    return open_office(profile, sign_in, clock)


def screen(office: Office) -> Any:
    found = office.window.keeper.screen
    assert found is not None
    return found


def unlock(office: Office, secret: str) -> None:
    QTest.keyClicks(screen(office).secret, secret)
    QTest.keyClick(screen(office).secret, Qt.Key.Key_Return)
    office.settle()


def test_the_key_locks_and_the_password_unlocks_with_all_as_it_was(held: Office) -> None:
    held.open("events")
    held.click("new-event")
    dialog = held.dialog()
    name = dialog.findChildren(QLineEdit)[0]
    name.setFocus()
    QTest.keyClicks(name, "Half a na")
    held.window.keeper.lock()
    held.settle()
    assert screen(held).isVisible()
    for window in (held.window, dialog):
        assert window.findChild(Cover).geometry() == window.rect()  # type: ignore[union-attr] # it has one
    held.press(Qt.Key.Key_Escape, screen(held))
    assert screen(held).isVisible()
    unlock(held, "a wrong password")
    assert "wrong" in held.words(screen(held))
    unlock(held, PASSWORD)
    assert held.window.keeper.screen is None
    assert dialog.isVisible()
    assert name.text() == "Half a na"
    held.until(lambda: dialog.focusWidget() is name)
    held.until(lambda: held.window.findChild(Cover) is None)


def test_ctrl_l_locks(held: Office) -> None:
    held.press_keys(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    held.settle()
    assert screen(held).isVisible()
    session = held.session
    assert session.session_id is not None
    state = held.services.sessions.state(held.actor, session.session_id)
    assert state is SessionState.LOCKED
    assert "You locked it at" in held.words(screen(held))


def test_two_minutes_alone_lock(held: Office, clock: TestClock) -> None:
    clock.forward(timedelta(minutes=2))
    held.window.keeper.look()
    held.settle()
    assert held.window.keeper.screen is None
    clock.forward(timedelta(seconds=1))
    held.window.keeper.look()
    held.settle()
    assert "nobody had done anything for 2 minutes" in held.words(screen(held))
    unlock(held, PASSWORD)
    held.window.keeper.look()
    held.settle()
    assert held.window.keeper.screen is None


@pytest.mark.parametrize("where", ["window", "dialog"])
def test_whoever_does_something_is_not_locked_out(
    held: Office, clock: TestClock, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeper, "TELL_EVERY", 0.0)
    held.open("events")
    if where == "dialog":
        held.click("new-event")
    shown = held.window if where == "window" else held.dialog()
    held.until(shown.isActiveWindow)
    clock.forward(timedelta(minutes=1, seconds=50))
    QTest.keyClick(shown.windowHandle(), Qt.Key.Key_Shift)
    held.settle()
    clock.forward(timedelta(seconds=110))
    held.window.keeper.look()
    held.settle()
    assert held.window.keeper.screen is None


def test_a_write_that_comes_too_late_changes_nothing_and_locks(
    held: Office, clock: TestClock
) -> None:
    event = held.services.events.list_events(held.actor)[0].event
    clock.forward(timedelta(minutes=3))
    held.session.write(
        lambda: held.services.events.update_event(
            held.actor, event.id, EventChange(venue="Somewhere else")
        ),
        owner=held.window,
    )
    held.settle()
    assert screen(held).isVisible()
    assert held.services.events.get_event(held.actor, event.id).venue == event.venue


def test_a_batch_that_comes_too_late_changes_nothing_and_locks(
    held: Office, clock: TestClock
) -> None:
    page = held.open("registrations")
    waiting = [line.id for line in held.lines() if line.clear]
    clock.forward(timedelta(minutes=3))
    page.batches.approve_many(waiting)
    held.settle()
    assert screen(held).isVisible()
    assert waiting
    stored = [
        held.services.registrations.get_registration(held.actor, found).registration.status
        for found in waiting
    ]
    assert set(stored) == {Status.PENDING}


def test_a_long_change_stops_where_its_user_is_signed_out_elsewhere(held: Office) -> None:
    """What was done until then is told."""
    admin = held.services.credentials.sign_in("anita@example.org", PASSWORD)
    assert held.actor.user_id is not None
    begun = threading.Event()
    heard: list[object] = []

    def work(
        _tell: Callable[[int, int], None], stopped: Callable[[], bool]
    ) -> Changed[frozenset[Topic]]:
        begun.set()
        pause = threading.Event()
        while not stopped():
            pause.wait(0.02)
        return changed(frozenset({Topic.DESKS}), Topic.DESKS)

    held.session.bus.changed.connect(heard.append)
    held.session.write_long(
        work, stop=threading.Event(), advanced=lambda _done, _all: None, owner=held.window
    )
    held.until(begun.is_set)
    held.services.users.deactivate_user(admin, held.actor.user_id)
    held.settle()
    assert heard == [frozenset({Topic.DESKS})]
    assert "You have been signed out" in held.words(screen(held))


def test_five_wrong_tries_make_wait_and_it_lasts(held: Office, clock: TestClock) -> None:
    held.window.keeper.lock()
    held.settle()
    for _ in range(5):
        unlock(held, "a wrong password")
    unlock(held, PASSWORD)
    assert "Too many wrong tries" in held.words(screen(held))
    clock.forward(timedelta(seconds=31))
    unlock(held, PASSWORD)
    assert held.window.keeper.screen is None


def test_who_is_deactivated_elsewhere_is_locked_out_at_once(held: Office) -> None:
    admin = held.services.credentials.sign_in("anita@example.org", PASSWORD)
    assert held.actor.user_id is not None
    held.services.users.deactivate_user(admin, held.actor.user_id)
    held.window.keeper.look()
    held.settle()
    assert "You have been signed out" in held.words(screen(held))
    assert not screen(held).secret.isVisible()
    with held.qtbot.waitSignal(held.window.signed_out):
        QTest.mouseClick(
            screen(held).findChild(QAbstractButton, "switch-user"), Qt.MouseButton.LeftButton
        )


def test_a_role_that_changed_ends_a_write_with_words(held: Office) -> None:
    admin = held.services.credentials.sign_in("anita@example.org", PASSWORD)
    assert held.actor.user_id is not None
    held.services.users.update_user(admin, held.actor.user_id, role=Role.DESK)
    event = held.services.events.list_events(held.actor)[0].event
    held.session.write(
        lambda: held.services.events.update_event(
            held.actor, event.id, EventChange(venue="Somewhere else")
        ),
        owner=held.window,
    )
    held.settle()
    assert "You have been signed out" in held.words(screen(held))
    assert held.services.events.get_event(admin, event.id).venue == event.venue


def test_switching_the_user_ends_the_session(held: Office) -> None:
    held.window.keeper.lock()
    held.settle()
    with held.qtbot.waitSignal(held.window.signed_out):
        screen(held).leave_button.click()
    assert held.session.session_id is not None
    state = held.services.sessions.state(held.actor, held.session.session_id)
    assert state is SessionState.ENDED


def test_a_dialog_that_comes_up_meanwhile_is_covered_too(held: Office) -> None:
    page = held.open("events")
    held.window.keeper.lock()
    held.settle()
    dialog = Dialog("Meanwhile", "Fine", parent=page)
    dialog.open()
    assert dialog.findChild(Cover).isVisible()  # type: ignore[union-attr] # it has one
    unlock(held, PASSWORD)
    held.until(lambda: dialog.findChild(Cover) is None)
    assert dialog.isVisible()
    dialog.close()

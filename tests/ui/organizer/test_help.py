"""The help page and the declarations it is made from."""

from __future__ import annotations

from collections import Counter
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from lighthouse_kiosk.domain.roles import Role, grants
from lighthouse_kiosk.ui.organizer.commands import WINDOW_COMMANDS
from lighthouse_kiosk.ui.organizer.help.contents import page_purpose
from lighthouse_kiosk.ui.organizer.help.page import KeyCap
from lighthouse_kiosk.ui.organizer.pages import PAGES
from tests.ui.organizer.conftest import Office


def caps(page: Any) -> set[str]:
    return {cap.shown for cap in page.findChildren(KeyCap) if cap.isVisible()}


def test_f1_helps_and_a_search_leaves_what_fits(office: Office) -> None:
    office.open("dashboard")
    QTest.keyClick(office.window.windowHandle(), Qt.Key.Key_F1)
    office.settle()
    page: Any = office.window.current_page()
    assert page.objectName() == "help-page"
    everything = office.words(page)
    assert "The day in five steps" in everything
    assert str(office.session.settings.backups) in everything
    assert {"Ctrl+N", "Ctrl+K", "J", "F1"} <= caps(page)
    office.press_keys(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page.search, "let go of all")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    narrowed = office.words(page)
    assert "Let go of all that is selected" in narrowed
    assert "The night before" not in narrowed
    page.search.setText("submarine")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert "nothing about “submarine”" in office.words(page)
    office.click("help-all")
    assert office.words(page) == everything


def test_every_page_carries_out_what_it_declares_and_nothing_else(office: Office) -> None:
    """An organiser's pages: each command is offered by its page, each key is there once."""
    for kind in office.window.kinds():
        page = office.window.page(kind.key)
        declared = {
            command.key
            for command in kind.commands
            if command.permission is None or office.actor.may(command.permission)
        }
        assert {command.key for command in page.offers.commands()} == declared
        assert page_purpose(kind.key)
        keys = [command.shortcut for command in (*kind.commands, *WINDOW_COMMANDS)]
        keys += [each.shortcut for each in office.window.kinds() if each.key != "help"]
        twice = [key for key, times in Counter(filter(None, keys)).items() if times > 1]
        assert not twice
        assert all(QKeySequence(key).toString() for key in keys if key)


def test_commands_have_keys_of_their_own_and_somebody_who_may_do_them() -> None:
    every = [command for kind in PAGES for command in kind.commands]
    assert len({command.key for command in every}) == len(every)
    for kind in PAGES:
        for command in kind.commands:
            needed = [kind.permission, *([command.permission] if command.permission else [])]
            assert any(all(grants(role, one) for one in needed) for role in Role)

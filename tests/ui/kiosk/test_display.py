"""Contrast, size of text and movement: chosen at the kiosk, shown at once, remembered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.ui.kiosk.gallery import kiosk_view
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.preferences import (
    ZOOMS,
    Display,
    Volume,
    load_display,
    load_volume,
    save_display,
    save_volume,
)
from lighthouse_kiosk.ui.kiosk.screens.display import DisplayPanel
from lighthouse_kiosk.ui.kiosk.states import Waiting
from lighthouse_kiosk.ui.kiosk.view import KioskView
from lighthouse_kiosk.ui.motion import motion_wanted, prefer_stillness
from lighthouse_kiosk.ui.theme import HIGH_CONTRAST_LIGHT, LIGHT, prefer_high_contrast, tokens
from tests.ui.kiosk.conftest import OpenKiosk


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> Iterator[KioskView]:
    made = kiosk_view(Waiting())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    prefer_high_contrast(qapp, False)
    prefer_stillness(False)


def press(view: KioskView, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(view.focusWidget(), key)


def test_f9_and_a_digit_step_each_setting_and_all_show_at_once(view: KioskView) -> None:
    chosen: list[Display] = []
    view.display_chosen.connect(chosen.append)
    press(view, Qt.Key.Key_F9)
    assert isinstance(view.panel_shown, DisplayPanel)
    press(view, Qt.Key.Key_1)
    assert tokens() is HIGH_CONTRAST_LIGHT
    press(view, Qt.Key.Key_3)
    assert not motion_wanted()
    height = view.ready_screen.help_button.fontMetrics().height()
    press(view, Qt.Key.Key_2)
    assert view.ready_screen.help_button.fontMetrics().height() > 1.2 * height
    assert chosen[-1] == Display(high_contrast=True, zoom=1.3, still=True)
    press(view, Qt.Key.Key_2, Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_3)
    assert chosen[-1] == Display()
    assert tokens() is LIGHT
    press(view, Qt.Key.Key_Escape)
    assert view.panel_shown is None


def test_text_grows_with_its_size_and_large_text_grows_less() -> None:
    size = QSize(1440, 900)
    for design in (14, 18, 24, 34, 46, 72):
        heights = [Metrics.of(size, zoom).text(design) for zoom in ZOOMS]
        assert heights == sorted(set(heights))
        if design <= 24:
            assert heights[2] == pytest.approx(1.6 * heights[0], abs=1)
    grown = [Metrics.of(size, 1.6).text(design) for design in range(14, 80)]
    assert grown == sorted(grown)


def test_what_was_chosen_is_there_the_next_day(open_desk: OpenKiosk, tmp_path: Path) -> None:
    profile = tmp_path / "machine"
    profile.mkdir()
    kiosk = open_desk(profile=profile)
    kiosk.press(Qt.Key.Key_F9)
    kiosk.press(Qt.Key.Key_1)
    kiosk.until(lambda: load_display(profile).high_contrast)
    kiosk.close()
    assert tokens() is LIGHT
    again = open_desk(profile=profile)
    assert tokens() is HIGH_CONTRAST_LIGHT
    again.close()


@pytest.mark.parametrize("text", ["", "zoom=9\ncontrast=7\nvolume=9", "\x00\xff[[", "zoom=1.3"])
def test_a_broken_file_means_as_designed(tmp_path: Path, text: str) -> None:
    (tmp_path / "kiosk.ini").write_text(text, "utf-8")
    assert load_display(tmp_path).zoom in ZOOMS
    assert not load_display(tmp_path).high_contrast
    assert load_volume(tmp_path) is Volume.LOUD


def test_each_setting_is_kept_beside_the_others(tmp_path: Path) -> None:
    display = Display(high_contrast=True, zoom=1.6, still=True)
    save_display(tmp_path, display)
    save_volume(tmp_path, Volume.SOFT)
    assert (load_display(tmp_path), load_volume(tmp_path)) == (display, Volume.SOFT)


def test_a_scan_and_a_review_stay_while_the_display_changes(open_desk: OpenKiosk) -> None:
    kiosk = open_desk()
    kiosk.press(Qt.Key.Key_F9)
    kiosk.press(Qt.Key.Key_2)
    kiosk.scan("hello world")
    kiosk.until(lambda: kiosk.window.panel_shown is None)
    assert any("not" in label.text().lower() for label in kiosk.window.findChildren(QLabel))

"""Whatever people typed or scanned is shown literally, never as rich text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.ui import widgets as w
from lighthouse_kiosk.ui.crash import CrashDialog, CrashReport
from lighthouse_kiosk.ui.notices import Notice
from lighthouse_kiosk.ui.notify import Action, Level, Message

HOSTILE = "<b>x</b><img src='/etc/hostname'>&amp;&lt;"


def card() -> QWidget:
    return w.Card(HOSTILE, hint=HOSTILE)


def tile() -> QWidget:
    tile = w.FigureTile(HOSTILE)
    tile.show_figure(HOSTILE, HOSTILE, extra=HOSTILE)
    return tile


def side_bar() -> QWidget:
    bar = w.SideBar(HOSTILE)
    bar.add_section(HOSTILE)
    bar.add_page("page", HOSTILE, "info")
    bar.set_count("page", HOSTILE)
    bar.set_user(HOSTILE, HOSTILE)
    return bar


def field() -> QWidget:
    field = w.FormField(HOSTILE, QLineEdit(HOSTILE), hint=HOSTILE)
    field.set_error(HOSTILE)
    return field


def chart() -> QWidget:
    chart = w.BarChart(HOSTILE)
    chart.set_bars([w.Bar(HOSTILE, 3)])
    return chart


def ring() -> QWidget:
    ring = w.Ring()
    ring.set_slices([w.Slice(1, "blue_mark")], HOSTILE, HOSTILE)
    return ring


def button() -> QWidget:
    button = w.Button(HOSTILE)
    button.allow(False, HOSTILE)
    return button


def notice() -> QWidget:
    window = QWidget()
    action = Action(HOSTILE, lambda: None)
    Notice(Message(Level.ERROR, HOSTILE, HOSTILE, action, datetime.now(UTC)), window)
    return window


SHOWS_DATA: dict[str, Callable[[], QWidget]] = {
    "Text": lambda: w.Text(HOSTILE),
    "Text, wrapped": lambda: w.Text(HOSTILE, wrap=True),
    "ElidedLabel": lambda: w.ElidedLabel(HOSTILE),
    "Card": card,
    "FigureTile": tile,
    "SideBar": side_bar,
    "HeaderBar": lambda: w.HeaderBar(HOSTILE, HOSTILE),
    "TabStrip": lambda: w.TabStrip([HOSTILE], HOSTILE),
    "FormField": field,
    "FilterChip": lambda: w.FilterChip(HOSTILE, [("k", HOSTILE)]),
    "EmptyState": lambda: w.EmptyState("inbox", HOSTILE, HOSTILE, HOSTILE),
    "Banner": lambda: w.Banner(HOSTILE, title=HOSTILE, action=HOSTILE),
    "Badge": lambda: w.Badge(HOSTILE),
    "Avatar": lambda: w.Avatar(HOSTILE),
    "BarChart": chart,
    "Ring": ring,
    "Meter": lambda: w.Meter(HOSTILE),
    "Button": button,
    "IconButton": lambda: w.IconButton("x", HOSTILE),
    "Toggle": lambda: w.Toggle(HOSTILE),
    "SegmentedControl": lambda: w.SegmentedControl([HOSTILE, HOSTILE], HOSTILE),
    "Dialog": lambda: w.Dialog(HOSTILE, HOSTILE, text=HOSTILE),
    "Notice": notice,
    "CrashDialog": lambda: CrashDialog(CrashReport(None, HOSTILE, HOSTILE)),
}


@pytest.mark.parametrize("make", SHOWS_DATA.values(), ids=SHOWS_DATA.keys())
def test_no_label_interprets_what_it_shows(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.resize(300, 200)
    widget.grab()
    labels = widget.findChildren(QLabel) + ([widget] if isinstance(widget, QLabel) else [])
    interpreting = [
        label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText
    ]
    assert interpreting == []


@pytest.mark.parametrize("make", SHOWS_DATA.values(), ids=SHOWS_DATA.keys())
def test_tool_tips_read_as_written(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.resize(60, 200)
    widget.grab()
    tips = [each.toolTip() for each in [widget, *widget.findChildren(QWidget)] if each.toolTip()]
    for tip in tips:
        shown = QTextDocument()
        if GuiQt.mightBeRichText(tip):
            shown.setHtml(tip)
        else:
            shown.setPlainText(tip)
        assert shown.toPlainText() in {
            HOSTILE,
            HOSTILE.upper(),
            f"{HOSTILE}: any",
            "Sign out",
            "Dismiss",
            "Dismiss (Esc)",
        }


def test_markup_takes_the_room_of_all_its_characters(qtbot: QtBot) -> None:
    literal, bold = w.Text("<b>x</b>"), w.Text("x")
    qtbot.addWidget(literal)
    qtbot.addWidget(bold)
    assert literal.sizeHint().width() > 4 * bold.sizeHint().width()


def test_a_cut_text_is_whole_in_its_tool_tip(qtbot: QtBot) -> None:
    label = w.ElidedLabel(HOSTILE)
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.full_text() == HOSTILE
    assert label.accessibleName() == HOSTILE
    shown = QTextDocument()
    shown.setHtml(label.toolTip())
    assert shown.toPlainText() == HOSTILE
    label.resize(900, 20)
    assert label.text() == HOSTILE
    assert label.toolTip() == ""

"""Every state, at every size: nothing is cut off, everything can be touched and told apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.domain.desks import NotAPass, VerdictKind
from lighthouse_kiosk.ui.kiosk import samples
from lighthouse_kiosk.ui.kiosk.camera_view import CameraView, Sight
from lighthouse_kiosk.ui.kiosk.events import CollectorNamed, Event, Toggle
from lighthouse_kiosk.ui.kiosk.flow_steps import SOUNDS
from lighthouse_kiosk.ui.kiosk.gallery import figures, kiosk_view
from lighthouse_kiosk.ui.kiosk.metrics import TOUCH, Metrics
from lighthouse_kiosk.ui.kiosk.notice_words import notice_words
from lighthouse_kiosk.ui.kiosk.states import (
    Done,
    HandedLine,
    HandedOut,
    Naming,
    Notice,
    NoticeKind,
    Refused,
    Review,
    State,
    Waiting,
)
from lighthouse_kiosk.ui.kiosk.verdict_words import verdict_words
from lighthouse_kiosk.ui.kiosk.view import KioskView
from lighthouse_kiosk.ui.kiosk.words import Place
from tests.ui.kiosk.looking import cut_texts, outside

PLACE = Place("Asia/Kolkata", samples.NOW)


def shown(qtbot: QtBot, view: QWidget, size: tuple[int, int]) -> QWidget:
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    qtbot.waitExposed(view)
    # a change of size makes the screen anew: it is laid out in the next round of events
    for _ in range(3):
        QApplication.processEvents()
    return view


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280)], ids=str)
def test_long_names_and_many_items_keep_the_buttons_in_reach(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    name = "Venkatanarasimharajuvaripeta Subramaniam-Fernández de la Cruz y Montenegro"
    review = samples.review()
    lines = tuple(
        replace(
            line,
            item=replace(
                samples.item(
                    number,
                    "Extraordinarily comfortable travel backpack with rain cover " * 2,
                    quantity=3,
                    detail="Midnight blue",
                    place="Shelf C4 behind the second door",
                    note="Only the ones with the green sticker; the others go back to the supplier.",
                )
            ),
        )
        for number, line in enumerate(review.lines * 3, start=10)
    )
    crowded = replace(review, person=replace(samples.PRIYA, name=name), lines=lines)
    view = kiosk_view(crowded)
    shown(qtbot, view, size)
    confirm = next(
        button
        for button in view.findChildren(QAbstractButton)
        if button.isVisible() and button.text().startswith("Confirm")
    )
    assert view.rect().contains(confirm.mapTo(view, confirm.rect().bottomRight()))
    assert cut_texts(view) == []
    handed_out = HandedOut(
        (),
        tuple(
            HandedLine("Extraordinarily comfortable travel backpack", "Blue", "Shelf C4", number)
            for number in range(1, 8)
        ),
        samples.NOW,
    )
    view.show_state(Done(crowded, handed_out))
    QApplication.processEvents()
    assert cut_texts(view) + outside(view) == []
    refused = Refused(samples.scan(), samples.verdicts()["already-picked-up"])
    view.show_state(refused)
    QApplication.processEvents()
    assert cut_texts(view) + outside(view) == []


@pytest.mark.parametrize("size", [(960, 540), (540, 960)], ids=str)
def test_a_full_hd_screen_at_200_percent_is_large_enough(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    view = kiosk_view(samples.review())
    shown(qtbot, view, size)
    assert (view.width(), view.height()) == size
    assert cut_texts(view) + outside(view) == []


def test_last_pickups_that_find_no_room_are_left_out_and_nothing_scrolls(qtbot: QtBot) -> None:
    known = figures()
    last = tuple(
        replace(pickup, at=pickup.at - timedelta(minutes=10 * hour))
        for hour in range(3)
        for pickup in known.last
    )
    view = kiosk_view(Waiting())
    view.show_figures(replace(known, last=last))
    shown(qtbot, view, (1280, 720))
    for area in view.findChildren(QScrollArea):
        assert area.verticalScrollBar().maximum() == 0
    assert view.ready_screen.last.visibleRegion().boundingRect() == view.ready_screen.last.rect()


def test_the_kiosk_is_as_large_as_its_window_allows() -> None:
    assert Metrics.of(QSize(1440, 900)) == Metrics(1.0, portrait=False)
    assert Metrics.of(QSize(900, 1440)) == Metrics(1.0, portrait=True)
    assert Metrics.of(QSize(3840, 2160)).scale == pytest.approx(2.4)
    assert Metrics.of(QSize(1280, 720)).touch() == TOUCH


def test_what_was_typed_survives_a_change_of_size(qtbot: QtBot) -> None:
    view = kiosk_view(Naming(samples.review()))
    shown(qtbot, view, (1280, 800))
    QTest.keyClicks(view.focusWidget(), "Jonas")
    view.resize(800, 1280)
    events: list[Event] = []
    view.happened.connect(events.append)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert events == [CollectorNamed("Jonas")]


def test_a_touch_ticks_an_item_and_leaves_enter_with_the_main_button(qtbot: QtBot) -> None:
    view = kiosk_view(samples.review())
    shown(qtbot, view, (1280, 800))
    events: list[Event] = []
    view.happened.connect(events.append)
    row = next(
        widget
        for widget in view.findChildren(QWidget)
        if "Backpack" in widget.accessibleName() or "backpack, ticked" in widget.accessibleName()
    )
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert events == [Toggle(samples.BACKPACK.registration_id)]


def test_states_are_told_apart_by_more_than_colour() -> None:
    """Red and amber screens differ in outline too; each verdict has its own words."""
    words = {name: verdict_words(verdict, PLACE) for name, verdict in samples.verdicts().items()}
    for name, verdict in samples.verdicts().items():
        said = words[name]
        assert said.eyebrow
        assert said.title
        assert said.detail
        assert said.tell
        assert said.next
        assert (SOUNDS[verdict.kind] == "attention") == said.stop
    titles = {verdict.kind: words[name].title for name, verdict in samples.verdicts().items()}
    assert len(set(titles.values())) == len(set(VerdictKind) - {VerdictKind.READY})


@pytest.mark.parametrize("kind", NoticeKind)
def test_every_notice_has_words(kind: NoticeKind) -> None:
    assert notice_words(Notice(kind, "Priya Raghunathan"))


def test_a_pickup_of_another_day_says_which() -> None:
    verdict = samples.verdicts()["already-picked-up"]
    tomorrow = Place("Asia/Kolkata", samples.NOW.replace(day=13))
    assert "Sat 12 Dec, 10:14 at Desk 3" in verdict_words(verdict, tomorrow).detail


def test_screens_leave_nothing_behind(qtbot: QtBot) -> None:
    view = KioskView()
    shown(qtbot, view, (1280, 800))
    states: list[State] = [samples.review(), Refused(samples.scan(), NotAPass()), Waiting()]

    def show_all(times: int) -> int:
        for _ in range(times):
            for state in states:
                view.show_state(state)
        qtbot.wait(1)
        return len(view.findChildren(QWidget))

    assert show_all(1) == show_all(20)


def test_nothing_moves_for_people_who_want_that(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pictures() -> list[QImage]:
        view = KioskView(samples.DESK)
        view.show_camera(CameraView(Sight.WORKING, "Front camera"))
        shown(qtbot, view, (1280, 800))
        view.show_state(Waiting())
        first = view.ready_screen.tile.grab().toImage()
        qtbot.wait(300)
        return [first, view.ready_screen.tile.grab().toImage()]

    moving = pictures()
    assert moving[0] != moving[1]
    monkeypatch.setenv("LIGHTHOUSE_REDUCED_MOTION", "1")
    still = pictures()
    assert still[0] == still[1]


def test_the_same_review_keeps_its_rows(qtbot: QtBot) -> None:
    review = samples.review()
    view = kiosk_view(review)
    shown(qtbot, view, (1280, 800))
    before = view.screen_shown
    fewer = replace(review, lines=(replace(review.lines[0], ticked=False), *review.lines[1:]))
    view.show_state(fewer)
    assert view.screen_shown is before
    assert isinstance(view.state, Review)

"""Only what shows something changed hears of it."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.domain.changes import Changes, Topic
from lighthouse_kiosk.ui.changes import ChangeBus


def test_a_subscriber_hears_of_its_own_topics_only() -> None:
    bus, owner = ChangeBus(), QObject()
    heard: list[Changes] = []
    bus.subscribe(owner, {Topic.REGISTRATIONS, Topic.SLOTS}, heard.append)
    bus.publish(frozenset({Topic.PEOPLE}))
    bus.publish(frozenset({Topic.SLOTS, Topic.EVENTS}))
    assert heard == [frozenset({Topic.SLOTS, Topic.EVENTS})]


def test_nothing_changed_tells_nobody(qtbot: QtBot) -> None:
    bus = ChangeBus()
    with qtbot.assertNotEmitted(bus.changed):
        bus.publish(frozenset())


def test_a_deleted_page_hears_nothing_more() -> None:
    bus, kept, gone = ChangeBus(), QObject(), QObject()
    heard: list[str] = []
    bus.subscribe(gone, {Topic.EVENTS}, lambda _changes: heard.append("gone"))
    bus.subscribe(kept, {Topic.EVENTS}, lambda _changes: heard.append("kept"))
    shiboken6.delete(gone)
    bus.publish(frozenset({Topic.EVENTS}))
    assert heard == ["kept"]


def test_a_page_closed_by_a_change_hears_nothing_more() -> None:
    bus, first, second = ChangeBus(), QObject(), QObject()
    heard: list[str] = []

    def close_second(_changes: Changes) -> None:
        shiboken6.delete(second)

    bus.subscribe(first, {Topic.EVENTS}, close_second)
    bus.subscribe(second, {Topic.EVENTS}, lambda _changes: heard.append("second"))
    bus.publish(frozenset({Topic.EVENTS}))
    assert heard == []


def test_whoever_watches_everything_uses_the_signal(qtbot: QtBot) -> None:
    bus = ChangeBus()
    with qtbot.waitSignal(bus.changed) as told:
        bus.publish(frozenset({Topic.PICKUPS}))
    assert told.args == [frozenset({Topic.PICKUPS})]

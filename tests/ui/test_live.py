"""What another process changes reaches the pages of this one, gathered."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.domain.changes import Changes, Topic
from lighthouse_kiosk.ui.changes import ChangeBus
from lighthouse_kiosk.ui.live import LiveChanges
from tests.company import Company


def test_pages_hear_of_another_process_on_their_own_thread(qtbot: QtBot, company: Company) -> None:
    other = company.again()
    watch = company.services.live.watch(company.facts.organiser)
    watch.wait(0)
    bus, page = ChangeBus(), QObject()
    heard: list[tuple[Changes, bool]] = []
    gui = threading.current_thread()
    bus.subscribe(
        page,
        {Topic.PICKUPS},
        lambda changes: heard.append((changes, threading.current_thread() is gui)),
    )
    live = LiveChanges(watch, bus)
    elsewhere = Company(company.settings, other, company.clock, company.facts)
    try:
        approved = [elsewhere.approved(person) for person in range(3)]
        for detail in approved:
            elsewhere.picked_up(detail)
        qtbot.waitUntil(lambda: bool(heard), timeout=5_000)
        changes, on_its_thread = heard[0]
        assert Topic.PICKUPS in changes
        assert on_its_thread
        assert len(heard) <= 3
    finally:
        live.stop()
    elsewhere.approved(5, company.facts.track)
    with qtbot.assertNotEmitted(bus.changed, wait=400):
        pass

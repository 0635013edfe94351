"""Pickup desks: adding one, how it works, and its kiosk."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.domain.desk_sightings import Readers, ReaderState
from lighthouse_kiosk.domain.desks import OutsideSlotPolicy
from lighthouse_kiosk.services.desk_sightings import DeskStanding
from lighthouse_kiosk.ui.kiosk.window import KioskWindow
from lighthouse_kiosk.ui.organizer.desks.words import sign_of
from tests.company import TestClock
from tests.ui.organizer.conftest import NOW, PATIENCE, Office


@pytest.fixture
def page(office: Office) -> Any:
    return office.open("desks")


def desks(office: Office, page: Any) -> tuple[DeskStanding, ...]:
    return office.services.desk_sightings.standing(office.actor, page.occasion.id)


def test_the_list_says_what_each_desk_handed_out(office: Office, page: Any) -> None:
    found = desks(office, page)
    words = office.words(page)
    total = sum(standing.ever for standing in found)
    assert f"{len(found)} desks · {total} handed out today, {total} in all" in words
    for standing in found:
        assert standing.desk.name in words
    assert "Last pickup" in words
    for standing in found:
        said = sign_of(standing, NOW, "UTC").words
        assert said == ("Not at work" if standing.ever else "Not opened yet")
        lately = replace(standing, last_pickup_at=NOW - timedelta(minutes=5))
        assert sign_of(lately, NOW, "UTC").words == "Handing out"


def test_a_desk_that_fell_silent_is_called_by_name(office: Office, page: Any) -> None:
    first, second = desks(office, page)[:2]
    clock = TestClock()
    services = open_services(office.session.settings, clock)
    for desk, ago in ((first, 18), (second, 0)):
        clock.now = NOW - timedelta(minutes=ago)
        session = services.desks.open_desk(office.actor, page.occasion.id, desk.desk.id)
        services.desk_sightings.tell(session, Readers(ReaderState.TROUBLED))
    services.close()
    page.load()
    office.settle()
    words = office.words(page)
    assert f"{first.desk.name} has not been heard of for 18 min" in words
    assert f"{second.desk.name} has not" not in words
    assert "Silent for 18 min" in words
    assert "Needs a look" in words
    assert "camera does NOT work" in words


def test_a_desk_is_added_with_its_ways(office: Office, page: Any) -> None:
    before = len(desks(office, page))
    office.click("add-desk")
    assert office.see(QLineEdit, "desk-name").text() == f"Desk {before + 1}"
    office.write("desk-name", "Desk 4 · Help")
    office.see(QComboBox, "desk-outside").setCurrentIndex(1)
    office.accept()
    added = next(one.desk for one in desks(office, page) if one.desk.name == "Desk 4 · Help")
    assert added.policy.outside_slot is OutsideSlotPolicy.SUPERVISOR
    assert "outside slots: supervisor only" in office.words(page)


def test_a_second_desk_of_the_same_name_is_refused_at_the_field(office: Office, page: Any) -> None:
    taken = desks(office, page)[0].desk.name
    office.click("add-desk")
    office.write("desk-name", taken)
    office.accept()
    assert "already" in office.dialog().fields["name"].error
    assert taken in office.dialog().fields["name"].error
    office.dialog().reject()


def test_its_kiosk_opens_at_work_and_closes_with_the_window(office: Office, page: Any) -> None:
    page.open_kiosk(desks(office, page)[0].desk)
    kiosks: list[KioskWindow] = []

    def there() -> bool:
        kiosks[:] = [
            window
            for window in QApplication.topLevelWidgets()
            if isinstance(window, KioskWindow) and window.isVisible()
        ]
        return bool(kiosks)

    office.qtbot.waitUntil(there, timeout=PATIENCE)
    with office.qtbot.waitSignal(kiosks[0].closed, timeout=PATIENCE):
        office.window.close()
    assert not kiosks[0].isVisible()

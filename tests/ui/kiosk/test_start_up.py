"""Which desk this is, its PIN, and what a kiosk remembers of it."""

from __future__ import annotations

import socket
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.ui.kiosk.preferences import load_place
from lighthouse_kiosk.ui.kiosk.screens.chooser import ChooserScreen
from lighthouse_kiosk.ui.kiosk.screens.pin import PinScreen
from lighthouse_kiosk.ui.kiosk.screens.purpose import PurposeSwitch
from lighthouse_kiosk.ui.kiosk.states import Starting, Waiting
from lighthouse_kiosk.ui.kiosk.watchdog_link import DeskPlace, WatchdogLink
from lighthouse_kiosk.watchdog import Lifeline
from tests.company import Company, event_draft, token_of
from tests.ui.kiosk.conftest import Kiosk, Start

ENTER, ESC, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down
PIN = "2580"


def choosing(kiosk: Kiosk) -> ChooserScreen:
    kiosk.until(lambda: isinstance(kiosk.window.screen_shown, ChooserScreen))
    screen = kiosk.window.screen_shown
    assert isinstance(screen, ChooserScreen)
    return screen


def asked_for_pin(kiosk: Kiosk) -> PinScreen:
    kiosk.until(lambda: isinstance(kiosk.window.screen_shown, PinScreen))
    screen = kiosk.window.screen_shown
    assert isinstance(screen, PinScreen)
    return screen


def shown(screen: ChooserScreen) -> list[str]:
    return [button.text() for button in screen.buttons]


# -- choosing ---------------------------------------------------------------------------------


def test_the_desk_of_last_time_has_the_focus(start: Start, company: Company) -> None:
    first = start(company.settings)
    choosing(first)
    first.press(DOWN)
    first.press(ENTER)
    first.reach(Waiting)
    desk = company.facts.desks[1]
    assert load_place(company.settings.profile) == (str(desk.event.id), str(desk.desk.id))
    first.close()

    second = start(company.settings)
    screen = choosing(second)
    assert "Desk 2" in shown(screen)[1]
    assert screen.first_focus() is screen.buttons[1]
    second.press(ENTER)
    second.reach(Waiting)
    second.sees("Desk 2")


def test_a_row_names_the_desk_and_below_it_what_tells_events_apart(
    start: Start, company: Company
) -> None:
    kiosk = start(company.settings)
    second = choosing(kiosk).buttons[1]
    title, detail, key = (label for label in second.findChildren(QLabel) if label.text())
    assert (title.text(), key.text()) == ("Desk 2", "2")
    assert detail.text().startswith("Acme day · ")
    assert title.font().pixelSize() > detail.font().pixelSize()
    assert title.geometry().bottom() < detail.geometry().top()
    assert key.geometry().left() > title.geometry().right()
    assert title.text() in second.accessibleName()
    assert detail.text() in second.accessibleName()
    kiosk.press(Qt.Key.Key_2)
    kiosk.reach(Waiting)
    kiosk.sees("Desk 2")


@pytest.fixture
def large_house(company: Company) -> Company:
    """Many desks at many events."""
    organiser = company.facts.organiser
    for number in range(12):
        event = company.services.events.create_event(organiser, event_draft(f"Gala {number:02}"))
        for desk in range(6):
            company.services.desks.add_desk(organiser, event.value.id, f"Counter {desk + 1}")
    return company


def test_many_desks_are_searched_by_typing(start: Start, large_house: Company) -> None:
    kiosk = start(large_house.settings)
    screen = choosing(kiosk)
    assert "24 more: type a part of the name." in kiosk.words()
    kiosk.write("gala 07")
    kiosk.until(lambda: len(shown(screen)) == 6)
    kiosk.write(" 5")
    assert len(shown(screen)) == 1
    kiosk.press(ENTER)
    kiosk.reach(Waiting)
    kiosk.sees("Gala 07", "Counter 5")


def test_a_search_that_finds_nothing_says_so(start: Start, large_house: Company) -> None:
    kiosk = start(large_house.settings)
    screen = choosing(kiosk)
    kiosk.write("zz")
    assert shown(screen) == []
    kiosk.sees("Nothing is called that.")


def test_arrows_scroll_to_what_they_reach(start: Start, large_house: Company) -> None:
    kiosk = start(large_house.settings)
    screen = choosing(kiosk)
    for _ in range(20):
        kiosk.press(DOWN)
    reached = screen.buttons[20]
    assert kiosk.window.focusWidget() is reached
    assert not reached.visibleRegion().isEmpty()


def test_a_pass_scanned_while_choosing_is_no_search(start: Start, large_house: Company) -> None:
    kiosk = start(large_house.settings)
    screen = choosing(kiosk)
    kiosk.write("gala")
    kiosk.scan(token_of(large_house.approved(0, large_house.facts.track)))
    assert screen.field.text() == "gala"
    assert isinstance(kiosk.window.state, Starting)


def test_a_desk_opens_for_visitors_by_choice_and_is_offered_so_the_next_time(
    start: Start, company: Company
) -> None:
    watchdog = WatchdogLink(None)
    first = start(company.settings, watchdog=watchdog)
    choosing(first)
    first.sees("Which desk is this?")
    assert {"Staff hand out here", "Visitors look up where to go"} <= set(first.lines())
    first.press(Qt.Key.Key_F3)
    first.press(Qt.Key.Key_1)
    first.sees("Where do I collect my things?")
    assert watchdog.place is not None
    assert watchdog.place.for_visitors
    first.close()

    after_crash = start(company.settings, watchdog=after_crashes(1, watchdog.place))
    after_crash.sees("Where do I collect my things?")
    after_crash.close()

    second = start(company.settings)
    purpose = choosing(second).findChild(PurposeSwitch)
    assert isinstance(purpose, PurposeSwitch)
    assert purpose.visitors_button.isChecked()
    second.press(Qt.Key.Key_F2)
    assert purpose.staff_button.isChecked()
    second.press(Qt.Key.Key_1)
    second.reach(Waiting)
    second.sees("Desk 1")
    assert second.window.guide is None


def test_a_kiosk_started_for_visitors_does_not_ask_whom_it_serves(
    start: Start, company: Company
) -> None:
    kiosk = start(company.settings, self_service=True)
    assert choosing(kiosk).findChild(PurposeSwitch) is None
    kiosk.press(ENTER)
    kiosk.sees("Where do I collect my things?")


# -- the PIN ----------------------------------------------------------------------------------


@pytest.fixture
def guarded(company: Company) -> Company:
    """A desk with a PIN, in a company on the system's clock."""
    company.services.desks.set_pin(company.facts.organiser, company.facts.desks[0].desk.id, PIN)
    return company


def test_a_desk_with_a_pin_opens_with_it(start: Start, guarded: Company) -> None:
    kiosk = start(guarded.settings, "Acme day", "Desk 1")
    asked_for_pin(kiosk)
    kiosk.sees("PIN of Desk 1")
    kiosk.write(PIN)
    kiosk.press(ENTER)
    kiosk.reach(Waiting)


def test_it_can_be_touched(start: Start, guarded: Company) -> None:
    kiosk = start(guarded.settings, "Acme day", "Desk 1")
    screen = asked_for_pin(kiosk)
    for digit in PIN:
        kiosk.touch(digit)
    assert screen.field.displayText() == "●" * 4
    kiosk.touch("Open")
    kiosk.reach(Waiting)


def test_a_wrong_pin_is_said_and_another_desk_can_be_chosen(start: Start, guarded: Company) -> None:
    kiosk = start(guarded.settings, "Acme day", "Desk 1")
    asked_for_pin(kiosk)
    kiosk.write("1111")
    kiosk.press(ENTER)
    kiosk.sees("That was not this desk's PIN. Try again.")
    kiosk.press(ESC)
    choosing(kiosk)
    kiosk.press(DOWN)
    kiosk.press(ENTER)
    kiosk.reach(Waiting)
    kiosk.sees("Desk 2")


def test_too_many_wrong_tries_say_how_long_to_wait(start: Start, guarded: Company) -> None:
    kiosk = start(guarded.settings, "Acme day", "Desk 1")
    for _ in range(5):
        screen = asked_for_pin(kiosk)
        kiosk.write("1111")
        kiosk.press(ENTER)
        kiosk.until(lambda before=screen: kiosk.window.screen_shown is not before)  # type: ignore[misc] # a lambda's default has no type
    asked_for_pin(kiosk)
    kiosk.write(PIN)
    kiosk.press(ENTER)
    kiosk.sees("Too many wrong tries. Wait", "seconds")
    locked = asked_for_pin(kiosk)
    assert locked.field.isReadOnly()
    kiosk.press(ENTER)
    kiosk.sees("Too many wrong tries.")


@pytest.mark.parametrize("text", [PIN, "4006381333931"])
def test_what_a_scanner_types_is_never_a_pin(start: Start, guarded: Company, text: str) -> None:
    kiosk = start(guarded.settings, "Acme day", "Desk 1")
    screen = asked_for_pin(kiosk)
    kiosk.scan(text)
    kiosk.scan(token_of(guarded.approved(0, guarded.facts.track)))
    assert screen.field.text() == ""
    assert kiosk.window.screen_shown is screen
    kiosk.write(PIN)
    kiosk.press(ENTER)
    kiosk.until(lambda: not isinstance(kiosk.window.state, Starting))


# -- after a crash ----------------------------------------------------------------------------


def after_crashes(times: int, place: DeskPlace) -> WatchdogLink:
    """What a kiosk is told by its watchdog after that many crashes at a desk."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as watchdog:
        watchdog.bind(("127.0.0.1", 0))
        watchdog.settimeout(5)
        port = watchdog.getsockname()[1]
        crashed = WatchdogLink(Lifeline(port, "token", 0, ""))
        crashed.work_at(place)
        crashed.close()
        kept = watchdog.recv(4096).split(b" ", 2)[2].decode()
        return WatchdogLink(Lifeline(port, "token", times, kept))


def place_of(session: DeskSession, permit: str = "") -> DeskPlace:
    return DeskPlace(str(session.event.id), str(session.desk.id), permit)


def test_after_a_crash_the_desk_opens_without_check_and_choice(
    start: Start, company: Company
) -> None:
    watchdog = after_crashes(1, place_of(company.facts.desks[1]))
    kiosk = start(company.settings, check=True, watchdog=watchdog)
    kiosk.reach(Waiting)
    kiosk.sees("Acme day", "Desk 2")


def test_after_a_crash_a_pin_is_asked_only_when_the_permit_is_too_old(
    start: Start, guarded: Company
) -> None:
    guarded.clock.now = datetime.now(UTC)
    session = guarded.services.desks.sign_in_desk("Acme day", "Desk 1", PIN)
    fresh = place_of(session, guarded.services.desks.permit(session))
    kiosk = start(guarded.settings, watchdog=after_crashes(1, fresh))
    kiosk.reach(Waiting)

    guarded.clock.forward(timedelta(minutes=-6))
    old = place_of(session, guarded.services.desks.permit(session))
    asked_for_pin(start(guarded.settings, watchdog=after_crashes(1, old)))


def test_a_desk_with_a_pin_leaves_a_permit_for_the_run_after_a_crash(
    start: Start, guarded: Company
) -> None:
    watchdog = WatchdogLink(None)
    kiosk = start(guarded.settings, "Acme day", "Desk 1", watchdog=watchdog)
    asked_for_pin(kiosk)
    kiosk.write(PIN)
    kiosk.press(ENTER)
    kiosk.until(lambda: watchdog.place is not None and bool(watchdog.place.permit))
    assert watchdog.place is not None
    again = start(guarded.settings, watchdog=after_crashes(1, watchdog.place))
    again.reach(Waiting)


def test_crash_after_crash_leaves_the_camera_off_until_somebody_decides(
    start: Start, company: Company
) -> None:
    watchdog = after_crashes(3, place_of(company.facts.desks[0]))
    kiosk = start(company.settings, camera="/nowhere/queue.mp4", watchdog=watchdog)
    kiosk.sees("This kiosk crashed 3 times in a row", "A hand scanner works.")
    assert kiosk.window.camera.spec == "none"
    kiosk.press(ENTER)
    kiosk.reach(Waiting)
    assert kiosk.window.camera.spec == "none"

    watchdog = after_crashes(3, place_of(company.facts.desks[0]))
    other = start(company.settings, camera="/nowhere/queue.mp4", watchdog=watchdog)
    other.sees("This kiosk crashed 3 times in a row")
    other.touch("Go on with the camera")
    other.reach(Waiting)
    assert other.window.camera.spec == "/nowhere/queue.mp4"

"""What goes wrong while a desk is at work: vanished databases, sleep, jumping clocks, full disks."""

from __future__ import annotations

import shutil
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from lighthouse_kiosk.domain.health import DiskHealth
from lighthouse_kiosk.store.tables import PickupRow
from lighthouse_kiosk.ui.kiosk.clock_jumps import JUMPED, SLEPT, ClockJumps, steady_seconds
from lighthouse_kiosk.ui.kiosk.condition_words import condition_of
from lighthouse_kiosk.ui.kiosk.conditions import TOLD
from lighthouse_kiosk.ui.kiosk.header import Standing
from lighthouse_kiosk.ui.kiosk.states import CheckFailed, Done, Review, Trouble, Waiting
from tests.company import Company, token_of
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk, Start

ENTER, ESC, F6 = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F6
AWAY = "The database can't be reached, so passes can't be checked."

seconds = st.floats(0, 10)
jumps = st.floats(-1e6, 1e6).filter(lambda jump: abs(abs(jump) - JUMPED) > 1)


# -- clocks -----------------------------------------------------------------------------------


@given(st.lists(seconds), jumps)
def test_a_jump_is_told_by_how_much_and_waking_is_none(ticks: list[float], jump: float) -> None:
    passing, wall, steady = ClockJumps(1e9, 0.0), 1e9, 0.0
    for tick in ticks:
        wall, steady = wall + tick, steady + tick
        assert passing.look(wall, steady).off == 0
    look = passing.look(wall + jump, steady)
    assert not look.slept
    assert look.off == (pytest.approx(jump, abs=1e-3) if abs(jump) > JUMPED else 0)
    # put right again, it is as if nothing had been
    assert passing.look(wall, steady).off == 0


@given(st.floats(SLEPT + 1, 1e6))
def test_sleep_is_told_from_a_jump(slept: float) -> None:
    passing = ClockJumps(1e9, 0.0)
    look = passing.look(1e9 + slept, slept)
    assert (look.slept, look.off) == (True, 0)
    assert not passing.look(1e9 + slept + 1, slept + 1).slept


def test_the_steady_clock_goes_on() -> None:
    assert steady_seconds() <= steady_seconds()


class Clocks:
    """The wall clock and a steady one, moved by hand."""

    def __init__(self) -> None:
        self.wall, self.steady = 1e9, 0.0

    def __call__(self) -> tuple[float, float]:
        return self.wall, self.steady


@pytest.fixture
def clocks(kiosk: Kiosk) -> Clocks:
    """Clocks of one's own under a desk at work."""
    made = Clocks()
    kiosk.window.conditions._clocks = made
    kiosk.window.conditions._watch.stop()
    kiosk.window.conditions._time = ClockJumps(*made())
    return made


def test_a_clock_that_jumps_is_said_with_what_it_means(
    kiosk: Kiosk, company: Company, clocks: Clocks
) -> None:
    clocks.wall += 7200
    kiosk.window.conditions.look()
    kiosk.sees("clock jumped 2 h ahead", "the journal keeps its order")
    kiosk.scan(token_of(company.approved(0, company.facts.track)))
    kiosk.reach(Review)
    kiosk.sees("clock jumped 2 h ahead")
    kiosk.press(ESC)
    kiosk.press(F6)
    kiosk.until(lambda: "clock jumped" not in kiosk.words())


def test_visitors_read_for_a_while_what_a_jump_of_the_clock_means_to_them(
    open_desk: OpenKiosk,
) -> None:
    kiosk, made = open_desk(self_service=True), Clocks()
    conditions = kiosk.window.conditions
    conditions._clocks = made
    conditions._watch.stop()
    conditions._time = ClockJumps(*made())
    made.wall -= 3600
    conditions.look()
    kiosk.sees("clock jumped 1 h back", "ask at the help desk")
    for seconds_later, said in ((TOLD - 1, True), (2, False)):
        made.wall, made.steady = made.wall + seconds_later, made.steady + seconds_later
        conditions.look()
        assert ("clock jumped" in kiosk.words()) is said


def test_the_journal_keeps_its_order_when_the_clock_jumps_back(
    kiosk: Kiosk, company: Company
) -> None:
    handed_out = []
    for person in range(3):
        detail = company.approved(person, company.facts.track)
        kiosk.scan(token_of(detail))
        kiosk.reach(Review)
        kiosk.press(ENTER)
        kiosk.reach(Done)
        handed_out.append(detail.registration.id)
        company.clock.forward(timedelta(hours=-1))
    with company.services.uow.read(None) as tx:
        journal = select(PickupRow.registration_id).order_by(PickupRow.sequence)
        assert list(tx.execute(journal).scalars()) == handed_out
    assert company.services.maintenance.check().sound


def test_after_a_sleep_camera_and_figures_are_fresh(
    open_desk: OpenKiosk, company: Company, qtbot: QtBot
) -> None:
    kiosk = open_desk()
    kiosk.reach(Waiting)
    kiosk.until(lambda: kiosk.window.driver.figures is not None)
    made = Clocks()
    kiosk.window.conditions._clocks = made
    kiosk.window.conditions._time = ClockJumps(*made())
    company.picked_up(company.approved(0, company.facts.track))
    made.wall += 3600
    made.steady += 3600
    with (
        qtbot.waitSignal(kiosk.window.conditions.woke),
        qtbot.waitSignal(kiosk.window.camera.view_changed),
        qtbot.waitSignal(kiosk.window.driver.figures_changed),
    ):
        kiosk.window.conditions.look()
    figures = kiosk.window.driver.figures
    assert figures is not None
    assert figures.everywhere == 1
    assert "clock jumped" not in kiosk.words()


# -- the database -----------------------------------------------------------------------------


def test_a_vanished_database_is_said_and_the_desk_recovers_by_itself(
    kiosk: Kiosk, company: Company
) -> None:
    token = token_of(company.approved(0, company.facts.track))
    file = company.settings.sqlite_file
    aside = file.with_suffix(".aside")
    file.rename(aside)
    kiosk.scan(token)
    kiosk.reach(CheckFailed)
    kiosk.sees(AWAY, "This pass could not be checked", "Database can't be reached")
    aside.rename(file)
    kiosk.until(lambda: kiosk.window.driver.standing is Standing.WELL)
    kiosk.until(lambda: AWAY not in kiosk.words())
    kiosk.press(ENTER)
    kiosk.reach(Review)


def test_a_review_outlives_a_vanished_database(kiosk: Kiosk, company: Company) -> None:
    kiosk.scan(token_of(company.approved(0, company.facts.track)))
    kiosk.reach(Review)
    file = company.settings.sqlite_file
    aside = file.with_suffix(".aside")
    file.rename(aside)
    kiosk.press(ENTER)
    kiosk.reach(Trouble)
    kiosk.sees(AWAY, "Person 00")
    aside.rename(file)
    kiosk.until(lambda: AWAY not in kiosk.words())
    kiosk.press(ENTER)
    kiosk.reach(Done)
    assert company.services.pickups.desk_figures(company.facts.desks[0]).here == 1


def test_a_database_that_comes_back_as_another_file_is_opened_anew(
    start: Start, company: Company
) -> None:
    """A disk that was unplugged, or a backup that was put in place."""
    token = token_of(company.approved(0, company.facts.track))
    copy = company.services.maintenance.back_up()
    company.services.close()
    kiosk = start(company.settings, "Acme day", "Desk 1")
    kiosk.reach(Waiting)
    for rest in company.settings.profile.glob("lighthouse.db*"):
        rest.unlink()
    kiosk.scan(token)
    kiosk.reach(CheckFailed)
    kiosk.sees(AWAY)
    shutil.copyfile(copy, company.settings.sqlite_file)
    kiosk.until(lambda: AWAY not in kiosk.words())
    kiosk.scan(token)
    kiosk.reach(Review)
    kiosk.press(ENTER)
    kiosk.reach(Done)


# -- the disk ---------------------------------------------------------------------------------


@given(st.booleans(), st.integers(0, 1 << 34), st.sampled_from([0.0, 7200.0, -60.0]))
def test_what_stands_in_the_way_is_said_first(away: bool, free: int, off: float) -> None:
    found = condition_of(away=away, disk=DiskHealth("/", free, own_database=True), off=off)
    if away:
        assert found is not None
        assert found.text.startswith(AWAY)
    elif free < 64 * 1024 * 1024:
        assert found is not None
        assert "nothing can be saved" in found.text
    elif off:
        assert found is not None
        assert "clock jumped" in found.text
    else:
        assert (found is None) == (free >= 1 << 30)


def test_another_machine_s_database_needs_no_room_here() -> None:
    disk = DiskHealth("/", 0, own_database=False)
    assert condition_of(away=False, disk=disk, off=0) is None


def test_a_disk_that_runs_full_is_said_long_before(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage("/")._replace(free=700_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage)
    kiosk.window.conditions._looks = 0
    kiosk.window.conditions.look()
    kiosk.sees("The disk is nearly full")

"""The check before a desk opens, on the real window, database, disk and backups."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from lighthouse_kiosk.ui.kiosk.preflight_words import Item, Mark, Outcome, Row, outcome_of
from lighthouse_kiosk.ui.kiosk.screens.preflight import AllFitScreen, PreflightScreen, in_order
from lighthouse_kiosk.ui.kiosk.start_up_gallery import preflights
from lighthouse_kiosk.ui.kiosk.states import Review, Starting, Waiting
from tests.company import Company, token_of
from tests.ui.kiosk.conftest import Kiosk, Start
from tests.ui.kiosk.test_camera import write_picture

ENTER, ESC, F6 = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F6


def cards(kiosk: Kiosk) -> PreflightScreen:
    kiosk.until(lambda: isinstance(kiosk.window.screen_shown, PreflightScreen))
    screen = kiosk.window.screen_shown
    assert isinstance(screen, PreflightScreen)
    return screen


def mark_of(kiosk: Kiosk, item: Item) -> Mark:
    screen = kiosk.window.screen_shown
    assert isinstance(screen, PreflightScreen | AllFitScreen)
    return screen.view.rows[item].mark


def checked(kiosk: Kiosk) -> None:
    """Wait until every row is known."""
    cards(kiosk)
    kiosk.until(lambda: Mark.CHECKING not in {mark_of(kiosk, item) for item in Item})


def test_every_row_fills_and_the_desk_starts_when_told(start: Start, company: Company) -> None:
    company.approved(0, company.facts.track)
    kiosk = start(company.settings, "Acme day", "Desk 1", check=True)
    checked(kiosk)
    kiosk.sees(
        "Passes: 1. People: 1.", "None is used", "is sound and answers", "There is none yet."
    )
    assert isinstance(kiosk.window.state, Starting)
    kiosk.press(ENTER)
    kiosk.reach(Waiting)


def test_scans_show_that_the_scanner_works_and_hand_out_nothing(
    start: Start, company: Company
) -> None:
    kiosk = start(company.settings, "Acme day", "Desk 1", check=True)
    checked(kiosk)
    assert mark_of(kiosk, Item.SCANNER) is Mark.LOOK  # without a camera it is needed
    kiosk.scan(token_of(company.approved(0, company.facts.track)))
    kiosk.sees("It was heard just now.")
    assert mark_of(kiosk, Item.SCANNER) is Mark.FIT
    kiosk.press(ENTER)
    kiosk.reach(Waiting)
    kiosk.scan(token_of(company.approved(1, company.facts.track)))
    kiosk.reach(Review)


def test_a_backup_is_made_on_the_spot(start: Start, company: Company) -> None:
    kiosk = start(company.settings, "Acme day", "Desk 1", check=True)
    checked(kiosk)
    assert mark_of(kiosk, Item.BACKUP) is Mark.LOOK
    kiosk.write("7")
    kiosk.until(lambda: mark_of(kiosk, Item.BACKUP) is Mark.FIT)
    assert len(list(company.settings.backups.glob("*.db"))) == 1


def test_a_camera_that_is_plugged_in_is_noticed_at_once(
    start: Start, company: Company, tmp_path: Path
) -> None:
    folder = tmp_path / "camera"
    folder.mkdir()
    kiosk = start(company.settings, "Acme day", "Desk 1", camera=str(folder), check=True)
    cards(kiosk)
    kiosk.until(lambda: mark_of(kiosk, Item.CAMERA) is Mark.UNFIT)
    write_picture(folder / "a.png", token_of(company.approved(0, company.facts.track)))
    kiosk.until(lambda: mark_of(kiosk, Item.CAMERA) is Mark.FIT)
    kiosk.sees("shows a picture")


def test_a_database_that_vanishes_keeps_the_desk_closed_until_it_is_back(
    start: Start, company: Company
) -> None:
    kiosk = start(company.settings, "Acme day", "Desk 1", check=True)
    checked(kiosk)
    file = company.settings.sqlite_file
    aside = file.with_suffix(".aside")
    file.rename(aside)
    kiosk.window.preflight.know(kiosk.window.preflight._services, kiosk.window.preflight._session)
    kiosk.until(lambda: mark_of(kiosk, Item.DATABASE) is Mark.UNFIT)
    kiosk.sees("This desk can't open yet")
    assert "Can't start" in kiosk.lines()
    kiosk.press(ENTER)
    assert isinstance(kiosk.window.state, Starting)
    aside.rename(file)
    kiosk.until(lambda: mark_of(kiosk, Item.DATABASE) is Mark.FIT)
    kiosk.press(ENTER)
    kiosk.reach(Waiting)


def test_f6_checks_a_desk_at_work_and_leads_back(start: Start, company: Company) -> None:
    kiosk = start(company.settings, "Acme day", "Desk 1")
    kiosk.reach(Waiting)
    kiosk.press(F6)
    checked(kiosk)
    kiosk.sees("Nothing is handed out here.")
    kiosk.press(ESC)
    assert kiosk.window.screen_shown is kiosk.window.ready_screen
    kiosk.scan(token_of(company.approved(0, company.facts.track)))
    kiosk.reach(Review)
    kiosk.press(F6)
    assert isinstance(kiosk.window.state, Review)
    assert not kiosk.window.preflight.up


def test_f6_works_before_a_desk_is_chosen(start: Start, company: Company) -> None:
    kiosk = start(company.settings)
    kiosk.sees("Which desk is this?")
    kiosk.press(F6)
    checked(kiosk)
    kiosk.sees("No desk is chosen yet.")
    kiosk.press(ESC)
    kiosk.sees("Which desk is this?")


def test_f6_says_what_is_wrong_with_a_database_that_does_not_open(
    start: Start, company: Company
) -> None:
    company.services.close()
    file = company.settings.sqlite_file
    file.write_text("this is no database " * 100)
    for rest in file.parent.glob("lighthouse.db-*"):
        rest.unlink()
    kiosk = start(company.settings)
    kiosk.until(lambda: "Try again" in kiosk.lines())
    kiosk.press(F6)
    checked(kiosk)
    assert mark_of(kiosk, Item.DATABASE) is Mark.UNFIT
    kiosk.sees("is not a Lighthouse database")


def test_another_desk_can_be_chosen_from_the_check(start: Start, company: Company) -> None:
    kiosk = start(company.settings, "Acme day", "Desk 1", check=True)
    checked(kiosk)
    kiosk.press(ESC)
    kiosk.sees("Which desk is this?")
    kiosk.press(Qt.Key.Key_Down)
    kiosk.press(ENTER)
    checked(kiosk)
    kiosk.press(ENTER)
    kiosk.reach(Waiting)
    kiosk.sees("Desk 2")


@pytest.mark.parametrize("name", ["fit", "look", "refused", "checking"])
def test_when_a_desk_may_start(name: str) -> None:
    expected = {
        "fit": Outcome.FIT,
        "look": Outcome.ANYWAY,
        "refused": Outcome.REFUSED,
        "checking": Outcome.CHECKING,
    }
    assert preflights()[name].outcome is expected[name]
    assert preflights()[name].calm is (name == "fit")


@given(st.lists(st.sampled_from(Mark), min_size=8, max_size=8), st.sets(st.sampled_from(Item)))
def test_what_blocks_is_never_overlooked(marks: list[Mark], blocking: set[Item]) -> None:
    rows = in_order(
        [
            Row(item.value, mark, "", blocks=item in blocking)
            for item, mark in zip(Item, marks, strict=True)
        ]
    )
    outcome = outcome_of(rows)
    assert (outcome is Outcome.REFUSED) == bool(blocking)
    if outcome is Outcome.FIT:
        assert set(marks) <= {Mark.FIT, Mark.UNTRIED}

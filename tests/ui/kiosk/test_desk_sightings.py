"""Organisers see whether a kiosk is at work, whatever its database does meanwhile."""

from __future__ import annotations

from datetime import timedelta

from lighthouse_kiosk.domain.desk_sightings import ReaderState
from lighthouse_kiosk.services.desk_sightings import DeskStanding
from lighthouse_kiosk.ui.kiosk.camera_view import Sight
from lighthouse_kiosk.ui.kiosk.desk_sightings import readers_of
from lighthouse_kiosk.ui.kiosk.diagnostics_words import SerialView
from lighthouse_kiosk.ui.kiosk.header import Standing
from tests.company import START, Company
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk

MINUTE = timedelta(minutes=1)


def standing(company: Company) -> DeskStanding:
    facts = company.facts
    return company.services.desk_sightings.standing(facts.organiser, facts.event.id)[0]


def test_a_kiosk_tells_until_it_is_left(kiosk: Kiosk, company: Company) -> None:
    sign = kiosk.window.desk_sightings
    sign.tell()
    kiosk.until(lambda: standing(company).heard_at == START)
    (seen,) = standing(company).sightings
    assert (seen.readers.camera, seen.self_service, seen.left) == (ReaderState.ABSENT, False, False)
    file = company.settings.sqlite_file
    aside = file.with_suffix(".aside")
    file.rename(aside)
    kiosk.window.driver.read_figures()
    kiosk.until(lambda: kiosk.window.driver.standing is Standing.AWAY)
    company.clock.forward(MINUTE)
    sign.tell()
    aside.rename(file)
    # nobody asks for it: the first sign comes when the database is back
    kiosk.until(lambda: standing(company).heard_at == START + MINUTE)
    company.clock.forward(60 * MINUTE)
    assert standing(company).silent_for == 60 * MINUTE
    kiosk.close()
    kiosk.until(lambda: standing(company).sightings[0].left)
    assert standing(company).silent_for is None


def test_a_self_service_kiosk_says_that_it_is_one(open_desk: OpenKiosk, company: Company) -> None:
    kiosk = open_desk(self_service=True)
    kiosk.window.desk_sightings.tell()
    kiosk.until(lambda: bool(standing(company).sightings))
    assert standing(company).sightings[0].self_service


def test_readers_are_told_as_they_are() -> None:
    absent, troubled = ReaderState.ABSENT, ReaderState.TROUBLED
    told = readers_of(Sight.TROUBLE, SerialView())
    assert (told.camera, told.scanner) == (troubled, absent)
    assert readers_of(Sight.WORKING, SerialView("ttyACM0", "gone")).scanner is troubled
    assert (
        readers_of(Sight.WORKING, SerialView("ttyACM0", "opening")).scanner is ReaderState.STARTING
    )
    assert readers_of(Sight.WORKING, SerialView("ttyACM0")).scanner is ReaderState.WORKING

"""The self-service window when the database or the app itself fails."""

from __future__ import annotations

import shutil

from PySide6.QtCore import Qt
from sqlalchemy import event

from lighthouse_kiosk.ui.kiosk.self_service.flow import Answer, Inviting, NoAnswer
from lighthouse_kiosk.ui.kiosk.self_service.inviting import InvitingScreen
from tests.company import Company, token_of
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk, Start
from tests.ui.kiosk.self_service.visits import reach


def test_a_lookup_that_fails_is_said_kindly_and_the_next_scan_works(
    open_desk: OpenKiosk, company: Company
) -> None:
    reported: list[BaseException] = []
    visited = open_desk(report=reported.append, self_service=True)
    detail = company.approved()
    away = [True]

    def broken(*_: object) -> None:
        if away[0]:
            raise ZeroDivisionError

    event.listen(company.services.uow.engine, "checkout", broken)
    visited.scan(token_of(detail))
    reach(visited, NoAnswer)
    assert "Please ask at the help desk" in visited.words()
    assert "ZeroDivisionError" not in visited.words()
    away[0] = False
    visited.scan(token_of(detail))
    reach(visited, Answer)
    assert [type(error) for error in reported] == [ZeroDivisionError]


AWAY = "The database can't be reached, so passes can't be checked."


def test_a_vanished_database_is_said_to_whoever_comes_and_the_kiosk_recovers_by_itself(
    visited: Kiosk, company: Company
) -> None:
    token = token_of(company.approved())
    file = company.settings.sqlite_file
    aside = file.with_suffix(".aside")
    file.rename(aside)
    visited.scan(token)
    reach(visited, NoAnswer)
    visited.sees(AWAY)
    visited.press(Qt.Key.Key_Escape)
    visited.sees(AWAY, "What was confirmed is saved.", "Please ask at the help desk")
    inviting = visited.window.screen_shown
    assert isinstance(inviting, InvitingScreen)
    assert "This screen goes on by itself as soon as it can." in inviting.tile.invitation()
    aside.rename(file)
    visited.until(lambda: AWAY not in visited.words())
    visited.sees("Where do I collect my things?")
    assert "This screen goes on" not in inviting.tile.accessibleName()


def test_a_database_that_comes_back_as_another_file_is_asked_from_then_on(
    start: Start, company: Company
) -> None:
    token = token_of(company.approved())
    copy = company.services.maintenance.back_up()
    company.services.close()
    kiosk = start(company.settings, "Acme day", "Desk 1", self_service=True)
    reach(kiosk, Inviting)
    for rest in company.settings.profile.glob("lighthouse.db*"):
        rest.unlink()
    kiosk.scan(token)
    reach(kiosk, NoAnswer)
    kiosk.sees(AWAY)
    shutil.copyfile(copy, company.settings.sqlite_file)
    kiosk.until(lambda: AWAY not in kiosk.words())
    kiosk.scan(token)
    reach(kiosk, Answer)
    kiosk.sees("Hello, Person 0.")


def test_a_bug_elsewhere_leads_back_to_the_invitation(visited: Kiosk, company: Company) -> None:
    visited.scan(token_of(company.approved()))
    reach(visited, Answer)
    visited.window.recover()
    assert isinstance(visited.window.screen_shown, InvitingScreen)

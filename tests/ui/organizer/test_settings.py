"""Settings: colours, language, backups and the check of the database."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.services.demo import DEMO_EMAIL, DEMO_PASSWORD
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.store.integrity import CHECKS
from lighthouse_kiosk.ui.organizer.settings.check_words import CHECKED
from lighthouse_kiosk.ui.organizer.settings.computer import place_of_database
from lighthouse_kiosk.ui.organizer.start.last_email import LastEmail
from lighthouse_kiosk.ui.theme import Scheme, apply_theme, tokens
from lighthouse_kiosk.ui.widgets import Button, Toggle
from lighthouse_kiosk.wording.language import language, use_language
from lighthouse_kiosk.wording.languages import Language
from tests.ui.organizer.conftest import Office, OpenOffice


@pytest.fixture
def page(office: Office) -> Any:
    return office.open("settings")


def test_colours_are_chosen_and_kept_and_the_side_bar_knows(
    office: Office, page: Any, qapp: QApplication
) -> None:
    page.appearance.scheme_choice.chosen.emit(2)
    assert tokens().dark
    assert office.session.memory.value("scheme") == "dark"
    page.appearance.scheme_choice.chosen.emit(0)
    assert office.session.memory.value("scheme") == "system"
    says = qapp.styleHints().colorScheme()
    assert tokens().dark is (says is Qt.ColorScheme.Dark)
    assert "The system" in office.words(page.appearance)
    office.click("scheme-switch")
    assert page.appearance.scheme_choice.current() == (2 if tokens().dark else 1)
    apply_theme(qapp, Scheme.LIGHT)


def test_a_backup_and_a_check_say_what_came_of_them(office: Office, page: Any) -> None:
    assert "None yet" in office.words(page)
    assert str(office.session.settings.sqlite_file) in office.words(page)
    with office.qtbot.waitSignal(page.computer.backed_up) as made:
        office.click("back-up-now")
        assert not office.see(Button, "check-database").isEnabled()
        assert "under way" in office.see(Button, "check-database").toolTip()
    office.settle()
    assert Path(made.args[0]).parent == office.session.settings.backups
    assert "None yet" not in office.words(page)
    with office.qtbot.waitSignal(page.computer.checked):
        office.click("check-database")
    assert "Everything is right" in office.words(page)
    with office.services.uow.engine.begin() as tx:
        tx.execute(
            text(
                "UPDATE event_options SET committed_count = committed_count - 1 WHERE committed_count > 0"
            )
        )
    with office.qtbot.waitSignal(page.computer.checked):
        office.click("check-database")
    said = office.words(page)
    assert "committed stock" in said
    assert "Nothing was changed" in said


def test_another_language_is_kept_and_spoken_when_the_window_opens_again(
    office: Office, page: Any
) -> None:
    page.language.choice.setCurrentIndex(2)
    assert office.session.memory.value("language") == "de"
    assert language() is Language.ENGLISH
    try:
        with office.qtbot.waitSignal(office.window.remade):
            office.click("reopen-window")
        assert language() is Language.GERMAN
    finally:
        use_language(Language.ENGLISH)


def test_a_language_that_only_the_kiosk_speaks_wholly_is_offered_as_such(
    office: Office, page: Any
) -> None:
    offered = [page.language.choice.itemText(at) for at in range(page.language.choice.count())]
    assert offered[1:] == [
        "English",
        "Deutsch",
        "Español (in part)",
        "हिन्दी (in part)",
        "العربية",
    ]
    page.language.choice.setCurrentIndex(3)
    assert "parts of this window stay in English" in office.words(page)
    page.language.choice.setCurrentIndex(5)
    assert "stay in English" not in office.words(page)


@pytest.mark.usefixtures("page")
def test_switched_off_the_last_address_is_forgotten(office: Office) -> None:
    last = LastEmail(office.session.memory)
    last.note("Example Industries", "riya@example.org")
    assert last.of("Example Industries") == "riya@example.org"
    office.see(Toggle, "remember-email").toggle()
    last.note("Example Industries", "riya@example.org")
    assert last.of("Example Industries") == ""


def test_a_desk_user_sees_who_does_what_they_may_not(
    open_office: OpenOffice, demo_profile: Path, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    shutil.copytree(demo_profile, profile)

    def sign_in(services: Any) -> Any:
        admin = replace(services.credentials.sign_in(DEMO_EMAIL, DEMO_PASSWORD), role=Role.ADMIN)
        services.users.add_user(admin, "Meera Nair", "m@example.org", "correct horse", Role.DESK)
        return services.credentials.sign_in("m@example.org", "correct horse")

    office = open_office(profile, sign_in)
    office.open("settings")
    for name in ("back-up-now", "check-database", "rename-from-settings"):
        button = office.see(Button, name)
        assert not button.isEnabled()
        assert button.toolTip()


def test_every_check_has_words() -> None:
    assert set(CHECKED) == set(CHECKS)


def test_a_servers_password_is_never_shown() -> None:
    settings = Settings(Path("/data"), "postgresql+psycopg://ana:secret@db.example.org:5432/light")
    assert place_of_database(settings) == "PostgreSQL on db.example.org, database light"
    assert place_of_database(Settings(Path("/data"))) == str(Path("/data/lighthouse.db"))

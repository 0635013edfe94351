"""Starting again: the sign-in page is there before the database is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.app import Shell
from lighthouse_kiosk.ui.application import make_application, memory_of
from lighthouse_kiosk.ui.organizer.start.forms import SignInScreen
from lighthouse_kiosk.ui.organizer.start.last_email import LastEmail

PATIENCE = 20_000
PASSWORD = "correct horse battery"


@contextmanager
def started(settings: Settings) -> Iterator[Shell]:
    make_application(settings)
    shell = Shell(settings)
    shell.start()
    try:
        yield shell
    finally:
        shell.close()
        shell.deleteLater()


def screen(shell: Shell) -> object:
    return shell.start_window.current_screen() if shell.start_window else None


def sign_in(form: SignInScreen, password: str) -> None:
    for name, text in (("email", "riya@example.org"), ("password", password)):
        editor = form.fields[name].editor
        assert isinstance(editor, QLineEdit)
        editor.setText(text)
    form.submit()


@pytest.fixture
def settings(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Settings:  # noqa: ARG001 - needed
    """A profile with an organisation, started once before."""
    settings = Settings(tmp_path / "profile")
    services = open_services(settings)
    services.organisations.set_up("Example Industries", "Riya Kapoor", "riya@example.org", PASSWORD)
    services.close()
    with started(settings) as shell:
        qtbot.waitUntil(lambda: isinstance(screen(shell), SignInScreen), timeout=PATIENCE)
    return settings


def test_signing_in_does_not_wait_for_the_database(settings: Settings, qtbot: QtBot) -> None:
    with started(settings) as shell:
        form = screen(shell)
        assert isinstance(form, SignInScreen)
        sign_in(form, PASSWORD)
        qtbot.waitUntil(lambda: shell.main_window is not None, timeout=PATIENCE)
    with started(settings) as shell:
        form = screen(shell)
        assert isinstance(form, SignInScreen)
        assert form.text_of("email") == "riya@example.org"
        assert form.focusProxy() is form.fields["password"].editor
        # whoever sees to it is forgotten
        LastEmail(memory_of(settings)).want(wanted=False)
    with started(settings) as shell:
        form = screen(shell)
        assert isinstance(form, SignInScreen)
        assert form.text_of("email") == ""
        assert form.focusProxy() is form.fields["email"].editor
        sign_in(form, PASSWORD)
        qtbot.waitUntil(lambda: shell.main_window is not None, timeout=PATIENCE)
    assert LastEmail(memory_of(settings)).of("Example Industries") == ""


def test_a_wrong_password_typed_early_is_refused_in_place(settings: Settings, qtbot: QtBot) -> None:
    with started(settings) as shell:
        form = screen(shell)
        assert isinstance(form, SignInScreen)
        sign_in(form, "something else")
        qtbot.waitUntil(form.submit_button.isEnabled, timeout=PATIENCE)
        assert form.trouble.isVisible()
        assert shell.main_window is None
        assert screen(shell) is form


def test_a_database_that_went_away_is_said(settings: Settings, qtbot: QtBot) -> None:
    settings.sqlite_file.write_bytes(b"gone " * 1000)
    for rest in settings.profile.glob("lighthouse.db-*"):
        rest.unlink()
    with started(settings) as shell:
        assert isinstance(screen(shell), SignInScreen)
        qtbot.waitUntil(lambda: not isinstance(screen(shell), SignInScreen), timeout=PATIENCE)
        assert type(screen(shell)).__name__ == "TroubleScreen"

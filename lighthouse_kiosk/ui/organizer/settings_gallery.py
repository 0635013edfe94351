"""The command palette, the help and the settings as scenes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from lighthouse_kiosk.domain.health import BackupHealth, DiskHealth
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.services.maintenance import CheckReport, Finding
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.settings.check_words import CHECKED
from lighthouse_kiosk.ui.organizer.settings.computer import Condition
from lighthouse_kiosk.ui.scenes import LANDSCAPE, Scene

_BOTH = (LANDSCAPE, (1280, 720))


def settings_scenes(
    session: Session, empty: Session, page: Callable[..., Scene]
) -> Iterator[Scene]:
    """`page` makes a scene of a page: name, session, key and what is done on it."""
    # where the pictures are drawn is no part of them
    home = Path("/home/riya/.local/share/lighthouse-kiosk")
    yield page("palette", session, "registrations", _open_palette, sizes=_BOTH)
    yield page("palette-people", session, "dashboard", _type("pri"), sizes=_BOTH)
    yield page("palette-action", session, "dashboard", _type("nw per"))
    yield page("palette-nothing", session, "dashboard", _type("zebediah"))
    yield page("palette-no-event", empty, "events", _type("pass"))
    yield page("help", replace(session, settings=Settings(home)), "help", sizes=_BOTH)
    yield page("help-search", session, "help", _search("backup"))
    yield page("help-nothing", session, "help", _search("submarine"))
    steady = replace(session, settings=Settings(home))
    yield page("settings", steady, "settings", _stand, sizes=_BOTH)
    yield page("settings-language", steady, "settings", _stand, _choose_german)
    yield page("settings-checking", steady, "settings", _stand, _show_checking)
    yield page("settings-sound", steady, "settings", _stand, _report(()))
    wrong = (
        Finding("stock", "Travel backpack", "128", "127"),
        Finding("stock", "Smart bottle", "90", "91"),
        Finding("slots", "10:30", "41", "40"),
    )
    yield page("settings-not-sound", steady, "settings", _stand, _report(wrong))
    desk = replace(steady, actor=replace(session.actor, role=Role.DESK))
    yield page("settings-desk", desk, "settings", _stand)


def _stand(page: Any) -> None:
    now = page.session.clock()
    backup = BackupHealth(own=True, now=now, newest=now - timedelta(hours=14))
    disk = DiskHealth(str(page.session.settings.profile), 212 * 1024**3, own_database=True)
    page.computer.show_condition(Condition(backup, disk, "0006_activity"))


def _open_palette(page: Any) -> None:
    page.window().open_palette()


def _type(text: str) -> Callable[[Any], None]:
    def step(page: Any) -> None:
        window = page.window()
        window.open_palette()
        window.command_palette.line.setText(text)

    return step


def _search(text: str) -> Callable[[Any], None]:
    def step(page: Any) -> None:
        page.search.setText(text)
        page.search.returnPressed.emit()

    return step


def _choose_german(page: Any) -> None:
    page.language.choice.setCurrentIndex(2)


def _show_checking(page: Any) -> None:
    page.computer.show_progress(7, 12)


def _report(findings: tuple[Finding, ...]) -> Callable[[Any], None]:
    def step(page: Any) -> None:
        page.computer.show_report(CheckReport(CHECKED, findings))

    return step

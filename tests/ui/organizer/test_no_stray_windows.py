"""Nothing flashes up as a window of its own while pages and dialogs are built."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from lighthouse_kiosk.ui.organizer.window import OrganizerWindow
from tests.ui.organizer.conftest import Office


class Watch(QObject):
    """Notes every window that shows and is neither the app's nor a dialog."""

    def __init__(self) -> None:
        super().__init__()
        self.strays: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and not isinstance(watched, OrganizerWindow | QDialog)
        ):
            self.strays.append(f"{watched!r} {watched.accessibleName()}")
        return False


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    watch = Watch()
    qapp.installEventFilter(watch)
    yield watch
    qapp.removeEventFilter(watch)


def test_building_pages_and_dialogs_shows_no_other_window(watch: Watch, office: Office) -> None:
    for page, opener in (
        ("dashboard", None),
        ("registrations", "new-registration"),
        ("setup", "generate-slots"),
        ("setup", "add-option"),
        ("passes", None),
        ("desks", "add-desk"),
        ("events", "new-event"),
        ("people", "new-person"),
        ("activity", None),
        ("account", "change-password"),
        ("settings", None),
        ("help", None),
    ):
        office.open(page)
        if opener is not None:
            office.click(opener)
            office.settle()
            office.dialog().reject()
            office.settle()
    assert watch.strays == []


def test_nor_does_an_empty_organisation(watch: Watch, empty_office: Office) -> None:
    assert empty_office.window.isActiveWindow()
    assert watch.strays == []

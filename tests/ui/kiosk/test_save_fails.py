"""A confirm that can't be saved keeps the review and says so, on real locks and real refused writes."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pysqlite3.dbapi2 as driver  # locks of two SQLite libraries in one process are not seen
import pytest
from PySide6.QtCore import Qt
from sqlalchemy import event

from lighthouse_kiosk.ui.kiosk.states import Done, Review, Trouble
from tests.company import Company, token_of
from tests.services.test_pickups import picked_up
from tests.ui.kiosk.conftest import Kiosk

ENTER = Qt.Key.Key_Return


def kept_and_saved_later(
    kiosk: Kiosk, company: Company, trouble: contextlib.AbstractContextManager[None]
) -> str:
    """Confirm in trouble and once more without; returns what the screen said meanwhile."""
    detail = company.approved()
    kiosk.scan(token_of(detail))
    review = kiosk.reach(Review)
    with trouble:
        kiosk.press(ENTER)
        assert kiosk.reach(Trouble).review == review
    words = kiosk.words()
    assert "Not saved." in words
    assert "This review is kept." in words
    assert kiosk.sounds == ["refused"]
    assert picked_up(company, detail) == 0
    kiosk.press(ENTER)
    kiosk.reach(Done)
    assert picked_up(company, detail) == 1
    assert company.services.maintenance.check().sound
    return words


def test_while_another_program_holds_the_database(kiosk: Kiosk, company: Company) -> None:
    def hurry(connection: driver.Connection, *_: object) -> None:
        connection.execute("PRAGMA busy_timeout = 50")

    event.listen(company.services.uow.engine, "checkout", hurry)

    @contextlib.contextmanager
    def locked() -> Iterator[None]:
        with contextlib.closing(driver.connect(company.settings.sqlite_file)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
            other.rollback()

    kept_and_saved_later(kiosk, company, locked())


def test_while_the_system_refuses_to_write(kiosk: Kiosk, company: Company) -> None:
    resource = pytest.importorskip("resource", reason="limits are set as on Unix")

    @contextlib.contextmanager
    def no_room() -> Iterator[None]:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    kept_and_saved_later(kiosk, company, no_room())

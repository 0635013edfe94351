"""Hearing that the database has changed, whoever changed it; what changed is read from its journals.

SQLite counts the commits of others in `PRAGMA data_version`, which a connection of one's own sees
(https://www.sqlite.org/pragma.html#pragma_data_version). PostgreSQL tells of commits itself
(https://www.postgresql.org/docs/current/sql-notify.html).
"""

from __future__ import annotations

import threading
import time
from abc import ABC, abstractmethod
from typing import Any

from sqlalchemy import Engine

from lighthouse_kiosk.domain.ids import OrganisationId
from lighthouse_kiosk.store.engine import is_sqlite
from lighthouse_kiosk.store.unit_of_work import CHANGES, UnitOfWork

POLL_SECONDS = 0.25
"""How often a wait looks up: on SQLite for commits, everywhere whether it is to end."""


class ChangeListener(ABC):
    """Listens on a connection of its own. Belongs to one thread, which also closes it."""

    @abstractmethod
    def wait(self, seconds: float, stop: threading.Event) -> bool:
        """Wait until somebody commits; False when the time is over or `stop` is set, give or take
        a quarter of a second.

        Raises the driver's errors and LighthouseErrors when the database can't be reached.
        """

    @abstractmethod
    def close(self) -> None: ...


def open_listener(uow: UnitOfWork, organisation_id: OrganisationId) -> ChangeListener:
    """Connect; commits from now on are heard. On PostgreSQL a process's own are passed over."""
    connection = _own_connection(uow.engine)
    if is_sqlite(uow.engine.url):
        return _SqliteListener(connection)
    return _PostgresqlListener(connection, organisation_id, uow.writer)


def _own_connection(engine: Engine) -> Any:
    """Take a driver's connection that the pool does not count among its own.

    Raises LighthouseErrors, as the engine's own connecting does and its pool alone does not.
    """
    connection = engine.connect().connection
    driver: Any = connection.driver_connection
    connection.detach()
    return driver


class _SqliteListener(ChangeListener):
    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._version = self._read()

    def wait(self, seconds: float, stop: threading.Event) -> bool:
        ends = time.monotonic() + seconds
        while not stop.wait(POLL_SECONDS):
            version = self._read()
            if version != self._version:
                self._version = version
                return True
            if time.monotonic() >= ends:
                return False
        return False

    def close(self) -> None:
        self._connection.close()

    def _read(self) -> int:
        cursor = self._connection.cursor()
        try:
            cursor.execute("PRAGMA data_version")
            (version,) = cursor.fetchone() or (0,)
            return int(version)
        finally:
            cursor.close()


class _PostgresqlListener(ChangeListener):
    def __init__(self, connection: Any, organisation_id: OrganisationId, writer: str) -> None:
        self._connection = connection
        self._ours = {str(organisation_id), ""}
        self._writer = writer
        connection.autocommit = True
        connection.execute(f"LISTEN {CHANGES}")

    def wait(self, seconds: float, stop: threading.Event) -> bool:
        ends = time.monotonic() + seconds
        while not stop.is_set():
            heard = list(self._connection.notifies(timeout=POLL_SECONDS, stop_after=1))
            if any(self._concerns(notice.payload) for notice in heard):
                return True
            if time.monotonic() >= ends:
                return False
        return False

    def close(self) -> None:
        self._connection.close()

    def _concerns(self, payload: str) -> bool:
        organisation, _, writer = payload.partition(":")
        return organisation in self._ours and writer != self._writer

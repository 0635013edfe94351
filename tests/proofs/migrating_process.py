"""The process that is killed while it migrates: opens a database, and dies at one statement."""

from __future__ import annotations

import os
import signal
from typing import Any, Protocol

import alembic.command  # noqa: F401 - so that children need not load it again
from sqlalchemy import Connection, Engine, event

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.settings import Settings


class Reached(Protocol):
    """Shared with the process that is killed: how many statements it has begun."""

    value: int


def open_and_die(settings: Settings, at: int | None, naive: bool, reached: Reached) -> None:
    """Kill this process before the statement of that number, counted from 1, or never.

    Naive: every statement is a transaction of its own.
    """

    def next_statement(_statement: object = None) -> None:
        reached.value += 1
        if reached.value == at:
            os.kill(os.getpid(), signal.SIGKILL)

    @event.listens_for(Engine, "connect")
    def watch(connection: Any, _record: object) -> None:
        if hasattr(connection, "set_trace_callback"):  # SQLite
            connection.set_trace_callback(next_statement)

    @event.listens_for(Engine, "begin")
    def commit_everything(connection: Connection) -> None:
        if naive and connection.dialect.name == "postgresql":
            driver: Any = connection.connection.driver_connection
            driver.autocommit = True

    @event.listens_for(Engine, "before_cursor_execute", retval=True)
    def execute(
        connection: Connection,
        _cursor: object,
        statement: str,
        parameters: Any,
        _context: object,
        _many: bool,
    ) -> tuple[str, Any]:
        if connection.dialect.name == "postgresql":
            next_statement()
        elif naive and statement.startswith("BEGIN"):
            return "SELECT 1", parameters
        return statement, parameters

    open_services(settings).close()

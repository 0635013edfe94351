"""One engine per database: SQLite as `reliability` demands it, or PostgreSQL through psycopg.

The driver's errors leave here as LighthouseErrors where a person can act on them.
"""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.engine import Connection, ExceptionContext
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from lighthouse_kiosk.domain import health
from lighthouse_kiosk.domain.errors import (
    DatabaseUnreachable,
    DiskFull,
    LighthouseError,
    SqliteTooOld,
)
from lighthouse_kiosk.files import refusal_of

OLDEST_SQLITE = (3, 51, 3)
"""Versions 3.7.0 to 3.51.2 can lose commits when two connections write and checkpoint at once."""

READ_ONLY = "lighthouse_read_only"
"""Execution option of connections that only read."""

_NO_ROOM = 1024 * 1024

_BUSY_MILLISECONDS = 10_000
_LOOK_MILLISECONDS = 20
"""SQLite's own waiting looks again after 1, 2, 5, 10, and soon only after 100 ms: too seldom to
meet a gap between the transactions of somebody who writes much. So it begins anew after this."""

# Primary result codes, https://www.sqlite.org/rescode.html
_SQLITE_REASONS = {
    5: "busy",
    6: "busy",
    8: "read_only",
    10: "io_error",
    11: "damaged",
    14: "cannot_open",
    23: "denied",
    26: "not_a_database",
}
_SQLITE_FULL = 13
_SQLITE_IO_ERROR = 10


def database_url(sqlite_file: Path, url: str | None) -> URL:
    """Choose the database: `url` if given, else the SQLite file.

    Raises DatabaseUnreachable `wrong_url` for what is neither SQLite nor PostgreSQL.
    """
    if url is None:
        return URL.create("sqlite+pysqlite", database=str(sqlite_file))
    try:
        parsed = make_url(url)
        parsed.get_dialect()
    except (ArgumentError, NoSuchModuleError, ImportError, ValueError):
        raise DatabaseUnreachable("wrong_url", _without_password(url)) from None
    match parsed.get_backend_name():
        case "sqlite":
            if not parsed.database or parsed.database == ":memory:":
                raise DatabaseUnreachable("wrong_url", url)
            return parsed.set(drivername="sqlite+pysqlite")
        case "postgresql":
            return parsed.set(drivername="postgresql+psycopg")
    raise DatabaseUnreachable("wrong_url", _without_password(url))


def open_engine(url: URL) -> Engine:
    """Build the engine; the database itself is first touched by the first transaction.

    Raises SqliteTooOld, or FolderUnusable when SQLite's folder can't be made.
    """
    engine = _sqlite_engine(url) if is_sqlite(url) else _postgresql_engine(url)
    location = url.render_as_string(hide_password=True) if not is_sqlite(url) else str(url.database)

    @event.listens_for(engine, "handle_error")
    def put_in_our_words(context: ExceptionContext) -> None:
        if context.is_pre_ping:
            return  # the pool takes another connection for one that is lost
        found = _translated(context, location)
        if found is not None:
            raise found from context.original_exception

    return engine


def is_sqlite(url: URL) -> bool:
    return url.get_backend_name() == "sqlite"


def _without_password(url: str) -> str:
    return re.sub(r"//([^/@:]*):[^@]*@", r"//\1:***@", url)[:300]


def check_room(engine: Engine, least: int = health.LEAST_FREE_BYTES) -> None:
    """Raise DiskFull when the disk that holds the SQLite file has not that many bytes free."""
    if not is_sqlite(engine.url):
        return
    folder = Path(str(engine.url.database)).parent
    free = shutil.disk_usage(folder).free
    if free < least:
        raise DiskFull(str(folder), free)


def _sqlite_engine(url: URL) -> Engine:
    import pysqlite3.dbapi2 as driver  # noqa: PLC0415 - a PostgreSQL desk never needs it

    if driver.sqlite_version_info < OLDEST_SQLITE:
        raise SqliteTooOld(driver.sqlite_version, ".".join(map(str, OLDEST_SQLITE)))
    file = Path(str(url.database))
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise refusal_of(file.parent, error) from error
    # the one used last is lent first: in turn, each of them would fill a cache with the same pages
    engine = create_engine(url, module=driver, pool_size=8, max_overflow=8, pool_use_lifo=True)

    place = _Place(file)

    @event.listens_for(engine, "do_connect")
    def look_first(*_arguments: object) -> None:
        place.check()

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        _wait_for_others(connection, _BUSY_MILLISECONDS)
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        # 1 MiB for each of up to sixteen connections: with 1,000,000 registrations more made
        # nothing faster, because the system keeps the file's pages as well
        cursor.execute("PRAGMA cache_size = -1024")
        cursor.execute("PRAGMA trusted_schema = OFF")
        # Without it REPLACE deletes rows past the triggers that keep the journals.
        cursor.execute("PRAGMA recursive_triggers = ON")
        cursor.close()
        place.remember()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        place.check()
        read_only = connection.get_execution_options().get(READ_ONLY)
        if read_only:
            connection.exec_driver_sql("BEGIN")
        else:
            _begin_to_write(connection)

    return engine


def _begin_to_write(connection: Connection) -> None:
    """Wait for the writer's turn, looking for it every few milliseconds."""
    until = time.monotonic() + _BUSY_MILLISECONDS / 1000
    driver = connection.connection.driver_connection
    _wait_for_others(driver, _LOOK_MILLISECONDS)
    try:
        while not _has_begun(connection, is_last=time.monotonic() > until):
            pass
    finally:
        _wait_for_others(driver, _BUSY_MILLISECONDS)


def _has_begun(connection: Connection, *, is_last: bool) -> bool:
    """Look for the writer's turn once; the last time raises what stands in the way."""
    try:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    except DatabaseUnreachable as error:
        if is_last or error.reason != "busy":
            raise
        return False
    return True


def _wait_for_others(driver: Any, milliseconds: int) -> None:
    """Let SQLite itself wait so long for who writes."""
    driver.execute(f"PRAGMA busy_timeout = {milliseconds}").close()


class _Place:
    """Notices that a file which is open has been taken from its place.

    Systems that let go of names of open files would have SQLite go on writing into nowhere, and a
    new connection would make an empty database in the old one's place.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._known: tuple[int, int] | None = None

    def remember(self) -> None:
        if self._known is None:
            found = self._file.stat()
            self._known = (found.st_dev, found.st_ino)

    def check(self) -> None:
        """Raise DatabaseUnreachable `vanished` when the file is gone, or another one is there."""
        if self._known is None:
            return
        try:
            found = self._file.stat()
        except OSError as error:
            raise DatabaseUnreachable("vanished", str(self._file), str(error)) from error
        if (found.st_dev, found.st_ino) != self._known:
            raise DatabaseUnreachable("vanished", str(self._file))


def _postgresql_engine(url: URL) -> Engine:
    return create_engine(
        url,
        isolation_level="READ COMMITTED",
        pool_size=8,
        max_overflow=8,
        pool_pre_ping=True,
        connect_args={"connect_timeout": 8, "application_name": "lighthouse-kiosk"},
    )


def outside_transaction(connection: Connection, statement: str, *parameters: object) -> None:
    """Run what SQLite takes outside transactions only; SQLAlchemy would begin one around it.

    The connection must not be in a transaction. Raises what any other statement would.
    """
    cursor = connection.connection.cursor()
    try:
        cursor.execute(statement, parameters)
    except Exception as error:
        trouble = _sqlite_trouble(error, str(connection.engine.url.database))
        if trouble is None:
            raise
        raise trouble from error
    finally:
        cursor.close()


@contextmanager
def on_the_driver(connection: Connection) -> Iterator[Any]:
    """Lend the cursor of an SQLite connection inside its transaction, past SQLAlchemy.

    The driver's errors leave here as they do from there.
    """
    cursor = connection.connection.cursor()
    try:
        yield cursor
    except Exception as error:
        trouble = _sqlite_trouble(error, str(connection.engine.url.database))
        if trouble is None:
            raise
        raise trouble from error
    finally:
        cursor.close()


def _translated(context: ExceptionContext, location: str) -> LighthouseError | None:
    original = context.original_exception
    if isinstance(original, LighthouseError):
        return original
    is_postgresql_trouble = type(original).__module__.startswith("psycopg") and (
        context.is_disconnect or context.connection is None
    )
    if is_postgresql_trouble:
        return DatabaseUnreachable("no_server", location, _detail(original))
    return _sqlite_trouble(original, location)


def _sqlite_trouble(error: BaseException, location: str) -> LighthouseError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    # Where the log's index finds no room, SQLite calls it an I/O error.
    if code & 0xFF == _SQLITE_FULL or (code & 0xFF == _SQLITE_IO_ERROR and _is_full(location)):
        return DiskFull(location, 0)
    reason = _SQLITE_REASONS.get(code & 0xFF)
    return DatabaseUnreachable(reason, location, _detail(error)) if reason else None


def _is_full(file: str) -> bool:
    try:
        return shutil.disk_usage(Path(file).parent).free < _NO_ROOM
    except OSError:
        return False


def _detail(error: BaseException) -> str:
    return str(error).strip().partition("\n")[0][:300].rstrip(".?")

"""Put a backup in an SQLite database's place: checked first, replaced at once or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError

from lighthouse_kiosk.domain.errors import (
    DatabaseNewer,
    DatabaseUnreachable,
    DiskFull,
    LighthouseError,
    RestoreRefused,
)
from lighthouse_kiosk.domain.ids import new_id
from lighthouse_kiosk.files import sync_folder
from lighthouse_kiosk.store.engine import READ_ONLY, database_url, open_engine
from lighthouse_kiosk.store.integrity import findings
from lighthouse_kiosk.store.migrate import migrate, revision
from lighthouse_kiosk.store.unit_of_work import EVERY_ORGANISATION, UnitOfWork

_HEADER = b"SQLite format 3\0"
_BUSY = {5, 6}


def restore(source: Path, target: Path, backups: Path) -> Path | None:
    """Replace the database `target` with the backup `source`; return where the old one is kept.

    The backup is copied, migrated if it is older, and checked whole before anything is touched;
    the backup itself is never written to. Nobody may have the target open.

    Raises RestoreRefused, DatabaseNewer, DatabaseUnreachable about the backup; all is then as it
    was.
    """
    if not source.is_file():
        raise RestoreRefused(str(source), "missing")
    if target.exists() and source.samefile(target):
        raise RestoreRefused(str(source), "same_file")
    scratch = target.parent / f".restore-{new_id().hex}"
    try:
        scratch.mkdir(parents=True, mode=0o700)
        prepared = _prepared(source, scratch)
        with _nobody_else(target):
            kept = _keep(target, backups)
            prepared.replace(target)
        sync_folder(target.parent)
    except DiskFull as error:
        raise RestoreRefused(str(target), "disk_full") from error
    except OSError as error:
        reason = "disk_full" if error.errno == 28 else "other"
        raise RestoreRefused(str(target), reason, str(error)) from error
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return kept


def _prepared(source: Path, scratch: Path) -> Path:
    """Copy the backup, bring it to this version and look through it."""
    copy = scratch / "restored.db"
    with source.open("rb") as head:
        if head.read(len(_HEADER)) != _HEADER:
            raise DatabaseUnreachable("not_a_database", str(source))
    for ending in ("", "-wal", "-journal"):
        part = source.with_name(source.name + ending)
        if part.exists():
            shutil.copyfile(part, copy.with_name(copy.name + ending))
    engine = open_engine(database_url(copy, None))
    try:
        with engine.connect() as connection:
            reading = connection.execution_options(**{READ_ONLY: True})
            with reading.begin():
                if revision(reading) is None:
                    raise DatabaseUnreachable("foreign", str(source))
        migrate(engine, scratch / "backups")
        with UnitOfWork(engine).read(EVERY_ORGANISATION) as tx:
            first = next(findings(tx), None)
        if first is not None:
            raise RestoreRefused(str(source), "unsound", f"{first.check}: {first.where}")
    except DatabaseUnreachable as error:
        raise DatabaseUnreachable(error.reason, str(source)) from error
    except (RestoreRefused, DatabaseNewer, DiskFull):
        raise
    except (DBAPIError, LighthouseError, RuntimeError) as error:
        raise RestoreRefused(str(source), "unsound", type(error).__name__) from error
    finally:
        engine.dispose()
    with closing(_connect(copy)) as connection:
        # The file has to be whole by itself: it is moved without its write-ahead log.
        connection.execute("PRAGMA journal_mode = DELETE")
    with copy.open("rb") as written:
        os.fsync(written.fileno())
    return copy


@contextmanager
def _nobody_else(target: Path) -> Iterator[None]:
    """Hold the database alone, with its write-ahead log folded in.

    Leaving that log is what SQLite lets the only connection of all processes do. What is too
    damaged to be opened nobody else can have open either. Raises RestoreRefused.
    """
    if not target.exists():
        yield
        return
    with closing(_connect(target)) as connection:
        try:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")  # the lock stays, as locking_mode says
        except Exception as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in _BUSY:
                raise RestoreRefused(str(target), "in_use") from error
        if os.name == "nt":
            connection.close()  # Windows replaces no file that is open
        yield


def _connect(file: Path) -> Any:
    import pysqlite3.dbapi2 as driver  # noqa: PLC0415 - a PostgreSQL desk never needs it

    return driver.connect(str(file), timeout=0, isolation_level=None)


def _keep(target: Path, backups: Path) -> Path | None:
    """Give the old database a second name among the backups; a copy where that can't be done."""
    if not target.exists():
        return None
    backups.mkdir(parents=True, exist_ok=True, mode=0o700)
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    kept = backups / f"lighthouse-{stamp}-before-restore.db"
    for ending in ("-wal", "-journal"):
        # Left behind by a database that could not be opened.
        log = target.with_name(target.name + ending)
        if log.exists():
            shutil.copyfile(log, kept.with_name(kept.name + ending))
    try:
        os.link(target, kept)
    except OSError:
        shutil.copyfile(target, kept)
        with kept.open("rb") as copied:
            os.fsync(copied.fileno())
    for ending in ("-wal", "-journal", "-shm"):
        with suppress(FileNotFoundError):
            target.with_name(target.name + ending).unlink()
    sync_folder(backups)
    return kept

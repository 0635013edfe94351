"""Back up an SQLite database with VACUUM INTO and prove that the copy is whole.

Copying the `.db` file would lose what is still in the write-ahead log.
"""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from lighthouse_kiosk.domain.errors import BackupFailed, DiskFull, LighthouseError
from lighthouse_kiosk.domain.ids import new_id
from lighthouse_kiosk.files import refusal_of, sync_folder
from lighthouse_kiosk.store.engine import (
    READ_ONLY,
    database_url,
    is_sqlite,
    open_engine,
    outside_transaction,
)


def back_up(engine: Engine, folder: Path, *, label: str = "") -> Path:
    """Write a checked copy into `folder` and return its path.

    Raises BackupFailed; the original is untouched and no broken copy is left behind.
    """
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    name = "-".join(part for part in ("lighthouse", stamp, label) if part)
    return back_up_to(engine, folder / f"{name}.db")


def back_up_to(engine: Engine, target: Path) -> Path:
    """Like `back_up`, to a file that must not exist yet."""
    if not is_sqlite(engine.url):
        location = engine.url.render_as_string(hide_password=True)
        raise BackupFailed(location, "postgresql")
    unfinished = target.with_name(f".{target.name}.{new_id().hex}.part")
    driver_error = engine.dialect.loaded_dbapi.Error
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if target.exists():
            raise BackupFailed(str(target), "exists")
        unfinished.touch()  # says why it can't be written, which SQLite doesn't
        with engine.connect() as connection:
            outside_transaction(connection, "VACUUM INTO ?", str(unfinished))
        _check_copy(engine, unfinished)
        with unfinished.open("rb") as copied:
            os.fsync(copied.fileno())
        unfinished.replace(target)
        sync_folder(target.parent)
    except BackupFailed:
        raise
    except DiskFull as error:
        raise BackupFailed(str(target), "disk_full") from error
    except OSError as error:
        refusal = refusal_of(target, error)
        detail = "disk_full" if isinstance(refusal, DiskFull) else refusal.reason
        raise BackupFailed(str(target), detail) from error
    except (DBAPIError, LighthouseError, driver_error) as error:
        raise BackupFailed(str(target), str(error)) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()
    return target


def _check_copy(engine: Engine, copy: Path) -> None:
    copied = open_engine(database_url(copy, None))
    try:
        with copied.connect() as connection:
            reading = connection.execution_options(**{READ_ONLY: True})
            with reading.begin():
                verdict = reading.execute(text("PRAGMA integrity_check")).scalar_one()
                if verdict != "ok":
                    raise BackupFailed(str(copy), str(verdict))
                tables = "SELECT count(*) FROM sqlite_master WHERE type = 'table'"
                copied_tables = reading.execute(text(tables)).scalar_one()
        with engine.connect() as connection:
            reading = connection.execution_options(**{READ_ONLY: True})
            with reading.begin():
                if reading.execute(text(tables)).scalar_one() != copied_tables:
                    raise BackupFailed(str(copy), "incomplete")
    finally:
        copied.dispose()
        for rest in (copy.with_name(copy.name + "-wal"), copy.with_name(copy.name + "-shm")):
            rest.unlink(missing_ok=True)

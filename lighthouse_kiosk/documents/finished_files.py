"""Files that take their place only once they are whole."""

from __future__ import annotations

import hashlib
import os
import platform
import re
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

from lighthouse_kiosk.domain.errors import FolderUnusable
from lighthouse_kiosk.files import refusal_of

_UNFINISHED = re.compile(
    r"\.lighthouse-(?P<computer>[0-9a-f]{8})-(?P<process>[0-9]+)-[0-9a-f]{8}\.part"
)

_DAY = 24 * 60 * 60.0
"""Seconds for which no export leaves its file untouched."""

_CLEANED_FOR = 60.0
"""Seconds for which a folder that was cleaned is not looked through again: passes are many files."""

_cleaned: dict[Path, float] = {}


@contextmanager
def finished_file(path: Path) -> Iterator[Path]:
    """Give a file to write beside `path`; it replaces `path` when the block ends well.

    What processes that were killed have left in the folder goes. Raises FolderUnusable or DiskFull
    for what the disk refuses, and then nothing is left behind.
    """
    name = f".lighthouse-{_this_computer()}-{os.getpid()}-{secrets.token_hex(4)}.part"
    unfinished = path.with_name(name)
    try:
        if not path.parent.is_dir():
            raise FolderUnusable(str(path.parent), "missing")
        _clean(path.parent)
        # tried first: some writers say no more than that it didn't work, and names the disk takes in
        # no form would be found out last
        with suppress(FileNotFoundError):
            path.lstat()
        unfinished.touch()
        unfinished.unlink()
        yield unfinished
        if unfinished.exists():
            unfinished.replace(path)
    except OSError as error:
        raise refusal_of(path, error) from error
    finally:
        # a disk that refuses this as well has refused the file before
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


@cache
def _this_computer() -> str:
    return hashlib.sha256(platform.node().encode()).hexdigest()[:8]


def _clean(folder: Path) -> None:
    now = time.monotonic()
    if now - _cleaned.get(folder, -_CLEANED_FOR) < _CLEANED_FOR:
        return
    _cleaned[folder] = now
    # what can't be looked at or deleted is in nobody's way
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            found = _UNFINISHED.fullmatch(entry.name)
            if found and _is_abandoned(entry, found["computer"], int(found["process"])):
                with suppress(OSError):
                    Path(entry.path).unlink()


def _is_abandoned(entry: os.DirEntry[str], computer: str, process: int) -> bool:
    """Whether nobody writes the file any more, as far as can be said: folders may be shared."""
    if time.time() - entry.stat(follow_symlinks=False).st_mtime > _DAY:
        return True
    return computer == _this_computer() and not _is_running(process)


def _is_running(process: int) -> bool:
    if process == os.getpid():
        return True
    if os.name == "nt":
        return False  # Windows deletes nothing that is open
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True

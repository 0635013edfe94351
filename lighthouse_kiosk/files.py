"""Files that outlive a power cut, and what to call it when one can't be written.

A file's content and its name are made durable apart.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from pathlib import Path

from lighthouse_kiosk.domain.errors import DiskFull, FolderUnusable


def write_durably(file: Path, content: bytes) -> None:
    """Put a file in place whole or not at all, also when the power is cut; raises OSError."""
    unfinished = file.with_name(f"{file.name}.{os.getpid()}")
    with unfinished.open("wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    unfinished.replace(file)
    sync_folder(file.parent)


def sync_folder(folder: Path) -> None:
    """Make the names of a folder's files durable; Windows does so by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def refusal_of(place: Path, error: OSError) -> DiskFull | FolderUnusable:
    """Say what stands in the way of a file or folder that the system refuses."""
    if error.errno in _NO_ROOM:
        return DiskFull(str(place), free_bytes(place))
    if isinstance(error, PermissionError):
        return FolderUnusable(str(place), "denied")
    if isinstance(error, FileExistsError | NotADirectoryError):
        return FolderUnusable(str(place), "not_a_folder")
    reason = "read_only" if error.errno == errno.EROFS else "unusable"
    return FolderUnusable(str(place), reason)


def not_written(file: Path) -> DiskFull | FolderUnusable:
    """Say why a file could not be written, after a writer that only says that it wasn't."""
    for folder in (file.parent, Path(tempfile.gettempdir())):
        free = free_bytes(folder)
        if free < _HARDLY_ANY:
            return DiskFull(str(folder), free)
    return FolderUnusable(str(file), "unusable")


def free_bytes(place: Path) -> int:
    """What is free on the disk of a file or folder; 0 where the disk doesn't answer."""
    while not place.exists() and place != place.parent:
        place = place.parent
    try:
        return shutil.disk_usage(place).free
    except OSError:
        return 0


_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})
_HARDLY_ANY = 256 * 1024

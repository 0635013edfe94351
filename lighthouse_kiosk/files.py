"""Files that outlive a power cut, and what to call it when one can't be written.

A file's content and its name are made durable apart.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path


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


def reason_of(error: OSError) -> str:
    """Return the short code for FolderUnusable."""
    if isinstance(error, PermissionError):
        return "denied"
    if isinstance(error, FileExistsError | NotADirectoryError):
        return "not_a_folder"
    return {errno.ENOSPC: "full", errno.EDQUOT: "full", errno.EROFS: "read_only"}.get(
        error.errno or 0, "unusable"
    )

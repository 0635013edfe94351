"""New files that appear whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from lighthouse_kiosk.domain.errors import FolderUnusable
from lighthouse_kiosk.files import refusal_of, sync_folder


@contextmanager
def new_text_file(file: Path) -> Iterator[TextIO]:
    """Write a new UTF-8 file that takes its name when all of it is on the disk.

    Raises FolderUnusable, `exists` if there is one of that name already, or DiskFull; then, as when
    anything else goes wrong, nothing stays behind.
    """
    if file.exists():
        raise FolderUnusable(str(file), "exists")
    unfinished = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        try:
            with unfinished.open("x", encoding="utf-8", newline="") as out:
                yield out
                out.flush()
                os.fsync(out.fileno())
            _name(unfinished, file)
            sync_folder(file.parent)
        finally:
            unfinished.unlink(missing_ok=True)
    except FileExistsError as error:
        raise FolderUnusable(str(file), "exists") from error
    except OSError as error:
        if error.errno == errno.ENOENT:
            raise FolderUnusable(str(file.parent), "missing") from error
        raise refusal_of(file.parent, error) from error


def _name(unfinished: Path, file: Path) -> None:
    """Give the file its name; unlike a rename, a link never takes one that was taken meanwhile."""
    try:
        os.link(unfinished, file)
    except OSError as error:
        if error.errno not in {errno.EPERM, errno.EOPNOTSUPP} or file.exists():
            raise
        unfinished.rename(file)  # a file system without links

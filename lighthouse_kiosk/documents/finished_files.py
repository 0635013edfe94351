"""Files that take their place only once they are whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from lighthouse_kiosk.domain.errors import FolderUnusable
from lighthouse_kiosk.files import refusal_of


@contextmanager
def finished_file(path: Path) -> Iterator[Path]:
    """Give a file to write beside `path`; it replaces `path` when the block ends well.

    Raises FolderUnusable or DiskFull for what the disk refuses, and then nothing is left behind.
    """
    unfinished = path.with_name(f".{path.name}.part")
    try:
        if not path.parent.is_dir():
            raise FolderUnusable(str(path.parent), "missing")
        # tried first: some writers say no more than that it didn't work
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

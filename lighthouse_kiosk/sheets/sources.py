"""Where a table's bytes come from, and noticing that they change while they are read."""

from __future__ import annotations

import hashlib
import io
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol

from lighthouse_kiosk.domain.errors import FileRefused

if TYPE_CHECKING:
    from typing_extensions import Buffer


class Source(Protocol):
    """Where a file's bytes are."""

    def open(self) -> BinaryIO:
        """Begin at the first byte. Raises FileRefused."""

    def check(self) -> None:
        """Raise FileRefused `changed` if they are no longer what they were at first."""


class InMemory:
    def __init__(self, data: bytes) -> None:
        self._data = data

    def open(self) -> BinaryIO:
        return io.BytesIO(self._data)

    def check(self) -> None:
        pass


class OnDisk:
    """A file, as it was when it was first opened."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._first: tuple[int, ...] | None = None

    def open(self) -> BinaryIO:
        """Raises FileRefused for what is no file, can't be read, or is another by now."""
        found = self._look()
        if stat.S_ISDIR(found.st_mode):
            raise FileRefused(self._path.name, "folder")
        if not stat.S_ISREG(found.st_mode):
            raise FileRefused(self._path.name, "not_a_file")
        if self._first is None:
            self._first = _seen(found)
        elif self._first != _seen(found):
            raise FileRefused(self._path.name, "changed")
        try:
            return self._path.open("rb")
        except OSError as error:
            raise self._refused(error) from error

    def check(self) -> None:
        """Raises FileRefused: `changed` once the file is another, or why it can't be seen."""
        if self._first != _seen(self._look()):
            raise FileRefused(self._path.name, "changed")

    def _look(self) -> os.stat_result:
        try:
            return self._path.stat()
        except (OSError, ValueError) as error:
            raise self._refused(error) from error

    def _refused(self, error: Exception) -> FileRefused:
        reason = "missing" if isinstance(error, FileNotFoundError | ValueError) else "unreadable"
        reason = "denied" if isinstance(error, PermissionError) else reason
        return FileRefused(self._path.name, reason)


def _seen(found: os.stat_result) -> tuple[int, ...]:
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


class Watched(io.RawIOBase):
    """Passes bytes on, counting and digesting them. After `most` of them raises FileRefused."""

    def __init__(self, raw: BinaryIO, most: int, name: str) -> None:
        self._raw = raw
        self._digest = hashlib.sha256()
        self._most, self._name = most, name
        self.count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer) -> int:
        view = memoryview(buffer)
        piece = self._raw.read(len(view))
        view[: len(piece)] = piece
        self._digest.update(piece)
        self.count += len(piece)
        if self.count > self._most:
            raise FileRefused(self._name, "changed")  # it was smaller when it was looked at
        return len(piece)

    def digest(self) -> str:
        return self._digest.hexdigest()

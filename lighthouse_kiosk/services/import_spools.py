"""What an import keeps on disk until its turn comes: a table's rows, and what they write.

The files have no name and are their owner's: whatever ends the app, nothing of them is left.
"""

from __future__ import annotations

import json
import pickle
import tempfile
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from lighthouse_kiosk.domain.errors import DiskFull, FolderUnusable
from lighthouse_kiosk.files import refusal_of
from lighthouse_kiosk.services.import_pieces import PreparedPiece
from lighthouse_kiosk.sheets.files import SheetRow

_IN_MEMORY = 4 * 1024 * 1024
_READ_AT_ONCE = 64 * 1024


class RowSpool:
    """A table's rows, a line of JSON each. Several may read them at the same time."""

    def __init__(self) -> None:
        """Raises DiskFull, FolderUnusable."""
        try:
            self._file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed below
        except OSError as error:
            raise _refusal(error) from error
        weakref.finalize(self, self._file.close)
        self._turn = threading.Lock()

    def put(self, row: SheetRow) -> None:
        """Raises DiskFull."""
        try:
            self._file.write(json.dumps([row.line, *row.cells]).encode("ascii") + b"\n")
        except OSError as error:
            raise _refusal(error) from error

    def flush(self) -> None:
        """Have all rows on disk before they are read. Raises DiskFull."""
        try:
            self._file.flush()
        except OSError as error:
            raise _refusal(error) from error

    def close(self) -> None:
        self._file.close()

    def __iter__(self) -> Iterator[SheetRow]:
        at, begun = 0, ""
        while block := self._block(at):
            at += len(block)
            *lines, begun = (begun + block.decode("ascii")).split("\n")
            for text in lines:
                line, *cells = json.loads(text)
                yield SheetRow(line, tuple(cells))

    def _block(self, at: int) -> bytes:
        with self._turn:
            self._file.seek(at)
            return self._file.read(_READ_AT_ONCE)


class PieceSpool:
    """Pieces in the order in which they were put in.

    What a row writes takes some four kilobytes in memory, and a table may have thousands of them.
    Small tables never reach the disk.
    """

    def __init__(self) -> None:
        self._file: IO[bytes] = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - closed below
        weakref.finalize(self, self._file.close)
        self._count = 0
        self.has_entries = False
        """Whether anything is to be written."""

    def put(self, piece: PreparedPiece) -> None:
        """Raises DiskFull."""
        try:
            pickle.dump(piece, self._file, pickle.HIGHEST_PROTOCOL)
        except OSError as error:
            raise _refusal(error) from error
        self._count += 1
        self.has_entries = self.has_entries or bool(piece.entries)

    def __iter__(self) -> Iterator[PreparedPiece]:
        self._file.seek(0)
        for _piece in range(self._count):
            yield pickle.load(self._file)  # noqa: S301 - what `put` wrote


def _refusal(error: OSError) -> DiskFull | FolderUnusable:
    return refusal_of(Path(tempfile.gettempdir()), error)

"""Prepared pieces of a large import, kept on disk until their turn comes."""

from __future__ import annotations

import pickle
import tempfile
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from lighthouse_kiosk.files import refusal_of
from lighthouse_kiosk.services.import_pieces import PreparedPiece

_IN_MEMORY = 4 * 1024 * 1024


class PieceSpool:
    """Pieces in the order in which they were put in.

    What a row writes takes some four kilobytes in memory, and a table may have 200,000 of them.
    Small tables never reach the disk; the file of a large one has no name and is its owner's.
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
            raise refusal_of(Path(tempfile.gettempdir()), error) from error
        self._count += 1
        self.has_entries = self.has_entries or bool(piece.entries)

    def __iter__(self) -> Iterator[PreparedPiece]:
        self._file.seek(0)
        for _piece in range(self._count):
            yield pickle.load(self._file)  # noqa: S301 - what `put` wrote

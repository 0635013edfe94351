"""Opening a file, or what was pasted: what it is, its sheets, and its rows."""

from __future__ import annotations

import codecs
import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from lighthouse_kiosk.domain.errors import FileRefused
from lighthouse_kiosk.domain.progress import IsCancelled, OnProgress
from lighthouse_kiosk.sheets.binary import check_binary
from lighthouse_kiosk.sheets.delimited import Dialect, SheetRow, guess_dialect, rows_of_text
from lighthouse_kiosk.sheets.encodings import EncodingGuess, guess_encoding
from lighthouse_kiosk.sheets.kinds import OLE, ZIP, FileKind, not_a_table
from lighthouse_kiosk.sheets.limits import LIMITS, Limits
from lighthouse_kiosk.sheets.packed import check_packed, kind_of_packed
from lighthouse_kiosk.sheets.sources import InMemory, OnDisk, Source, Watched
from lighthouse_kiosk.sheets.workbooks import Sheet, list_sheets, rows_of_sheet

__all__ = [
    "Dialect",
    "EncodingGuess",
    "FileKind",
    "ReadingStopped",
    "Sheet",
    "SheetRow",
    "TableFile",
    "open_bytes",
    "open_file",
    "open_pasted",
]


_PIECE = 1024 * 1024
_SAMPLE = 256 * 1024
_BEGINNING = 64 * 1024


class ReadingStopped(Exception):
    """Whoever reads asked to stop."""


@dataclass(frozen=True)
class TableFile:
    """A file that can be read as tables.

    `digest` is the SHA-256 of its bytes, in hexadecimal; `encoding` and `dialect` are None for
    spreadsheets. Text is read again from where it is each time, a spreadsheet was read whole.
    """

    name: str
    kind: FileKind
    bytes: int
    digest: str
    sheets: tuple[Sheet, ...]
    encoding: EncodingGuess | None = None
    dialect: Dialect | None = None
    _source: Source = field(kw_only=True, repr=False)
    _limits: Limits = field(default=LIMITS, kw_only=True, repr=False)

    def rows(
        self,
        sheet: str | None = None,
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> Iterator[SheetRow]:
        """Read the rows of a sheet, by default the first one to be seen; empty rows are left out.

        `progress` hears bytes or rows, done and in all. Raises FileRefused, with `changed` at the
        end if the file is no longer what was opened; ReadingStopped when cancelled.
        """
        chosen = self._chosen(sheet)
        if self.encoding is None or self.dialect is None:
            yield from self._rows_of_workbook(chosen, progress, cancelled)
            return
        with self._source.open() as raw:
            watched = Watched(raw, self._limits.text_bytes, self.name)
            text = io.TextIOWrapper(
                io.BufferedReader(watched, _PIECE), encoding=self.encoding.name, newline=""
            )
            try:
                for count, row in enumerate(
                    rows_of_text(text, self.dialect, self.name, self._limits)
                ):
                    if count % 500 == 0:
                        _go_on(cancelled)
                        if progress is not None:
                            progress(watched.count, self.bytes)
                    yield row
                for _ in text:
                    pass
            except (UnicodeDecodeError, FileRefused) as error:
                self._source.check()  # what is cut short meanwhile reads like a mistake in it
                if isinstance(error, FileRefused):
                    raise
                raise FileRefused(self.name, "not_text", encoding=self.encoding.name) from None
            if watched.digest() != self.digest:
                raise FileRefused(self.name, "changed")
        self._source.check()

    def _rows_of_workbook(
        self, sheet: str, progress: OnProgress | None, cancelled: IsCancelled | None
    ) -> Iterator[SheetRow]:
        with self._source.open() as raw:
            data = raw.read()
        rows = rows_of_sheet(data, self.kind, sheet, self.name, self._limits)
        for count, (row, total) in enumerate(rows):
            if count % 500 == 0:
                _go_on(cancelled)
                if progress is not None:
                    progress(count, total)
            yield row

    def _chosen(self, wanted: str | None) -> str:
        if wanted is None:
            return self.sheets[0].name
        found = next((sheet for sheet in self.sheets if sheet.name == wanted), None) or next(
            (sheet for sheet in self.sheets if sheet.name.casefold() == wanted.casefold()), None
        )
        if found is None:
            known = tuple(sheet.name for sheet in self.sheets)
            raise FileRefused(self.name, "no_such_sheet", sheet=wanted, known=known)
        return found.name


def open_file(
    path: Path,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    limits: Limits = LIMITS,
    cancelled: IsCancelled | None = None,
) -> TableFile:
    """Look at a file; `encoding` and `delimiter` overrule what would be found out.

    Raises FileRefused for what is no table or too much, ReadingStopped.
    """
    source = OnDisk(path)
    return _open(source, path.name, encoding, delimiter, limits, cancelled)


def open_bytes(
    data: bytes,
    name: str = "",
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    limits: Limits = LIMITS,
) -> TableFile:
    """Look at what a file would hold. Raises FileRefused."""
    return _open(InMemory(data), name, encoding, delimiter, limits, None)


def open_pasted(text: str, *, limits: Limits = LIMITS) -> TableFile:
    """Look at cells as spreadsheets put them on the clipboard: parted by tabs, breaks in quotes.

    Text without tabs is taken for CSV. Raises FileRefused.
    """
    data = text.encode("utf-8", "replace")
    if not text.strip():
        raise FileRefused("", "empty")
    if len(data) > limits.text_bytes:
        raise FileRefused("", "too_large", most=limits.text_bytes)
    if "\0" in text:
        raise FileRefused("", "not_text")
    dialect = Dialect("\t") if "\t" in text else guess_dialect(text[:_BEGINNING])
    return TableFile(
        "",
        FileKind.PASTED,
        len(data),
        hashlib.sha256(data).hexdigest(),
        (Sheet(),),
        EncodingGuess("utf-8", 1.0),
        dialect,
        _source=InMemory(data),
        _limits=limits,
    )


def _open(
    source: Source,
    name: str,
    encoding: str | None,
    delimiter: str | None,
    limits: Limits,
    cancelled: IsCancelled | None,
) -> TableFile:
    with source.open() as raw:
        head = raw.read(4096)
        if not head:
            raise FileRefused(name, "empty")
        if reason := not_a_table(head):
            raise FileRefused(name, reason)
        raw.seek(0)
        if head.startswith((ZIP, OLE)):
            data = raw.read(limits.workbook_bytes + 1)
            source.check()
            return _workbook(data, name, limits, cancelled)
        found = _look_through(raw, name, limits, cancelled)
    source.check()
    return _text(found, source, name, encoding, delimiter, limits)


def _workbook(data: bytes, name: str, limits: Limits, cancelled: IsCancelled | None) -> TableFile:
    if len(data) > limits.workbook_bytes:
        raise FileRefused(name, "too_large", most=limits.workbook_bytes)
    if data.startswith(ZIP):
        kind = kind_of_packed(data, name)
        check_packed(data, kind, name, limits, lambda: _go_on(cancelled))
    else:
        kind = FileKind.XLS
        check_binary(data, name, limits)
    return TableFile(
        name,
        kind,
        len(data),
        hashlib.sha256(data).hexdigest(),
        list_sheets(data, name),
        _source=InMemory(data),
        _limits=limits,
    )


@dataclass(frozen=True, slots=True)
class _LookedThrough:
    """What going once through a text file's bytes tells; the sample has what is beyond ASCII."""

    size: int
    digest: str
    is_utf8: bool
    sample: bytes


def _look_through(
    raw: BinaryIO, name: str, limits: Limits, cancelled: IsCancelled | None
) -> _LookedThrough:
    digest, utf8 = hashlib.sha256(), codecs.getincrementaldecoder("utf-8")()
    size, is_utf8, sample = 0, True, bytearray()
    while piece := raw.read(_PIECE):
        _go_on(cancelled)
        digest.update(piece)
        if not size:
            sample += piece[:_BEGINNING]
        elif len(sample) < _SAMPLE:
            sample += b"".join(
                line for line in piece.splitlines(keepends=True)[1:-1] if not line.isascii()
            )[: _SAMPLE - len(sample)]
        size += len(piece)
        if size > limits.text_bytes:
            raise FileRefused(name, "too_large", most=limits.text_bytes)
        if is_utf8:
            try:
                utf8.decode(piece)
            except UnicodeDecodeError:
                is_utf8 = False
    if is_utf8:
        try:
            utf8.decode(b"", final=True)
        except UnicodeDecodeError:
            is_utf8 = False
    return _LookedThrough(size, digest.hexdigest(), is_utf8, bytes(sample))


def _text(
    found: _LookedThrough,
    source: Source,
    name: str,
    encoding: str | None,
    delimiter: str | None,
    limits: Limits,
) -> TableFile:
    guess = (
        guess_encoding(found.sample, is_utf8=found.is_utf8)
        if encoding is None
        else EncodingGuess(_known_codec(encoding, name), 1.0)
    )
    if guess is None:
        raise FileRefused(name, "not_text")
    try:
        beginning = codecs.getincrementaldecoder(guess.name)().decode(found.sample[:_BEGINNING])
    except UnicodeError:
        raise FileRefused(name, "not_text", encoding=guess.name) from None
    if "\0" in beginning:
        raise FileRefused(name, "not_text")
    if not beginning.strip():
        raise FileRefused(name, "empty")
    dialect = guess_dialect(beginning) if delimiter is None else Dialect(delimiter)
    return TableFile(
        name,
        FileKind.TEXT,
        found.size,
        found.digest,
        (Sheet(),),
        guess,
        dialect,
        _source=source,
        _limits=limits,
    )


def _known_codec(wanted: str, name: str) -> str:
    try:
        found = codecs.lookup(wanted)
    except LookupError:
        raise FileRefused(name, "unknown_encoding", encoding=wanted) from None
    if not found._is_text_encoding:  # noqa: SLF001 - there is no public word for it
        raise FileRefused(name, "unknown_encoding", encoding=wanted)
    return found.name


def _go_on(cancelled: IsCancelled | None) -> None:
    if cancelled is not None and cancelled():
        raise ReadingStopped

"""Looking into XLS files, old Excel's, before anything opens them.

Formats: MS-CFB (the container) and MS-XLS (records of two bytes kind and two bytes length).
"""

from __future__ import annotations

import struct

from lighthouse_kiosk.domain.errors import FileRefused
from lighthouse_kiosk.sheets.area import Area
from lighthouse_kiosk.sheets.limits import Limits

_FREE = 0xFFFFFFFA
_SINGLE = frozenset({0x0006, 0x0203, 0x0204, 0x0205, 0x00FD, 0x027E, 0x0001, 0x0002, 0x0003})
_MANY = frozenset({0x00BD, 0x00BE})
_DIMENSIONS, _FILEPASS, _BEGIN = 0x0200, 0x002F, 0x0809


def check_binary(data: bytes, name: str, limits: Limits) -> None:
    """Raise FileRefused for what is locked, no workbook, damaged or beyond the limits."""
    try:
        streams = _streams(data)
    except (struct.error, IndexError, ValueError):
        raise FileRefused(name, "damaged") from None
    if "EncryptedPackage" in streams:
        raise FileRefused(name, "locked")
    book = streams.get("Workbook") or streams.get("Book")
    if book is None:
        raise FileRefused(name, "document")
    try:
        _check_book(book, name, limits)
    except struct.error:
        raise FileRefused(name, "damaged") from None


def _check_book(book: bytes, name: str, limits: Limits) -> None:
    area, at = Area(name, limits), 0
    while at + 4 <= len(book):
        kind, length = struct.unpack_from("<HH", book, at)
        start = at + 4
        if kind == _BEGIN:
            area.begin_sheet()
        elif kind == _FILEPASS:
            raise FileRefused(name, "locked")
        elif kind == _DIMENSIONS and length >= 12:
            first, last, left, right = struct.unpack_from("<IIHH", book, start)
            if last > first and right > left and (last - first) * (right - left) > limits.cells:
                raise FileRefused(name, "too_many_cells", most=limits.cells)
        elif kind in _SINGLE and length >= 4:
            row, column = struct.unpack_from("<HH", book, start)
            area.add(row + 1, column + 1)
        elif kind in _MANY and length >= 6:
            row, column = struct.unpack_from("<HH", book, start)
            (last_column,) = struct.unpack_from("<H", book, start + length - 2)
            area.add(row + 1, column + 1)
            area.add(row + 1, last_column + 1)
        at = start + length


def _streams(data: bytes) -> dict[str, bytes]:
    """Read the container's streams by name; raises ValueError for chains that go in circles."""
    sector = 1 << struct.unpack_from("<H", data, 30)[0]
    mini = 1 << struct.unpack_from("<H", data, 32)[0]
    if sector not in {512, 4096} or mini != 64:
        raise ValueError
    directory_at, mini_cutoff, mini_table_at = struct.unpack_from("<I4xII", data, 48)
    table = _sector_table(data, sector)

    directory = _chain(directory_at, table, sector, data, 1)
    mini_table_bytes = _chain(mini_table_at, table, sector, data, 1)
    mini_table = list(struct.unpack(f"<{len(mini_table_bytes) // 4}I", mini_table_bytes))
    found: dict[str, bytes] = {}
    mini_stream = b""
    for at in range(0, len(directory) - 127, 128):
        length, kind = struct.unpack_from("<HB", directory, at + 64)
        first, size = struct.unpack_from("<II", directory, at + 116)
        name = directory[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
        if kind == 5:
            mini_stream = _chain(first, table, sector, data, 1)
        elif kind == 2 and name in {"Workbook", "Book", "EncryptedPackage"}:
            if size < mini_cutoff:
                found[name] = _chain(first, mini_table, mini, mini_stream, 0)[:size]
            else:
                found[name] = _chain(first, table, sector, data, 1)[:size]
    return found


def _sector_table(data: bytes, sector: int) -> list[int]:
    """Read which sector follows on which."""
    places = list(struct.unpack_from("<109I", data, 76))
    (further,) = struct.unpack_from("<I", data, 68)
    seen = set[int]()
    while further < _FREE:
        if further in seen:
            raise ValueError
        seen.add(further)
        entries = struct.unpack_from(f"<{sector // 4}I", data, (further + 1) * sector)
        places += entries[:-1]
        further = entries[-1]
    table: list[int] = []
    for number in places:
        if number < _FREE:
            table += struct.unpack_from(f"<{sector // 4}I", data, (number + 1) * sector)
    return table


def _chain(first: int, links: list[int], size: int, source: bytes, offset: int) -> bytes:
    """Put a stream's sectors together, the first of which stands `offset` sectors in."""
    parts: list[bytes] = []
    while first < _FREE:
        if len(parts) > len(links):
            raise ValueError
        at = (first + offset) * size
        parts.append(source[at : at + size])
        first = links[first]
    return b"".join(parts)

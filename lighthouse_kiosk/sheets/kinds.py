"""What a file is, by its first bytes; its name may say anything."""

from __future__ import annotations

from enum import StrEnum


class FileKind(StrEnum):
    """What a table comes in."""

    TEXT = "text"
    PASTED = "pasted"
    XLSX = "xlsx"
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"


ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_NO_TABLES = (
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"BM", "picture"),
    (b"II*\0", "picture"),
    (b"MM\0*", "picture"),
    (b"\0\0\1\0", "picture"),
    (b"%PDF", "document"),
    (b"{\\rtf", "document"),
    (b"\x1f\x8b", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"Rar!", "archive"),
    (b"PK\5\6", "archive"),
    (b"SQLite format 3\0", "not_a_table"),
    (b"\x7fELF", "not_a_table"),
    (b"MZ", "not_a_table"),
)
_PAGES = (b"<!doctype html", b"<html", b"<?xml", b"<table", b"<workbook", b"mime-version:")


def not_a_table(head: bytes) -> str | None:
    """Say why a file with this beginning is no table: a reason of FileRefused, or None.

    Text that merely begins like the mark of a program or bitmap is told by having no control
    characters.
    """
    for mark, reason in _NO_TABLES:
        if head.startswith(mark) and not (len(mark) == 2 and _is_plain(head)):
            return reason
    if head[:4] == b"RIFF" or head[4:8] == b"ftyp":
        return "picture"
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return "web_page" if start.startswith(_PAGES) else None


def _is_plain(head: bytes) -> bool:
    return not any(byte < 9 or 13 < byte < 32 for byte in head)

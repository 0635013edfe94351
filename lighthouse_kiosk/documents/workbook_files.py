"""Workbooks (.xlsx) on their way to a file."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any


class WorkbookFailedError(Exception):
    """What writes workbooks could not, and does not say why."""


@cache
def _sheet_class() -> type[Any]:
    from xlsxwriter.worksheet import Worksheet  # noqa: PLC0415 - as below

    class Sheet(Worksheet):  # type: ignore[misc] # it says nothing about its types
        @staticmethod
        def _escape_control_characters(data: str) -> str:
            """Escape what has to be; most texts need no closer look, which takes long."""
            if data.isprintable() and "_x" not in data:
                return data
            escaped: str = Worksheet._escape_control_characters(data)  # noqa: SLF001 - overridden
            return escaped

    return Sheet


@contextmanager
def workbook(path: Path) -> Iterator[Any]:
    """Lend a workbook that is written when the block has ended, its rows on the way there.

    Rows come from above to below, as only one is held. Texts stay texts, whatever they look like.
    Raises WorkbookFailedError and OSError for what can't be written.
    """
    import xlsxwriter  # noqa: PLC0415 - 6 MB that most sessions never need
    from xlsxwriter.exceptions import XlsxWriterException  # noqa: PLC0415 - as above

    with tempfile.TemporaryDirectory() as folder:
        book = xlsxwriter.Workbook(
            str(path),
            {
                "constant_memory": True,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "tmpdir": folder,
            },
        )
        book.worksheet_class = _sheet_class()
        try:
            yield book
            book.close()
        except XlsxWriterException as error:
            raise WorkbookFailedError from error
        finally:
            for sheet in book.worksheets():
                # where the book could not be closed, its rows' own file is still open
                if sheet.row_data_fh is not None:
                    with suppress(OSError):
                        sheet.row_data_fh.close()

"""Why a file is not taken as a table, and what to do about it."""

from __future__ import annotations

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.ui.field_words import data_number, data_text
from lighthouse_kiosk.wording.format import locale, number
from lighthouse_kiosk.wording.translation import translate


def file_advice(error: LighthouseError) -> str:
    """Say in a sentence or two what is wrong with the file, and what helps."""
    advice = {
        "missing": translate("words", "It is no longer there. Choose it again."),
        "denied": translate("words", "You may not read it. Allow it, or copy it elsewhere."),
        "unreadable": translate("words", "Its disk doesn't answer. Check it, then try again."),
        "folder": translate("words", "It is a folder. Choose a file in it."),
        "not_a_file": translate("words", "It is no ordinary file. Save the table to one."),
        "empty": translate("words", "There is nothing in it."),
        "picture": translate("words", "It is a picture. Choose the table it was taken of."),
        "document": translate(
            "words", "It is a document. Save the table in it as XLSX, ODS or CSV."
        ),
        "web_page": translate(
            "words", "It is a web page or XML. Open it in a spreadsheet and save it as XLSX or CSV."
        ),
        "archive": translate("words", "It is an archive. Unpack it and choose the table in it."),
        "numbers": translate(
            "words", "It is from Apple Numbers. Export it there as Excel or CSV, and choose that."
        ),
        "not_a_table": translate("words", "It is a program's own file, not a table."),
        "not_text": translate(
            "words", "It is neither a spreadsheet nor text in a known encoding. Save it as XLSX."
        ),
        "unknown_encoding": translate("words", "There is no encoding called “{encoding}”."),
        "locked": translate("words", "It is locked with a password. Save it without one."),
        "damaged": translate("words", "It is damaged. Open it in a spreadsheet and save it again."),
        "changed": translate(
            "words", "It was changed while it was read. Close it where it is open, and try again."
        ),
        "too_large": translate("words", "It is larger than {size}. Part it into several files."),
        "unpacks_too_large": translate(
            "words", "It would unpack to more than {size}. It was not opened."
        ),
        "too_many_rows": translate(
            "words", "It has more than {most} rows. Part it into several files."
        ),
        "too_many_columns": translate(
            "words", "It has more than {most} columns. Leave only those that are needed."
        ),
        "too_many_cells": translate(
            "words", "It has cells very far apart. Leave only the table, and save it again."
        ),
        "cell_too_long": translate(
            "words", "A cell in line {line} is longer than {most} characters."
        ),
        "unclosed_quote": translate("words", "A quote in line {line} is never closed. Close it."),
        "no_such_sheet": translate("words", "It has no sheet called “{sheet}”. Choose: {known}"),
    }
    known = error.data.get("known", ())
    most = data_number(error, "most")
    return advice.get(data_text(error, "reason"), advice["damaged"]).format(
        encoding=data_text(error, "encoding"),
        sheet=data_text(error, "sheet"),
        known=", ".join(plain(str(name), 60) for name in known) if isinstance(known, tuple) else "",
        line=number(data_number(error, "line")),
        most=number(most),
        size=locale().formattedDataSize(most),
    )

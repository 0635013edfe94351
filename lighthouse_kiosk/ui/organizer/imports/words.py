"""What an import found and decided, in words."""

from __future__ import annotations

from collections.abc import Sequence

from lighthouse_kiosk.domain.conflicts import ConflictRefused, Problem
from lighthouse_kiosk.domain.errors import AmbiguousChoice, InvalidField, LighthouseError, NotFound
from lighthouse_kiosk.domain.import_columns import ColumnGuess, Why
from lighthouse_kiosk.domain.import_fields import ImportField
from lighthouse_kiosk.domain.imports import SpelledNumber
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.services.imports import PastImport, UndoReport
from lighthouse_kiosk.sheets.files import FileKind
from lighthouse_kiosk.ui.field_words import data_text, field_advice
from lighthouse_kiosk.ui.words import Words, error_words
from lighthouse_kiosk.wording.format import listed, number, percent
from lighthouse_kiosk.wording.terms import problem_sentence, problem_word
from lighthouse_kiosk.wording.translation import translate


def field_word(field: ImportField) -> str:
    return {
        ImportField.STAFF_NUMBER: translate("imports", "Staff number"),
        ImportField.NAME: translate("imports", "Name"),
        ImportField.GIVEN_NAME: translate("imports", "Given name"),
        ImportField.FAMILY_NAME: translate("imports", "Family name"),
        ImportField.EMAIL: translate("imports", "E-mail"),
        ImportField.DEPARTMENT: translate("imports", "Department"),
        ImportField.OPTION: translate("imports", "Option"),
        ImportField.QUANTITY: translate("imports", "Quantity"),
        ImportField.SLOT: translate("imports", "Pickup slot"),
        ImportField.NOTE: translate("imports", "Note"),
        ImportField.STATUS: translate("imports", "Status"),
        ImportField.REGISTERED_AT: translate("imports", "Registered on"),
    }[field]


def why_words(guess: ColumnGuess, tool: str) -> str:
    """Why a column is taken for what it is; `tool` is whose export the table is."""
    return {
        Why.REMEMBERED: translate("imports", "As you chose last time"),
        Why.TOOL: translate("imports", "As {tool} names it").format(tool=tool),
        Why.HEADING: translate("imports", "By its heading"),
        Why.PART_OF_HEADING: translate("imports", "By a word of its heading"),
        Why.CONTENT: translate("imports", "By what stands in it"),
        Why.NONE: translate("imports", "Nothing known fits"),
    }[guess.why]


def kind_word(kind: FileKind) -> str:
    return {
        FileKind.TEXT: translate("imports", "Text (CSV)"),
        FileKind.PASTED: translate("imports", "Pasted cells"),
        FileKind.XLSX: translate("imports", "Excel workbook (XLSX)"),
        FileKind.XLSB: translate("imports", "Excel workbook (XLSB)"),
        FileKind.XLS: translate("imports", "Excel workbook (XLS)"),
        FileKind.ODS: translate("imports", "OpenDocument spreadsheet (ODS)"),
    }[kind]


def delimiter_word(delimiter: str) -> str:
    known = {
        ",": translate("imports", "commas"),
        ";": translate("imports", "semicolons"),
        "\t": translate("imports", "tabs"),
        "|": translate("imports", "bars"),
    }
    return known.get(delimiter, f"“{plain(delimiter, 1)}”")


_ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32": "UTF-32",
    "cp1250": "Windows-1250",
    "cp1251": "Windows-1251",
    "cp1252": "Windows-1252",
    "cp1253": "Windows-1253",
    "cp1254": "Windows-1254",
    "cp1255": "Windows-1255",
    "cp1256": "Windows-1256",
    "iso8859_15": "ISO 8859-15",
    "mac_roman": "Mac Roman",
    "cp932": "Shift JIS",
    "cp949": "EUC-KR",
    "cp950": "Big5",
}
OTHER_ENCODINGS = ("utf-8", "cp1252", "cp1250", "cp1251", "cp1256", "gb18030", "cp932", "utf-16")


def encoding_word(name: str) -> str:
    return _ENCODINGS.get(name, name.upper().replace("_", "-"))


def sureness_words(sureness: float) -> str:
    if sureness >= 1:
        return translate("imports", "certain")
    return translate("imports", "{percent} sure").format(percent=percent(sureness, 1))


def no_rows_words() -> str:
    return translate("imports", "There are no rows below the headings.")


def kind_words(error: LighthouseError) -> str:
    """What rows with this kind of refusal have in common."""
    what = error.what if isinstance(error, NotFound) else ""
    if what == "option":
        return translate("imports", "The event has no such option")
    if what == "slot":
        return translate("imports", "No pickup slot begins then")
    if what == "person":
        return translate("imports", "Nobody has this staff number")
    if isinstance(error, ConflictRefused):
        return listed(problem_word(problem) for problem in error.result.problems)
    return row_words(error).title


def row_words(error: LighthouseError) -> Words:
    """Why a row of a table is refused, and what to do about it in the table."""
    name = data_text(error, "name")
    if isinstance(error, NotFound) and error.what == "option":
        known = error.data.get("known")
        near = [plain(str(one), 60) for one in known] if isinstance(known, Sequence) else []
        return Words(
            translate("imports", "The event has no option “{name}”").format(name=name),
            translate("imports", "Perhaps {names} was meant.").format(names=listed(near))
            if near
            else translate("imports", "Write an option as Setup names it, or add it there."),
        )
    if isinstance(error, NotFound) and error.what == "slot":
        return Words(
            translate("imports", "No pickup slot begins at {name}").format(name=name),
            translate("imports", "Write when a slot begins, for example 10:30."),
        )
    if isinstance(error, NotFound) and error.what == "person":
        return _nobody(data_text(error, "staff_number"))
    if isinstance(error, InvalidField) and error.reason == "separated_otherwise":
        return Words(
            translate("imports", "Its cells are parted by another sign"), field_advice(error)
        )
    if isinstance(error, AmbiguousChoice):
        return Words(
            translate("imports", "It could mean several"),
            translate("imports", "Write the one that is meant in full."),
        )
    if isinstance(error, ConflictRefused):
        problems = error.result.problems
        return Words(
            listed(problem_sentence(problem) for problem in problems),
            translate(
                "imports",
                "Give it in a column of times such as 10:30, or in Setup let the option do without.",
            )
            if Problem.SLOT_MISSING in problems
            else translate("imports", "Change the row in the table, or the limit in Setup."),
        )
    return error_words(error)


def spelled_words(row: SpelledNumber) -> str:
    """What became of a row whose staff number differs from another only in capitals."""
    if row.first_line is None:
        return translate(
            "imports", "Line {line}: {number} is known as {other}, and taken for that person."
        ).format(line=number(row.line), number=row.staff_number, other=row.taken_as)
    return translate(
        "imports",
        "Line {line}: {number} is also on line {first} as {other}. Both are taken for one person.",
    ).format(
        line=number(row.line),
        number=row.staff_number,
        first=number(row.first_line),
        other=row.taken_as,
    )


def _nobody(staff_number: str) -> Words:
    """For a row that gives no name either; where people are known by their address, that is it."""
    if "@" in staff_number:
        return Words(
            translate("imports", "Nobody has the e-mail address {email}").format(
                email=staff_number
            ),
            translate(
                "imports", "Check the address. Somebody new needs a name in the row to be added."
            ),
        )
    return Words(
        translate("imports", "Nobody has the staff number {number}").format(number=staff_number),
        translate(
            "imports",
            "Check the number; spreadsheets drop zeros at its front. Somebody new needs a name in"
            " the row to be added.",
        ),
    )


def undo_words(report: UndoReport) -> str:
    """What undoing an import did."""
    removed, restored = report.people_removed, report.people_restored
    did = _counted(
        (translate("imports", "{count} people removed", "", removed), removed),
        (translate("imports", "{count} people as before", "", restored), restored),
        (
            translate("imports", "{count} registrations removed", "", report.registrations_removed),
            report.registrations_removed,
        ),
    )
    stayed = translate(
        "imports",
        "{count} stayed, because somebody changed or approved them since.",
        "",
        report.kept_count,
    )
    return "\n".join(filter(None, (did, _counted((stayed, report.kept_count)))))


def kept_words(found: PastImport) -> str:
    """What an import that was cut short left."""
    added, updated = found.people_added, found.people_changed
    return _counted(
        (translate("imports", "{count} people added", "", added), added),
        (translate("imports", "{count} people updated", "", updated), updated),
        (translate("imports", "{count} registrations", "", found.registered), found.registered),
    )


def _counted(*parts: tuple[str, int]) -> str:
    """List what there is any of."""
    return listed(words.format(count=number(count)) for words, count in parts if count)

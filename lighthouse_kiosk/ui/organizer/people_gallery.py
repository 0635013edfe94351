"""People and imports as scenes."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QRadioButton

from lighthouse_kiosk.ui.organizer.imports.interrupted import Interrupted, InterruptedDialog
from lighthouse_kiosk.ui.organizer.imports.source import Source
from lighthouse_kiosk.ui.organizer.imports.under_way import ImportMark
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.scenes import LANDSCAPE, Scene

_BOTH = (LANDSCAPE, (1280, 720))


def people_scenes(session: Session, page: Callable[..., Scene]) -> Iterator[Scene]:
    """`page` makes a scene of a page: name, session, key and what is done on it."""
    yield page("people", session, "people", _busy_one, sizes=_BOTH)
    yield page("people-nobody-fits", session, "people", _search_nonsense)
    yield page("people-new", session, "people", _add)
    yield page("people-new-errors", session, "people", _add, _submit)
    yield page("people-change", session, "people", _edit)
    yield page("import-interrupted", session, "people", _interrupted)
    yield page("import-file", session, "people", _ask, sizes=_BOTH)
    yield page("import-file-refused", session, "people", _take("staff.csv", _PICTURE), sizes=_BOTH)
    yield page(
        "import-file-found", session, "people", _take("Mitarbeiter.csv", _STAFF), sizes=_BOTH
    )
    yield page(
        "import-columns", session, "people", _take("Mitarbeiter.csv", _STAFF), _next, sizes=_BOTH
    )
    yield page(
        "import-check",
        session,
        "people",
        _take("Mitarbeiter.csv", _STAFF),
        _next,
        _next,
        sizes=_BOTH,
    )
    yield page(
        "import-form-columns",
        session,
        "registrations",
        _take("Gifts.csv", _FORM),
        _next,
        sizes=_BOTH,
    )
    yield page(
        "import-form-ask",
        session,
        "registrations",
        _take("Gifts.csv", _UNCLEAR),
        _next,
        sizes=_BOTH,
    )
    yield page(
        "import-form-check",
        session,
        "registrations",
        _take("Gifts.csv", _FORM),
        _next,
        _next,
        sizes=_BOTH,
    )
    yield page(
        "import-running",
        session,
        "people",
        _take("Mitarbeiter.csv", _STAFF),
        _half_way,
        sizes=_BOTH,
    )
    yield page("import-done", session, "people", _take_new, _next, _next, _next, sizes=_BOTH)
    yield page(
        "import-undone",
        session,
        "people",
        _take_new,
        _next,
        _next,
        _next,
        _undo,
        sizes=_BOTH,
    )
    yield page("import-past", session, "people", _past, sizes=_BOTH)


_PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(200)
_STAFF = (
    "Personalnummer;Name;E-Mail;Abteilung;Eintritt\n"
    "E90001;Jürgen Müller;juergen.mueller@example.org;Vertrieb;01.04.2019\n"
    "E90002;Käthe Groß;kaethe.gross@example.org;Einkauf;15.09.2021\n"
    "E90003;Zoë Lefèvre;zoe.lefevre(at)example.org;Design;03.01.2024\n"
    ";Ohne Nummer;ohne@example.org;Design;03.01.2024\n"
    "E90004;Søren Østergård;soren@example.org;Forschung;01.02.2020\n"
).encode("cp1252")
_FORM = (
    b"Timestamp,Email Address,Your full name,Employee ID,Which gift would you like?,Pickup slot\n"
    b"2026/11/20 9:15:00 am GMT+5:30,ada@example.org,Ada Lovelace,A1,Travel backpack,10:30\n"
    b"2026/11/20 9:20:10 am GMT+5:30,grace@example.org,Grace Hopper,A2,Smart bottle,\n"
    b"2026/11/20 9:21:44 am GMT+5:30,alan@example.org,Alan Turing,A3,Travel bakpack,12:00\n"
    b"2026/11/20 9:25:02 am GMT+5:30,edsger@example.org,Edsger Dijkstra,A4,Smart bottle,23:10\n"
)
_UNCLEAR = (
    b"Staff number,Name,Option,Registered on\n"
    b"A1,Ada Lovelace,Smart bottle,11/12/2026 09:15\nA2,Grace Hopper,Smart bottle,10/11/2026 10:00\n"
)
_numbers = count(1)


def _interrupted(page: Any) -> None:
    mark = ImportMark("", "", "/home/riya/staff.csv", "staff.csv", "", whole=True, at="")
    found = Interrupted(mark, None, None, Path(mark.path))
    InterruptedDialog(found, page.window()).open()


def _ask(page: Any) -> None:
    page.imports.ask()


def _take(name: str, data: bytes) -> Callable[[Any], None]:
    def step(page: Any) -> None:
        folder = Path(tempfile.mkdtemp(prefix="lighthouse-gallery-"))
        file = folder / name
        file.write_bytes(data)
        page.imports.take(Source(file))

    return step


def _take_new(page: Any) -> None:
    """Take people whom no scene before has imported."""
    at = next(_numbers)
    rows = f"Z{at}1,Ada Lovelace,Research\nZ{at}2,Grace Hopper,Design\n"
    _take("New.csv", f"Staff number,Name,Department\n{rows}".encode())(page)


def _next(page: Any) -> None:
    dialog = _dialog_of(page)
    dialog.check_step.findChild(QRadioButton, "mode-skip").setChecked(True)
    dialog.submit()


def _half_way(page: Any) -> None:
    dialog = _dialog_of(page)
    dialog.show_writing(dialog.tr("Importing"))
    dialog.end_step.advance(41_250, 120_000)


def _undo(page: Any) -> None:
    _dialog_of(page).end_step.undo_button.click()


def _past(page: Any) -> None:
    page.imports.show_past()


def _busy_one(page: Any) -> None:
    rows = page.model.loaded_rows()
    at = next((at for at, line in rows if line.open > 1), 0)
    page.table.setCurrentIndex(page.model.index(at, 0))


def _search_nonsense(page: Any) -> None:
    page.search.setText("Zebediah")
    page.search.returnPressed.emit()


def _add(page: Any) -> None:
    page.ask_for_person()


def _edit(page: Any) -> None:
    page.panel.edit_button.click()


def _submit(page: Any) -> None:
    _dialog_of(page).accept_button.click()


def _dialog_of(page: Any) -> Any:
    return next(dialog for dialog in page.findChildren(QDialog) if dialog.isVisible())

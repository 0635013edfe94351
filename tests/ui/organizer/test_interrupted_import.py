"""An import that ends with its process is told of at the next start, and can be opened again."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.domain.imports import ImportMode
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.sheets.files import open_file
from lighthouse_kiosk.ui.organizer.imports.interrupted import InterruptedDialog, find_interrupted
from lighthouse_kiosk.ui.organizer.imports.under_way import ImportMark, UnderWay
from tests.ui.organizer.conftest import NOW, OpenOffice

EMAIL, PASSWORD = "riya@example.org", "correct horse"
ROWS = 600


@pytest.fixture
def staff(tmp_path: Path) -> Path:
    rows = "".join(f"E{at:04},Person {at}\n" for at in range(ROWS))
    path = tmp_path / "staff.csv"
    path.write_text("staff number,name\n" + rows)
    return path


def import_until_killed(profile: Path, staff: Path, told: Connection) -> None:
    """Tell when rows are written and not committed, and write no more."""
    services = open_services(Settings(profile), lambda: NOW)
    actor = services.organisations.set_up("Example Industries", "Riya", EMAIL, PASSWORD).value
    table = services.imports.stage(actor, open_file(staff))
    UnderWay(profile).begin(mark(actor.organisation_id, staff, table.digest, whole=True))

    def hold(done: int, _total: int) -> None:
        if done > ROWS:
            told.send(done)
            threading.Event().wait()

    services.imports.run(actor, table, progress=hold)


def mark(organisation_id: object, staff: Path, digest: str, *, whole: bool) -> ImportMark:
    return ImportMark(
        str(organisation_id), "", str(staff), staff.name, digest, whole, NOW.isoformat()
    )


@pytest.fixture
def killed(tmp_path: Path, staff: Path) -> Iterator[Path]:
    """The profile of a process that was killed in the middle of writing."""
    profile = tmp_path / "profile"
    context = multiprocessing.get_context("spawn")
    hears, tells = context.Pipe(duplex=False)
    process = context.Process(target=import_until_killed, args=(profile, staff, tells))
    process.start()
    assert hears.poll(60)
    assert hears.recv() > ROWS
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    process.join()
    yield profile
    process.close()


def test_a_killed_import_is_told_of_and_opened_again(
    open_office: OpenOffice, killed: Path, staff: Path
) -> None:
    office = open_office(
        killed, lambda services: services.credentials.sign_in(EMAIL, PASSWORD), lambda: NOW
    )
    assert office.services.people.find_people(office.actor, "Person") == ()
    assert office.services.imports.list_imports(office.actor) == ()
    said = office.words(office.dialog())
    assert "The import of staff.csv was interrupted" in said
    assert "Nothing of it was kept" in said
    office.accept()
    assert office.dialog().objectName() == "import-dialog"
    assert "600 rows" in office.words(office.dialog())
    for _step in range(3):
        office.accept()
    office.until(lambda: len(office.services.imports.list_imports(office.actor)) == 1)
    office.settle()
    assert "Every row is in" in office.words(office.dialog())
    assert UnderWay(killed).left_behind() is None
    office.accept()

    # taken in pieces, what was in before the end is kept, and said
    staff.write_text(staff.read_text().replace("Person", "Somebody"))
    table = office.services.imports.stage(office.actor, open_file(staff))
    UnderWay(killed).begin(mark(office.actor.organisation_id, staff, table.digest, whole=False))
    seen: list[int] = []
    office.services.imports.run(
        office.actor,
        table,
        mode=ImportMode.SKIP_BAD,
        progress=lambda done, _total: seen.append(done),
        cancelled=lambda: bool(seen),
    )
    staff.unlink()
    found = find_interrupted(office.session, UnderWay(killed))
    assert found is not None
    said = office.words(shown(InterruptedDialog(found, office.window)))
    assert "250 people updated" in said
    assert "isn't at" in said
    assert "Open it again" not in said

    # what was taken back since isn't said to be kept
    assert found.kept is not None
    office.services.imports.undo(office.actor, found.kept.id)
    taken_back = find_interrupted(office.session, UnderWay(killed))
    assert taken_back is not None
    assert taken_back.kept is None


def shown(dialog: QDialog) -> QDialog:
    dialog.open()
    return dialog

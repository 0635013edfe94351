"""Exports on a disk that is full or can only be read say so, and leave what was there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lighthouse_kiosk.documents.csv_files import write_csv
from lighthouse_kiosk.documents.pass_sheets import write_passes_pdf
from lighthouse_kiosk.documents.passes import write_pass_png, write_pass_pngs
from lighthouse_kiosk.documents.reports.kinds import ReportKind
from lighthouse_kiosk.documents.tables import TableColumn, write_table
from lighthouse_kiosk.domain.errors import DiskFull, FolderUnusable
from lighthouse_kiosk.ui.words import error_words
from tests.company import Company
from tests.disks import Disk
from tests.documents.test_passes import card
from tests.documents.test_reports import written

COLUMNS = [TableColumn("Name")]
ROWS = [["x" * 60]] * 4_000


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)  # it is about files
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # xlsxwriter's zip
def test_what_finds_no_room_is_told_from_what_may_not_be_written(
    disk: Disk, company: Company
) -> None:
    folder = disk.path

    def report(path: Path) -> object:
        return written(company, ReportKind.PICKUPS, path)

    writers: dict[str, Callable[[Path], object]] = {
        "t.csv": lambda path: write_table(path, COLUMNS, ROWS),
        "t.xlsx": lambda path: write_table(path, COLUMNS, ROWS),
        "plain.csv": lambda path: write_csv(path, ["Name"], ROWS),
        "passes.pdf": lambda path: write_passes_pdf([card(number) for number in range(8)], path),
        "pass.png": lambda path: write_pass_png(card(1), path),
        "pictures": lambda path: write_pass_pngs([card(1)], path),
        "report.pdf": report,
        "report.xlsx": report,
        "report.csv": report,
    }
    for name in writers:
        if "." in name:
            (folder / name).write_bytes(b"the old one")
    disk.fill()
    for name, write in writers.items():
        with pytest.raises(DiskFull) as full:
            write(folder / name)
        assert error_words(full.value).title == "The disk is full"
        assert str(folder) in error_words(full.value).advice
    disk.make_room()
    disk.write_protect()
    for name, write in writers.items():
        with pytest.raises(FolderUnusable) as refusal:
            write(folder / name)
        assert "can be read, but not written" in error_words(refusal.value).advice
    kept = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    assert set(kept) == {name for name in writers if "." in name}
    assert set(kept.values()) == {b"the old one"}

"""Passes: looking at one, into files with them, and a new one for a lost one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from icalendar import Calendar
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTableView,
    QWidget,
)

from lighthouse_kiosk.documents.pass_sheets import SHEETS
from lighthouse_kiosk.domain.conflicts import Problem
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.ui.organizer.registrations.filters import RegistrationFilter
from lighthouse_kiosk.ui.widgets import Dialog, PaperPicture
from tests.ui.organizer.conftest import Office


@pytest.fixture
def page(office: Office) -> Any:
    return office.open("passes")


def read(picture: QImage) -> list[str]:
    """What a scanner reads in a picture."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    view = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    return [code.text for code in zxingcpp.read_barcodes(view)]


def test_the_chosen_pass_is_shown_as_it_will_be_printed(office: Office, page: Any) -> None:
    card = page.preview.card
    assert card is not None
    assert card.person_name in office.words(page.preview)
    shown = office.see(PaperPicture, "pass-picture")
    assert card.person_name in shown.accessibleName()
    assert read(shown.grab().toImage().scaledToWidth(1200)) == [card.token_text]


def test_search_narrows_the_list_and_says_when_nothing_fits(office: Office, page: Any) -> None:
    total = page.model.total
    name = page.preview.card.person_name
    search = office.see(QLineEdit, "pass-search")
    QTest.keyClicks(search, name)
    search.returnPressed.emit()
    office.settle()
    assert 0 < page.model.total < total
    search.setText("Zebediah")
    search.returnPressed.emit()
    office.settle()
    assert "No pass fits this search" in office.words(page)
    office.click("passes-empty-action")
    office.settle()
    office.until(lambda: page.model.total == total)


def test_one_pass_becomes_a_picture_that_scans(office: Office, page: Any, tmp_path: Path) -> None:
    target = tmp_path / "pass.png"
    card = page.preview.card
    with office.qtbot.waitSignal(page.exports.saved):
        page.exports.save_png(card, target)
    assert read(QImage(str(target))) == [card.token_text]
    assert "Pass saved as pass.png" in office.said


def test_a_folder_that_is_gone_is_said_in_words(office: Office, page: Any, tmp_path: Path) -> None:
    page.exports.save_png(page.preview.card, tmp_path / "gone" / "pass.png")
    office.settle()
    assert office.said == ["The folder can't be used"]


def test_ticked_passes_become_a_pdf(office: Office, page: Any, tmp_path: Path) -> None:
    valid = [line for _at, line in page.model.loaded_rows() if not line.revoked]
    for line in valid[:3]:
        page.model.toggle(line)
    assert "Print 3…" in office.words(page.header)
    target = tmp_path / "passes.pdf"
    with office.qtbot.waitSignal(page.exports.saved, timeout=20_000):
        page.exports.save_pdf(page.occasion.id, page.model.ticked, SHEETS["a4"], target)
    assert target.read_bytes().startswith(b"%PDF")
    assert "3 passes saved as passes.pdf" in office.said


def test_stopping_a_pdf_leaves_no_file(office: Office, page: Any, tmp_path: Path) -> None:
    target = tmp_path / "passes.pdf"
    page.exports.save_pdf(page.occasion.id, valid_passes(office, page), SHEETS["a4"], target)
    office.click("stop")
    office.settle()
    assert not target.exists()
    assert list(tmp_path.glob("*passes.pdf*")) == []
    assert office.said == ["Stopped; no file was written"]


def valid_passes(office: Office, page: Any) -> tuple[RegistrationId, ...]:
    return office.services.passes.valid_passes(office.actor, page.occasion.id)


def test_the_dialog_shows_the_first_sheet_and_counts_the_paper(office: Office, page: Any) -> None:
    office.click("print-passes-button")
    office.settle()
    count = len(valid_passes(office, page))
    assert f"Print {count} passes" in office.words(office.dialog())
    assert f"{-(-count // 4)} sheets of paper" in office.words(office.dialog())
    sheet = office.see(QWidget, "sheet-preview")
    assert "A4 · 4 passes" in sheet.accessibleName()
    seen = set(read(sheet.grab().toImage().scaledToWidth(2400)))
    office.click("sheet-a4-labels-8")
    office.settle()
    assert "A4 · 8 labels" in sheet.accessibleName()
    assert f"{-(-count // 8)} sheets of paper" in office.words(office.dialog())
    first = office.services.passes.pass_cards(office.actor, page.occasion.id)[:4]
    assert seen == {card.token_text for card in first}
    office.press(Qt.Key.Key_Escape, office.dialog())
    office.click("print-passes-button")
    office.settle()
    assert "A4 · 4 passes" in office.see(QWidget, "sheet-preview").accessibleName()


@pytest.mark.usefixtures("page")
def test_the_paper_chosen_last_is_chosen_again(office: Office) -> None:
    office.click("print-passes-button")
    office.settle()
    office.click("sheet-a4-badges-8")
    office.settle()
    office.click("print-as-pdf")
    office.settle()
    office.see(QFileDialog, "save-dialog").reject()
    office.settle()
    office.click("print-passes-button")
    office.settle()
    assert office.see(QRadioButton, "sheet-a4-badges-8").isChecked()


def test_a_printer_gets_every_pass_on_the_right_paper(
    office: Office, page: Any, tmp_path: Path
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    chosen = valid_passes(office, page)
    with office.qtbot.waitSignal(page.exports.printed, timeout=20_000):
        page.exports.print_on(printer, page.occasion.id, chosen, SHEETS["a4-labels-8"])
    document = QPdfDocument()
    document.load(str(tmp_path / "printed.pdf"))
    assert document.pageCount() == -(-len(chosen) // 8)
    assert document.pagePointSize(0).toSize() == QSize(595, 842)
    document.close()


def test_pictures_of_all_passes_go_into_a_folder(office: Office, page: Any, tmp_path: Path) -> None:
    with office.qtbot.waitSignal(page.exports.saved, timeout=20_000):
        page.exports.save_pngs(page.occasion.id, valid_passes(office, page)[:5], tmp_path / "out")
    assert len(list((tmp_path / "out").iterdir())) == 5
    assert "5 pictures saved in out" in office.said


def test_a_pickup_goes_into_the_calendar(office: Office, page: Any, tmp_path: Path) -> None:
    card = page.preview.card
    with office.qtbot.waitSignal(page.exports.saved):
        page.exports.save_calendar(card, tmp_path / "pickup.ics")
    (entry,) = Calendar.from_ical((tmp_path / "pickup.ics").read_bytes()).events
    assert card.option_name in str(entry["summary"])
    assert entry.start == (card.starts_utc or card.event_date)


def test_a_reissue_is_asked_about_and_replaces_the_pass(office: Office, page: Any) -> None:
    before = page.preview.card
    asked: list[str] = []

    def agree() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        asked.append(dialog.windowTitle())
        dialog.accept_button.click()

    QTimer.singleShot(50, agree)
    office.click("reissue-pass")
    office.settle()
    assert before.person_name in asked[0]
    after = page.preview.card
    assert after.ticket == before.ticket
    assert after.token_text != before.token_text
    assert any("reissue 1" in str(cell) for cell in _column(office, 4))


def test_a_pass_is_found_from_its_registration(office: Office) -> None:
    registrations = office.open("registrations")
    line = next(line for line in office.lines() if not line.problems)
    registrations.list.go_to(line.id)
    office.settle()
    office.click("panel-approve")
    office.settle()
    registrations.list.set_filter(RegistrationFilter())
    office.settle()
    registrations.list.go_to(line.id)
    office.settle()
    office.click("panel-pass")
    office.settle()
    page = office.window.current_page()
    assert page is not None
    assert page.objectName() == "passes-page"
    assert line.person.name in office.words(page)
    assert Problem.SLOT_FULL not in line.problems


def test_without_passes_the_page_leads_to_where_they_come_from(empty_office: Office) -> None:
    office = empty_office
    office.click("create-first-event")
    office.write("event-name", "Annual Day")
    office.write("event-budget", "1")
    office.accept()
    page = office.open("passes")
    assert "No passes yet" in office.words(page)
    assert not office.see(QAbstractButton, "print-passes-button").isEnabled()
    office.click("passes-empty-action")
    office.settle()
    current = office.window.current_page()
    assert current is not None
    assert current.objectName() == "registrations-page"


def _column(office: Office, column: int) -> list[object]:
    model = office.see(QTableView, "passes-table").model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_labels_of_the_preview_are_plain(office: Office, page: Any) -> None:
    labels = page.preview.findChildren(QLabel)
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert office.window.isVisible()

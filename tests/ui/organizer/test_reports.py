"""Reports and the logo, as somebody in front of the window gets them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QRadioButton, QVBoxLayout, QWidget

from lighthouse_kiosk.documents.reports.kinds import ReportKind, ReportWish
from lighthouse_kiosk.ui.notices import Notice
from lighthouse_kiosk.ui.organizer.reports.exports import ReportExport
from lighthouse_kiosk.ui.organizer.reports.logo import LogoCard
from tests.photos import photo
from tests.ui.organizer.conftest import Office


def test_a_report_is_chosen_named_and_saved(office: Office, tmp_path: Path) -> None:
    page = office.open("dashboard")
    office.click("export-report-button")
    office.settle()
    assert page.occasion.name in office.words(office.dialog())
    office.click("report-inventory")
    office.accept()
    asked = office.see(QFileDialog, "save-dialog")
    assert Path(asked.selectedFiles()[0]).name.endswith("-inventory-statement.pdf")
    target = tmp_path / "stock.pdf"
    asked.fileSelected.emit(str(target))
    asked.reject()
    office.until(target.exists)
    office.settle()
    assert office.said == ["Inventory statement saved as stock.pdf"]
    document = QPdfDocument()
    document.load(str(target))
    assert "Inventory statement" in document.getAllText(0).text()
    office.click("export-report-button")
    office.settle()
    assert office.see(QRadioButton, "report-inventory").isChecked()
    office.press(Qt.Key.Key_Escape, office.dialog())


def test_a_report_that_is_stopped_or_refused_leaves_no_file(office: Office, tmp_path: Path) -> None:
    page = office.open("dashboard")
    exports = ReportExport(office.session, page)
    target = tmp_path / "pickups.pdf"
    exports.save(ReportWish(ReportKind.PICKUPS, page.occasion), target)
    office.click("stop")
    office.settle()
    assert office.said == ["Stopped; no file was written"]
    exports.save(ReportWish(ReportKind.BUDGET, page.occasion), tmp_path / "nowhere" / "budget.pdf")
    office.settle()
    assert len(office.said) == 2
    assert list(tmp_path.glob("*pickups*")) == []


@pytest.fixture
def card(empty_office: Office) -> Iterator[LogoCard]:
    """The card over the window of an admin."""
    ground = QWidget(empty_office.window)
    card = LogoCard(empty_office.session)
    QVBoxLayout(ground).addWidget(card)
    ground.setGeometry(0, 0, 640, 240)
    ground.show()
    empty_office.settle()
    yield card
    ground.deleteLater()


def test_the_logo_is_kept_in_settings(empty_office: Office) -> None:
    page = empty_office.open("settings")
    assert page.findChild(QAbstractButton, "choose-logo").isEnabled()


def test_a_logo_is_kept_refused_in_words_and_taken_back(
    empty_office: Office, card: Any, tmp_path: Path
) -> None:
    office, organisations = empty_office, empty_office.services.organisations
    assert not card.findChild(QAbstractButton, "remove-logo").isVisible()
    file = tmp_path / "logo.png"
    file.write_bytes(photo(".png"))
    card.take(file)
    office.settle()
    assert organisations.logo(office.actor) == photo(".png")
    assert "Replace…" in office.words(card)
    wrong = tmp_path / "logo.gif"
    wrong.write_bytes(b"GIF89a" + bytes(40))
    card.take(wrong)
    office.settle()
    assert office.said[-1] == "logo.gif can't be kept as the logo"
    office.click("remove-logo")
    office.settle()
    assert organisations.logo(office.actor) is None
    notice = next(
        one
        for one in office.window.findChildren(Notice)
        if one.isVisible() and "Logo removed" in office.words(one)
    )
    undo = next(each for each in notice.findChildren(QAbstractButton) if each.text() == "Undo")
    undo.click()
    office.settle()
    assert organisations.logo(office.actor) == photo(".png")


def test_who_is_no_admin_is_told_who_changes_the_logo(office: Office) -> None:
    card = LogoCard(office.session)
    button = card.findChild(QAbstractButton, "choose-logo")
    assert isinstance(button, QAbstractButton)
    assert not button.isEnabled()
    assert "admins" in button.accessibleDescription()
    office.settle()
    card.deleteLater()

"""Photos of people: set, replaced, removed, and refused in words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.ui.notices import Notice
from lighthouse_kiosk.ui.organizer.imports.wizard import ImportDialog
from lighthouse_kiosk.ui.organizer.people.photo_files import read_photo
from tests.photos import photo
from tests.ui.organizer.conftest import Office


def drop(panel: QWidget, path: Path) -> bool:
    """Drop a file as the window system does; whether the panel takes it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(20, 20).toPoint(), copy, data, left, none)
    QApplication.sendEvent(panel, enter)
    if enter.isAccepted():
        QApplication.sendEvent(panel, QDropEvent(QPointF(20, 20), copy, data, left, none))
    return enter.isAccepted()


def test_a_photo_is_set_replaced_and_removed_and_each_taken_back(
    office: Office, tmp_path: Path
) -> None:
    page: Any = office.open("people")
    person = page.panel.person

    def kept() -> bytes | None:
        return office.services.people.photo(office.actor, person.id)

    def undo(said: str) -> None:
        notices = office.window.findChildren(Notice)
        notice = next(one for one in notices if one.text.endswith(said) and one.isVisible())
        assert notice.action_button is not None
        notice.action_button.click()
        office.settle()

    large = tmp_path / "from my phone.jpg"
    large.write_bytes(photo(size=(3000, 4000)))
    office.click("set-photo")
    chooser = office.see(QFileDialog, "photo-file")
    chooser.fileSelected.emit(str(large))
    chooser.close()
    office.settle()
    first = kept()
    assert first is not None
    assert QImage.fromData(first).size() == QSize(480, 640)
    assert office.see(QAbstractButton, "set-photo").text() == "Replace photo…"
    other = tmp_path / "other.png"
    other.write_bytes(photo(".png", shade=20))
    assert drop(page.panel, other)
    office.settle()
    assert kept() not in {None, first}
    undo("replaced")
    assert kept() == first
    office.click("remove-photo")
    office.settle()
    assert kept() is None
    assert not [
        disc for disc in page.panel.findChildren(QWidget, "person-photo") if disc.isVisible()
    ]
    undo("removed")
    assert kept() == first
    # what is none is said, and what is there stays
    for name, content in (("staff.jpg", b"a,b\n1,2\n"), ("cut.jpg", photo()[:300])):
        (tmp_path / name).write_bytes(content)
        assert drop(page.panel, tmp_path / name)
        office.settle()
        assert f"{name} can't be kept as a photo" in office.said[-1]
    assert drop(page.panel, tmp_path / "gone.jpg")
    office.settle()
    assert "can't be used" in office.said[-1]
    assert kept() == first
    # a table is the window's, which imports it
    (tmp_path / "people.csv").write_bytes(b"staff number,name\nA1,Ada\n")
    drop(page.panel, tmp_path / "people.csv")
    office.settle()
    assert isinstance(office.dialog(), ImportDialog)
    office.dialog().reject()


def test_a_photo_is_kept_upright_and_says_nothing_of_its_camera(tmp_path: Path) -> None:
    """EXIF orientation 6: the camera was held upright, its sensor lay on the side."""
    exif = (
        b"Exif\x00\x00II*\x00\x08\x00\x00\x00\x01\x00"
        b"\x12\x01\x03\x00\x01\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00"
    )
    plain = photo(size=(64, 48))
    turned = plain[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + plain[2:]
    file = tmp_path / "turned.jpg"
    file.write_bytes(turned)
    kept = read_photo(file)
    assert b"Exif" not in kept
    assert QImage.fromData(kept).size() == QSize(48, 64)


def test_what_is_far_too_large_is_not_even_read(tmp_path: Path) -> None:
    file = tmp_path / "film.jpg"
    with file.open("wb") as sparse:
        sparse.truncate(41 * 1024 * 1024)
    with pytest.raises(InvalidField) as refusal:
        read_photo(file)
    assert refusal.value.reason == "too_many_bytes"

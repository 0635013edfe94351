"""Passes as pictures and paper, read back by our own scanner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from lighthouse_kiosk.documents.passes import pass_picture, write_pass_png, write_passes_pdf
from lighthouse_kiosk.documents.qr import qr_matrix
from lighthouse_kiosk.domain.errors import FolderUnusable
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.scan.pictures import decode_pictures
from lighthouse_kiosk.services.passes import PassCard
from tests.codes import token_text

pytestmark = pytest.mark.usefixtures("qapp")


def card(number: int, **changes: object) -> PassCard:
    made = PassCard(
        organisation_name="Example Industries",
        event_name="Annual Day 2026",
        venue="Bengaluru",
        event_date=date(2026, 12, 12),
        time_zone="Asia/Kolkata",
        person_name="Priya Raghunathan",
        staff_number="E11345",
        option_name="Travel backpack",
        kind=OptionKind.ITEM,
        detail="Blue",
        place="Shelf C4",
        quantity=1,
        slot_starts=datetime(2026, 12, 12, 10, 30),
        slot_ends=datetime(2026, 12, 12, 11),
        token_text=token_text(number),
        ticket=f"4F2A-{number:04X}",
    )
    return replace(made, **changes)  # type: ignore[arg-type] # any of its fields


def texts(picture: Path) -> tuple[str, ...]:
    (result,) = decode_pictures([picture])
    return result.texts


def pages(pdf: Path, folder: Path) -> Iterator[Path]:
    document = QPdfDocument()
    document.load(str(pdf))
    for page in range(document.pageCount()):
        drawn = document.render(page, QSize(1240, 1754))
        paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
        paper.fill("white")
        from PySide6.QtGui import QPainter  # noqa: PLC0415

        painter = QPainter(paper)
        painter.drawImage(0, 0, drawn)
        painter.end()
        file = folder / f"page-{page}.png"
        assert paper.save(str(file))
        yield file
    document.close()


def test_a_token_is_always_a_version_five_code() -> None:
    assert {len(qr_matrix(token_text(number))) for number in range(20)} == {37}


def test_a_picture_of_a_pass_reads_as_its_token(tmp_path: Path) -> None:
    write_pass_png(card(1), tmp_path / "pass.png")
    assert texts(tmp_path / "pass.png") == (token_text(1),)
    assert QImage(str(tmp_path / "pass.png")).width() == 1080


def test_many_passes_stand_four_on_a_sheet(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    cards = [card(number) for number in range(6)]
    count = write_passes_pdf(cards, tmp_path / "all.pdf", lambda done, of: steps.append((done, of)))
    sheets = list(pages(tmp_path / "all.pdf", tmp_path))

    assert count == 6
    assert steps[-1] == (6, 6)
    assert len(sheets) == 2
    found = {text for sheet in sheets for text in texts(sheet)}
    assert found == {one.token_text for one in cards}


def test_cancelling_leaves_what_was_there(tmp_path: Path) -> None:
    file = tmp_path / "all.pdf"
    file.write_bytes(b"the old one")
    assert write_passes_pdf([card(1), card(2)], file, cancelled=lambda: True) == 0
    assert file.read_bytes() == b"the old one"
    assert [found.name for found in tmp_path.iterdir()] == ["all.pdf"]


def test_a_missing_folder_is_said_and_nothing_is_made(tmp_path: Path) -> None:
    for write in (
        lambda: write_pass_png(card(1), tmp_path / "gone" / "pass.png"),
        lambda: write_passes_pdf([card(1)], tmp_path / "gone" / "all.pdf"),
    ):
        with pytest.raises(FolderUnusable) as refusal:
            write()
        assert refusal.value.data["reason"] == "missing"
    assert list(tmp_path.iterdir()) == []


def test_long_and_hostile_texts_stay_inside_the_card(qapp: QApplication) -> None:
    plain, hostile = (
        pass_picture(card(1, person_name=name), 540)
        for name in ("x", "<b>Ω</b><img src=file:///etc/passwd> " * 20)
    )
    right = [
        (x, y)
        for x in range(520, 540)
        for y in range(plain.height())
        if plain.pixel(x, y) != hostile.pixel(x, y)
    ]
    assert right == []
    assert plain != hostile
    assert qapp is not None


def test_what_does_not_fit_on_the_disk_leaves_what_was_there(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="file sizes are not limited here")
    pdf, png = tmp_path / "all.pdf", tmp_path / "one.png"
    for file in (pdf, png):
        file.write_bytes(b"the old one")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8_000, before[1]))
    try:
        with pytest.raises(FolderUnusable):
            write_passes_pdf([card(number) for number in range(8)], pdf)
        with pytest.raises(FolderUnusable):
            write_pass_png(card(1), png)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {
        "all.pdf": b"the old one",
        "one.png": b"the old one",
    }

"""Passes as pictures and paper, read back by our own scanner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from icalendar import Calendar, Event
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from lighthouse_kiosk.documents.pass_calendars import pass_calendar
from lighthouse_kiosk.documents.pass_forms import PassForm
from lighthouse_kiosk.documents.pass_sheets import SHEETS, Sheet, sheet_picture, write_passes_pdf
from lighthouse_kiosk.documents.passes import pass_picture, write_pass_png, write_pass_pngs
from lighthouse_kiosk.documents.qr import qr_matrix
from lighthouse_kiosk.domain.errors import FolderUnusable
from lighthouse_kiosk.scan.pictures import decode_pictures
from lighthouse_kiosk.services.passes import PassCard
from tests.codes import token_text
from tests.real_passes import made_up_card

pytestmark = pytest.mark.usefixtures("qapp")


def card(number: int, **changes: object) -> PassCard:
    made = made_up_card(token_text(number))
    return replace(made, **{"ticket": f"4F2A-{number:04X}", **changes})  # type: ignore[arg-type] # any of its fields


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
    steps: list[int] = []
    cards = [card(number) for number in range(6)]
    count = write_passes_pdf(iter(cards), tmp_path / "all.pdf", drew=steps.append)
    sheets = list(pages(tmp_path / "all.pdf", tmp_path))

    assert count == 6
    assert steps == [1, 2, 3, 4, 5, 6]
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


def test_a_name_that_the_disk_takes_in_no_form_is_refused_and_not_a_crash(tmp_path: Path) -> None:
    for write in (
        lambda path: write_pass_png(card(1), path),
        lambda path: write_passes_pdf([card(1)], path),
    ):
        with pytest.raises(FolderUnusable) as refusal:
            write(tmp_path / f"{'x' * 260}.out")
        assert refusal.value.data["reason"] == "unusable"
        assert refusal.value.data["path"]
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


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_every_sheet_is_full_of_passes_that_scan(sheet: Sheet, tmp_path: Path) -> None:
    cards = [card(number, person_name=f"Person {number}") for number in range(sheet.count)]
    file = tmp_path / "sheet.png"
    assert sheet_picture(cards, sheet, 2480).save(str(file))
    assert set(texts(file)) == {one.token_text for one in cards}


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_passes_lie_on_their_paper_beside_each_other(sheet: Sheet) -> None:
    paper = QPageSize.size(sheet.paper, QPageSize.Unit.Millimeter)
    places = [sheet.place(number) for number in range(sheet.count)]
    for number, place in enumerate(places):
        assert QRectF(QPointF(), paper).adjusted(-0.1, -0.1, 0.1, 0.1).contains(place)
        inside = place.adjusted(0.1, 0.1, -0.1, -0.1)
        assert not any(inside.intersects(other) for other in places[number + 1 :])


@pytest.mark.parametrize("form", PassForm)
def test_a_long_name_stays_inside_labels_and_badges(form: PassForm) -> None:
    """A neighbour on the sheet must look the same whoever is beside it."""
    sheet = next(each for each in SHEETS.values() if each.form is form)
    long = "Wolfeschlegelsteinhausenbergerdorff Anna-Maria " * 6
    plain, crowded = (
        sheet_picture([card(1, person_name=name, venue=name), card(2)], sheet, 1200)
        for name in ("x", long)
    )
    place = sheet.place(1)
    scale = plain.width() / QPageSize.size(sheet.paper, QPageSize.Unit.Millimeter).width()
    area = QRectF(place.topLeft() * scale, place.size() * scale).toRect().adjusted(1, 1, -1, -1)
    assert plain.copy(area) == crowded.copy(area)
    assert plain != crowded


def test_a_folder_of_pictures_has_one_for_each_pass(tmp_path: Path) -> None:
    cards = [card(number, ticket="4F2A-0001") for number in range(3)]
    files = write_pass_pngs(iter(cards), tmp_path / "new" / "passes")
    assert [texts(file) for file in files] == [(one.token_text,) for one in cards]


def test_pictures_that_are_written_stay_when_stopped(tmp_path: Path) -> None:
    written: list[int] = []
    files = write_pass_pngs(
        (card(number) for number in range(9)),
        tmp_path,
        wrote=written.append,
        cancelled=lambda: len(written) == 2,
    )
    assert sorted(files) == sorted(tmp_path.iterdir())
    assert len(files) == 2


def entry(one: PassCard) -> Event:
    made = Calendar.from_ical(pass_calendar(one, datetime(2026, 12, 1, tzinfo=UTC)))
    (found,) = made.events
    return found


def test_a_calendar_entry_says_when_and_where_the_pickup_is() -> None:
    hostile = "Anna; DROP,\r\nBEGIN:VALARM \N{SNOWMAN} " * 9
    found = entry(card(1, option_name=hostile))
    assert found.start == datetime(2026, 12, 12, 5, tzinfo=UTC)
    assert found.end == datetime(2026, 12, 12, 5, 30, tzinfo=UTC)
    assert hostile in str(found["summary"]).replace("\n", "\r\n")
    assert str(found["location"]) == "Bengaluru · Blue · Shelf C4"
    assert found.walk("VALARM") == []


def test_without_a_slot_the_entry_is_the_whole_day() -> None:
    found = entry(card(1, slot_starts=None, slot_ends=None, starts_utc=None, ends_utc=None))
    assert (found.start, found.end) == (date(2026, 12, 12), date(2026, 12, 13))

"""Passes as pictures for phones."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from lighthouse_kiosk.documents.finished_files import finished_file
from lighthouse_kiosk.documents.pass_forms import (
    CARD_HEIGHT,
    CARD_WIDTH,
    PassForm,
    paint_pass,
)
from lighthouse_kiosk.files import not_written, refusal_of
from lighthouse_kiosk.services.passes import PassCard

PNG_WIDTH = 1080
"""Pixels: as wide as a phone, and a module of the code is 18 pixels."""


def pass_picture(card: PassCard, width: int = PNG_WIDTH) -> QImage:
    """Draw a pass as a picture `width` pixels wide."""
    picture = QImage(width, round(width * CARD_HEIGHT / CARD_WIDTH), QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    try:
        paint_pass(painter, card, QRectF(picture.rect()), PassForm.CARD)
    finally:
        painter.end()
    return picture


def write_pass_png(card: PassCard, path: Path) -> None:
    """Write one pass as PNG; raises FolderUnusable or DiskFull, and then nothing is left behind."""
    with finished_file(path) as unfinished:
        # PySide takes the format as text, whatever its own signature says.
        if not pass_picture(card).save(str(unfinished), "PNG"):  # type: ignore[call-overload]
            raise not_written(path)


def write_pass_pngs(
    cards: Iterable[PassCard],
    folder: Path,
    wrote: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[Path]:
    """Write a picture of each pass into a folder, which is made where it is missing.

    `wrote` is told how many there are so far. When `cancelled` says so no more are written; those
    that are stay. Raises FolderUnusable, DiskFull.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refusal_of(folder, error) from error
    files: list[Path] = []
    for number, card in enumerate(cards, 1):
        if cancelled is not None and cancelled():
            break
        # a ticket is shown shortened, so two may look alike: the number keeps their files apart
        files.append(folder / f"pass-{number:05}-{card.ticket}.png")
        write_pass_png(card, files[-1])
        if wrote is not None:
            wrote(number)
    return files

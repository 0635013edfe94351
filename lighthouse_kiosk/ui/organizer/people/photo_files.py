"""Photos as files of people's cameras and phones, made small enough to be kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.person_photos import checked_photo
from lighthouse_kiosk.domain.pictures import MOST_PIXELS, is_picture
from lighthouse_kiosk.files import refusal_of

MOST_FILE_BYTES = 40 * 1024 * 1024
"""Larger than any photo a phone takes."""

_MOST_SIDE = 4 * MOST_PIXELS
"""More would take gigabytes to decode."""
_KEPT_SIDE = 640
"""Sharp on the largest screen of a desk."""
_QUALITY = 85


def read_photo(path: Path) -> bytes:
    """Read a JPEG or PNG file as it can be kept: upright, and scaled down where it is large.

    Off the GUI thread. Raises InvalidField for the photo: `not_a_picture`, `broken_picture`,
    `too_many_bytes`, `too_many_pixels`; FolderUnusable for a file that can't be read.
    """
    try:
        if path.stat().st_size > MOST_FILE_BYTES:
            raise InvalidField("photo", "too_many_bytes", most=MOST_FILE_BYTES // 1024)
        content = path.read_bytes()
    except OSError as error:
        raise refusal_of(path, error) from error
    if not is_picture(content):
        raise InvalidField("photo", "not_a_picture")
    picture = _upright(content)
    if max(picture.width(), picture.height()) > _KEPT_SIDE:
        picture = picture.scaled(
            QSize(_KEPT_SIDE, _KEPT_SIDE),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    return checked_photo(_encoded(picture))


def _upright(content: bytes) -> QImage:
    """Decode, turned as the camera was held."""
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > _MOST_SIDE:
        raise InvalidField("photo", "too_many_pixels", most=_MOST_SIDE)
    picture = reader.read()
    if picture.isNull():
        raise InvalidField("photo", "broken_picture")
    return picture


def _encoded(picture: QImage) -> bytes:
    """Write as JPEG without what the camera noted down: place, time and owner stay behind."""
    flat = picture.convertToFormat(QImage.Format.Format_RGB32)
    if picture.hasAlphaChannel():
        flat = QImage(picture.size(), QImage.Format.Format_RGB32)
        flat.fill(Qt.GlobalColor.white)
        painter = QPainter(flat)
        painter.drawImage(0, 0, picture)
        painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"JPEG"))
    writer.setQuality(_QUALITY)
    writer.write(flat)
    return bytes(buffer.data().data())

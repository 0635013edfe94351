"""The three forms of a pass: a card for the phone and A6, a label to stick on, a badge to wear.

Each draws itself into any rectangle, upright or lying, with the code as large as there is room.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtSvg import QSvgRenderer

from lighthouse_kiosk.documents.fonts import load_typefaces
from lighthouse_kiosk.documents.lettering import (
    INK,
    INK_2,
    LINE,
    NAVY,
    ON_NAVY,
    what,
    when,
    where,
    write_line,
    write_name,
)
from lighthouse_kiosk.documents.qr import paint_qr
from lighthouse_kiosk.paths import resources_folder
from lighthouse_kiosk.services.passes import PassCard

CARD_WIDTH, CARD_HEIGHT = 360.0, 508.0
"""A card in its own units: the shape of A6 paper, so that four fill an A4 sheet."""

_MARGIN = 24.0
_HEADER = 72.0
_CODE = 270.0  # 45 modules with their quiet zone: whole pixels at three times the size
_SHORT = 300.0
"""The shorter side of labels and badges in their own units."""
_TWO_LINES = 116.0
_DEMI, _BOLD = QFont.Weight.DemiBold, QFont.Weight.Bold


class PassForm(StrEnum):
    CARD = "card"
    LABEL = "label"
    BADGE = "badge"


def paint_pass(
    painter: QPainter, card: PassCard, target: QRectF, form: PassForm = PassForm.CARD
) -> None:
    """Draw a pass into `target`; a card keeps its shape in the middle of it."""
    load_typefaces()
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    if form is PassForm.CARD:
        scale = min(target.width() / CARD_WIDTH, target.height() / CARD_HEIGHT)
        width, height = CARD_WIDTH, CARD_HEIGHT
    else:
        scale = min(target.width(), target.height()) / _SHORT
        width, height = target.width() / scale, target.height() / scale
    painter.translate(
        target.left() + (target.width() - width * scale) / 2,
        target.top() + (target.height() - height * scale) / 2,
    )
    painter.scale(scale, scale)
    area = QRectF(0, 0, width, height)
    painter.fillRect(area, Qt.GlobalColor.white)
    match form:
        case PassForm.CARD:
            _paint_card(painter, card)
        case PassForm.LABEL:
            _paint_label(painter, card, area)
        case PassForm.BADGE:
            _paint_badge(painter, card, area)
    painter.restore()


@cache
def _lighthouse() -> QSvgRenderer:
    return QSvgRenderer(str(resources_folder() / "icons" / "lighthouse.svg"))


def _paint_card(painter: QPainter, card: PassCard) -> None:
    _paint_header(painter, card, CARD_WIDTH, _HEADER)
    code = QRectF((CARD_WIDTH - _CODE) / 2, _HEADER + 4, _CODE, _CODE)
    paint_qr(painter, card.token_text, code)
    top, width = code.bottom() + 2, CARD_WIDTH - 2 * _MARGIN
    painter.setPen(INK)
    write_line(painter, card.person_name, QRectF(_MARGIN, top, width, 30), 22, _BOLD)
    painter.setPen(INK_2)
    write_line(painter, card.staff_number, QRectF(_MARGIN, top + 29, width, 18), 13)
    painter.setPen(LINE)
    painter.drawLine(QLineF(_MARGIN, top + 54, CARD_WIDTH - _MARGIN, top + 54))
    painter.setPen(INK)
    write_line(painter, what(card), QRectF(_MARGIN, top + 62, width, 24), 17, _DEMI)
    painter.setPen(INK_2)
    write_line(painter, when(card), QRectF(_MARGIN, top + 86, width, 18), 13)
    write_line(painter, where(card), QRectF(_MARGIN, top + 104, width, 18), 13)
    write_line(painter, card.ticket, QRectF(_MARGIN, top + 128, width, 16), 11)


def _paint_header(painter: QPainter, card: PassCard, width: float, height: float) -> None:
    painter.fillRect(QRectF(0, 0, width, height), NAVY)
    badge = QRectF(_MARGIN, (height - 40) / 2, 40, 40)
    _lighthouse().render(painter, badge)
    left = badge.right() + 12
    room = width - _MARGIN - left
    painter.setPen(Qt.GlobalColor.white)
    middle = height / 2
    write_line(painter, card.event_name, QRectF(left, middle - 22, room, 24), 17, _DEMI)
    painter.setPen(ON_NAVY)
    write_line(painter, card.organisation_name, QRectF(left, middle + 2, room, 18), 12)


def _paint_label(painter: QPainter, card: PassCard, area: QRectF) -> None:
    side = min(area.height(), area.width() * 0.46)
    code = QRectF(0, (area.height() - side) / 2, side, side)
    paint_qr(painter, card.token_text, code)
    left, width = code.right() + 2, area.width() - code.right() - 2 - _MARGIN / 2
    lines = [
        (card.event_name, 20, 30, QFont.Weight.Normal, INK_2),
        (what(card), 24, 34, _DEMI, INK),
        (when(card), 20, 28, QFont.Weight.Normal, INK_2),
        (where(card), 20, 28, QFont.Weight.Normal, INK_2),
        (f"{card.staff_number} · {card.ticket}", 18, 26, QFont.Weight.Normal, INK_2),
    ]
    name_height = 84.0
    top = (area.height() - name_height - sum(height for _t, _s, height, *_ in lines)) / 2
    painter.setPen(INK)
    write_name(painter, card.person_name, QRectF(left, top, width, name_height), 38)
    top += name_height
    for text, size, height, weight, ink in lines:
        painter.setPen(ink)
        write_line(painter, text, QRectF(left, top, width, height), size, weight)
        top += height


def _paint_badge(painter: QPainter, card: PassCard, area: QRectF) -> None:
    header = 56.0
    _paint_header(painter, card, area.width(), header)
    side = min(area.height() - header, area.width() * 0.42)
    code = QRectF(area.right() - side, area.bottom() - side, side, side)
    paint_qr(painter, card.token_text, code)
    width = code.left() - _MARGIN
    foot = area.bottom() - 62
    painter.setPen(INK)
    name = QRectF(_MARGIN, header + 8, width, min(foot - header - 50, _TWO_LINES))
    write_name(painter, card.person_name, name, 46)
    painter.setPen(INK_2)
    about = card.department or card.staff_number
    write_line(painter, about, QRectF(_MARGIN, name.bottom(), width, 28), 18)
    painter.setPen(INK)
    write_line(painter, what(card), QRectF(_MARGIN, foot, width, 26), 17, _DEMI)
    painter.setPen(INK_2)
    write_line(painter, when(card), QRectF(_MARGIN, foot + 26, width, 22), 14)

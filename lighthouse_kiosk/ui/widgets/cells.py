"""Cells of tables, drawn from a small description: words, badge, avatar, meter or box.

A model answers `CELL_ROLE` with a `Cell`; None is a row that is still on its way. Everything is
drawn as plain text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lighthouse_kiosk.ui.assets import Weight, paint_icon
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.badges import BadgeKind, badge_size, paint_avatar, paint_badge
from lighthouse_kiosk.ui.widgets.lettering import (
    Face,
    draw_line,
    draw_two_lines,
    fits_two_lines,
    ink,
    line_height,
    width_of,
)
from lighthouse_kiosk.ui.widgets.meters import paint_meter
from lighthouse_kiosk.ui.widgets.painting import fill_round, stroke_round
from lighthouse_kiosk.ui.widgets.text import FIGURES, plain_tip

if TYPE_CHECKING:
    from lighthouse_kiosk.ui.widgets.tables import Table

CELL_ROLE = Qt.ItemDataRole.UserRole + 1

_MARGIN = 8.0
_EDGE = 18.0
_AVATAR = 28.0
_ABOVE_AND_BELOW = 4.0
"""What two lines leave free of a row, at least."""


class Share(NamedTuple):
    """A meter's value and whole, and what is pending beyond it."""

    value: float
    whole: float
    pending: float = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows. `tone` names a token; `checked` draws a box; `share` a meter."""

    text: str = ""
    below: str = ""
    avatar: str = ""
    badge: BadgeKind | None = None
    icon: str = ""
    tone: str = "ink"
    strong: bool = False
    checked: bool | None = None
    share: Share | None = None

    @property
    def spoken(self) -> str:
        return f"{self.text}, {self.below}" if self.below else self.text


class Column(NamedTuple):
    """`width` is the least; the room left is shared by `weight`. `end`: at the right, as figures.

    One with a `key` can be hidden, and is remembered by it; `spare` ones are hidden at first.
    Where there is no room for all columns to be as wide as `roomy`, one with `below` gives up its
    place, and its words stand below those of the column so numbered. A title that is too short to
    say all has a `hint`.
    """

    title: str
    width: int
    weight: int = 0
    end: bool = False
    key: str = ""
    spare: bool = False
    sortable: bool = False
    roomy: int = 0
    below: int = 0
    hint: str = ""


Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Draws the cells of a `Table`."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return super().sizeHint(option, index)
        return QSize(round(cell_width(cell)), self._table.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, ink("selection"))
        elif self._table.hovered_row == index.row():
            painter.fillRect(area, ink("hover"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), ink("line"))
        cell = self._table.cell(index)
        backwards = option.direction is Qt.LayoutDirection.RightToLeft
        inner = self._inside(area, index.column(), cell, backwards=backwards)
        if isinstance(cell, Cell):
            self._draw(painter, inner, cell, self._table.columns[index.column()].end, backwards)
        else:
            fill_round(painter, _line(inner, 10, min(inner.width(), 90), backwards), 5, "track")
        painter.restore()

    def shows_all(self, index: QModelIndex) -> bool:
        """Whether a cell has the room for all that it says."""
        cell = self._table.cell(index)
        if not isinstance(cell, Cell):
            return True
        area = QRectF(self._table.visualRect(index))
        backwards = self._table.layoutDirection() is Qt.LayoutDirection.RightToLeft
        room = self._inside(area, index.column(), cell, backwards=backwards)
        spare = room.width() - (cell_width(cell) - 2 * _MARGIN)
        if spare >= 0:
            return True
        beside = _AVATAR + _MARGIN if cell.avatar else 0
        room.setWidth(room.width() - beside)
        end = self._table.columns[index.column()].end
        return (
            cell.badge is None
            and _takes_two_lines(room, cell, end=end)
            and fits_two_lines(cell.text, _faces(cell)[0], room.width())
            and width_of(cell.below, _faces(cell)[1]) <= room.width()
        )

    def _inside(self, area: QRectF, column: int, cell: object, *, backwards: bool) -> QRectF:
        """The room for a cell's contents; the outermost words stand further in, as the card's do."""
        leading = trailing = _MARGIN
        if isinstance(cell, Cell) and cell.checked is None and cell.icon != "ellipsis":
            leading = _EDGE if column == 0 else _MARGIN
            trailing = _EDGE if column == self._table.last_column else _MARGIN
        if backwards:
            leading, trailing = trailing, leading
        return area.adjusted(leading, 0, -trailing, -1)

    def _draw(
        self, painter: QPainter, area: QRectF, cell: Cell, end: bool, backwards: bool
    ) -> None:
        if cell.checked is not None:
            _draw_box(painter, area, checked=cell.checked)
            return
        if cell.share is not None:
            paint_meter(
                painter,
                _line(area, 8, area.width(), backwards),
                cell.share.value,
                cell.share.whole,
                pending=cell.share.pending,
                right_to_left=backwards,
            )
            return
        if cell.badge is not None:
            paint_badge(painter, area, cell.text, cell.badge, cell.icon, right_to_left=backwards)
            return
        if cell.avatar:
            disc = _line(area, _AVATAR, _AVATAR, backwards)
            paint_avatar(painter, disc, cell.avatar)
            room = _AVATAR + _MARGIN
            area = area.adjusted(0, 0, -room, 0) if backwards else area.adjusted(room, 0, 0, 0)
        if cell.icon and not cell.text:
            side = QRectF(0, 0, 18, 18)
            side.moveCenter(area.center())
            paint_icon(painter, cell.icon, side, cell.tone)
            return
        _draw_words(painter, area, cell, end=end)


def _line(area: QRectF, height: float, width: float, backwards: bool) -> QRectF:
    """A box at the leading edge, in the vertical middle."""
    box = QRectF(area.left(), area.center().y() - height / 2, width, height)
    if backwards:
        box.moveRight(area.right())
    return box


def _faces(cell: Cell) -> tuple[Face, Face]:
    weight = Weight.SEMIBOLD if cell.strong else Weight.REGULAR
    return (
        Face(Size.BODY, weight, prose="-" in cell.text),
        Face(Size.CAPTION, prose="-" in cell.below),
    )


def cell_width(cell: Cell) -> float:
    """What a cell needs to show all of it."""
    if cell.badge is not None:
        return badge_size(cell.text, cell.icon).width() + 2 * _MARGIN
    upper, lower = _faces(cell)
    words = max(width_of(cell.text, upper), width_of(cell.below, lower))
    return words + 2 * _MARGIN + (_AVATAR + _MARGIN if cell.avatar else 0)


def widest(cells: Iterable[Cell]) -> int:
    """The width of a column that shows all of each of them."""
    return ceil(max(map(cell_width, cells)))


def side_of(*, end: bool) -> Qt.AlignmentFlag:
    """Where a column's words stand: figures at the right in every language, one below the other."""
    if end:
        return FIGURES
    return Qt.AlignmentFlag.AlignLeading


def _draw_words(painter: QPainter, area: QRectF, cell: Cell, *, end: bool) -> None:
    upper, lower = _faces(cell)
    two = _takes_two_lines(area, cell, end=end)
    above = area
    if cell.below and two:
        high, low = 2 * line_height(upper), line_height(lower)
        top = area.center().y() - (high + low) / 2
        above = QRectF(area.left(), top, area.width(), high)
        beneath = QRectF(area.left(), top + high, area.width(), low)
        draw_line(painter, beneath, cell.below, lower, "ink_3", end=end)
    elif cell.below:
        middle = area.center().y()
        above = QRectF(area.left(), middle - 18, area.width(), 20)
        beneath = QRectF(area.left(), middle + 1, area.width(), 17)
        draw_line(painter, beneath, cell.below, lower, "ink_3", end=end)
    if two:
        draw_two_lines(painter, above, cell.text, upper, cell.tone)
    else:
        draw_line(painter, above, cell.text, upper, cell.tone, end=end)


def _takes_two_lines(area: QRectF, cell: Cell, *, end: bool) -> bool:
    """Words too long for the width go on below, where the row is high enough; figures never."""
    upper, lower = _faces(cell)
    high = 2 * line_height(upper) + (line_height(lower) if cell.below else 0)
    return (
        not end
        and width_of(cell.text, upper) > area.width() > 0
        and high + _ABOVE_AND_BELOW <= area.height()
    )


def _draw_box(painter: QPainter, area: QRectF, *, checked: bool) -> None:
    box = QRectF(0, 0, 18, 18)
    box.moveCenter(area.center())
    if checked:
        fill_round(painter, box, 5, "blue")
        paint_icon(painter, "check", box.adjusted(2.5, 2.5, -2.5, -2.5), "on_blue", 3)
    else:
        fill_round(painter, box, 5, "card")
        stroke_round(painter, box, 5, "line_field")


def head_data(columns: Sequence[Column], section: int, role: int) -> object:
    """What a model's `headerData` answers for these columns."""
    if not 0 <= section < len(columns):
        return None
    column = columns[section]
    if role == Qt.ItemDataRole.DisplayRole:
        return column.title
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return side_of(end=column.end) | Qt.AlignmentFlag.AlignVCenter
    if role == Qt.ItemDataRole.ToolTipRole and column.hint:
        return plain_tip(column.hint)
    return None

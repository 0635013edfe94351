"""Tables whose cells are drawn from a small description: words, badge, avatar, meter or box.

A model answers `CELL_ROLE` with a `Cell`; None is a row that is still on its way. Everything is
drawn as plain text.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from lighthouse_kiosk.ui.assets import Weight, font, paint_icon, prose
from lighthouse_kiosk.ui.theme import Size, color
from lighthouse_kiosk.ui.widgets.badges import BadgeKind, badge_size, paint_avatar, paint_badge
from lighthouse_kiosk.ui.widgets.meters import paint_meter
from lighthouse_kiosk.ui.widgets.painting import fill_round, stroke_round
from lighthouse_kiosk.ui.widgets.tables import style_table
from lighthouse_kiosk.ui.widgets.text import plain_tip

CELL_ROLE = Qt.ItemDataRole.UserRole + 1

_MARGIN = 8.0
_EDGE = 18.0
_AVATAR = 28.0


class Share(NamedTuple):
    """A meter's value and whole."""

    value: float
    whole: float


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
    """`width` is the least; the room left is shared by `weight`. `end`: trailing edge, as figures.

    One with a `key` can be hidden, and is remembered by it; `spare` ones are hidden at first.
    """

    title: str
    width: int
    weight: int = 0
    end: bool = False
    key: str = ""
    spare: bool = False
    sortable: bool = False


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
        return QSize(round(_width(cell)), self._table.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, color("selection"))
        elif self._table.hovered_row == index.row():
            painter.fillRect(area, color("hover"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), color("line"))
        cell = index.data(CELL_ROLE)
        backwards = option.direction is Qt.LayoutDirection.RightToLeft
        inner = self._inside(area, index.column(), cell, backwards=backwards)
        if isinstance(cell, Cell):
            self._draw(painter, inner, cell, self._table.columns[index.column()].end, backwards)
        else:
            fill_round(painter, _line(inner, 10, min(inner.width(), 90), backwards), 5, "track")
        painter.restore()

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
                *cell.share,
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


def _fonts(cell: Cell) -> tuple[QFont, QFont]:
    upper, lower = (
        font(Size.BODY, Weight.SEMIBOLD if cell.strong else Weight.REGULAR),
        font(Size.CAPTION),
    )
    return prose(upper) if "-" in cell.text else upper, prose(lower) if "-" in cell.below else lower


def _width(cell: Cell) -> float:
    if cell.badge is not None:
        return badge_size(cell.text, cell.icon).width() + 2 * _MARGIN
    upper, lower = _fonts(cell)
    words = max(
        QFontMetricsF(upper).horizontalAdvance(cell.text),
        QFontMetricsF(lower).horizontalAdvance(cell.below),
    )
    return words + 2 * _MARGIN + (_AVATAR + _MARGIN if cell.avatar else 0)


def _draw_words(painter: QPainter, area: QRectF, cell: Cell, *, end: bool) -> None:
    upper, lower = _fonts(cell)
    side = Qt.AlignmentFlag.AlignTrailing if end else Qt.AlignmentFlag.AlignLeading
    above = area
    if cell.below:
        middle = area.center().y()
        above = QRectF(area.left(), middle - 18, area.width(), 20)
        beneath = QRectF(area.left(), middle + 1, area.width(), 17)
        _write(painter, beneath, cell.below, lower, "ink_3", side)
    _write(painter, above, cell.text, upper, cell.tone, side)


def _write(
    painter: QPainter, area: QRectF, text: str, words: QFont, tone: str, side: Qt.AlignmentFlag
) -> None:
    painter.setFont(words)
    painter.setPen(color(tone))
    one_line = " ".join(text.split())
    shown = QFontMetricsF(words).elidedText(one_line, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


def _draw_box(painter: QPainter, area: QRectF, *, checked: bool) -> None:
    box = QRectF(0, 0, 18, 18)
    box.moveCenter(area.center())
    if checked:
        fill_round(painter, box, 5, "blue")
        paint_icon(painter, "check", box.adjusted(2.5, 2.5, -2.5, -2.5), "on_blue", 3)
    else:
        fill_round(painter, box, 5, "card")
        stroke_round(painter, box, 5, "line_field")


class Table(QTableView):
    """Rows that are chosen as a whole. `opened`: Enter or double click; `menu_wanted`: its place.

    Columns share the width; they are never wider together than the view. `head_clicked` carries
    the number of a column that can be sorted by, or of one without a title.
    """

    head_clicked = Signal(int)
    columns_wanted = Signal(QPoint)
    """A choice of columns was asked for, at this place on the screen."""
    opened = Signal(QModelIndex)
    menu_wanted = Signal(QModelIndex, QPoint)
    box_clicked = Signal(QModelIndex)

    def __init__(
        self,
        columns: Sequence[Column],
        name: str,
        *,
        row_height: int = 48,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.row_height = row_height
        self.hovered_row = -1
        self._order: tuple[int, bool] | None = None
        self.setAccessibleName(name)
        style_table(self)
        self.setItemDelegate(CellDelegate(self))
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        upright = self.verticalHeader()
        upright.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        upright.setMinimumSectionSize(24)
        upright.setDefaultSectionSize(row_height)
        head = self.horizontalHeader()
        head.setFont(font(Size.CAPTION, Weight.MEDIUM))
        head.setSectionsClickable(any(column.sortable for column in self.columns))
        head.sectionClicked.connect(self._click_head)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(
            lambda spot: self.columns_wanted.emit(head.mapToGlobal(spot))
        )
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(24)
        head.setStretchLastSection(False)

    @property
    def last_column(self) -> int:
        """The last one that is shown."""
        shown = (at for at in range(len(self.columns)) if not self.isColumnHidden(at))
        return max(shown, default=0)

    def show_columns(self, keys: Collection[str]) -> None:
        """Show these of the columns that can be hidden, and all that can't."""
        for at, column in enumerate(self.columns):
            self.setColumnHidden(at, bool(column.key) and column.key not in keys)
        self._share_width()
        self.viewport().update()

    def columns_shown(self) -> list[str]:
        """The keys of those in view that can be hidden."""
        return [
            column.key
            for at, column in enumerate(self.columns)
            if column.key and not self.isColumnHidden(at)
        ]

    def show_order(self, column: int, *, rising: bool) -> None:
        """Mark the column that rows are sorted by."""
        self._order = column, rising
        head = self.horizontalHeader()
        head.setSortIndicatorShown(True)
        head.setSortIndicator(
            column, Qt.SortOrder.AscendingOrder if rising else Qt.SortOrder.DescendingOrder
        )

    def _click_head(self, column: int) -> None:
        if self._order is not None:
            # Qt has marked the clicked column, whatever becomes of the click
            self.show_order(self._order[0], rising=self._order[1])
        if self.columns[column].sortable or not self.columns[column].title:
            self.head_clicked.emit(column)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        cell = index.data(CELL_ROLE)
        if isinstance(cell, Cell) and cell.checked is not None:
            self.box_clicked.emit(index)
        elif isinstance(cell, Cell) and cell.icon == "ellipsis":
            self.menu_wanted.emit(index, event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        cell = index.data(CELL_ROLE) if index.isValid() else None
        if isinstance(cell, Cell) and cell.checked is None and cell.icon != "ellipsis":
            self.opened.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            place = self.visualRect(index).bottomLeft() if by_key else event.pos()
            self.menu_wanted.emit(index, self.viewport().mapToGlobal(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
            return
        super().keyPressEvent(event)

    def copy_rows(self) -> None:
        """Put the ticked rows, or the one in hand, on the clipboard as a spreadsheet takes them."""
        model = self.model()
        shown = [
            at
            for at, column in enumerate(self.columns)
            if column.title and not self.isColumnHidden(at)
        ]
        every = range(model.rowCount())
        ticked = [row for row in every if _ticked(model.index(row, 0))]
        rows = ticked or [self.currentIndex().row()]
        cells = [
            [_spoken(model.index(row, at)) for at in shown] for row in rows if 0 <= row in every
        ]
        heading = [self.columns[at].title for at in shown]
        QGuiApplication.clipboard().setText(
            "\n".join("\t".join(line) for line in ([heading, *cells] if ticked else cells))
        )

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            self._say_what_is_cut_off()
        return super().viewportEvent(event)

    def _say_what_is_cut_off(self) -> None:
        place = self.viewport().mapFromGlobal(self.cursor().pos())
        index = self.indexAt(place)
        cell = index.data(CELL_ROLE) if index.isValid() else None
        cut = isinstance(cell, Cell) and _width(cell) > self.columnWidth(index.column())
        self.viewport().setToolTip(plain_tip(cell.spoken) if cut and cell is not None else "")

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    def _share_width(self) -> None:
        if self.model() is None or self.model().columnCount() != len(self.columns):
            return
        shown = [
            (at, column) for at, column in enumerate(self.columns) if not self.isColumnHidden(at)
        ]
        spare = max(0, self.viewport().width() - sum(column.width for _at, column in shown))
        weights = sum(column.weight for _at, column in shown)
        for at, column in shown:
            more = spare * column.weight // weights if column.weight else 0
            spare, weights = spare - more, weights - column.weight
            self.setColumnWidth(at, column.width + more)


def _ticked(index: QModelIndex) -> bool:
    cell = index.data(CELL_ROLE)
    return isinstance(cell, Cell) and bool(cell.checked)


def _spoken(index: QModelIndex) -> str:
    """A cell on one line, without what a spreadsheet would split it at."""
    cell = index.data(CELL_ROLE)
    return " ".join(cell.spoken.split()) if isinstance(cell, Cell) else ""


def head_data(columns: Sequence[Column], section: int, role: int) -> object:
    """What a model's `headerData` answers for these columns."""
    if not 0 <= section < len(columns):
        return None
    column = columns[section]
    if role == Qt.ItemDataRole.DisplayRole:
        return column.title
    if role == Qt.ItemDataRole.TextAlignmentRole:
        side = Qt.AlignmentFlag.AlignTrailing if column.end else Qt.AlignmentFlag.AlignLeading
        return side | Qt.AlignmentFlag.AlignVCenter
    return None

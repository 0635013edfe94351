"""Tables: what all have in common, and the one whose rows are cells drawn from a description."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from lighthouse_kiosk.ui.assets import Weight, font
from lighthouse_kiosk.ui.theme import Size, color
from lighthouse_kiosk.ui.widgets.cells import CELL_ROLE, Cell, CellDelegate, Column
from lighthouse_kiosk.ui.widgets.copied_tables import copied_table
from lighthouse_kiosk.ui.widgets.painting import focus_ring
from lighthouse_kiosk.ui.widgets.text import plain_tip

ROW_HEIGHT = 48
_FOLDED_HEIGHT = 56
"""What two lines and a smaller one below them take."""
_HEAD_PADDING, _HEAD_EDGE, _ORDER_MARK = 8, 18, 16
"""Of a column's title, as the style sheet has them."""


def style_table(table: QTableView) -> None:
    """Rows of 48 px chosen as a whole, no grid, smooth scrolling, hover."""
    table.setShowGrid(False)
    table.setFont(font())
    table.setWordWrap(False)
    table.setCornerButtonEnabled(False)
    table.setMouseTracking(True)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    rows = table.verticalHeader()
    rows.hide()
    rows.setDefaultSectionSize(ROW_HEIGHT)
    rows.setMinimumSectionSize(ROW_HEIGHT)
    columns = table.horizontalHeader()
    columns.setHighlightSections(False)
    columns.setFixedHeight(36)
    columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    columns.setStretchLastSection(True)


class Table(QTableView):
    """Rows that are chosen as a whole. `opened`: Enter or double click; `menu_wanted`: its place.

    Columns share the width, and scroll sideways where even the least they need is more.
    `head_clicked` carries the number of a column that can be sorted by, or of one without a title.
    With `several`, more rows than one can be in hand, to be copied.
    """

    head_clicked = Signal(int)
    columns_wanted = Signal(QPoint)
    """A choice of columns was asked for, at this place on the screen."""
    opened = Signal(QModelIndex)
    menu_wanted = Signal(QModelIndex, QPoint)
    box_clicked = Signal(QModelIndex)
    copied = Signal(int)
    """So many rows are on the clipboard now."""
    seen = Signal(bool)
    """It has come into view, or gone."""

    def __init__(
        self,
        columns: Sequence[Column],
        name: str,
        *,
        row_height: int = 48,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.last_column = max(0, len(self.columns) - 1)
        """The last one that is shown."""
        self.row_height = self._least_height = row_height
        self.hovered_row = -1
        self._order: tuple[int, bool] | None = None
        self._unwanted: frozenset[int] = frozenset()
        self._folded: tuple[int, ...] = ()
        self._shared = 0
        """The width in px that columns share now."""
        self.setAccessibleName(name)
        style_table(self)
        self.setItemDelegate(CellDelegate(self))
        self.setTabKeyNavigation(False)
        # rows with boxes are ticked, and one of them is in hand
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        # an opaque view is moved when it scrolls, not drawn anew
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.seen.emit(False)

    def show_columns(self, keys: Collection[str]) -> None:
        """Show these of the columns that can be hidden, and all that can't."""
        self._unwanted = frozenset(
            at for at, column in enumerate(self.columns) if column.key and column.key not in keys
        )
        self._share_width()
        self.viewport().update()

    def columns_shown(self) -> list[str]:
        """The keys of those in view that can be hidden."""
        return [self.columns[at].key for at in self._wanted() if self.columns[at].key]

    def cell(self, index: QModelIndex | QPersistentModelIndex) -> Cell | None:
        """What a place shows: its own cell, and below it the words of a column without room.

        None while the row is still on its way.
        """
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return None
        for at in self._folded:
            if self.columns[at].below == index.column():
                other = index.model().index(index.row(), at).data(CELL_ROLE)
                words = other.text if isinstance(other, Cell) else ""
                return replace(cell, below=words) if any(map(str.isalnum, words)) else cell
        return cell

    def _wanted(self) -> list[int]:
        return [at for at in range(len(self.columns)) if at not in self._unwanted]

    def show_order(self, column: int, *, rising: bool) -> None:
        """Mark the column that rows are sorted by."""
        self._order = column, rising
        head = self.horizontalHeader()
        head.setSortIndicatorShown(True)
        head.setSortIndicator(
            column, Qt.SortOrder.AscendingOrder if rising else Qt.SortOrder.DescendingOrder
        )
        self._share_width()

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
        row = self.visualRect(self.currentIndex())
        if row.isValid() and event.size().height() < row.bottom() < event.oldSize().height():
            # something came up below the table, which has less room now
            self.scrollTo(self.currentIndex())

    def updateGeometries(self) -> None:
        """Share the width anew where a scroll bar has come up or gone, which Qt doesn't tell."""
        super().updateGeometries()
        if self.viewport().width() != self._shared:
            self._share_width()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), color("card"))
        painter.end()
        super().paintEvent(event)
        if self.rings_row():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            top = self.rowViewportPosition(self.currentIndex().row())
            row = QRectF(0, top, self.viewport().width(), self.row_height - 1)
            focus_ring(painter, row, 4)
            painter.end()

    def rings_row(self) -> bool:
        """Whether the row in hand is where the keyboard is, and was brought there by key."""
        by_key = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        return by_key and self.hasFocus() and self.currentIndex().isValid()

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
        """Put the ticked rows, or else those in hand, on the clipboard as a spreadsheet takes them.

        Several come with a heading. What is ticked but not loaded is left to an export.
        """
        model = self.model()
        shown = [at for at in self._wanted() if self.columns[at].title]
        ticked = [row for row in range(model.rowCount()) if _ticked(model.index(row, 0))]
        chosen = sorted({index.row() for index in self.selectionModel().selectedRows()})
        rows = ticked or chosen or [self.currentIndex().row()]
        cells = [[_plain(model.index(row, at)) for at in shown] for row in rows if row >= 0]
        if not cells:
            return
        several = bool(ticked) or len(cells) > 1
        heading = [self.columns[at].title for at in shown] if several else []
        QGuiApplication.clipboard().setMimeData(copied_table(cells, heading=heading))
        self.copied.emit(len(cells))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by key stands on a row, so that one sees where, and Down goes to the next."""
        by_key = event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        }
        if by_key and self.model() is not None and not self.currentIndex().isValid():
            titled = (at for at, column in enumerate(self.columns) if column.title)
            self.setCurrentIndex(self.model().index(0, next(titled, 0)))
        super().focusInEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._say_what_is_cut_off(event.pos())
        return super().viewportEvent(event)

    def _say_what_is_cut_off(self, place: QPoint) -> None:
        index = self.indexAt(place)
        cell = self.cell(index) if index.isValid() else None
        delegate = self.itemDelegate()
        cut = isinstance(delegate, CellDelegate) and not delegate.shows_all(index)
        self.viewport().setToolTip(plain_tip(cell.spoken) if cut and cell is not None else "")

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    def _share_width(self) -> None:
        if self.model() is None or self.model().columnCount() != len(self.columns):
            return
        room = self._shared = self.viewport().width()
        wanted = [(at, self.columns[at]) for at in self._wanted()]
        heads = {at: self._head_width(at, column) for at, column in wanted}
        roomy = sum(max(column.width, column.roomy, heads[at]) for at, column in wanted)
        self._folded = tuple(at for at, column in wanted if column.below and roomy > room)
        self._take_height()
        for at in range(len(self.columns)):
            self.setColumnHidden(at, at in self._unwanted or at in self._folded)
        shown = [(at, column) for at, column in wanted if at not in self._folded]
        self.last_column = max((at for at, _column in shown), default=0)
        least = {at: max(column.width, heads[at]) for at, column in shown}
        # where words are longer, the columns that take spare room give some of their least
        slack = {
            at: max(0, least[at] - max(heads[at], column.width * 2 // 3))
            if column.weight > 1
            else 0
            for at, column in shown
        }
        over, most = sum(least.values()) - room, sum(slack.values())
        if 0 < over <= most:
            least = {at: width - -(-slack[at] * over // most) for at, width in least.items()}
            over = 0
        if over > 0:
            least = {at: column.width for at, column in shown}
        spare = max(0, room - sum(least.values()))
        weights = sum(column.weight for _at, column in shown)
        for at, column in shown:
            more = spare * column.weight // weights if column.weight else 0
            spare, weights = spare - more, weights - column.weight
            self.setColumnWidth(at, least[at] + more)

    def _take_height(self) -> None:
        """Rows are higher where words of a column without room stand below those of another,
        which then have two lines.
        """
        wanted = max(self._least_height, _FOLDED_HEIGHT) if self._folded else self._least_height
        if wanted != self.row_height:
            self.row_height = wanted
            self.verticalHeader().setDefaultSectionSize(wanted)

    def _head_width(self, at: int, column: Column) -> int:
        """What a column's title needs, with the mark of the order where it stands."""
        if not column.title:
            return 0
        marked = self._order is not None and self._order[0] == at
        words = QFontMetrics(font(Size.CAPTION, Weight.MEDIUM)).horizontalAdvance(column.title)
        edges = _HEAD_PADDING + (_HEAD_EDGE if at in {0, self.last_column} else _HEAD_PADDING)
        return words + edges + (_ORDER_MARK if marked else 2)


def _ticked(index: QModelIndex) -> bool:
    cell = index.data(CELL_ROLE)
    return isinstance(cell, Cell) and bool(cell.checked)


def _plain(index: QModelIndex) -> str:
    cell = index.data(CELL_ROLE)
    if not isinstance(cell, Cell):
        return ""
    if cell.share is not None and not cell.text:
        return f"{cell.share.value:g} / {cell.share.whole:g}"
    return cell.spoken

"""Layouts that put items on lines, as many as they need."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem
from shiboken6 import isValid

_ANY_HEIGHT = 1 << 20


class LinesLayout(QLayout):
    """What layouts share whose items stand on lines; `spacing` is in px."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        # a widget that is being deleted takes its item with it before the layout is told
        there = 0 <= index < len(self._items) and isValid(self._items[index])
        return self._items[index] if there else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def _there(self) -> list[QLayoutItem]:
        # PySide lets go of the items of widgets that are about to be deleted before Qt does
        return [item for item in self._items if isValid(item) and not item.isEmpty()]

    def _backwards(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft


class FlowLayout(LinesLayout):
    """Items side by side in reading direction, wrapped like words.

    `leading` is the room between lines in px, as wide as that between items unless told.
    """

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int = 8, leading: int | None = None
    ) -> None:
        super().__init__(parent, spacing=spacing)
        self._leading = spacing if leading is None else leading

    def insert_widget(self, index: int, widget: QWidget) -> None:
        self.addChildWidget(widget)
        self._items.insert(index, QWidgetItem(widget))
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._there():
            least = least.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        area = rect.adjusted(margins.left(), margins.top(), -margins.right(), -margins.bottom())
        backwards = self._backwards()
        x, y = area.left(), area.top()
        line: list[tuple[QLayoutItem, QRect]] = []

        def end_line() -> int:
            """Put the line's items in the middle of its height, which is returned."""
            high = max((box.height() for _item, box in line), default=0)
            for item, box in line if move else ():
                box.moveTop(y + (high - box.height()) // 2)
                item.setGeometry(box)
            line.clear()
            return high

        for item in self._there():
            size = item.sizeHint().boundedTo(QSize(max(area.width(), 1), _ANY_HEIGHT))
            if size.width() < item.sizeHint().width() and item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if line and x + size.width() > area.right() + 1:
                y += end_line() + self._leading
                x = area.left()
            left = area.left() + area.right() + 1 - x - size.width() if backwards else x
            line.append((item, QRect(QPoint(left, y), size)))
            x += size.width() + self.spacing()
        return y + end_line() - rect.top() + margins.bottom()

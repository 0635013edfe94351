"""Buttons side by side that fill the width, on as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class FilledLines(QLayout):
    """Lines of items, each line as wide as the layout; items share its rest evenly."""

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
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(map(_height, lines)) + self.spacing() * max(0, len(lines) - 1)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        backwards = (
            parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        )
        top = rect.top()
        for line in self._lines(rect.width()):
            height = _height(line)
            rest = rect.width() - sum(map(_width, line)) - self.spacing() * (len(line) - 1)
            x = 0
            for place, item in enumerate(line):
                share = rest // len(line) + (place < rest % len(line))
                width = _width(item) + max(0, share)
                left = rect.right() + 1 - x - width if backwards else rect.left() + x
                item.setGeometry(QRect(QPoint(left, top), QSize(width, height)))
                x += width + self.spacing()
            top += height + self.spacing()

    def sizeHint(self) -> QSize:
        there = self._there()
        wide = sum(map(_width, there)) + self.spacing() * max(0, len(there) - 1)
        return QSize(wide, _height(there))

    def minimumSize(self) -> QSize:
        return QSize(max(map(_width, self._there()), default=0), _height(self._there()))

    def _there(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """As few lines as are needed, and then as even as they can be."""
        fewest = self._broken(width)
        if len(fewest) < 2:
            return fewest
        least = max(map(_width, self._there()))
        while width - 8 > least:
            narrower = self._broken(width - 8)
            if len(narrower) > len(fewest):
                break
            width, fewest = width - 8, narrower
        return fewest

    def _broken(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._there():
            if lines and used + self.spacing() + _width(item) <= width:
                lines[-1].append(item)
                used += self.spacing() + _width(item)
            else:
                lines.append([item])
                used = _width(item)
        return lines


def _width(item: QLayoutItem) -> int:
    return item.sizeHint().width()


def _height(line: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in line), default=0)


class ActionBar(QWidget):
    """The ways on from a screen; `add` keeps the order in which they are read."""

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._lines = FilledLines(self, spacing=gap)
        # a fixed height would be that of one line
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, button: QWidget) -> None:
        self._lines.addWidget(button)

"""Buttons side by side, on as many lines as they need where the window is narrow or text large."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayoutItem, QSizePolicy, QWidget
from shiboken6 import isValid

from lighthouse_kiosk.ui.widgets.layouts import LinesLayout

_EVENLY = 8
"""By how many pixels at a time lines are made narrower until they are even."""


class _Lines(LinesLayout):
    """Takes all the width there is; labels in it may take several lines of text."""

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        heights = (_height(line, width) for line in lines)
        return sum(heights) + self.spacing() * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:
        there = self._there()
        wide = sum(map(_width, there)) + self.spacing() * max(0, len(there) - 1)
        return QSize(wide, _height(there))

    def minimumSize(self) -> QSize:
        least = max((item.minimumSize().width() for item in self._there()), default=0)
        return QSize(least, _height(self._there()))

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        raise NotImplementedError

    def _broken(self, items: Sequence[QLayoutItem], width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in items:
            if lines and used + self.spacing() + _width(item) <= width:
                lines[-1].append(item)
                used += self.spacing() + _width(item)
            else:
                lines.append([item])
                used = _width(item)
        return lines


class FilledLines(_Lines):
    """Lines of items, each line as wide as the layout; items share its rest evenly."""

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top()
        for line in self._lines(rect.width()):
            height = _height(line)
            rest = rect.width() - sum(map(_width, line)) - self.spacing() * (len(line) - 1)
            x = 0
            for place, item in enumerate(line):
                share = rest // len(line) + (place < rest % len(line))
                width = _width(item) + max(0, share)
                left = rect.right() + 1 - x - width if self._backwards() else rect.left() + x
                item.setGeometry(QRect(QPoint(left, top), QSize(width, height)))
                x += width + self.spacing()
            top += height + self.spacing()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """As few lines as are needed, and then as even as they can be."""
        there = self._there()
        fewest = self._broken(there, width)
        if len(fewest) < 2:
            return fewest
        least = max(map(_width, there))
        while width - _EVENLY > least:
            narrower = self._broken(there, width - _EVENLY)
            if len(narrower) > len(fewest):
                break
            width, fewest = width - _EVENLY, narrower
        return fewest


class Ends(_Lines):
    """Ways out at the leading edge, the way on at the trailing one.

    Where they don't fit side by side, or `stacked` asks for it, each trailing item takes a line
    of its own above the leading ones.
    """

    def __init__(
        self, leading: Iterable[QWidget], trailing: Iterable[QWidget], *, stacked: bool, gap: int
    ) -> None:
        super().__init__(spacing=gap)
        self._stacked = stacked
        for widget in leading:
            self.addWidget(widget)
        self._leading = len(self._items)
        for widget in trailing:
            self.addWidget(widget)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        lines = self._lines(rect.width())
        stacked = self._is_stacked(rect.width())
        top = rect.top()
        for line in lines:
            height = _height(line, rect.width())
            whole = stacked and line[0] in self._trailing()
            x, end = 0, rect.width()
            for item in line:
                width = rect.width() if whole else min(_width(item), rect.width())
                at = x
                if not stacked and item in self._trailing():
                    at = end - sum(
                        _width(each) + self.spacing() for each in line[line.index(item) :]
                    )
                    at += self.spacing()
                left = rect.right() + 1 - at - width if self._backwards() else rect.left() + at
                item.setGeometry(QRect(QPoint(left, top), QSize(width, height)))
                x += width + self.spacing()
            top += height + self.spacing()

    def _trailing(self) -> list[QLayoutItem]:
        return [
            item for item in self._items[self._leading :] if isValid(item) and not item.isEmpty()
        ]

    def _is_stacked(self, width: int) -> bool:
        return self._stacked or len(self._broken(self._there(), width)) > 1

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        if not self._is_stacked(width):
            there = self._there()
            return [there] if there else []
        leading = [
            item for item in self._items[: self._leading] if isValid(item) and not item.isEmpty()
        ]
        return [[item] for item in self._trailing()] + self._broken(leading, width)


def _width(item: QLayoutItem) -> int:
    """What it takes on one line, also of a label that could take several."""
    widget = item.widget()
    if isinstance(widget, QLabel):
        return widget.fontMetrics().horizontalAdvance(widget.text()) + 2
    return item.sizeHint().width()


def _height(line: Sequence[QLayoutItem], width: int = 0) -> int:
    """The highest item's; labels that are wider than `width` take more than one line."""
    heights = [
        item.heightForWidth(width)
        if item.hasHeightForWidth() and width and _width(item) > width
        else item.minimumSize().height()
        if item.hasHeightForWidth()
        else item.sizeHint().height()
        for item in line
    ]
    return max(heights, default=0)


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

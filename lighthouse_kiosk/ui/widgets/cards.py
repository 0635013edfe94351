"""Surfaces: cards and figure tiles."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lighthouse_kiosk.ui.widgets.figure_links import FigureLink
from lighthouse_kiosk.ui.widgets.layouts import FlowLayout
from lighthouse_kiosk.ui.widgets.meters import Meter, MeterColor
from lighthouse_kiosk.ui.widgets.painting import describe
from lighthouse_kiosk.ui.widgets.text import ElidedLabel, Phrase, Role, Text, Tone


class Card(QFrame):
    """A rounded surface. Put the contents into `body`; `trailing` sits right of the title.

    With `flush`, body reaches the card's edges, as a table does.
    """

    def __init__(
        self,
        title: str = "",
        *,
        hint: str = "",
        trailing: QWidget | None = None,
        flush: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        column = QVBoxLayout(self)
        margin = 1 if flush else 18
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(0 if flush else 12)
        self._title = Text(title, Role.TITLE)
        self._hint = Text(hint, Role.CAPTION, Tone.HINT, wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if title or hint or trailing is not None:
            row = QHBoxLayout()
            row.setContentsMargins(*((18, 14, 18, 12) if flush else (0, 0, 0, 0)))
            row.setSpacing(12)
            row.addWidget(self._title)
            row.addWidget(self._hint, 1)
            if trailing is not None:
                row.addWidget(trailing)
            column.addLayout(row)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0 if flush else 10)
        column.addLayout(self.body, 1)
        if title:
            self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_hint(self, hint: str) -> None:
        self._hint.setText(hint)


class FigureTile(QFrame):
    """A label, a large figure, a hint and a meter: one tile of a dashboard's top row.

    With `opens`, `opened` follows a click anywhere on it, and Enter on its figure.
    """

    opened = Signal()

    def __init__(self, label: str, *, opens: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 18)
        column.setSpacing(2)
        self._label = ElidedLabel(label, Role.SMALL, Tone.HINT)
        self._figure = FigureLink(Role.FIGURE) if opens else ElidedLabel("", Role.FIGURE)
        if isinstance(self._figure, FigureLink):
            self._figure.clicked.connect(self.opened)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._hint = Phrase()
        self._extra = Text("", Role.SMALL_STRONG, Tone.SUCCESS)
        self._meter = Meter(label)
        hints = FlowLayout(spacing=0, leading=2)
        hints.addWidget(self._hint)
        hints.addWidget(self._extra)
        column.addWidget(self._label)
        column.addWidget(self._figure)
        column.addLayout(hints)
        column.addSpacing(10)
        # what is said may take two lines beside one: the meters stay on one height
        column.addStretch(1)
        column.addWidget(self._meter)

    def show_figure(
        self,
        figure: str,
        hint: str = "",
        *,
        extra: str = "",
        extra_tone: Tone = Tone.SUCCESS,
        value: float = 0,
        whole: float = 0,
        pending: float = 0,
        hue: MeterColor = MeterColor.AUTO,
    ) -> None:
        """`extra` is set bold after `hint`; a `whole` of zero hides the meter."""
        said = f"{self._label.full_text()}: {figure}"
        if isinstance(self._figure, FigureLink):
            self._figure.show_figure(figure, said)
        elif figure != self._figure.full_text():
            self._figure.setText(figure)
        if hint != self._hint.text():
            self._hint.setText(hint)
        if extra != self._extra.text():
            self._extra.setText(extra)
        self._extra.set_tone(extra_tone)
        self._extra.setVisible(bool(extra))
        self._meter.set_value(value, whole, pending, hue=hue)
        kept = self._meter.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._meter.setSizePolicy(kept)
        self._meter.setVisible(whole > 0)
        describe(self, said, f"{hint} {extra}".strip())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit()

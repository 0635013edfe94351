"""Rows of a name, a bar and the figures beside it; kept and filled anew, not made anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from lighthouse_kiosk.ui.widgets.figure_links import FigureLink
from lighthouse_kiosk.ui.widgets.meters import Meter, MeterColor
from lighthouse_kiosk.ui.widgets.text import ElidedLabel, Role, Tone, plain_tip

_GAP, _LEAST_BAR = 16, 56


@dataclass(frozen=True, slots=True)
class RowFigure:
    """A figure at a row's end. `opens` is handed on by `opened`; `name` is for screen readers."""

    text: str
    opens: object
    name: str = ""
    tone: Tone = Tone.INK
    strong: bool = False


@dataclass(frozen=True, slots=True)
class MeterRow:
    """`value` of `whole` with `pending` striped behind it; a `whole` of zero has no bar.

    `tip` is what hovering the bar says, and screen readers say of it. A click on the bar opens what
    the first figure does, on the striped part `opens_pending`.
    """

    name: str
    value: float
    whole: float
    pending: float = 0
    hue: MeterColor = MeterColor.AUTO
    tip: str = ""
    figures: tuple[RowFigure, ...] = ()
    opens_pending: object = None


class _Row:
    """The widgets of one row."""

    def __init__(self, rows: MeterRows, grid: QGridLayout, at: int) -> None:
        self._rows = rows
        self.name = ElidedLabel("")
        self.meter = Meter(thickness=10)
        self.meter.chosen.connect(self._open_bar)
        kept = self.meter.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.meter.setSizePolicy(kept)
        self._holder = QWidget()
        self._line = QHBoxLayout(self._holder)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(6)
        self._line.addStretch(1)
        self.links: list[FigureLink] = []
        self._opens: list[object] = []
        self._shown: MeterRow | None = None
        for column, widget in enumerate((self.name, self.meter, self._holder)):
            grid.addWidget(widget, at, column)

    def fill(self, row: MeterRow) -> None:
        if row == self._shown:
            return
        self._shown = row
        if self.name.full_text() != row.name:
            self.name.setText(row.name)
        self.meter.set_value(row.value, row.whole, row.pending, hue=row.hue)
        self.meter.setVisible(row.whole > 0)
        self.meter.setToolTip(plain_tip(row.tip) if row.tip else "")
        self.meter.setAccessibleDescription(row.tip)
        self.meter.set_opens(bool(row.figures))
        while len(self.links) < len(row.figures):
            self._add_link()
        self._opens = [figure.opens for figure in row.figures]
        for at, link in enumerate(self.links):
            link.setVisible(at < len(row.figures))
            if at < len(row.figures):
                figure = row.figures[at]
                link.show_figure(figure.text, figure.name, figure.tone)

    def show(self, shown: bool) -> None:
        for widget in (self.name, self._holder):
            widget.setVisible(shown)
        self.meter.setVisible(shown and self._shown is not None and self._shown.whole > 0)

    def figures_width(self) -> int:
        return self._holder.sizeHint().width()

    def _open_bar(self, pending: bool) -> None:
        other = self._shown.opens_pending if self._shown is not None and pending else None
        self._rows.opened.emit(self._opens[0] if other is None else other)

    def _add_link(self) -> None:
        at = len(self.links)
        link = FigureLink(Role.TITLE if at else Role.BODY)
        link.clicked.connect(lambda: self._rows.opened.emit(self._opens[at]))
        self._line.addWidget(link)
        self.links.append(link)


class MeterRows(QWidget):
    """`opened` carries what a figure that was clicked opens."""

    opened = Signal(object)

    def __init__(self, *, name_share: int = 5, meter_share: int = 4, spacing: int = 14) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(spacing)
        self._grid.setColumnStretch(0, name_share)
        self._grid.setColumnStretch(1, meter_share)
        self._rows: list[_Row] = []
        self._count = 0

    def show_rows(self, rows: Sequence[MeterRow]) -> None:
        while len(self._rows) < len(rows):
            self._rows.append(_Row(self, self._grid, len(self._rows)))
        for at, row in enumerate(self._rows):
            if at < len(rows):
                row.fill(rows[at])
            if (at < len(rows)) != (at < self._count) or at >= self._count:
                row.show(at < len(rows))
        self._count = len(rows)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Names are whole before bars are long, as far as these keep their least."""
        shown = self._rows[: self._count]
        names = max((row.name.sizeHint().width() for row in shown), default=0)
        figures = max((row.figures_width() for row in shown), default=0)
        room = self.width() - figures - 2 * _GAP - _LEAST_BAR
        self._grid.setColumnMinimumWidth(0, max(0, min(names, room)))

    def links(self) -> list[FigureLink]:
        """The figures in view, row by row."""
        return [link for row in self._rows[: self._count] for link in row.links]

"""The sums beside the budget's ring: words and amounts in lines, or amounts below their words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from lighthouse_kiosk.ui.organizer.dashboard.swatch import Swatch
from lighthouse_kiosk.ui.widgets import FIGURES, ElidedLabel, FigureLink, Role, Rule, Tone

_GAP = _BETWEEN = 10


class BudgetSums(QWidget):
    """One line for each of `signs`, and the last, under a rule, for their whole.

    `chosen` carries the number of the line whose amount was clicked.
    """

    chosen = Signal(int)

    def __init__(self, signs: Sequence[tuple[str, Qt.BrushStyle]]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setColumnStretch(1, 1)
        self._swatches = [Swatch(token, pattern) for token, pattern in signs]
        self._words: list[ElidedLabel] = []
        self._amounts: list[FigureLink] = []
        for at in range(len(signs) + 1):
            amount = FigureLink(Role.TITLE)
            amount.clicked.connect(lambda _checked=False, at=at: self.chosen.emit(at))
            self._words.append(ElidedLabel(""))
            self._amounts.append(amount)
        self._rule = Rule()
        self._stacked: bool | None = None
        self._arrange()

    def show_sums(self, sums: Sequence[tuple[str, str]], short: int | None = None) -> None:
        """Words and amount of each line; the one numbered `short` is in red."""
        for at, (text, amount) in enumerate(sums):
            if self._words[at].full_text() != text:
                self._words[at].setText(text)
            tone = Tone.DANGER if at == short else Tone.INK
            self._amounts[at].show_figure(amount, f"{text}: {amount}", tone)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(max(amount.sizeHint().width() for amount in self._amounts), 0).expandedTo(
            QSize(0, super().minimumSizeHint().height())
        )

    def _arrange(self) -> None:
        """Put amounts below their words where one of them would be cut off beside these."""
        sign = self._swatches[0].minimumWidth() + _GAP
        needed = max(
            sign + words.sizeHint().width() + _GAP + amount.sizeHint().width()
            for words, amount in zip(self._words, self._amounts, strict=True)
        )
        stacked = needed > self.width()
        if stacked == self._stacked:
            return
        self._stacked = stacked
        grid = self._grid
        while grid.takeAt(0) is not None:
            pass
        grid.setVerticalSpacing(0)
        for row in range(2, 3 * len(self._swatches) + 1, 3):
            grid.setRowMinimumHeight(row, _BETWEEN)
        for at, (words, amount) in enumerate(zip(self._words, self._amounts, strict=True)):
            amount.set_side(Qt.AlignmentFlag.AlignLeading if stacked else FIGURES)
            row = 3 * at + 2 * int(at == len(self._swatches))
            if at < len(self._swatches):
                grid.addWidget(self._swatches[at], row, 0)
            grid.addWidget(words, row, 1, 1, 2 if stacked else 1)
            grid.addWidget(amount, row + int(stacked), 1 if stacked else 2, 1, 2 if stacked else 1)
        grid.addWidget(self._rule, 3 * len(self._swatches), 0, 1, 3)
        grid.setRowMinimumHeight(3 * len(self._swatches) + 1, _BETWEEN)

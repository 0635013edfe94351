"""The choices of a question as lines to type in, one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.answers import AnswerCounts
from lighthouse_kiosk.domain.questions import MOST_CHOICES, Choice
from lighthouse_kiosk.ui.assets import font, icon, prose
from lighthouse_kiosk.ui.organizer.fields import HEIGHT
from lighthouse_kiosk.ui.widgets import Button, IconButton, Kind, Role, Text, Tone
from lighthouse_kiosk.wording.format import number


class _Line(QLineEdit):
    """Enter goes on to the next choice; Alt and the arrows move this one; lines pasted are choices."""

    entered = Signal()
    shifted = Signal(int)
    pasted = Signal(list)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shifted.emit(step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.entered.emit()
        elif event.matches(QKeySequence.StandardKey.Paste) and self._paste_lines():
            pass
        else:
            super().keyPressEvent(event)

    def _paste_lines(self) -> bool:
        lines = [line.strip() for line in QApplication.clipboard().text().splitlines()]
        lines = [line for line in lines if line]
        if len(lines) > 1:
            self.pasted.emit(lines)
        return len(lines) > 1


class _Row(QWidget):
    def __init__(self, choice: Choice, taken: int, place: int) -> None:
        super().__init__()
        self.setProperty("surface", "clear")
        self.choice = choice
        self.taken = taken
        self.line = _Line(choice.text)
        self.line.setObjectName(f"choice-{place}")
        self.line.setFont(prose(font()))
        self.line.setFixedHeight(HEIGHT)
        self.stand_at(place)
        self._note = Text("", Role.SMALL, Tone.HINT)
        self.away = IconButton("x", "", size=16)
        self.away.setObjectName(f"choice-away-{place}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self._note)
        row.addWidget(self.away)
        self.retire(choice.retired)

    def stand_at(self, place: int) -> None:
        self.line.setPlaceholderText(self.tr("Choice {number}").format(number=number(place)))

    def retire(self, retired: bool) -> None:
        """Offer it no more, or again; what somebody chose isn't taken away."""
        self.choice = replace(self.choice, retired=retired)
        self.line.setReadOnly(retired)
        self.line.setEnabled(not retired)
        if retired:
            self.away.setIcon(icon("rotate-ccw", "ink_2"))
            self.away.rename(self.tr("Offer it again"))
        else:
            self.away.setIcon(icon("x", "ink_2"))
            self.away.rename(
                self.tr("Offer it no more") if self.taken else self.tr("Remove this choice")
            )
        words = ""
        if retired:
            words = self.tr("Retired; kept in %n answers", "", self.taken)
        elif self.taken:
            words = self.tr("Chosen %n times", "", self.taken)
        self._note.setText(words.replace(str(self.taken), number(self.taken)))
        self._note.setVisible(bool(words))

    def written(self) -> Choice:
        return replace(self.choice, text=self.line.text())


class ChoiceRows(QWidget):
    """`changed` follows every change. What somebody chose is retired instead of removed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "clear")
        self.setObjectName("choice-rows")
        self._rows: list[_Row] = []
        # a part of their own, made first, so that Tab comes to the rows before the button
        rows = QWidget()
        rows.setProperty("surface", "clear")
        self._column = QVBoxLayout(rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(rows)
        self._add = Button(self.tr("Add a choice"), Kind.LINK, icon_name="plus", size="small")
        self._add.setObjectName("add-choice")
        self._add.clicked.connect(lambda: self._begin(len(self._rows)))
        foot = QHBoxLayout()
        foot.addWidget(self._add)
        foot.addStretch(1)
        whole.addLayout(foot)

    def set_choices(self, choices: Sequence[Choice], counts: AnswerCounts) -> None:
        for choice in choices:
            self._insert(len(self._rows), choice, counts.taken(choice.number))

    def choices(self) -> tuple[Choice, ...]:
        """What is written, without empty lines; new ones have the number 0."""
        written = [row.written() for row in self._rows]
        return tuple(choice for choice in written if choice.text.strip() or choice.number)

    def _insert(self, at: int, choice: Choice, taken: int = 0) -> _Row:
        row = _Row(choice, taken, len(self._rows) + 1)
        row.line.setAccessibleName(self.tr("Choice"))
        row.line.textChanged.connect(lambda _text: self.changed.emit())
        row.line.entered.connect(lambda: self._go_on(row))
        row.line.shifted.connect(lambda step: self._shift(row, step))
        row.line.pasted.connect(lambda lines: self._paste(row, lines))
        row.away.clicked.connect(lambda: self._take_away(row))
        self._rows.insert(at, row)
        self._column.insertWidget(at, row)
        before = self._rows[at - 1].away if at else None
        if before is not None:
            QWidget.setTabOrder(before, row.line)
            QWidget.setTabOrder(row.line, row.away)
        self._add.allow(len(self._rows) < MOST_CHOICES, self.tr("There are enough choices now."))
        return row

    def _begin(self, at: int) -> None:
        self._insert(at, Choice(0, "")).line.setFocus()
        self.changed.emit()

    def _go_on(self, row: _Row) -> None:
        at = self._rows.index(row) + 1
        if at < len(self._rows):
            self._rows[at].line.setFocus()
        elif row.line.text().strip() and at < MOST_CHOICES:
            self._begin(at)

    def _shift(self, row: _Row, step: int) -> None:
        at = self._rows.index(row)
        to = at + step
        if 0 <= to < len(self._rows):
            self._rows.insert(to, self._rows.pop(at))
            self._column.removeWidget(row)
            self._column.insertWidget(to, row)
            row.line.setFocus()
            self.changed.emit()

    def _paste(self, row: _Row, lines: list[str]) -> None:
        at = self._rows.index(row)
        row.line.setText(lines[0])
        for place, text in enumerate(lines[1 : MOST_CHOICES - len(self._rows) + 1], at + 1):
            self._insert(place, Choice(0, text))
        self.changed.emit()

    def _take_away(self, row: _Row) -> None:
        if row.taken or row.choice.retired:
            row.retire(not row.choice.retired)
        else:
            self._rows.remove(row)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, left in enumerate(self._rows, 1):
            left.stand_at(place)
        self._add.allow(True)
        self.changed.emit()

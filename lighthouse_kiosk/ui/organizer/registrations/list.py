"""The list of registrations: filters, rows, what is ticked, and the row in hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.registrations import RegistrationLine
from lighthouse_kiosk.ui.format import number
from lighthouse_kiosk.ui.models.keyset import ROW_ROLE
from lighthouse_kiosk.ui.models.registrations import RegistrationsModel, registration_columns
from lighthouse_kiosk.ui.organizer.registrations.filters import FilterBar, RegistrationFilter
from lighthouse_kiosk.ui.organizer.registrations.selection import SelectionBar
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.widgets import (
    ElidedLabel,
    EmptyState,
    IconLabel,
    Role,
    Rule,
    Skeleton,
    Text,
    Tone,
)
from lighthouse_kiosk.ui.widgets.cells import Table
from lighthouse_kiosk.ui.widgets.painting import announce

_LOADING, _ROWS, _EMPTY = range(3)

COUNTING = "…"
"""Stands for a total that is still being counted."""


class RegistrationList(QFrame):
    """`chosen` follows the row in hand (a RegistrationLine or None).

    `approve` and `reject` carry the line whose key was pressed; `add` asks for a new one.
    """

    chosen = Signal(object)
    approve = Signal(object)
    reject = Signal(object)
    add = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._session = session
        self._occasion: Event | None = None
        self._current: RegistrationId | None = None
        self._current_number = 0
        self.model = RegistrationsModel(session, self)
        self.filters = FilterBar()
        self.selection = SelectionBar()
        self.table = Table(registration_columns(), self.tr("Registrations"))
        self.table.setObjectName("registrations-table")
        self.table.setModel(self.model)
        self._empty = EmptyState("clipboard-check", "")
        self._empty.button.setObjectName("empty-action")
        self._stack = QStackedWidget()
        for part in (Skeleton(9), self.table, self._empty):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(Rule())
        column.addWidget(self.selection)
        column.addWidget(self._stack, 1)
        column.addWidget(Rule())
        column.addWidget(self._build_foot())
        self._connect()

    def set_event(self, occasion: Event) -> None:
        """Show another event's registrations: those that wait, at first."""
        self._occasion = occasion
        self._current = None
        self._stack.setCurrentIndex(_LOADING)
        self.set_filter(RegistrationFilter(status=Status.PENDING.value))

    def set_filter(self, wanted: RegistrationFilter) -> None:
        self.filters.set_filter(wanted)
        self._ask()

    def refresh(self) -> None:
        """Ask again for what is in view."""
        self.model.refresh(max(0, self.table.rowAt(0)))

    def current_line(self) -> RegistrationLine | None:
        row = self.table.currentIndex().data(ROW_ROLE) if self.model.rowCount() else None
        return row if isinstance(row, RegistrationLine) else None

    def go_to(self, found_id: RegistrationId) -> None:
        """Take this row in hand, if it is loaded."""
        self._current = found_id
        self._restore_current()

    def step(self, by: int) -> None:
        """Take the next (1) or previous (-1) row in hand; at the end, the one before."""
        wanted = self.table.currentIndex().row() + by
        if not 0 <= wanted < self.model.rowCount():
            return
        self.table.setCurrentIndex(self.model.index(wanted, 1))

    def step_away(self) -> None:
        """Leave a row that is being decided, for the one after it."""
        at = self.table.currentIndex().row()
        self.step(1 if at + 1 < self.model.rowCount() else -1)

    def say(self, sentence: str) -> None:
        """Mention in the footer what went through."""
        self._news.setText(sentence)
        self._news_sign.setVisible(bool(sentence))
        announce(self, sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table and isinstance(event, QKeyEvent):
            pressed = event.type() is QEvent.Type.KeyPress
            if pressed and self.handle_key(event):
                return True
        if watched is self.filters.search and isinstance(event, QKeyEvent):
            down = event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if event.type() is QEvent.Type.KeyPress and down and self.model.rowCount():
                self.table.setFocus()
        if watched is self.table.viewport() and event.type() is QEvent.Type.Resize:
            self._show_range()
        return super().eventFilter(watched, event)

    def handle_key(self, event: QKeyEvent) -> bool:
        """J and K move, Space ticks, A approves, R rejects; whether the key was one of them."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held != Qt.KeyboardModifier.NoModifier:
            return False
        line = self.current_line()
        match event.key():
            case Qt.Key.Key_J:
                self.step(1)
            case Qt.Key.Key_K:
                self.step(-1)
            case Qt.Key.Key_Space if line is not None:
                self.model.toggle(line)
            case Qt.Key.Key_A if line is not None:
                self.approve.emit(line)
            case Qt.Key.Key_R if line is not None:
                self.reject.emit(line)
            case Qt.Key.Key_Escape if self.model.ticked:
                self.model.clear_ticked()
            case _:
                return False
        return True

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(6)
        self._range = Text("", Role.SMALL, Tone.SECONDARY)
        self._range.setObjectName("range-note")
        self._news_sign = IconLabel("circle-check", "green_text", 16)
        self._news_sign.hide()
        self._news = ElidedLabel("", Role.SMALL, Tone.SUCCESS)
        self._news.setObjectName("decision-note")
        keys = Text(
            self.tr("J / K to move · A approve · R reject · Space select"),
            Role.SMALL,
            Tone.SECONDARY,
        )
        row.addWidget(self._range)
        row.addSpacing(10)
        row.addWidget(self._news_sign)
        row.addWidget(self._news, 1)
        row.addWidget(keys)
        return foot

    def _connect(self) -> None:
        self.table.installEventFilter(self)
        self.table.viewport().installEventFilter(self)
        self.filters.search.installEventFilter(self)
        self.table.verticalScrollBar().valueChanged.connect(self._show_range)
        self.table.box_clicked.connect(self._toggle)
        self.table.selectionModel().currentRowChanged.connect(self._current_moved)
        self.filters.changed.connect(self._ask)
        self.model.arrived.connect(self._arrived)
        self.model.counted.connect(self._show_range)
        self.model.failed.connect(self._session.notifier.refused)
        self.model.ticked_changed.connect(self._show_ticked)
        self.selection.clear.connect(self.model.clear_ticked)
        self._empty.acted.connect(self._act_on_emptiness)

    def _ask(self) -> None:
        if self._occasion is not None:
            self._current_number = 0
            self.model.set_query(self.filters.query(self._occasion.id))

    def _arrived(self) -> None:
        self._stack.setCurrentIndex(_ROWS if self.model.rowCount() else _EMPTY)
        if not self.model.rowCount():
            self._explain_emptiness()
        self._restore_current()
        self._show_range()

    def _restore_current(self) -> None:
        """Keep the row in hand by its id; where it is gone, take what stands in its place."""
        count = self.model.rowCount()
        if not count:
            self._current = None
            self.chosen.emit(None)
            return
        at = self.model.number_of(self._current) if self._current is not None else None
        wanted = at if at is not None else min(self._current_number, count - 1)
        if self._current is None:
            wanted = 0
        index = self.model.index(wanted, 1)
        if self.table.currentIndex().row() != wanted:
            self.table.setCurrentIndex(index)
        else:
            self._current_moved(index)

    def _current_moved(self, index: QModelIndex) -> None:
        line = index.data(ROW_ROLE)
        if not isinstance(line, RegistrationLine):
            return
        self._current = line.id
        self._current_number = index.row()
        self.chosen.emit(line)

    def _toggle(self, index: QModelIndex) -> None:
        line = index.data(ROW_ROLE)
        if isinstance(line, RegistrationLine):
            self.model.toggle(line)

    def _show_ticked(self) -> None:
        lines: Sequence[RegistrationLine] = self.model.ticked
        currency = self._occasion.currency if self._occasion else ""
        self.selection.show_lines(lines, currency)

    def _show_range(self) -> None:
        total = self.model.total
        if not self.model.rowCount():
            self._range.setText("")
            return
        first = max(0, self.table.rowAt(0))
        last = self.table.rowAt(self.table.viewport().height() - 1)
        last = self.model.rowCount() - 1 if last < 0 else last
        self._range.setText(
            self.tr("{first}–{last} of {total}").format(
                first=number(first + 1),
                last=number(last + 1),
                total=COUNTING if total is None else number(total),
            )
        )

    def _explain_emptiness(self) -> None:
        if self.filters.only_pending():
            self._empty.say(
                self.tr("Nothing waits for a decision"),
                self.tr("New registrations appear here by themselves."),
                self.tr("Show all registrations"),
            )
        elif self.filters.narrowed():
            self._empty.say(
                self.tr("Nothing matches"),
                self.tr("No registration fits this search and these filters together."),
                self.tr("Clear search and filters"),
            )
        else:
            self._empty.say(
                self.tr("No registrations yet"),
                self.tr("People who register, or whom you register, are listed here."),
                self.tr("New registration"),
            )

    def _act_on_emptiness(self) -> None:
        if self.filters.narrowed():
            self.set_filter(RegistrationFilter())
        else:
            self.add.emit()

"""The list of registrations: filters, rows, what is ticked, and the row in hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.approvals import ApprovalPreview
from lighthouse_kiosk.services.registrations import RegistrationLine
from lighthouse_kiosk.ui.models.keyset import ROW_ROLE
from lighthouse_kiosk.ui.models.registrations import (
    BOX,
    FALLING,
    ORDERS,
    RegistrationsModel,
    registration_columns,
)
from lighthouse_kiosk.ui.organizer.listings import Listing
from lighthouse_kiosk.ui.organizer.registrations.filters import FilterBar, RegistrationFilter
from lighthouse_kiosk.ui.organizer.registrations.list_foot import RegistrationListFoot
from lighthouse_kiosk.ui.organizer.registrations.selection import SelectionBar
from lighthouse_kiosk.ui.organizer.registrations.views import ViewMenu
from lighthouse_kiosk.ui.organizer.scroll_anchor import ScrollAnchor
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import (
    EmptyState,
    Rule,
)
from lighthouse_kiosk.ui.widgets.columns import ColumnMenu
from lighthouse_kiosk.ui.widgets.tables import Table

_JUDGED_AT_ONCE = 20_000
"""More than these are judged only when they are about to be approved."""


class RegistrationList(QFrame):
    """`chosen` follows the row in hand (a RegistrationLine or None).

    `asking` comes before other rows are asked for, by search, filters or order. `approve` and
    `reject` carry the line whose key was pressed; `add` asks for a new one.
    """

    asking = Signal()
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
        self._awaited: RegistrationId | None = None
        self._current_number = 0
        self._anything = True
        self.model = RegistrationsModel(session, self)
        self.filters = FilterBar()
        self.selection = SelectionBar()
        self.foot = RegistrationListFoot()
        self._previews: Latest[ApprovalPreview] = session.latest(self)
        self.table = Table(registration_columns(), self.tr("Registrations"))
        self.table.setObjectName("registrations-table")
        self.table.setModel(self.model)
        self.table.seen.connect(self.model.set_seen)
        self.anchor = ScrollAnchor(self.table, self.model)
        self.columns = ColumnMenu(self.table, session.memory, "registration-columns")
        self.views = ViewMenu(self, session)
        self._empty = EmptyState("clipboard-check", "")
        self._empty.button.setObjectName("empty-action")
        self._listing = Listing(self.table, self._empty)
        self._listing.retried.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(Rule())
        column.addWidget(self.selection)
        column.addWidget(self._listing, 1)
        column.addWidget(Rule())
        column.addWidget(self.foot)
        self._connect()

    def set_event(self, occasion: Event) -> None:
        """Show another event's registrations: those that wait, at first."""
        self._occasion = occasion
        self.model.currency = occasion.currency
        self._current = None
        self._listing.show_loading()
        self.set_filter(RegistrationFilter(status=Status.PENDING.value))

    def set_filter(self, wanted: RegistrationFilter) -> None:
        self.filters.set_filter(wanted)
        self._ask()

    def refresh(self) -> None:
        """Ask again for what is in view."""
        self.anchor.refresh()

    def current_line(self) -> RegistrationLine | None:
        row = self.table.currentIndex().data(ROW_ROLE) if self.model.rowCount() else None
        return row if isinstance(row, RegistrationLine) else None

    def await_row(self, found_id: RegistrationId) -> None:
        """Take this row in hand when it arrives; what is in the list now is on its way out."""
        self._awaited = found_id

    def go_to(self, found_id: RegistrationId) -> None:
        """Take this row in hand, now or when it has arrived."""
        self._awaited = found_id
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
        """J and K move, Space ticks, A approves, R rejects, Ctrl+A selects all, Ctrl+Z undoes.

        Answers whether the key was one of them.
        """
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Undo):
            self.foot.undo()
            return True
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all_matching()
            return True
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
        self.model.failed.connect(self._fail)
        self.model.ticked_changed.connect(self._show_ticked)
        self.model.counted.connect(self._show_ticked)
        self.selection.clear.connect(self.model.clear_ticked)
        self.selection.all_wanted.connect(self.select_all_matching)
        self.table.head_clicked.connect(self._click_head)
        self.filters.columns_wanted.connect(self.columns.open)
        self.filters.views_wanted.connect(lambda spot: self.views.open(spot, self.filters.filter()))
        self.views.chosen.connect(self.set_filter)
        self.views.saved.connect(
            lambda name: self.foot.say(self.tr("View saved as “{name}”").format(name=name))
        )
        self._empty.acted.connect(self._act_on_emptiness)

    def _ask(self) -> None:
        if self._occasion is not None:
            self._current_number = 0
            self._awaited = None
            self._show_order()
            self.asking.emit()
            self.model.set_query(self.filters.query(self._occasion.id))

    def _arrived(self) -> None:
        self._listing.show_rows(self.model.rowCount())
        if not self.model.rowCount():
            self._explain_emptiness()
        self._restore_current()
        held: object = self.window().focusWidget()  # None where nothing has the keyboard
        if self.table.isVisible() and isinstance(held, QWidget) and held.isAncestorOf(self.table):
            self.table.setFocus()  # asked for while the rows were still on their way
        self._show_range()

    def _fail(self, error: LighthouseError) -> None:
        if not self._listing.fail(error):
            self._session.notifier.refused(error)

    def _restore_current(self) -> None:
        """Keep the row in hand by its id; where it is gone, take what stands in its place."""
        count = self.model.rowCount()
        if not count:
            self._current = None
            self.chosen.emit(None)
            return
        if self._awaited is not None and self.model.number_of(self._awaited) is not None:
            self._current, self._awaited = self._awaited, None
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

    def select_all_matching(self) -> None:
        """Tick all that search and filters leave, loaded or not."""
        query, session = self.model.query, self._session
        if query is not None:
            session.read(
                lambda: session.services.registrations.matching_ids(session.actor, query),
                self.model.tick_all,
                owner=self,
                failed=session.notifier.refused,
            )

    def _show_ticked(self) -> None:
        """Show what the ticked ones would commit: each by itself at once, then all together."""
        ids, lines, session = self.model.ticked, self.model.ticked_lines, self._session
        currency = self._occasion.currency if self._occasion else ""
        self._previews.drop()
        self.selection.show_count(len(ids), self.model.total)
        if not ids:
            return
        if lines is not None:
            self.selection.show_lines(lines, currency)
        else:
            self.selection.show_checking()
        if len(ids) <= _JUDGED_AT_ONCE:
            self._previews.run(
                lambda: session.services.approvals.preview(session.actor, ids),
                lambda preview: self.selection.show_preview(preview, currency),
                failed=session.notifier.refused,
            )

    def _click_head(self, column: int) -> None:
        if column == BOX:
            if self.model.ticked:
                self.model.clear_ticked()
            else:
                self.select_all_matching()
            return
        orders = ORDERS[column]
        again = self.filters.order in orders
        at = (orders.index(self.filters.order) + 1) % len(orders) if again else 0
        self.filters.order = orders[at]
        self._ask()

    def _show_order(self) -> None:
        order = self.filters.order
        column = next(column for column, orders in ORDERS.items() if order in orders)
        self.table.show_order(column, rising=order not in FALLING)

    def _show_range(self) -> None:
        total = self.model.total
        if not self.model.rowCount():
            self.foot.show_range(0, 0, 0)
            return
        first = max(0, self.table.rowAt(0))
        last = self.table.rowAt(self.table.viewport().height() - 1)
        last = self.model.rowCount() - 1 if last < 0 else last
        self.foot.show_range(first + 1, last + 1, total)

    def tell_whether_any(self, *, anything: bool) -> None:
        """Whether the event has registrations at all: without, no filter is to blame."""
        if anything is not self._anything:
            self._anything = anything
            self._explain_emptiness()

    def _explain_emptiness(self) -> None:
        if not self._anything:
            self._empty.say(
                self.tr("No registrations yet"),
                self.tr("People who register, or whom you register, are listed here."),
                self.tr("New registration"),
            )
        elif self.filters.only_pending():
            self._empty.say(
                self.tr("Nothing waits for a decision"),
                self.tr("New registrations appear here by themselves."),
                self.tr("Show all registrations"),
            )
        else:
            self._empty.say(
                self.tr("Nothing matches"),
                self.tr("No registration fits this search and these filters together."),
                self.tr("Clear search and filters"),
            )

    def _act_on_emptiness(self) -> None:
        if self._anything and self.filters.narrowed():
            self.set_filter(RegistrationFilter())
        else:
            self.add.emit()

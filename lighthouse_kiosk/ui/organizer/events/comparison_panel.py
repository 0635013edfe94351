"""Budget and use of all events side by side, by themselves or by type and year."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lighthouse_kiosk.services.dashboard import EventComparison
from lighthouse_kiosk.ui.models.keyset import ROW_ROLE
from lighthouse_kiosk.ui.models.rows import RowsModel
from lighthouse_kiosk.ui.organizer.events.comparisons import Compared, Grouping, Part, compared
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import (
    EmptyState,
    FilterChip,
    Role,
    SegmentedControl,
    Skeleton,
    Text,
    Tone,
)
from lighthouse_kiosk.ui.widgets.cells import Cell, Column, Share
from lighthouse_kiosk.ui.widgets.tables import Table
from lighthouse_kiosk.wording.format import money, number, of_whole, percent

_LOADING, _EMPTY, _LINES = range(3)
_PART = "part"
_OF_MONEY = 4
"""So many columns from the left differ between the currencies of a group."""


class EventComparisonPanel(QWidget):
    """`opened` carries the Event of a line that was opened. A group's line opens into its events."""

    opened = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._loads: Latest[EventComparison] = session.latest(self)
        self._comparison: EventComparison | None = None
        self._part: Part | None = None
        self.grouping = SegmentedControl(
            [
                self.tr("Each event"),
                self.tr("By type"),
                self.tr("By year"),
                self.tr("By type and year"),
                self.tr("All together"),
            ],
            self.tr("How events are compared"),
        )
        self.grouping.setObjectName("compare-by")
        self.grouping.chosen.connect(lambda _at: self._take_apart(None))
        self.only = FilterChip(self.tr("Only"), [])
        self.only.setObjectName("compare-only")
        self.only.chosen.connect(lambda _key: self._take_apart(None))
        self.only.hide()
        self.table = Table(self._columns(), self.tr("All events compared"), row_height=56)
        self.table.setObjectName("compared-table")
        self.model: RowsModel[Compared] = RowsModel(
            self.table.columns, self._describe, lambda line: line.key, self
        )
        self.table.setModel(self.model)
        self.table.opened.connect(self._open)
        card = QFrame()
        card.setProperty("surface", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.table)
        self._stack = QStackedWidget()
        nothing = EmptyState(
            "calendar-days",
            self.tr("No events to compare"),
            self.tr("Budgets and their use stand side by side here once there are events."),
        )
        for part in (Skeleton(4, row_height=56), nothing, card):
            self._stack.addWidget(part)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.grouping)
        head.addWidget(self.only)
        hint = Text(
            self.tr("striped = pending · amounts of different currencies are never added up"),
            Role.CAPTION,
            Tone.HINT,
            wrap=True,
        )
        hint.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def load(self) -> None:
        session = self._session
        self._loads.run(
            lambda: session.services.dashboard.compare_events(session.actor), self.show_comparison
        )

    def show_comparison(self, across: EventComparison) -> None:
        self._comparison = across
        self._show()

    def _show(self) -> None:
        if self._comparison is None:
            return
        grouping = Grouping(self.grouping.current())
        self.model.set_rows(compared(self._comparison, grouping, self._part))
        self._stack.setCurrentIndex(_LINES if self._comparison.events else _EMPTY)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Event"), 226, 5),
            Column(self.tr("Budget"), 60, 4),
            Column(self.tr("Committed"), 148, 1, end=True),
            Column(self.tr("Free after pending"), 122, 1, end=True),
            Column(self.tr("Stock"), 50, 3),
            Column(self.tr("Used"), 96, 1, end=True),
            Column(self.tr("Registered"), 84, end=True),
            Column(self.tr("Approved"), 80, end=True),
            Column(self.tr("Picked up"), 84, end=True),
        )

    def _describe(self, line: Compared, column: int) -> Cell:
        amounts, funnel = line.amounts, line.funnel
        code = amounts.currency
        if column >= _OF_MONEY and not line.first:
            return Cell("″", tone="ink_3")
        match column:
            case 0:
                return Cell(line.title, line.below, strong=True)
            case 1:
                return Cell(share=Share(amounts.committed, amounts.allocated, amounts.pending))
            case 2:
                share = percent(amounts.committed, amounts.allocated)
                words = self.tr("of {budget} · {share}")
                below = words.format(budget=money(amounts.allocated, code), share=share)
                return Cell(money(amounts.committed, code), below)
            case 3:
                left = amounts.available_after_pending
                pending = self.tr("{amount} pending").format(amount=money(amounts.pending, code))
                return Cell(money(left, code), pending, tone="red_text" if left < 0 else "ink")
            case 4:
                return Cell(share=Share(line.committed_stock, line.stock)) if line.stock else Cell()
            case 5:
                if not line.stock:
                    return Cell(self.tr("unlimited"), tone="ink_3")
                counts = of_whole(line.committed_stock, line.stock)
                return Cell(percent(line.committed_stock, line.stock, digits=1), counts)
            case 6:
                return Cell(number(funnel.registered))
            case 7:
                return Cell(number(funnel.approved))
            case _:
                return Cell(number(funnel.picked_up), percent(funnel.picked_up, funnel.approved))

    def _open(self, index: QModelIndex) -> None:
        line = index.data(ROW_ROLE)
        if not isinstance(line, Compared):
            return
        if line.event is not None:
            self.opened.emit(line.event)
        elif line.part is not None:
            self.grouping.set_current(Grouping.EVENT)
            self._take_apart(
                line.part,
                line.title
                if not line.part.currency
                else self.tr("{group} in {currency}").format(
                    group=line.title, currency=line.part.currency
                ),
            )

    def _take_apart(self, part: Part | None, words: str = "") -> None:
        """Show only the events of a group, or all of them again."""
        self._part = part
        self.only.set_choices([(_PART, words)] if part else [])
        self.only.set_key(_PART if part else "")
        self.only.setVisible(part is not None)
        self._show()

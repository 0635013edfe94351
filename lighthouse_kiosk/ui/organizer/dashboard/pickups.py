"""The hand-outs behind a figure."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.services.pickup_lists import HandOut
from lighthouse_kiosk.ui.models.keyset import COUNTING, ROW_ROLE
from lighthouse_kiosk.ui.models.pickup_lists import PickupListModel, pickup_columns
from lighthouse_kiosk.ui.organizer.dashboard.opening import HandedOut
from lighthouse_kiosk.ui.organizer.registrations.filters import RegistrationWanted
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.widgets import Dialog, EmptyState, Skeleton
from lighthouse_kiosk.ui.widgets.tables import Table
from lighthouse_kiosk.ui.words import error_words
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.translation import translate

_LOADING, _ROWS, _EMPTY = range(3)
_HEIGHT = 360


class PickupsDialog(Dialog):
    """A list over the dashboard. `wanted` carries the RegistrationWanted of a row, and closes it."""

    wanted = Signal(object)

    def __init__(self, session: Session, handed_out: HandedOut, zone: str, parent: QWidget) -> None:
        super().__init__(
            handed_out.words,
            self.tr("Show the registration"),
            cancel_label=self.tr("Close"),
            text=" ",
            width=620,
            parent=parent,
        )
        self.setObjectName("pickups-dialog")
        self.model = PickupListModel(session, handed_out.query, zone, self)
        self.table = Table(pickup_columns(), handed_out.words)
        self.table.setObjectName("pickups-table")
        self.table.setModel(self.model)
        self.table.seen.connect(self.model.set_seen)
        self.table.opened.connect(lambda _index: self.submit())
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self._empty = EmptyState(
            "clock", self.tr("Nothing any more"), self.tr("What was handed out was taken back.")
        )
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(_HEIGHT)
        for part in (Skeleton(6), self.table, self._empty):
            self._stack.addWidget(part)
        self.body.addWidget(self._stack, 1)
        self.model.arrived.connect(self._arrived)
        self.model.counted.connect(self._say_count)
        self.model.failed.connect(self._fail)
        self._moved(QModelIndex())
        self.model.restart()

    def accept(self) -> None:
        line = self.table.currentIndex().data(ROW_ROLE)
        super().accept()
        if isinstance(line, HandOut) and line.registration_id and line.person:
            self.wanted.emit(RegistrationWanted(line.registration_id, line.person.staff_number))

    def _arrived(self) -> None:
        count = self.model.rowCount()
        self._stack.setCurrentIndex(_ROWS if count else _EMPTY)
        if count and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.setFocus()
        self._say_count()

    def _say_count(self) -> None:
        total = self.model.total
        words = translate("dashboard", "{count} hand-outs", "", total or 0)
        self.set_text(words.format(count=COUNTING if total is None else number(total)))

    def _moved(self, index: QModelIndex) -> None:
        line = index.data(ROW_ROLE)
        known = isinstance(line, HandOut) and line.registration_id is not None
        self.accept_button.allow(known, self.tr("Its registration is not known yet."))

    def _fail(self, error: LighthouseError) -> None:
        words = error_words(error)
        self._empty.say(words.title, words.advice)
        self._stack.setCurrentIndex(_EMPTY)

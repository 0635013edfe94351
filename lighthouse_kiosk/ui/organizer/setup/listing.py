"""Cards of Setup that list something of the event."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QDialog, QWidget

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import EventId
from lighthouse_kiosk.ui.models.rows import RowsModel
from lighthouse_kiosk.ui.organizer.listings import Listing
from lighthouse_kiosk.ui.organizer.setup.work import SetupWork
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import Card, EmptyState
from lighthouse_kiosk.ui.widgets.tables import Table

Row = TypeVar("Row")


class ListingCard(Card, Generic[Row]):
    """Lists what `read` finds of the event in hand; called on a worker, it may not hold the card.

    Whoever inherits says with `set_listing` which table shows the rows.
    """

    model: RowsModel[Row]

    def __init__(
        self,
        work: SetupWork,
        title: str,
        read: Callable[[EventId], Sequence[Row]],
        *,
        trailing: QWidget,
    ) -> None:
        super().__init__(title, trailing=trailing, flush=True)
        self._work = work
        self._session = work.session
        self._occasion: Event | None = None
        self._read = read
        self._loads: Latest[Sequence[Row]] = work.session.latest(self)

    def set_listing(self, table: Table, model: RowsModel[Row], empty: EmptyState) -> None:
        """Show the model's rows in this table, below what is in the body so far."""
        self.model = model
        table.setModel(model)
        table.menu_wanted.connect(self._open_menu)
        self._listing = Listing(table, empty, in_full=True)
        self._listing.retried.connect(self._load)
        self.body.addWidget(self._listing)

    def show_event(self, occasion: Event) -> None:
        self._occasion = occasion
        self._load()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.model.set_rows(rows)
        self._listing.show_rows(len(rows))

    def _load(self) -> None:
        if self._occasion is None:
            return
        read, event_id = self._read, self._occasion.id
        self._loads.run(lambda: read(event_id), self.show_rows, failed=self._fail)

    def _fail(self, error: LighthouseError) -> None:
        if not self._listing.fail(error):
            self._session.notifier.refused(error)

    def _take_back(self, error: LighthouseError) -> None:
        """Say why a change was refused, and show what is stored."""
        self._session.notifier.refused(error)
        self._load()

    def _open_menu(self, index: QModelIndex, place: QPoint) -> None:
        raise NotImplementedError

    def _open_dialog(self, dialog: QDialog, accepted: Callable[[], object]) -> None:
        dialog.accepted.connect(accepted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

"""The shelf of what was out of the ordinary at desks: looked through, set right, put away."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from lighthouse_kiosk.domain.desks import Desk
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import DeskId, PickupId
from lighthouse_kiosk.services.pickup_reviews import ReviewKind, ReviewLine, ReviewQuery
from lighthouse_kiosk.services.unmatched_passes import Matched
from lighthouse_kiosk.ui.models.keyset import ROW_ROLE
from lighthouse_kiosk.ui.models.pickup_reviews import PickupReviewsModel
from lighthouse_kiosk.ui.notify import Action
from lighthouse_kiosk.ui.organizer.desks.review_dialogs import MatchDialog, UndoDialog
from lighthouse_kiosk.ui.organizer.desks.review_panel import ReviewPanel
from lighthouse_kiosk.ui.organizer.desks.review_words import (
    describe_review,
    kind_signs,
    review_columns,
    whose,
)
from lighthouse_kiosk.ui.organizer.listings import Listing, TableCard
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Lane, Latest
from lighthouse_kiosk.ui.widgets import EmptyState, FilterBar, FilterChip, SearchField
from lighthouse_kiosk.ui.widgets.tables import Table

_ALL = "all"


class PickupReviewList(QWidget):
    """`opened` carries the ReviewLine whose registration is wanted; `counted` follows each answer
    with how many wait to be looked at, or None where the list is narrowed.
    """

    opened = Signal(object)
    counted = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._event: Event | None = None
        self._asked = False
        self._stale = False
        self._row = 0
        self._counts: Latest[int] = session.latest(self, Lane.COUNT)
        self.panel = ReviewPanel(session.actor)
        self.model = PickupReviewsModel(
            session,
            review_columns(),
            lambda line, column: describe_review(line, column, self._zone),
            self,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 20, 24, 20)
        row.setSpacing(16)
        row.addWidget(self._build_list(), 5)
        row.addWidget(self.panel, 2)
        self._connect()

    @property
    def _zone(self) -> str:
        return self._event.time_zone if self._event is not None else "UTC"

    def show_event(self, event: Event | None) -> None:
        """Look at another event from now on."""
        if event is None or self._event is None or event.id != self._event.id:
            self._asked = False
        self._event = event

    def show_desks(self, desks: Sequence[Desk]) -> None:
        """Offer these in the filter."""
        self.desk.set_choices([(str(desk.id), desk.name) for desk in desks])

    def show_kind(self, kind: ReviewKind) -> None:
        """Show all of a kind, reviewed or not."""
        self.search.clear()
        self.kind.set_key(kind.value)
        self.desk.set_key("")
        self.state.set_key(_ALL)
        self._asked = False
        self.load()

    def load(self) -> None:
        """Ask for what is in view; while the shelf isn't, for how many wait."""
        self._stale = not self.isVisible()
        if self._stale:
            self._ask_count()
        elif not self._asked or self._listing.failed:
            self._ask()
        else:
            self.model.refresh(max(0, self.table.rowAt(0)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.load()

    def _ask_count(self) -> None:
        session = self.session
        if self._event is None:
            return
        query = ReviewQuery(self._event.id)
        self._counts.run(
            lambda: session.services.pickup_reviews.count_reviews(session.actor, query),
            self.counted.emit,
            failed=lambda _error: None,  # said where the rows are shown
        )

    def _build_list(self) -> QWidget:
        self.search = SearchField(self.tr("Whose, or by whom"))
        self.search.setObjectName("review-search")
        self.search.setMaximumWidth(max(240, self.search.whole_width()))
        kinds = [(kind.value, sign.words) for kind, sign in kind_signs().items()]
        self.kind = FilterChip(self.tr("What"), kinds)
        self.desk = FilterChip(self.tr("Desk"), [])
        self.state = FilterChip(
            self.tr("Show"),
            [(_ALL, self.tr("reviewed ones too"))],
            any_word=self.tr("to be reviewed"),
        )
        chips = {"kind": self.kind, "desk": self.desk, "state": self.state}
        for name, chip in chips.items():
            chip.setObjectName(f"review-{name}")
            chip.chosen.connect(lambda _key: self._ask())
        bar = FilterBar(self.search, tuple(chips.values()))
        self.table = Table(review_columns(), self.tr("Out of the ordinary"), row_height=56)
        self.table.setObjectName("review-table")
        self.table.setModel(self.model)
        self.table.seen.connect(self.model.set_seen)
        self._empty = EmptyState("list-checks", "")
        self._empty.button.setObjectName("review-empty-action")
        self._listing = Listing(self.table, self._empty)
        return TableCard(self._listing, bar)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self._ask())
        self.model.arrived.connect(self._arrived)
        self.model.counted.connect(self._tell_count)
        self.model.failed.connect(self._fail)
        self._listing.retried.connect(self._ask)
        self.table.selectionModel().currentRowChanged.connect(self._current_moved)
        self._empty.acted.connect(self._act_on_emptiness)
        self.panel.marked.connect(self._mark)
        self.panel.reopened.connect(lambda line: self._reopen((line.pickup_id,)))
        self.panel.undone.connect(self._ask_to_undo)
        self.panel.counted.connect(self._count)
        self.panel.matched.connect(self._ask_to_match)
        self.panel.opened.connect(self.opened)

    # -- the list

    def _narrowed(self) -> bool:
        return bool(self.search.text().strip() or self.kind.key() or self.desk.key())

    def _ask(self) -> None:
        event = self._event
        if event is None:
            return
        if not self._asked:
            self._listing.show_loading()
        self._asked = True
        kind, desk = self.kind.key(), self.desk.key()
        self.model.set_query(
            ReviewQuery(
                event.id,
                kind=ReviewKind(kind) if kind else None,
                desk_id=DeskId(UUID(desk)) if desk else None,
                open=self.state.key() != _ALL,
                text=self.search.text().strip(),
            )
        )

    def _arrived(self) -> None:
        count = self.model.rowCount()
        if count:
            at = min(self._row, count - 1)
            index = self.model.index(at, 0)
            if self.table.currentIndex().row() == at:
                self._current_moved(index)
            else:
                self.table.setCurrentIndex(index)
        else:
            self.panel.show_line(None, self._zone)
            self._say_empty()
        self._listing.show_rows(count)
        self._tell_count()

    def _say_empty(self) -> None:
        if self._narrowed():
            self._empty.say(self.tr("Nothing fits these filters"), "", self.tr("Clear the filters"))
        elif self.state.key() == _ALL:
            self._empty.say(
                self.tr("Nothing out of the ordinary so far"),
                self.tr(
                    "Pickups that were undone, decided by a supervisor, fetched by somebody else, "
                    "or handed out without a known pass are listed here."
                ),
            )
        else:
            self._empty.say(
                self.tr("Nothing waits to be reviewed"),
                self.tr(
                    "Pickups that were undone, decided by a supervisor, fetched by somebody else, "
                    "or handed out without a known pass are listed here."
                ),
                self.tr("Show reviewed ones too"),
            )

    def _tell_count(self) -> None:
        plainly = not self._narrowed() and self.state.key() != _ALL
        self.counted.emit(self.model.total if plainly else None)

    def _fail(self, error: LighthouseError) -> None:
        if not self._listing.fail(error):
            self.session.notifier.refused(error)

    def _act_on_emptiness(self) -> None:
        if self._narrowed():
            self.search.clear()
            for chip in (self.kind, self.desk):
                chip.set_key("")
        else:
            self.state.set_key(_ALL)
        self._ask()

    def _current_moved(self, index: QModelIndex) -> None:
        line = index.data(ROW_ROLE)
        if isinstance(line, ReviewLine):
            self._row = index.row()
            self.panel.show_line(line, self._zone)

    # -- what can be done

    def _mark(self, line: ReviewLine) -> None:
        session = self.session

        def done(fresh: tuple[PickupId, ...]) -> None:
            undo = Action(self.tr("Undo"), lambda: self._reopen(fresh)) if fresh else None
            words = self.tr("Reviewed: {whose}").format(whose=whose(line))
            session.notifier.success(words, action=undo)

        session.write(
            lambda: session.services.pickup_reviews.mark(session.actor, [line.pickup_id]),
            done,
            owner=self,
        )

    def _reopen(self, ids: Sequence[PickupId]) -> None:
        session = self.session
        session.write(
            lambda: session.services.pickup_reviews.unmark(session.actor, ids), owner=self
        )

    def _ask_to_undo(self, line: ReviewLine) -> None:
        self._open(UndoDialog(self.session, line, self))

    def _ask_to_match(self, line: ReviewLine) -> None:
        if line.unmatched is not None and self._event is not None:
            self._open(
                MatchDialog(self.session, line, line.unmatched, self._event.id, self._matched, self)
            )

    def _count(self, line: ReviewLine) -> None:
        session, claim = self.session, line.unmatched
        if claim is None or claim.registration_id is None:
            return
        unmatched_id, registration_id = claim.id, claim.registration_id
        session.write(
            lambda: session.services.unmatched_passes.match(
                session.actor, unmatched_id, registration_id
            ),
            self._matched,
            owner=self,
        )

    def _matched(self, matched: Matched) -> None:
        session = self.session

        def undo() -> None:
            session.write(
                lambda: session.services.unmatched_passes.unmatch(session.actor, matched),
                owner=self,
            )

        session.notifier.success(
            self.tr("The pickup counts on its registration now"),
            action=Action(self.tr("Undo"), undo),
        )

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

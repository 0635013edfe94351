"""The shelf of desks: what each handed out, and which have fallen silent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.services.desk_sightings import DeskStanding
from lighthouse_kiosk.ui.organizer.desks.card import DeskCard
from lighthouse_kiosk.ui.organizer.desks.words import silence_sentence
from lighthouse_kiosk.ui.widgets import Banner, EmptyState, Skeleton
from lighthouse_kiosk.ui.widgets.scrolling import Scrolled
from lighthouse_kiosk.ui.words import error_words
from lighthouse_kiosk.wording.format import listed

_LOADING, _EMPTY, _DESKS = range(3)


class DesksOverview(QStackedWidget):
    """`opened` and `edited` carry a Desk, `edited` None for a new one; `retried` asks again."""

    opened = Signal(object)
    edited = Signal(object)
    retried = Signal()

    def __init__(self, *, may_organise: bool) -> None:
        super().__init__()
        self._may_organise = may_organise
        self._failed = False
        self._said = ""
        self._shown: tuple[DeskStanding, ...] = ()
        self.cards: list[DeskCard] = []
        """One for each desk, in the order of their names."""
        self._empty = EmptyState("scan-line", "")
        self._empty.button.setObjectName("add-first-desk")
        self._empty.acted.connect(self._act)
        self.silent = Banner(tone="warning")
        self.silent.setObjectName("silent-desks")
        self.silent.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.silent)
        column.addLayout(self._list)
        column.addStretch(1)
        for part in (Skeleton(3, row_height=104), self._empty, Scrolled(inner, sideways=True)):
            self.addWidget(part)

    def show_standings(self, standings: Sequence[DeskStanding], now: datetime, zone: str) -> None:
        self._failed = False
        if [one.desk.id for one in standings] != [one.desk.id for one in self._shown]:
            self._lay_out(len(standings))
        self._shown = tuple(standings)
        most = max((max(standing.pace) for standing in standings), default=0)
        for card, standing in zip(self.cards, standings, strict=True):
            card.show_standing(standing, most, now, zone)
        self._say_silent([one for one in standings if one.silent_for is not None])
        if not standings:
            self._empty.say(
                self.tr("No pickup desk yet"),
                self.tr("A desk is a place where passes are scanned: a camera, a screen, a shelf."),
                self.tr("Add the first desk") if self._may_organise else "",
                "plus",
            )
        self.setCurrentIndex(_DESKS if standings else _EMPTY)

    def _lay_out(self, count: int) -> None:
        for card in self.cards:
            card.hide()
            self._list.removeWidget(card)
            card.deleteLater()
        self.cards = [DeskCard(may_organise=self._may_organise) for _desk in range(count)]
        for at, card in enumerate(self.cards):
            card.open_button.clicked.connect(partial(self._emit, self.opened, at))
            card.edit_button.clicked.connect(partial(self._emit, self.edited, at))
            self._list.addWidget(card)

    def _emit(self, signal: SignalInstance, at: int) -> None:
        signal.emit(self._shown[at].desk)

    def fail(self, error: LighthouseError) -> None:
        """Say that the desks could not be read, where none are shown yet."""
        self._failed = True
        words = error_words(error)
        self._empty.say(words.title, words.advice, self.tr("Try again"), "refresh-cw")
        self.setCurrentIndex(_EMPTY)

    def _say_silent(self, silent: Sequence[DeskStanding]) -> None:
        said = listed(silence_sentence(standing) for standing in silent)
        if said and said != self._said:
            # shown first: a banner that is in view is spoken
            self.silent.show()
            self.silent.say(
                self.tr(
                    "The kiosk may be switched off, asleep or without network, and no passes can "
                    "be checked there then. Somebody should go and look."
                ),
                "warning",
                title=said,
            )
        self.silent.setVisible(bool(said))
        self._said = said

    def _act(self) -> None:
        if self._failed:
            self.retried.emit()
        else:
            self.edited.emit(None)

"""All events: where each stands, and a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.errors import LighthouseError, NeedsSecondWord
from lighthouse_kiosk.domain.events import Event, EventPhase
from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.services.events import EventSummary
from lighthouse_kiosk.ui.format import number
from lighthouse_kiosk.ui.notify import confirm
from lighthouse_kiosk.ui.organizer.events.card import EventCard
from lighthouse_kiosk.ui.organizer.events.new_event import NewEventDialog
from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import Button, EmptyState, Kind, Skeleton
from lighthouse_kiosk.ui.words import error_words


class EventsPage(Page):
    """Signals: see Page. A new event opens on its Setup, an old one on its Dashboard."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            self.tr("All events"),
            (Topic.EVENTS, Topic.REGISTRATIONS, Topic.PICKUPS),
        )
        self._loads: Latest[Sequence[EventSummary]] = session.latest(self)
        self._may_organise = session.actor.may(Permission.ORGANISE)
        self.new_button = Button(self.tr("New event"), Kind.PRIMARY, icon_name="plus")
        self.new_button.setObjectName("new-event")
        self.new_button.clicked.connect(self.ask_for_event)
        self.header.add(self.new_button)
        self.new_button.setVisible(self._may_organise)
        self._empty = EmptyState(
            "calendar-plus",
            self.tr("No events yet"),
            self.tr(
                "An event has a budget, options people can choose, and a day on which they pick "
                "them up."
            )
            if self._may_organise
            else self.tr("An organiser of your organisation creates them."),
            self.tr("Create your first event") if self._may_organise else "",
            action_icon="plus",
        )
        self._empty.button.setObjectName("create-first-event")
        self._empty.acted.connect(self.ask_for_event)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(12)
        inner = QWidget()
        inner.setProperty("surface", "clear")
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 20, 24, 20)
        column.addLayout(self._list)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        self._stack = QStackedWidget()
        for part in (Skeleton(4, row_height=88), self._empty, scroll):
            self._stack.addWidget(part)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.addWidget(self._stack)

    def load(self) -> None:
        session = self.session
        self._loads.run(lambda: session.services.events.list_events(session.actor), self._take)

    def cards(self) -> list[EventCard]:
        """The cards in view, in order."""
        items = (self._list.itemAt(at) for at in range(self._list.count()))
        return [card for item in items if item and isinstance(card := item.widget(), EventCard)]

    def ask_for_event(self) -> None:
        """Ask for a new event, and open it."""
        dialog = NewEventDialog(self.session, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.event_chosen.emit(dialog.made, "setup"))
        dialog.open()

    def _take(self, summaries: Sequence[EventSummary]) -> None:
        focused = next((card.text() for card in self.cards() if card.hasFocus()), None)
        for card in self.cards():
            self._list.removeWidget(card)
            card.deleteLater()
        for summary in sorted(summaries, key=_nearness):
            card = EventCard(summary, may_organise=self._may_organise)
            occasion = summary.event
            card.opened.connect(lambda one=occasion: self.event_chosen.emit(one, "dashboard"))
            card.set_up.connect(lambda one=occasion: self.event_chosen.emit(one, "setup"))
            card.deleted.connect(lambda one=occasion: self._delete(one))
            self._list.addWidget(card)
            if card.text() == focused:
                card.setFocus()
        self.header.set_subtitle(
            self.tr("{count} in all").format(count=number(len(summaries))) if summaries else ""
        )
        self.new_button.setVisible(self._may_organise and bool(summaries))
        self._stack.setCurrentIndex(2 if summaries else 1)

    def _delete(self, occasion: Event) -> None:
        if confirm(
            self,
            self.tr("Delete “{name}”?").format(name=occasion.name),
            self.tr("It disappears from all lists. Its history is kept. This can't be undone."),
            self.tr("Delete event"),
        ):
            self._really_delete(occasion, confirmed=False)

    def _really_delete(self, occasion: Event, *, confirmed: bool) -> None:
        session = self.session

        def deleted(_nothing: None) -> None:
            session.notifier.success(self.tr("“{name}” was deleted").format(name=occasion.name))

        def refused(error: LighthouseError) -> None:
            if not isinstance(error, NeedsSecondWord):
                session.notifier.refused(error)
                return
            words = error_words(error)
            if confirm(self, words.title, words.advice, self.tr("Delete all the same")):
                self._really_delete(occasion, confirmed=True)

        session.write(
            lambda: session.services.events.delete_event(
                session.actor, occasion.id, confirmed=confirmed
            ),
            deleted,
            owner=self,
            failed=refused,
        )


def _nearness(summary: EventSummary) -> tuple[bool, int]:
    """Sorts what is next before what is later, and the past, latest first, after all that."""
    past = summary.phase is EventPhase.PAST
    day = summary.event.date.toordinal()
    return past, -day if past else day

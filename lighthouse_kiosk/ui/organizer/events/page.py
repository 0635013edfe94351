"""All events: where each stands, and a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.errors import LighthouseError, NeedsSecondWord
from lighthouse_kiosk.domain.events import Event, EventPhase
from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.services.events import EventChange, EventSummary
from lighthouse_kiosk.ui.notify import Action, confirm
from lighthouse_kiosk.ui.organizer.events import commands
from lighthouse_kiosk.ui.organizer.events.card import EventCard
from lighthouse_kiosk.ui.organizer.events.comparison_panel import EventComparisonPanel
from lighthouse_kiosk.ui.organizer.events.comparisons import COMPARED
from lighthouse_kiosk.ui.organizer.events.export_rows import export_columns, export_rows
from lighthouse_kiosk.ui.organizer.events.new_event import NewEventDialog
from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.table_exports import TableExport
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import (
    Button,
    EmptyState,
    IconButton,
    Kind,
    SearchField,
    SegmentedControl,
    Skeleton,
    TabStrip,
)
from lighthouse_kiosk.ui.widgets.scrolling import Scrolled
from lighthouse_kiosk.ui.words import error_words
from lighthouse_kiosk.wording.format import number

_CURRENT, _PAST, _ARCHIVE = range(3)
_SEARCHED = 6
"""So many events are searched and sorted onto shelves rather than looked through."""


class EventsPage(Page):
    """Signals: see Page. A new event opens on its Setup, an old one on its Dashboard.

    Takes COMPARED as `part`.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            self.tr("All events"),
            (Topic.EVENTS, Topic.REGISTRATIONS, Topic.PICKUPS),
        )
        self._loads: Latest[Sequence[EventSummary]] = session.latest(self)
        self._may_organise = session.actor.may(Permission.ORGANISE)
        self._summaries: Sequence[EventSummary] = ()
        self.new_button = Button(self.tr("New event"), Kind.PRIMARY, icon_name="plus")
        self.new_button.setObjectName("new-event")
        self.new_button.clicked.connect(self.ask_for_event)
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
        self.search = SearchField(self.tr("Name or venue"))
        self.search.setObjectName("event-search")
        self.search.setMaximumWidth(320)
        self.search.searched.connect(lambda _text: self._show_list())
        self._shelf = SegmentedControl(
            [self.tr("Current"), self.tr("Past"), self.tr("Archive")], self.tr("Which events")
        )
        self._shelf.setObjectName("event-shelf")
        self._shelf.chosen.connect(lambda _at: self._show_list())
        self._finder = QWidget()
        finder = QHBoxLayout(self._finder)
        finder.setContentsMargins(0, 0, 0, 4)
        finder.setSpacing(16)
        finder.addWidget(self.search, 1)
        finder.addStretch(1)
        finder.addWidget(self._shelf)
        self._nothing = EmptyState("calendar-days", "")
        self._nothing.hide()
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(12)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 20, 24, 20)
        column.addWidget(self._finder)
        column.addLayout(self._list)
        column.addWidget(self._nothing)
        column.addStretch(1)
        self._stack = QStackedWidget()
        for part in (Skeleton(4, row_height=88), self._empty, Scrolled(inner, sideways=True)):
            self._stack.addWidget(part)
        self.content.setContentsMargins(0, 0, 0, 0)
        self._build_comparison()
        self._offer_commands()

    def _build_comparison(self) -> None:
        """The events, and beside them all side by side, for those who may read figures."""
        self._shelves = QStackedWidget()
        self._shelves.addWidget(self._stack)
        self.content.addWidget(self._shelves)
        self.compared: EventComparisonPanel | None = None
        if not self.session.actor.may(Permission.READ):
            return
        self._tabs = TabStrip(
            [self.tr("Events"), self.tr("Compared")], self.tr("Parts of the page")
        )
        self._tabs.setObjectName("events-tabs")
        self._tabs.hide()
        self.below_header.addWidget(self._tabs)
        self.compared = EventComparisonPanel(self.session)
        self.compared.opened.connect(lambda event: self.event_chosen.emit(event, "dashboard"))
        self._shelves.addWidget(self.compared)
        self._tabs.chosen.connect(self._shelves.setCurrentIndex)

    def show_part(self, wanted: object) -> None:
        """Show `compared`, or the events."""
        if self.compared is not None:
            self._tabs.set_current(int(wanted == COMPARED))

    def _offer_commands(self) -> None:
        self.tables = TableExport(self.session, self)
        self.table_button = IconButton("download", self.tr("Save this list as a table…"))
        self.table_button.setObjectName("events-export")
        self.table_button.clicked.connect(self._export)
        self.header.add(self.table_button)
        self.header.add(self.new_button)
        self.new_button.setVisible(self._may_organise)
        self.table_button.hide()
        self.offers.add(
            commands.EXPORT,
            self._export,
            why_not=lambda: "" if self._summaries else self.tr("There is no event yet"),
        )
        self.offers.add(commands.NEW, self.ask_for_event, button=self.new_button)

    def load(self) -> None:
        session = self.session
        self._loads.run(lambda: session.services.events.list_events(session.actor), self._take)
        if self.compared is not None:
            self.compared.load()

    def cards(self) -> list[EventCard]:
        """The cards in view, in order."""
        items = (self._list.itemAt(at) for at in range(self._list.count()))
        return [card for item in items if item and isinstance(card := item.widget(), EventCard)]

    def _export(self) -> None:
        """Save all events as a table, archived ones too."""
        count = len(self._summaries)
        self.tables.ask("events", export_columns(), lambda: export_rows(self.session), count)

    def ask_for_event(self) -> None:
        """Ask for a new event, and open it."""
        self._ask(None)

    def _ask(self, copied: Event | None) -> None:
        events = [summary.event for summary in self._summaries]
        dialog = NewEventDialog(self.session, events, copied, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.event_chosen.emit(dialog.made, "setup"))
        dialog.open()

    def show_archive(self) -> None:
        self._shelf.set_current(_ARCHIVE)
        self._show_list()

    def focus_search(self) -> None:
        if self.compared is not None:
            self._tabs.set_current(0)
        if self._finder.isVisible():
            self.search.take_keyboard()

    def _take(self, summaries: Sequence[EventSummary]) -> None:
        sorted_now = sorted(summaries, key=_nearness)
        if summaries and sorted_now == self._summaries:
            # others changed what is not shown here: cards made anew would only flicker
            return
        self._summaries = sorted_now
        self.header.set_subtitle(
            self.tr("{count} in all").format(count=number(len(summaries))) if summaries else ""
        )
        self.new_button.setVisible(self._may_organise and bool(summaries))
        self.table_button.setVisible(bool(summaries))
        kinds = {_shelf_of(summary) for summary in summaries}
        self._finder.setVisible(len(summaries) >= _SEARCHED or len(kinds) > 1)
        if not self._finder.isVisibleTo(self) and kinds:
            self._shelf.set_current(min(kinds))
            self.search.clear()
        self._show_list()
        if self.compared is not None:
            self._tabs.setVisible(bool(summaries))
            if not summaries:
                self._tabs.set_current(0)
        self._stack.setCurrentIndex(2 if summaries else 1)

    def _show_list(self) -> None:
        focused = next((card.text() for card in self.cards() if card.hasFocus()), None)
        for card in self.cards():
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        wanted = self.search.text().strip().casefold()
        found = [
            summary
            for summary in self._summaries
            if _shelf_of(summary) == self._shelf.current()
            and wanted in f"{summary.event.name} {summary.event.venue}".casefold()
        ]
        for summary in found:
            card = self._card(summary)
            self._list.addWidget(card)
            if card.text() == focused:
                card.setFocus()
        if wanted:
            self._nothing.say(
                self.tr("No event fits this search"),
                self.tr("Past and archived events are listed apart; see above."),
            )
        else:
            self._nothing.say(
                [
                    self.tr("No event lies ahead"),
                    self.tr("No event is over yet"),
                    self.tr("Nothing is archived"),
                ][self._shelf.current()],
                self.tr("The menu of an event archives it, or takes it out again."),
            )
        self._nothing.setVisible(not found)

    def _card(self, summary: EventSummary) -> EventCard:
        card = EventCard(summary, may_organise=self._may_organise)
        occasion = summary.event
        card.opened.connect(lambda: self.event_chosen.emit(occasion, "dashboard"))
        card.set_up.connect(lambda: self.event_chosen.emit(occasion, "setup"))
        card.duplicated.connect(lambda: self._ask(occasion))
        card.archived.connect(lambda aside: self._put_aside(occasion, aside=aside))
        card.deleted.connect(lambda: self._delete(occasion))
        return card

    def _put_aside(self, occasion: Event, *, aside: bool) -> None:
        session = self.session
        text = self.tr("“{name}” was archived") if aside else self.tr("“{name}” is active again")

        def done(_event: Event) -> None:
            back = Action(self.tr("Undo"), lambda: self._put_aside(occasion, aside=not aside))
            session.notifier.success(text.format(name=occasion.name), action=back)

        change = EventChange(active=not aside)
        session.write(
            lambda: session.services.events.update_event(session.actor, occasion.id, change),
            done,
            owner=self,
        )

    def _delete(self, occasion: Event) -> None:
        """Only people who were promised something make this a question: the rest can be undone."""
        self._really_delete(occasion, confirmed=False)

    def _really_delete(self, occasion: Event, *, confirmed: bool) -> None:
        session = self.session

        def deleted(_nothing: None) -> None:
            back = Action(self.tr("Undo"), lambda: self._bring_back(occasion))
            text = self.tr("“{name}” was deleted").format(name=occasion.name)
            session.notifier.success(text, action=back)

        def refused(error: LighthouseError) -> None:
            if not isinstance(error, NeedsSecondWord):
                session.notifier.refused(error)
                return
            words = error_words(error)
            if confirm(self, words.title, words.advice, self.tr("Delete event")):
                self._really_delete(occasion, confirmed=True)

        session.write(
            lambda: session.services.events.delete_event(
                session.actor, occasion.id, confirmed=confirmed
            ),
            deleted,
            owner=self,
            failed=refused,
        )

    def _bring_back(self, occasion: Event) -> None:
        session = self.session
        text = self.tr("“{name}” is back").format(name=occasion.name)
        session.write(
            lambda: session.services.events.restore_event(session.actor, occasion.id),
            lambda _event: session.notifier.success(text),
            owner=self,
        )


def _shelf_of(summary: EventSummary) -> int:
    """On which shelf an event stands: current, past or archive."""
    if not summary.event.active:
        return _ARCHIVE
    return _PAST if summary.phase is EventPhase.PAST else _CURRENT


def _nearness(summary: EventSummary) -> tuple[bool, int]:
    """Sorts what is next before what is later, and the past, latest first, after all that."""
    past = summary.phase is EventPhase.PAST
    day = summary.event.date.toordinal()
    return past, -day if past else day

"""The organiser's window: side bar, pages, and which event they are about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.changes import Changes, Topic
from lighthouse_kiosk.domain.events import Event, EventPhase
from lighthouse_kiosk.domain.ids import EventId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.ui.garbage import collector
from lighthouse_kiosk.ui.notices import MessagesDialog, NoticeShelf
from lighthouse_kiosk.ui.organizer import commands
from lighthouse_kiosk.ui.organizer.commands import Offers
from lighthouse_kiosk.ui.organizer.demo_mark import DemoMark
from lighthouse_kiosk.ui.organizer.imports.interrupted import InterruptedImport
from lighthouse_kiosk.ui.organizer.imports.source import dropped
from lighthouse_kiosk.ui.organizer.lock.keeper import Keeper
from lighthouse_kiosk.ui.organizer.navigation import Navigation
from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.page_preloader import PagePreloader
from lighthouse_kiosk.ui.organizer.pages import PAGES, PageKind, import_all
from lighthouse_kiosk.ui.organizer.palette.panel import CommandPalette
from lighthouse_kiosk.ui.organizer.registrations.cut_short import tell_of_cut_short
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.settings.appearance import use_scheme
from lighthouse_kiosk.ui.organizer.shortcut_overrides import ShortcutOverrides
from lighthouse_kiosk.ui.organizer.window_state import WindowState
from lighthouse_kiosk.ui.tasks import Lane, Latest
from lighthouse_kiosk.ui.theme import Scheme, tokens

if TYPE_CHECKING:
    from lighthouse_kiosk.services.events import EventSummary


_DIGITS = 9
"""Pages that open with Ctrl and a digit."""


class OrganizerWindow(QMainWindow):
    """Assembles the pages; every page is made when it is first opened.

    `signed_out` follows the side bar's button. The window remembers size, page and event.
    """

    signed_out = Signal()
    remade = Signal()
    """Another window is to take this one's place, for the same user."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("organizer-window")
        self._session = session
        self._kinds = _kinds_for(session)
        self._state = WindowState(session)
        self.offers = Offers(session, self)
        self.command_palette: CommandPalette | None = None
        self.making_ahead: PagePreloader | None = None
        self._made: dict[str, Page] = {}
        self._occasion: Event | None = None
        self._pending: Mapping[EventId, int] = {}
        self._loads: Latest[Sequence[EventSummary]] = session.latest(self)
        self.keeper = Keeper(session, self)
        self.keeper.left.connect(self.signed_out)
        self._interrupted = InterruptedImport(session, self)
        self._interrupted.again.connect(self._import_again)
        self._build()
        session.notifier.attach(self.shelf, session.actor.user_id)
        session.bus.subscribe(self, (Topic.EVENTS, Topic.REGISTRATIONS), self._reload_events)
        self._state.restore_geometry(self)
        self._reload_events(frozenset())

    @property
    def occasion(self) -> Event | None:
        """The event in hand."""
        return self._occasion

    def kinds(self) -> Sequence[PageKind]:
        """The pages this user may see."""
        return tuple(self._kinds.values())

    def made(self, key: str) -> Page | None:
        """The page of this key, if it was opened before."""
        return self._made.get(key)

    def do(self, page: str, command: str) -> None:
        """Open a page and carry out one of its commands."""
        self.open_page(page)
        shown = self.current_page()
        if shown is not None and shown is self._made.get(page):
            shown.offers.do(command)

    def open_palette(self) -> None:
        """Offer to go to or do anything; asked for again, leave it at that."""
        if self.command_palette is not None:
            self.command_palette.close_palette()
        else:
            self.command_palette = CommandPalette(self._session, self, self)
            self.command_palette.closed.connect(self._forget_palette)

    def open_messages(self) -> None:
        """Show what was said lately."""
        dialog = MessagesDialog(self._session.notifier, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _forget_palette(self) -> None:
        self.command_palette = None

    def preload_pages(self) -> None:
        """Make the pages that nobody has opened yet whenever nothing else goes on."""
        self.making_ahead = PagePreloader(self, self._session.runner)

    def _make_anew(self) -> None:
        self._state.note_geometry(self)
        self.remade.emit()

    def page(self, key: str) -> Page:
        """The page of this key, made if it wasn't yet."""
        if key not in self._made:
            page = self._kinds[key].make(self._session)
            page.setObjectName(f"{key}-page")
            page.go.connect(self.open_page)
            page.event_chosen.connect(self.open_event)
            page.remake.connect(self._make_anew)
            page.set_event(self._occasion)
            self._made[key] = page
            self._stack.addWidget(page)
        return self._made[key]

    def current_page(self) -> Page | None:
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def open_page(self, key: str, part: object = None) -> None:
        """Show a page, and on it `part`; All events where there is no event to show."""
        kind = self._kinds.get(key)
        if kind is None:
            return
        if kind.of_event and self._occasion is None:
            key, part = "events", None
        self._close_palette()
        page = self.page(key)
        self._side.set_current(key)
        if part is not None:
            page.show_part(part)
        self._stack.setFocus()  # or it would choose a button in the page's header
        self._stack.setCurrentWidget(page)
        page.take_focus()
        held = self.focusWidget()
        if not page.isAncestorOf(held) or not held.isVisible():
            page.setFocus()
        # each widget shown posts one: after the first paint they would have all painted again
        QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateLater.value)
        self._state.note_page(key)

    def open_event(self, occasion: Event, key: str) -> None:
        """Take another event in hand and open one of its pages."""
        self._take_in_hand(occasion)
        self.open_page(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nothing else on the page needs dismisses the newest notice."""
        dismisses = event.key() == Qt.Key.Key_Escape and self._session.notifier.close_newest()
        if not dismisses:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A table dropped anywhere is imported: where the page in view takes none, as people."""
        source = dropped(event)
        page = self.current_page()
        if source is None or source.path is None or page is None:
            return
        event.acceptProposedAction()
        if not page.take_file(source.path) and "people" in self._kinds:
            self.open_page("people")
            self.page("people").take_file(source.path)

    def _import_again(self, path: Path, occasion: Event | None) -> None:
        if occasion is None:
            self.open_page("people")
        else:
            self.open_event(occasion, "registrations")
        page = self.current_page()
        if page is not None:
            page.take_file(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._state.note_geometry(self)
        if self.making_ahead is not None:
            self.making_ahead.stop()
        collector.let_go()
        for page in self._made.values():
            page.leave()
        super().closeEvent(event)

    def _build(self) -> None:
        self.setMinimumSize(1080, 640)
        self.setAcceptDrops(True)
        self._side = Navigation(self._session, self._kinds.values())
        self._side.chosen.connect(self.open_page)
        self._side.sign_out.connect(self.keeper.leave)
        self._side.lock_wanted.connect(self.keeper.lock)
        self._side.scheme_wanted.connect(self._switch_scheme)
        self._side.palette_wanted.connect(self.open_palette)
        self._side.messages_wanted.connect(self.open_messages)
        self._stack = QStackedWidget()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._session.demo:
            column.addWidget(DemoMark())
        column.addWidget(self._stack, 1)
        self.shelf = NoticeShelf()
        self.shelf.list_wanted.connect(self.open_messages)
        column.addWidget(self.shelf)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(right, 1)
        self.setCentralWidget(whole)
        self._offer_commands()
        ShortcutOverrides(self)
        for kind in self._kinds.values():
            if kind.shortcut:
                opens = QShortcut(QKeySequence(kind.shortcut), self)
                opens.activated.connect(lambda key=kind.key: self.open_page(key))

    def _offer_commands(self) -> None:
        offers = self.offers
        offers.add(commands.FIND, self._find, why_not=self._why_no_search)
        offers.add(commands.PALETTE, self.open_palette)
        offers.add(commands.MESSAGES, self.open_messages)
        if self._session.session_id is not None:
            offers.add(commands.LOCK, self.keeper.lock)
            self.keeper.locked.connect(self._close_palette)
        offers.add(commands.SIGN_OUT, self.keeper.leave)
        offers.add(commands.DARK, self._switch_scheme)

    def _close_palette(self) -> None:
        if self.command_palette is not None:
            self.command_palette.close_palette()

    def _why_no_search(self) -> str:
        page = self.current_page()
        if page is not None and page.searchable:
            return ""
        return self.tr("There is nothing to search on this page. Ctrl+K finds anything.")

    def _find(self) -> None:
        page = self.current_page()
        if page is not None:
            page.focus_search()

    def _switch_scheme(self) -> None:
        wanted = Scheme.LIGHT if tokens().dark else Scheme.DARK
        use_scheme(self._session, wanted)

    def _reload_events(self, _changes: Changes) -> None:
        session = self._session
        self._loads.run(
            lambda: session.services.events.list_events(session.actor), self._take_events
        )

    def _take_events(self, summaries: Sequence[EventSummary]) -> None:
        first = not self._made
        held = self._occasion.id if self._occasion else None
        summary = next((one for one in summaries if one.event.id == held), None)
        summary = summary or self._choose(summaries)
        self._pending = {one.event.id: one.counts.get(Status.PENDING, 0) for one in summaries}
        self._take_in_hand(summary.event if summary else None)
        if first:
            self.open_page(self._first_page())
            self._session.runner.run(Lane.IO, import_all, owner=self)
            self._interrupted.look()
            tell_of_cut_short(self._session, self)
        elif summary is None:
            self.open_page("events")

    def _take_in_hand(self, occasion: Event | None) -> None:
        self._occasion = occasion
        self._side.show_event(occasion)
        if "registrations" in self._kinds:
            self._side.show_pending(self._pending.get(occasion.id, 0) if occasion else 0)
        self.setWindowTitle(f"{occasion.name} – Lighthouse" if occasion else "Lighthouse")
        if occasion:
            self._state.note_event(occasion.id)
        for page in self._made.values():
            page.set_event(occasion)

    def _first_page(self) -> str:
        if self._occasion is None:
            return "events"
        remembered = self._state.page()
        return remembered if remembered in self._kinds else next(iter(self._kinds))

    def _choose(self, summaries: Sequence[EventSummary]) -> EventSummary | None:
        """The event used last, else today's, else the next, else the latest."""
        remembered = self._state.event()
        for summary in summaries:
            if str(summary.event.id) == remembered:
                return summary
        upcoming = [one for one in summaries if one.phase is not EventPhase.PAST]
        nearest = min(upcoming, key=lambda one: one.event.date, default=None)
        return nearest or next(iter(summaries), None)


def _kinds_for(session: Session) -> dict[str, PageKind]:
    """The pages a role may see, with the keys they get by their place."""
    kinds = [kind for kind in PAGES if session.actor.may(kind.permission)]
    return {
        kind.key: replace(
            kind, shortcut=kind.shortcut or (f"Ctrl+{place}" if place <= _DIGITS else "")
        )
        for place, kind in enumerate(kinds, start=1)
    }

"""The organiser's window: side bar, pages, and which event they are about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from lighthouse_kiosk.domain.changes import Changes, Topic
from lighthouse_kiosk.domain.events import Event, EventPhase
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.ui.assets import icon
from lighthouse_kiosk.ui.organizer.imports.source import dropped
from lighthouse_kiosk.ui.organizer.lock.keeper import Keeper
from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.pages import PAGES
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.theme import Scheme, apply_theme, theme_changed, tokens
from lighthouse_kiosk.ui.widgets import (
    IconButton,
    IconLabel,
    NavItem,
    Role,
    SideBar,
    Text,
    Tone,
    plain_tip,
)
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.terms import role_word

if TYPE_CHECKING:
    from lighthouse_kiosk.services.events import EventSummary


class _DemoMark(QFrame):
    """The strip that keeps anybody from taking the demo for real."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("demo-mark")
        self.setProperty("surface", "notice")
        self.setProperty("tone", "warning")
        self.setStyleSheet("border-radius: 0;")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 24, 6)
        row.setSpacing(8)
        row.addWidget(IconLabel("info", "amber_text", 16))
        row.addWidget(Text(self.tr("Demo – nothing here is real"), Role.SMALL_STRONG, Tone.WARNING))
        row.addWidget(
            Text(self.tr("It is deleted when you close the app."), Role.SMALL, Tone.WARNING)
        )
        row.addStretch(1)


class OrganizerWindow(QMainWindow):
    """Assembles the pages; every page is made when it is first opened.

    `signed_out` follows the side bar's button. The window remembers size, page and event.
    """

    signed_out = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("organizer-window")
        self._session = session
        self._kinds = {kind.key: kind for kind in PAGES if session.actor.may(kind.permission)}
        self._made: dict[str, Page] = {}
        self._occasion: Event | None = None
        self._loads: Latest[Sequence[EventSummary]] = session.latest(self)
        self.keeper = Keeper(session, self)
        self.keeper.left.connect(self.signed_out)
        self._build()
        session.notifier.attach(self)
        session.bus.subscribe(self, (Topic.EVENTS, Topic.REGISTRATIONS), self._reload_events)
        self._restore_size()
        self._reload_events(frozenset())

    def page(self, key: str) -> Page:
        """The page of this key, made if it wasn't yet."""
        if key not in self._made:
            page = self._kinds[key].make(self._session)
            page.setObjectName(f"{key}-page")
            page.go.connect(self.open_page)
            page.event_chosen.connect(self.open_event)
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
        page = self.page(key)
        self._side.set_current(key)
        if part is not None:
            page.show_part(part)
        self._stack.setCurrentWidget(page)
        page.take_focus()
        self._session.memory.setValue("page", key)

    def open_event(self, occasion: Event, key: str) -> None:
        """Take another event in hand and open one of its pages."""
        self._take_in_hand(occasion)
        self.open_page(key)

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

    def closeEvent(self, event: QCloseEvent) -> None:
        self._session.memory.setValue("geometry", self.saveGeometry())
        self._session.memory.sync()
        for page in self._made.values():
            page.leave()
        super().closeEvent(event)

    def _build(self) -> None:
        self.setMinimumSize(1080, 640)
        self.setAcceptDrops(True)
        self._side = self._build_side()
        self._stack = QStackedWidget()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._session.demo:
            column.addWidget(_DemoMark())
        column.addWidget(self._stack, 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(right, 1)
        self.setCentralWidget(whole)
        lock = QShortcut(QKeySequence("Ctrl+L"), self)
        lock.activated.connect(self.keeper.lock)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.activated.connect(self._find)
        for place, key in enumerate(self._kinds, start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{place}"), self)
            shortcut.activated.connect(lambda key=key: self.open_page(key))
            self._items[key].setToolTip(plain_tip(f"Ctrl+{place}"))

    def _build_side(self) -> SideBar:
        side = SideBar("Lighthouse")
        side.setObjectName("side-bar")
        self._caption = side.add_section("")
        self._items: dict[str, NavItem] = {}
        sections = 1
        for kind in self._kinds.values():
            if not kind.of_event and sections == 1:
                sections = 2
                side.add_section(self.tr("Organisation"))
            item = side.add_page(kind.key, kind.title(), kind.icon)
            item.setObjectName(f"nav-{kind.key}")
            self._items[kind.key] = item
        side.set_user(self._session.actor.name, role_word(self._session.actor.role))
        side.chosen.connect(self.open_page)
        side.sign_out.connect(self.keeper.leave)
        if self._session.session_id is not None:
            lock = IconButton("lock", self.tr("Lock (Ctrl+L)"), on_navy=True)
            lock.setObjectName("lock-window")
            lock.clicked.connect(self.keeper.lock)
            side.add_head_button(lock)
        self._scheme_button = IconButton("moon", self.tr("Dark colours"), on_navy=True)
        self._scheme_button.setObjectName("scheme-switch")
        self._scheme_button.clicked.connect(self._switch_scheme)
        side.add_head_button(self._scheme_button)
        theme_changed().changed.connect(self._show_scheme)
        self._show_scheme()
        return side

    def _find(self) -> None:
        page = self.current_page()
        if page is not None:
            page.focus_search()

    def _switch_scheme(self) -> None:
        wanted = Scheme.LIGHT if tokens().dark else Scheme.DARK
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, wanted)
        self._session.memory.setValue("scheme", wanted.value)

    def _show_scheme(self) -> None:
        dark = tokens().dark
        name = self.tr("Light colours") if dark else self.tr("Dark colours")
        self._scheme_button.setIcon(icon("sun" if dark else "moon", "navy_ink_2"))
        self._scheme_button.setToolTip(plain_tip(name))
        self._scheme_button.setAccessibleName(name)

    def _restore_size(self) -> None:
        geometry = self._session.memory.value("geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(1440, 900)

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
        self._take_in_hand(summary.event if summary else None)
        pending = summary.counts.get(Status.PENDING, 0) if summary else 0
        if "registrations" in self._items:
            self._side.set_count("registrations", number(pending) if pending else "")
        if first:
            self.open_page(self._first_page())
        elif summary is None:
            self.open_page("events")

    def _take_in_hand(self, occasion: Event | None) -> None:
        self._occasion = occasion
        for kind in self._kinds.values():
            if kind.of_event:
                self._items[kind.key].setVisible(occasion is not None)
        self._caption.setVisible(occasion is not None)
        self._caption.setText(occasion.name.upper() if occasion else "")
        self.setWindowTitle(f"{occasion.name} – Lighthouse" if occasion else "Lighthouse")
        if occasion:
            self._session.memory.setValue("event", str(occasion.id))
        for page in self._made.values():
            page.set_event(occasion)

    def _first_page(self) -> str:
        if self._occasion is None:
            return "events"
        remembered = str(self._session.memory.value("page", ""))
        return remembered if remembered in self._kinds else next(iter(self._kinds))

    def _choose(self, summaries: Sequence[EventSummary]) -> EventSummary | None:
        """The event used last, else today's, else the next, else the latest."""
        remembered = str(self._session.memory.value("event", ""))
        for summary in summaries:
            if str(summary.event.id) == remembered:
                return summary
        upcoming = [one for one in summaries if one.phase is not EventPhase.PAST]
        nearest = min(upcoming, key=lambda one: one.event.date, default=None)
        return nearest or next(iter(summaries), None)

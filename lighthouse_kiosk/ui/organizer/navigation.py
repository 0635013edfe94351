"""The window's side bar: the pages this user may see, the event in hand, and what is always there."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal, SignalInstance

from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.ui.assets import icon
from lighthouse_kiosk.ui.notices import MessagesButton
from lighthouse_kiosk.ui.organizer import commands
from lighthouse_kiosk.ui.organizer.commands import shown_key
from lighthouse_kiosk.ui.organizer.pages import PageKind
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.theme import theme_changed, tokens
from lighthouse_kiosk.ui.widgets import IconButton, SideBar, plain_tip
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.terms import role_word


class Navigation(SideBar):
    """Tells which page is wanted, and which of the commands that have a button here."""

    palette_wanted = Signal()
    messages_wanted = Signal()
    lock_wanted = Signal()
    scheme_wanted = Signal()
    """Dark colours instead of light ones, or the other way round."""

    def __init__(self, session: Session, kinds: Iterable[PageKind]) -> None:
        super().__init__("Lighthouse")
        self.setObjectName("side-bar")
        self._caption = self.add_section("")
        self._of_event = []
        sections = 1
        for kind in kinds:
            if not kind.of_event and sections == 1:
                sections = 2
                self.add_section(self.tr("Organisation"))
            item = self.add_page(kind.key, kind.title(), kind.icon)
            item.setObjectName(f"nav-{kind.key}")
            if kind.shortcut:
                item.setToolTip(plain_tip(shown_key(kind.shortcut)))
            if kind.of_event:
                self._of_event.append(item)
        self.set_user(session.actor.name, role_word(session.actor.role))
        if session.session_id is not None:
            self._add_to_head("lock", "lock-window", self.tr("Lock (Ctrl+L)"), self.lock_wanted)
        self._scheme = self._add_to_head("moon", "scheme-switch", "", self.scheme_wanted)
        finder = self.add_finder(self.tr("Find anything"), shown_key(commands.PALETTE.shortcut))
        finder.setObjectName("open-palette")
        finder.clicked.connect(self.palette_wanted)
        bell = MessagesButton(session.notifier, shown_key(commands.MESSAGES.shortcut))
        bell.clicked.connect(self.messages_wanted)
        self.add_foot_button(bell)
        theme_changed().changed.connect(self._show_scheme)
        self._show_scheme()

    def show_event(self, occasion: Event | None) -> None:
        """Name the event in hand above its pages; without one, they have no place."""
        for item in self._of_event:
            item.setVisible(occasion is not None)
        self._caption.setVisible(occasion is not None)
        self._caption.setText(occasion.name.upper() if occasion else "")

    def show_pending(self, pending: int) -> None:
        """Say beside the registrations how many wait for a decision."""
        self.set_count("registrations", number(pending) if pending else "")

    def _add_to_head(self, sign: str, name: str, words: str, wanted: SignalInstance) -> IconButton:
        button = IconButton(sign, words, on_navy=True)
        button.setObjectName(name)
        button.clicked.connect(wanted)
        self.add_head_button(button)
        return button

    def _show_scheme(self) -> None:
        dark = tokens().dark
        name = self.tr("Light colours") if dark else self.tr("Dark colours")
        self._scheme.setIcon(icon("sun" if dark else "moon", "navy_ink_2"))
        self._scheme.setToolTip(plain_tip(name))
        self._scheme.setAccessibleName(name)

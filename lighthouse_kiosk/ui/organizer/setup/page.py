"""Setup: what an event is, what it offers, and when it is picked up."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QAbstractButton, QStackedWidget

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.setup import commands
from lighthouse_kiosk.ui.organizer.setup.desks_badge import DesksBadge
from lighthouse_kiosk.ui.organizer.setup.export_rows import (
    option_columns,
    option_rows,
    slot_columns,
    slot_rows,
)
from lighthouse_kiosk.ui.organizer.setup.tabs import DetailsTab, OptionsTab, SetupTab, SlotsTab
from lighthouse_kiosk.ui.organizer.setup.work import SetupWork
from lighthouse_kiosk.ui.organizer.table_exports import TableExport
from lighthouse_kiosk.ui.organizer.undo import UndoKeys
from lighthouse_kiosk.ui.widgets import Button, Role, TabStrip, Text, Tone
from lighthouse_kiosk.wording.format import clock_in
from lighthouse_kiosk.wording.translation import translate

_TOPICS = (
    Topic.EVENTS,
    Topic.OPTIONS,
    Topic.SLOTS,
    Topic.QUESTIONS,
    Topic.PASSES,
    Topic.DESKS,
    Topic.USERS,
)


class _TabKind(NamedTuple):
    """`make` is called when the tab is first opened."""

    key: str
    title: str
    make: Callable[[SetupWork], SetupTab]


# What asks questions, draws passes and tells of desks is imported when its tab is first opened.
# ruff: noqa: PLC0415


def _questions(work: SetupWork) -> SetupTab:
    from lighthouse_kiosk.ui.organizer.setup.questions import QuestionsTab

    return QuestionsTab(work)


def _passes(work: SetupWork) -> SetupTab:
    from lighthouse_kiosk.ui.organizer.setup.passes import PassesTab

    return PassesTab(work)


def _staff(work: SetupWork) -> SetupTab:
    from lighthouse_kiosk.ui.organizer.setup.staff import StaffTab

    return StaffTab(work)


def _tab_kinds() -> tuple[_TabKind, ...]:
    return (
        _TabKind("details", translate("setup", "Details"), DetailsTab),
        _TabKind("options", translate("setup", "Options & stock"), OptionsTab),
        _TabKind("slots", translate("setup", "Pickup slots"), SlotsTab),
        _TabKind("questions", translate("setup", "Questions"), _questions),
        _TabKind("passes", translate("setup", "Passes"), _passes),
        _TabKind("staff", translate("setup", "Desks & staff"), _staff),
    )


class SetupPage(Page):
    """Everything is saved as one goes; the header says when."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("Setup"), _TOPICS)
        self._saved = Text("", Role.SMALL, Tone.HINT)
        self._saved.setObjectName("saved-note")
        self._desks = DesksBadge(session)
        self.header.add(self._desks)
        self.header.add(self._saved)
        self.preview_button = Button(self.tr("Preview pass"), icon_name="eye")
        self.preview_button.setObjectName("preview-pass")
        self.preview_button.clicked.connect(lambda: self.show_part("passes"))
        self.header.add(self.preview_button)
        self._work = SetupWork(session, self)
        self._work.saving.connect(lambda: self._note(self.tr("Saving…")))
        self._work.settled.connect(self._note_saved)
        UndoKeys(self._work, self)
        self._kinds = _tab_kinds()
        self._tabs: dict[str, SetupTab] = {}
        self._strip = TabStrip([kind.title for kind in self._kinds], self.tr("Parts of Setup"))
        self._strip.setObjectName("setup-tabs")
        self._strip.chosen.connect(self._open)
        self.below_header.addWidget(self._strip)
        self._stack = QStackedWidget()
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.addWidget(self._stack)
        self._open(0)
        offers = self.offers
        offers.add(commands.ADD_OPTION, lambda: self._press("options", "add-option"))
        offers.add(commands.ADD_QUESTION, lambda: self._press("questions", "add-question"))
        self.tables = TableExport(session, self)
        offers.add(commands.EXPORT_OPTIONS, self._export_options)
        offers.add(commands.EXPORT_SLOTS, self._export_slots)
        offers.add(commands.GENERATE_SLOTS, lambda: self._press("slots", "generate-slots"))

    @property
    def tab(self) -> SetupTab:
        """The one in view."""
        return self.tab_of(self._kinds[self._strip.current()].key)

    def tab_of(self, key: str) -> SetupTab:
        """The tab of this key, made if it wasn't yet."""
        if key not in self._tabs:
            kind = next(kind for kind in self._kinds if kind.key == key)
            self._tabs[key] = kind.make(self._work)
            self._tabs[key].setObjectName(f"setup-{key}")
            self._tabs[key].part_wanted.connect(self.show_part)
            self._tabs[key].go.connect(self.go)
            self._stack.addWidget(self._tabs[key])
        return self._tabs[key]

    def event_switched(self) -> None:
        self._work.forget()
        self._desks.hide()
        self._note("")
        for tab in self._tabs.values():
            tab.event_switched()

    def event_changed(self) -> None:
        self._outdated(frozenset())

    def load(self) -> None:
        if self.occasion is not None:
            self._work.currency = self.occasion.currency
            self.header.set_subtitle(self.occasion.name)
            self.tab.show_event(self.occasion)
            self._desks.show_event(self.occasion)

    def show_part(self, wanted: object) -> None:
        """Open the tab of this key, e.g. `options` or `slots`."""
        for at, kind in enumerate(self._kinds):
            if kind.key == wanted:
                self._strip.set_current(at)

    def _export_options(self) -> None:
        occasion, session = self.occasion, self.session
        if occasion is not None:
            columns = option_columns(occasion)
            self.tables.ask("options", columns, lambda: option_rows(session, occasion), 0)

    def _export_slots(self) -> None:
        occasion, session = self.occasion, self.session
        if occasion is not None:
            columns = slot_columns()
            self.tables.ask("pickup-slots", columns, lambda: slot_rows(session, occasion), 0)

    def _press(self, part: str, button: str) -> None:
        """Open a tab and press its button."""
        self.show_part(part)
        found = self.tab.findChild(QAbstractButton, button)
        if found is not None:
            found.click()

    def _open(self, at: int) -> None:
        tab = self.tab_of(self._kinds[at].key)
        self._stack.setCurrentWidget(tab)
        if self.occasion is not None:
            tab.show_event(self.occasion)

    def _note(self, text: str, tone: Tone = Tone.HINT) -> None:
        self._saved.setText(text)
        self._saved.set_tone(tone)

    def _note_saved(self) -> None:
        if self.occasion is None:
            return
        if any(tab.has_errors() for tab in self._tabs.values()):
            self._note(self.tr("One field is not saved yet"), Tone.DANGER)
            return
        now = clock_in(self.session.clock(), self.occasion.time_zone)
        self._note(self.tr("All changes saved {time}").format(time=now))

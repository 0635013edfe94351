"""One event in the list of all events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout

from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.ui.assets import icon
from lighthouse_kiosk.ui.organizer.events.phases import phase_look
from lighthouse_kiosk.ui.widgets import (
    Badge,
    BadgeKind,
    ElidedLabel,
    IconButton,
    Meter,
    PressableCard,
    Role,
    Text,
    Tone,
)
from lighthouse_kiosk.wording.format import day, money, number, percent
from lighthouse_kiosk.wording.terms import phase_word, type_word

if TYPE_CHECKING:
    from lighthouse_kiosk.services.events import EventSummary


class EventCard(PressableCard):
    """Pressed as a whole to open the event; its menu has what else can be done."""

    opened = Signal()
    set_up = Signal()
    duplicated = Signal()
    archived = Signal(bool)
    """Whether to put it aside, or to take it up again."""
    deleted = Signal()

    def __init__(self, summary: EventSummary, *, may_organise: bool) -> None:
        event = summary.event
        super().__init__(event.name)
        self._active = event.active
        self.setAccessibleName(f"{event.name}, {phase_word(summary.phase)}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.opened)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 14, 16)
        row.setSpacing(24)
        row.addLayout(self._words(summary), 5)
        row.addLayout(self._budget(summary), 4)
        for figure, label in self._figures(summary):
            row.addLayout(_figure(figure, label), 1)
        self.let_presses_through()
        self.menu_button = IconButton("ellipsis", self.tr("More for this event"))
        self.menu_button.setObjectName("event-menu")
        self.menu_button.clicked.connect(self._open_menu)
        row.addWidget(self.menu_button)
        self.menu_button.setVisible(may_organise)

    def _words(self, summary: EventSummary) -> QVBoxLayout:
        event = summary.event
        column = QVBoxLayout()
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(10)
        name = ElidedLabel(event.name, Role.PAGE_TITLE)
        badge_kind, icon_name = phase_look(summary.phase)
        head.addWidget(name)
        head.addWidget(
            Badge(phase_word(summary.phase), badge_kind, icon=icon_name)
            if event.active
            else Badge(self.tr("Archived"), BadgeKind.NEUTRAL, icon="archive")
        )
        head.addStretch(1)
        column.addLayout(head)
        parts = [day(event.date, year=True), type_word(event.type)]
        if event.venue:
            parts.append(event.venue)
        column.addWidget(ElidedLabel(" · ".join(parts), Role.SMALL, Tone.SECONDARY))
        return column

    def _budget(self, summary: EventSummary) -> QVBoxLayout:
        event = summary.event
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addStretch(1)
        text = self.tr("{committed} of {budget} committed").format(
            committed=money(event.budget_committed, event.currency),
            budget=money(event.budget, event.currency),
        )
        column.addWidget(ElidedLabel(text, Role.SMALL, Tone.SECONDARY))
        meter = Meter(self.tr("Budget committed"))
        meter.set_value(event.budget_committed, event.budget)
        column.addWidget(meter)
        column.addStretch(1)
        return column

    def _figures(self, summary: EventSummary) -> list[tuple[str, str]]:
        approved = summary.counts.get(Status.APPROVED, 0)
        return [
            (number(summary.counts.get(Status.PENDING, 0)), self.tr("pending")),
            (number(approved), self.tr("approved")),
            (percent(summary.picked_up, approved), self.tr("picked up")),
        ]

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("layout-dashboard"), self.tr("Open"), self.opened.emit)
        menu.addAction(icon("settings-2"), self.tr("Set up"), self.set_up.emit)
        copy = menu.addAction(icon("copy"), self.tr("Duplicate…"))
        copy.setObjectName("duplicate-event")
        copy.triggered.connect(self.duplicated)
        menu.addSeparator()
        aside = menu.addAction(
            icon("archive" if self._active else "archive-restore"),
            self.tr("Archive") if self._active else self.tr("Take out of the archive"),
        )
        aside.setObjectName("archive-event")
        aside.triggered.connect(lambda: self.archived.emit(self._active))
        remove = menu.addAction(icon("trash-2", "red_text"), self.tr("Delete…"))
        remove.setObjectName("delete-event")
        remove.triggered.connect(self.deleted)
        menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def sizeHint(self) -> QSize:
        return QSize(720, 88)

    def minimumSizeHint(self) -> QSize:
        return QSize(480, 88)


def _figure(figure: str, label: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    for text, role, tone in ((figure, Role.PAGE_TITLE, Tone.INK), (label, Role.CAPTION, Tone.HINT)):
        words = Text(text, role, tone)
        words.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(words)
    column.addStretch(1)
    return column

"""Setup: what an event is, what it offers, and when it is picked up."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.setup.details import DetailsCard
from lighthouse_kiosk.ui.organizer.setup.options import OptionsCard
from lighthouse_kiosk.ui.organizer.setup.slots import SlotsCard
from lighthouse_kiosk.ui.widgets import Role, Text, Tone
from lighthouse_kiosk.wording.format import clock_in


class SetupPage(Page):
    """Everything is saved as one goes; the header says when."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("Setup"), (Topic.EVENTS, Topic.OPTIONS, Topic.SLOTS))
        self._saved = Text("", Role.SMALL, Tone.HINT)
        self._saved.setObjectName("saved-note")
        self.header.add(self._saved)
        self.details = DetailsCard(session)
        self.options = OptionsCard(session)
        self.slots = SlotsCard(session)
        self.details.saving.connect(lambda: self._saved.setText(self.tr("Saving…")))
        self.details.saved.connect(self._note_saved)
        self.options.changed.connect(self._note_saved)
        self.slots.changed.connect(self._note_saved)
        inner = QWidget()
        inner.setProperty("surface", "clear")
        row = QHBoxLayout(inner)
        row.setContentsMargins(24, 20, 24, 20)
        row.setSpacing(16)
        left = QVBoxLayout()
        left.addWidget(self.details)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self.options)
        right.addWidget(self.slots)
        right.addStretch(1)
        row.addLayout(left, 7)
        row.addLayout(right, 12)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.addWidget(self._scroll)

    def event_switched(self) -> None:
        self._saved.setText("")

    def event_changed(self) -> None:
        if self.occasion is not None:
            self.header.set_subtitle(self.occasion.name)
            self.details.show_event(self.occasion)

    def load(self) -> None:
        if self.occasion is None:
            return
        self.event_changed()
        self.options.show_event(self.occasion)
        self.slots.show_event(self.occasion)

    def show_part(self, wanted: object) -> None:
        """`options` or `slots`: bring that card into view."""
        card = {"options": self.options, "slots": self.slots}.get(str(wanted))
        if card is not None:
            self._scroll.ensureWidgetVisible(card)

    def _note_saved(self) -> None:
        if self.occasion is None:
            return
        trouble = self.details.has_errors()
        now = clock_in(self.session.clock(), self.occasion.time_zone)
        self._saved.setText(
            self.tr("One field is not saved yet")
            if trouble
            else self.tr("All changes saved {time}").format(time=now)
        )
        self._saved.set_tone(Tone.DANGER if trouble else Tone.HINT)

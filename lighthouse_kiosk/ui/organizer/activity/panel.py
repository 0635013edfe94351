"""The side panel: one entry of the trail, with its fields before and after."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from lighthouse_kiosk.documents.activity_sentences import sentence
from lighthouse_kiosk.documents.activity_values import NOTHING, Change, changes
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.services.audit import Activity
from lighthouse_kiosk.ui.widgets import Button, EmptyState, Role, SidePanel, Text, Tone
from lighthouse_kiosk.wording.format import clock_in, day_in, number


class ActivityPanel(SidePanel):
    """Signals carry the Activity in view."""

    open_registration = Signal(object)
    only_registration = Signal(object)
    only_person = Signal(object)

    def __init__(self) -> None:
        empty = EmptyState("history", "")
        super().__init__("activity-panel", empty, least=318)
        empty.say(self.tr("Nothing chosen"), self.tr("Choose an entry to see what it changed."))
        self._shown: Activity | None = None
        self._build()

    def show_activity(self, activity: Activity | None, zone: str) -> None:
        self._shown = activity
        if activity is None:
            self.show_empty()
            return
        self.show_content()
        entry, subject = activity.entry, activity.subject
        self._sentence.setText(sentence(activity))
        self._when.setText(
            self.tr("{day}, {time} · entry {number}").format(
                day=day_in(entry.at, zone, year=True),
                time=clock_in(entry.at, zone),
                number=number(entry.sequence),
            )
        )
        event = subject.event if subject is not None else ""
        self._event.setText(plain(event, 200))
        self._event.setVisible(bool(event))
        self._show_changes(changes(activity))
        has_registration = subject is not None and subject.registration_id is not None
        self.open_button.setVisible(has_registration)
        deleted = subject is not None and subject.event_deleted
        self.open_button.allow(not deleted, self.tr("The event was deleted."))
        self.only_button.setVisible(has_registration)
        has_person = subject is not None and subject.person is not None
        self.person_button.setVisible(has_person)
        self._foot.setVisible(has_registration or has_person)

    def _build(self) -> None:
        self._body = self.add_body(self.tr("What changed"), spacing=8)
        self._sentence = Text("", Role.TITLE, wrap=True)
        self._sentence.setObjectName("activity-sentence")
        self._when = Text("", Role.SMALL, Tone.SECONDARY, wrap=True)
        self._event = Text("", Role.SMALL, Tone.SECONDARY, wrap=True)
        for part in (self._sentence, self._when, self._event):
            self._body.addWidget(part)
        self._body.addSpacing(8)
        self._table = QWidget()
        self._table.setObjectName("activity-changes")
        self._body.addWidget(self._table)
        self._body.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(8)
        self.open_button = Button(self.tr("Open the registration"), icon_name="external-link")
        self.open_button.setObjectName("open-registration")
        self.only_button = Button(self.tr("All about this registration"), icon_name="filter")
        self.only_button.setObjectName("only-registration")
        self.person_button = Button(self.tr("All about this person"), icon_name="user")
        self.person_button.setObjectName("only-person")
        for button, signal in (
            (self.open_button, self.open_registration),
            (self.only_button, self.only_registration),
            (self.person_button, self.only_person),
        ):
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit(self._shown))
            column.addWidget(button)
        self._foot = self.add_foot(column)

    def _show_changes(self, found: list[Change]) -> None:
        fresh = QWidget()
        fresh.setObjectName("activity-changes")
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        if not found:
            words = self.tr("This entry says that it happened, not what: secrets are never kept.")
            grid.addWidget(Text(words, Role.SMALL, Tone.SECONDARY, wrap=True), 0, 0)
        both = any(change.before for change in found)
        heads = ("", self.tr("Before"), self.tr("After")) if both else ()
        for at, head in enumerate(heads):
            grid.addWidget(Text(head, Role.SMALL_STRONG), 0, at)
        for row, change in enumerate(found, start=1):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(Text(change.name, Role.SMALL, Tone.SECONDARY, wrap=True), row, 0, top)
            if both:
                grid.addWidget(_value(change.before, marked=False), row, 1, top)
            grid.addWidget(_value(change.after, marked=change.marked), row, 2 if both else 1, top)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        if both:
            grid.setColumnStretch(2, 3)
        self._body.replaceWidget(self._table, fresh)
        self._table.hide()
        self._table.deleteLater()
        self._table = fresh
        fresh.show()


def _value(text: str, *, marked: bool) -> QWidget:
    """A value; one that changed stands on a ground of its own."""
    words = Text(text or NOTHING, Role.SMALL_STRONG if marked else Role.SMALL, wrap=True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if not marked:
        return words
    frame = QFrame()
    frame.setProperty("surface", "notice")
    frame.setProperty("tone", "warning")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(8, 4, 8, 4)
    inside.addWidget(words)
    return frame

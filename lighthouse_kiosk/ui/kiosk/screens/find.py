"""Somebody without a pass, found by any part of the name, staff number or e-mail address."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.domain.desk_lists import FoundPerson
from lighthouse_kiosk.domain.ids import new_id
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, Look
from lighthouse_kiosk.ui.kiosk.desk_list_words import (
    Mood,
    find_hint,
    found_line,
    many_words,
    theirs_words,
)
from lighthouse_kiosk.ui.kiosk.events import Accept, Choose, Seek
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, footer
from lighthouse_kiosk.ui.kiosk.screens.rows import MarkedRow
from lighthouse_kiosk.ui.kiosk.screens.rows_screen import RowsScreen
from lighthouse_kiosk.ui.kiosk.states import Finding
from lighthouse_kiosk.ui.kiosk.widgets import Field, Icon, Label, OneLine, column, face, row
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.painting import describe
from lighthouse_kiosk.ui.widgets.states import SHOW_AFTER_MS
from lighthouse_kiosk.ui.widgets.text import Tone

_LONGEST = 100
_MOODS = {
    Mood.DUE: ("package-check", "kiosk_mint", Tone.KIOSK_MINT),
    Mood.GONE: ("circle-check", "kiosk_ink_3", Tone.KIOSK_SECONDARY),
    Mood.PENDING: ("hourglass", "kiosk_amber", Tone.KIOSK_AMBER),
    Mood.NOTHING: ("circle-minus", "kiosk_ink_3", Tone.KIOSK_SECONDARY),
}


class FindScreen(RowsScreen):
    """The text field keeps the focus; up and down move the mark in the list, Enter takes it."""

    def __init__(self, metrics: Metrics, desk: DeskView, state: Finding) -> None:
        super().__init__(metrics, desk)
        title = translate("kiosk", "Find a person without a pass")
        describe(self, title)
        self._found: tuple[FoundPerson, ...] | None = None
        self._fresh = False
        self._error = False
        body = self.notice_body()
        body.addWidget(Label(metrics, title, Size.KIOSK_TITLE, Weight.BOLD))
        body.addSpacing(metrics.px(16))
        self.field = Field(metrics, 76, state.text)
        self.field.setFont(face(metrics, 28))
        self.field.setMaxLength(_LONGEST)
        self.field.setPlaceholderText(translate("kiosk", "Name, staff number or e-mail"))
        self.field.setAccessibleName(translate("kiosk", "Name, staff number or e-mail"))
        self.field.textEdited.connect(lambda text: self.happened.emit(Seek(text)))
        body.addWidget(self.field)
        body.addSpacing(metrics.px(18))
        self.add_rows(body, self._take)
        self.choose_button = KioskButton(
            metrics, translate("kiosk", "This person"), Look.CONFIRM, key="⏎"
        )
        self.choose_button.clicked.connect(self.accept)
        scanner = translate("kiosk", "↑ ↓ choose. A pass may be scanned at any time.")
        keys = Label(metrics, scanner, 18, tone=Tone.KIOSK_HINT, wrap=metrics.portrait)
        self.foot(footer(metrics, [self.back_button], [keys, self.choose_button]))
        self._slow = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self._slow.timeout.connect(self._say_searching)

    def first_focus(self) -> QWidget:
        return self.field

    def present(self, state: Finding) -> None:
        self.notice.tell(state.notice)
        if self.field.text() != state.text:
            self.field.setText(state.text)
        self._error, self._fresh = state.error is not None, state.fresh
        found = state.found if state.wanted else None
        if found != self._found:
            self._found = found
            self.list.show_rows([_PersonRow(self.metrics, person) for person in found or ()])
        hint = find_hint(state)
        if hint is None and not state.fresh:
            self._slow.start()
        else:
            self._slow.stop()
        self.say(*(hint or ("", many_words(state))))
        self.choose_button.say(
            translate("kiosk", "Try again") if self._error else translate("kiosk", "This person")
        )
        self.choose_button.setEnabled(self._error or bool(found))

    def _say_searching(self) -> None:
        self.say("", translate("kiosk", "Searching…"))

    def accept(self) -> None:
        at = self.list.marked
        if self._error:
            self.happened.emit(Accept())
        elif self._fresh and at is not None:
            # what stands there may be about to change while the answer is not the newest
            self._take(at)

    def _take(self, number: int) -> None:
        if self._found:
            self.happened.emit(Choose(self._found[number].id, new_id()))


class _PersonRow(MarkedRow):
    def __init__(self, metrics: Metrics, person: FoundPerson) -> None:
        super().__init__(metrics)
        theirs = theirs_words(person)
        icon, tint, tone = _MOODS[theirs.mood]
        inside = row(self, metrics.px(18))
        inside.setContentsMargins(metrics.px(24), metrics.px(10), metrics.px(24), metrics.px(10))
        names = column(spacing=metrics.px(1))
        name = plain(person.name, 200)
        names.addWidget(OneLine(metrics, name, 24, Weight.SEMIBOLD))
        names.addWidget(OneLine(metrics, found_line(person), 19, tone=Tone.KIOSK_SECONDARY))
        inside.addLayout(names, 1)
        inside.addWidget(Icon(metrics, icon, tint, 26))
        inside.addWidget(Label(metrics, theirs.words, 19, Weight.MEDIUM, tone, wrap=False))
        describe(self, f"{name}, {found_line(person)}, {theirs.words}")

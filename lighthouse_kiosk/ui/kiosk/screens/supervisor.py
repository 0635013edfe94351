"""A supervisor at the desk: who it is, and the PIN or password that proves it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from lighthouse_kiosk.domain.ids import new_id
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, Look
from lighthouse_kiosk.ui.kiosk.events import Accept, ChooseSupervisor, Prove
from lighthouse_kiosk.ui.kiosk.keyboard import SECRET
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.notice_bar import NoticeBar
from lighthouse_kiosk.ui.kiosk.screens.base import footer
from lighthouse_kiosk.ui.kiosk.screens.pad import digit_pad
from lighthouse_kiosk.ui.kiosk.screens.panels import Panel
from lighthouse_kiosk.ui.kiosk.screens.rows import MarkedRow, Rows, fits, search_field
from lighthouse_kiosk.ui.kiosk.states import CallingSupervisor
from lighthouse_kiosk.ui.kiosk.supervisor_words import call_words, prove_words, refusal_words
from lighthouse_kiosk.ui.kiosk.widgets import Field, Icon, Label, OneLine, face, row
from lighthouse_kiosk.ui.kiosk.words import Place, translate
from lighthouse_kiosk.ui.widgets.painting import describe
from lighthouse_kiosk.ui.widgets.text import Tone

_LONGEST = 200
_FEW = 5
"""More supervisors than this can be searched."""
_SHOWN_OF_MANY = 3
"""The field to search in takes the room of the others; the list scrolls."""


class WhoPanel(Panel):
    """Up and down move, Enter takes, and typing searches where there are many."""

    def __init__(self, metrics: Metrics, state: CallingSupervisor, typed: str = "") -> None:
        words = call_words(state)
        super().__init__(metrics, words.title, words.advice)
        self._supervisors = state.supervisors or ()
        self._found = self._supervisors
        self._retry = state.error is not None
        count = len(self._supervisors)
        self.field = search_field(metrics)
        self.field.setText(typed)
        self.field.textChanged.connect(self._search)
        self.body.addWidget(self.field)
        self.field.setVisible(count > _FEW)
        self._nobody = Label(
            metrics, translate("kiosk", "Nothing is called that."), tone=Tone.KIOSK_SECONDARY
        )
        if count > _FEW:
            self.body.addSpacing(metrics.px(14))
        self.body.addWidget(self._nobody)
        self.list = Rows(metrics)
        self.list.taken.connect(self._take)
        high = _SHOWN_OF_MANY if count > _FEW else count
        self.list.setFixedHeight(high * (metrics.touch(84) + metrics.px(10)))
        self.list.setVisible(bool(self._supervisors))
        self.body.addWidget(self.list)
        self.body.addSpacing(metrics.px(24))
        back = KioskButton(metrics, translate("kiosk", "Back"), key="Esc")
        back.clicked.connect(self.leave)
        trailing: list[QWidget] = []
        if self._retry or self._supervisors:
            text = (
                translate("kiosk", "Try again") if self._retry else translate("kiosk", "This one")
            )
            self.take_button = KioskButton(metrics, text, Look.CONFIRM, key="⏎")
            self.take_button.clicked.connect(self.accept)
            trailing.append(self.take_button)
        self.foot(footer(metrics, [back], trailing))
        self._search(typed)

    def first_focus(self) -> QWidget:
        return self.field if len(self._supervisors) > _FEW else self

    def _search(self, typed: str) -> None:
        self._found = tuple(one for one in self._supervisors if fits(one.name, typed))
        self.list.show_rows(
            [_SupervisorRow(self.metrics, one.name, one.has_pin) for one in self._found]
        )
        self._nobody.setVisible(bool(self._supervisors) and not self._found)

    def accept(self) -> None:
        at = self.list.marked
        if self._retry:
            self.happened.emit(Accept())
        elif at is not None:
            self._take(at)

    def _take(self, number: int) -> None:
        self.happened.emit(ChooseSupervisor(self._found[number].user_id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.list.move_mark(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class _SupervisorRow(MarkedRow):
    def __init__(self, metrics: Metrics, name: str, has_pin: bool) -> None:
        super().__init__(metrics)
        inside = row(self, metrics.px(16))
        inside.setContentsMargins(metrics.px(24), metrics.px(10), metrics.px(24), metrics.px(10))
        inside.addWidget(Icon(metrics, "shield-user", "kiosk_mint", 28))
        inside.addWidget(OneLine(metrics, plain(name, 200), 24, Weight.SEMIBOLD), 1)
        how = translate("kiosk", "PIN or password") if has_pin else translate("kiosk", "Password")
        inside.addWidget(Label(metrics, how, 18, tone=Tone.KIOSK_SECONDARY, wrap=False))
        describe(self, f"{name}, {how}")


class ProvePanel(Panel):
    """The field shows dots only, and what a hand scanner types never gets into it."""

    def __init__(self, metrics: Metrics, place: Place, state: CallingSupervisor) -> None:
        words = prove_words(state)
        super().__init__(metrics, words.title, words.advice)
        self._place = place
        self.notice = NoticeBar(metrics)
        self.body.addWidget(self.notice)
        self.body.addSpacing(metrics.px(12))
        self.field = Field(metrics, 72)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setProperty(SECRET, True)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
        )
        self.field.setFont(face(metrics, 30))
        self.field.setMaxLength(_LONGEST)
        has_pin = bool(state.chosen and state.chosen.has_pin)
        name = translate("kiosk", "PIN or password") if has_pin else translate("kiosk", "Password")
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        self.body.addWidget(self.field)
        if has_pin:
            self.body.addSpacing(metrics.px(16))
            self.body.addLayout(digit_pad(metrics, self.field))
        self.body.addSpacing(metrics.px(22))
        back = KioskButton(metrics, translate("kiosk", "Back"), key="Esc")
        back.clicked.connect(self.leave)
        self.use_button = KioskButton(metrics, "", Look.CONFIRM, key="⏎")
        self.use_button.clicked.connect(self.accept)
        self.foot(footer(metrics, [back], [self.use_button]))
        self.present(state)

    def present(self, state: CallingSupervisor) -> None:
        self.notice.say(
            refusal_words(state, self._place), icon="triangle-alert", fill="kiosk_red_soft"
        )
        busy = state.proving is not None
        self.field.setReadOnly(busy)
        if not busy:
            self.field.clear()
        self.use_button.setEnabled(not busy)
        self.use_button.say(
            translate("kiosk", "Checking…") if busy else translate("kiosk", "Confirm")
        )

    def first_focus(self) -> QWidget:
        return self.field

    def accept(self) -> None:
        if self.field.text() and not self.field.isReadOnly():
            self.happened.emit(Prove(self.field.text(), new_id()))

"""One layout for all that is not a review: a sign, what it is, whom it concerns, what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from lighthouse_kiosk.domain.desks import VerdictKind
from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, Look
from lighthouse_kiosk.ui.kiosk.events import (
    Accept,
    Back,
    CallSupervisor,
    Find,
    HandOut,
    ShowPickups,
)
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.notice_bar import NoticeBar
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen, footer, supervisor_button
from lighthouse_kiosk.ui.kiosk.states import Lookup, Refused
from lighthouse_kiosk.ui.kiosk.verdict_words import verdict_words
from lighthouse_kiosk.ui.kiosk.widgets import Label, Outline, Sign, column, headline_size, row
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.painting import describe
from lighthouse_kiosk.ui.widgets.text import Tone

TEXT_WIDTH = {False: 980, True: 770}
"""Design pixels beside the sign in landscape, below it in portrait."""


def state_rule(metrics: Metrics) -> QFrame:
    """A line across a coloured screen."""
    line = QFrame()
    line.setProperty("rule", "state")
    line.setFixedHeight(max(1, metrics.px(2)))
    return line


def beside_sign(metrics: Metrics, sign: QWidget, text: QWidget) -> QWidget:
    """The sign and its text, side by side or, in portrait, one above the other."""
    block = QWidget()
    layout: QBoxLayout
    if metrics.portrait:
        layout = column(block, metrics.px(36))
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(text)
    else:
        layout = row(block, metrics.px(44))
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(text, 1)
    text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return block


def headline(metrics: Metrics, text: str) -> Label:
    size = headline_size(metrics, text, TEXT_WIDTH[metrics.portrait])
    return Label(metrics, text, size, Weight.BOLD, Tone.STATE)


def person_name(metrics: Metrics, name: str) -> Label:
    size = headline_size(metrics, name, TEXT_WIDTH[metrics.portrait], (40, 34, 28))
    return Label(metrics, name, size, Weight.BOLD, Tone.STATE)


_UNDOABLE = {VerdictKind.ALREADY_PICKED_UP}
_FINDABLE = {
    VerdictKind.NOT_A_PASS,
    VerdictKind.INVALID,
    VerdictKind.WRONG_EVENT,
    VerdictKind.REVOKED,
    VerdictKind.EXPIRED,
    VerdictKind.UNKNOWN_PASS,
}
"""Verdicts of people who may well have something to pick up, only not by this pass."""


class RefusedScreen(Screen):
    """Any verdict but READY."""

    def __init__(self, metrics: Metrics, desk: DeskView, state: Refused) -> None:
        super().__init__(metrics, desk)
        words = verdict_words(state.verdict, desk.place)
        self.ground = "kiosk_stop" if words.stop else "kiosk_refuse"
        outline = Outline.SQUARE if words.stop else Outline.OCTAGON
        describe(self, f"{words.eyebrow}. {words.title}. {words.detail}")

        text = QWidget()
        lines = column(text, metrics.px(4))
        lines.addWidget(
            Label(metrics, words.eyebrow, Size.KIOSK_BODY, Weight.MEDIUM, Tone.STATE_SECONDARY)
        )
        lines.addWidget(headline(metrics, words.title))
        lines.addSpacing(metrics.px(8))
        lines.addWidget(Label(metrics, words.detail, 30, tone=Tone.STATE_SECONDARY))
        lines.addSpacing(metrics.px(34))
        lines.addWidget(state_rule(metrics))
        if words.who:
            lines.addSpacing(metrics.px(24))
            lines.addWidget(person_name(metrics, words.who))
            lines.addWidget(Label(metrics, words.what, 22, tone=Tone.STATE_SECONDARY))
        lines.addSpacing(metrics.px(28))
        lines.addWidget(self._advice(translate("kiosk", "Tell them"), words.tell))
        lines.addSpacing(metrics.px(14))
        lines.addWidget(self._advice(translate("kiosk", "Next"), words.next))

        body = self.body(top=26)
        notice = NoticeBar(metrics)
        body.addWidget(notice)
        notice.tell(state.notice)
        body.addSpacing(metrics.px(44 if not state.notice else 24))
        body.addWidget(beside_sign(metrics, Sign(metrics, outline, words.icon, self.ground), text))
        body.addStretch(1)
        self.next_button = self.on_click(
            KioskButton(
                metrics, translate("kiosk", "Next"), Look.STATE, key="⏎", ground=self.ground
            ),
            Accept(),
        )
        self.foot(footer(metrics, self._ways_on(state, words.offer), [self.next_button]))

    def _ways_on(self, state: Refused, offer: str) -> list[QWidget]:
        """What may be done about it, most likely first."""
        metrics = self.metrics
        ways: list[QWidget] = []
        if isinstance(state.scan, Lookup):
            self.back_button = KioskButton(
                metrics, translate("kiosk", "Another person"), icon="search", key="Esc"
            )
            ways.append(self.on_click(self.back_button, Back()))
        if offer:
            self.offer_button = KioskButton(metrics, offer, icon="package-check", key="F3")
            ways.append(self.on_click(self.offer_button, HandOut()))
        if state.overridable:
            self.supervisor_button = self.on_click(supervisor_button(metrics), CallSupervisor())
            ways.append(self.supervisor_button)
        if state.verdict.kind in _UNDOABLE:
            self.undo_button = KioskButton(
                metrics, translate("kiosk", "Undo a pickup"), icon="undo-2", key="F5"
            )
            ways.append(self.on_click(self.undo_button, ShowPickups()))
        if state.verdict.kind in _FINDABLE:
            self.find_button = KioskButton(
                metrics, translate("kiosk", "Find by name"), icon="search", key="Ctrl+F"
            )
            ways.append(self.on_click(self.find_button, Find()))
        return ways

    def _advice(self, heading: str, text: str) -> QWidget:
        """`Tell them` and `Next` in a column of their own, so that eyes find them."""
        block = QWidget()
        line = row(block, self.metrics.px(20))
        name = Label(
            self.metrics, heading, Size.KIOSK_BODY, Weight.SEMIBOLD, Tone.STATE, wrap=False
        )
        name.setMinimumWidth(self.metrics.px(130))
        line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(self.metrics, text, Size.KIOSK_BODY, tone=Tone.STATE), 1)
        return block

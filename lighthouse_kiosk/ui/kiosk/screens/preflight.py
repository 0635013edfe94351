"""The check before a desk opens: a card for each thing, or one calm page when all is fit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QWidget

from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, Look
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.preflight_words import (
    Item,
    Mark,
    Outcome,
    Row,
    mark_word,
    outcome_of,
    outcome_words,
)
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen, footer
from lighthouse_kiosk.ui.kiosk.widgets import (
    Card,
    Icon,
    Label,
    OneLine,
    Outline,
    Scroller,
    Sign,
    column,
    headline_size,
    move_focus,
    row,
)
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.painting import describe
from lighthouse_kiosk.ui.widgets.text import Tone

_SIGNS = {
    Mark.CHECKING: ("loader-circle", "kiosk_ink_2"),
    Mark.FIT: ("circle-check", "kiosk_mint"),
    Mark.UNTRIED: ("circle-minus", "kiosk_ink_2"),
    Mark.LOOK: ("triangle-alert", "kiosk_amber"),
    Mark.UNFIT: ("octagon-x", "kiosk_red"),
}
_FILLS = {Mark.LOOK: "kiosk_amber_soft", Mark.UNFIT: "kiosk_red_soft"}
_TONES = {Mark.FIT: Tone.KIOSK_MINT, Mark.LOOK: Tone.KIOSK_AMBER}


class Occasion(Enum):
    """When the check is made."""

    OPENING = "opening"
    """The desk opens after it."""
    AT_WORK = "at_work"
    """A desk is open and goes on after it."""
    BEFORE = "before"
    """No desk is chosen yet."""


@dataclass(frozen=True, slots=True)
class PreflightView:
    """`rows` in the order of Item."""

    rows: Mapping[Item, Row]
    occasion: Occasion = Occasion.OPENING

    @property
    def outcome(self) -> Outcome:
        return outcome_of(self.rows)

    @property
    def calm(self) -> bool:
        """Whether there is nothing to do but to start."""
        return self.occasion is Occasion.OPENING and self.outcome is Outcome.FIT


class PreflightPage(Screen):
    """What the two pages have in common: how one goes on from them."""

    fix_wanted = Signal(object)
    """The Item whose button was pressed."""
    start_wanted = Signal()
    left = Signal()

    def __init__(self, metrics: Metrics, desk: DeskView, view: PreflightView) -> None:
        super().__init__(metrics, desk)
        self.view = view

    def leave(self) -> None:
        self.left.emit()

    def accept(self) -> None:
        if self.view.occasion is not Occasion.OPENING:
            self.left.emit()
        elif self.view.outcome in {Outcome.FIT, Outcome.ANYWAY}:
            self.start_wanted.emit()

    def _way_back(self) -> KioskButton:
        words = {
            Occasion.OPENING: translate("kiosk", "Another desk"),
            Occasion.AT_WORK: translate("kiosk", "Back to the desk"),
            Occasion.BEFORE: translate("kiosk", "Back"),
        }[self.view.occasion]
        back = KioskButton(self.metrics, words, key="Esc")
        back.clicked.connect(self.leave)
        return back


class _RowCard(Card):
    """One row: what it is, how it stands, a sentence, and a button with the key that presses it."""

    def __init__(self, metrics: Metrics, number: int) -> None:
        super().__init__(metrics)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._icon = Icon(metrics, "loader-circle", "kiosk_ink_2", 34)
        self._title = OneLine(metrics, "", 22, Weight.BOLD)
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._word = Label(metrics, "", 18, Weight.SEMIBOLD, wrap=False)
        self._text = Label(metrics, "", 18, tone=Tone.KIOSK_SECONDARY)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.button = KioskButton(metrics, "", key=str(number))
        line = row(self, metrics.px(16))
        edge = metrics.px(18)
        line.setContentsMargins(edge, metrics.px(12), edge, metrics.px(12))
        line.addWidget(self._icon)
        words = column(spacing=metrics.px(2))
        top = row(spacing=metrics.px(12))
        top.addWidget(self._title, 1)
        top.addWidget(self._word)
        words.addStretch(1)
        words.addLayout(top)
        words.addWidget(self._text)
        words.addStretch(1)
        line.addLayout(words, 1)
        line.addWidget(self.button)

    def present(self, shown: Row) -> None:
        icon, tint = _SIGNS[shown.mark]
        self._icon.show_icon(icon, tint)
        self.set_look(_FILLS.get(shown.mark, "kiosk_card"))
        self._title.setText(shown.title)
        self._word.setText(mark_word(shown.mark))
        self._word.set_tone(_TONES.get(shown.mark, Tone.KIOSK))
        self._text.setText(shown.text)
        self.button.setVisible(bool(shown.fix))
        self.button.setEnabled(shown.mark is not Mark.CHECKING or shown.fix.endswith("…"))
        if shown.fix != self.button.text():
            self.button.say(shown.fix)
        describe(self, f"{shown.title}: {mark_word(shown.mark)}", shown.text)


class PreflightScreen(PreflightPage):
    """Up and down lead through the buttons, and each number presses its own."""

    def __init__(self, metrics: Metrics, desk: DeskView, view: PreflightView) -> None:
        super().__init__(metrics, desk, view)
        edge = metrics.px(32)
        body = column(self, metrics.px(14))
        body.setContentsMargins(edge, metrics.px(4), edge, metrics.px(28))
        self._title = Label(metrics, "", Size.KIOSK_TITLE, Weight.BOLD)
        self._advice = Label(metrics, "", Size.KIOSK_SMALL, tone=Tone.KIOSK_SECONDARY)
        heading = column(spacing=metrics.px(2))
        heading.addWidget(self._title)
        heading.addWidget(self._advice)
        body.addLayout(heading)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(metrics.px(14))
        self.cards: dict[Item, _RowCard] = {}
        for number, item in enumerate(Item, 1):
            card = _RowCard(metrics, number)
            card.button.clicked.connect(lambda _checked=False, item=item: self._fix(item))
            self.cards[item] = card
            rows = len(Item) if metrics.portrait else len(Item) // 2
            grid.addWidget(card, (number - 1) % rows, (number - 1) // rows)
        columns = 1 if metrics.portrait else 2
        for place in range(columns):
            grid.setColumnStretch(place, 1)
        self._area = Scroller(inside)
        body.addWidget(self._area, 1)
        self._start = KioskButton(metrics, "", Look.CONFIRM, key="⏎")
        self._start.clicked.connect(self.accept)
        self._start.setVisible(view.occasion is Occasion.OPENING)
        body.addLayout(footer(metrics, [self._way_back()], [self._start]))
        self.present(view)

    def present(self, view: PreflightView) -> None:
        self.view = view
        for item, card in self.cards.items():
            card.present(view.rows[item])
        outcome = view.outcome
        title, advice = outcome_words(view.rows, outcome)
        self._title.setText(title)
        if view.occasion is not Occasion.OPENING and outcome is not Outcome.CHECKING:
            advice = translate("kiosk", "Nothing is handed out here.")
        self._advice.setText(advice)
        self._start.setEnabled(outcome in {Outcome.FIT, Outcome.ANYWAY})
        words = {
            Outcome.CHECKING: translate("kiosk", "Checking…"),
            Outcome.REFUSED: translate("kiosk", "Can't start"),
            Outcome.ANYWAY: translate("kiosk", "Start anyway"),
            Outcome.FIT: translate("kiosk", "Start"),
        }[outcome]
        self._start.say(words)
        self._start.setToolTip(advice if outcome is Outcome.REFUSED else "")
        describe(self, title, advice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cards = list(self.cards.values())
        pressed = event.text()
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            buttons = [card.button for card in cards if card.button.isVisibleTo(self)]
            reached = move_focus(buttons, 1 if event.key() == Qt.Key.Key_Down else -1)
            if reached is not None:
                self._area.ensureWidgetVisible(reached)
        elif len(pressed) == 1 and pressed in "12345678":
            button = cards[int(pressed) - 1].button
            if button.isVisibleTo(self):
                button.click()
        else:
            super().keyPressEvent(event)

    def _fix(self, item: Item) -> None:
        self.fix_wanted.emit(item)


class AllFitScreen(PreflightPage):
    """All is fit: one green page, on which there is nothing to do but to start."""

    ground = "kiosk_done"
    details_wanted = Signal()

    def __init__(self, metrics: Metrics, desk: DeskView, view: PreflightView) -> None:
        super().__init__(metrics, desk, view)
        title, _ = outcome_words(view.rows, Outcome.FIT)
        body = self.body()
        body.addStretch(1)
        sign = Sign(metrics, Outline.CIRCLE, "check", self.ground)
        words = QWidget()
        lines = column(words, metrics.px(10))
        size = headline_size(metrics, title, 700)
        lines.addWidget(Label(metrics, title, size, Weight.BOLD, Tone.STATE))
        lines.addSpacing(metrics.px(14))
        for shown in view.rows.values():
            lines.addLayout(self._line(shown))
        beside: QBoxLayout = column() if metrics.portrait else row()
        beside.setSpacing(metrics.px(48))
        centre = (
            Qt.AlignmentFlag.AlignHCenter if metrics.portrait else Qt.AlignmentFlag.AlignVCenter
        )
        beside.addWidget(sign, 0, centre)
        beside.addWidget(words, 1)
        body.addLayout(beside)
        body.addStretch(1)
        details = KioskButton(metrics, translate("kiosk", "Look closer"), key="F6")
        details.clicked.connect(self.details_wanted)
        start = KioskButton(
            metrics, translate("kiosk", "Start"), Look.STATE, key="⏎", ground=self.ground
        )
        start.clicked.connect(self.accept)
        self.foot(footer(metrics, [self._way_back(), details], [start]))
        describe(self, title)

    def _line(self, shown: Row) -> QBoxLayout:
        metrics = self.metrics
        line = row(spacing=metrics.px(14))
        icon = "check" if shown.mark is Mark.FIT else "minus"
        line.addWidget(Icon(metrics, icon, "kiosk_on_state", 24), 0, Qt.AlignmentFlag.AlignTop)
        title = Label(metrics, shown.title, 20, Weight.SEMIBOLD, Tone.STATE, wrap=False)
        line.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(metrics, shown.text, 20, tone=Tone.STATE_SECONDARY), 1)
        return line

    def present(self, view: PreflightView) -> None:
        """Nothing on it changes while it is calm."""
        self.view = view


def in_order(rows: Sequence[Row]) -> Mapping[Item, Row]:
    """Rows under the items they are about."""
    return dict(zip(Item, rows, strict=True))

"""One of several: which event and desk this is, which camera, which scanner."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, press_key
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen, footer
from lighthouse_kiosk.ui.kiosk.screens.purpose import PurposeSwitch
from lighthouse_kiosk.ui.kiosk.screens.rows import fits, search_field
from lighthouse_kiosk.ui.kiosk.widgets import (
    Label,
    OneLine,
    Scroller,
    column,
    move_focus,
    row,
)
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.painting import describe
from lighthouse_kiosk.ui.widgets.text import Tone
from lighthouse_kiosk.wording.format import number

FEW = 7
"""More choices than this can be searched."""

MOST_SHOWN = 50
"""More lines than this nobody reads; the others are found by searching."""

_PURPOSES = {Qt.Key.Key_F2: "F2", Qt.Key.Key_F3: "F3"}


@dataclass(frozen=True, slots=True)
class ChooserEntry:
    """A line to choose; `take` is called when it is. `first` has the focus when it comes up."""

    title: str
    detail: str
    take: Callable[[], None]
    first: bool = False

    @property
    def words(self) -> str:
        return f"{self.title} {self.detail}"


class ChoiceButton(KioskButton):
    """As wide as there is room: the title, its detail below, the key at the far edge."""

    def __init__(self, metrics: Metrics, choice: ChooserEntry, key: str = "") -> None:
        super().__init__(metrics, choice.title, key=key)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        describe(self, ", ".join(part for part in (choice.title, choice.detail) if part), self.key)
        inside = row(self, metrics.px(18))
        inside.setContentsMargins(metrics.px(24), metrics.px(10), metrics.px(24), metrics.px(10))
        names = column(spacing=metrics.px(1))
        names.addWidget(OneLine(metrics, choice.title, 24, Weight.SEMIBOLD))
        if choice.detail:
            names.addWidget(OneLine(metrics, choice.detail, 19, tone=Tone.KIOSK_SECONDARY))
        inside.addLayout(names, 1)
        if self.key:
            inside.addWidget(
                Label(metrics, self.key, Size.KIOSK_SMALL, Weight.MEDIUM, wrap=False, figures=True)
            )

    def sizeHint(self) -> QSize:
        layout = self.layout()
        inside = layout.sizeHint() if layout is not None else QSize()
        return QSize(self._metrics.touch(), max(inside.height(), self._metrics.touch(84)))

    def _paint_pieces(self, painter: QPainter, area: QRectF) -> None:
        """What stands on it are labels."""


class ChooserScreen(Screen):
    """Up and down move, Enter takes, and typing searches where there is much to choose from."""

    def __init__(
        self,
        metrics: Metrics,
        desk: DeskView,
        title: str,
        advice: str,
        choices: Sequence[ChooserEntry],
        leading: Sequence[KioskButton] = (),
        purpose: PurposeSwitch | None = None,
    ) -> None:
        """With a `purpose`, people choose that too."""
        super().__init__(metrics, desk)
        describe(self, title, advice)
        self._choices = choices
        body = self.body(top=40, scrolls=False)
        body.addWidget(Label(metrics, title, Size.KIOSK_NAME, Weight.BOLD))
        body.addSpacing(metrics.px(10))
        body.addWidget(Label(metrics, advice, Size.KIOSK_BODY, tone=Tone.KIOSK_SECONDARY))
        body.addSpacing(metrics.px(24))
        if purpose is not None:
            body.addWidget(purpose)
            body.addSpacing(metrics.px(20))
        self.field = search_field(metrics)
        self.field.textChanged.connect(self._search)
        body.addWidget(self.field)
        self.field.setVisible(len(choices) > FEW)
        body.addSpacing(metrics.px(14))
        inside = QWidget()
        self._lines = column(inside, metrics.px(14))
        self.buttons: list[ChoiceButton] = []
        self._rest = Label(metrics, "", Size.KIOSK_SMALL, tone=Tone.KIOSK_SECONDARY)
        self._lines.addWidget(self._rest)
        self._lines.addStretch(1)
        self._area = Scroller(inside)
        body.addWidget(self._area, 1)
        if leading:
            self.foot(footer(metrics, list(leading), []))
        self._first: ChoiceButton | None = None
        self._search("")

    def first_focus(self) -> QWidget:
        return self._first or (self.buttons[0] if self.buttons else self)

    def accept(self) -> None:
        """Enter takes the line that has the focus, which presses itself, or the first one found."""
        if self.window().focusWidget() is self.field and self.field.text() and self.buttons:
            self.buttons[0].click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            reached = move_focus(self.buttons, 1 if event.key() == Qt.Key.Key_Down else -1)
            if reached is not None:
                self._area.ensureWidgetVisible(reached)
        elif event.key() in _PURPOSES:
            press_key(self, _PURPOSES[Qt.Key(event.key())])
        elif self._is_typing(event):
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.insert(event.text())
        else:
            super().keyPressEvent(event)

    def _is_typing(self, event: QKeyEvent) -> bool:
        commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        text = event.text()
        return (
            self.field.isVisibleTo(self)
            and not event.modifiers() & commands
            and bool(text.strip())
            and text.isprintable()
        )

    def _search(self, wanted: str) -> None:
        """Show the choices that have every typed word in them."""
        found = [choice for choice in self._choices if fits(choice.words, wanted)]
        for button in self.buttons:
            self._lines.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons, self._first = [], None
        for place, choice in enumerate(found[:MOST_SHOWN]):
            key = str(place + 1) if len(self._choices) <= FEW else ""
            button = ChoiceButton(self.metrics, choice, key)
            button.clicked.connect(lambda _checked=False, take=choice.take: take())
            self.buttons.append(button)
            self._lines.insertWidget(place, button)
            if choice.first:
                self._first = button
        more = len(found) - MOST_SHOWN
        if not found:
            self._rest.setText(translate("kiosk", "Nothing is called that."))
        elif more > 0:
            text = translate("kiosk", "{count} more: type a part of the name.")
            self._rest.setText(text.format(count=number(more)))
        self._rest.setVisible(not found or more > 0)

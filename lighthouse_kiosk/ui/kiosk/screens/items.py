"""The rows of a review: what may be handed out now, and what comes later."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from lighthouse_kiosk.domain.desks import DeskItem, Timing
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton
from lighthouse_kiosk.ui.kiosk.events import Adjust, Toggle
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.states import Line
from lighthouse_kiosk.ui.kiosk.widgets import Card, Check, Icon, Label, OneLine, column, row
from lighthouse_kiosk.ui.kiosk.words import (
    Place,
    item_line,
    last_pickup_line,
    quantity_of,
    timing_line,
    translate,
)
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.painting import begin, describe, stroke_round
from lighthouse_kiosk.ui.widgets.text import Tone
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.question_words import answer_text


class ItemRow(Card):
    """One item. Space or a touch ticks it; left and right, or − and +, change how many."""

    accessible_role = QAccessible.Role.ListItem

    happened = Signal(object)

    def __init__(self, metrics: Metrics, line: Line, place: Place) -> None:
        super().__init__(metrics, "kiosk_card", "kiosk_line", radius=16)
        self._metrics = metrics
        self._item = line.item
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setMinimumHeight(round(metrics.touch(104) * metrics.zoom))

        self._check = Check(metrics)
        self._title = Label(metrics, "", 28, Weight.BOLD)
        inside = _row_layout(self, metrics)
        inside.addWidget(self._check)
        slot = timing_line(line.item, place)
        self._slot = Label(metrics, slot, tone=Tone.KIOSK_SECONDARY, wrap=_narrow(metrics))
        self._slot.setVisible(bool(slot))
        inside.addWidget(_words(metrics, self._title, line.item, self._slot), 1)
        self._stepper = _Stepper(metrics) if line.item.left > 1 else None
        if self._stepper:
            self._stepper.stepped.connect(self._step)
            inside.addWidget(self._stepper)
        if not _narrow(metrics):
            inside.addWidget(self._slot)
        self.show_line(line)

    def show_line(self, line: Line) -> None:
        self._check.set_ticked(line.ticked)
        self._title.setText(quantity_of(line.quantity, line.item.option_name))
        if self._stepper:
            self._stepper.show_quantity(line.quantity, line.item.left)
        self.set_look("kiosk_card", "kiosk_mint" if line.ticked else "kiosk_line")
        odd = line.ticked and line.item.timing is not Timing.NOW
        self._slot.set_tone(Tone.KIOSK_AMBER if odd else Tone.KIOSK_SECONDARY)
        ticked = translate("kiosk", "ticked") if line.ticked else translate("kiosk", "not ticked")
        describe(self, f"{self._title.text()}, {ticked}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        match event.key():
            case Qt.Key.Key_Space:
                self.happened.emit(Toggle(self._item.registration_id))
            case Qt.Key.Key_Left | Qt.Key.Key_Minus:
                self._step(1 if backwards and event.key() == Qt.Key.Key_Left else -1)
            case Qt.Key.Key_Right | Qt.Key.Key_Plus:
                self._step(-1 if backwards and event.key() == Qt.Key.Key_Right else 1)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.happened.emit(Toggle(self._item.registration_id))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            radius = self._metrics.px(16)
            stroke_round(
                begin(self), QRectF(self.rect()), radius, "kiosk_focus", self._metrics.line(4)
            )

    def _step(self, by: int) -> None:
        if self._stepper:
            self.happened.emit(Adjust(self._item.registration_id, by))


class LaterRow(Card):
    """An item that can't be handed out now."""

    accessible_role = QAccessible.Role.ListItem

    def __init__(self, metrics: Metrics, item: DeskItem, place: Place) -> None:
        super().__init__(metrics, "kiosk_page", "kiosk_line", radius=16)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setMinimumHeight(round(metrics.touch(104) * metrics.zoom))
        title = Label(
            metrics,
            quantity_of(item.left, item.option_name),
            28,
            Weight.SEMIBOLD,
            Tone.KIOSK_SECONDARY,
        )
        inside = _row_layout(self, metrics)
        clock = Icon(metrics, "clock", "kiosk_ink_3", 28)
        inside.addSpacing(metrics.px(6))
        inside.addWidget(clock)
        inside.addSpacing(metrics.px(6))
        slot = timing_line(item, place)
        label = Label(metrics, slot, tone=Tone.KIOSK_SECONDARY, wrap=_narrow(metrics))
        inside.addWidget(_words(metrics, title, item, label), 1)
        if not _narrow(metrics):
            inside.addWidget(label)
        describe(self, f"{title.text()}, {slot}")


class GoneRow(Card):
    """An item that was picked up before: when, where and by whom."""

    def __init__(self, metrics: Metrics, item: DeskItem, place: Place) -> None:
        super().__init__(metrics, "kiosk_page", "kiosk_line", radius=16)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        inside = _row_layout(self, metrics)
        inside.addSpacing(metrics.px(6))
        inside.addWidget(Icon(metrics, "circle-check", "kiosk_ink_3", 28))
        inside.addSpacing(metrics.px(6))
        title = quantity_of(item.quantity, item.option_name)
        gone = translate("kiosk", "Picked up: {how}").format(
            how=last_pickup_line(item.last_pickup, place)
        )
        lines = column(spacing=metrics.px(2))
        lines.addWidget(OneLine(metrics, title, 22, Weight.SEMIBOLD, Tone.KIOSK_SECONDARY))
        lines.addWidget(OneLine(metrics, gone, tone=Tone.KIOSK_SECONDARY))
        inside.addLayout(lines, 1)
        describe(self, f"{title}, {gone}")


def _row_layout(parent: QWidget, metrics: Metrics) -> QHBoxLayout:
    layout = row(parent, metrics.px(20))
    layout.setContentsMargins(metrics.px(28), metrics.px(16), metrics.px(28), metrics.px(16))
    return layout


def _narrow(metrics: Metrics) -> bool:
    """Whether the slot stands under the item's name instead of beside it."""
    return metrics.portrait and metrics.zoom > 1


def _words(metrics: Metrics, title: Label, item: DeskItem, slot: Label) -> QWidget:
    """The item's name, where it lies, what was answered, and the organiser's note to the desk."""
    block = QWidget()
    lines = column(block, metrics.px(2))
    lines.addStretch(1)
    lines.addWidget(title)
    where = item_line(item.detail, item.place)
    if where:
        lines.addWidget(OneLine(metrics, where, tone=Tone.KIOSK_SECONDARY))
    if _narrow(metrics):
        lines.addWidget(slot)
    for one in item.answers:
        said = translate("kiosk", "{question}: {answer}").format(
            question=plain(one.question.text), answer=answer_text(one.question, one.value)
        )
        lines.addWidget(Label(metrics, said, 22, Weight.SEMIBOLD))
    if item.note:
        note = row(spacing=metrics.px(8))
        note.addWidget(Icon(metrics, "info", "kiosk_amber", 20), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(Label(metrics, plain(item.note), tone=Tone.KIOSK_AMBER), 1)
        lines.addLayout(note)
    lines.addStretch(1)
    return block


class _Stepper(QWidget):
    """Fewer, how many of how many, more."""

    stepped = Signal(int)

    def __init__(self, metrics: Metrics) -> None:
        super().__init__()
        line = row(self, metrics.px(10))
        self._fewer = KioskButton(metrics, "", icon="minus")
        self._more = KioskButton(metrics, "", icon="plus")
        self._of = Label(metrics, "", Size.KIOSK_SMALL, Weight.MEDIUM, wrap=False)
        self._of.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._of.setMinimumWidth(metrics.px(72))
        for button, by in ((self._fewer, -1), (self._more, 1)):
            # the row has these on its arrow keys; Tab goes from row to row
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setFixedSize(metrics.touch(), metrics.touch())
            button.clicked.connect(lambda _checked=False, by=by: self.stepped.emit(by))
        line.addWidget(self._fewer)
        line.addWidget(self._of)
        line.addWidget(self._more)
        describe(self._fewer, translate("kiosk", "One fewer"))
        describe(self._more, translate("kiosk", "One more"))

    def show_quantity(self, quantity: int, left: int) -> None:
        self._of.setText(
            translate("kiosk", "{count} of {left}").format(
                count=number(quantity), left=number(left)
            )
        )
        self._fewer.setEnabled(quantity > 1)
        self._more.setEnabled(quantity < left)

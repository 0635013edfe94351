"""Questions and help in front of a screen; the screen stays visible behind them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QSizePolicy, QWidget

from lighthouse_kiosk.domain.text import NAME_LENGTH, plain
from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, Look
from lighthouse_kiosk.ui.kiosk.events import Back, CollectorNamed
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.screens.base import footer
from lighthouse_kiosk.ui.kiosk.states import Review
from lighthouse_kiosk.ui.kiosk.widgets import Card, Field, Label, Scroller, column, face
from lighthouse_kiosk.ui.kiosk.words import holder_name, key_name, translate
from lighthouse_kiosk.ui.theme import Size, color
from lighthouse_kiosk.ui.widgets.painting import begin, describe
from lighthouse_kiosk.ui.widgets.text import Tone


def _after(widget: QWidget, forward: bool) -> QWidget:
    """The next one, or the one before, in the window's ring of widgets."""
    found = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
    # a ring has no end, which PySide's stub does not know
    return widget if found is None else found


class Panel(QWidget):
    """Covers the window, dims it, and holds a card in its middle."""

    accessible_role = QAccessible.Role.Dialog

    happened = Signal(object)
    """An Event for the flow."""

    def __init__(self, metrics: Metrics, title: str, text: str = "") -> None:
        super().__init__()
        self.metrics = metrics
        describe(self, title, text)
        self.card = Card(metrics, "kiosk_page", "kiosk_line_strong", radius=24)
        width = metrics.px(820) if metrics.portrait else min(metrics.room(860), metrics.px(1380))
        self.card.setFixedWidth(width)
        self.card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        outer = column(self)
        outer.setContentsMargins(0, metrics.px(16), 0, metrics.px(16))
        outer.addStretch(1)
        outer.addWidget(self.card, 100, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)
        self._parts = column(self.card)
        self._inside = inside = QWidget()
        inside.installEventFilter(self)
        self.body = column(inside)
        edge = metrics.px(40)
        self.body.setContentsMargins(edge, edge, edge, edge)
        self._scroller = Scroller(inside)
        self._parts.addWidget(self._scroller, 1)
        self.body.addWidget(Label(metrics, title, 32, Weight.BOLD))
        if text:
            self.body.addSpacing(metrics.px(8))
            self.body.addWidget(Label(metrics, text, 20, tone=Tone.KIOSK_SECONDARY))
        self.body.addSpacing(metrics.px(26))

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show}:
            self._fit()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() is QEvent.Type.LayoutRequest:
            # a notice came up or went; what has a fixed size doesn't pass that on by itself
            self._scroller.updateGeometry()
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Make the card as high as it is at its width, which a layout around it would not ask."""
        room = self.height() - 2 * self.metrics.px(16)
        needed = self._parts.totalHeightForWidth(self.card.width())
        self.card.setFixedHeight(max(0, min(needed, room)))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's signature
        """Stay on the panel: what lies behind it can be neither seen well nor pressed."""
        if not self.isVisible():
            # it is being closed: the focus goes on to what lay behind
            return super().focusNextPrevChild(next)
        focused: QWidget | None = self.window().focusWidget()
        start = self if focused is None else focused
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        reached = _after(start, next)
        while reached is not start:
            if self._takes_tab(reached):
                reached.setFocus(reason)
                break
            reached = _after(reached, next)
        return True

    def _takes_tab(self, widget: QWidget) -> bool:
        return (
            self.isAncestorOf(widget)
            and widget.isVisible()
            and widget.isEnabled()
            and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        )

    def foot(self, line: QLayout) -> None:
        """Put buttons under the body, where they stay while it scrolls."""
        edge = self.metrics.px(40)
        self.body.setContentsMargins(edge, edge, edge, 0)
        holder = column()
        holder.setContentsMargins(edge, self.metrics.px(30), edge, edge)
        # in its place before it is filled: PySide keeps what is laid out alive by its widget
        self._parts.addLayout(holder)
        holder.addLayout(line)
        self._foot = line

    def first_focus(self) -> QWidget:
        return self

    def accept(self) -> None:
        """What Enter does."""

    def leave(self) -> None:
        """What Esc does."""
        self.happened.emit(Back())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._scroller.step(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        veil = color("kiosk_deep")
        veil.setAlphaF(0.72)
        begin(self).fillRect(QRectF(self.rect()), veil)


class NamePanel(Panel):
    """Who collects in the person's place; what was typed is kept when the window changes size."""

    def __init__(self, metrics: Metrics, review: Review, typed: str = "") -> None:
        person = plain(holder_name(review.person), 80)
        super().__init__(
            metrics,
            translate("kiosk", "Who collects for {name}?").format(name=person),
            translate("kiosk", "The name is kept with the pickup. Leave it empty if nobody else."),
        )
        self.field = Field(metrics, 68, typed or review.collected_by)
        self.field.setFont(face(metrics, Size.KIOSK_BODY))
        self.field.setMaxLength(NAME_LENGTH)
        self.field.setPlaceholderText(translate("kiosk", "First and last name"))
        self.field.setAccessibleName(translate("kiosk", "Name of who collects"))
        self.body.addWidget(self.field)
        cancel = KioskButton(metrics, translate("kiosk", "Back"), key="Esc")
        cancel.clicked.connect(self.leave)
        use = KioskButton(metrics, translate("kiosk", "Use this name"), Look.CONFIRM, key="⏎")
        use.clicked.connect(self.accept)
        self.foot(footer(metrics, [cancel], [use]))

    def first_focus(self) -> QWidget:
        return self.field

    def accept(self) -> None:
        self.happened.emit(CollectorNamed(self.field.text()))


class HelpPanel(Panel):
    """The keys, for whoever stands at this desk for the first time."""

    closed = Signal()
    check_wanted = Signal()

    def __init__(self, metrics: Metrics) -> None:
        super().__init__(
            metrics,
            translate("kiosk", "Keys"),
            translate(
                "kiosk", "A hand scanner works on every screen. The next scan is always taken."
            ),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(metrics.px(28))
        grid.setVerticalSpacing(metrics.px(14))
        grid.setColumnStretch(1, 1)
        for line, (keys, meaning) in enumerate(_keys()):
            grid.addWidget(Label(metrics, keys, 20, Weight.SEMIBOLD, wrap=False), line, 0)
            grid.addWidget(Label(metrics, meaning, 20, tone=Tone.KIOSK_SECONDARY), line, 1)
        self.body.addLayout(grid)
        self.close_button = KioskButton(metrics, translate("kiosk", "Close"), key="Esc")
        self.close_button.clicked.connect(self.leave)
        check = KioskButton(
            metrics, translate("kiosk", "Check this desk"), icon="clipboard-check", key="F6"
        )
        check.clicked.connect(self.check_wanted)
        self.foot(footer(metrics, [check], [self.close_button]))

    def accept(self) -> None:
        self.closed.emit()

    def leave(self) -> None:
        self.closed.emit()


def _keys() -> list[tuple[str, str]]:
    return [
        (
            translate("kiosk", "Enter"),
            translate("kiosk", "Confirm, try again, or go on to the next"),
        ),
        (translate("kiosk", "Esc"), translate("kiosk", "Go back; nothing is saved by it")),
        ("↑ ↓", translate("kiosk", "Choose an item")),
        (translate("kiosk", "Space"), translate("kiosk", "Tick the item or leave it out")),
        (
            translate("kiosk", "← →", "the keys for fewer and for more, in reading order"),
            translate("kiosk", "Hand out fewer or more of it"),
        ),
        (key_name("Ctrl+F"), translate("kiosk", "Find somebody who has no pass")),
        ("F2", translate("kiosk", "Somebody else collects")),
        ("F3", translate("kiosk", "Hand out all the same, where the screen offers it")),
        ("F5", translate("kiosk", "Last pickups, and undo them")),
        ("F8", translate("kiosk", "A supervisor here allows what is refused")),
        (key_name("Ctrl+Z"), translate("kiosk", "Undo, while the green screen is up")),
        ("F4", translate("kiosk", "Sound loud, soft or off")),
        ("F6", translate("kiosk", "Check this desk and its machine, between two passes")),
        ("F7", translate("kiosk", "Language")),
        ("F9", translate("kiosk", "Contrast, size of text, movement")),
        ("F11", translate("kiosk", "Full screen or window")),
        (key_name("Ctrl+Q"), translate("kiosk", "Leave the kiosk")),
    ]

"""The camera and scanner check: what is seen, outlined, with figures and advice beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from lighthouse_kiosk.ui.assets import Weight, paint_icon
from lighthouse_kiosk.ui.kiosk.action_bar import ActionBar
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton
from lighthouse_kiosk.ui.kiosk.camera_figures import Outline
from lighthouse_kiosk.ui.kiosk.diagnostics_words import Check, Fact, Standing, facts, hint_words
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen
from lighthouse_kiosk.ui.kiosk.widgets import Card, Icon, Label, column, row
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.theme import Size, color
from lighthouse_kiosk.ui.widgets.painting import Painted, begin, describe, fill_round
from lighthouse_kiosk.ui.widgets.text import Tone

_SIGNS = {
    Standing.FINE: ("circle-check", "kiosk_mint"),
    Standing.CARE: ("triangle-alert", "kiosk_amber"),
    Standing.NONE: ("circle-minus", "kiosk_ink_3"),
}
_FACTS = 10


class LivePicture(Painted):
    """All of the camera's picture, with a line around each code that was read."""

    resized = Signal(QSize)
    """The size in device pixels within which pictures are wanted."""

    def __init__(self, metrics: Metrics) -> None:
        super().__init__()
        self._metrics = metrics
        self._picture = QImage()
        self._outlines: tuple[Outline, ...] = ()
        self._mirrored = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        describe(self, translate("kiosk", "What the camera sees"))

    def picture_size(self) -> QSize:
        return self.size() * self.devicePixelRatioF()

    def show_picture(self, picture: QImage) -> None:
        self._picture = picture
        self.update()

    def show_outlines(self, outlines: tuple[Outline, ...], *, mirrored: bool) -> None:
        if (outlines, mirrored) != (self._outlines, self._mirrored):
            self._outlines, self._mirrored = outlines, mirrored
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit(self.picture_size())

    def picture_box(self) -> QRectF:
        """Where the picture lies in the widget."""
        room = QRectF(self.rect())
        if self._picture.isNull():
            return room
        size = self._picture.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(0, 0, size.width(), size.height())
        box.moveCenter(room.center())
        return box

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        fill_round(painter, QRectF(self.rect()), self._metrics.px(18), "kiosk_deep")
        if self._picture.isNull():
            side = self._metrics.px(110)
            spot = QRectF(0, 0, side, side)
            spot.moveCenter(QRectF(self.rect()).center())
            paint_icon(painter, "video-off", spot, "kiosk_ink_3", 1.25)
            return
        box = self.picture_box()
        painter.drawImage(box, self._picture)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for outline in self._outlines:
            around = QPolygonF(
                [
                    QPointF(
                        box.left() + (1 - x if self._mirrored else x) * box.width(),
                        box.top() + y * box.height(),
                    )
                    for x, y in outline.points
                ]
            )
            # dark under light: the line must be seen on any picture
            for tint, width in (
                ("kiosk_deep", 8),
                ("kiosk_mint" if outline.ours else "kiosk_amber", 4),
            ):
                pen = QPen(color(tint), self._metrics.line(width))
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                painter.setPen(pen)
                painter.drawPolygon(around)


class DiagnosticsScreen(Screen):
    """Nothing is handed out while it is up; Esc leads back to the desk."""

    closed = Signal()
    camera_wanted = Signal()
    """Another camera is to be chosen."""
    mirror_wanted = Signal()
    scanner_wanted = Signal()

    def __init__(self, metrics: Metrics, desk: DeskView) -> None:
        super().__init__(metrics, desk)
        title = translate("kiosk", "Camera and scanner check")
        note = translate("kiosk", "Nothing is handed out here. Show a pass, or scan one.")
        describe(self, title, note)
        edge, gap = metrics.px(32), metrics.px(16)
        body = column(self, gap)
        body.setContentsMargins(edge, metrics.px(6), edge, metrics.px(28))
        heading = column(spacing=metrics.px(2))
        heading.addWidget(Label(metrics, title, Size.KIOSK_BODY, Weight.BOLD))
        heading.addWidget(Label(metrics, note, 17, tone=Tone.KIOSK_SECONDARY))
        body.addLayout(heading)

        self.live = LivePicture(metrics)
        seen = column(spacing=metrics.px(12))
        seen.addWidget(self.live, 1)
        seen.addWidget(self._hint_card())
        if metrics.portrait:
            body.addLayout(seen, 1)
            body.addWidget(self._facts_card())
        else:
            line = row(spacing=metrics.px(24))
            line.addLayout(seen, 1)
            card = self._facts_card()
            card.setFixedWidth(metrics.room(500))
            line.addWidget(card)
            body.addLayout(line, 1)
        body.addWidget(self._buttons())

    def _hint_card(self) -> QWidget:
        metrics = self.metrics
        card = Card(metrics)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        lines = column(card, metrics.px(2))
        lines.setContentsMargins(metrics.px(22), metrics.px(12), metrics.px(22), metrics.px(14))
        self._hint = Label(metrics, "", Size.KIOSK_TITLE, Weight.BOLD)
        self._advice = Label(metrics, "", 18, tone=Tone.KIOSK_SECONDARY)
        lines.addWidget(self._hint)
        lines.addWidget(self._advice)
        return card

    def _facts_card(self) -> QWidget:
        metrics = self.metrics
        card = Card(metrics)
        grid = QGridLayout(card)
        grid.setContentsMargins(metrics.px(22), metrics.px(14), metrics.px(22), metrics.px(14))
        grid.setHorizontalSpacing(metrics.px(14))
        grid.setVerticalSpacing(metrics.px(6 if metrics.portrait else 16))
        grid.setColumnStretch(2, 1)
        self._rows: list[tuple[Icon, Label, Label]] = []
        for line in range(_FACTS):
            cells = (
                Icon(metrics, "circle-minus", "kiosk_ink_3", 24),
                Label(metrics, "", Size.KIOSK_SMALL, tone=Tone.KIOSK_SECONDARY, wrap=False),
                Label(metrics, "", Size.KIOSK_SMALL, Weight.MEDIUM),
            )
            for place, cell in enumerate(cells):
                grid.addWidget(cell, line, place)
            self._rows.append(cells)
        grid.setRowStretch(_FACTS, 1)
        return card

    def _buttons(self) -> QWidget:
        metrics = self.metrics
        back = KioskButton(metrics, translate("kiosk", "Back"), key="Esc")
        back.clicked.connect(self.leave)
        self._mirror = KioskButton(metrics, "", key="1")
        self._mirror.clicked.connect(self.mirror_wanted)
        camera = KioskButton(metrics, translate("kiosk", "Camera…"), icon="video", key="2")
        camera.clicked.connect(self.camera_wanted)
        scanner = KioskButton(metrics, translate("kiosk", "Serial scanner…"), icon="plug", key="3")
        scanner.clicked.connect(self.scanner_wanted)
        bar = ActionBar(metrics.px(16))
        for button in (back, self._mirror, camera, scanner):
            bar.add(button)
        return bar

    def first_focus(self) -> QWidget:
        return self

    def accept(self) -> None:
        """Enter ends a hand scanner's code, and nothing else here."""

    def leave(self) -> None:
        self.closed.emit()

    def present(self, check: Check) -> None:
        words = hint_words(check)
        self._hint.setText(words.title)
        self._advice.setText(words.advice)
        seen = check.observation
        self.live.show_outlines(seen.outlines if seen else (), mirrored=check.mirrored)
        self._present_facts(facts(check)[:_FACTS])
        self._mirror.say(
            translate("kiosk", "Mirrored") if check.mirrored else translate("kiosk", "Not mirrored")
        )

    def _present_facts(self, known: list[Fact]) -> None:
        for line, (icon, label, value) in enumerate(self._rows):
            there = line < len(known)
            for widget in (icon, label, value):
                widget.setVisible(there)
            if there:
                icon.show_icon(*_SIGNS[known[line].standing])
                label.setText(known[line].label)
                value.setText(known[line].value)

"""Large choices with an explanation, for moments where there are only two or three of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lighthouse_kiosk.ui.widgets.painting import begin, fill_round, focus_ring, stroke_round
from lighthouse_kiosk.ui.widgets.text import IconLabel, Role, Text, Tone


class ChoiceCard(QAbstractButton):
    """A card that is pressed like a button: icon, title, and what happens then."""

    def __init__(
        self,
        icon_name: str,
        title: str,
        text: str,
        *,
        tint: str = "blue_text",
        disc: str = "blue_soft",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 20, 18, 20)
        row.setSpacing(16)
        row.addWidget(IconLabel(icon_name, tint, 24, disc=disc), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Text(title, Role.TITLE, wrap=True))
        words.addWidget(Text(text, Role.SMALL, Tone.SECONDARY, wrap=True))
        row.addLayout(words, 1)
        row.addWidget(IconLabel("chevron-right", "ink_3", 20))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        area = QRectF(self.rect())
        ground = "pressed" if self.isDown() else "hover" if self.underMouse() else "card"
        fill_round(painter, area, 12, ground)
        stroke_round(painter, area, 12, "line_strong")
        if self.hasFocus():
            focus_ring(painter, area, 12)

"""Choices that are explained where they are made, and cards that are pressed as a whole."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from lighthouse_kiosk.ui.widgets.painting import begin, fill_round, focus_ring, stroke_round
from lighthouse_kiosk.ui.widgets.text import IconLabel, Role, Text, Tone


class PressableCard(QAbstractButton):
    """A card that is one button, whatever stands on it; Enter presses it too."""

    def __init__(
        self,
        name: str,
        *,
        line: str = "line",
        shows_press: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._line = line
        self._shows_press = shows_press
        self.setText(name)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def let_presses_through(self) -> None:
        """Have what stands on the card so far leave the mouse to it."""
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

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
        pressed = self.isDown() and self._shows_press
        ground = "pressed" if pressed else "hover" if self.underMouse() else "card"
        fill_round(painter, area, 12, ground)
        stroke_round(painter, area, 12, self._line)
        if self.hasFocus():
            focus_ring(painter, area, 12)


class ChoiceCard(PressableCard):
    """A large choice where there are only two or three: icon, title, and what happens then."""

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
        super().__init__(title, line="line_strong", parent=parent)
        self.setAccessibleDescription(text)
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
        self.let_presses_through()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else -1


class ExplainedRadioButton(QWidget):
    """One of several: its name, and below it what it is for."""

    def __init__(self, name: str, about: str) -> None:
        super().__init__()
        self.button = QRadioButton(name)
        self.button.setAccessibleDescription(about)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(0)
        column.addWidget(self.button)
        words = Text(about, Role.SMALL, Tone.SECONDARY, wrap=True)
        words.setIndent(28)
        column.addWidget(words)

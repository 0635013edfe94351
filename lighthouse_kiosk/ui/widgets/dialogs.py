"""The frame of every dialog."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lighthouse_kiosk.ui.widgets.buttons import Button, Kind
from lighthouse_kiosk.ui.widgets.text import Role, Rule, Text, Tone

translate = QCoreApplication.translate


class Dialog(QDialog):
    """Title, `body` and a row of buttons. Enter presses the accepting button, Esc cancels.

    Override `check` to keep the dialog open while something in it is wrong.
    """

    def __init__(
        self,
        title: str,
        accept_label: str,
        *,
        text: str = "",
        accept_kind: Kind = Kind.PRIMARY,
        cancel_label: str | None = None,
        width: int = 440,
        parent: QWidget | None = None,
    ) -> None:
        """An empty `cancel_label` leaves only one button; None says Cancel."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setMinimumWidth(width)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        upper = QVBoxLayout()
        upper.setContentsMargins(24, 22, 24, 20)
        upper.setSpacing(8)
        upper.addWidget(Text(title, Role.PAGE_TITLE, wrap=True))
        self._text = Text(text, Role.BODY, Tone.SECONDARY, wrap=True)
        self._text.setVisible(bool(text))
        upper.addWidget(self._text)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 8, 0, 0)
        self.body.setSpacing(14)
        upper.addLayout(self.body, 1)
        column.addLayout(upper, 1)
        column.addWidget(Rule())
        foot = QFrame()
        self._buttons = QHBoxLayout(foot)
        self._buttons.setContentsMargins(24, 14, 24, 14)
        self._buttons.setSpacing(10)
        self._buttons.addStretch(1)
        words = translate("widgets", "Cancel") if cancel_label is None else cancel_label
        self.cancel_button = Button(words)
        self.cancel_button.clicked.connect(self.reject)
        self.cancel_button.setVisible(bool(words))
        self.accept_button = Button(accept_label, accept_kind)
        self.accept_button.clicked.connect(self.submit)
        self._buttons.addWidget(self.cancel_button)
        self._buttons.addWidget(self.accept_button)
        column.addWidget(foot)

    def add_extra_button(self, button: Button) -> None:
        """A third way out, at the leading edge."""
        self._buttons.insertWidget(0, button)

    def check(self) -> bool:
        """Whether the contents are fit to be accepted; shows what is wrong when not."""
        return True

    def submit(self) -> None:
        """What the accepting button and Enter do."""
        if self.accept_button.isEnabled() and self.check():
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain:
            focused = self.focusWidget()
            if isinstance(focused, Button):
                focused.click()
            else:
                self.submit()
            return
        super().keyPressEvent(event)

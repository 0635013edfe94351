"""A field for a password that can be looked at."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from lighthouse_kiosk.ui.assets import font, icon
from lighthouse_kiosk.ui.widgets.text import plain_tip
from lighthouse_kiosk.wording.translation import translate


class PasswordField(QLineEdit):
    """Shows dots until the eye is pressed; a press again hides them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font())
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.eye = QAction(icon("eye", "ink_3"), "", self)
        self.eye.triggered.connect(lambda: self.show_letters(shown=not self.letters_shown))
        self.addAction(self.eye, QLineEdit.ActionPosition.TrailingPosition)
        self.show_letters(shown=False)

    @property
    def letters_shown(self) -> bool:
        return self.echoMode() is QLineEdit.EchoMode.Normal

    def show_letters(self, *, shown: bool) -> None:
        normal, hidden = QLineEdit.EchoMode.Normal, QLineEdit.EchoMode.Password
        self.setEchoMode(normal if shown else hidden)
        self.eye.setIcon(icon("eye-off" if shown else "eye", "ink_3"))
        words = (
            translate("passwords", "Hide the password")
            if shown
            else translate("passwords", "Show the password")
        )
        self.eye.setText(words)
        self.eye.setToolTip(plain_tip(words))

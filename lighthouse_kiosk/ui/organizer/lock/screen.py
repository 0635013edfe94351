"""What stands over a locked window, and who may take it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.ui.widgets import (
    Avatar,
    Banner,
    Button,
    ElidedLabel,
    FormField,
    Kind,
    Role,
    Text,
    Tone,
)
from lighthouse_kiosk.ui.widgets.passwords import PasswordField
from lighthouse_kiosk.ui.words import error_words


class Cover(QFrame):
    """Hides all of a window; what is in it stays as it was."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("cover")
        self.setProperty("surface", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setGeometry(host.rect())
        host.installEventFilter(self)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget):
            if event.type() is QEvent.Type.Resize:
                self.setGeometry(watched.rect())
            elif event.type() is QEvent.Type.ChildAdded:
                # a notice that comes meanwhile would stand above
                self.raise_()
        return super().eventFilter(watched, event)


class LockScreen(QDialog):
    """As large as the window under it. `tried` carries a password or PIN; Esc doesn't close it."""

    tried = Signal(str)
    left = Signal()
    """The wish to sign in as somebody else."""

    def __init__(self, host: QWidget, name: str, role: str, why: str) -> None:
        """`why` says in a sentence what locked it."""
        super().__init__(host)
        self.setObjectName("lock-screen")
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Locked"))
        self.setProperty("surface", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._host = host
        column = QVBoxLayout(self)
        column.addStretch(1)
        card = QFrame()
        card.setProperty("surface", "card")
        card.setFixedWidth(420)
        middle = QHBoxLayout()
        # aligned instead, the card would get the height that its words need at the window's width
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(1)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(28, 26, 28, 26)
        inside.setSpacing(14)
        self._title = Text(self.tr("Locked"), Role.PAGE_TITLE)
        inside.addWidget(self._title)
        who = QHBoxLayout()
        who.setSpacing(12)
        avatar = Avatar(name, 44)
        who.addWidget(avatar)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(ElidedLabel(name, Role.TITLE))
        names.addWidget(ElidedLabel(role, Role.SMALL, Tone.SECONDARY))
        who.addLayout(names, 1)
        inside.addLayout(who)
        self._why = Text(why, Role.BODY, wrap=True)
        self._why.setObjectName("why-locked")
        inside.addWidget(self._why)
        self._words = Text(
            self.tr("Everything is as you left it, also what isn't saved yet."),
            Role.SMALL,
            Tone.SECONDARY,
            wrap=True,
        )
        inside.addWidget(self._words)
        self.trouble = Banner(tone="danger")
        self.trouble.hide()
        inside.addWidget(self.trouble)
        self.secret = PasswordField()
        self.secret.setObjectName("unlock-secret")
        self._field = FormField(self.tr("Password or PIN"), self.secret)
        inside.addWidget(self._field)
        inside.addLayout(self._build_buttons())
        host.installEventFilter(self)
        self._fit()

    def _build_buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        self.unlock_button = Button(self.tr("Unlock"), Kind.PRIMARY, size="large")
        self.unlock_button.setObjectName("unlock")
        self.unlock_button.clicked.connect(self._try)
        self.leave_button = Button(
            self.tr("Switch user"), Kind.QUIET, icon_name="log-out", size="large"
        )
        self.leave_button.setObjectName("switch-user")
        self.leave_button.clicked.connect(self.left)
        buttons.addWidget(self.unlock_button)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        return buttons

    def refuse(self, error: LighthouseError) -> None:
        """Say why it stays locked; the next try always works unless one has to wait."""
        self.unlock_button.setEnabled(True)
        words = error_words(error)
        self.trouble.say(words.advice, "danger", title=words.title)
        self.trouble.show()
        self.secret.selectAll()
        self.secret.setFocus()

    def show_ended(self, error: LighthouseError) -> None:
        """Only the way to signing in is left."""
        words = error_words(error)
        self._title.setText(words.title)
        self._words.setText(
            self.tr("What was saved is kept. An admin may have changed your account or its role.")
        )
        self._why.hide()
        self.trouble.hide()
        self._field.hide()
        self.unlock_button.hide()
        self.leave_button.setText(self.tr("Sign in again"))
        self.leave_button.set_kind(Kind.PRIMARY)
        self.leave_button.setFocus()

    def reject(self) -> None:
        """Esc is no way in."""

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.leave_button.hasFocus() or self.unlock_button.isHidden():
                self.leave_button.click()
            else:
                self._try()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.setGeometry(self._host.geometry())

    def _try(self) -> None:
        if not self.unlock_button.isEnabled() or not self.secret.text():
            self.secret.setFocus()
            return
        self.unlock_button.setEnabled(False)
        secret = self.secret.text()
        self.secret.clear()
        self.tried.emit(secret)

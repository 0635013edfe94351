"""Setting up an organisation, and signing in to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.errors import AlreadyExists, InvalidField, LighthouseError
from lighthouse_kiosk.ui.organizer.fields import line_edit
from lighthouse_kiosk.ui.widgets import Banner, Button, FormField, Kind, Role, Text, Tone
from lighthouse_kiosk.ui.widgets.passwords import PasswordField
from lighthouse_kiosk.ui.words import error_words, inline_words


class StartForm(QWidget):
    """Fields under each other; Enter submits, Esc goes back where there is a back."""

    back = Signal()

    def __init__(self, title: str, text: str, submit_label: str, *, with_back: bool) -> None:
        super().__init__()
        self.fields: dict[str, FormField] = {}
        self._with_back = with_back
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Text(title, Role.FIGURE, wrap=True))
        self._text = Text(text, Role.BODY, Tone.SECONDARY, wrap=True)
        column.addWidget(self._text)
        self._text.setVisible(bool(text))
        column.addSpacing(8)
        self.trouble = Banner(tone="danger")
        self.trouble.hide()
        column.addWidget(self.trouble)
        self._form = QVBoxLayout()
        self._form.setSpacing(14)
        column.addLayout(self._form)
        column.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.submit_button = Button(submit_label, Kind.PRIMARY, size="large")
        self.submit_button.setObjectName("submit")
        self.submit_button.clicked.connect(self.submit)
        self.back_button = Button(self.tr("Back"), Kind.QUIET, size="large")
        self.back_button.setObjectName("back")
        self.back_button.clicked.connect(self.back)
        row.addWidget(self.submit_button)
        row.addWidget(self.back_button)
        row.addStretch(1)
        column.addLayout(row)
        self.back_button.setVisible(with_back)

    def add(self, name: str, field: FormField) -> None:
        self.fields[name] = field
        self._form.addWidget(field)
        if len(self.fields) == 1:
            self.setFocusProxy(field.editor)

    def text_of(self, name: str) -> str:
        editor = self.fields[name].editor
        return editor.text() if isinstance(editor, QLineEdit) else ""

    def submit(self) -> None:
        """Hand over what was typed."""
        raise NotImplementedError

    def wait(self, *, waiting: bool) -> None:
        """Take no second press while the first is on its way."""
        self.submit_button.setEnabled(not waiting)

    def say(self, text: str) -> None:
        """Tell why it takes a moment."""
        self.trouble.say(text, "info")
        self.trouble.show()

    def refuse(self, error: LighthouseError) -> None:
        """Show the error at its field, or above the form."""
        self.wait(waiting=False)
        self.clear_errors()
        name = error.field if isinstance(error, InvalidField) else ""
        if isinstance(error, AlreadyExists):
            name = str(error.data.get("field", ""))
        if name in self.fields:
            self.fields[name].set_error(inline_words(error))
            self.fields[name].editor.setFocus()
            return
        words = error_words(error)
        self.trouble.say(words.advice, "danger", title=words.title)
        self.trouble.show()

    def clear_errors(self) -> None:
        self.trouble.hide()
        for field in self.fields.values():
            field.set_error("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.submit_button.isEnabled():
                self.submit()
            return
        if event.key() == Qt.Key.Key_Escape and self._with_back:
            self.back.emit()
            return
        super().keyPressEvent(event)


class SetUpScreen(StartForm):
    """`submitted` carries the organisation's name, then the admin's name, e-mail, password."""

    submitted = Signal(str, str, str, str)

    def __init__(self) -> None:
        super().__init__(
            self.tr("Set up your organisation"),
            self.tr("Everything stays on this computer."),
            self.tr("Set up"),
            with_back=True,
        )
        self.setObjectName("set-up-screen")
        self.add(
            "organisation",
            FormField(
                self.tr("Organisation"),
                line_edit("organisation", self.tr("Example Industries")),
                hint=self.tr("As it should appear on passes"),
            ),
        )
        self.add("name", FormField(self.tr("Your name"), line_edit("admin-name")))
        self.add(
            "email",
            FormField(self.tr("Your e-mail"), line_edit("email", self.tr("you@company.com"))),
        )
        password = PasswordField()
        password.setObjectName("password")
        self.add(
            "password",
            FormField(
                self.tr("A password"), password, hint=self.tr("At least 8 characters; long is good")
            ),
        )

    def submit(self) -> None:
        self.clear_errors()
        self.wait(waiting=True)
        self.submitted.emit(
            self.text_of("organisation"),
            self.text_of("name"),
            self.text_of("email"),
            self.text_of("password"),
        )


class SignInScreen(StartForm):
    """`submitted` carries e-mail and password. With an `email` known, the password is next."""

    submitted = Signal(str, str)

    def __init__(self, organisation: str = "", email: str = "") -> None:
        super().__init__(self.tr("Sign in"), organisation, self.tr("Sign in"), with_back=False)
        self.setObjectName("sign-in-screen")
        address = line_edit("email")
        address.setText(email)
        self.add("email", FormField(self.tr("E-mail"), address))
        password = PasswordField()
        password.setObjectName("password")
        self.add("password", FormField(self.tr("Password"), password))
        if email:
            self.setFocusProxy(password)

    def submit(self) -> None:
        self.clear_errors()
        self.wait(waiting=True)
        self.submitted.emit(self.text_of("email"), self.text_of("password"))

    def refuse(self, error: LighthouseError) -> None:
        super().refuse(error)
        editor = self.fields["password"].editor
        if isinstance(editor, QLineEdit):
            editor.setFocus()
            editor.selectAll()

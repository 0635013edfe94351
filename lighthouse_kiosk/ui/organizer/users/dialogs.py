"""The dialogs about users and one's own account."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.domain.credentials import temporary_password
from lighthouse_kiosk.domain.errors import InvalidField, LighthouseError, WrongSecret
from lighthouse_kiosk.domain.roles import Role as UserRole
from lighthouse_kiosk.domain.users import User
from lighthouse_kiosk.ui.organizer.choice_boxes import ChoiceBox
from lighthouse_kiosk.ui.organizer.fields import line_edit
from lighthouse_kiosk.ui.organizer.forms import FormDialog
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.widgets import Banner, Button, Role, Text, Tone
from lighthouse_kiosk.ui.widgets.passwords import PasswordField
from lighthouse_kiosk.ui.words import inline_words
from lighthouse_kiosk.wording.terms import role_word

translate = QCoreApplication.translate


def role_sentence(role: UserRole) -> str:
    """What a role may do, in one sentence."""
    return {
        UserRole.ADMIN: translate(
            "users", "Everything, and looks after users and the organisation."
        ),
        UserRole.ORGANISER: translate(
            "users", "Sets up events, imports people, prints passes, approves and hands out."
        ),
        UserRole.APPROVER: translate(
            "users", "Approves, rejects and cancels; steps in at desks; reads every figure."
        ),
        UserRole.DESK: translate("users", "Hands out at a desk, and nothing else."),
    }[role]


class _RoleChoice(ChoiceBox):
    """The roles, with what the chosen one may do said below by who shows it."""

    def __init__(self, name: str, role: UserRole) -> None:
        super().__init__(name)
        for one in UserRole:
            self.addItem(role_word(one), one)
        self.setCurrentIndex(list(UserRole).index(role))

    def role(self) -> UserRole:
        return list(UserRole)[self.currentIndex()]


def _secret(name: str) -> PasswordField:
    field = PasswordField()
    field.setObjectName(name)
    return field


class UserDialog(FormDialog):
    """A new user, with a temporary password to hand on, or another name and role for one."""

    def __init__(self, session: Session, parent: QWidget, user: User | None = None) -> None:
        super().__init__(
            session,
            translate("users", "Add a user") if user is None else user.name,
            translate("users", "Add") if user is None else translate("users", "Save"),
            parent=parent,
        )
        self.setObjectName("user-dialog")
        self._user = user
        self.name_field = line_edit("user-name")
        self.add_row(("name", translate("users", "Name"), self.name_field))
        self.email_field = line_edit("user-email", translate("users", "name@company.com"))
        self.password_field = _secret("user-password")
        if user is None:
            self.add_row(("email", translate("users", "E-mail"), self.email_field))
        else:
            self.name_field.setText(user.name)
        self.role_choice = _RoleChoice("user-role", user.role if user else UserRole.APPROVER)
        self.add_row(("role", translate("users", "Role"), self.role_choice))
        self.role_choice.currentIndexChanged.connect(lambda _at: self._explain())
        if user is None:
            self.password_field.setText(temporary_password())
            self.password_field.show_letters(shown=True)
            self.add_row(
                ("password", translate("users", "Temporary password"), self.password_field)
            )
            self.fields["password"].set_hint(
                translate(
                    "users",
                    "Give it to them; it isn't shown again. They change it under “Your account”.",
                )
            )
            _add_copy(self, self.password_field)
        elif user.id == session.actor.user_id:
            self.body.addWidget(
                Banner(translate("users", "Another role signs you out at once."), "warning")
            )
        self._explain()

    def store(self) -> None:
        session, role = self.session, self.role_choice.role()
        name, email = self.name_field.text(), self.email_field.text()
        password, user = self.password_field.text(), self._user
        users, actor = session.services.users, session.actor
        if user is None:
            self.save(
                lambda: users.add_user(actor, name, email, password, role),
                lambda _id: session.notifier.success(
                    translate("users", "{name} can sign in now").format(name=name.strip())
                ),
            )
        else:
            self.save(
                lambda: users.update_user(actor, user.id, name=name, role=role), lambda _user: None
            )

    def _explain(self) -> None:
        self.fields["role"].set_hint(role_sentence(self.role_choice.role()))


def _add_copy(dialog: FormDialog, field: PasswordField) -> None:
    copy = Button(translate("users", "Copy"), icon_name="copy")
    copy.setObjectName("copy-password")
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(field.text()))
    dialog.add_extra_button(copy)


class ResetDialog(FormDialog):
    """A new password for somebody who forgot theirs."""

    def __init__(self, session: Session, user: User, parent: QWidget) -> None:
        super().__init__(
            session,
            translate("users", "New password for {name}").format(name=user.name),
            translate("users", "Set password"),
            text=translate(
                "users", "The old one stops working and they are signed out everywhere."
            ),
            parent=parent,
        )
        self.setObjectName("reset-dialog")
        self._user = user
        self.password_field = _secret("reset-password")
        self.password_field.setText(temporary_password())
        self.password_field.show_letters(shown=True)
        self.add_row(("password", translate("users", "Temporary password"), self.password_field))
        self.fields["password"].set_hint(
            translate("users", "Give it to them; it isn't shown again.")
        )
        _add_copy(self, self.password_field)

    def store(self) -> None:
        session, user, password = self.session, self._user, self.password_field.text()
        self.save(
            lambda: session.services.credentials.reset_password(session.actor, user.id, password),
            lambda _none: session.notifier.success(
                translate("users", "{name} has a new password").format(name=user.name)
            ),
        )


class PinDialog(FormDialog):
    """A PIN for somebody else; an empty one takes theirs away."""

    def __init__(self, session: Session, user: User, parent: QWidget) -> None:
        super().__init__(
            session,
            translate("users", "PIN for {name}").format(name=user.name),
            translate("users", "Set PIN"),
            text=translate(
                "users",
                "4 to 12 digits, for desks and for unlocking. Leave it empty to take it away.",
            ),
            parent=parent,
        )
        self.setObjectName("pin-dialog")
        self._user = user
        self.pin_field = _secret("pin")
        self.add_row(("pin", translate("users", "PIN"), self.pin_field))

    def store(self) -> None:
        session, user, pin = self.session, self._user, self.pin_field.text() or None
        self.save(
            lambda: session.services.credentials.reset_pin(session.actor, user.id, pin),
            lambda _none: session.notifier.success(
                translate("users", "The PIN of {name} was changed").format(name=user.name)
            ),
        )


class OwnSecretDialog(FormDialog):
    """One's own password or PIN, proven by the password one has."""

    def __init__(self, session: Session, parent: QWidget, *, pin: bool) -> None:
        super().__init__(
            session,
            translate("users", "Change your PIN")
            if pin
            else translate("users", "Change your password"),
            translate("users", "Change"),
            text=translate("users", "Leave the PIN empty to have none.")
            if pin
            else translate("users", "You are signed out on other computers."),
            parent=parent,
        )
        self.setObjectName("own-secret-dialog")
        self._pin = pin
        self.current_field = _secret("current-password")
        self.new_field = _secret("new-secret")
        self.again_field = _secret("new-secret-again")
        new = translate("users", "New PIN") if pin else translate("users", "New password")
        self.add_row(("current", translate("users", "Your password"), self.current_field))
        self.add_row(("pin" if pin else "password", new, self.new_field))
        self.add_row(("again", translate("users", "The same again"), self.again_field))

    def store(self) -> None:
        session, current, new = self.session, self.current_field.text(), self.new_field.text()
        credentials, actor = session.services.credentials, session.actor
        if new != self.again_field.text():
            raise InvalidField("again", "not_the_same")
        if self._pin:
            self.save(
                lambda: credentials.change_pin(actor, current, new or None),
                lambda _none: session.notifier.success(translate("users", "Your PIN was changed")),
            )
        else:
            self.save(
                lambda: credentials.change_password(actor, current, new),
                lambda _none: session.notifier.success(
                    translate("users", "Your password was changed")
                ),
            )

    def refuse(self, error: LighthouseError) -> None:
        if isinstance(error, WrongSecret):
            self.accept_button.setEnabled(True)
            self.fields["current"].set_error(inline_words(error))
            self.current_field.setFocus()
            self.current_field.selectAll()
            return
        super().refuse(error)


class OrganisationDialog(FormDialog):
    """Another name for the organisation."""

    def __init__(self, session: Session, name: str, parent: QWidget) -> None:
        super().__init__(
            session,
            translate("users", "Rename the organisation"),
            translate("users", "Rename"),
            parent=parent,
        )
        self.setObjectName("organisation-dialog")
        self.name_field = line_edit("organisation-name")
        self.name_field.setText(name)
        self.add_row(("organisation", translate("users", "Name"), self.name_field))
        self.body.addWidget(
            Text(
                translate("users", "Passes that are printed from now on show it."),
                Role.SMALL,
                Tone.SECONDARY,
                wrap=True,
            )
        )

    def store(self) -> None:
        session, name = self.session, self.name_field.text()
        self.save(
            lambda: session.services.organisations.rename_organisation(session.actor, name),
            lambda _organisation: session.notifier.success(
                translate("users", "The organisation was renamed")
            ),
        )

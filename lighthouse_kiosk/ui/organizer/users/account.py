"""One's own account: who one is here, and one's password and PIN."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.users import commands
from lighthouse_kiosk.ui.organizer.users.dialogs import OwnSecretDialog, role_sentence
from lighthouse_kiosk.ui.widgets import Avatar, Button, ElidedLabel, Kind, Role, Text, Tone
from lighthouse_kiosk.wording.terms import role_word


class AccountPage(Page):
    """For everybody."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("Your account"), ())
        actor = session.actor
        card = QFrame()
        card.setProperty("surface", "card")
        card.setMaximumWidth(620)
        column = QVBoxLayout(card)
        column.setContentsMargins(22, 20, 22, 20)
        column.setSpacing(14)
        who = QHBoxLayout()
        who.setSpacing(14)
        who.addWidget(Avatar(actor.name, 44))
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(ElidedLabel(actor.name, Role.PAGE_TITLE))
        words = self.tr("{role}: {may}").format(
            role=role_word(actor.role), may=role_sentence(actor.role)
        )
        names.addWidget(Text(words, Role.SMALL, Tone.SECONDARY, wrap=True))
        who.addLayout(names, 1)
        column.addLayout(who)
        hint = self.tr(
            "A PIN unlocks this window faster, and lets you step in at a desk. Ctrl+L locks."
        )
        column.addWidget(Text(hint, Role.SMALL, Tone.SECONDARY, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(10)
        self.password_button = Button(
            self.tr("Change password…"), Kind.PRIMARY, icon_name="key-round"
        )
        self.password_button.setObjectName("change-password")
        self.password_button.clicked.connect(lambda: self._ask(pin=False))
        self.pin_button = Button(self.tr("Change PIN…"), icon_name="lock")
        self.pin_button.setObjectName("change-pin")
        self.pin_button.clicked.connect(lambda: self._ask(pin=True))
        row.addWidget(self.password_button)
        row.addWidget(self.pin_button)
        row.addStretch(1)
        column.addLayout(row)
        self.offers.add(commands.PASSWORD, lambda: self._ask(pin=False))
        self.offers.add(commands.PIN, lambda: self._ask(pin=True))
        self.content.addWidget(card)
        self.content.addStretch(1)

    def load(self) -> None:
        """Nothing here is asked for: who one is doesn't change while one is signed in."""

    def take_focus(self) -> None:
        self.password_button.setFocus()

    def _ask(self, *, pin: bool) -> None:
        dialog = OwnSecretDialog(self.session, self, pin=pin)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

"""One's own account: who one is here, and one's password and PIN."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.users import commands
from lighthouse_kiosk.ui.organizer.users.dialogs import OwnSecretDialog, role_sentence
from lighthouse_kiosk.ui.widgets import (
    Avatar,
    Button,
    Card,
    ColumnBoard,
    ElidedLabel,
    Kind,
    Role,
    Text,
    Tone,
)
from lighthouse_kiosk.wording.terms import role_word
from lighthouse_kiosk.wording.translation import translate


class AccountPage(Page):
    """For everybody."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("Your account"), ())
        self.password_button = Button(
            self.tr("Change password…"), Kind.PRIMARY, icon_name="key-round"
        )
        self.password_button.setObjectName("change-password")
        self.password_button.clicked.connect(lambda: self._ask(pin=False))
        self.pin_button = Button(self.tr("Change PIN…"), icon_name="lock")
        self.pin_button.setObjectName("change-pin")
        self.pin_button.clicked.connect(lambda: self._ask(pin=True))
        signs_in = self.tr("Signs you in, together with your e-mail address.")
        unlocks = self.tr(
            "A PIN unlocks this window faster, and lets you step in at a desk. Ctrl+L locks."
        )
        cards = (
            _who_card(session.actor),
            _secret_card(self.tr("Password"), signs_in, self.password_button),
            _secret_card(self.tr("PIN"), unlocks, self.pin_button),
        )
        board = ColumnBoard(cards, {1: (0,), 2: (0, 1), 3: (0, 1, 2)})
        board.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.addWidget(board)
        self.offers.add(commands.PASSWORD, lambda: self._ask(pin=False))
        self.offers.add(commands.PIN, lambda: self._ask(pin=True))

    def load(self) -> None:
        """Nothing here is asked for: who one is doesn't change while one is signed in."""

    def take_focus(self) -> None:
        self.password_button.setFocus()

    def _ask(self, *, pin: bool) -> None:
        dialog = OwnSecretDialog(self.session, self, pin=pin)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _who_card(actor: Actor) -> Card:
    card = Card()
    row = QHBoxLayout()
    row.setSpacing(14)
    row.addWidget(Avatar(actor.name, 44), 0, Qt.AlignmentFlag.AlignTop)
    names = QVBoxLayout()
    names.setSpacing(2)
    names.addWidget(ElidedLabel(actor.name, Role.PAGE_TITLE))
    words = translate("AccountPage", "{role}: {may}").format(
        role=role_word(actor.role), may=role_sentence(actor.role)
    )
    names.addWidget(Text(words, Role.SMALL, Tone.SECONDARY, wrap=True))
    row.addLayout(names, 1)
    card.body.addLayout(row)
    return card


def _secret_card(title: str, words: str, button: Button) -> Card:
    card = Card(title)
    card.body.addWidget(Text(words, Role.SMALL, Tone.SECONDARY, wrap=True))
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    card.body.addLayout(row)
    return card

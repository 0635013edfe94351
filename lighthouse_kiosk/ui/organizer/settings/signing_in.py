"""Signing in on this computer: whether the last address stands there already."""

from __future__ import annotations

from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.start.last_email import LastEmail
from lighthouse_kiosk.ui.widgets import Card, Role, Text, Toggle, Tone
from lighthouse_kiosk.wording.translation import translate


class SigningInCard(Card):
    def __init__(self, session: Session) -> None:
        super().__init__(translate("settings", "Signing in"))
        self._last = LastEmail(session.memory)
        self.remember = Toggle(translate("settings", "Remember my e-mail on this computer"))
        self.remember.setObjectName("remember-email")
        self.remember.setChecked(self._last.wanted)
        self.remember.toggled.connect(lambda wanted: self._last.want(wanted=wanted))
        self.body.addWidget(self.remember)
        hint = translate(
            "settings",
            "The address that signed in last stands there already, never the password. Switched"
            " off, every address that was kept is forgotten.",
        )
        self.body.addWidget(Text(hint, Role.SMALL, Tone.SECONDARY, wrap=True))

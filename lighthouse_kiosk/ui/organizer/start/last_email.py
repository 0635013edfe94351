"""The address that signed in last, for each organisation on this computer, unless nobody wants that."""

from __future__ import annotations

import json

from PySide6.QtCore import QSettings

_WANTED, _EMAILS = "sign-in/remember-email", "sign-in/emails"


class LastEmail:
    """Kept in the profile's memory of windows: it is about this computer, and no secret."""

    def __init__(self, memory: QSettings) -> None:
        self._memory = memory

    @property
    def wanted(self) -> bool:
        return str(self._memory.value(_WANTED, "yes")) == "yes"

    def want(self, *, wanted: bool) -> None:
        """Keep it from now on, or forget all that were kept."""
        self._memory.setValue(_WANTED, "yes" if wanted else "no")
        if not wanted:
            self._memory.remove(_EMAILS)
        self._memory.sync()

    def of(self, organisation: str) -> str:
        """The address, or nothing where none is known."""
        return self._emails().get(organisation, "")

    def note(self, organisation: str, email: str) -> None:
        if not self.wanted:
            return
        emails = self._emails() | {organisation: email.strip()}
        self._memory.setValue(_EMAILS, json.dumps(emails))

    def _emails(self) -> dict[str, str]:
        try:
            kept = json.loads(str(self._memory.value(_EMAILS, "{}")))
        except ValueError:
            return {}
        if not isinstance(kept, dict):
            return {}
        return {str(name): str(email) for name, email in kept.items()}

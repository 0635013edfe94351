"""What was chosen lately, by user; only keys are kept, no names."""

from __future__ import annotations

from lighthouse_kiosk.ui.organizer.session import Session

_MOST = 8


class Recents:
    def __init__(self, session: Session) -> None:
        self._memory = session.memory
        self._key = f"recent/{session.actor.user_id or 'nobody'}"

    def latest(self) -> list[str]:
        """The latest first."""
        kept = str(self._memory.value(self._key, ""))
        return [key for key in kept.split("\n") if key]

    def note(self, key: str) -> None:
        others = [each for each in self.latest() if each != key]
        self._memory.setValue(self._key, "\n".join([key, *others][:_MOST]))

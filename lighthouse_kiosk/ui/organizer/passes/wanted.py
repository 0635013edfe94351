"""Which pass another page wants to be shown."""

from __future__ import annotations

from dataclasses import dataclass

from lighthouse_kiosk.domain.ids import RegistrationId


@dataclass(frozen=True, slots=True)
class PassWanted:
    """`text` finds it in the list, e.g. the person's staff number."""

    registration_id: RegistrationId
    text: str

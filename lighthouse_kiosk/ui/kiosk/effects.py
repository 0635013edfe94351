"""What the flow asks to be done; an event that names the scan it belongs to is the answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from lighthouse_kiosk.domain.ids import PickupId
from lighthouse_kiosk.ui.kiosk.states import Line, Scan


@dataclass(frozen=True, slots=True)
class CheckToken:
    """Answered by Checked or CheckWentWrong."""

    scan: Scan


@dataclass(frozen=True, slots=True)
class SavePickup:
    """Answered by Saved, SaveRefused or SaveWentWrong. The scan's id is the nonce."""

    scan: Scan
    lines: tuple[Line, ...]
    collected_by: str


@dataclass(frozen=True, slots=True)
class UndoPickup:
    """Answered by Undone or UndoWentWrong."""

    scan_id: UUID
    pickup_ids: tuple[PickupId, ...]
    reason: str


Sound = Literal["done", "attention", "refused"]


@dataclass(frozen=True, slots=True)
class PlaySound:
    sound: Sound


Effect = CheckToken | SavePickup | UndoPickup | PlaySound

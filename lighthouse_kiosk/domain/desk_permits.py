"""A text by which a kiosk that crashed opens its desk again without the PIN.

It holds for as long as a desk's session may lie idle. The desk's stored PIN is the key, so that
nobody can make one without the database, and a new PIN ends all.
"""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime
from uuid import UUID

from lighthouse_kiosk.domain.ids import DeskId
from lighthouse_kiosk.domain.sessions import IDLE_DESK

_DOMAIN = b"lighthouse-kiosk/desk-permit/v1\0"


def make_permit(pin_hash: str, desk_id: DeskId, device_id: UUID, at: datetime) -> str:
    """`SECONDS.MAC`: when it was made, and an HMAC-SHA256 over that, the desk and the device."""
    made = str(int(at.timestamp()))
    return f"{made}.{_mac(pin_hash, desk_id, device_id, made)}"


def permits(text: str, pin_hash: str, desk_id: DeskId, device_id: UUID, now: datetime) -> bool:
    """Whether a text is a permit for this desk on this device, and still holds."""
    made, _, mac = text.partition(".")
    if not (made.isascii() and made.isdigit() and len(made) <= 12):
        return False
    if not hmac.compare_digest(mac.encode(), _mac(pin_hash, desk_id, device_id, made).encode()):
        return False
    return 0 <= now.timestamp() - int(made) <= IDLE_DESK.total_seconds()


def _mac(pin_hash: str, desk_id: DeskId, device_id: UUID, made: str) -> str:
    told = _DOMAIN + desk_id.bytes + device_id.bytes + made.encode()
    return hmac.new(pin_hash.encode(), told, hashlib.sha256).hexdigest()

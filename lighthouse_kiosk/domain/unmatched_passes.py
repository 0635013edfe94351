"""Genuine passes that the local data does not know, handed out by what they state."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from lighthouse_kiosk.domain.ids import TicketId, UnmatchedPassId


@dataclass(frozen=True, slots=True)
class UnmatchedPass:
    """One ticket, under the highest reissue number that was seen of it.

    `option_number` and `quantity` are what its token states.
    """

    id: UnmatchedPassId
    ticket_id: TicketId
    reissue: int
    option_number: int
    quantity: int
    picked_up: int
    first_seen_at: datetime

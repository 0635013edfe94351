"""What a desk looks through: people who have no pass to show, and what was handed out last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from lighthouse_kiosk.domain.ids import PersonId, PickupId
from lighthouse_kiosk.domain.people import Person

LEAST_SEARCH = 2
"""Characters that a search for people has to have."""

MOST_FOUND = 20
"""People that a search answers at most."""


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """Enough to tell people apart at a desk; staff numbers are unique.

    `address` is shortened. `due`, `handed_out` and `pending` count the pieces that the person has
    at this event: to be handed out, gone, and not approved yet.
    """

    id: PersonId
    name: str
    staff_number: str
    department: str
    address: str
    due: int
    handed_out: int
    pending: int


@dataclass(frozen=True, slots=True)
class TakenBack:
    """When and by whom a pickup was undone, and why."""

    at: datetime
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class DeskPickup:
    """An entry of the journal as a desk's list shows it: one item that was handed out.

    The person is not known of a pass that was not known here. `needs_supervisor` says that this
    desk may not undo it by itself: it is another desk's, or too long ago.
    """

    id: PickupId
    at: datetime
    person: Person | None
    option_name: str
    detail: str
    quantity: int
    desk: str
    by: str
    collected_by: str
    taken_back: TakenBack | None
    needs_supervisor: bool


def short_address(email: str) -> str:
    """Shorten an e-mail address for screens that others can read: `pri…an@exa…`."""
    local, _, host = email.partition("@")
    if not local:
        return ""
    ends = (local[:3], local[-2:]) if len(local) > 7 else (local[:1], "")
    return f"{ends[0]}…{ends[1]}@{host[:3]}…"

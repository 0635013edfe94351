"""What a desk asks to hand out, and what it is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from lighthouse_kiosk.domain.desks import Verdict
from lighthouse_kiosk.domain.ids import PickupId, RegistrationId
from lighthouse_kiosk.domain.people import Person


@dataclass(frozen=True, slots=True)
class PickupLine:
    """How many pieces of a registration are handed out.

    Without a registration: of what the token of a pass states that is not known here.
    """

    registration_id: RegistrationId | None
    quantity: int


@dataclass(frozen=True, slots=True)
class HandedOut:
    """What was handed out, in the words of the done screen."""

    option_name: str
    detail: str
    place: str
    quantity: int


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Saved durably. The same nonce answers the same again.

    The same pickups, pieces, moment and collector, that is, also after they were undone; people
    and options are named as they are called now. A pass that is not known here names no person.
    """

    pickup_ids: tuple[PickupId, ...]
    person: Person | None
    lines: tuple[HandedOut, ...]
    at: datetime
    collected_by: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was saved: what was asked for is not to be had, as `verdict` says.

    It has changed since the review, or it takes a supervisor.
    """

    verdict: Verdict


ConfirmResult = Confirmed | Refused

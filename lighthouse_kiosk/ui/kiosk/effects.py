"""What the flow asks to be done; each is answered by an event that says what it answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal
from uuid import UUID

from lighthouse_kiosk.domain.ids import PersonId, PickupId, UserId
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.ui.kiosk.states import Claim, Line, Lookup, Scan


@dataclass(frozen=True, slots=True)
class CheckToken:
    """Answered by Checked or CheckWentWrong."""

    scan: Scan


@dataclass(frozen=True, slots=True)
class CheckPerson:
    """Answered by Checked or CheckWentWrong."""

    scan: Lookup


@dataclass(frozen=True, slots=True)
class SavePickup:
    """Answered by Saved, SaveRefused or SaveWentWrong. The claim's id is the nonce.

    `reason` is for what is handed out without a pass or on a supervisor's word.
    """

    scan: Claim
    lines: tuple[Line, ...]
    collected_by: str
    reason: str = ""
    supervisor: Actor | None = None


@dataclass(frozen=True, slots=True)
class UndoPickup:
    """Answered by Undone or UndoWentWrong."""

    pickup_ids: tuple[PickupId, ...]
    reason: str
    supervisor: Actor | None = None


@dataclass(frozen=True, slots=True)
class SearchPeople:
    """Answered by PeopleFound or SearchWentWrong; only the newest has to be."""

    text: str


@dataclass(frozen=True, slots=True)
class ListPickups:
    """Answered by PickupsListed or ListingWentWrong; without a person, this desk's."""

    person_id: PersonId | None


@dataclass(frozen=True, slots=True)
class ListSupervisors:
    """Answered by SupervisorsListed or CallWentWrong."""


@dataclass(frozen=True, slots=True)
class ProveSupervisor:
    """Answered by Proven or NotProven with this id."""

    id: UUID
    user_id: UserId
    secret: str = field(repr=False)


Sound = Literal["done", "attention", "refused"]


@dataclass(frozen=True, slots=True)
class PlaySound:
    sound: Sound


Work = (
    CheckToken
    | CheckPerson
    | SavePickup
    | UndoPickup
    | SearchPeople
    | ListPickups
    | ListSupervisors
    | ProveSupervisor
)
"""What the services have to be asked for."""

Effect = Work | PlaySound

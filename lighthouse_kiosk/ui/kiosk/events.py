"""What can happen to a kiosk: what people do, and the answers to what was asked to be done."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from lighthouse_kiosk.domain.desk_lists import DeskPickup, FoundPerson
from lighthouse_kiosk.domain.desks import Verdict
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import PersonId, PickupId, RegistrationId, UserId
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.ui.kiosk.states import HandedOut, Scan

if TYPE_CHECKING:
    # the window is up before SQLAlchemy is loaded
    from lighthouse_kiosk.services.supervisors import Supervisor


@dataclass(frozen=True, slots=True)
class Opened:
    """The desk is signed in; `after_crash`, the run before this one ended amid its work."""

    after_crash: bool = False


@dataclass(frozen=True, slots=True)
class Scanned:
    scan: Scan


@dataclass(frozen=True, slots=True)
class Checked:
    scan_id: UUID
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class CheckWentWrong:
    scan_id: UUID
    error: LighthouseError | None


@dataclass(frozen=True, slots=True)
class Saved:
    scan_id: UUID
    handed_out: HandedOut


@dataclass(frozen=True, slots=True)
class SaveRefused:
    """The confirm met a verdict, e.g. another desk was faster."""

    scan_id: UUID
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class SaveWentWrong:
    scan_id: UUID
    error: LighthouseError | None


@dataclass(frozen=True, slots=True)
class Undone:
    pickup_ids: tuple[PickupId, ...]


@dataclass(frozen=True, slots=True)
class UndoWentWrong:
    pickup_ids: tuple[PickupId, ...]
    error: LighthouseError | None


@dataclass(frozen=True, slots=True)
class PeopleFound:
    text: str
    people: tuple[FoundPerson, ...]


@dataclass(frozen=True, slots=True)
class SearchWentWrong:
    text: str
    error: LighthouseError | None


@dataclass(frozen=True, slots=True)
class PickupsListed:
    person_id: PersonId | None
    pickups: tuple[DeskPickup, ...]


@dataclass(frozen=True, slots=True)
class ListingWentWrong:
    person_id: PersonId | None
    error: LighthouseError | None


@dataclass(frozen=True, slots=True)
class SupervisorsListed:
    supervisors: tuple[Supervisor, ...]


@dataclass(frozen=True, slots=True)
class CallWentWrong:
    error: LighthouseError | None


@dataclass(frozen=True, slots=True)
class Proven:
    id: UUID
    supervisor: Actor


@dataclass(frozen=True, slots=True)
class NotProven:
    id: UUID
    error: LighthouseError | None


@dataclass(frozen=True, slots=True)
class Faulted:
    """A bug was caught somewhere else in the app."""


@dataclass(frozen=True, slots=True)
class Accept:
    """Enter, or the screen's main button."""


@dataclass(frozen=True, slots=True)
class Back:
    """Esc, or the screen's way out."""


@dataclass(frozen=True, slots=True)
class HandOut:
    """Go from a refusal to the review of what may be handed out all the same."""


@dataclass(frozen=True, slots=True)
class Toggle:
    registration_id: RegistrationId | None


@dataclass(frozen=True, slots=True)
class Adjust:
    """Hand out `by` more (or less) of an item; an unticked item becomes ticked."""

    registration_id: RegistrationId | None
    by: int


@dataclass(frozen=True, slots=True)
class NameCollector:
    pass


@dataclass(frozen=True, slots=True)
class CollectorNamed:
    """An empty name means the person collects in person after all."""

    name: str


@dataclass(frozen=True, slots=True)
class AskUndo:
    """Take back what the done screen shows."""


@dataclass(frozen=True, slots=True)
class GiveReason:
    reason: str


@dataclass(frozen=True, slots=True)
class Find:
    """Look for somebody who has no pass to show."""


@dataclass(frozen=True, slots=True)
class Seek:
    """What is typed into the search has changed."""

    text: str


@dataclass(frozen=True, slots=True)
class Choose:
    """One of the people found; `id` is made with the choice, as a scan's is."""

    person_id: PersonId
    id: UUID


@dataclass(frozen=True, slots=True)
class ShowPickups:
    """List what was handed out last."""


@dataclass(frozen=True, slots=True)
class ChoosePickup:
    """Undo one of the pickups listed."""

    pickup_id: PickupId


@dataclass(frozen=True, slots=True)
class CallSupervisor:
    """Have a supervisor set the verdict aside."""


@dataclass(frozen=True, slots=True)
class ChooseSupervisor:
    user_id: UserId


@dataclass(frozen=True, slots=True)
class Prove:
    """A PIN or password was typed; `id` is made with the attempt."""

    secret: str = field(repr=False)
    id: UUID


Answer = (
    Checked
    | CheckWentWrong
    | Saved
    | SaveRefused
    | SaveWentWrong
    | Undone
    | UndoWentWrong
    | PeopleFound
    | SearchWentWrong
    | PickupsListed
    | ListingWentWrong
    | SupervisorsListed
    | CallWentWrong
    | Proven
    | NotProven
)
Event = (
    Opened
    | Scanned
    | Answer
    | Faulted
    | Accept
    | Back
    | HandOut
    | Toggle
    | Adjust
    | NameCollector
    | CollectorNamed
    | AskUndo
    | GiveReason
    | Find
    | Seek
    | Choose
    | ShowPickups
    | ChoosePickup
    | CallSupervisor
    | ChooseSupervisor
    | Prove
)

"""What a kiosk can be in: plain frozen values without Qt, clock or services.

`flow.step` leads from one to the next by what happens (`events`), and says what is to be done on
the way (`effects`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from lighthouse_kiosk.domain.desk_lists import LEAST_SEARCH, DeskPickup, FoundPerson
from lighthouse_kiosk.domain.desks import (
    AlreadyPickedUp,
    DeskItem,
    DeskPolicy,
    OutsideSlot,
    OutsideSlotPolicy,
    UnknownPass,
    Verdict,
)
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import PersonId, PickupId
from lighthouse_kiosk.domain.overrides import takings
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.roles import Actor

if TYPE_CHECKING:
    # the window is up before SQLAlchemy is loaded
    from lighthouse_kiosk.services.supervisors import Supervisor


@dataclass(frozen=True, slots=True)
class Scan:
    """A text from a camera or hand scanner.

    `id` is made with the scan. The check answers under it, and it is the idempotency nonce of
    the one confirm that may follow, however often that is tried.
    """

    text: str
    id: UUID


@dataclass(frozen=True, slots=True)
class Lookup:
    """Somebody without a pass, chosen among the people that `sought` found.

    `id` is to the check and the confirm what a scan's is.
    """

    person_id: PersonId
    id: UUID
    sought: str = ""

    @property
    def text(self) -> str:
        """Stand in for a scan's text; no code reads like this."""
        return f"person {self.person_id}"


Claim = Scan | Lookup
"""What somebody's right to pick up is judged by."""


@dataclass(frozen=True, slots=True)
class Line:
    """An item in review: `quantity` of 1 to `item.left` is handed out if `ticked`."""

    item: DeskItem
    ticked: bool
    quantity: int


def lines_of(items: Sequence[DeskItem]) -> tuple[Line, ...]:
    """Everything that is left of these items, ticked."""
    return tuple(Line(item, ticked=True, quantity=item.left) for item in items)


@dataclass(frozen=True, slots=True)
class HandedLine:
    option_name: str
    detail: str
    place: str
    quantity: int


@dataclass(frozen=True, slots=True)
class HandedOut:
    """What the database acknowledged."""

    pickup_ids: tuple[PickupId, ...]
    lines: tuple[HandedLine, ...]
    at: datetime


class NoticeKind(StrEnum):
    NOTHING_TICKED = "nothing_ticked"
    REVIEW_KEPT = "review_kept"
    """Something that is no pass was scanned; the review stands."""
    OTHER_NOT_CHECKED = "other_not_checked"
    """Another pass was scanned and could not be checked; the review stands."""
    SAVED_BEFORE = "saved_before"
    """The pickup before this screen was saved; its own screen was skipped for a waiting scan."""
    UNDONE = "undone"
    UNDO_FAILED = "undo_failed"
    CHANGED = "changed"
    """Less is left than was ticked; nothing was saved, and the review shows what there is."""
    CODE_IGNORED = "code_ignored"
    """Something that is no pass was scanned; what was on the screen stays."""
    TAKEN_BACK_BEFORE = "taken_back_before"
    """A pickup was chosen to be undone that is undone already."""
    NOT_OVERRIDABLE = "not_overridable"
    SCAN_AGAIN = "scan_again"
    """A scan that waited was dropped, because what it waited for went wrong."""
    RESTARTED = "restarted"
    """The app caught a fault of its own and went back to the ready screen."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A line of text on top of a screen. `about` names a person.

    `dropped`: a scan that waited was dropped besides.
    """

    kind: NoticeKind
    about: str = ""
    error: LighthouseError | None = None
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class Starting:
    """The desk is being opened; a scan waits for it."""

    queued: Scan | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """The ready screen."""

    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class Checking:
    """A pass or a person is being judged; `over` stays on the screen until the verdict is there.

    `saved` names the person whose pickup was saved just before and has not been seen as done.
    """

    scan: Claim
    over: Ground
    saved: str | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """Staff compare, hand out and confirm; nothing is saved yet.

    The holder of a pass that is not known here has no name. `gone` was picked up before. `reason`
    is why it is handed out without a pass, or in spite of a verdict that `supervisor` set aside.
    """

    scan: Claim
    person: Person | None
    lines: tuple[Line, ...]
    later: tuple[DeskItem, ...]
    collected_by: str = ""
    notice: Notice | None = None
    gone: tuple[DeskItem, ...] = ()
    reason: str = ""
    supervisor: Actor | None = None

    @property
    def needs_reason(self) -> bool:
        return isinstance(self.scan, Lookup) and not self.reason

    @property
    def overridable(self) -> bool:
        """Whether a supervisor could hand out more than is offered."""
        return bool(self.later) and self.supervisor is None

    @property
    def name(self) -> str:
        return self.person.name if self.person else ""

    @property
    def chosen(self) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.ticked)

    @property
    def count(self) -> int:
        """How many items a confirm hands out now."""
        return sum(line.quantity for line in self.chosen)


@dataclass(frozen=True, slots=True)
class Naming:
    """The name of somebody who collects for the person is being typed."""

    review: Review


@dataclass(frozen=True, slots=True)
class Saving:
    review: Review
    queued: Scan | None = None


@dataclass(frozen=True, slots=True)
class Trouble:
    """The confirm could not be saved: the review is kept and can be tried again."""

    review: Review
    error: LighthouseError | None
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """Saved and acknowledged."""

    review: Review
    handed_out: HandedOut
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Any verdict but READY."""

    scan: Claim
    verdict: Verdict
    notice: Notice | None = None

    @property
    def person(self) -> Person | None:
        """Whom the verdict is about, where that is known."""
        return getattr(self.verdict, "person", None)

    @property
    def overridable(self) -> bool:
        """Whether a supervisor could hand out something that is refused here."""
        accepted = isinstance(self.verdict, OutsideSlot) and self.verdict.accepted
        policy = OutsideSlotPolicy.ACCEPT if accepted else OutsideSlotPolicy.SUPERVISOR
        offered = takings(self.verdict, DeskPolicy(outside_slot=policy))
        return any(taking.needs_supervisor for taking in offered)

    @property
    def offer(self) -> tuple[Line, ...]:
        """What may be handed out all the same.

        That is what the desk accepts outside its slot, or of a pass that is not known here, and
        other items.
        """
        match self.verdict:
            case OutsideSlot(item=item, accepted=accepted, ready=ready):
                return lines_of((item, *ready) if accepted else ready)
            case AlreadyPickedUp(ready=ready):
                return lines_of(ready)
            case UnknownPass(item=item, accepted=True):
                return lines_of((item,))
            case _:
                return ()


@dataclass(frozen=True, slots=True)
class CheckFailed:
    """The pass or the person could not be judged, e.g. because the database is away."""

    scan: Claim
    error: LighthouseError | None


@dataclass(frozen=True, slots=True)
class Finding:
    """A person without a pass is looked for by name.

    `found` is what was found for `found_for`, which may be behind `text` while somebody types;
    None before the first answer.
    """

    over: Waiting | Review | Refused
    text: str = ""
    found: tuple[FoundPerson, ...] | None = None
    found_for: str = ""
    error: LighthouseError | None = None
    notice: Notice | None = None

    @property
    def wanted(self) -> str:
        """What to search for; empty while too little is typed."""
        wanted = " ".join(self.text.split())
        return wanted if len(wanted) >= LEAST_SEARCH else ""

    @property
    def fresh(self) -> bool:
        """Whether what was found answers what is typed."""
        return self.found is not None and self.found_for == self.wanted


@dataclass(frozen=True, slots=True)
class LastPickups:
    """What this desk handed out last, or what a `person` was handed out anywhere.

    None before the answer. `changed` tells that something was taken back here, so that what was
    on the screen before has to be judged anew.
    """

    over: Waiting | Review | Refused
    person: Person | None = None
    pickups: tuple[DeskPickup, ...] | None = None
    error: LighthouseError | None = None
    notice: Notice | None = None
    changed: bool = False


Ground = Waiting | Review | Done | Refused | CheckFailed | Finding | LastPickups
"""A state with a screen of its own that a scan may leave at once."""


@dataclass(frozen=True, slots=True)
class GiveWithoutPass:
    """Hand out what is ticked to somebody who shows no pass."""

    over: Review


@dataclass(frozen=True, slots=True)
class SetAside:
    """Hand out in spite of a verdict, or outside a slot."""

    over: Refused | Review


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Undo pickups of a person, of whom only the name is needed."""

    over: Done | LastPickups
    pickup_ids: tuple[PickupId, ...]
    name: str
    items: tuple[HandedLine, ...]
    needs_supervisor: bool = False


@dataclass(frozen=True, slots=True)
class AskingReason:
    """Why it is done is being chosen or typed."""

    request: GiveWithoutPass | SetAside | TakeBack


@dataclass(frozen=True, slots=True)
class CallingSupervisor:
    """Somebody who may supervise proves that they stand here; nobody is signed in by it.

    `supervisors` are those who can be called, None before the answer; `proving` is the attempt
    that waits for its answer. What was typed is never part of a state.
    """

    request: SetAside | TakeBack
    reason: str
    supervisors: tuple[Supervisor, ...] | None = None
    chosen: Supervisor | None = None
    proving: UUID | None = None
    error: LighthouseError | None = None


@dataclass(frozen=True, slots=True)
class Undoing:
    request: TakeBack
    reason: str
    supervised: bool = False
    queued: Scan | None = None


State = (
    Starting
    | Ground
    | Checking
    | Naming
    | Saving
    | Trouble
    | AskingReason
    | CallingSupervisor
    | Undoing
)

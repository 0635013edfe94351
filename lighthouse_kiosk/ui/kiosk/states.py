"""What a kiosk can be in: plain frozen values without Qt, clock or services.

`flow.step` leads from one to the next by what happens (`events`), and says what is to be done on
the way (`effects`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from lighthouse_kiosk.domain.desks import (
    AlreadyPickedUp,
    DeskItem,
    OutsideSlot,
    UnknownPass,
    Verdict,
)
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import PickupId
from lighthouse_kiosk.domain.people import Person


@dataclass(frozen=True, slots=True)
class Scan:
    """A text from a camera or hand scanner.

    `id` is made with the scan. The check answers under it, and it is the idempotency nonce of
    the one confirm that may follow, however often that is tried.
    """

    text: str
    id: UUID


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
    SCAN_AGAIN = "scan_again"
    """A scan that waited was dropped, because what it waited for went wrong."""
    RESTARTED = "restarted"
    """The app caught a fault of its own and went back to the ready screen."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A line of text on top of a screen. `about` names a person."""

    kind: NoticeKind
    about: str = ""
    error: LighthouseError | None = None


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
    """A scan is being judged; `over` stays on the screen until the verdict is there.

    `saved` names the person whose pickup was saved just before and has not been seen as done.
    """

    scan: Scan
    over: Waiting | Review | Done | Refused | CheckFailed
    saved: str | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """Staff compare, hand out and confirm; nothing is saved yet.

    The holder of a pass that is not known here has no name.
    """

    scan: Scan
    person: Person | None
    lines: tuple[Line, ...]
    later: tuple[DeskItem, ...]
    collected_by: str = ""
    notice: Notice | None = None

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
class AskingUndo:
    """The reason for an undo is being chosen."""

    done: Done


@dataclass(frozen=True, slots=True)
class Undoing:
    done: Done
    queued: Scan | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Any verdict but READY."""

    scan: Scan
    verdict: Verdict
    notice: Notice | None = None

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
    """The scan could not be judged, e.g. because the database is away."""

    scan: Scan
    error: LighthouseError | None


State = (
    Starting
    | Waiting
    | Checking
    | Review
    | Naming
    | Saving
    | Trouble
    | Done
    | AskingUndo
    | Undoing
    | Refused
    | CheckFailed
)

"""What can happen to a kiosk: what people do, and the answers to what was asked to be done."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from lighthouse_kiosk.domain.desks import Verdict
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.ui.kiosk.states import HandedOut, Scan


@dataclass(frozen=True, slots=True)
class Opened:
    """The desk is signed in."""


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
    scan_id: UUID


@dataclass(frozen=True, slots=True)
class UndoWentWrong:
    scan_id: UUID
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
    pass


@dataclass(frozen=True, slots=True)
class Undo:
    reason: str


Event = (
    Opened
    | Scanned
    | Checked
    | CheckWentWrong
    | Saved
    | SaveRefused
    | SaveWentWrong
    | Undone
    | UndoWentWrong
    | Faulted
    | Accept
    | Back
    | HandOut
    | Toggle
    | Adjust
    | NameCollector
    | CollectorNamed
    | AskUndo
    | Undo
)

"""What a self-service kiosk shows and does next: one pure function, `step`, as in `kiosk/flow.py`.

A visitor scans a pass and reads where to go. No state, event or effect saves anything. Three rules:

- The next scan takes over at once, whatever is on the screen; the newest one counts.
- An answer leaves by itself, once its time to read is up: it is about a person, and others can
  see it. This is the one thing in the kiosk that times out.
- What a lookup that takes long brings late is dropped unless it is about the scan in hand.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias
from uuid import UUID

from lighthouse_kiosk.domain.desks import Verdict
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.ui.kiosk.effects import CheckToken, PlaySound
from lighthouse_kiosk.ui.kiosk.events import Checked, CheckWentWrong, Faulted, Opened, Scanned
from lighthouse_kiosk.ui.kiosk.self_service.words import sound_of
from lighthouse_kiosk.ui.kiosk.states import Scan

# -- states -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Opening:
    """The desk is being opened; a scan waits for it."""

    queued: Scan | None = None


@dataclass(frozen=True, slots=True)
class Inviting:
    """Says what to do, to whoever comes next."""


@dataclass(frozen=True, slots=True)
class Answer:
    """`extended` counts how often the visitor asked for more time."""

    scan: Scan
    verdict: Verdict
    extended: int = 0


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """The pass could not be looked up, e.g. because the database is away."""

    scan: Scan
    error: LighthouseError | None
    extended: int = 0


@dataclass(frozen=True, slots=True)
class LookingUp:
    """`over` stays on the screen until the answer is there; None once that takes noticeably long."""

    scan: Scan
    over: Inviting | Answer | NoAnswer | None


State: TypeAlias = Opening | Inviting | LookingUp | Answer | NoAnswer

# -- events, beside those of the kiosk's states -------------------------------------------------


@dataclass(frozen=True, slots=True)
class TakesLong:
    """A lookup has not answered within the blink of an eye."""

    scan_id: UUID


@dataclass(frozen=True, slots=True)
class TimeUp:
    """The time to read the answer to this scan is over."""

    scan_id: UUID


@dataclass(frozen=True, slots=True)
class MoreTime:
    """The visitor has not read it all yet."""


@dataclass(frozen=True, slots=True)
class Leave:
    """The visitor has read it."""


Event: TypeAlias = (
    Opened | Scanned | Checked | CheckWentWrong | Faulted | TakesLong | TimeUp | MoreTime | Leave
)
Effect: TypeAlias = CheckToken | PlaySound


@dataclass(frozen=True, slots=True)
class Step:
    """Where an event leads and what has to be done on the way."""

    state: State
    effects: tuple[Effect, ...] = ()


def step(state: State, event: Event) -> Step:
    """Take one event; one that means nothing here leaves everything as it is."""
    match event:
        case Scanned(scan):
            return _scanned(state, scan)
        case Checked() | CheckWentWrong():
            return _answered(state, event)
        case Opened():
            if not isinstance(state, Opening):
                return Step(state)
            return _look_up(state.queued, Inviting()) if state.queued else Step(Inviting())
        case Faulted():
            return Step(state if isinstance(state, Opening) else Inviting())
        case _:
            return Step(_read(state, event))


def _look_up(scan: Scan, over: Inviting | Answer | NoAnswer | None) -> Step:
    return Step(LookingUp(scan, over), (CheckToken(scan),))


def _scanned(state: State, scan: Scan) -> Step:
    match state:
        case Opening():
            return Step(Opening(scan))
        case LookingUp(current, over):
            return Step(state) if scan.text == current.text else _look_up(scan, over)
        case Inviting() | Answer() | NoAnswer():
            return _look_up(scan, state)


def _answered(state: State, event: Checked | CheckWentWrong) -> Step:
    if not isinstance(state, LookingUp) or state.scan.id != event.scan_id:
        return Step(state)
    if isinstance(event, CheckWentWrong):
        return Step(NoAnswer(state.scan, event.error), (PlaySound("attention"),))
    return Step(Answer(state.scan, event.verdict), (PlaySound(sound_of(event.verdict)),))


def _read(state: State, event: TakesLong | TimeUp | MoreTime | Leave) -> State:
    match state, event:
        case LookingUp(scan), TakesLong(scan_id) if scan.id == scan_id:
            return LookingUp(scan, None)
        case Answer() | NoAnswer(), MoreTime():
            return replace(state, extended=state.extended + 1)
        case Answer() | NoAnswer(), Leave():
            return Inviting()
        case Answer(scan) | NoAnswer(scan), TimeUp(scan_id) if scan.id == scan_id:
            return Inviting()
        case LookingUp(scan, Answer() | NoAnswer() as over), Leave() | TimeUp():
            if isinstance(event, TimeUp) and over.scan.id != event.scan_id:
                return state
            return LookingUp(scan, Inviting())
        case _:
            return state

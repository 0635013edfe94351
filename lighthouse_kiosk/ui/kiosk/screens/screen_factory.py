"""Which screen shows a state."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TypeAlias

from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, Look
from lighthouse_kiosk.ui.kiosk.events import Accept, Back
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.notice_words import fault_words
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen
from lighthouse_kiosk.ui.kiosk.screens.done import DoneScreen
from lighthouse_kiosk.ui.kiosk.screens.find import FindScreen
from lighthouse_kiosk.ui.kiosk.screens.last_pickups import LastPickupsScreen
from lighthouse_kiosk.ui.kiosk.screens.message import MessageScreen
from lighthouse_kiosk.ui.kiosk.screens.ready import ReadyScreen
from lighthouse_kiosk.ui.kiosk.screens.review import ReviewScreen
from lighthouse_kiosk.ui.kiosk.screens.verdict import RefusedScreen
from lighthouse_kiosk.ui.kiosk.states import (
    AskingReason,
    CallingSupervisor,
    CheckFailed,
    Checking,
    Done,
    Finding,
    Ground,
    LastPickups,
    Naming,
    Refused,
    Review,
    Saving,
    Starting,
    State,
    Trouble,
    Undoing,
    Waiting,
)
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.words import sentences

Shown: TypeAlias = Ground | Saving | Trouble | Starting


def shown(state: State) -> Shown:
    """The state whose screen is up: what is being checked or asked stays in front of it."""
    match state:
        case Checking(over=over):
            return over
        case Naming(review):
            return review
        case AskingReason(request) | CallingSupervisor(request) | Undoing(request):
            return request.over
        case _:
            return state


def key_of(state: Shown) -> Hashable:
    """States with the same key share one screen."""
    match state:
        case Review() | Saving() | Trouble():
            review = state if isinstance(state, Review) else state.review
            items = tuple((line.item.registration_id, line.item.left) for line in review.lines)
            return ("review", review.scan.id, items, review.supervisor)
        case Done(review, handed_out, notice):
            return ("done", review.scan.id, handed_out.pickup_ids, notice)
        case Refused(scan, verdict, notice):
            return ("refused", scan.id, verdict, notice)
        case CheckFailed(scan, error):
            return ("check failed", scan.id, id(error))
        case LastPickups(person=person):
            return ("last pickups", person)
        case Finding():
            return ("finding",)
        case Waiting() | Starting():
            return (type(state).__name__,)


def screen_for(
    state: Shown,
    metrics: Metrics,
    desk: DeskView,
) -> Screen:
    """A new screen. The view keeps its ready screen and asks for no other."""
    match state:
        case Review():
            return ReviewScreen(metrics, desk, state)
        case Saving(review) | Trouble(review):
            return ReviewScreen(metrics, desk, review)
        case Done():
            return DoneScreen(metrics, desk, state)
        case Refused():
            return RefusedScreen(metrics, desk, state)
        case CheckFailed():
            return _check_failed(state, metrics, desk)
        case Finding():
            return FindScreen(metrics, desk, state)
        case LastPickups():
            return LastPickupsScreen(metrics, desk, state)
        case Waiting():
            return ReadyScreen(metrics, desk)
        case Starting():
            return MessageScreen(metrics, desk, translate("kiosk", "Opening the desk…"))


def _check_failed(state: CheckFailed, metrics: Metrics, desk: DeskView) -> Screen:
    words = fault_words(state.error)
    leave = KioskButton(metrics, translate("kiosk", "Cancel"), key="Esc")
    retry = KioskButton(metrics, translate("kiosk", "Try again"), Look.CONFIRM, key="⏎")
    screen = MessageScreen(
        metrics,
        desk,
        translate("kiosk", "This pass could not be checked"),
        sentences(words),
        icon="triangle-alert",
        leading=[leave],
        trailing=[retry],
    )
    screen.on_click(leave, Back())
    screen.on_click(retry, Accept())
    return screen

"""Leads to a desk's session: which event, which desk, its PIN, and what is in the way of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lighthouse_kiosk.domain.errors import (
    AmbiguousChoice,
    LighthouseError,
    LockedOut,
    NotFound,
    PinNeeded,
    WrongSecret,
)
from lighthouse_kiosk.domain.events import EventPhase
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, Look
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.preferences import load_for_visitors, load_place, save_place
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen
from lighthouse_kiosk.ui.kiosk.screens.chooser import ChooserEntry, ChooserScreen
from lighthouse_kiosk.ui.kiosk.screens.message import MessageScreen
from lighthouse_kiosk.ui.kiosk.screens.pin import PinScreen
from lighthouse_kiosk.ui.kiosk.screens.purpose import PurposeSwitch
from lighthouse_kiosk.ui.kiosk.window import KioskWindow
from lighthouse_kiosk.ui.kiosk.words import joined, translate
from lighthouse_kiosk.ui.tasks import Lane, TaskRunner
from lighthouse_kiosk.ui.words import Words, error_words
from lighthouse_kiosk.wording.format import day
from lighthouse_kiosk.wording.terms import phase_word

if TYPE_CHECKING:
    # SQLAlchemy comes with the services: the io lane pays for it while the window is up
    from lighthouse_kiosk.bootstrap import Services
    from lighthouse_kiosk.services.desks import DeskChoice, DeskSession


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which desk is to be opened: ids or names, and what proves that it may be."""

    event: str | None = None
    desk: str | None = None
    pin: str | None = None
    permit: str = ""


@dataclass(frozen=True, slots=True)
class Undecided:
    """The database is open; which desk this is has to be chosen."""

    refusal: NotFound | AmbiguousChoice | None
    choices: tuple[DeskChoice, ...]


@dataclass(frozen=True, slots=True)
class PinAsked:
    """The desk has a PIN, and what was given was none, the wrong one, or one too many."""

    refusal: PinNeeded | WrongSecret | LockedOut
    desk_name: str


class StartUp(QObject):
    """Shows its screens in front of `window`, and says when there is a session."""

    signed_in = Signal(object)
    """A DeskSession. `services` are there by then."""

    def __init__(self, settings: Settings, window: KioskWindow, runner: TaskRunner) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._runner = runner
        self._wanted = Wanted()
        self.services: Services | None = None
        self.for_visitors = False
        """Whether the desk is to be opened for visitors who serve themselves."""
        self._asked = False

    def begin(self, wanted: Wanted) -> None:
        """Open the database if it is not open, and the desk."""
        self._wanted = wanted
        self._window.show_front(None)
        self._runner.run(
            Lane.IO,
            partial(_sign_in, self._settings, self.services, wanted),
            self._found,
            failed=self.refuse,
            owner=self,
        )

    def choose_again(self) -> None:
        """Ask which desk this is, whatever was wanted."""
        services = self.services
        if services is None:
            self.begin(Wanted())
            return
        self._wanted = Wanted()
        self._window.show_front(None)
        self._runner.run(
            Lane.IO,
            lambda: Undecided(None, services.desks.choices()),
            self._ask_desk,
            failed=self.refuse,
            owner=self,
        )

    def refuse(self, error: LighthouseError) -> None:
        """Say what is in the way of opening the desk, with a way to try again."""
        self._window.preflight.know(self.services, trouble=error)
        self._window.lockdown.coming_back = False
        self._say(lambda: error_words(error), "triangle-alert")

    def _found(self, outcome: tuple[Services, DeskSession | Undecided | PinAsked]) -> None:
        self.services, found = outcome
        self._window.preflight.know(self.services)
        if isinstance(found, Undecided | PinAsked):
            self._window.lockdown.coming_back = False
        if isinstance(found, Undecided):
            self._ask_desk(found)
        elif isinstance(found, PinAsked):
            self._ask_pin(found)
        else:
            _remember(self._settings.profile, found, for_visitors=self.for_visitors)
            self.signed_in.emit(found)

    # -- which desk -----------------------------------------------------------------------------

    def _ask_desk(self, undecided: Undecided) -> None:
        before = load_place(self._settings.profile)
        if not self._asked:
            self._asked = True
            self.for_visitors = load_for_visitors(self._settings.profile)
        fitting = _fitting(undecided, self._wanted.event)
        if not fitting:
            self._say(_no_event_words, "calendar-plus")
            return
        wanted = self._wanted

        def front(metrics: Metrics, desk: DeskView) -> Screen:
            question, advice = _question(undecided.refusal, wanted)
            choices = [
                ChooserEntry(
                    title,
                    detail,
                    partial(self.begin, Wanted(str(event_choice.event.id), desk_id)),
                    first=(str(event_choice.event.id), desk_id) == before,
                )
                for event_choice in fitting
                for title, detail, desk_id in _desks_of(event_choice)
            ]
            ways_out, purpose = self._ways_out(metrics), self._purpose(metrics)
            return ChooserScreen(metrics, desk, question, advice, choices, ways_out, purpose)

        self._window.show_front(front)

    def _purpose(self, metrics: Metrics) -> PurposeSwitch | None:
        """Nothing to choose where the command that started the kiosk says it is for visitors."""
        if self._window.guide is not None:
            return None
        return PurposeSwitch(
            metrics, for_visitors=self.for_visitors, choose=self._serve_from_now_on
        )

    def _serve_from_now_on(self, visitors: bool) -> None:
        self.for_visitors = visitors

    def _ask_pin(self, asked: PinAsked) -> None:
        wrong = isinstance(asked.refusal, WrongSecret)
        until = asked.refusal.until if isinstance(asked.refusal, LockedOut) else None
        clock = self.services.clock if self.services is not None else None
        wanted = self._wanted

        def front(metrics: Metrics, desk: DeskView) -> Screen:
            name = plain(asked.desk_name, 60)
            screen = (
                PinScreen(metrics, desk, name, wrong=wrong, until=until, clock=clock)
                if clock is not None
                else PinScreen(metrics, desk, name, wrong=wrong, until=until)
            )
            screen.given.connect(lambda pin: self.begin(Wanted(wanted.event, wanted.desk, pin=pin)))
            screen.left.connect(self.choose_again)
            return screen

        self._window.show_front(front)

    def _ways_out(self, metrics: Metrics) -> list[KioskButton]:
        leave, check = ways_out(metrics)
        leave.clicked.connect(self._window.leaving)
        check.clicked.connect(self._window.check_wanted)
        return [leave, check]

    def _say(self, words: Callable[[], Words], icon: str) -> None:
        wanted = self._wanted

        def front(metrics: Metrics, desk: DeskView) -> Screen:
            title, advice = words()
            retry = KioskButton(metrics, translate("kiosk", "Try again"), Look.CONFIRM, key="⏎")
            retry.clicked.connect(lambda: self.begin(wanted))
            leading = self._ways_out(metrics)
            return MessageScreen(
                metrics, desk, title, advice, icon=icon, leading=leading, trailing=[retry]
            )

        self._window.show_front(front)


def ways_out(metrics: Metrics) -> tuple[KioskButton, KioskButton]:
    """The buttons that lead away while no desk is chosen: out, and to the check."""
    return (
        KioskButton(metrics, translate("kiosk", "Leave"), key="Ctrl+Q"),
        KioskButton(metrics, translate("kiosk", "Check this desk"), key="F6"),
    )


def _no_event_words() -> Words:
    return Words(
        translate("kiosk", "There is no event here yet"),
        translate("kiosk", "Set one up in the Lighthouse Kiosk app on this data, then try again."),
    )


def _remember(profile: Path, session: DeskSession, *, for_visitors: bool) -> None:
    place = str(session.event.id), str(session.desk.id)
    if (load_place(profile), load_for_visitors(profile)) != (place, for_visitors):
        save_place(profile, *place, for_visitors=for_visitors)


def _sign_in(
    settings: Settings, services: Services | None, wanted: Wanted
) -> tuple[Services, DeskSession | Undecided | PinAsked]:
    """On the io lane: import, open, migrate, and find the desk."""
    from lighthouse_kiosk.bootstrap import open_services  # noqa: PLC0415 - see the top

    opened = services or open_services(settings)
    try:
        return opened, _look(opened, wanted)
    except BaseException:
        if services is None:
            opened.close()
        raise


def _look(services: Services, wanted: Wanted) -> DeskSession | Undecided | PinAsked:
    try:
        return services.desks.sign_in_desk(
            wanted.event, wanted.desk, wanted.pin, permit=wanted.permit
        )
    except (NotFound, AmbiguousChoice) as refusal:
        return Undecided(refusal, services.desks.choices())
    except (PinNeeded, WrongSecret, LockedOut) as refusal:
        try:
            services.desks.sign_in_desk(wanted.event, wanted.desk)
        except PinNeeded as needed:
            return PinAsked(refusal, needed.desk)
        raise


def _fitting(undecided: Undecided, event: str | None) -> list[DeskChoice]:
    """The events that may be meant, today's first."""
    found = sorted(
        undecided.choices,
        key=lambda choice: (choice.phase is not EventPhase.EVENT_DAY, choice.event.date),
    )
    if undecided.refusal is None or undecided.refusal.what == "event":
        return found
    wanted = (event or "").strip().casefold()
    named = [
        choice
        for choice in found
        if wanted
        in {str(choice.event.id), str(choice.event.short_id), choice.event.name.casefold()}
    ]
    today = [choice for choice in found if choice.phase is EventPhase.EVENT_DAY]
    return named or today or found


def _desks_of(choice: DeskChoice) -> list[tuple[str, str, str | None]]:
    """Each desk's name, what to write below it, and its id; an event without desks gets its first."""
    event, when = plain(choice.event.name, 80), day(choice.event.date)
    phase = phase_word(choice.phase)
    if not choice.desks:
        return [(event, joined(when, phase), None)]
    return [
        (plain(desk.name, 60), joined(event, when, phase), str(desk.id)) for desk in choice.desks
    ]


def _question(refusal: NotFound | AmbiguousChoice | None, wanted: Wanted) -> tuple[str, str]:
    choose = translate("kiosk", "Choose the one this kiosk stands at. Up, down and Enter work too.")
    if isinstance(refusal, NotFound) and refusal.what == "event" and wanted.event:
        return translate("kiosk", "There is no event “{name}”").format(
            name=plain(wanted.event, 60)
        ), choose
    if isinstance(refusal, NotFound) and refusal.what == "desk" and wanted.desk:
        return translate("kiosk", "There is no desk “{name}”").format(
            name=plain(wanted.desk, 60)
        ), choose
    return translate("kiosk", "Which desk is this?"), choose

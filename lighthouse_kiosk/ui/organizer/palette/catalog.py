"""Where the palette's entries come from: pages and actions at once, data from the services."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import EventId, RegistrationId
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.events import EventSummary
from lighthouse_kiosk.services.registrations import RegistrationQuery
from lighthouse_kiosk.ui.organizer.commands import Command, shown_key
from lighthouse_kiosk.ui.organizer.pages import PageKind
from lighthouse_kiosk.ui.organizer.palette.entries import Entry, Group, Navigator
from lighthouse_kiosk.ui.organizer.palette.recents import Recents
from lighthouse_kiosk.ui.organizer.people.wanted import PersonWanted
from lighthouse_kiosk.ui.organizer.registrations.filters import RegistrationWanted
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.wording.format import day
from lighthouse_kiosk.wording.terms import phase_word, status_word
from lighthouse_kiosk.wording.translation import translate

_PEOPLE, _REGISTRATIONS = 6, 5
"""So many of each are listed; more letters tell them apart."""


@dataclass(frozen=True, slots=True)
class FoundRegistration:
    id: RegistrationId
    event_id: EventId
    person: Person
    option: str
    status: Status


@dataclass(frozen=True, slots=True)
class Found:
    people: tuple[Person, ...] = ()
    registrations: tuple[FoundRegistration, ...] = ()


@dataclass(frozen=True, slots=True)
class Opening:
    """What is read when the palette opens: all events, and whom recent keys meant."""

    events: tuple[EventSummary, ...] = ()
    recent: Found = Found()


class Catalog:
    """`opening` and what finds run on a worker and touch nothing of the window."""

    def __init__(self, session: Session, navigator: Navigator, recents: Recents) -> None:
        self._session = session
        self._navigator = navigator
        self._recents = recents
        self._known = frozenset(kind.key for kind in navigator.kinds())

    def opening(self) -> Opening:
        services, actor = self._session.services, self._session.actor
        people: list[Person] = []
        registrations: list[FoundRegistration] = []
        for key in self._recents.latest():
            kind, _, which = key.partition(":")
            try:
                if kind == "person" and "people" in self._known:
                    people += services.people.with_staff_number(actor, which)
                elif kind == "registration" and "registrations" in self._known:
                    registrations.append(self._registration(RegistrationId(UUID(which))))
            except (LighthouseError, ValueError):
                # it is gone, or somebody has edited the file: one entry less
                continue
        events = tuple(services.events.list_events(actor))
        return Opening(events, Found(tuple(people), tuple(registrations)))

    def find_people(self, typed: str) -> tuple[Person, ...]:
        """The people of the organisation who fit."""
        if "people" not in self._known:
            return ()
        session = self._session
        return session.services.people.find_people(session.actor, typed, _PEOPLE)

    def find_registrations(
        self, typed: str, event_id: EventId | None
    ) -> tuple[FoundRegistration, ...]:
        """The registrations of an event that fit."""
        if event_id is None or "registrations" not in self._known:
            return ()
        session = self._session
        query = RegistrationQuery(event_id, text=typed, limit=_REGISTRATIONS)
        page = session.services.registrations.list_registrations(session.actor, query)
        return tuple(
            FoundRegistration(line.id, event_id, line.person, line.option_name, line.status)
            for line in page.rows
        )

    def at_once(self, events: Sequence[EventSummary]) -> list[Entry]:
        """Actions, pages and events."""
        return [*self._actions(), *self._pages(), *map(self._event, events)]

    def found(self, found: Found) -> list[Entry]:
        people = map(self._person, found.people)
        return [*people, *map(self._of_registration, found.registrations)]

    def _registration(self, found_id: RegistrationId) -> FoundRegistration:
        services, actor = self._session.services, self._session.actor
        detail = services.registrations.get_registration(actor, found_id)
        return FoundRegistration(
            found_id,
            detail.event.id,
            detail.person,
            detail.option.name,
            detail.registration.status,
        )

    def _actions(self) -> Iterator[Entry]:
        """Those of the page in view first, then the window's, then those of other pages."""
        page = self._navigator.current_page()
        here = page.objectName().removesuffix("-page") if page is not None else ""
        kinds = sorted(self._navigator.kinds(), key=lambda kind: kind.key != here)
        for kind in kinds:
            if kind.key != here:
                continue
            for command in kind.commands:
                yield from self._action(kind, command, here=True)
        offers = self._navigator.offers
        for command in offers.commands():
            if command.key != "window.palette":
                yield _of_command(
                    command, "", offers.why_not(command.key), partial(offers.do, command.key)
                )
        for kind in kinds:
            if kind.key != here:
                for command in kind.commands:
                    if not command.at_hand:
                        yield from self._action(kind, command, here=False)

    def _action(self, kind: PageKind, command: Command, *, here: bool) -> Iterator[Entry]:
        if command.permission and not self._session.actor.may(command.permission):
            return
        page = self._navigator.made(kind.key) if here else None
        why_not = page.offers.why_not(command.key) if page is not None else self._closed(kind)
        choose = partial(self._navigator.do, kind.key, command.key)
        yield _of_command(command, "" if here else kind.title(), why_not, choose)

    def _closed(self, kind: PageKind) -> str:
        if kind.of_event and self._navigator.occasion is None:
            return translate("palette", "There is no event yet")
        return ""

    def _pages(self) -> Iterator[Entry]:
        occasion = self._navigator.occasion
        for kind in self._navigator.kinds():
            yield Entry(
                f"page:{kind.key}",
                Group.PAGES,
                kind.title(),
                partial(self._navigator.open_page, kind.key),
                kind.icon,
                note=occasion.name if kind.of_event and occasion is not None else "",
                keys=shown_key(kind.shortcut) if kind.shortcut else "",
                why_not=self._closed(kind),
            )

    def _event(self, summary: EventSummary) -> Entry:
        occasion = summary.event
        return Entry(
            f"event:{occasion.id}",
            Group.EVENTS,
            occasion.name,
            partial(self._navigator.open_event, occasion, self._first_page()),
            "calendar-days",
            note=translate("palette", "{day} · {state}").format(
                day=day(occasion.date, year=True), state=phase_word(summary.phase)
            ),
            more=occasion.venue,
        )

    def _first_page(self) -> str:
        return next(kind.key for kind in self._navigator.kinds())

    def _person(self, person: Person) -> Entry:
        wanted = PersonWanted(person.id, person.staff_number)
        return Entry(
            f"person:{person.staff_number}",
            Group.PEOPLE,
            person.name,
            partial(self._navigator.open_page, "people", wanted),
            note=" · ".join(part for part in (person.staff_number, person.department) if part),
            more=person.email,
            avatar=True,
        )

    def _of_registration(self, found: FoundRegistration) -> Entry:
        person = found.person
        return Entry(
            f"registration:{found.id}",
            Group.REGISTRATIONS,
            person.name,
            partial(self._open_registration, found),
            "clipboard-check",
            note=f"{found.option} · {status_word(found.status)}",
            more=f"{person.staff_number} {person.email}",
        )

    def _open_registration(self, found: FoundRegistration) -> None:
        navigator, session = self._navigator, self._session
        wanted = RegistrationWanted(found.id, found.person.staff_number)
        occasion = navigator.occasion
        if occasion is not None and occasion.id == found.event_id:
            navigator.open_page("registrations", wanted)
            return

        def go(other: Event) -> None:
            navigator.open_event(other, "registrations")
            navigator.open_page("registrations", wanted)

        session.read(
            lambda: session.services.events.get_event(session.actor, found.event_id),
            go,
            owner=session.bus,
            failed=session.notifier.refused,
        )


def _of_command(command: Command, page: str, why_not: str, choose: Callable[[], object]) -> Entry:
    return Entry(
        f"command:{command.key}",
        Group.ACTIONS,
        command.title(),
        choose,
        command.icon,
        note=page,
        keys=shown_key(command.shortcut) if command.shortcut else "",
        why_not=why_not,
    )

"""A small company in the middle of its event day, for tests of everything above the domain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from lighthouse_kiosk.bootstrap import Services, open_services
from lighthouse_kiosk.domain.desks import DeskPolicy, Verdict
from lighthouse_kiosk.domain.events import Event, EventType
from lighthouse_kiosk.domain.options import EventOption, OptionKind
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import Registration
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.services.events import EventDraft
from lighthouse_kiosk.services.options import OptionDraft
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.services.pickups import Confirmed, ConfirmResult, PickupLine
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft
from lighthouse_kiosk.services.registrations import RegistrationDetail
from lighthouse_kiosk.services.slots import SlotPlan
from lighthouse_kiosk.settings import Settings
from tests.databases import Backend

START = datetime(2027, 3, 12, 4, 30, tzinfo=UTC)
"""Ten in the morning in Kolkata, as the second of four slots begins."""

PASSWORD = "correct horse"

BUDGET = 5_000_000
BACKPACK_COST, BOTTLE_COST = 460_000, 115_000


@dataclass
class TestClock:
    """Tells the same moment until it is moved."""

    __test__ = False

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def forward(self, time: timedelta) -> None:
        self.now += time


@dataclass(frozen=True)
class Facts:
    """What `found_company` made. All counters are zero."""

    admin: Actor
    organiser: Actor
    approver: Actor
    desk_user: Actor
    event: Event
    backpack: EventOption
    """An item of ₹4,600.00 that needs a slot; ten are there."""
    bottle: EventOption
    """An item of ₹1,150.00 that needs none; twenty are there."""
    track: EventOption
    """Free and without a limit."""
    slots: tuple[PickupSlot, ...]
    """Half hours from 9:30 to 11:30, three places each."""
    people: tuple[Person, ...]
    desks: tuple[DeskSession, DeskSession]
    """Two desks at work, each under its own session."""


@dataclass
class Company:
    """An open database with a company in it, and short ways to do what tests do all the time."""

    settings: Settings
    services: Services
    clock: TestClock
    facts: Facts
    _more: list[Services] = field(default_factory=list)

    def register(
        self,
        person: int = 0,
        option: EventOption | None = None,
        quantity: int = 1,
        slot: int | None = None,
    ) -> Registration:
        """Register one of the people; a backpack in the present slot unless told otherwise."""
        wanted = option or self.facts.backpack
        place = 1 if slot is None and wanted.needs_slot else slot
        draft = RegistrationDraft(
            person_id=self.facts.people[person].id,
            option_id=wanted.id,
            quantity=quantity,
            slot_id=None if place is None else self.facts.slots[place].id,
        )
        organiser = self.facts.organiser
        return self.services.registrations.register(organiser, self.facts.event.id, draft).value

    def approve(self, registration: Registration) -> RegistrationDetail:
        self.services.registrations.approve(self.facts.approver, registration.id)
        return self.detail(registration)

    def approved(
        self,
        person: int = 0,
        option: EventOption | None = None,
        quantity: int = 1,
        slot: int | None = None,
    ) -> RegistrationDetail:
        return self.approve(self.register(person, option, quantity, slot))

    def review(self, detail: RegistrationDetail, desk: int = 0) -> Verdict:
        return self.services.pickups.review(self.facts.desks[desk], token_of(detail))

    def confirm(
        self, detail: RegistrationDetail, quantity: int | None = None, desk: int = 0
    ) -> ConfirmResult:
        """Hand a registration's pieces out, all of them unless told otherwise."""
        pieces = detail.registration.quantity if quantity is None else quantity
        lines = [PickupLine(detail.registration.id, pieces)]
        session = self.facts.desks[desk]
        return self.services.pickups.confirm(session, token_of(detail), lines, uuid4()).value

    def picked_up(
        self, detail: RegistrationDetail, quantity: int | None = None, desk: int = 0
    ) -> Confirmed:
        result = self.confirm(detail, quantity, desk)
        assert isinstance(result, Confirmed)
        return result

    def detail(self, registration: Registration) -> RegistrationDetail:
        return self.services.registrations.get_registration(self.facts.organiser, registration.id)

    def counters(self) -> tuple[int, dict[str, int], list[int]]:
        """The event's committed budget, options' committed counts, and slots' bookings."""
        actor, event_id = self.facts.organiser, self.facts.event.id
        return (
            self.services.events.get_event(actor, event_id).budget_committed,
            {
                option.name: option.committed_count
                for option in self.services.options.list_options(actor, event_id)
                if option.committed_count
            },
            [slot.booked_count for slot in self.services.slots.list_slots(actor, event_id)],
        )

    def again(self) -> Services:
        """Open the same database a second time, as another process would."""
        services = open_services(self.settings, self.clock)
        self._more.append(services)
        return services

    def close(self) -> None:
        for services in (self.services, *self._more):
            services.close()


def token_of(detail: RegistrationDetail) -> str:
    assert detail.token_text is not None
    return detail.token_text


def add_staff(services: Services, admin: Actor, domain: str) -> dict[Role, Actor]:
    """Add a user of each role below the admin's, with addresses in this domain."""
    users = {}
    for role, name in (
        (Role.ORGANISER, "Riya Kapoor"),
        (Role.APPROVER, "Tomás García"),
        (Role.DESK, "Meera Iyer"),
    ):
        user_id = services.users.add_user(admin, name, f"{role}@{domain}", PASSWORD, role).value
        users[role] = Actor(admin.organisation_id, role, name, user_id=user_id)
    return users


def found_company(services: Services, name: str = "Acme", *, people: int = 12) -> Facts:
    """Set a company up through the services, as an organiser would."""
    domain = f"{name.lower()}.example.org"
    admin = services.organisations.set_up(name, "Anita Rao", f"admin@{domain}", PASSWORD).value
    users = add_staff(services, admin, domain)
    organiser = users[Role.ORGANISER]
    event = services.events.create_event(organiser, event_draft(f"{name} day")).value
    backpack, bottle, track = (
        services.options.add_option(organiser, event.id, draft).value
        for draft in (
            OptionDraft("Backpack", OptionKind.ITEM, BACKPACK_COST, 10, needs_slot=True),
            OptionDraft("Bottle", OptionKind.ITEM, BOTTLE_COST, 20, needs_slot=False),
            OptionDraft("Track A", OptionKind.TRACK, 0, None, needs_slot=False),
        )
    )
    first, half_hour = datetime(2027, 3, 12, 9, 30), timedelta(minutes=30)
    plan = SlotPlan(first, first + 4 * half_hour, half_hour, capacity=3)
    slots = services.slots.generate_slots(organiser, event.id, plan).value
    everybody = tuple(
        services.people.save_person(
            organiser,
            PersonDraft(f"E{100 + n}", f"Person {n:02}", f"p{n}@{domain}", "Engineering"),
        ).value
        for n in range(people)
    )
    for desk in ("Desk 1", "Desk 2"):
        services.desks.add_desk(organiser, event.id, desk, DeskPolicy())
    desks = tuple(services.desks.sign_in_desk(str(event.id), desk) for desk in ("Desk 1", "Desk 2"))
    return Facts(
        admin=admin,
        organiser=organiser,
        approver=users[Role.APPROVER],
        desk_user=users[Role.DESK],
        event=event,
        backpack=backpack,
        bottle=bottle,
        track=track,
        slots=slots,
        people=everybody,
        desks=(desks[0], desks[1]),
    )


def event_draft(name: str = "Annual day") -> EventDraft:
    """An event on the test clock's day whose window is open until it ends."""
    return EventDraft(
        name=name,
        type=EventType.ANNUAL_DAY,
        venue="Bengaluru",
        currency="INR",
        time_zone="Asia/Kolkata",
        date=date(2027, 3, 12),
        window_opens=datetime(2027, 2, 10, 9),
        window_closes=datetime(2027, 3, 12, 23, 59),
        budget=BUDGET,
        most_items_per_person=3,
    )


@dataclass(frozen=True)
class Original:
    """A closed database with a company in it, to be copied."""

    settings: Settings
    facts: Facts


@pytest.fixture(scope="session")
def original(backend: Backend, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Original]:
    settings = backend.new(tmp_path_factory.mktemp(backend.name) / "profile")
    services = open_services(settings, TestClock())
    facts = found_company(services)
    services.close()
    yield Original(settings, facts)
    backend.discard(settings)


@pytest.fixture
def company(backend: Backend, original: Original, tmp_path: Path) -> Iterator[Company]:
    """A company of one's own, on each kind of database."""
    settings = backend.copy(original.settings, tmp_path / "profile")
    clock = TestClock()
    opened = Company(settings, open_services(settings, clock), clock, original.facts)
    yield opened
    opened.close()
    backend.discard(settings)

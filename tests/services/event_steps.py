"""Steps at events of three currencies, for tests that then look at the figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import uuid4

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lighthouse_kiosk.domain.conflicts import ConflictRefused
from lighthouse_kiosk.domain.errors import (
    AlreadyExists,
    HasPickups,
    IllegalMove,
    InvalidField,
    TooManyItems,
)
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.options import EventOption, OptionKind
from lighthouse_kiosk.domain.registrations import Registration, Status
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.services.options import OptionChange, OptionDraft
from lighthouse_kiosk.services.pickups import Confirmed, PickupLine
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft
from lighthouse_kiosk.services.registrations import RegistrationChange
from lighthouse_kiosk.services.slots import SlotPlan
from tests.company import Company, event_draft, token_of

REFUSALS = (
    AlreadyExists,
    ConflictRefused,
    HasPickups,
    IllegalMove,
    InvalidField,
    TooManyItems,
)
CURRENCIES = ("JPY", "INR", "KWD")
STEPS = (
    *("register", "register", "register", "approve", "approve", "reject", "cancel", "change"),
    *("move", "hand_out", "hand_out", "undo", "make_dearer", "wait"),
)
PLANS = st.lists(
    st.tuples(st.sampled_from(STEPS), st.integers(0, 2), st.integers(0, 11), st.integers(1, 3)),
    min_size=1,
    max_size=25,
)


@dataclass(frozen=True)
class Place:
    """An event with what it offers; the last option needs a slot and is soon gone."""

    event: Event
    options: tuple[EventOption, ...]
    slots: tuple[PickupSlot, ...]
    desks: tuple[DeskSession, ...]


def places_of(company: Company) -> list[Place]:
    """Make an event in each currency."""
    return [_place(company, currency) for currency in CURRENCIES]


def _place(company: Company, currency: str) -> Place:
    services, organiser = company.services, company.facts.organiser
    draft = replace(
        event_draft(f"Day in {currency} {uuid4().hex[:6]}"), currency=currency, budget=9_001
    )
    event = services.events.create_event(organiser, draft).value
    options = tuple(
        services.options.add_option(organiser, event.id, draft).value
        for draft in (
            OptionDraft("Talk", OptionKind.TRACK, 0, None, needs_slot=False),
            OptionDraft("Cup", OptionKind.ITEM, 333, 9, needs_slot=False),
            OptionDraft("Bag", OptionKind.ITEM, 1_001, 6, needs_slot=True),
        )
    )
    first, half = datetime(2027, 3, 12, 9, 30), timedelta(minutes=30)
    plan = SlotPlan(first, first + 3 * half, half, capacity=3)
    slots = services.slots.generate_slots(organiser, event.id, plan).value
    for name in ("North", "South"):
        services.desks.add_desk(organiser, event.id, name)
    desks = tuple(services.desks.sign_in_desk(str(event.id), name) for name in ("North", "South"))
    return Place(event, options, slots, desks)


class Doing:
    """Takes steps at several events; what is refused is as if nobody had asked."""

    def __init__(self, company: Company, places: list[Place]) -> None:
        self.company, self.places = company, places
        self.wishes: list[tuple[Place, Registration]] = []
        self.done: list[tuple[DeskSession, Confirmed]] = []

    def step(self, what: str, place: int, which: int, amount: int) -> None:
        try:
            getattr(self, f"_{what}")(self.places[place], which, amount)
        except REFUSALS:
            return

    def _register(self, place: Place, which: int, amount: int) -> None:
        option = place.options[which % 3]
        slot = place.slots[which % 2].id if option.needs_slot or amount == 2 else None
        person = self.company.facts.people[which].id
        draft = RegistrationDraft(
            person_id=person, option_id=option.id, quantity=amount, slot_id=slot
        )
        service = self.company.services.registrations
        made = service.register(self.company.facts.organiser, place.event.id, draft).value
        self.wishes.append((place, made))

    def _decide(self, which: int, change: Callable[[Place], RegistrationChange]) -> None:
        if self.wishes:
            place, wish = self.wishes[which % len(self.wishes)]
            service = self.company.services.registrations
            service.update_registration(self.company.facts.approver, wish.id, change(place))

    def _approve(self, _place: Place, which: int, _amount: int) -> None:
        self._decide(which, lambda _: RegistrationChange(status=Status.APPROVED))

    def _reject(self, _place: Place, which: int, _amount: int) -> None:
        self._decide(which, lambda _: RegistrationChange(status=Status.REJECTED))

    def _cancel(self, _place: Place, which: int, _amount: int) -> None:
        self._decide(which, lambda _: RegistrationChange(status=Status.CANCELLED))

    def _change(self, _place: Place, which: int, amount: int) -> None:
        self._decide(which, lambda _: RegistrationChange(quantity=amount))

    def _move(self, _place: Place, which: int, amount: int) -> None:
        self._decide(which, lambda place: RegistrationChange(slot_id=place.slots[amount - 1].id))

    def _hand_out(self, _place: Place, which: int, amount: int) -> None:
        if not self.wishes:
            return
        place, wish = self.wishes[which % len(self.wishes)]
        detail = self.company.detail(wish)
        if detail.token_text:
            desk, lines = place.desks[amount % 2], [PickupLine(wish.id, min(amount, wish.quantity))]
            service = self.company.services.pickups
            made = service.confirm(desk, token_of(detail), lines, uuid4()).value
            if isinstance(made, Confirmed):
                self.done.append((desk, made))

    def _undo(self, _place: Place, which: int, _amount: int) -> None:
        if self.done:
            desk, made = self.done.pop(which % len(self.done))
            supervisor = self.company.facts.approver
            self.company.services.pickups.undo(desk, made.pickup_ids, "Wrong", supervisor)

    def _make_dearer(self, place: Place, which: int, amount: int) -> None:
        change = OptionChange(unit_cost=777 * amount)
        option = place.options[1 + which % 2].id
        self.company.services.options.update_option(self.company.facts.organiser, option, change)

    def _wait(self, _place: Place, which: int, _amount: int) -> None:
        self.company.clock.forward(timedelta(minutes=which))


def take_any_steps(
    company: Company, places: list[Place], check: Callable[[Place], None], *, plans: tuple[int, int]
) -> None:
    """Check a place after each of many plans; each goes on from where the one before it ended.

    `plans` says how many there are on SQLite, and on a server.
    """
    doing = Doing(company, places)

    @settings(
        max_examples=plans[company.services.uow.engine.dialect.name != "sqlite"],
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
        database=None,
    )
    @given(plan=PLANS)
    def run(plan: list[tuple[str, int, int, int]]) -> None:
        for what, place, which, amount in plan:
            doing.step(what, place, which, amount)
            company.clock.forward(timedelta(seconds=20))
        check(places[min(place for _, place, _, _ in plan)])

    run()

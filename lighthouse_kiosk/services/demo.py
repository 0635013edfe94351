"""A believable event on its event day, so that everything has something to show.

Everything goes through the same functions as real work; only the clock is moved.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import islice

from lighthouse_kiosk.domain.conflicts import ConflictRefused
from lighthouse_kiosk.domain.desks import DeskPolicy
from lighthouse_kiosk.domain.errors import AlreadyExists, TooManyItems
from lighthouse_kiosk.domain.events import Event, EventType
from lighthouse_kiosk.domain.ids import DeskId, OrganisationId, PersonId, UserId, new_id
from lighthouse_kiosk.domain.options import EventOption, OptionKind
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.progress import OnProgress
from lighthouse_kiosk.domain.registrations import Registration, Status
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.domain.wall_time import to_local
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.demo_offers import OFFERS, venue_in_daylight
from lighthouse_kiosk.services.demo_people import DEPARTMENTS, FIRST_NAMES, LAST_NAMES
from lighthouse_kiosk.services.demo_questions import ask_questions, demo_answers
from lighthouse_kiosk.services.desks import Desks, DeskSession
from lighthouse_kiosk.services.events import EventDraft, Events
from lighthouse_kiosk.services.ledger import Ledger
from lighthouse_kiosk.services.options import OptionDraft, Options
from lighthouse_kiosk.services.organisations import Organisations
from lighthouse_kiosk.services.pickups import PickupLine, Pickups
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft
from lighthouse_kiosk.services.registrations import register_within
from lighthouse_kiosk.services.secrets import hash_password
from lighthouse_kiosk.services.slots import SlotPlan, Slots
from lighthouse_kiosk.services.users import insert_user
from lighthouse_kiosk.store.queries import passes, people

ORGANISATION = "Lighthouse Demo Company"
EVENT = "Annual Day"
EVENT_BEFORE = "Diwali Gifting"
ORGANISER = "Riya Kapoor"
DEMO_EMAIL = "riya.kapoor@example.org"
DEMO_PASSWORD = "lighthouse-demo"

_SLOT_LENGTH = timedelta(minutes=30)
_CHUNK = 100


_BUDGET_RUPEES_PER_PERSON = 1750
_DESKS = ("Desk 1 · Gifts", "Desk 2 · Gifts", "Desk 3 · Gifts")
_STAFF = ("Arjun Singh", "Meera Iyer", "Tomás García")


class Demo:
    def __init__(self, context: Context) -> None:
        self._context = context

    def fill(self, people: int = 2000, seed: int = 1, progress: OnProgress | None = None) -> Actor:
        """Fill an empty database; return the organiser to sign in as.

        The same seed on the same day makes the same people, wishes and decisions. Raises
        AlreadyExists when the database holds an organisation.
        """
        for organisation in Organisations(self._context).list_organisations():
            raise AlreadyExists("organisation", "name", organisation.name)
        filling = _Filling(self._context, random.Random(seed), people, progress)  # noqa: S311 - no secret
        return filling.run()


class _Filling:
    """One run of filling: `self._now` is the moved clock's moment."""

    def __init__(
        self, context: Context, chance: random.Random, count: int, progress: OnProgress | None
    ) -> None:
        self._today_now = context.clock()
        self._now = self._today_now
        self._venue = venue_in_daylight(self._now)
        self._context = replace(context, clock=self._tell)
        self._chance = chance
        self._count = count
        self._progress = progress
        self._done = 0

    def _tell(self) -> datetime:
        self._now += timedelta(milliseconds=1)  # no two things happen at one moment
        return self._now

    def run(self) -> Actor:
        today = to_local(self._today_now, self._venue.zone).date()
        self._now = self._today_now - timedelta(days=30)
        actor = self._set_up_organisation()
        everybody = self._add_people(actor)
        self._last_event(actor, today)
        event = self._create_event(actor, today)
        options = self._add_options(actor, event)
        slots = self._generate_slots(actor, event)
        desks = [
            Desks(self._context).add_desk(actor, event.id, name, DeskPolicy()).value.id
            for name in _DESKS
        ]
        wishes = self._register(actor, event, options, slots, everybody)
        approved = self._decide(actor, wishes)
        self._hand_out(actor, event, desks, approved, slots)
        return actor

    def _step(self, amount: int = 1) -> None:
        self._done += amount
        if self._progress is not None:
            expected = int(self._count * 2.2)
            self._progress(min(self._done, expected - 1), expected)

    def _set_up_organisation(self) -> Actor:
        admin = (
            Organisations(self._context)
            .set_up(ORGANISATION, "Anita Rao", "admin@example.org", DEMO_PASSWORD)
            .value
        )
        with self._context.uow.write(admin.organisation_id) as tx:
            user_id = insert_user(
                tx,
                self._context,
                admin,
                ORGANISER,
                DEMO_EMAIL,
                hash_password(DEMO_PASSWORD),
                Role.ORGANISER,
            )
        return Actor(admin.organisation_id, Role.ORGANISER, ORGANISER, user_id=UserId(user_id))

    def _add_people(self, actor: Actor) -> list[Person]:
        numbers = self._chance.sample(range(10_001, 10_001 + self._count * 2), self._count)
        everybody = []
        for number in sorted(numbers):
            first = self._chance.choice(FIRST_NAMES)
            last = self._chance.choice(LAST_NAMES)
            address = (
                f"{first}.{last}.{number}@example.org".lower().replace(" ", "").replace("'", "")
            )
            everybody.append(
                Person(
                    PersonId(new_id()),
                    f"E{number}",
                    f"{first} {last}",
                    address.encode("ascii", "ignore").decode(),
                    self._chance.choice(DEPARTMENTS),
                )
            )
        with self._context.uow.write(actor.organisation_id) as tx:
            people.insert_people(tx, actor.organisation_id, everybody, self._tell())
        return everybody

    def _last_event(self, actor: Actor, today: date) -> None:
        """A gifting drive to come: another event, whose passes belong elsewhere."""
        day = today + timedelta(days=40)
        events = Events(self._context)
        draft = EventDraft(
            name=f"{EVENT_BEFORE} {day.year}",
            type=EventType.GIFTING,
            venue="All offices",
            currency=self._venue.currency,
            time_zone=self._venue.zone,
            date=day,
            window_opens=datetime.combine(today - timedelta(days=7), time()),
            window_closes=datetime.combine(day - timedelta(days=7), time(23, 59)),
            budget=self._venue.price(800_000),
            most_items_per_person=1,
        )
        gifting = events.create_event(actor, draft).value
        Options(self._context).add_option(
            actor,
            gifting.id,
            OptionDraft(
                "Sweets and dry fruit box",
                OptionKind.ITEM,
                self._venue.price(950),
                800,
                needs_slot=False,
            ),
        )

    def _create_event(self, actor: Actor, today: date) -> Event:
        opens = to_local(self._now, self._venue.zone).date()
        draft = EventDraft(
            name=f"{EVENT} {today.year}",
            type=EventType.ANNUAL_DAY,
            venue=self._venue.city,
            currency=self._venue.currency,
            time_zone=self._venue.zone,
            date=today,
            window_opens=datetime.combine(opens, time()),
            window_closes=datetime.combine(today, time(23, 59)),
            budget=self._venue.price(max(self._count, 20) * _BUDGET_RUPEES_PER_PERSON),
            most_items_per_person=3,
        )
        return Events(self._context).create_event(actor, draft).value

    def _add_options(self, actor: Actor, event: Event) -> list[EventOption]:
        service = Options(self._context)
        return [
            service.add_option(
                actor,
                event.id,
                OptionDraft(
                    name=offer.name,
                    kind=offer.kind,
                    unit_cost=self._venue.price(offer.rupees),
                    total_available=max(3, round(offer.stock * self._count)),
                    needs_slot=offer.needs_slot,
                    detail=offer.detail,
                    place=offer.place,
                ),
            ).value
            for offer in OFFERS
        ]

    def _generate_slots(self, actor: Actor, event: Event) -> tuple[PickupSlot, ...]:
        """Slots from two hours ago to three hours from now, as far as the day has them."""
        local = to_local(self._today_now, self._venue.zone)
        half_hour = local.replace(minute=local.minute // 30 * 30, second=0, microsecond=0)
        midnight = datetime.combine(event.date, time())
        first = max(half_hour - 4 * _SLOT_LENGTH, midnight)
        last = min(half_hour + 6 * _SLOT_LENGTH, midnight + timedelta(hours=23, minutes=30))
        first = min(first, last - _SLOT_LENGTH)
        count = (last - first) // _SLOT_LENGTH
        wanting = sum(offer.wanted for offer in OFFERS if offer.needs_slot) * self._count
        capacity = max(3, round(wanting / count * 1.5))
        plan = SlotPlan(first, last, _SLOT_LENGTH, capacity)
        return Slots(self._context).generate_slots(actor, event.id, plan).value

    def _register(
        self,
        actor: Actor,
        event: Event,
        options: Sequence[EventOption],
        slots: Sequence[PickupSlot],
        everybody: Sequence[Person],
    ) -> list[Registration]:
        questions = ask_questions(self._context, actor, event.id)
        answering = random.Random(len(everybody))  # noqa: S311 - no secret; apart, so that wishes stay the same
        drafts = [
            RegistrationDraft(
                person_id=person.id,
                option_id=option.id,
                quantity=1,
                slot_id=self._likely_slot(slots).id if option.needs_slot else None,
                note="Sign for a colleague" if self._chance.random() < 0.01 else "",
                answers=demo_answers(questions, answering),
            )
            for option, offer in zip(options, OFFERS, strict=True)
            for person in self._chance.sample(
                everybody, min(len(everybody), max(2, round(offer.wanted * self._count * 1.12)))
            )
        ]
        self._chance.shuffle(drafts)
        span = (self._today_now - timedelta(hours=8) - self._now) / len(drafts)
        made: list[Registration] = []
        remaining = iter(drafts)
        while chunk := list(islice(remaining, _CHUNK)):
            with self._context.uow.write(actor.organisation_id) as tx:
                for draft in chunk:
                    self._now += span
                    try:
                        with tx.begin_nested():
                            made.append(register_within(tx, self._context, actor, event.id, draft))
                    except (ConflictRefused, TooManyItems):
                        continue  # as in life, not every wish gets through
            self._step(len(chunk))
        return made

    def _likely_slot(self, slots: Sequence[PickupSlot]) -> PickupSlot:
        """Everybody likes the middle of the day."""
        place = self._chance.triangular(0, len(slots), len(slots) * 0.45)
        return slots[min(int(place), len(slots) - 1)]

    def _decide(self, actor: Actor, wishes: Sequence[Registration]) -> list[Registration]:
        """Approve most in order; a few are rejected or cancelled, and the latest still wait."""
        self._now = max(self._now, self._today_now - timedelta(hours=8))
        waiting_from = int(len(wishes) * 0.925)
        approved: list[Registration] = []
        remaining = iter(enumerate(wishes))
        while chunk := list(islice(remaining, _CHUNK)):
            with self._context.uow.write(actor.organisation_id) as tx:
                ledger = Ledger(tx, self._context, actor, [wish.id for _, wish in chunk])
                for place, wish in chunk:
                    kind = self._chance.random()
                    if place >= waiting_from:
                        continue
                    if kind < 0.03:
                        wanted = Status.REJECTED if kind < 0.012 else Status.CANCELLED
                        ledger.withdraw(wish.id, wanted)
                        continue
                    try:
                        ledger.approve(wish.id)
                        approved.append(wish)
                    except ConflictRefused:
                        continue  # stays pending, for the organiser to solve
                ledger.write()
            self._step(len(chunk))
        left = approved[:: max(len(approved) // 4, 1)]
        with self._context.uow.write(actor.organisation_id) as tx:
            ledger = Ledger(tx, self._context, actor, [wish.id for wish in left])
            for place, wish in enumerate(left):
                wanted, reason = (
                    (Status.CANCELLED, "Travelling") if place else (Status.REJECTED, "Left us")
                )
                ledger.withdraw(wish.id, wanted, reason)
            ledger.write()
        gone = set(left)
        return [wish for wish in approved if wish not in gone]

    def _hand_out(
        self,
        actor: Actor,
        event: Event,
        desks: Sequence[DeskId],
        approved: Sequence[Registration],
        slots: Sequence[PickupSlot],
    ) -> None:
        """Those whose slot has begun have mostly come; nobody has come early."""
        begins = {slot.id: slot.starts_utc for slot in slots}
        due: list[tuple[datetime, Registration]] = []
        for wish in approved:
            if wish.slot_id is None or self._chance.random() < 0.08:
                continue
            came = begins[wish.slot_id] + self._chance.random() * _SLOT_LENGTH
            if came < self._today_now - timedelta(minutes=1):
                due.append((came, wish))
        due.sort(key=lambda pair: pair[0])
        service = Pickups(self._context)
        staff = [
            Desks(self._context).session_at(
                Actor(actor.organisation_id, Role.DESK, name), event.id, desk
            )
            for name, desk in zip(_STAFF, desks, strict=True)
        ]
        tokens = self._tokens(actor.organisation_id, [wish for _, wish in due])
        for place, (came, wish) in enumerate(due):
            self._now = came
            session: DeskSession = self._chance.choices(staff, weights=(5, 4, 3))[0]
            service.confirm(session, tokens[place], [PickupLine(wish.id, wish.quantity)], new_id())
            self._step()

    def _tokens(self, organisation_id: OrganisationId, wishes: Sequence[Registration]) -> list[str]:
        with self._context.uow.read(organisation_id) as tx:
            issued = [passes.current_pass(tx, organisation_id, wish.id) for wish in wishes]
        return [found.token.text() if found else "" for found in issued]

"""An event as it stands in one transaction, and how wishes are judged against it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from lighthouse_kiosk.domain.conflicts import (
    ConflictDetectionResult,
    ConflictRefused,
    Problem,
    Request,
    Situation,
    Tier,
    detect_conflicts,
    find_problems,
)
from lighthouse_kiosk.domain.errors import NotFound, TooManyItems
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import (
    OptionId,
    OrganisationId,
    PersonId,
    RegistrationId,
    SlotId,
)
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.passes import PASS_GRACE
from lighthouse_kiosk.domain.registrations import OPEN, Registration, Status
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.store.queries import options, registrations, slots
from lighthouse_kiosk.store.unit_of_work import Transaction


class EventAvailability:
    """An event's budget, options and slots, and the slots that some people hold or want.

    Read once, slots only as far as they are asked for; what is then decided in the same
    transaction is added with `hold` and `wants`.
    """

    def __init__(
        self,
        tx: Transaction,
        organisation_id: OrganisationId,
        event: Event,
        people: Sequence[PersonId],
        now: datetime,
        wanted_slots: Iterable[SlotId] = (),
    ) -> None:
        self.event = event
        self.signer: tuple[int, Ed25519PrivateKey] | None = None
        """Id and private half of the key that signs the event's passes, once it was looked up."""
        self._tx, self._organisation_id, self._now = tx, organisation_id, now
        self._options = {
            option.id: option for option in options.list_options(tx, organisation_id, event.id)
        }
        held = registrations.slots_of_people(tx, organisation_id, event.id, people)
        self._held = {person_id: dict(theirs) for person_id, theirs in held.items()}
        self._booked: Counter[SlotId] = Counter()
        self._has_all_slots = False
        needed = {slot_id for theirs in held.values() for slot_id in theirs.values()}
        self._slots = {
            slot.id: slot
            for slot in slots.get_slots(tx, organisation_id, event.id, needed.union(wanted_slots))
        }

    @cached_property
    def passes_end(self) -> datetime:
        return self.event.day_ends_utc + PASS_GRACE

    def option(self, option_id: OptionId) -> EventOption:
        """Raises NotFound for an option that is another event's, or gone."""
        found = self._options.get(option_id)
        if found is None:
            raise NotFound("option", id=str(option_id))
        return found

    def slot(self, slot_id: SlotId) -> PickupSlot:
        """Raises NotFound for a slot that is another event's, or gone."""
        if slot_id not in self._slots:
            self._read_all_slots()
        found = self._slots.get(slot_id)
        if found is None:
            raise NotFound("slot", id=str(slot_id))
        return found

    def situation(
        self, person_id: PersonId | None, registration_id: RegistrationId | None = None
    ) -> Situation:
        """What a person's registration, or a new one, is judged against, with all alternatives."""
        self._read_all_slots()
        return self._known_situation(person_id, registration_id)

    def problems(
        self,
        person_id: PersonId | None,
        request: Request,
        registration_id: RegistrationId | None = None,
    ) -> tuple[Problem, ...]:
        """Name what stands in a wish's way; raises NotFound for what is not offered."""
        self._check_offered(request)
        return find_problems(self._known_situation(person_id, registration_id), request)

    def _known_situation(
        self, person_id: PersonId | None, registration_id: RegistrationId | None
    ) -> Situation:
        theirs = {} if person_id is None else self._held.get(person_id, {})
        return Situation(
            event=self.event,
            options=tuple(self._options.values()),
            slots=tuple(self._slots.values()),
            taken_slots=tuple(
                self._slots[slot_id]
                for holder, slot_id in theirs.items()
                if holder != registration_id and slot_id in self._slots
            ),
            now=self._now,
        )

    def require_clear(self, registration: Registration) -> None:
        """Raise ConflictRefused where a tier fails, NotFound for an option or slot not offered."""
        person_id, request = registration.person_id, request_of(registration)
        if self.problems(person_id, request, registration.id):
            situation = self.situation(person_id, registration.id)
            raise ConflictRefused(detect_conflicts(situation, request))

    def require_no_worse(self, before: Registration, after: Registration) -> None:
        """Raise ConflictRefused where a change runs into a limit.

        A wish that can't be fulfilled as it is may still be changed towards what can.
        """
        request = request_of(after)
        self._check_offered(request)
        touched: set[Tier] = set()
        if after.slot_id != before.slot_id:
            touched.add(Tier.SLOT)
        if after.quantity > before.quantity:
            touched |= {Tier.BUDGET, Tier.INVENTORY}
        result = detect_conflicts(self.situation(after.person_id, after.id), request)
        if any(not result.check(tier).passed for tier in touched):
            raise ConflictRefused(result)

    def judge(self, person_id: PersonId | None, request: Request) -> ConflictDetectionResult:
        """Judge a new wish on all four tiers; raises NotFound for what is not offered."""
        problems = self.problems(person_id, request)
        known = self._known_situation(person_id, None)
        return detect_conflicts(self.situation(person_id) if problems else known, request)

    def hold(
        self,
        budget: int,
        stocks: Mapping[OptionId, int],
        bookings: Mapping[SlotId, int],
    ) -> None:
        """Add what was committed since the event was read; negative where it was given back."""
        self.event = replace(self.event, budget_committed=self.event.budget_committed + budget)
        for option_id, pieces in stocks.items():
            if option := self._options.get(option_id):
                committed = option.committed_count + pieces
                self._options[option_id] = replace(option, committed_count=committed)
        for slot_id, places in bookings.items():
            self._booked[slot_id] += places
            if slot := self._slots.get(slot_id):
                self._slots[slot_id] = replace(slot, booked_count=slot.booked_count + places)

    def wants(self, registration: Registration) -> None:
        """Note which slot a registration holds or wants now."""
        theirs = self._held.setdefault(registration.person_id, {})
        if registration.status in OPEN and registration.slot_id:
            theirs[registration.id] = registration.slot_id
        else:
            theirs.pop(registration.id, None)

    def _read_all_slots(self) -> None:
        """Alternatives are looked for among all slots; most judgements need none."""
        if self._has_all_slots:
            return
        read = slots.list_slots(self._tx, self._organisation_id, self.event.id)
        self._slots = {
            slot.id: replace(slot, booked_count=slot.booked_count + self._booked[slot.id])
            for slot in read
        }
        self._has_all_slots = True

    def _check_offered(self, request: Request) -> None:
        self.option(request.option_id)
        if request.slot_id is not None:
            self.slot(request.slot_id)


def request_of(registration: Registration) -> Request:
    """Ask what a registration asks for; an approved one at the cost that it holds."""
    return Request(
        registration.option_id,
        registration.quantity,
        registration.slot_id,
        registration.registered_at,
        registration.committed_cost if registration.status is Status.APPROVED else None,
    )


def check_share(event: Event, others: Sequence[Registration], quantity: int) -> None:
    """Raise TooManyItems when a person would have more than the event allows."""
    has = sum(other.quantity for other in others)
    if has + quantity > event.most_items_per_person:
        raise TooManyItems(event.most_items_per_person, has, quantity)

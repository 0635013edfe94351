"""The JSON that commands answer with: every shape is written down, and stays as it is.

Those about registrations and decisions stand in `registration_shapes.py`, those about conflicts in
`conflict_shapes.py`, refusals in `refusals.py`, imports in `import_shapes.py`, what only one
command tells beside it (`users.py`, `audit.py`, `exports.py`).

A command that shows one thing answers with its shape; a list answers with an object that holds the
things under their plural, `{"events": [EventJson, …]}`; a refusal with `{"error": RefusalJson}`
and exit code 1. Fields may be added; none changes its meaning or disappears.

Ids are UUIDs as text. `short_id` names a thing as well as its id where a person types it: an
event's is the number in its passes, any other's the last eight digits of its id. Amounts are
decimal texts with their currency. Moments are ISO 8601 in UTC. A wall time is what people agreed
on in the event's zone, with the moment it stands for. Shares lie between 0 and 1.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypedDict
from uuid import UUID

from lighthouse_kiosk.domain.desks import Desk
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.money import decimal_text
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.domain.variance import BudgetVariance, OptionVariance

if TYPE_CHECKING:
    from lighthouse_kiosk.services.desks import DeskSummary
    from lighthouse_kiosk.services.organisations import Organisation


class AmountJson(TypedDict):
    """`{"amount": "4600.00", "currency": "INR"}`, with all of the currency's decimals."""

    amount: str
    currency: str


class LocalTimeJson(TypedDict):
    """`{"local": "2027-03-12T09:30", "zone": "Asia/Kolkata"}`."""

    local: str
    zone: str


class WallTimeJson(LocalTimeJson):
    """With the moment it stands for, `"utc": "2027-03-12T04:00:00+00:00"`."""

    utc: str


class OrganisationJson(TypedDict):
    id: str
    short_id: str
    name: str


class EventJson(TypedDict):
    """`committed` and `left` are of `budget`; `phase` is DRAFT, OPEN, CLOSED, EVENT_DAY or PAST."""

    id: str
    short_id: int
    type: str
    name: str
    venue: str
    currency: str
    time_zone: str
    date: str
    window_opens: WallTimeJson
    window_closes: WallTimeJson
    budget: AmountJson
    committed: AmountJson
    left: AmountJson
    most_items_per_person: int
    active: bool
    phase: str


class EventSummaryJson(EventJson):
    """An event with its registrations per status, and how many are completely picked up."""

    counts: Mapping[str, int]
    picked_up: int


class OptionJson(TypedDict):
    """`total_available` and `left` are null where nothing limits; counts are pieces."""

    id: str
    short_id: str
    event_id: str
    number: int
    kind: str
    name: str
    detail: str
    place: str
    unit_cost: AmountJson
    total_available: int | None
    committed_count: int
    left: int | None
    needs_slot: bool


class SlotJson(TypedDict):
    id: str
    short_id: str
    event_id: str
    starts: WallTimeJson
    ends: WallTimeJson
    capacity: int
    booked_count: int
    left: int


class PersonJson(TypedDict):
    id: str
    short_id: str
    staff_number: str
    name: str
    email: str
    department: str


class OptionVarianceJson(TypedDict):
    """`pending` counts pieces, `pending_cost` what they would add at today's cost."""

    option: OptionJson
    pending: int
    pending_cost: AmountJson
    committed_cost: AmountJson
    picked_up: int
    utilisation: float | None


class VarianceJson(TypedDict):
    """`pending` is what approving every pending registration would add to `committed`."""

    event_id: str
    allocated: AmountJson
    committed: AmountJson
    pending: AmountJson
    available: AmountJson
    available_after_pending: AmountJson
    committed_share: float
    counts: Mapping[str, int]
    picked_up: int
    options: Sequence[OptionVarianceJson]


class DeskJson(TypedDict):
    """`early_minutes` and `late_minutes` widen every slot before it counts as outside."""

    id: str
    short_id: str
    event_id: str
    name: str
    instant: bool
    outside_slot: str
    unknown_pass: str
    early_minutes: int
    late_minutes: int
    has_pin: bool


class DeskSummaryJson(DeskJson):
    """`picked_up` counts pieces without those taken back."""

    picked_up: int
    last_pickup_at: str | None


def short_id(row_id: UUID) -> str:
    """Name a row for people: the last eight digits of its id, which are random."""
    return row_id.hex[-8:]


def amount_json(minor: int, currency: str) -> AmountJson:
    return {"amount": decimal_text(minor, currency), "currency": currency}


def moment_json(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


def wall_time_json(local: datetime, zone: str, utc: datetime) -> WallTimeJson:
    return {
        "local": local.isoformat(timespec="minutes"),
        "zone": zone,
        "utc": moment_json(utc),
    }


def organisation_json(organisation: Organisation) -> OrganisationJson:
    return {
        "id": str(organisation.id),
        "short_id": short_id(organisation.id),
        "name": organisation.name,
    }


def event_json(event: Event, now: datetime) -> EventJson:
    zone = event.time_zone
    return {
        "id": str(event.id),
        "short_id": event.short_id,
        "type": event.type,
        "name": event.name,
        "venue": event.venue,
        "currency": event.currency,
        "time_zone": zone,
        "date": event.date.isoformat(),
        "window_opens": wall_time_json(event.window_opens, zone, event.window_opens_utc),
        "window_closes": wall_time_json(event.window_closes, zone, event.window_closes_utc),
        "budget": amount_json(event.budget, event.currency),
        "committed": amount_json(event.budget_committed, event.currency),
        "left": amount_json(event.budget_left, event.currency),
        "most_items_per_person": event.most_items_per_person,
        "active": event.active,
        "phase": event.phase(now),
    }


def option_json(option: EventOption, event: Event) -> OptionJson:
    return {
        "id": str(option.id),
        "short_id": short_id(option.id),
        "event_id": str(option.event_id),
        "number": option.number,
        "kind": option.kind,
        "name": option.name,
        "detail": option.detail,
        "place": option.place,
        "unit_cost": amount_json(option.unit_cost, event.currency),
        "total_available": option.total_available,
        "committed_count": option.committed_count,
        "left": option.left,
        "needs_slot": option.needs_slot,
    }


def slot_json(slot: PickupSlot, event: Event) -> SlotJson:
    zone = event.time_zone
    return {
        "id": str(slot.id),
        "short_id": short_id(slot.id),
        "event_id": str(slot.event_id),
        "starts": wall_time_json(slot.starts, zone, slot.starts_utc),
        "ends": wall_time_json(slot.ends, zone, slot.ends_utc),
        "capacity": slot.capacity,
        "booked_count": slot.booked_count,
        "left": slot.left,
    }


def person_json(person: Person) -> PersonJson:
    return {
        "id": str(person.id),
        "short_id": short_id(person.id),
        "staff_number": person.staff_number,
        "name": person.name,
        "email": person.email,
        "department": person.department,
    }


def variance_json(variance: BudgetVariance, event: Event) -> VarianceJson:
    currency = variance.currency
    return {
        "event_id": str(event.id),
        "allocated": amount_json(variance.allocated, currency),
        "committed": amount_json(variance.committed, currency),
        "pending": amount_json(variance.pending, currency),
        "available": amount_json(variance.available, currency),
        "available_after_pending": amount_json(variance.available_after_pending, currency),
        "committed_share": round(variance.committed_share, 6),
        "counts": {status.value: count for status, count in variance.counts.items()},
        "picked_up": variance.picked_up,
        "options": [_option_variance_json(line, event) for line in variance.options],
    }


def _option_variance_json(line: OptionVariance, event: Event) -> OptionVarianceJson:
    currency, share = event.currency, line.utilisation
    return {
        "option": option_json(line.option, event),
        "pending": line.pending,
        "pending_cost": amount_json(line.pending_cost, currency),
        "committed_cost": amount_json(line.committed_cost, currency),
        "picked_up": line.picked_up,
        "utilisation": None if share is None else round(share, 6),
    }


def desk_json(desk: Desk) -> DeskJson:
    return {
        "id": str(desk.id),
        "short_id": short_id(desk.id),
        "event_id": str(desk.event_id),
        "name": desk.name,
        "instant": desk.policy.instant,
        "outside_slot": desk.policy.outside_slot,
        "unknown_pass": desk.policy.unknown_pass,
        "early_minutes": int(desk.policy.early.total_seconds() // 60),
        "late_minutes": int(desk.policy.late.total_seconds() // 60),
        "has_pin": desk.has_pin,
    }


def desk_summary_json(row: DeskSummary) -> DeskSummaryJson:
    return {
        **desk_json(row.desk),
        "picked_up": row.picked_up,
        "last_pickup_at": moment_json(row.last_pickup_at) if row.last_pickup_at else None,
    }

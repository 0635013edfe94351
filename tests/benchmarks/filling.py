"""What a house holds: events made by the services, and everything in them computed in bulk.

Names, times and choices follow from the seed alone; ids do not, because services make theirs.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from lighthouse_kiosk.bootstrap import Services, open_services
from lighthouse_kiosk.domain.desks import DeskPolicy
from lighthouse_kiosk.domain.events import EventType
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.services.events import EventDraft
from lighthouse_kiosk.services.keys import KeyVault
from lighthouse_kiosk.services.options import OptionDraft
from lighthouse_kiosk.services.slots import SlotPlan
from lighthouse_kiosk.settings import Settings
from tests.benchmarks.bulk import loading
from tests.benchmarks.filling_rows import DESKS, NOW, SHARES, Filling, Scene
from tests.company import PASSWORD, TestClock, add_staff

_ZONE = "Asia/Kolkata"


@dataclass(frozen=True)
class _Offer:
    name: str
    kind: OptionKind
    unit_cost: int
    needs_slot: bool


_OFFERS = (
    _Offer("Travel backpack", OptionKind.ITEM, 460_000, needs_slot=True),
    _Offer("Smart bottle", OptionKind.ITEM, 115_000, needs_slot=True),
    _Offer("Hamper of sweets", OptionKind.ITEM, 95_000, needs_slot=True),
    _Offer("Track A · AI in practice", OptionKind.TRACK, 0, needs_slot=False),
    _Offer("Track B · Wellness", OptionKind.TRACK, 0, needs_slot=False),
    _Offer("Gala dinner seat", OptionKind.SEAT, 320_000, needs_slot=False),
)


def fill(settings: Settings, registrations: int, seed: int) -> dict[str, Any]:
    """Fill an empty database; return the facts that `house` keeps beside it."""
    chance = random.Random(seed)
    services = open_services(settings, TestClock(NOW - timedelta(days=40)))
    try:
        users = _found(services)
        _found_neighbours(services)
        scenes = [
            _scene(services, settings, users[Role.ORGANISER], place, registrations)
            for place in range(len(SHARES))
        ]
    finally:
        services.close()
    with loading(settings) as loader:
        Filling(loader, chance, users[Role.ORGANISER], scenes, registrations).run()
    return {
        "organisation": str(users[Role.ADMIN].organisation_id),
        "users": [[role, actor.name, str(actor.user_id)] for role, actor in users.items()],
        "events": [str(scene.event.id) for scene in scenes],
    }


def _found(services: Services) -> dict[Role, Actor]:
    admin = services.organisations.set_up("Acme", "Anita Rao", "admin@example.org", PASSWORD).value
    return {Role.ADMIN: admin, **add_staff(services, admin, "example.org")}


def _found_neighbours(services: Services) -> None:
    """Another organisation in the same database, with an event of its own."""
    other = services.organisations.set_up("Umbra", "Uma Sen", "uma@example.net", PASSWORD).value
    event = services.events.create_event(other, _event_draft("Umbra day", 0, 100)).value
    offer = _OFFERS[3]
    services.options.add_option(
        other, event.id, OptionDraft(offer.name, offer.kind, 0, None, needs_slot=False)
    )


def _event_draft(name: str, days_later: int, budget: int) -> EventDraft:
    day = date(2027, 3, 12) + timedelta(days=days_later)
    return EventDraft(
        name=name,
        type=EventType.GIFTING if days_later else EventType.ANNUAL_DAY,
        venue="Bengaluru",
        currency="INR",
        time_zone=_ZONE,
        date=day,
        window_opens=datetime(2027, 2, 10, 9),
        window_closes=datetime.combine(day, datetime.max.time()),
        budget=budget,
        most_items_per_person=9,
    )


def _scene(
    services: Services, settings: Settings, actor: Actor, place: int, registrations: int
) -> Scene:
    share = max(10, int(registrations * SHARES[place]))
    name = "Annual day" if not place else f"Gifting drive {place}"
    # Twice what all of them could cost: no approval is refused for want of money.
    budget = share * 2 * _OFFERS[0].unit_cost * 3
    event = services.events.create_event(actor, _event_draft(name, place * 14, budget)).value
    options = [
        services.options.add_option(
            actor,
            event.id,
            OptionDraft(
                offer.name,
                offer.kind,
                offer.unit_cost,
                None if offer.kind is OptionKind.TRACK else min(share * 3, 10_000_000),
                needs_slot=offer.needs_slot,
            ),
        ).value
        for offer in _OFFERS
    ]
    opens = datetime.combine(event.date, datetime.min.time()) + timedelta(hours=7)
    ten_minutes = timedelta(minutes=10)
    plan = SlotPlan(opens, opens + timedelta(hours=14), ten_minutes, capacity=max(20, share // 20))
    slots = services.slots.generate_slots(actor, event.id, plan).value
    desks = [
        services.desks.add_desk(actor, event.id, f"Desk {number}", DeskPolicy()).value.id
        for number in range(1, DESKS + 1)
    ]
    key = KeyVault(settings.keys).private_key(event.id, 1)
    return Scene(event, options, slots, desks, key)

"""The people, registrations, passes and pickups of a filled house, computed in bulk."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import islice
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from lighthouse_kiosk.domain.audit import GENESIS, canonical_json, chain_hash
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import PersonId, TicketId
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.passes import PASS_GRACE, sign_token
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.domain.text import folded
from lighthouse_kiosk.services.demo_people import DEPARTMENTS
from lighthouse_kiosk.store.queries.people import search_text
from lighthouse_kiosk.store.queries.pickups import Device
from lighthouse_kiosk.store.types import microseconds, moment
from tests.benchmarks.bulk import Loader
from tests.benchmarks.names import full_names
from tests.company import START

NOW = START
"""Ten in the morning of the great event's day, in Kolkata."""

DESKS = 8
PEOPLE_PER_REGISTRATION = 0.6
SHARES = (0.9, 0.05, 0.03, 0.015, 0.005)
"""What share of the registrations each event has."""
_CHUNK = 20_000
_MINUTE = 60_000_000


@dataclass
class Scene:
    """An event while it fills up; counters are kept as approvals would."""

    event: Event
    options: Sequence[EventOption]
    slots: Sequence[PickupSlot]
    desks: Sequence[UUID]
    key: Ed25519PrivateKey
    committed: int = 0
    stock: Counter[int] = field(default_factory=Counter)
    booked: Counter[int] = field(default_factory=Counter)


class _Chain:
    """A hash chain that grows in memory, from what the services have written of it."""

    def __init__(self, last: int = 0, link: bytes = GENESIS) -> None:
        self.last = last
        self.link = link

    def follow(self, content: dict[str, Any]) -> tuple[int, bytes, bytes]:
        """Add an entry; return its sequence, the hash before it and its own."""
        self.last += 1
        before = self.link
        self.link = chain_hash(before, {**content, "sequence": self.last})
        return self.last, before, self.link


_PEOPLE = (
    "organisation_id id staff_number name email department name_key search_text deleted"
    " created_at".split()
)
_REGISTRATIONS = (
    "organisation_id id event_id person_id option_id slot_id quantity status committed_cost"
    " picked_up note registered_at registered_by decided_at decided_by person_name_key".split()
)
_PASSES = (
    "organisation_id id event_id registration_id ticket_id reissue token current revoked"
    " issued_at issued_by".split()
)
_PICKUPS = (
    "organisation_id id event_id registration_id desk_id quantity reverses_id nonce at by_name"
    " by_user_id collected_by reason outside_slot device_id incarnation sequence previous_hash"
    " hash".split()
)
_AUDIT = (
    "organisation_id id sequence at actor actor_id action entity entity_id before after"
    " previous_hash hash".split()
)


class Filling:
    """One run of filling; rows are handed on in chunks, so that memory stays small."""

    def __init__(
        self,
        loader: Loader,
        chance: random.Random,
        actor: Actor,
        scenes: Sequence[Scene],
        registrations: int,
    ) -> None:
        self._loader = loader
        self._chance = chance
        self._actor = actor
        self._organisation = actor.organisation_id.bytes
        self._scenes = scenes
        self._count = registrations
        self._last_id = 0
        self._people: list[bytes] = []
        self._name_keys: list[str] = []
        self._audit = _Chain(*loader.chain_head(self._organisation, "audit"))
        self._devices = [
            (Device(UUID(int=chance.getrandbits(128)), microseconds(NOW) + number), _Chain())
            for number in range(DESKS)
        ]
        self._passes: list[tuple[Any, ...]] = []
        self._pickups: list[tuple[Any, ...]] = []
        self._entries: list[tuple[Any, ...]] = []

    def run(self) -> None:
        self._add_people(max(6, int(self._count * PEOPLE_PER_REGISTRATION)))
        left = self._count
        for scene, share in zip(self._scenes[1:], SHARES[1:], strict=True):
            amount = int(self._count * share)
            self._register(scene, amount)
            left -= amount
        self._register(self._scenes[0], left)
        self._keep_counters()

    def _id(self, at: int) -> bytes:
        """A UUID version 7 of a moment in microseconds; later ones of a kind are greater."""
        self._last_id += 1
        value = (at // 1000) << 80 | 0x7 << 76 | 0x2 << 62
        value |= (self._last_id >> 20 & 0xFFF) << 64 | (self._last_id & 0xFFFFF) << 40
        return (value | self._chance.getrandbits(40)).to_bytes(16, "big")

    def _add_people(self, amount: int) -> None:
        names = full_names(self._chance, amount)
        numbers = sorted(self._chance.sample(range(100_001, 100_001 + amount * 3), amount))
        at = microseconds(NOW - timedelta(days=39))

        def rows() -> Iterator[tuple[Any, ...]]:
            for number, name in zip(numbers, names, strict=True):
                person = self._id(at + number)
                self._people.append(person)
                address = name.lower().replace(" ", ".").replace("'", "")
                email = address.encode("ascii", "ignore").decode() + f"{number % 1000}@example.org"
                department = self._chance.choice(DEPARTMENTS)
                made = Person(PersonId(UUID(bytes=person)), f"E{number}", name, email, department)
                key = folded(name)
                self._name_keys.append(key)
                yield (
                    *(self._organisation, person, made.staff_number, name, email, department),
                    *(key, search_text(made), 0, at + number),
                )

        self._loader.load("people", _PEOPLE, rows())

    def _register(self, scene: Scene, amount: int) -> None:
        """Every wish is another one of (person, option); the latest ones mostly still wait."""
        options = len(scene.options)
        wishes = self._chance.sample(range(len(self._people) * options), amount)
        opens = microseconds(scene.event.window_opens_utc) + _MINUTE
        step = (microseconds(NOW) - 60 * _MINUTE - opens) / max(1, amount)
        places = iter(range(amount))
        while chunk := list(islice(places, _CHUNK)):
            rows = [
                self._registration(scene, wishes[place], opens + int(place * step), place / amount)
                for place in chunk
            ]
            self._loader.load("event_registrations", _REGISTRATIONS, rows)
            self._hand_over()

    def _registration(self, scene: Scene, wish: int, at: int, progress: float) -> tuple[Any, ...]:
        chance = self._chance
        person, number = divmod(wish, len(scene.options))
        option = scene.options[number]
        place = None
        if option.needs_slot:
            last = len(scene.slots)
            place = min(int(chance.triangular(0, last, last * 0.45)), last - 1)
        slot = None if place is None else scene.slots[place]
        quantity = 1 if (roll := chance.random()) < 0.9 else 2 if roll < 0.98 else 3
        status = _status(chance.random(), progress)
        note = "Sign for a colleague" if chance.random() < 0.01 else ""
        decided = None
        if status != "PENDING":
            decided = min(at + chance.randrange(10, 600) * _MINUTE, microseconds(NOW) - _MINUTE)
        cost = option.unit_cost * quantity if status == "APPROVED" else 0
        registration = self._id(at)
        picked_up = 0
        if status == "APPROVED":
            scene.committed += cost
            scene.stock[number] += quantity
            if place is not None:
                scene.booked[place] += 1
        wishes = {
            "event_id": str(scene.event.id),
            "person_id": str(UUID(bytes=self._people[person])),
            "option_id": str(option.id),
            "slot_id": str(slot.id) if slot else None,
            "quantity": quantity,
            "status": "PENDING",
            "committed_cost": 0,
            "picked_up": 0,
            "note": note,
            "registered_at": str(moment(at)),
        }
        self._record(registration, at, "registered", {}, wishes)
        if decided is not None:
            picked_up = self._decide(
                scene, registration, option, slot, quantity, status, cost, decided
            )
        return (
            *(self._organisation, registration, scene.event.id.bytes, self._people[person]),
            *(option.id.bytes, slot.id.bytes if slot else None, quantity, status, cost),
            *(picked_up, note, at, self._actor.name),
            *(decided, None if decided is None else self._actor.name, self._name_keys[person]),
        )

    def _decide(
        self,
        scene: Scene,
        registration: bytes,
        option: EventOption,
        slot: PickupSlot | None,
        quantity: int,
        status: str,
        cost: int,
        at: int,
    ) -> int:
        """Issue the pass and hand out; returns how many pieces are gone."""
        if status != "APPROVED" and self._chance.random() < 0.5:
            before = {"status": "PENDING", "committed_cost": 0}
            self._record(registration, at, status.lower(), before, {"status": status, "reason": ""})
            return 0
        ticket = self._chance.randbytes(8)
        reissues = self._chance.random() < 0.01
        for reissue in range(1 + reissues):
            token = sign_token(
                scene.key,
                self._actor.organisation_id,
                scene.event.id,
                key_id=1,
                event_short_id=scene.event.short_id,
                ticket_id=TicketId(ticket),
                reissue=reissue,
                not_after=scene.event.day_ends_utc + PASS_GRACE,
                option_number=option.number,
                quantity=quantity,
            )
            current = reissue == reissues
            self._passes.append(
                (
                    *(self._organisation, self._id(at + reissue), scene.event.id.bytes),
                    *(registration, ticket, reissue, token.to_bytes(), int(current)),
                    *(int(not current or status != "APPROVED"), at + reissue, self._actor.name),
                )
            )
        name = f"{ticket.hex().upper()[:4]}-{ticket.hex().upper()[4:8]}"
        after = {"status": "APPROVED", "committed_cost": cost, "ticket": name}
        self._record(registration, at, "approved", {"status": "PENDING"}, after)
        if status != "APPROVED":
            gone = {"status": status, "reason": "Travelling"}
            self._record(registration, at + _MINUTE, status.lower(), {"status": "APPROVED"}, gone)
            return 0
        return self._hand_out(scene, registration, slot, quantity)

    def _hand_out(
        self, scene: Scene, registration: bytes, slot: PickupSlot | None, quantity: int
    ) -> int:
        """Those whose slot has begun have mostly come, and some who need no slot."""
        if scene is not self._scenes[0]:
            return 0
        now = microseconds(NOW)
        starts = now - 120 * _MINUTE if slot is None else microseconds(slot.starts_utc)
        came = starts + self._chance.randrange(10) * _MINUTE
        if came >= now - _MINUTE or self._chance.random() > (0.85 if slot else 0.2):
            return 0
        pieces = quantity if self._chance.random() < 0.8 else self._chance.randint(1, quantity)
        number = self._chance.randrange(DESKS)
        handed_out = self._journal(scene, number, registration, pieces, came)
        if self._chance.random() < 0.005:
            self._journal(scene, number, registration, pieces, came + _MINUTE, handed_out)
            return 0
        return pieces

    def _journal(
        self,
        scene: Scene,
        number: int,
        registration: bytes,
        pieces: int,
        at: int,
        reverses: bytes | None = None,
    ) -> bytes:
        device, chain = self._devices[number]
        desk = scene.desks[number]
        entry, nonce = self._id(at), self._id(at)
        content = {
            "organisation_id": str(self._actor.organisation_id),
            "id": str(UUID(bytes=entry)),
            "event_id": str(scene.event.id),
            "registration_id": str(UUID(bytes=registration)),
            "desk_id": str(desk),
            "quantity": pieces,
            "reverses_id": str(UUID(bytes=reverses)) if reverses else None,
            "nonce": str(UUID(bytes=nonce)),
            "at": at,
            "by_name": f"Desk {number + 1}",
            "by_user_id": None,
            "collected_by": "",
            "reason": "Wrong colour" if reverses else "",
            "outside_slot": False,
            "device_id": str(device.id),
            "incarnation": device.incarnation,
        }
        sequence, before, link = chain.follow(content)
        self._pickups.append(
            (
                *(self._organisation, entry, scene.event.id.bytes, registration, desk.bytes),
                *(pieces, reverses, nonce, at, content["by_name"], None, ""),
                *(content["reason"], 0, device.id.bytes, device.incarnation),
                *(sequence, before, link),
            )
        )
        return entry

    def _record(
        self, entity: bytes, at: int, action: str, before: dict[str, Any], after: dict[str, Any]
    ) -> None:
        content = {
            "organisation_id": str(self._actor.organisation_id),
            "at": at,
            "actor": self._actor.name,
            "actor_id": str(self._actor.user_id),
            "action": action,
            "entity": "registration",
            "entity_id": str(UUID(bytes=entity)),
            "before": before,
            "after": after,
        }
        sequence, previous, link = self._audit.follow(content)
        user = self._actor.user_id
        self._entries.append(
            (
                *(self._organisation, self._id(at), sequence, at, self._actor.name),
                *(user.bytes if user else None, action, "registration", entity),
                *(canonical_json(before), canonical_json(after), previous, link),
            )
        )

    def _hand_over(self) -> None:
        self._loader.load("passes", _PASSES, self._passes)
        self._loader.load("pickups", _PICKUPS, self._pickups)
        self._loader.load("audit_entries", _AUDIT, self._entries)
        for rows in (self._passes, self._pickups, self._entries):
            rows.clear()

    def _keep_counters(self) -> None:
        for scene in self._scenes:
            self._loader.run(
                "UPDATE events SET budget_committed = ? WHERE id = ?",
                [(scene.committed, scene.event.id.bytes)],
            )
            self._loader.run(
                "UPDATE event_options SET committed_count = ? WHERE id = ?",
                [(pieces, scene.options[at].id.bytes) for at, pieces in scene.stock.items()],
            )
            self._loader.run(
                "UPDATE pickup_slots SET booked_count = ? WHERE id = ?",
                [(places, scene.slots[at].id.bytes) for at, places in scene.booked.items()],
            )
        self._loader.run(
            "UPDATE chain_heads SET sequence = ?, hash = ? WHERE organisation_id = ?"
            " AND chain = 'audit'",
            [(self._audit.last, self._audit.link, self._organisation)],
        )
        self._loader.load(
            "chain_heads",
            ("organisation_id", "chain", "sequence", "hash"),
            [
                (self._organisation, device.chain, chain.last, chain.link)
                for device, chain in self._devices
                if chain.last
            ],
        )


def _status(roll: float, progress: float) -> str:
    if roll < (0.85 if progress > 0.9 else 0.015):
        return "PENDING"
    return "REJECTED" if roll > 0.97 else "CANCELLED" if roll > 0.93 else "APPROVED"

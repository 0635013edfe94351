"""A company at work, one acknowledged change after the other, and how to tell states apart."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import uuid4

from sqlalchemy import Engine

from lighthouse_kiosk.bootstrap import Services
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import Registration
from lighthouse_kiosk.services.options import OptionChange
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.services.pickups import Confirmed, PickupLine
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft
from lighthouse_kiosk.services.registrations import RegistrationDetail
from tests.company import Facts, event_draft, found_company, token_of


def fingerprint(engine: Engine) -> str:
    """Hash every row of every table of an SQLite database."""
    digest = hashlib.blake2b(digest_size=16)
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute("BEGIN")
        cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0")
        for (table,) in sorted(cursor.fetchall()):
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - from the catalogue
            digest.update(repr((table, sorted(map(repr, cursor.fetchall())))).encode())
        cursor.execute("COMMIT")
    finally:
        connection.close()
    return digest.hexdigest()


def found_workplace(services: Services) -> Facts:
    """Found a company with plenty for everybody."""
    facts = found_company(services, people=2)
    plenty = OptionChange(total_available=1000, unit_cost=1)
    for option in (facts.backpack, facts.bottle):
        services.options.update_option(facts.organiser, option.id, plenty)
    return facts


@dataclass
class Work:
    """Registers, approves, hands out, takes back, cancels and reissues as `chance` will have it."""

    services: Services
    facts: Facts
    chance: random.Random
    _newcomers: list[Person] = field(default_factory=list)
    _pending: list[Registration] = field(default_factory=list)
    _approved: list[RegistrationDetail] = field(default_factory=list)
    _handed_out: list[Confirmed] = field(default_factory=list)
    _events: int = 0

    def step(self) -> None:
        """Do one thing in one transaction; raises what the services raise about the machine."""
        kinds: list[Callable[[], None]] = [self._welcome]
        kinds += [self._register] * (3 * bool(self._newcomers))
        kinds += [self._approve] * (3 * bool(self._pending))
        kinds += [self._hand_out] * (5 * bool(self._approved))
        kinds += [self._take_back] * bool(self._handed_out)
        kinds += [self._cancel, self._reissue] * bool(self._approved)
        if self._events < 3:
            kinds.append(self._create_event)
        self.chance.choice(kinds)()

    def _welcome(self) -> None:
        number = f"W{self.chance.randrange(10**9)}"
        draft = PersonDraft(number, f"Worker {number}")
        self._newcomers.append(self.services.people.save_person(self.facts.organiser, draft).value)

    def _register(self) -> None:
        option = self.chance.choice((self.facts.bottle, self.facts.track))
        person = self._newcomers.pop()
        wish = RegistrationDraft(person.id, option.id, self.chance.randint(1, 3))
        register = self.services.registrations.register
        self._pending.append(register(self.facts.organiser, self.facts.event.id, wish).value)

    def _approve(self) -> None:
        wish = self._pending.pop(self.chance.randrange(len(self._pending)))
        self.services.registrations.approve(self.facts.organiser, wish.id)
        get = self.services.registrations.get_registration
        self._approved.append(get(self.facts.organiser, wish.id))

    def _hand_out(self) -> None:
        detail = self.chance.choice(self._approved)
        result = self.services.pickups.confirm(
            self.facts.desks[0],
            token_of(detail),
            [PickupLine(detail.registration.id, 1)],
            uuid4(),
        ).value
        if isinstance(result, Confirmed):
            self._handed_out.append(result)

    def _take_back(self) -> None:
        done = self._handed_out.pop(self.chance.randrange(len(self._handed_out)))
        self.services.pickups.undo(self.facts.desks[0], done.pickup_ids, "Wrong colour")

    def _cancel(self) -> None:
        detail = self.chance.choice(self._approved)
        try:
            self.services.registrations.cancel(self.facts.approver, detail.registration.id)
        except LighthouseError as refusal:
            if refusal.code != "has_pickups":
                raise
        else:
            self._approved.remove(detail)

    def _reissue(self) -> None:
        place = self.chance.randrange(len(self._approved))
        found = self._approved[place].registration.id
        self.services.passes.reissue(self.facts.organiser, found)
        get = self.services.registrations.get_registration
        self._approved[place] = get(self.facts.organiser, found)

    def _create_event(self) -> None:
        self._events += 1
        self.services.events.create_event(
            self.facts.organiser, event_draft(f"Another day {self._events}")
        )

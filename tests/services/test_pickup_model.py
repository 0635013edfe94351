"""Desks at work against a model in plain Python, whatever is done in which order and when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
)
from sqlalchemy import select

from lighthouse_kiosk.domain.desks import DeskPolicy, OutsideSlotPolicy, VerdictKind
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import PickupId, RegistrationId
from lighthouse_kiosk.domain.overrides import Override
from lighthouse_kiosk.domain.registrations import Registration, Status
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.services.options import OptionChange
from lighthouse_kiosk.services.pickups import Confirmed, PickupLine
from lighthouse_kiosk.services.registrations import RegistrationChange
from lighthouse_kiosk.store.tables import RegistrationRow
from tests.company import Company, Original, token_of
from tests.databases import Backend
from tests.services.machines import run_machine

MINUTE = timedelta(minutes=1)
MARGIN, UNDO_WITHIN = 10 * MINUTE, 15 * MINUTE
PEOPLE, OPTIONS = 2, 3
LENIENT, STRICT = range(2)
"""The first desk serves people outside their slots; at the other one a supervisor must."""

OK = ""


@dataclass
class Promise:
    """What the model knows of an approved registration. `issue` counts its passes from 0."""

    person: int
    option: int
    quantity: int
    slot: int | None
    issue: int = 0
    standing: bool = True
    picked_up: int = 0

    @property
    def left(self) -> int:
        return self.quantity - self.picked_up if self.standing else 0


@dataclass
class HandOut:
    """An entry of the journal."""

    promise: RegistrationId
    pieces: int
    desk: int
    at: datetime
    reversed: bool = False


@dataclass
class Model:
    """The desk's rules again, told as simply as they can be."""

    slots: Sequence[tuple[datetime, datetime]]
    expires: datetime
    promises: dict[RegistrationId, Promise] = field(default_factory=dict)
    journal: dict[PickupId, HandOut] = field(default_factory=dict)

    def has(self, person: int, option: int) -> bool:
        return any(
            promise.standing and (promise.person, promise.option) == (person, option)
            for promise in self.promises.values()
        )

    def in_time(self, promise: Promise, now: datetime) -> bool:
        if promise.slot is None:
            return True
        starts, ends = self.slots[promise.slot]
        return starts - MARGIN <= now < ends + MARGIN

    def verdict(self, shown: RegistrationId, issue: int, now: datetime) -> VerdictKind:
        promise = self.promises[shown]
        if issue != promise.issue or not promise.standing:
            return VerdictKind.REVOKED
        if now >= self.expires:
            return VerdictKind.EXPIRED
        if not promise.left:
            return VerdictKind.ALREADY_PICKED_UP
        return VerdictKind.READY if self.in_time(promise, now) else VerdictKind.OUTSIDE_SLOT

    def hands_out(
        self,
        verdict: VerdictKind | None,
        desk: int,
        wanted: Promise,
        pieces: int,
        now: datetime,
        *,
        supervised: bool,
    ) -> bool:
        """Whether a desk hands out; without a verdict, to somebody without a pass."""
        if pieces > wanted.left or verdict is VerdictKind.REVOKED:
            return False
        on_time = self.in_time(wanted, now)
        if verdict is VerdictKind.ALREADY_PICKED_UP:
            return on_time
        if verdict in {None, VerdictKind.EXPIRED}:
            return supervised
        return on_time or desk == LENIENT or supervised

    def undo(self, pickup: PickupId, desk: int, now: datetime, *, supervised: bool) -> str:
        entry = self.journal[pickup]
        if entry.reversed:
            return "already_reversed"
        if not supervised and desk != entry.desk:
            return "not_allowed"
        if not supervised and now - entry.at > UNDO_WITHIN:
            return "undo_too_late"
        entry.reversed = True
        self.promises[entry.promise].picked_up -= entry.pieces
        return OK


@dataclass(frozen=True)
class Shown:
    """A pass in somebody's hands; it may be an old one."""

    promise: RegistrationId
    issue: int
    token: str


class Desks(RuleBasedStateMachine):
    """Two desks, two people with up to three things each, and a clock that goes on."""

    passes: Bundle[Shown] = Bundle("passes")
    pickups: Bundle[PickupId] = Bundle("pickups")

    def __init__(self, company: Company, discard: Callable[[], None]) -> None:
        super().__init__()
        self.company, self.discard, self.facts = company, discard, company.facts
        self.services = company.services
        day_after = self.facts.event.date + timedelta(days=1)
        noon_in_kolkata = datetime.fromisoformat(f"{day_after}T12:00+05:30")
        self.model = Model(
            [(slot.starts_utc, slot.ends_utc) for slot in self.facts.slots], noon_in_kolkata
        )

    @property
    def now(self) -> datetime:
        return self.company.clock.now

    @initialize(target=passes)
    def begin(self) -> Any:
        organiser, policy = self.facts.organiser, DeskPolicy(early=MARGIN, late=MARGIN)
        strict = DeskPolicy(outside_slot=OutsideSlotPolicy.SUPERVISOR, early=MARGIN, late=MARGIN)
        for session, wanted in zip(self.facts.desks, (policy, strict), strict=True):
            self.services.desks.update_desk(organiser, session.desk.id, policy=wanted)
        for option in (self.facts.backpack, self.facts.bottle):
            free = OptionChange(unit_cost=0, total_available=1000)
            self.services.options.update_option(organiser, option.id, free)
        change = EventChange(most_items_per_person=100, window_closes=datetime(2027, 3, 20))
        self.services.events.update_event(organiser, self.facts.event.id, change)
        return multiple(
            *(self.promised(person, option, 3) for person in range(PEOPLE) for option in (0, 1))
        )

    def promised(self, person: int, option: int, quantity: int = 2, slot: int = 1) -> Shown:
        options = (self.facts.backpack, self.facts.bottle, self.facts.track)
        wish = self.company.register(person, options[option], quantity, None if option else slot)
        self.company.approve(wish)
        self.model.promises[wish.id] = Promise(person, option, quantity, None if option else slot)
        return self.shown(wish)

    def shown(self, registration: Registration) -> Shown:
        promise = self.model.promises[registration.id]
        token = token_of(self.company.detail(registration))
        return Shown(registration.id, promise.issue, token)

    @rule(
        target=passes,
        person=st.integers(0, PEOPLE - 1),
        option=st.integers(0, OPTIONS - 1),
        quantity=st.integers(1, 4),
        slot=st.integers(0, 3),
    )
    def promise(self, person: int, option: int, quantity: int, slot: int) -> Any:
        """Register and approve anew, also what was cancelled before."""
        if not self.model.has(person, option):
            return self.promised(person, option, quantity, slot)
        again = code_of(lambda: self.promised(person, option, quantity, slot))
        assert again == "already_exists"
        return multiple()  # nothing was promised

    @rule(minutes=st.sampled_from([1, 9, 16, 16, 40, 40, 27 * 60]))
    def wait(self, minutes: int) -> None:
        self.company.clock.forward(minutes * MINUTE)

    @rule(shown=passes, desk=st.integers(0, 1))
    def look(self, shown: Shown, desk: int) -> None:
        verdict = self.services.pickups.review(self.facts.desks[desk], shown.token)
        assert verdict.kind == self.model.verdict(shown.promise, shown.issue, self.now)

    @rule(
        target=pickups,
        shown=passes,
        other=st.none() | passes,
        desk=st.integers(0, 1),
        pieces=st.sampled_from([1, 1, 2, 3]),
        supervised=st.booleans(),
    )
    def hand_out(
        self, shown: Shown, other: Shown | None, desk: int, pieces: int, supervised: bool
    ) -> Any:
        """Hand out what is on the pass, or something else of the same person."""
        promises = self.model.promises
        wanted = shown.promise
        if other is not None and promises[other.promise].person == promises[wanted].person:
            wanted = other.promise
        verdict = self.model.verdict(shown.promise, shown.issue, self.now)
        expected = self.model.hands_out(
            verdict, desk, promises[wanted], pieces, self.now, supervised=supervised
        )
        override = Override(self.facts.approver, "The bus was late") if supervised else None
        nonce, session = uuid4(), self.facts.desks[desk]

        def confirm() -> object:
            lines = [PickupLine(wanted, pieces)]
            return self.services.pickups.confirm(
                session, shown.token, lines, nonce, override=override
            ).value

        return self.handed_out(confirm, wanted, desk, pieces, expected=expected)

    @rule(
        target=pickups,
        shown=passes,
        desk=st.integers(0, 1),
        pieces=st.sampled_from([1, 1, 2, 3]),
        supervised=st.booleans(),
    )
    def hand_out_without_pass(self, shown: Shown, desk: int, pieces: int, supervised: bool) -> Any:
        promise = self.model.promises[shown.promise]
        expected = self.model.hands_out(
            None, desk, promise, pieces, self.now, supervised=supervised
        )
        nonce, session = uuid4(), self.facts.desks[desk]

        def confirm() -> object:
            return self.services.pickups.confirm_person(
                session,
                self.facts.people[promise.person].id,
                [PickupLine(shown.promise, pieces)],
                nonce,
                "Lost the phone",
                supervisor=self.facts.approver if supervised else None,
            ).value

        return self.handed_out(confirm, shown.promise, desk, pieces, expected=expected)

    def handed_out(
        self,
        confirm: Callable[[], object],
        wanted: RegistrationId,
        desk: int,
        pieces: int,
        *,
        expected: bool,
    ) -> Any:
        """Confirm, and once more with the same nonce, which changes nothing."""
        result = confirm()
        assert isinstance(result, Confirmed) is expected
        if not isinstance(result, Confirmed):
            return multiple()  # nothing was handed out
        assert confirm() == result
        (pickup,) = result.pickup_ids
        self.model.journal[pickup] = HandOut(wanted, pieces, desk, self.now)
        self.model.promises[wanted].picked_up += pieces
        return pickup

    @rule(pickup=pickups, desk=st.integers(0, 1), supervised=st.booleans())
    def undo(self, pickup: PickupId, desk: int, supervised: bool) -> None:
        expected = self.model.undo(pickup, desk, self.now, supervised=supervised)
        supervisor = self.facts.approver if supervised else None
        undo = self.services.pickups.undo
        session = self.facts.desks[desk]
        assert expected == code_of(lambda: undo(session, [pickup], "Back", supervisor))

    @rule(target=passes, shown=passes)
    def reissue(self, shown: Shown) -> Any:
        promise = self.model.promises[shown.promise]
        reissue = self.services.passes.reissue
        done = code_of(lambda: reissue(self.facts.organiser, shown.promise))
        assert done == (OK if promise.standing else "not_found")
        if not promise.standing:
            return multiple()  # there is no pass to replace
        promise.issue += 1
        return self.shown(self.registration(shown.promise))

    @rule(target=passes, shown=passes, quantity=st.integers(1, 4))
    def change_quantity(self, shown: Shown, quantity: int) -> Any:
        """An approved registration's pass states its quantity, so it gets a new one."""
        promise = self.model.promises[shown.promise]
        change = RegistrationChange(quantity=quantity)
        update = self.services.registrations.update_registration
        done = code_of(lambda: update(self.facts.organiser, shown.promise, change))
        if not promise.standing:
            assert done == "illegal_move"
        elif quantity < promise.picked_up:
            assert done == "invalid_field"
        else:
            assert done == OK
            promise.issue += quantity != promise.quantity
            promise.quantity = quantity
            return self.shown(self.registration(shown.promise))
        return multiple()  # nothing has changed

    @rule(shown=passes, reject=st.booleans())
    def withdraw(self, shown: Shown, reject: bool) -> None:
        promise = self.model.promises[shown.promise]
        services = self.services.registrations
        leave = services.reject if reject else services.cancel
        done = code_of(lambda: leave(self.facts.approver, shown.promise))
        if not promise.standing:
            assert done == "illegal_move"
        elif promise.picked_up:
            assert done == "has_pickups"
        else:
            assert done == OK
            promise.standing = False

    def registration(self, found: RegistrationId) -> Registration:
        get = self.services.registrations.get_registration
        return get(self.facts.organiser, found).registration

    @invariant()
    def what_was_handed_out_adds_up(self) -> None:
        columns = RegistrationRow.id, RegistrationRow.picked_up, RegistrationRow.status
        with self.services.uow.read(self.facts.admin.organisation_id) as tx:
            rows = {
                found: (pieces, status) for found, pieces, status in tx.execute(select(*columns))
            }
        assert rows.keys() == self.model.promises.keys()
        for found, promise in self.model.promises.items():
            pieces, status = rows[found]
            assert pieces == promise.picked_up
            assert (status is Status.APPROVED) is promise.standing

    def teardown(self) -> None:
        assert self.services.maintenance.check().findings == ()
        self.company.close()
        self.discard()


def code_of(action: Callable[[], object]) -> str:
    try:
        action()
    except LighthouseError as refusal:
        return refusal.code
    return OK


def test_whatever_is_shown_where_and_when_the_desks_keep_the_rules(
    backend: Backend, original: Original, tmp_path: Path
) -> None:
    run_machine(Desks, backend, original, tmp_path, runs=(15, 6), steps=40)

"""Registrations and pickups against a model in plain Python, whatever is done in which order."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    rule,
)

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import PickupId, RegistrationId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.services.options import OptionChange
from lighthouse_kiosk.services.pickups import Confirmed
from lighthouse_kiosk.services.registrations import BatchResult, RegistrationChange
from tests.company import Company, Original
from tests.databases import Backend
from tests.services.machines import run_machine
from tests.services.registration_model import BACKPACK, BOTTLE, OK, TRACK, Model, Wish


def codes(batch: BatchResult) -> dict[RegistrationId, str]:
    return {found_id: error.code for found_id, error in batch.refused}


class Work(RuleBasedStateMachine):
    """Organisers, approvers and desks at work, each step foretold by the model."""

    registrations: Bundle[RegistrationId] = Bundle("registrations")
    batches: Bundle[BatchResult] = Bundle("batches")
    pickups: Bundle[tuple[RegistrationId, PickupId, int]] = Bundle("pickups")

    def __init__(self, company: Company, discard: Callable[[], None]) -> None:
        super().__init__()
        self.company, self.discard = company, discard
        self.model = Model()
        self.facts = company.facts
        self.options = (self.facts.backpack, self.facts.bottle, self.facts.track)

    def does(self, action: Callable[[], object]) -> str:
        try:
            action()
        except LighthouseError as refusal:
            return refusal.code
        return OK

    @initialize(target=registrations)
    def begin(self) -> Any:
        """Have something in every state to work with."""
        made = [
            self.register(person, option, quantity, slot)
            for person, option, quantity, slot in (
                (0, BACKPACK, 2, 0),
                (1, BACKPACK, 1, 0),
                (2, BACKPACK, 1, 1),
                (3, BOTTLE, 3, 2),
                (4, TRACK, 1, None),
                (5, BOTTLE, 1, None),
            )
        ]
        for registration_id in made[:-1]:
            self.approve(registration_id)
        return multiple(*made)

    @rule(
        target=registrations,
        person=st.integers(0, 5),
        option=st.integers(0, 2),
        quantity=st.integers(1, 3),
        slot=st.none() | st.integers(0, 3),
    )
    def register(self, person: int, option: int, quantity: int, slot: int | None) -> Any:
        slot = 1 if slot is None and option == BACKPACK else slot
        wish = Wish(person, option, quantity, slot)
        expected = self.model.register(wish)
        made: list[RegistrationId] = []
        assert expected == self.does(
            lambda: made.append(
                self.company.register(person, self.options[option], quantity, slot).id
            )
        )
        for registration_id in made:
            self.model.wishes[registration_id] = wish
            return registration_id
        return multiple()  # nothing was made

    @rule(registration_id=registrations)
    def approve(self, registration_id: RegistrationId) -> None:
        expected = self.model.approve(self.model.wishes[registration_id])
        approve = self.company.services.registrations.approve
        assert expected == self.does(lambda: approve(self.facts.approver, registration_id))

    @rule(
        registration_id=registrations, wanted=st.sampled_from([Status.REJECTED, Status.CANCELLED])
    )
    def leave(self, registration_id: RegistrationId, wanted: Status) -> None:
        expected = self.model.leave(self.model.wishes[registration_id], wanted)
        change = RegistrationChange(status=wanted)
        update = self.company.services.registrations.update_registration
        assert expected == self.does(lambda: update(self.facts.approver, registration_id, change))

    @rule(
        registration_id=registrations,
        quantity=st.integers(1, 3),
        slot=st.none() | st.integers(0, 3),
    )
    def change(self, registration_id: RegistrationId, quantity: int, slot: int | None) -> None:
        expected = self.model.change(self.model.wishes[registration_id], quantity, slot)
        slot_id = None if slot is None else self.facts.slots[slot].id
        change = RegistrationChange(quantity=quantity, slot_id=slot_id)
        update = self.company.services.registrations.update_registration
        assert expected == self.does(lambda: update(self.facts.approver, registration_id, change))

    @rule(
        registration_id=registrations,
        quantity=st.integers(1, 3),
        slot=st.none() | st.integers(0, 3),
    )
    def change_and_approve(
        self, registration_id: RegistrationId, quantity: int, slot: int | None
    ) -> None:
        wish = self.model.wishes[registration_id]
        expected = self.model.change_and_approve(wish, quantity, slot)
        slot_id = None if slot is None else self.facts.slots[slot].id
        change = RegistrationChange(Status.APPROVED, slot_id, quantity)
        update = self.company.services.registrations.update_registration
        assert expected == self.does(lambda: update(self.facts.approver, registration_id, change))

    @rule(registration_id=registrations)
    def undo_approval(self, registration_id: RegistrationId) -> None:
        expected = self.model.undo_approval(self.model.wishes[registration_id])
        undo = self.company.services.approvals.undo
        assert expected == self.does(lambda: undo(self.facts.approver, registration_id))

    @rule(target=batches, ids=st.lists(registrations, min_size=1, unique=True))
    def approve_many(self, ids: list[RegistrationId]) -> Any:
        """First come is first served; the clock stands still, so age goes by id."""
        expected = {one: self.model.approve(self.model.wishes[one]) for one in sorted(ids)}
        approve = self.company.services.registrations.approve_many
        batch = approve(self.facts.approver, ids).value
        assert dict.fromkeys(batch.done, OK) | codes(batch) == expected
        for one in batch.done:
            self.model.wishes[one].batch = batch.upto
        return batch

    @rule(batch=batches)
    def undo_many(self, batch: BatchResult) -> None:
        """Only what the batch itself approved, and nobody touched since, waits again."""
        expected = {}
        for one in reversed(batch.done):
            wish = self.model.wishes[one]
            mine = wish.batch == batch.upto
            possible = wish.status is Status.APPROVED and not wish.picked_up
            touched = possible and not mine
            expected[one] = "changed_meanwhile" if touched else self.model.undo_approval(wish)
        undo = self.company.services.approvals.undo_many
        back = undo(self.facts.approver, batch.done, batch.upto).value
        assert dict.fromkeys(back.done, OK) | codes(back) == expected

    @rule(target=pickups, registration_id=registrations, pieces=st.integers(1, 3))
    def hand_out(self, registration_id: RegistrationId, pieces: int) -> Any:
        detail = self.company.services.registrations.get_registration(
            self.facts.organiser, registration_id
        )
        expected = self.model.hand_out(self.model.wishes[registration_id], pieces)
        if detail.token_text is None:
            assert not expected
            return multiple()  # nothing was made
        result = self.company.confirm(detail, pieces)
        assert isinstance(result, Confirmed) is expected
        if isinstance(result, Confirmed):
            return registration_id, result.pickup_ids[0], pieces
        return multiple()  # nothing was made

    @rule(pickup=consumes(pickups))
    def undo(self, pickup: tuple[RegistrationId, PickupId, int]) -> None:
        registration_id, pickup_id, pieces = pickup
        undo = self.company.services.pickups.undo
        undo(self.facts.desks[0], [pickup_id], "Back on the shelf")
        self.model.wishes[registration_id].picked_up -= pieces
        again = self.does(lambda: undo(self.facts.desks[0], [pickup_id], "Again"))
        assert again == "already_reversed"

    @rule(option=st.integers(0, 2), cost=st.sampled_from([0, 1, 400_000, 6_000_000]))
    def set_cost(self, option: int, cost: int) -> None:
        self.company.services.options.update_option(
            self.facts.organiser, self.options[option].id, OptionChange(unit_cost=cost)
        )
        self.model.costs[option] = cost

    @rule(
        what=st.sampled_from(["total", "capacity", "budget"]),
        place=st.integers(0, 2),
        limit=st.integers(1, 6),
    )
    def set_limit(self, what: str, place: int, limit: int) -> None:
        services, organiser, model = self.company.services, self.facts.organiser, self.model
        budget = limit * 1_000_000
        change: Callable[[], object]
        if what == "total":
            used, wanted, limits = model.taken(place), limit, model.totals
            change = partial(
                services.options.update_option,
                organiser,
                self.options[place].id,
                OptionChange(total_available=limit),
            )
        elif what == "capacity":
            used, wanted, limits = model.booked(place), limit, model.capacities
            slot_id = self.facts.slots[place].id
            change = partial(services.slots.update_slot, organiser, slot_id, limit)
        else:
            place, used, wanted, limits = 0, model.committed(), budget, model.budget
            event_id = self.facts.event.id
            change = partial(
                services.events.update_event, organiser, event_id, EventChange(budget=budget)
            )
        assert self.does(change) == ("below_committed" if wanted < used else OK)
        if wanted >= used:
            limits[place] = wanted

    @rule(registration_id=registrations)
    def reissue(self, registration_id: RegistrationId) -> None:
        approved = self.model.wishes[registration_id].status is Status.APPROVED
        reissue = self.company.services.passes.reissue
        done = self.does(lambda: reissue(self.facts.organiser, registration_id))
        assert done == (OK if approved else "not_found")

    @invariant()
    def counters_agree(self) -> None:
        model = self.model
        options = {
            option.name: taken
            for place, option in enumerate(self.options)
            if (taken := model.taken(place))
        }
        assert self.company.counters() == (
            model.committed(),
            options,
            [model.booked(slot) for slot in range(4)],
        )

    def teardown(self) -> None:
        for registration_id, wish in self.model.wishes.items():
            found = self.company.services.registrations.get_registration(
                self.facts.organiser, registration_id
            ).registration
            slot_id = None if wish.slot is None else self.facts.slots[wish.slot].id
            assert (found.status, found.quantity, found.slot_id) == (
                wish.status,
                wish.quantity,
                slot_id,
            )
            assert (found.committed_cost, found.picked_up) == (
                wish.cost,
                wish.picked_up,
            )
        assert self.company.services.maintenance.check().findings == ()
        self.company.close()
        self.discard()


def test_whatever_is_done_in_which_order_the_rules_hold(
    backend: Backend, original: Original, tmp_path: Path
) -> None:
    run_machine(Work, backend, original, tmp_path, runs=(10, 5), steps=25)

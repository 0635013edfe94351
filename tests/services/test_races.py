"""Many at once, in this process and in others: nobody is promised what is not there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Barrier
from typing import TypeVar
from uuid import uuid4

from lighthouse_kiosk.bootstrap import Services
from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.desks import AlreadyPickedUp
from lighthouse_kiosk.domain.errors import (
    AlreadyExists,
    LighthouseError,
    TooManyItems,
)
from lighthouse_kiosk.domain.registrations import Registration, Status
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.services.options import OptionChange
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.services.pickups import Confirmed, PickupLine, Refused
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft
from lighthouse_kiosk.services.registrations import RegistrationChange
from tests.company import Company, token_of

T = TypeVar("T")


def at_once(*tries: Callable[[], T]) -> list[T | LighthouseError]:
    """Do everything at the same moment; refusals are results, anything else fails."""
    start = Barrier(len(tries))

    def run(attempt: Callable[[], T]) -> T | LighthouseError:
        start.wait()
        try:
            return attempt()
        except LighthouseError as refusal:
            return refusal

    with ThreadPoolExecutor(len(tries)) as pool:
        return list(pool.map(run, tries))


def kinds(results: Sequence[object]) -> Counter[str]:
    return Counter(type(result).__name__ for result in results)


def processes(company: Company, count: int = 4) -> list[Services]:
    return [company.services, *(company.again() for _ in range(count - 1))]


def sound(company: Company) -> bool:
    return company.services.maintenance.check().sound


def approving(
    company: Company, services: Services, registration: Registration
) -> Callable[[], object]:
    return lambda: services.registrations.approve(company.facts.approver, registration.id)


def test_eight_approvers_never_oversell(company: Company) -> None:
    """Twelve want one of ten backpacks, budget for ten, and three places in each slot."""
    wishes = [company.register(person, slot=person % 4) for person in range(12)]
    everybody = processes(company)
    for start in (0, 4, 8):
        at_once(
            *(
                approving(company, everybody[(place + half) % 4], wish)
                for half in (0, 2)
                for place, wish in enumerate(wishes[start : start + 4])
            )
        )
    statuses = Counter(company.detail(wish).registration.status for wish in wishes)
    assert statuses == {Status.APPROVED: 10, Status.PENDING: 2}
    assert company.counters()[1] == {"Backpack": 10}
    assert sum(company.counters()[2]) == 10
    assert sound(company)


def test_of_eight_who_want_the_last_place_one_gets_it(company: Company) -> None:
    for person in (8, 9):
        company.approved(person)
    wishes = [company.register(person) for person in range(8)]
    everybody = processes(company)
    results = at_once(
        *(approving(company, everybody[place % 4], wish) for place, wish in enumerate(wishes))
    )
    assert kinds(results) == {"Changed": 1, "ConflictRefused": 7}
    assert company.counters()[2] == [0, 3, 0, 0]
    assert sound(company)


def test_a_registration_is_approved_once(company: Company) -> None:
    wish = company.register()
    everybody = processes(company)
    results = at_once(*(approving(company, services, wish) for services in everybody * 2))
    assert kinds(results) == {"Changed": 1, "IllegalMove": 7}
    assert sound(company)


def test_an_approval_and_a_cancellation_leave_one_state(company: Company) -> None:
    actor = company.facts.approver
    for person in range(4):
        wish = company.register(person, company.facts.bottle)
        one, other = processes(company, 2)
        at_once(
            approving(company, one, wish),
            partial(other.registrations.cancel, actor, wish.id),
        )
        assert company.detail(wish).registration.status is Status.CANCELLED
    assert company.counters() == (0, {}, [0, 0, 0, 0])
    assert sound(company)


def test_batches_and_single_approvals_never_lock_each_other_out(company: Company) -> None:
    facts = company.facts
    wishes = [company.register(person, facts.bottle) for person in range(12)]
    wishes += [company.register(person, slot=person % 4) for person in range(6)]
    ids = [wish.id for wish in wishes]
    everybody = processes(company)
    results = at_once(
        lambda: everybody[0].registrations.approve_many(facts.approver, ids),
        lambda: everybody[1].registrations.approve_many(facts.approver, ids[::-1]),
        *(approving(company, everybody[2], wish) for wish in wishes[::5]),
        lambda: everybody[3].options.update_option(
            facts.organiser, facts.backpack.id, OptionChange(place="Shelf C4")
        ),
        lambda: everybody[3].slots.update_slot(facts.organiser, facts.slots[0].id, 5),
    )
    assert not set(kinds(results)) - {"Changed", "IllegalMove", "ConflictRefused"}
    assert all(company.detail(wish).registration.status is Status.APPROVED for wish in wishes)
    assert sound(company)


def test_changes_of_one_approved_registration_line_up(company: Company) -> None:
    facts = company.facts
    detail = company.approved(quantity=2)
    everybody = processes(company)

    def change(services: Services, wanted: RegistrationChange) -> Callable[[], object]:
        update = services.registrations.update_registration
        return lambda: update(facts.organiser, detail.registration.id, wanted)

    results = at_once(
        change(everybody[0], RegistrationChange(slot_id=facts.slots[0].id)),
        change(everybody[1], RegistrationChange(slot_id=facts.slots[2].id)),
        change(everybody[2], RegistrationChange(quantity=3)),
        change(everybody[3], RegistrationChange(quantity=1)),
        lambda: everybody[0].passes.reissue(facts.organiser, detail.registration.id),
        lambda: everybody[1].passes.reissue(facts.organiser, detail.registration.id),
    )
    assert kinds(results) == {"Changed": 6}
    assert sound(company)


def test_a_person_is_registered_once_for_an_option_and_never_for_too_many(
    company: Company,
) -> None:
    """Three items are what one person may have."""
    facts = company.facts
    everybody = processes(company)

    def registering(services: Services, option: int, quantity: int) -> Callable[[], object]:
        wanted = (facts.bottle, facts.track)[option]
        draft = RegistrationDraft(facts.people[0].id, wanted.id, quantity)
        return lambda: services.registrations.register(facts.organiser, facts.event.id, draft)

    results = at_once(
        *(registering(services, option, 2) for services in everybody for option in (0, 1))
    )
    assert kinds(results)["Changed"] == 1
    assert {type(result) for result in results if isinstance(result, LighthouseError)} <= {
        AlreadyExists,
        TooManyItems,
    }


def test_a_staff_number_names_one_person(company: Company) -> None:
    facts = company.facts
    results = at_once(
        *(
            lambda services=services, n=n: services.people.save_person(
                facts.organiser, PersonDraft("E999", f"Name {n}")
            )
            for n, services in enumerate(processes(company))
        )
    )
    assert kinds(results) == {"Changed": 4}
    assert len(company.services.people.find_people(facts.organiser, "E999")) == 1


def test_of_eight_desks_that_scan_one_pass_one_hands_out(company: Company) -> None:
    detail = company.approved()
    everybody = processes(company)
    lines = [PickupLine(detail.registration.id, 1)]
    results = at_once(
        *(
            lambda services=services, desk=desk: (
                services.pickups.confirm(
                    company.facts.desks[desk], token_of(detail), lines, uuid4()
                ).value
            )
            for services in everybody
            for desk in (0, 1)
        )
    )
    assert kinds(results) == {"Confirmed": 1, "Refused": 7}
    for result in results:
        if isinstance(result, Refused):
            assert isinstance(result.verdict, AlreadyPickedUp)
    assert company.detail(detail.registration).registration.picked_up == 1
    assert sound(company)


def test_one_confirmation_tried_eight_times_at_once_counts_once(company: Company) -> None:
    """A desk that got no answer tries again with the same nonce, here before the first is done."""
    detail = company.approved(quantity=3)
    nonce, lines = uuid4(), [PickupLine(detail.registration.id, 1)]
    results = at_once(
        *(
            lambda: (
                company.services.pickups.confirm(
                    company.facts.desks[0], token_of(detail), lines, nonce
                ).value
            )
            for _ in range(8)
        )
    )
    assert {type(result) for result in results} == {Confirmed}
    assert len(set(map(repr, results))) == 1
    assert company.detail(detail.registration).registration.picked_up == 1
    assert sound(company)


def test_a_pickup_is_undone_once(company: Company) -> None:
    done = company.picked_up(company.approved())
    results = at_once(
        *(
            lambda services=services: services.pickups.undo(
                company.facts.desks[0], done.pickup_ids, "Wrong colour"
            )
            for services in processes(company)
        )
    )
    assert kinds(results) == {"Changed": 1, "AlreadyReversed": 3}
    assert sound(company)


def test_a_pickup_and_a_cancellation_leave_one_of_them(company: Company) -> None:
    for person in range(4):
        detail = company.approved(person, company.facts.bottle)
        one, other = processes(company, 2)
        desk = company.facts.desks[0]
        lines = [PickupLine(detail.registration.id, 1)]
        results = at_once(
            partial(one.pickups.confirm, desk, token_of(detail), lines, uuid4()),
            partial(other.registrations.cancel, company.facts.approver, detail.registration.id),
        )
        after = company.detail(detail.registration).registration
        first = results[0]
        handed_out = isinstance(first, Changed) and isinstance(first.value, Confirmed)
        assert (after.status is Status.APPROVED) is handed_out
        assert after.picked_up == int(handed_out)
    assert sound(company)


def test_desks_that_hand_out_the_same_things_in_other_orders_never_lock_each_other_out(
    company: Company,
) -> None:
    """Every desk takes one piece of three registrations, which touches three counts."""
    facts = company.facts
    event = facts.event.id
    company.services.events.update_event(
        facts.organiser, event, EventChange(most_items_per_person=30)
    )
    options = (facts.bottle, facts.track)
    details = [company.approved(person, option, 8) for person in (0, 1) for option in options]
    everybody = processes(company)

    def hand_out(services: Services, person: int, *, forwards: bool) -> Callable[[], object]:
        own = details[2 * person : 2 * person + 2]
        lines = [PickupLine(detail.registration.id, 1) for detail in own]
        shown = own[0 if forwards else 1]
        return lambda: (
            services.pickups.confirm(
                facts.desks[0], token_of(shown), lines if forwards else lines[::-1], uuid4()
            ).value
        )

    results = at_once(
        *(
            hand_out(services, person, forwards=forwards)
            for services in everybody
            for person in (0, 1)
            for forwards in (False, True)
        )
    )
    assert kinds(results) == {"Confirmed": 16}
    for detail in details:
        assert company.detail(detail.registration).registration.picked_up == 8
    assert sound(company)

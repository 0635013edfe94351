"""Promise: approvals never commit more than there is, and counters are what registrations add up to.

    python -m tests.benchmarks.no_oversell [--database sqlite|postgresql] [--attempts 100000]
        [--approvers 16] [--processes 4] [--naive]

Approvers, spread over processes, want the same places: of stock, in slots and of budget. Few are
left at any time; one approver gives some back by cancelling, and limits rise a little all the
while. Naive: what is left is read first and written back in a transaction of its own.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from functools import partial

from sqlalchemy import ColumnElement, func, select, update

from lighthouse_kiosk.bootstrap import Services, open_services
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.services.options import OptionChange
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.store.tables import EventRow, OptionRow, RegistrationRow, SlotRow
from tests.company import Company, Facts, TestClock, found_company
from tests.proofs.crowd import all_at_once, database_of
from tests.proofs.outcome import Outcome, command, report

_ATTEMPTS_PER_PLACE = 40
_COST = 100


def prove(
    settings: Settings,
    *,
    attempts: int,
    approvers: int,
    processes: int,
    seed: int,
    naive: bool,
) -> Outcome:
    services = open_services(settings, TestClock())
    wishes = max(4 * approvers, attempts // _ATTEMPTS_PER_PLACE)
    facts, ids = _prepared(settings, services, wishes)
    task = partial(_approve, facts, ids, attempts // approvers, seed, naive)
    told: Counter[str] = Counter()
    for counts in all_at_once(settings, task, approvers, processes):
        told += counts
    outcome = Outcome(
        {"attempts": sum(told.values()) - told["cancelled"], "told": dict(told)},
        _oversold(services, facts, told),
    )
    services.close()
    return outcome


def _prepared(
    settings: Settings, services: Services, wishes: int
) -> tuple[Facts, tuple[RegistrationId, ...]]:
    """Register more than there will be room for, then leave hardly any."""
    facts = found_company(services, people=wishes // 2)
    company = Company(settings, services, TestClock(), facts)
    organiser = facts.organiser
    plenty = OptionChange(unit_cost=_COST, total_available=10 * wishes)
    for option in (facts.backpack, facts.bottle):
        services.options.update_option(organiser, option.id, plenty)
    for slot in facts.slots:
        services.slots.update_slot(organiser, slot.id, 10 * wishes)
    ids = [
        company.register(person, option, slot=slot).id
        for person in range(wishes // 2)
        for option, slot in ((facts.backpack, person % 4), (facts.bottle, None))
    ]
    for option in (facts.backpack, facts.bottle):
        services.options.update_option(organiser, option.id, OptionChange(total_available=2))
    for slot in facts.slots:
        services.slots.update_slot(organiser, slot.id, 1)
    services.events.update_event(organiser, facts.event.id, EventChange(budget=3 * _COST))
    return facts, tuple(ids)


def _approve(
    facts: Facts,
    ids: Sequence[RegistrationId],
    attempts: int,
    seed: int,
    naive: bool,
    services: Services,
    number: int,
) -> Counter[str]:
    """Try to approve one after the other; return how often each answer was given."""
    chance = random.Random(f"{seed} {number}")
    told: Counter[str] = Counter()
    mine: list[RegistrationId] = []
    for attempt in range(attempts):
        wish = chance.choice(ids)
        try:
            if naive:
                granted = _approve_naively(services, wish)
            else:
                services.registrations.approve(facts.approver, wish)
                granted = True
        except LighthouseError as refusal:
            told[refusal.code] += 1
        else:
            told["approved" if granted else "conflict"] += 1
            mine += [wish] * granted
        if number == 0 and attempt % 2 == 0:
            _raise_a_limit(services, facts, chance)
        if number == 1 and len(mine) > 3:
            services.registrations.cancel(facts.approver, mine.pop(0))
            told["cancelled"] += 1
    return told


def _raise_a_limit(services: Services, facts: Facts, chance: random.Random) -> None:
    """Make room for one more of something."""
    organiser, event_id = facts.organiser, facts.event.id
    event = services.events.get_event(organiser, event_id)
    change = EventChange(budget=event.budget + _COST)
    services.events.update_event(organiser, event_id, change)
    if chance.random() < 0.5:
        option = chance.choice(services.options.list_options(organiser, event_id)[:2])
        more = OptionChange(total_available=(option.total_available or 0) + 1)
        services.options.update_option(organiser, option.id, more)
    else:
        slot = chance.choice(services.slots.list_slots(organiser, event_id))
        services.slots.update_slot(organiser, slot.id, slot.capacity + 1)


def _approve_naively(services: Services, wish: RegistrationId) -> bool:
    """Look whether it fits; if so, write what the counters will then be."""
    with services.uow.read(None) as tx:
        of_it = RegistrationRow.id == wish
        row = tx.execute(select(RegistrationRow).where(of_it)).one()
        event_is, option_is = EventRow.id == row.event_id, OptionRow.id == row.option_id
        event = tx.execute(select(EventRow).where(event_is)).one()
        option = tx.execute(select(OptionRow).where(option_is)).one()
        slot_is = SlotRow.id == row.slot_id
        slot = tx.execute(select(SlotRow).where(slot_is)).one_or_none()
    if (
        row.status is not Status.PENDING
        or event.budget_committed + _COST > event.event_budget_amount
        or option.committed_count + 1 > option.total_available
        or (slot is not None and slot.booked_count + 1 > slot.capacity)
    ):
        return False
    values = {"status": Status.APPROVED, "committed_cost": _COST}
    with services.uow.write(None) as tx:
        tx.execute(update(RegistrationRow).where(of_it).values(values))
        tx.execute(
            update(EventRow).where(event_is).values(budget_committed=event.budget_committed + _COST)
        )
        tx.execute(
            update(OptionRow).where(option_is).values(committed_count=option.committed_count + 1)
        )
        if slot is not None:
            tx.execute(update(SlotRow).where(slot_is).values(booked_count=slot.booked_count + 1))
    return True


def _oversold(services: Services, facts: Facts, told: Counter[str]) -> list[str]:
    """Add up what is approved, and hold it against limits, counters and what approvers heard."""

    def approved(*also: ColumnElement[bool]) -> tuple[int, int, int]:
        query = select(
            func.count(),
            func.coalesce(func.sum(RegistrationRow.quantity), 0),
            func.coalesce(func.sum(RegistrationRow.committed_cost), 0),
        ).where(RegistrationRow.status == Status.APPROVED, *also)
        with services.uow.read(None) as tx:
            count, pieces, cost = tx.execute(query).one()
        return count, int(pieces), int(cost)

    organiser, event_id = facts.organiser, facts.event.id
    event = services.events.get_event(organiser, event_id)
    count, _, cost = approved()
    found = [("budget", cost, event.budget_committed, event.budget)]
    for option in services.options.list_options(organiser, event_id):
        _, pieces, _ = approved(RegistrationRow.option_id == option.id)
        limit = pieces if option.total_available is None else option.total_available
        found.append((option.name, pieces, option.committed_count, limit))
    for slot in services.slots.list_slots(organiser, event_id):
        bookings, _, _ = approved(RegistrationRow.slot_id == slot.id)
        found.append((f"slot of {slot.starts:%H:%M}", bookings, slot.booked_count, slot.capacity))
    broken = [
        f"{name}: {taken} approved, {counter} counted, {limit} there are"
        for name, taken, counter, limit in found
        if not taken == counter <= limit
    ]
    if count != told["approved"] - told["cancelled"]:
        heard = told["approved"] - told["cancelled"]
        broken.append(f"{count} are approved, approvers were told {heard}")
    return broken + [str(finding) for finding in services.maintenance.check().findings]


def main() -> None:
    parser = command(__doc__)
    parser.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--attempts", type=int, default=100_000)
    parser.add_argument("--approvers", type=int, default=16)
    parser.add_argument("--processes", type=int, default=4)
    arguments = parser.parse_args()
    given = {name: value for name, value in vars(arguments).items() if name != "database"}

    def run() -> Outcome:
        with database_of(arguments.database) as (_, settings):
            return prove(settings, **given)

    report("no oversell", arguments, run)


if __name__ == "__main__":
    main()

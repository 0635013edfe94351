"""Promise: a pass that many desks scan at the same moment is handed out exactly once.

    python -m tests.benchmarks.one_winner [--database sqlite|postgresql] [--passes 10000]
        [--desks 16] [--processes 4] [--naive]

All desks, spread over processes, confirm all passes in the same order. Naive: what is left is
read first and written back in a transaction of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from uuid import UUID

from sqlalchemy import select, update

from lighthouse_kiosk.bootstrap import Services, open_services
from lighthouse_kiosk.domain.desks import DeskPolicy
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.services.options import OptionChange
from lighthouse_kiosk.services.pickups import Confirmed, PickupLine
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.store.tables import PickupRow, RegistrationRow
from tests.company import Company, TestClock, found_company, token_of
from tests.proofs.crowd import all_at_once, database_of
from tests.proofs.outcome import Outcome, command, report

ShownPass = tuple[RegistrationId, str]
"""A registration and its pass's token."""


def prove(
    settings: Settings, *, passes: int, desks: int, processes: int, seed: int, naive: bool
) -> Outcome:
    services = open_services(settings, TestClock())
    shown, sessions = _prepared(settings, services, passes, desks)
    task = partial(_hand_out, shown, sessions, seed, naive)
    won: Counter[RegistrationId] = Counter()
    for handed_out in all_at_once(settings, task, desks, processes):
        won.update(handed_out)
    with services.uow.read(None) as tx:
        journal = Counter(tx.execute(select(PickupRow.registration_id)).scalars())
    broken = [
        f"registration {found}: {won[found]} desks were told to hand it out"
        for found, _ in shown
        if won[found] != 1
    ]
    broken += [
        f"registration {found}: {times} entries in the journal"
        for found, times in journal.items()
        if times != 1
    ]
    broken += [str(finding) for finding in services.maintenance.check().findings]
    services.close()
    return Outcome(
        {"passes": len(shown), "desks": desks, "confirmations": len(shown) * desks}, broken
    )


def _prepared(
    settings: Settings, services: Services, passes: int, desks: int
) -> tuple[tuple[ShownPass, ...], tuple[DeskSession, ...]]:
    facts = found_company(services, people=(passes + 1) // 2)
    company = Company(settings, services, TestClock(), facts)
    organiser = facts.organiser
    plenty = OptionChange(unit_cost=0, total_available=passes)
    services.options.update_option(organiser, facts.bottle.id, plenty)
    wishes = [
        company.register(number // 2, (facts.bottle, facts.track)[number % 2])
        for number in range(passes)
    ]
    ids = [wish.id for wish in wishes]
    assert len(services.registrations.approve_many(organiser, ids).value.done) == passes
    at_desks = []
    for number in range(desks):
        name = f"Row {number}"
        desk = services.desks.add_desk(organiser, facts.event.id, name, DeskPolicy()).value
        at_desks.append(DeskSession(facts.desk_user, facts.event, desk))
    shown = tuple((wish.id, token_of(company.detail(wish))) for wish in wishes)
    return shown, tuple(at_desks)


def _hand_out(
    shown: Sequence[ShownPass],
    sessions: Sequence[DeskSession],
    seed: int,
    naive: bool,
    services: Services,
    number: int,
) -> list[RegistrationId]:
    """Confirm every pass at one desk; return what it was told to hand out."""
    told = []
    for place, (found, token) in enumerate(shown):
        if naive:
            handed_out = _hand_out_naively(services, found)
        else:
            nonce = UUID(int=(seed << 96) + (number << 64) + place)
            lines = [PickupLine(found, 1)]
            result = services.pickups.confirm(sessions[number], token, lines, nonce).value
            handed_out = isinstance(result, Confirmed)
        told += [found] * handed_out
    return told


def _hand_out_naively(services: Services, found: RegistrationId) -> bool:
    """Look whether something is left; if so, write that it is gone."""
    of_it = RegistrationRow.id == found
    counts = RegistrationRow.quantity, RegistrationRow.picked_up
    with services.uow.read(None) as tx:
        quantity, picked_up = tx.execute(select(*counts).where(of_it)).one()
    if picked_up >= quantity:
        return False
    with services.uow.write(None) as tx:
        tx.execute(update(RegistrationRow).where(of_it).values(picked_up=picked_up + 1))
    return True


def main() -> None:
    parser = command(__doc__)
    parser.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--passes", type=int, default=10_000)
    parser.add_argument("--desks", type=int, default=16)
    parser.add_argument("--processes", type=int, default=4)
    arguments = parser.parse_args()
    given = {name: value for name, value in vars(arguments).items() if name != "database"}

    def run() -> Outcome:
        with database_of(arguments.database) as (_, settings):
            return prove(settings, **given)

    report("one winner", arguments, run)


if __name__ == "__main__":
    main()

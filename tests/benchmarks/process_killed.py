"""Promise: a process that is killed while it hands out loses nothing that it has acknowledged.

    python -m tests.benchmarks.process_killed [--database sqlite|postgresql] [--kills 1000]
        [--naive]

A process hands out and takes back, telling each over a pipe, until it is killed (SIGKILL) at any
moment; then another one begins. What was told has to be in the journal, the chains have to be
whole and the counters right. Naive: pickups are acknowledged before they are saved.
"""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection
from uuid import UUID

from sqlalchemy import select

from lighthouse_kiosk.bootstrap import Services, open_services
from lighthouse_kiosk.domain.ids import PickupId
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.store.tables import PickupRow
from tests.company import Company, TestClock, found_company, token_of
from tests.proofs.crowd import children, database_of
from tests.proofs.outcome import Outcome, command, report
from tests.proofs.pickup_process import Saved, work_until_killed

_LONGEST_LIFE = 60.0
_FURTHER = 0.012
"""Seconds: a process is killed up to this long after its last acknowledgement counted."""


@dataclass
class Journal:
    """What is in the journal of pickups."""

    nonces: set[UUID]
    reversed: set[UUID]
    standing: tuple[PickupId, ...]

    @classmethod
    def of(cls, services: Services) -> Journal:
        columns = PickupRow.id, PickupRow.nonce, PickupRow.reverses_id
        with services.uow.read(None) as tx:
            rows = tx.execute(select(*columns)).all()
        taken_back = {reverses for _, _, reverses in rows if reverses is not None}
        return cls(
            {nonce for _, nonce, reverses in rows if reverses is None},
            taken_back,
            tuple(
                PickupId(found)
                for found, _, reverses in rows
                if reverses is None and found not in taken_back
            ),
        )

    def lacks(self, saved: Saved) -> bool:
        return saved.by not in (self.nonces if saved.what == "pickup" else self.reversed)

    def __len__(self) -> int:
        return len(self.nonces) + len(self.reversed)


def prove(settings: Settings, *, kills: int, seed: int, naive: bool) -> Outcome:
    chance = random.Random(seed)
    services = open_services(settings, TestClock())
    facts = found_company(services)
    company = Company(settings, services, TestClock(), facts)
    details = [
        company.approved(person, option, quantity=quantity)
        for person in range(12)
        for option, quantity in ((facts.track, 2), (facts.bottle, 1))
    ]
    shown = [(detail.registration.id, token_of(detail)) for detail in details]
    told: list[Saved] = []
    broken: list[str] = []
    unheard = 0
    journal = Journal.of(services)
    for kill in range(kills):
        receive, send = children().Pipe(duplex=False)
        process = children().Process(
            target=work_until_killed,
            args=(settings, facts.desks[0], shown, journal.standing, kill, naive, send),
        )
        process.start()
        send.close()
        try:
            heard = _heard(receive, chance.randint(0, 6), chance.random() * _FURTHER)
        finally:
            process.kill()
        heard += _rest(receive)
        process.join()
        receive.close()
        told += heard
        before, journal = len(journal), Journal.of(services)
        unheard += len(journal) - before - len(heard)
        broken += [f"kill {kill}: {saved} is lost" for saved in heard if journal.lacks(saved)]
        broken += [f"kill {kill}: {found}" for found in services.maintenance.check().findings]
    broken += [f"lost later: {saved}" for saved in told if journal.lacks(saved)]
    services.close()
    return Outcome(
        {"kills": kills, "acknowledged": len(told), "saved_but_not_yet_told": unheard}, broken
    )


def _heard(receive: Connection, least: int, further: float) -> list[Saved]:
    """Listen for some acknowledgements, and a moment longer."""
    heard: list[Saved] = []
    while len(heard) < least:
        if not receive.poll(_LONGEST_LIFE):
            raise TimeoutError("the process does nothing")
        heard.append(receive.recv())
    end = time.monotonic() + further
    while (left := end - time.monotonic()) > 0:
        if receive.poll(left):
            heard.append(receive.recv())
    return heard


def _rest(receive: Connection) -> list[Saved]:
    """What a dead process had still said."""
    heard = []
    try:
        while True:
            heard.append(receive.recv())
    except EOFError:
        return heard


def main() -> None:
    parser = command(__doc__)
    parser.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--kills", type=int, default=1000)
    arguments = parser.parse_args()
    given = {name: value for name, value in vars(arguments).items() if name != "database"}

    def run() -> Outcome:
        with database_of(arguments.database) as (_, settings):
            return prove(settings, **given)

    report("process killed", arguments, run)


if __name__ == "__main__":
    main()

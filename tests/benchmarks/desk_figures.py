"""How long a desk's live figures take: read every five seconds and after every pickup.

    python tests/benchmarks/desk_figures.py FOLDER --registrations 10000 1000000 [--postgresql]

Read at the busiest of the great event's desks. FOLDER keeps the houses, which are only read.
Prints JSON; times in milliseconds.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sqlalchemy import func, select

from lighthouse_kiosk.domain.ids import DeskId
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.store.tables import PickupRow
from tests.benchmarks.house import House, house_of, postgresql_in
from tests.databases import Backend


def measured(house: House, rounds: int) -> dict[str, Any]:
    services = house.open()
    with services.uow.read(house.organisation_id) as tx:
        by_desk = tx.execute(
            select(PickupRow.desk_id, func.count())
            .where(PickupRow.organisation_id == house.organisation_id)
            .where(PickupRow.event_id == house.event_id)
            .group_by(PickupRow.desk_id)
        )
        pickups, desk_id = max((int(count), DeskId(desk)) for desk, count in by_desk)
    session = services.desks.session_at(house.actor(Role.DESK), house.event_id, desk_id)
    services.pickups.desk_figures(session)
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        services.pickups.desk_figures(session)
        times.append((time.perf_counter() - start) * 1000)
    services.close()
    times.sort()
    return {
        "registrations": house.registrations,
        "pickups_at_the_desk": pickups,
        "p50_ms": round(times[len(times) // 2], 3),
        "p99_ms": round(times[len(times) * 99 // 100], 3),
    }


def report(chosen: argparse.Namespace, backend: Backend | None = None) -> list[dict[str, Any]]:
    return [
        measured(house_of(count, chosen.folder, backend), chosen.rounds)
        for count in chosen.registrations
    ]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--registrations", type=int, nargs="+", default=[10_000])
    arguments.add_argument("--rounds", type=int, default=500)
    arguments.add_argument("--postgresql", action="store_true")
    chosen = arguments.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    if chosen.postgresql:
        with postgresql_in(chosen.folder) as backend:
            found = report(chosen, backend)
    else:
        found = report(chosen)
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()

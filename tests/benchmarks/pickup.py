"""How long a desk takes: token text to verdict to durable pickup, against one bare durable insert.

    python tests/benchmarks/pickup.py FOLDER --registrations 10000 100000 1000000 --scans 2000

Each scan is a review and a confirm of a pass chosen at random, the way a kiosk does both, timed
apart and together. Before each, a row of the journal's columns is inserted by the bare driver into
a table without indexes, in a transaction of its own on the same file: that is the floor.
FOLDER keeps the houses; work is done on copies. With --profile, cProfile's view of the largest.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import pstats
import random
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sqlalchemy import select

from lighthouse_kiosk.bootstrap import Services
from lighthouse_kiosk.domain.desks import OutsideSlot, Ready
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.passes import token_from_bytes
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.services.pickups import Confirmed, PickupLine
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.tables import PassRow, PickupRow, RegistrationRow
from tests.benchmarks.house import House, house_of, postgresql_in
from tests.databases import Backend, SqliteBackend

WARM_UP = 50

Scan = tuple[str, RegistrationId, int]
"""A token's text, its registration, and how many pieces to hand out."""


@contextmanager
def bare_inserts(house: House) -> Iterator[Callable[[], None]]:
    """Lend what inserts one durable row with the bare driver, as a floor."""
    columns = [column.name for column in PickupRow.__table__.columns]
    if house.settings.database_url is not None:
        import psycopg  # noqa: PLC0415 - for this database only

        url = house.settings.database_url.replace("+psycopg", "")
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(f"CREATE TABLE floor ({', '.join(f'{n} bytea' for n in columns)})")
            places = ", ".join(["%s"] * len(columns))

            def on_postgresql() -> None:
                connection.execute(
                    f"INSERT INTO floor VALUES ({places})",  # noqa: S608 - names of ours
                    [uuid4().bytes] * len(columns),
                )

            yield on_postgresql
        return
    import pysqlite3.dbapi2 as driver  # noqa: PLC0415 - as above

    connection = driver.connect(str(house.settings.sqlite_file), isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(f"CREATE TABLE floor ({', '.join(f'{n} BLOB' for n in columns)}) STRICT")
    statement = f"INSERT INTO floor VALUES ({', '.join('?' * len(columns))})"  # noqa: S608 - names of ours

    def on_sqlite() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(statement, [uuid4().bytes] * len(columns))
        connection.execute("COMMIT")

    yield on_sqlite
    connection.close()


def passes_to_scan(house: House, services: Services, count: int) -> list[Scan]:
    """Choose approved registrations of the great event of which nothing is picked up."""
    with services.uow.read(house.organisation_id) as tx:
        ids = list(
            tx.execute(
                select(RegistrationRow.id).where(
                    RegistrationRow.organisation_id == house.organisation_id,
                    RegistrationRow.event_id == house.event_id,
                    RegistrationRow.status == Status.APPROVED,
                    RegistrationRow.picked_up == 0,
                )
            ).scalars()
        )
        chosen = random.Random(1).sample(ids, min(count, len(ids)))
        found: list[Scan] = []
        for start in range(0, len(chosen), 500):
            rows = tx.execute(
                select(PassRow.token, RegistrationRow.id, RegistrationRow.quantity)
                .join(RegistrationRow, along(PassRow.registration_id, RegistrationRow))
                .where(
                    PassRow.organisation_id == house.organisation_id,
                    PassRow.registration_id.in_(chosen[start : start + 500]),
                    PassRow.current.is_(True),
                )
            )
            found += [
                (token_from_bytes(row.token).text(), RegistrationId(row.id), row.quantity)
                for row in rows
            ]
    random.Random(2).shuffle(found)
    return found


def scanned(services: Services, session: DeskSession, scan: Scan) -> tuple[float, float]:
    """Review and confirm one pass; return the seconds of each."""
    text, registration_id, quantity = scan
    start = time.perf_counter()
    verdict = services.pickups.review(session, text)
    reviewed = time.perf_counter()
    lines = [PickupLine(registration_id, quantity)]
    result = services.pickups.confirm(session, text, lines, uuid4()).value
    done = time.perf_counter()
    assert isinstance(verdict, Ready | OutsideSlot), verdict
    assert isinstance(result, Confirmed), result
    return reviewed - start, done - reviewed


def measured(house: House, scans: int, profile: cProfile.Profile | None) -> dict[str, object]:
    services = house.open()
    try:
        desk = services.desks.list_desks(house.actor(Role.ORGANISER), house.event_id)[0].desk
        session = services.desks.open_desk(house.actor(Role.ORGANISER), house.event_id, desk.id)
        todo = passes_to_scan(house, services, scans + WARM_UP)
        floors, reviews, confirms = [], [], []
        with bare_inserts(house) as bare_insert:
            for number, scan in enumerate(todo):
                start = time.perf_counter()
                bare_insert()
                floor = time.perf_counter() - start
                if profile and number == WARM_UP:
                    profile.enable()
                review, confirm = scanned(services, session, scan)
                if number >= WARM_UP:
                    floors.append(floor)
                    reviews.append(review)
                    confirms.append(confirm)
            if profile:
                profile.disable()
    finally:
        services.close()
    together = [review + confirm for review, confirm in zip(reviews, confirms, strict=True)]
    return {
        "registrations": house.registrations,
        "scans": len(together),
        "floor": _milliseconds(floors),
        "review": _milliseconds(reviews),
        "confirm": _milliseconds(confirms),
        "token_to_durable_pickup": _milliseconds(together),
        "times_the_floor": round(_at(together, 0.5) / _at(floors, 0.5), 2),
    }


def _at(seconds: list[float], share: float) -> float:
    return sorted(seconds)[int(len(seconds) * share)]


def _milliseconds(seconds: list[float]) -> dict[str, float]:
    return {
        name: round(_at(seconds, share) * 1000, 3)
        for name, share in (("p10", 0.1), ("p50", 0.5), ("p95", 0.95), ("p99", 0.99))
    }


def _run(chosen: argparse.Namespace, backend: Backend) -> list[dict[str, object]]:
    found = []
    for size in chosen.registrations:
        profile = (
            cProfile.Profile() if chosen.profile and size == chosen.registrations[-1] else None
        )
        with house_of(size, chosen.folder, backend).copied(chosen.folder, backend) as house:
            found.append(measured(house, chosen.scans, profile))
        if profile:
            pstats.Stats(profile, stream=sys.stderr).sort_stats("cumulative").print_stats(45)
    return found


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--registrations", type=int, nargs="+", default=[10_000])
    arguments.add_argument("--scans", type=int, default=1000)
    arguments.add_argument("--postgresql", action="store_true")
    arguments.add_argument("--profile", action="store_true")
    chosen = arguments.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    if chosen.postgresql:
        with postgresql_in(chosen.folder) as backend:
            sizes = _run(chosen, backend)
            name = backend.name
    else:
        sizes, name = _run(chosen, SqliteBackend()), "sqlite"
    aim = {"times_the_floor": 5, "p99_milliseconds": 15}
    json.dump({"database": name, "aim": aim, "sizes": sizes}, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()

"""How long the dashboard's figures take, how soon others' changes are heard, and what that costs.

    python tests/benchmarks/dashboard.py FOLDER --registrations 10000 1000000 [--postgresql]

`figures` reads everything that the dashboard shows of the great event, first right after opening
the database and then again and again with a pickup in between; `across` reads all events. `live`
has pickups written by one process: `heard` is from the end of a confirm until another one knows of
it, beside the confirm itself, alone and with another process that follows and reads all figures
whenever it hears. `counting` is what a pickup takes with the triggers that keep the dashboard's own
counts and without. With `--window` instead: `first_paint` of a dashboard page made anew in the
organiser's window, `refresh` from the bus to painted figures and `filling` its part of the GUI
thread, on the house itself, which is only read. FOLDER keeps the houses; copies of them are written
to. Prints JSON; times in milliseconds by the clock, and as `own` of the thread's own processor
time.
"""

from __future__ import annotations

import argparse
import json
import platform
import random
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sqlalchemy import text

from lighthouse_kiosk.bootstrap import Services, open_services
from lighthouse_kiosk.domain.ids import EventId, OrganisationId, UserId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.services.live import GATHER_SECONDS, Watch
from lighthouse_kiosk.services.pickups import PickupLine
from lighthouse_kiosk.services.registrations import RegistrationQuery
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.store.live import POLL_SECONDS
from tests.benchmarks.house import NOW, House, house_of, postgresql_in
from tests.company import TestClock
from tests.databases import Backend, SqliteBackend

TURNS = 12
"""How often a comparison changes sides, so that what else the machine does falls on both."""


class Bench:
    """A copy of a house at work: one who reads, one who hands out."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.organiser = house.actor(Role.ORGANISER)
        self.desk_services = house.open()
        desks = self.desk_services.desks.list_desks(self.organiser, house.event_id)
        self.session = self.desk_services.desks.session_at(
            house.actor(Role.DESK), house.event_id, desks[0].desk.id
        )
        role, name, user = next(one for one in house.users if one[0] == Role.ORGANISER)
        self.organiser_json = json.dumps([role, name, user, str(house.organisation_id)])
        self._waiting = self._approved()

    def close(self) -> None:
        self.desk_services.close()

    def _approved(self) -> Iterator[tuple[str, PickupLine]]:
        """Approved registrations of which nothing was handed out, with their passes."""
        query = RegistrationQuery(
            self.house.event_id,
            statuses=frozenset({Status.APPROVED}),
            shown=False,
            limit=200,
        )
        service = self.desk_services.registrations
        while True:
            page = service.list_registrations(self.organiser, query)
            for line in page.rows:
                token = service.get_registration(self.organiser, line.id).token_text
                assert token is not None
                yield token, PickupLine(line.id, line.quantity)

    def prepared(self, count: int) -> list[tuple[str, PickupLine]]:
        return [next(self._waiting) for _ in range(count)]

    def hand_out(self, token: str, line: PickupLine) -> None:
        self.desk_services.pickups.confirm(self.session, token, [line], uuid4())

    def figures(self, services: Services) -> None:
        services.dashboard.figures(self.organiser, self.house.event_id)


def reading(bench: Bench, rounds: int) -> dict[str, Any]:
    services = bench.house.open()
    first = timed(lambda: bench.figures(services))
    again: Times = []
    across: Times = []
    for token, line in bench.prepared(rounds):
        bench.hand_out(token, line)
        again.append(timed(lambda: bench.figures(services)))
        across.append(timed(lambda: services.dashboard.compare_events(bench.organiser)))
    shown = services.dashboard.figures(bench.organiser, bench.house.event_id)
    services.close()
    return {
        "first": {"ms": round(first[0], 2), "own_ms": round(first[1], 2)},
        "further": summary(again),
        "across": summary(across),
        "options": len(shown.variance.options),
        "slots": len(shown.slots),
        "facts": sorted({type(fact).__name__ for fact in shown.attention}),
    }


def live(bench: Bench, rounds: int) -> dict[str, Any]:
    alone: Times = []
    watched: Times = []
    with dashboard_open(bench) as let:
        for _ in range(TURNS):
            let("rest")
            alone += confirms(bench, rounds // TURNS)
            let("work")
            watched += confirms(bench, rounds // TURNS)
    return {
        "heard": dict(zip(("p50_ms", "p99_ms"), _quantiles(heard(bench, 40)), strict=True)),
        "confirm_alone": summary(alone),
        "confirm_with_dashboard_open": summary(watched),
    }


def heard(bench: Bench, rounds: int) -> list[float]:
    """How long after each confirm another one who has the database open knows of it."""
    services = bench.house.open()
    watch = services.live.watch(bench.organiser)
    watch.wait(0)
    delays = []
    for token, line in bench.prepared(rounds):
        told: list[float] = []
        listener = threading.Thread(target=lambda told=told: told.append(_when_heard(watch)))
        listener.start()
        # anywhere between two looks, as changes fall
        listener.join(random.random() * POLL_SECONDS)
        bench.hand_out(token, line)
        saved = time.perf_counter()
        listener.join()
        delays.append((told[0] - saved) * 1000)
    watch.close()
    services.close()
    return delays


def _when_heard(watch: Watch) -> float:
    while not watch.wait(30):
        pass
    return time.perf_counter()


@contextmanager
def dashboard_open(bench: Bench) -> Iterator[Callable[[str], None]]:
    """Have a process of its own follow the database and read all figures whenever it hears.

    What is lent tells it to `work` or to `rest`, and comes back when it does.
    """
    settings = bench.house.settings
    watcher = subprocess.Popen(
        [
            *(sys.executable, __file__, str(settings.profile), "--watch"),
            *(str(bench.house.event_id), settings.database_url or "", bench.organiser_json),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    told, answers = watcher.stdin, watcher.stdout
    assert told is not None
    assert answers is not None

    def let(word: str) -> None:
        print(word, file=told, flush=True)
        answers.readline()

    try:
        yield let
    finally:
        watcher.communicate("")


def watch_and_read(profile: Path, event: str, url: str, actor: str) -> None:
    """What `dashboard_open` starts: goes on until its input ends."""
    role, name, user, organisation = json.loads(actor)
    organiser = Actor(
        OrganisationId(UUID(organisation)), Role(role), name, user_id=UserId(UUID(user))
    )
    event_id = EventId(UUID(event))
    services = open_services(Settings(profile, url or None), TestClock(NOW))
    services.dashboard.figures(organiser, event_id)
    watch = services.live.watch(organiser)
    watch.wait(0)

    working = threading.Event()

    def follow() -> None:
        while not watch.stopped:
            if working.wait(0.1) and watch.wait(1.0):
                services.dashboard.figures(organiser, event_id)
                watch.rest(GATHER_SECONDS)

    thread = threading.Thread(target=follow)
    thread.start()
    for word in sys.stdin:
        if word.strip() == "work":
            working.set()
        else:
            working.clear()
        print(word, end="", flush=True)
    watch.stop()
    thread.join()
    watch.close()
    services.close()


def counting(bench: Bench, rounds: int) -> dict[str, Any]:
    """Turn about, so that what else the machine does falls on both."""
    drop, restore = _triggers_of_pickups(bench.desk_services)
    uow = bench.desk_services.uow
    without: Times = []
    counted: Times = []
    for _ in range(TURNS):
        counted += confirms(bench, rounds // TURNS)
        with uow.write(None) as tx:
            for statement in drop:
                tx.execute(text(statement))
        without += confirms(bench, rounds // TURNS)
        with uow.write(None) as tx:
            for statement in restore:
                tx.execute(text(statement))
    return {"with": summary(counted), "without": summary(without)}


def _triggers_of_pickups(services: Services) -> tuple[list[str], list[str]]:
    with services.uow.read(None) as tx:
        if tx.dialect.name != "sqlite":
            name = "pickups_counted"
            switch = f"ALTER TABLE pickups {{}} TRIGGER {name}"
            return [switch.format("DISABLE")], [switch.format("ENABLE")]
        made = tx.execute(
            text(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
                " AND name LIKE 'pickups_counted%'"
            )
        ).all()
    return [f"DROP TRIGGER {name}" for name, _ in made], [sql for _, sql in made]


def confirms(bench: Bench, count: int) -> Times:
    found = []
    for token, line in bench.prepared(count):
        found.append(timed(partial(bench.hand_out, token, line)))
    return found


Times = list[tuple[float, float]]
"""By the clock, and of the thread's own processor time."""


def timed(work: Callable[[], object]) -> tuple[float, float]:
    start, own = time.perf_counter(), time.thread_time()
    work()
    return (time.perf_counter() - start) * 1000, (time.thread_time() - own) * 1000


def summary(times: Times) -> dict[str, float]:
    clock = _quantiles([by_clock for by_clock, _ in times])
    own = _quantiles([own for _, own in times])
    return {
        "p50_ms": clock[0],
        "p99_ms": clock[1],
        "own_p50_ms": own[0],
        "own_p99_ms": own[1],
        "rounds": len(times),
    }


def _quantiles(times: Sequence[float]) -> tuple[float, float]:
    ordered = sorted(times)
    last = ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)]
    return round(statistics.median(ordered), 3), round(last, 3)


def measured(house: House, folder: Path, backend: Backend, rounds: int) -> dict[str, Any]:
    with house.copied(folder, backend) as copy:
        bench = Bench(copy)
        try:
            return {
                "registrations": house.registrations,
                "figures": reading(bench, rounds),
                "live": live(bench, rounds),
                "counting": counting(bench, rounds),
            }
        finally:
            bench.close()


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--registrations", type=int, nargs="+", default=[10_000])
    arguments.add_argument("--rounds", type=int, default=400)
    arguments.add_argument("--postgresql", action="store_true")
    arguments.add_argument("--window", action="store_true")
    arguments.add_argument("--watch", nargs=3, help=argparse.SUPPRESS)
    chosen = arguments.parse_args()
    if chosen.watch:
        watch_and_read(chosen.folder, *chosen.watch)
        return
    chosen.folder.mkdir(parents=True, exist_ok=True)

    def curve(backend: Backend) -> list[dict[str, Any]]:
        return [
            measured(house_of(count, chosen.folder, backend), chosen.folder, backend, chosen.rounds)
            for count in chosen.registrations
        ]

    if chosen.window:
        from tests.benchmarks.dashboard_window import window  # noqa: PLC0415 - with Qt

        found = [
            window(house_of(count, chosen.folder), chosen.rounds) for count in chosen.registrations
        ]
    elif chosen.postgresql:
        with postgresql_in(chosen.folder) as server:
            found = curve(server)
    else:
        found = curve(SqliteBackend())
    result = {
        "machine": platform.platform(),
        "python": platform.python_version(),
        "database": "postgresql" if chosen.postgresql else "sqlite",
        "curve": found,
    }
    json.dump(result, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()

"""How long reading takes with many registrations: lists, searches, budget variance, dashboard.

    python tests/benchmarks/reading.py FOLDER [--registrations 10000 100000 1000000] > result.json

Every question is asked many times, in turn with the others, each time a bit differently, through
the services. The floor is reading one registration by its id in a transaction of its own. Times
are milliseconds; `p99` is over all runs of a question, `first` its very first run. A page counts
with its total; where a page leaves the total open, `counting` times the count that follows it.
"""

from __future__ import annotations

import argparse
import json
import platform
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from lighthouse_kiosk.bootstrap import Services
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.services.registrations import (
    RegistrationOrder,
    RegistrationQuery,
)
from lighthouse_kiosk.store.queries import registrations
from tests.benchmarks.house import House, house_of, postgresql_in
from tests.databases import Backend, SqliteBackend

SEARCHES = {
    "rare name": ("raghunathan", "björn", "tremblay", "o'connor", "ouyang", "skog", "xiuhong"),
    "common name": ("kumar", "wang", "singh", "patel", "müller", "garcía", "anna"),
    "two words": ("anna schmidt", "priya nair", "ravi kum", "wei zhang", "maría lóp"),
    "staff number": ("E123", "E1234", "E20", "E4444", "99"),
    "part of an e-mail": ("gupta7", "@exam", "example.org", "rao12", ".org"),
    "one or two letters": ("a", "an", "ø", "qx", "zq", "li", "7"),
    "nobody": ("xyzzyx", "kumarwang", "zzz", "anna qqq"),
}

Question = Callable[[], object]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--registrations", type=int, nargs="+", default=[10_000, 100_000])
    arguments.add_argument("--runs", type=int, default=60, help="runs of each question")
    arguments.add_argument("--postgresql", action="store_true")
    chosen = arguments.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    if chosen.postgresql:
        with postgresql_in(chosen.folder) as backend:
            curve = _curve(chosen, backend)
    else:
        curve = _curve(chosen, SqliteBackend())
    result = {
        "machine": platform.platform(),
        "python": platform.python_version(),
        "database": "postgresql" if chosen.postgresql else "sqlite",
        "runs": chosen.runs,
        "curve": curve,
    }
    json.dump(result, sys.stdout, indent=2)
    print()


def _curve(chosen: argparse.Namespace, backend: Backend) -> dict[int, object]:
    curve: dict[int, object] = {}
    for size in sorted(chosen.registrations):
        house = house_of(size, chosen.folder, backend)
        services = house.open()
        try:
            curve[size] = measured(house, services, chosen.runs)
        finally:
            services.close()
    return curve


def measured(house: House, services: Services, runs: int) -> dict[str, object]:
    asked = Questions(house, services)
    questions = asked.all()
    times: dict[str, list[float]] = {name: [] for name in questions}
    for _ in range(runs):
        for name, ask in questions.items():
            times[name].append(_timed(ask))
    return {
        "questions": {name: _figures(found) for name, found in times.items()},
        "counting": {name: round(_timed(ask), 1) for name, ask in asked.left_open.items()},
    }


def _timed(ask: Question) -> float:
    start = time.perf_counter()
    ask()
    return (time.perf_counter() - start) * 1000


def _figures(found: Sequence[float]) -> dict[str, float]:
    ordered = sorted(found)
    return {
        "p50": round(statistics.median(ordered), 2),
        "p99": round(ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))], 2),
        "first": round(found[0], 2),
    }


class Questions:
    """`left_open` holds the counts that pages left to do."""

    def __init__(self, house: House, services: Services) -> None:
        self._house = house
        self._services = services
        self._actor: Actor = house.actor(Role.ORGANISER)
        self._chance = random.Random(7)
        self._options = services.options.list_options(self._actor, house.event_id)
        self._slots = services.slots.list_slots(self._actor, house.event_id)
        everything = RegistrationQuery(house.event_id)
        self._some = [
            line.id
            for line in services.registrations.list_registrations(self._actor, everything).rows
        ]
        self.left_open: dict[str, Question] = {}

    def all(self) -> dict[str, Question]:
        asked: dict[str, Question] = {"floor: one row by id": self._one_row}
        for order in RegistrationOrder:
            asked[f"list by {order.value}"] = partial(self._list, order)
            asked[f"filtered list by {order.value}"] = partial(self._list, order, filtered=True)
        for kind in SEARCHES:
            asked[f"search: {kind}"] = partial(self._search, kind, RegistrationOrder.WAITING)
        asked |= {
            "search, filtered, by name": lambda: self._search(
                self._chance.choice(list(SEARCHES)), RegistrationOrder.NAME, filtered=True
            ),
            "a later page by name": self._later_page,
            "find people": self._find_people,
            "budget variance": lambda: self._services.variance.budget_variance(
                self._actor, self._house.event_id
            ),
            "dashboard": lambda: self._services.dashboard.figures(
                self._actor, self._house.event_id
            ),
            "list events": lambda: self._services.events.list_events(self._actor),
        }
        return asked

    def _one_row(self) -> None:
        with self._services.uow.read(self._house.organisation_id) as tx:
            registrations.get_registration(
                tx, self._house.organisation_id, self._chance.choice(self._some)
            )

    def _query(self, order: RegistrationOrder, *, filtered: bool) -> RegistrationQuery:
        query = RegistrationQuery(self._house.event_id, order=order)
        if not filtered:
            return query
        kind = self._chance.randrange(5)
        option = self._chance.choice(self._options).id
        slot = self._chance.choice(self._slots).id
        status = self._chance.choice(list(Status))
        if kind == 0:
            return replace(query, statuses=frozenset({status}))
        if kind == 1:
            return replace(query, option_id=option)
        if kind == 2:
            return replace(query, slot_id=slot)
        if kind == 3:
            return replace(query, option_id=option, statuses=frozenset({status}))
        return replace(query, statuses=frozenset({Status.APPROVED}), picked_up=True)

    def _list(self, order: RegistrationOrder, *, filtered: bool = False) -> None:
        query = self._query(order, filtered=filtered)
        page = self._services.registrations.list_registrations(self._actor, query)
        assert page.total is not None

    def _search(self, kind: str, order: RegistrationOrder, *, filtered: bool = False) -> None:
        text = self._chance.choice(SEARCHES[kind])
        query = replace(self._query(order, filtered=filtered), text=text)
        page = self._services.registrations.list_registrations(self._actor, query)
        if page.total is None:
            name = f"{kind}{', filtered' if filtered else ''}: {text}"
            self.left_open[name] = partial(
                self._services.registrations.count_registrations, self._actor, query
            )

    def _later_page(self) -> None:
        query = self._query(RegistrationOrder.NAME, filtered=False)
        letter = self._chance.choice("bdgkmprsw")
        after = f"{self._some[0]}//{letter}"
        self._services.registrations.list_registrations(self._actor, replace(query, after=after))

    def _find_people(self) -> None:
        text = self._chance.choice(SEARCHES[self._chance.choice(list(SEARCHES))])
        self._services.people.find_people(self._actor, text)


if __name__ == "__main__":
    main()

"""How long a page of the audit trail takes, by filter, in a house full of people.

    python tests/benchmarks/activity.py FOLDER --registrations 1000000

FOLDER keeps the house for the next run. Prints JSON: milliseconds of the first page and of one
far down, for each filter, and how many entries a second the check of the chain walks.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import contextlib

from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.services.audit import ActivityQuery, AuditQuery
from tests.benchmarks.house import NOW, house_of

_ROUNDS = 15


class _Enough(Exception):
    """Ends a walk that is long enough to tell its pace."""


def milliseconds(work: Callable[[], object]) -> dict[str, float]:
    times = []
    for _round in range(_ROUNDS):
        begin = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - begin))
    return {"median": round(statistics.median(times), 1), "worst": round(max(times), 1)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--registrations", type=int, default=1_000_000)
    chosen = parser.parse_args()
    house = house_of(chosen.registrations, chosen.folder)
    services = house.open()
    actor, approver = house.actor(Role.ADMIN), house.actor(Role.ORGANISER)
    service, day = services.audit, timedelta(days=1)
    length = service.trail_length(actor)
    approved = (("registration", "approved"),)
    rejected = (("registration", "rejected"), ("registration", "cancelled"))
    queries = {
        "everything": ActivityQuery(),
        "far_down": ActivityQuery(AuditQuery(before=length // 2)),
        "a_day": ActivityQuery(AuditQuery(since=NOW - 10 * day, until=NOW - 9 * day)),
        "busy_user": ActivityQuery(AuditQuery(user_id=approver.user_id)),
        "quiet_user": ActivityQuery(AuditQuery(user_id=actor.user_id)),
        "common_kind": ActivityQuery(AuditQuery(kinds=approved)),
        "rare_kinds": ActivityQuery(AuditQuery(kinds=rejected)),
        "quiet_user_and_common_kind": ActivityQuery(
            AuditQuery(user_id=actor.user_id, kinds=approved)
        ),
        "busy_user_and_absent_kind": ActivityQuery(
            AuditQuery(user_id=approver.user_id, kinds=(("user", "deactivated"),))
        ),
        "person": ActivityQuery(text="priya"),
        "nobody": ActivityQuery(text="zebediah"),
    }
    figures = {
        name: milliseconds(lambda query=query: service.list_activity(actor, query))  # type: ignore[misc] # a lambda's default has no type
        for name, query in queries.items()
    }
    begin, walked = time.perf_counter(), 0

    def told(done: int, _total: int) -> None:
        nonlocal walked
        walked = done
        if time.perf_counter() - begin > 10:
            raise _Enough

    with contextlib.suppress(_Enough):
        service.check_trail(actor, told)
    pace = round(walked / (time.perf_counter() - begin))
    services.close()
    print(
        json.dumps(
            {"entries": length, "milliseconds": figures, "entries_checked_per_second": pace},
            indent=2,
        )
    )


if __name__ == "__main__":
    main()

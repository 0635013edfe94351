"""Approvals against the bare rows they write: one by one, ten thousand at once, and dry runs.

    python tests/benchmarks/approval.py FOLDER [--sizes 10000 100000 1000000] [--batch 10000]

The floor of one approval is one bare durable transaction of the same rows by the same driver, on
another copy of the same database, taken in turns with ours; the floor of a batch is the same rows
by bare executemany in one transaction. JSON on standard output.
"""

from __future__ import annotations

import argparse
import json
import secrets
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import pysqlite3.dbapi2 as driver

from lighthouse_kiosk.bootstrap import Services
from lighthouse_kiosk.domain.ids import RegistrationId, new_id
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft
from lighthouse_kiosk.services.registrations import RegistrationQuery
from tests.benchmarks.house import House, house_of

_UPDATE_EVENT = (
    "UPDATE events SET budget_committed = budget_committed + 0 WHERE organisation_id = ? AND id = ?"
)
_UPDATE_OPTION = "UPDATE event_options SET committed_count = committed_count + 0 WHERE organisation_id = ? AND id = ?"
_UPDATE_SLOT = (
    "UPDATE pickup_slots SET booked_count = booked_count + 0 WHERE organisation_id = ? AND id = ?"
)
_UPDATE_REGISTRATION = (
    "UPDATE event_registrations SET status = 'APPROVED', committed_cost = 1, decided_at = 1,"
    " decided_by = 'x' WHERE organisation_id = ? AND id = ?"
)
_INSERT_PASS = (
    "INSERT INTO passes (organisation_id, id, event_id, registration_id, ticket_id, reissue, token,"
    " current, revoked, issued_at, issued_by) VALUES (?, ?, ?, ?, ?, 0, ?, 1, 0, 1, 'x')"
)
_INSERT_AUDIT = (
    "INSERT INTO audit_entries (organisation_id, id, sequence, at, actor, actor_id, action, entity,"
    " entity_id, before, after, previous_hash, hash)"
    " VALUES (?, ?, ?, 1, 'x', NULL, 'approved', 'registration', ?, ?, ?, ?, ?)"
)
_UPDATE_HEAD = (
    "UPDATE chain_heads SET sequence = ?, hash = ? WHERE organisation_id = ? AND chain = 'audit'"
)


class Bare:
    """The rows of approvals, written by the driver alone."""

    def __init__(self, house: House) -> None:
        self._connection = driver.connect(str(house.settings.sqlite_file), isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._organisation = house.organisation_id.bytes
        self._event = house.event_id.bytes
        read = "SELECT max(sequence) FROM audit_entries WHERE organisation_id = ?"
        self._sequence = int(self._connection.execute(read, [self._organisation]).fetchone()[0])

    def wishes(self, ids: Sequence[RegistrationId]) -> list[tuple[bytes, bytes, bytes]]:
        read = "SELECT option_id, slot_id FROM event_registrations WHERE organisation_id = ? AND id = ?"
        found = []
        for one in ids:
            option, slot = self._connection.execute(
                read, [self._organisation, one.bytes]
            ).fetchone()
            found.append((one.bytes, option, slot or b""))
        return found

    def one(self, wish: tuple[bytes, bytes, bytes]) -> None:
        execute = self._connection.execute
        execute("BEGIN IMMEDIATE")
        rows = self._rows([wish])
        for statement, values in rows:
            execute(statement, values[0])
        execute("COMMIT")

    def many(self, wishes: Sequence[tuple[bytes, bytes, bytes]]) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        for statement, values in self._rows(wishes):
            self._connection.executemany(statement, values)
        self._connection.execute("COMMIT")

    def _rows(
        self, wishes: Sequence[tuple[bytes, bytes, bytes]]
    ) -> list[tuple[str, list[Sequence[Any]]]]:
        ours, event = self._organisation, self._event
        first = self._sequence + 1
        self._sequence += len(wishes)
        before, after = '{"status":"PENDING"}', '{"status":"APPROVED","ticket":"0000-0000"}'
        link = bytes(32)
        return [
            (_UPDATE_EVENT, [(ours, event)]),
            (_UPDATE_OPTION, [(ours, wishes[0][1])]),
            (_UPDATE_SLOT, [(ours, wishes[0][2])]),
            (_UPDATE_REGISTRATION, [(ours, wish[0]) for wish in wishes]),
            (
                _INSERT_PASS,
                [
                    (ours, new_id().bytes, event, wish[0], secrets.token_bytes(8), bytes(84))
                    for wish in wishes
                ],
            ),
            (
                _INSERT_AUDIT,
                [
                    (ours, new_id().bytes, first + n, wish[0], before, after, link, link)
                    for n, wish in enumerate(wishes)
                ],
            ),
            (_UPDATE_HEAD, [(self._sequence, link, ours)]),
        ]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    arguments.add_argument("--singles", type=int, default=300)
    arguments.add_argument("--batch", type=int, default=10_000)
    chosen = arguments.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    report = {
        str(size): measure(size, chosen.folder, chosen.singles, chosen.batch)
        for size in chosen.sizes
    }
    json.dump(report, sys.stdout, indent=2)
    print()


def measure(size: int, folder: Path, singles: int, batch: int) -> dict[str, object]:
    original = house_of(size, folder)
    with original.copied(folder) as ours, original.copied(folder) as bare:
        services = ours.open()
        try:
            waiting = clear_ones(services, ours, singles + batch)
            floor = Bare(bare)
            one = compare_singles(services, ours, floor, waiting[:singles])
            many = compare_batches(services, ours, floor, waiting[singles:])
            dry = dry_runs(services, ours)
            sound = services.maintenance.check().sound if size <= 100_000 else None
        finally:
            services.close()
    return {"one": one, "batch": many, "dry_run": dry, "sound_afterwards": sound}


def clear_ones(services: Services, house: House, wanted: int) -> list[RegistrationId]:
    """Pending registrations that nothing stands in the way of, as far as the list tells."""
    actor = house.actor(Role.ORGANISER)
    found: list[RegistrationId] = []
    query = RegistrationQuery(house.event_id, statuses=frozenset({Status.PENDING}), limit=1_000)
    while len(found) < wanted:
        page = services.registrations.list_registrations(actor, query)
        found += [line.id for line in page.rows if not line.problems]
        if page.next is None:
            break
        query = RegistrationQuery(
            house.event_id, statuses=frozenset({Status.PENDING}), limit=1_000, after=page.next
        )
    return found[:wanted]


def compare_singles(
    services: Services, house: House, floor: Bare, ids: Sequence[RegistrationId]
) -> dict[str, object]:
    actor = house.actor(Role.APPROVER)
    wishes = floor.wishes(ids)
    bare_times, our_times = [], []
    for found_id, wish in zip(ids, wishes, strict=True):
        bare_times.append(timed(partial(floor.one, wish)))
        our_times.append(timed(partial(services.registrations.approve, actor, found_id)))
    return {
        "count": len(ids),
        "bare": figures(bare_times),
        "ours": figures(our_times),
        "ratio": round(statistics.median(our_times) / statistics.median(bare_times), 2),
    }


def compare_batches(
    services: Services, house: House, floor: Bare, ids: Sequence[RegistrationId]
) -> dict[str, object]:
    wishes = floor.wishes(ids)
    bare_time = timed(lambda: floor.many(wishes))
    start = time.perf_counter()
    result = services.registrations.approve_many(house.actor(Role.APPROVER), ids).value
    our_time = time.perf_counter() - start
    take_back = services.approvals.undo_many
    actor = house.actor(Role.APPROVER)
    undo_time = timed(lambda: take_back(actor, result.done, result.upto))
    return {
        "count": len(ids),
        "approved": len(result.done),
        "refused": len(result.refused),
        "bare_seconds": round(bare_time, 3),
        "our_seconds": round(our_time, 3),
        "per_second": round(len(ids) / our_time),
        "ratio": round(our_time / bare_time, 2),
        "undo_seconds": round(undo_time, 3),
        "undone_per_second": round(len(result.done) / undo_time),
    }


def dry_runs(services: Services, house: House, count: int = 500) -> dict[str, object]:
    actor = house.actor(Role.APPROVER)
    options = services.options.list_options(actor, house.event_id)
    slots = services.slots.list_slots(actor, house.event_id)
    times = []
    for number in range(count):
        option = options[number % len(options)]
        slot_id = slots[number % len(slots)].id if option.needs_slot else None
        draft = RegistrationDraft(None, option.id, 1, slot_id)
        check = services.conflicts.check_conflicts
        times.append(timed(partial(check, actor, house.event_id, draft)))
    return figures(times)


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def figures(times: Sequence[float]) -> dict[str, object]:
    """Milliseconds."""
    return {
        "p50_ms": round(statistics.median(times) * 1000, 3),
        "p99_ms": round(sorted(times)[int(len(times) * 0.99) - 1] * 1000, 3),
    }


if __name__ == "__main__":
    main()

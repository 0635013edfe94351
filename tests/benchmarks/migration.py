"""Promise: a migration that is cut short leaves the old schema or the new one, and every row.

    python -m tests.benchmarks.migration [--database sqlite|postgresql] [--kills N] [--naive]

A process that migrates a database full of rows, from the first version's schema to the newest,
is killed before each of its statements (or before N of them, spread over all). What it left is
then opened again, which has to bring it to the newest schema. Naive: every statement is a
transaction of its own.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, MetaData, inspect, select, text

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.store.engine import READ_ONLY
from lighthouse_kiosk.store.migrate import known_revisions, revision
from tests.databases import Backend, engine_of
from tests.proofs import first_light
from tests.proofs.crowd import children, database_of
from tests.proofs.migrating_process import open_and_die
from tests.proofs.outcome import Outcome, command, report


@dataclass(frozen=True)
class State:
    """What is in a database: its revision, its schema, and its first version's columns' rows."""

    revision: str | None
    schema: str
    rows: Mapping[str, Sequence[str]]


def prove(
    backend: Backend, original: Settings, folder: Path, *, kills: int | None, seed: int, naive: bool
) -> Outcome:
    """Begin from the `original`, an empty database; `folder` is for copies of it."""
    del seed  # nothing is left to chance
    first_light.make(original)
    before = _state(original)
    with _copy(backend, original, folder) as migrated:
        _open(migrated)
        after = _state(migrated)
    broken = [] if after.rows == before.rows else ["a migration that nobody cut short lost rows"]
    with _copy(backend, original, folder) as migrated:
        statements = _die(migrated, None, naive=naive)
    step = 1 if kills is None else -(-statements // kills)
    places = [*range(1, statements, step), statements]
    left = {"old": 0, "new": 0}
    for place in places:
        with _copy(backend, original, folder) as copied:
            _die(copied, place, naive=naive)
            broken += [
                f"killed at statement {place} of {statements}: {wrong}"
                for wrong in _wrong_with(copied, before, after, left)
            ]
    return Outcome(
        {
            "from": first_light.REVISION,
            "to": known_revisions()[-1],
            "statements": statements,
            "killed_at": len(places),
            "schema_left": left,
            "rows": sum(map(len, before.rows.values())),
        },
        broken,
    )


def _wrong_with(
    settings: Settings, before: State, after: State, left: dict[str, int]
) -> Iterator[str]:
    """Look at what a killed migration left, then open it."""
    found = _state(settings)
    if (found.revision, found.schema) == (before.revision, before.schema):
        left["old"] += 1
    elif (found.revision, found.schema) == (after.revision, after.schema):
        left["new"] += 1
    else:
        yield f"half a schema, which calls itself {found.revision}"
    if found.rows != before.rows:
        yield f"rows of {_differing(found, before)} differ"
    try:
        for finding in _open(settings):
            yield f"opened again: {finding}"
    except Exception as error:  # noqa: BLE001 - any at all breaks the promise
        yield f"can't be opened again: {str(error)[:200]}"
        return
    again = _state(settings)
    if again.schema != after.schema:
        yield "opened again, its schema is not the newest"
    if again.rows != before.rows:
        yield f"opened again, rows of {_differing(again, before)} differ"


def _differing(found: State, before: State) -> list[str]:
    return [table for table, rows in before.rows.items() if found.rows.get(table) != rows]


def _open(settings: Settings) -> Sequence[object]:
    services = open_services(settings)
    try:
        return services.maintenance.check().findings
    finally:
        services.close()


def _die(settings: Settings, at: int | None, *, naive: bool = False) -> int:
    """Kill an opening at a statement, or at none; return how many it had begun."""
    reached = children().Value("i", 0)
    process = children().Process(target=open_and_die, args=(settings, at, naive, reached))
    process.start()
    process.join()
    begun: int = reached.value
    if process.exitcode != (0 if at is None else -signal.SIGKILL):
        raise RuntimeError(f"ended with {process.exitcode} after {begun} statements")
    return begun


@contextmanager
def _copy(backend: Backend, original: Settings, folder: Path) -> Iterator[Settings]:
    copied = backend.copy(original, folder / "copy")
    try:
        yield copied
    finally:
        backend.discard(copied)


def _state(settings: Settings) -> State:
    engine = engine_of(settings)
    try:
        with engine.connect() as connection:
            reading = connection.execution_options(**{READ_ONLY: True})
            with reading.begin():
                return State(revision(reading), _schema(reading), _rows(reading))
    finally:
        engine.dispose()


def _rows(connection: Connection) -> dict[str, list[str]]:
    """Read every row that the first version wrote, by the columns that it knew."""
    metadata = MetaData()
    there = set(inspect(connection).get_table_names())
    metadata.reflect(connection, only=sorted(there & first_light.rows().keys()))
    found = {}
    for name, content in first_light.rows().items():
        table = metadata.tables.get(name)
        if table is None or not set(content["columns"]) <= set(table.columns.keys()):
            found[name] = ["gone"]
            continue
        columns = [table.columns[column] for column in content["columns"]]
        found[name] = sorted(repr(tuple(row)) for row in connection.execute(select(*columns)))
    return found


_SQLITE_SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
_POSTGRESQL_SCHEMA = (
    "SELECT 'column', table_name, column_name, data_type || is_nullable"
    " FROM information_schema.columns WHERE table_schema = 'public'"
    " UNION ALL SELECT 'index', tablename, indexname, indexdef"
    " FROM pg_indexes WHERE schemaname = 'public'"
    " UNION ALL SELECT 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid)"
    " FROM pg_constraint WHERE connamespace = 'public'::regnamespace"
    " UNION ALL SELECT 'trigger', tgrelid::regclass::text, tgname, pg_get_triggerdef(oid)"
    " FROM pg_trigger WHERE NOT tgisinternal"
    " UNION ALL SELECT 'policy', tablename, policyname, qual FROM pg_policies"
    " UNION ALL SELECT 'function', '', proname, prosrc"
    " FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
    " ORDER BY 1, 2, 3, 4"
)


def _schema(connection: Connection) -> str:
    query = _SQLITE_SCHEMA if connection.dialect.name == "sqlite" else _POSTGRESQL_SCHEMA
    rows: Sequence[Any] = connection.execute(text(query)).all()
    return repr(rows)


def main() -> None:
    parser = command(__doc__)
    parser.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--kills", type=int, help="every statement unless given")
    arguments = parser.parse_args()
    given = {name: value for name, value in vars(arguments).items() if name != "database"}

    def run() -> Outcome:
        with database_of(arguments.database) as (backend, settings):
            return prove(backend, settings, settings.profile.parent, **given)

    report("migration", arguments, run)


if __name__ == "__main__":
    main()

"""Rows by the million into a database of ours: past its triggers and indexes, then made good.

Values are given as SQLite holds them: ids as 16 bytes, moments as microseconds, flags as 0 and 1.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy import delete, insert, make_url

from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.store.count_tables import COUNT_TABLES
from lighthouse_kiosk.store.engine import database_url, is_sqlite, open_engine
from lighthouse_kiosk.store.tables import Base
from lighthouse_kiosk.store.types import Id

Row = Sequence[Any]

_HEAD = "SELECT sequence, hash FROM chain_heads WHERE organisation_id = ? AND chain = ?"


class Loader(ABC):
    """Takes rows into tables; nothing else may use the database meanwhile."""

    @abstractmethod
    def load(self, table: str, columns: Sequence[str], rows: Iterable[Row]) -> None: ...

    @abstractmethod
    def run(self, statement: str, rows: Iterable[Row] = ((),)) -> None:
        """Run a statement for each row of values, written as `?` in it."""

    @abstractmethod
    def chain_head(self, organisation_id: bytes, chain: str) -> tuple[int, bytes]:
        """Read a chain's last sequence and hash."""


@contextmanager
def loading(settings: Settings) -> Iterator[Loader]:
    """Put triggers and indexes aside; at the end compute what they would have kept."""
    url = database_url(settings.sqlite_file, settings.database_url)
    if is_sqlite(url):
        with _loading_sqlite(settings.sqlite_file) as loader:
            yield loader
    else:
        with _loading_postgresql(settings.database_url or "") as loader:
            yield loader
    _count(settings)


def _count(settings: Settings) -> None:
    """Fill the tables of counts, which hold nothing yet of what was loaded past the triggers."""
    engine = open_engine(database_url(settings.sqlite_file, settings.database_url))
    with engine.begin() as tx:
        for counts in COUNT_TABLES:
            tx.execute(delete(counts.table))
            names = (*counts.key, *counts.counted)
            rows = [
                dict(zip(names, (*key, *figures), strict=True))
                for key, figures in counts.expected_counts(tx, None).items()
            ]
            if rows:
                tx.execute(insert(counts.table), rows)
    engine.dispose()


class _SqliteLoader(Loader):
    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def load(self, table: str, columns: Sequence[str], rows: Iterable[Row]) -> None:
        places = ", ".join("?" * len(columns))
        names = ", ".join(f'"{name}"' for name in columns)
        self._connection.executemany(
            f"INSERT INTO {table} ({names}) VALUES ({places})",  # noqa: S608 - names of ours
            rows,
        )

    def run(self, statement: str, rows: Iterable[Row] = ((),)) -> None:
        self._connection.executemany(statement, rows)

    def chain_head(self, organisation_id: bytes, chain: str) -> tuple[int, bytes]:
        sequence, link = self._connection.execute(_HEAD, (organisation_id, chain)).fetchone()
        return sequence, link


@contextmanager
def _loading_sqlite(file: Path) -> Iterator[Loader]:
    import pysqlite3.dbapi2 as driver  # noqa: PLC0415 - the one that the app uses

    connection = driver.connect(str(file), isolation_level=None)
    try:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -400000"):
            connection.execute(f"PRAGMA {pragma}")
        # Views of FTS5's own tables have no SQL here; automatic indexes have none either.
        aside = connection.execute(
            "SELECT type, name, sql FROM sqlite_master"
            " WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type"
        ).fetchall()
        connection.execute("BEGIN IMMEDIATE")
        for kind, name, _ in aside:
            connection.execute(f"DROP {kind} {name}")
        yield _SqliteLoader(connection)
        for kind, _, statement in aside:
            if kind == "index":
                connection.execute(statement)
        connection.execute("INSERT INTO people_search(people_search) VALUES ('rebuild')")
        for kind, _, statement in aside:
            if kind == "trigger":
                connection.execute(statement)
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()


class _PostgresqlLoader(Loader):
    def __init__(self, connection: psycopg.Connection) -> None:
        self._connection = connection

    def load(self, table: str, columns: Sequence[str], rows: Iterable[Row]) -> None:
        types = [Base.metadata.tables[table].c[name].type for name in columns]
        ids = [place for place, kind in enumerate(types) if isinstance(kind, Id)]
        into = sql.SQL("COPY {} ({}) FROM STDIN").format(
            sql.Identifier(table), sql.SQL(", ").join(map(sql.Identifier, columns))
        )
        with self._connection.cursor().copy(into) as copy:
            for row in rows:
                values = list(row)
                for place in ids:
                    values[place] = values[place].hex() if values[place] else None
                copy.write_row(values)

    def run(self, statement: str, rows: Iterable[Row] = ((),)) -> None:
        written = statement.replace("?", "%s").encode()
        for row in rows:
            self._connection.execute(written, [_as_uuid(value) for value in row])

    def chain_head(self, organisation_id: bytes, chain: str) -> tuple[int, bytes]:
        values = (organisation_id.hex(), chain)
        found = self._connection.execute(_HEAD.replace("?", "%s").encode(), values).fetchone()
        assert found is not None
        return found[0], found[1]


def _as_uuid(value: object) -> object:
    return value.hex() if isinstance(value, bytes) and len(value) == 16 else value


@contextmanager
def _loading_postgresql(url: str) -> Iterator[Loader]:
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain) as connection:
        # As a replica does: without triggers, foreign keys included.
        connection.execute("SET session_replication_role = replica")
        connection.execute("SET synchronous_commit = off")
        connection.execute("SET maintenance_work_mem = '512MB'")
        aside = connection.execute(
            "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema()"
            " AND indexdef NOT LIKE 'CREATE UNIQUE%'"
        ).fetchall()
        for name, _ in aside:
            connection.execute(sql.SQL("DROP INDEX {}").format(sql.Identifier(name)))
        yield _PostgresqlLoader(connection)
        for _, definition in aside:
            connection.execute(definition.encode())
        connection.commit()
        connection.autocommit = True
        connection.execute("VACUUM ANALYZE")

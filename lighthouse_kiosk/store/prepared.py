"""Statements that are made once and, on SQLite, run straight on the driver.

For the few that people wait for at a desk: SQLAlchemy's way takes about 40 µs for each, three
times what SQLite itself takes for the longest of them. The statement, the types and the words for
the driver's errors stay the same; on PostgreSQL, where the way to the server outweighs it,
SQLAlchemy runs them.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import Dialect, Insert, LargeBinary, Select, Update
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

from lighthouse_kiosk.store.engine import on_the_driver
from lighthouse_kiosk.store.types import Id
from lighthouse_kiosk.store.unit_of_work import Transaction

Process = Callable[[Any], Any]


class _OnSqlite:
    """A statement compiled for the driver. Values without a parameter keep what was written."""

    def __init__(
        self, statement: Select[*tuple[Any, ...]] | Update | Insert, dialect: Dialect
    ) -> None:
        keys = None
        if isinstance(statement, Insert):
            given = (c for c in statement.table.c if c.computed is None and c.identity is None)
            keys = [column.key for column in given]
        compiled = statement.compile(dialect=dialect, column_keys=keys)
        assert isinstance(compiled, SQLCompiler)  # noqa: S101 - what else these compile to
        self.text = str(compiled)
        order = list(compiled.positiontup or [])
        self._written = compiled.params
        self._in_order = [(name, _in_bound(compiled.binds[name].type, dialect)) for name in order]
        self._of_row: Callable[[Sequence[Any]], Any] = itemgetter(0)
        if isinstance(statement, Select):
            self._of_row = _reader(statement, dialect)

    def values(self, parameters: Mapping[str, Any]) -> list[Any]:
        found = {**self._written, **parameters}
        return [
            found[name] if process is None else process(found[name])
            for name, process in self._in_order
        ]

    def places(self, names: Sequence[str]) -> list[int]:
        order = [name for name, _ in self._in_order]
        return [order.index(name) for name in names]

    def row(self, values: Sequence[Any]) -> Any:
        return self._of_row(values)


def _in_bound(kind: TypeEngine[Any], dialect: Dialect) -> Process | None:
    # The driver takes bytes as they are; an import binds ids by the hundred thousand.
    if isinstance(kind, Id):
        return _id_bytes
    if isinstance(kind, LargeBinary):
        return None
    return kind.dialect_impl(dialect).bind_processor(dialect)


def _id_bytes(value: UUID | None) -> bytes | None:
    return None if value is None else value.bytes


def _reader(
    statement: Select[*tuple[Any, ...]], dialect: Dialect
) -> Callable[[Sequence[Any]], Any]:
    """Build what makes a named row of a driver's row."""
    columns = statement.selected_columns
    # names come from our own statements, whose columns are named apart
    kind = namedtuple("Row", columns.keys())  # type: ignore[misc] # noqa: PYI024
    processes = [
        column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns
    ]

    def read(values: Sequence[Any]) -> Any:
        return kind._make(
            value if process is None else process(value)
            for value, process in zip(values, processes, strict=True)
        )

    return read


class Prepared:
    """One statement. Its parameters are given by name, all of a row's columns for an insert."""

    def __init__(self, statement: Select[*tuple[Any, ...]] | Update | Insert) -> None:
        self._statement = statement
        self._on_sqlite: _OnSqlite | None = None

    def rows(self, tx: Transaction, parameters: Mapping[str, Any]) -> Sequence[Any]:
        """Return the rows, with their columns as attributes."""
        if tx.dialect.name != "sqlite":
            return tx.execute(self._statement, parameters).all()
        ready = self._ready(tx)
        with on_the_driver(tx) as cursor:
            cursor.execute(ready.text, ready.values(parameters))
            return [ready.row(values) for values in cursor.fetchall()]

    def row(self, tx: Transaction, parameters: Mapping[str, Any]) -> Any | None:
        """Return the only row, or None."""
        found = self.rows(tx, parameters)
        return found[0] if found else None

    def run(self, tx: Transaction, parameters: Mapping[str, Any]) -> int:
        """Return how many rows an update changed; of an insert nothing is known."""
        if tx.dialect.name != "sqlite":
            return tx.execute(self._statement, parameters).rowcount
        ready = self._ready(tx)
        with on_the_driver(tx) as cursor:
            cursor.execute(ready.text, ready.values(parameters))
            return int(cursor.rowcount)

    def run_many(self, tx: Transaction, rows: Sequence[Mapping[str, Any]]) -> None:
        """Run it once for each row of parameters, of which there is at least one."""
        if tx.dialect.name != "sqlite":
            tx.execute(self._statement, rows)
            return
        ready = self._ready(tx)
        with on_the_driver(tx) as cursor:
            cursor.executemany(ready.text, map(ready.values, rows))

    def bind(self, tx: Transaction, rows: Iterable[Mapping[str, Any]]) -> list[Any]:
        """Make rows of parameters ready for `run_bound`, on any transaction of this database."""
        if tx.dialect.name != "sqlite":
            return [dict(row) for row in rows]
        return list(map(self._ready(tx).values, rows))

    def setter(self, tx: Transaction, *names: str) -> Callable[..., None]:
        """Build what sets some parameters of a bound row: `set(row, value, ...)`."""
        if tx.dialect.name != "sqlite":
            return lambda row, *values: row.update(zip(names, values, strict=True))
        places = self._ready(tx).places(names)

        def set_values(row: list[Any], *values: Any) -> None:
            for place, value in zip(places, values, strict=True):
                row[place] = value

        return set_values

    def run_bound(self, tx: Transaction, rows: Sequence[Any]) -> None:
        """Run it once for each bound row, of which there may be none."""
        if not rows:
            return
        if tx.dialect.name != "sqlite":
            tx.execute(self._statement, rows)
            return
        with on_the_driver(tx) as cursor:
            cursor.executemany(self._ready(tx).text, rows)

    def _ready(self, tx: Transaction) -> _OnSqlite:
        if self._on_sqlite is None:
            self._on_sqlite = _OnSqlite(self._statement, tx.dialect)
        return self._on_sqlite

"""A database as the first version left it, full of rows, whatever today's services would write.

`first_light.json` holds what version 0.1.0's services wrote for two organisations at work: ids and
hashes as hexadecimal digits, everything else as it was stored.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from alembic import command
from alembic.config import Config
from sqlalchemy import Column, Connection, LargeBinary, MetaData, Table, Uuid, insert, text

from lighthouse_kiosk.paths import migrations_folder
from lighthouse_kiosk.settings import Settings
from tests.databases import engine_of

REVISION = "0001_first_light"

Rows = Mapping[str, Mapping[str, Sequence[Any]]]
"""For each table its `columns` and `rows`."""


def rows() -> Rows:
    file = Path(__file__).with_name("first_light.json")
    found: Rows = json.loads(file.read_text(encoding="utf-8"))
    return found


def make(settings: Settings) -> None:
    """Fill an empty database: the first migration, then the rows, by no code of today's."""
    settings.profile.mkdir(parents=True, exist_ok=True)
    engine = engine_of(settings)
    with engine.begin() as connection:
        _first_migration(connection)
        metadata = MetaData()
        metadata.reflect(connection, only=list(rows()))
        for name, content in rows().items():
            table = metadata.tables[name]
            columns = [table.columns[column] for column in content["columns"]]
            connection.execute(
                insert(table),
                [
                    {
                        column.name: _value(column, value)
                        for column, value in zip(columns, row, strict=True)
                    }
                    for row in content["rows"]
                ],
            )
        _count_people_on(connection, metadata.tables["people"])
    engine.dispose()


def _first_migration(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(migrations_folder()))
    config.attributes["connection"] = connection
    command.upgrade(config, REVISION)


def _value(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column.type, Uuid):
        return UUID(hex=value)
    return bytes.fromhex(value) if isinstance(column.type, LargeBinary) else value


def _count_people_on(connection: Connection, people: Table) -> None:
    """PostgreSQL numbers people by itself, from where it last was."""
    if connection.dialect.name == "postgresql":
        last = f"SELECT setval(pg_get_serial_sequence('{people.name}', 'serial'), max(serial))"
        connection.execute(text(f"{last} FROM {people.name}"))

"""One transaction around one use case."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import Final

from sqlalchemy import Connection, Engine, text

from lighthouse_kiosk.domain.ids import OrganisationId
from lighthouse_kiosk.store.engine import READ_ONLY, is_sqlite

Transaction = Connection
"""What queries take: a connection inside its one transaction."""

EVERY_ORGANISATION: Final = None
"""For what happens before anybody is known, and for looking after the whole database."""

TENANT_ROLE = "lighthouse_tenant"
"""PostgreSQL's role that owns nothing and sees the rows of one organisation only."""

TENANT_SETTING = "lighthouse.organisation"

_ENTER = text(
    f"SELECT set_config('role', '{TENANT_ROLE}', true),"
    f" set_config('{TENANT_SETTING}', :organisation, true)"
)


class UnitOfWork:
    """Opens transactions: `with uow.write(organisation_id) as tx:` commits at the end or changes
    nothing.

    On PostgreSQL row level security lets a transaction see the rows of its organisation only.
    SQLite's own waiting starves writers, so they queue here, one lock for the whole process.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._parts_rows = not is_sqlite(engine.url)
        self._writers = nullcontext() if self._parts_rows else threading.Lock()
        self._reading: dict[str, object] = {READ_ONLY: True}
        if self._parts_rows:
            # One reading sees one moment, as it does on SQLite.
            self._reading |= {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}

    @contextmanager
    def write(self, organisation_id: OrganisationId | None) -> Iterator[Transaction]:
        with self._writers, self.engine.begin() as tx:
            self._enter(tx, organisation_id)
            yield tx

    @contextmanager
    def read(self, organisation_id: OrganisationId | None) -> Iterator[Transaction]:
        with self.engine.connect() as connection:
            tx = connection.execution_options(**self._reading)
            with tx.begin():
                self._enter(tx, organisation_id)
                yield tx

    def _enter(self, tx: Transaction, organisation_id: OrganisationId | None) -> None:
        if self._parts_rows and organisation_id is not None:
            tx.execute(_ENTER, {"organisation": str(organisation_id)})

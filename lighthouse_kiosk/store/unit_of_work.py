"""One transaction around one use case."""

from __future__ import annotations

import threading
from collections import defaultdict, deque
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import Final
from uuid import UUID, uuid4

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

CHANGES = "lighthouse_changes"
"""PostgreSQL's channel on which a commit tells `organisation:writer`, the writer being a process;
no organisation stands for all of them.
"""

_ENTER = text(
    f"SELECT set_config('role', '{TENANT_ROLE}', true),"
    f" set_config('{TENANT_SETTING}', :organisation, true)"
)
# The notice goes out with the commit, if there is one: giving it here takes no trip of its own.
_NOTICE = f"pg_notify('{CHANGES}', :notice)"
_ENTER_WRITING = text(f"{_ENTER.text}, {_NOTICE}")
_NOTIFY = text(f"SELECT {_NOTICE}")

_APPENDED = "lighthouse_appended"
_MOST_APPENDED = 1_000


def note_appended(tx: Transaction, first: int, last: int) -> None:
    """Remember which entries of the audit trail a transaction appends, until it has ended."""
    tx.info.setdefault(_APPENDED, []).append((first, last))


def _few() -> deque[tuple[int, int]]:
    return deque(maxlen=_MOST_APPENDED)


class UnitOfWork:
    """Opens transactions: `with uow.write(organisation_id) as tx:` commits at the end or changes
    nothing.

    On PostgreSQL row level security lets a transaction see the rows of its organisation only.
    SQLite's own waiting starves writers, so they queue here, one lock for the whole process.
    On PostgreSQL each commit tells other processes that there is something new.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.writer = uuid4().hex
        """Names this process's writes among those of others."""
        self._appended: defaultdict[UUID, deque[tuple[int, int]]] = defaultdict(_few)
        self._parts_rows = not is_sqlite(engine.url)
        self._writers = nullcontext() if self._parts_rows else threading.Lock()
        self._reading: dict[str, object] = {READ_ONLY: True}
        if self._parts_rows:
            # One reading sees one moment, as it does on SQLite.
            self._reading |= {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}

    @contextmanager
    def write(self, organisation_id: OrganisationId | None) -> Iterator[Transaction]:
        with self._writers, self.engine.begin() as tx:
            tx.info.pop(_APPENDED, None)
            if self._parts_rows:
                notice = {"notice": f"{organisation_id or ''}:{self.writer}"}
                if organisation_id is None:
                    tx.execute(_NOTIFY, notice)
                else:
                    tx.execute(_ENTER_WRITING, {"organisation": str(organisation_id), **notice})
            yield tx
            appended = tx.info.pop(_APPENDED, ())
        if organisation_id is not None and appended:
            self._appended[organisation_id].extend(appended)

    def appended_here(self, organisation_id: OrganisationId) -> list[tuple[int, int]]:
        """Return the first and last number of the audit entries that this process wrote last."""
        return list(self._appended[organisation_id])

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

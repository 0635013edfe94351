"""One transaction around one use case."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from sqlalchemy import Connection, Engine

from lighthouse_kiosk.store.engine import READ_ONLY, is_sqlite

Transaction = Connection
"""What queries take: a connection inside its one transaction."""


class UnitOfWork:
    """Opens transactions: `with uow.write() as tx:` commits at the end or changes nothing.

    SQLite's own waiting starves writers, so they queue here, one lock for the whole process.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._writers = threading.Lock() if is_sqlite(engine.url) else nullcontext()
        self._reading: dict[str, object] = {READ_ONLY: True}
        if not is_sqlite(engine.url):
            # One reading sees one moment, as it does on SQLite.
            self._reading |= {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        with self._writers, self.engine.begin() as tx:
            yield tx

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        with self.engine.connect() as connection:
            tx = connection.execution_options(**self._reading)
            with tx.begin():
                yield tx

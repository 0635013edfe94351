"""SQLite as it has to be set up, shown by what it does."""

from __future__ import annotations

import re
import threading
from contextlib import closing
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest
from sqlalchemy import inspect, text, update

from lighthouse_kiosk.domain.errors import DatabaseUnreachable
from lighthouse_kiosk.store.engine import OLDEST_SQLITE, READ_ONLY, database_url
from lighthouse_kiosk.store.tables import Base, OptionRow
from lighthouse_kiosk.store.unit_of_work import UnitOfWork
from tests.company import Company
from tests.databases import engine_of

OURS = set(Base.metadata.tables)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("trusted_schema", 0)],
)
def test_every_connection_is_set_up(sqlite_company: Company, pragma: str, value: object) -> None:
    engine = sqlite_company.services.uow.engine
    with engine.connect() as first, engine.connect() as second:
        for connection in (first, second):
            reading = connection.execution_options(**{READ_ONLY: True})
            assert reading.execute(text(f"PRAGMA {pragma}")).scalar_one() == value


def test_the_library_is_one_that_loses_no_commits(sqlite_company: Company) -> None:
    with sqlite_company.services.uow.read(None) as tx:
        found = tx.execute(text("SELECT sqlite_version()")).scalar_one()
    assert tuple(map(int, found.split("."))) >= OLDEST_SQLITE == (3, 51, 3)


def test_every_table_is_strict(sqlite_company: Company) -> None:
    with sqlite_company.services.uow.read(None) as tx:
        rows = tx.execute(text("PRAGMA main.table_list")).mappings().all()
    assert {row["name"] for row in rows if row["strict"]} == OURS


def test_what_a_check_judges_is_never_null(company: Company) -> None:
    """A CHECK passes NULL; only one that speaks of NULL itself may meet it."""
    inspector = inspect(company.services.uow.engine)
    judged = 0
    for table in OURS:
        nullable = {one["name"] for one in inspector.get_columns(table) if one["nullable"]}
        for check in inspector.get_check_constraints(table):
            words = set(re.findall(r"\w+", check["sqltext"]))
            for column in words & nullable:
                assert f"{column} IS NULL" in check["sqltext"], (table, check)
            judged += 1
    assert judged >= 20


def is_locked(file: Path) -> bool:
    """Whether another process would have to wait before writing."""
    with closing(sqlite.connect(str(file), timeout=0, isolation_level=None)) as other:
        try:
            other.execute("BEGIN IMMEDIATE")
        except sqlite.OperationalError as error:
            return bool(error.sqlite_errorcode == sqlite.SQLITE_BUSY)
        return False


def test_a_writer_has_the_database_before_it_reads_and_a_reader_never_has(
    sqlite_company: Company,
) -> None:
    file, uow = sqlite_company.settings.sqlite_file, sqlite_company.services.uow
    with uow.write(None):
        assert is_locked(file)
    with uow.read(None) as tx:
        tx.execute(text("SELECT count(*) FROM people")).one()
        assert not is_locked(file)


def test_readers_see_what_was_there_when_they_began(sqlite_company: Company) -> None:
    uow = sqlite_company.services.uow
    count = text("SELECT sum(committed_count) FROM event_options")
    with uow.read(None) as reader:
        assert reader.execute(count).scalar_one() == 0
        sqlite_company.approved()
        assert reader.execute(count).scalar_one() == 0
    with uow.read(None) as reader:
        assert reader.execute(count).scalar_one() == 1


def test_nothing_read_before_writing_is_lost_between_two_processes(
    sqlite_company: Company,
) -> None:
    """Each process has an engine of its own; the limit of ten is never passed."""
    option_id = sqlite_company.facts.backpack.id
    granted: list[int] = []

    def take(uow: UnitOfWork) -> None:
        for _ in range(10):
            with uow.write(None) as tx:
                row = tx.execute(
                    OptionRow.__table__.select().where(OptionRow.id == option_id)
                ).one()
                if row.committed_count < row.total_available:
                    taken = row.committed_count + 1
                    change = update(OptionRow).where(OptionRow.id == option_id)
                    tx.execute(change.values(committed_count=taken))
                    granted.append(taken)

    engines = [engine_of(sqlite_company.settings) for _ in range(3)]
    threads = [threading.Thread(target=take, args=[UnitOfWork(engine)]) for engine in engines]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for engine in engines:
        engine.dispose()
    assert sorted(granted) == list(range(1, 11))


def test_who_writes_a_little_soon_comes_between_the_turns_of_who_writes_much(
    sqlite_company: Company,
) -> None:
    much, little = engine_of(sqlite_company.settings), engine_of(sqlite_company.settings)
    has_begun, ended = threading.Event(), threading.Event()
    turns = 0

    def write_much() -> None:
        nonlocal turns
        while not ended.wait(0.015):
            with UnitOfWork(much).write(None):
                turns += 1
                has_begun.set()
                ended.wait(0.28)

    thread = threading.Thread(target=write_much)
    thread.start()
    writes = 3
    for _ in range(writes):
        has_begun.clear()
        has_begun.wait()
        with UnitOfWork(little).write(None):
            pass
    ended.set()
    thread.join()
    much.dispose()
    little.dispose()
    assert turns <= 3 * writes


def test_a_failing_write_changes_nothing_and_lets_the_next_one_in(company: Company) -> None:
    uow = company.services.uow

    class Unexpected(Exception):
        pass

    with pytest.raises(Unexpected), uow.write(None) as tx:  # noqa: PT012 - both writes must go
        tx.execute(text("DELETE FROM passes"))
        tx.execute(text("UPDATE events SET venue = 'Elsewhere'"))
        raise Unexpected
    company.approved()
    event = company.services.events.get_event(company.facts.organiser, company.facts.event.id)
    assert event.venue == "Bengaluru"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nonsense",
        "mysql://user:secret@host/name",
        "oracle://user:secret@host/name",
        "sqlite://",
        "sqlite:///:memory:",
        "postgresql://user:secret@host:port/name",
        "postgres://user:secret@host/name",
        "postgresql+nonsense://user:secret@host/name",
        "http://user:secret@host/name",
    ],
)
def test_a_wrong_address_is_refused_without_showing_its_password(url: str) -> None:
    with pytest.raises(DatabaseUnreachable) as refusal:
        database_url(Path("unused.db"), url)
    assert refusal.value.reason == "wrong_url"
    assert "secret" not in str(refusal.value)


@pytest.mark.parametrize(
    ("url", "driver"),
    [
        ("sqlite:///some.db", "sqlite+pysqlite"),
        ("postgresql://host/name", "postgresql+psycopg"),
        ("postgresql+psycopg2://host/name", "postgresql+psycopg"),
    ],
)
def test_the_driver_is_ours_to_choose(url: str, driver: str) -> None:
    assert database_url(Path("unused.db"), url).drivername == driver

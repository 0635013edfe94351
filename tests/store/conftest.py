"""An SQLite company."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from lighthouse_kiosk.bootstrap import open_services
from tests.company import Company, Facts, TestClock, found_company
from tests.databases import SqliteBackend


@pytest.fixture(scope="session")
def sqlite_facts(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Facts]:
    profile = tmp_path_factory.mktemp("sqlite-original") / "profile"
    services = open_services(SqliteBackend().new(profile), TestClock())
    facts = found_company(services)
    services.close()
    return profile, facts


@pytest.fixture
def closed_profile(sqlite_facts: tuple[Path, Facts], tmp_path: Path) -> Path:
    """A profile with an SQLite company in it that nobody has open."""
    profile = tmp_path / "profile"
    shutil.copytree(sqlite_facts[0], profile)
    return profile


@pytest.fixture
def sqlite_company(closed_profile: Path, sqlite_facts: tuple[Path, Facts]) -> Iterator[Company]:
    settings, clock = SqliteBackend().new(closed_profile), TestClock()
    opened = Company(settings, open_services(settings, clock), clock, sqlite_facts[1])
    yield opened
    opened.close()

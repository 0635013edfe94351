"""A filled profile, and a way to run commands in it as a shell would."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from lighthouse_kiosk.commands import commands


@dataclass(frozen=True)
class Outcome:
    code: int
    out: str
    err: str

    def json(self) -> Any:
        return json.loads(self.out)


Command = Callable[..., Outcome]


@pytest.fixture
def command(qapp: object) -> Command:  # noqa: ARG001 - or exporting would make a lesser application
    """Run `lighthouse-kiosk ARGUMENTS…` in this process."""
    return run_command


def run_command(*arguments: object, stdin: str = "") -> Outcome:
    result = CliRunner().invoke(commands, [str(argument) for argument in arguments], input=stdin)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Outcome(result.exit_code, result.stdout, result.stderr)


@pytest.fixture(scope="session")
def filled_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with a demo of forty people; only to be copied."""
    profile = tmp_path_factory.mktemp("filled") / "profile"
    result = CliRunner().invoke(commands, ["demo", "--people", "40", "--profile", str(profile)])
    assert result.exit_code == 0, result.output
    return profile


@pytest.fixture
def profile(filled_profile: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(filled_profile, tmp_path / "profile"))


PASSWORD = "correct horse"


@dataclass(frozen=True)
class Acme:
    """A profile with one organisation, made by commands alone, and a short way to go on there."""

    profile: Path
    place: tuple[object, ...] = ()
    """Where the database is, if not in the profile."""

    def run(self, *arguments: object, stdin: str = "") -> Outcome:
        return run_command(*arguments, "--profile", self.profile, *self.place, stdin=stdin)

    def json(self, *arguments: object, stdin: str = "") -> Any:
        """What a command that is done answers."""
        outcome = self.run(*arguments, "--json", stdin=stdin)
        assert (outcome.code, outcome.err) == (0, ""), outcome
        return outcome.json()

    def refusal(self, *arguments: object, stdin: str = "") -> Any:
        """Why a command is refused."""
        outcome = self.run(*arguments, "--json", stdin=stdin)
        assert (outcome.code, outcome.err) == (1, ""), outcome
        return outcome.json()["error"]


@pytest.fixture(scope="session")
def acme_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A gala that anybody may register for until 2031; only to be copied.

    Three backpacks of ₹4,600.00 that need a slot, bottles of ₹1,150.50 without a limit, a budget
    of ₹20,000.00, two slots of one place each, three people.
    """
    acme = Acme(tmp_path_factory.mktemp("acme") / "profile")
    who = ("--admin", "Anita Rao", "--email", "anita@example.org", "--password-stdin")
    acme.json("organisation", "add", "Acme", *who, stdin=f"{PASSWORD}\n")
    acme.json("event", "create", "Gala", *GALA)
    backpack = ("--kind", "item", "--cost", "4600", "--total", 3, "--needs-slot")
    acme.json("option", "add", "Backpack", *backpack, "--place", "Shelf 4")
    acme.json("option", "add", "Bottle", "--kind", "item", "--cost", "1150.50")
    span = ("--from", "09:30", "--until", "10:30", "--length", "30m")
    acme.json("slot", "generate", *span, "--capacity", 1)
    for number, name in (("E1", "Asha Nair"), ("E2", "Ben Okri"), ("E3", "Chen Li")):
        acme.json("person", "add", number, name, "--email", f"{number}@example.org")
    return acme.profile


GALA = (
    *("--type", "annual_day", "--currency", "INR", "--zone", "Asia/Kolkata"),
    *("--date", "2031-06-01", "--opens", "2026-01-01T09:00", "--closes", "2031-05-31T18:00"),
    *("--budget", "20000.00", "--venue", "Bengaluru", "--most-items", 5),
)


@pytest.fixture
def acme(acme_profile: Path, tmp_path: Path) -> Acme:
    return Acme(Path(shutil.copytree(acme_profile, tmp_path / "acme")))

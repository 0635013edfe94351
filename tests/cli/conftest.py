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

from lighthouse_kiosk.__main__ import commands


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

    def run(*arguments: object) -> Outcome:
        result = CliRunner().invoke(commands, [str(argument) for argument in arguments])
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Outcome(result.exit_code, result.stdout, result.stderr)

    return run


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

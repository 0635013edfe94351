"""A command loads what it needs and nothing else, and all of them take the same options."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from lighthouse_kiosk.commands import commands
from tests.cli.conftest import Acme
from tests.cli.walking import every_command

CHECKOUT = Path(__file__).resolve().parents[2]
NEVER = {"PySide6", "cv2", "zxingcpp", "qrcode", "numpy", "alembic"}
DATABASE = {"sqlalchemy", "pysqlite3", "psycopg"}


def loaded_by(*arguments: object) -> set[str]:
    """The top-level packages in a new process after a command."""
    program = (
        "import sys\nfrom lighthouse_kiosk.__main__ import main\n"
        "try:\n    main()\nexcept SystemExit as end:\n    assert not end.code, end.code\n"
        "print(*{name.partition('.')[0] for name in sys.modules}, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stderr.split())


@pytest.mark.parametrize(
    "arguments",
    [("event", "list"), ("registration", "list"), ("variance",), ("approve", "--all-pending")],
    ids=" ".join,
)
def test_a_command_on_the_database_loads_no_windows_and_no_cameras(
    acme: Acme, arguments: tuple[str, ...]
) -> None:
    assert loaded_by(*arguments, "--profile", acme.profile) & NEVER == set()


def test_help_needs_no_database() -> None:
    assert loaded_by("--help") & (NEVER | DATABASE) == set()


ELSEWHERE = {"kiosk", "demo", "decode", "version", "organisation add", "organisation list"}
"""Commands that open no one organisation's data, or a window that chooses."""


def test_all_commands_on_a_database_take_the_same_options() -> None:
    common = {"profile", "database", "as_json"}
    seen = set()
    for path, command in every_command(commands):
        seen.add(path)
        names = {parameter.name for parameter in command.params}
        if path in {"version", "decode"}:
            assert "as_json" in names
        elif path != "kiosk":
            assert names >= common, path
        own = path not in ELSEWHERE and path != "pickup" and not path.startswith("db ")
        assert not own or "organisation" in names, path
        assert command.help, path
    assert {"event create", "approve", "audit", "pass export", "user set-pin"} <= seen

"""Every command of the program, with its real parameters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import typer

from lighthouse_kiosk.cli.lazy import LazyCommand


def every_command(app: typer.Typer) -> Iterator[tuple[str, Any]]:
    """Yield `("event create", command)` for each command that does something."""
    yield from _below("", typer.main.get_command(app))


def _below(path: str, command: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(command, LazyCommand):
        command = command.real()
    commands = getattr(command, "commands", None)
    if commands is None:
        yield path, command
        return
    for name, below in commands.items():
        yield from _below(f"{path} {name}".strip(), below)

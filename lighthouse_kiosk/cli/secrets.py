"""Passwords and PINs: typed unseen or read from stdin, never part of a command line.

A command line can be seen by every user of the machine and stays in the shell's history.
"""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from lighthouse_kiosk.domain.errors import InvalidField

PasswordStdin = Annotated[
    bool,
    typer.Option("--password-stdin", help="Read the password from stdin instead of asking."),
]
PinStdin = Annotated[
    bool, typer.Option("--pin-stdin", help="Read the PIN from stdin instead of asking.")
]

_MOST_READ = 10_000


def ask_secret(field: str, *, from_stdin: bool) -> str:
    """Return a new secret: asked for twice, or stdin's first line.

    Raises InvalidField `missing` where nobody can be asked, `different` when the two differ.
    """
    if from_stdin:
        line = sys.stdin.readline(_MOST_READ)
        return line.removesuffix("\n").removesuffix("\r")
    if not sys.stdin.isatty():
        raise InvalidField(field, "nobody_to_ask")
    first: str = typer.prompt(f"New {_named(field)}", hide_input=True, err=True)
    again: str = typer.prompt("Once more", hide_input=True, err=True)
    if first != again:
        raise InvalidField(field, "different")
    return first


def _named(field: str) -> str:
    return "PIN" if field == "pin" else field

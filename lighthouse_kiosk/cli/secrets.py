"""Passwords and PINs: typed unseen or read from stdin, never part of a command line.

A command line can be seen by every user of the machine and stays in the shell's history.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from getpass import getpass
from typing import Annotated, TypeVar

import typer

from lighthouse_kiosk.domain.errors import InvalidField, PinNeeded

T = TypeVar("T")

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
        return _first_line()
    if not sys.stdin.isatty():
        raise InvalidField(field, "nobody_to_ask")
    first = getpass(f"New {_named(field)}: ")
    again = getpass("Once more: ")
    if first != again:
        raise InvalidField(field, "different")
    return first


def with_desk_pin(sign_in: Callable[[str | None], T], *, from_stdin: bool) -> T:
    """Sign in with a desk's PIN from stdin or LIGHTHOUSE_DESK_PIN; asks once for one it lacks.

    Raises PinNeeded where nobody can be asked.
    """
    pin = _first_line() if from_stdin else os.environ.get("LIGHTHOUSE_DESK_PIN")
    try:
        return sign_in(pin)
    except PinNeeded:
        if pin or not sys.stdin.isatty():
            raise
        return sign_in(getpass("The desk's PIN: "))


def _first_line() -> str:
    return sys.stdin.readline(_MOST_READ).removesuffix("\n").removesuffix("\r")


def _named(field: str) -> str:
    return "PIN" if field == "pin" else field

"""Options and endings that all commands share."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from lighthouse_kiosk.cli.words import sentence
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.settings import Settings

if TYPE_CHECKING:
    from lighthouse_kiosk.bootstrap import Services

REFUSED = 1
"""Exit code of a command that was understood and refused."""

Profile = Annotated[
    Path | None,
    typer.Option("--profile", metavar="DIR", help="Data folder.", show_default=False),
]
Database = Annotated[
    str | None,
    typer.Option(
        "--database",
        metavar="URL",
        help="Database instead of the data folder's: sqlite:///FILE or postgresql://….",
        show_default=False,
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Answer in JSON.")]
EventName = Annotated[
    str | None,
    typer.Option(
        "--event",
        metavar="EVENT",
        help="The event's id, short id or name; today's or the only one if left out.",
        show_default=False,
    ),
]


def settings(context: typer.Context, profile: Path | None, database: str | None) -> Settings:
    """Join what stands before and after the command's name; what stands after it wins."""
    before = context.find_root().params
    return Settings.from_environment(
        profile or before.get("profile"), database or before.get("database")
    )


@contextmanager
def refusing(*, as_json: bool = False) -> Iterator[None]:
    """Turn refusals inside into a sentence, or into JSON, and exit code 1."""
    try:
        yield
    except LighthouseError as error:
        refuse(error, as_json=as_json)


def refuse(error: LighthouseError, *, as_json: bool = False) -> NoReturn:
    if as_json:
        data = {name: _plain_value(value) for name, value in error.data.items()}
        answer({"error": error.code, **data, "message": sentence(error)})
    else:
        print(f"lighthouse-kiosk: {sentence(error)}", file=sys.stderr)
    raise typer.Exit(REFUSED)


@contextmanager
def opened(wanted: Settings, *, as_json: bool = False) -> Iterator[Services]:
    """Open the services; refusals inside end the command with their sentence."""
    from lighthouse_kiosk.bootstrap import open_services  # noqa: PLC0415 - SQLAlchemy takes time

    with refusing(as_json=as_json):
        services = open_services(wanted)
        try:
            yield services
        finally:
            services.close()


def answer(value: object) -> None:
    """Print one JSON value on one line."""
    print(json.dumps(value, ensure_ascii=False, default=str))


def _plain_value(value: object) -> object:
    return value if isinstance(value, int | float | bool | type(None)) else str(value)

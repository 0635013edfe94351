"""What all commands share: their common options, the database they open, how they end."""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Concatenate, NoReturn

import typer

from lighthouse_kiosk.cli.refusals import RefusalJson, refusal_json
from lighthouse_kiosk.cli.words import sentence
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.settings import Settings

if TYPE_CHECKING:
    from lighthouse_kiosk.bootstrap import Services

REFUSED = 1
"""Exit code of a command that was understood and refused."""

STOPPED = 130
"""Exit code of work that Ctrl+C ended early, as shells report it."""

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
OrganisationName = Annotated[
    str | None,
    typer.Option(
        "--organisation",
        metavar="ORGANISATION",
        help="The organisation's id, short id or name, where the database has several.",
        show_default=False,
    ),
]
EventName = Annotated[
    str | None,
    typer.Option(
        "--event",
        metavar="EVENT",
        help="The event's id, short id or name; today's or the only one if left out.",
        show_default=False,
    ),
]
Yes = Annotated[bool, typer.Option("--yes", help="Do it without asking.")]


@dataclass(kw_only=True)
class Installation:
    """The open services, for a command about a whole database."""

    services: Services
    as_json: bool

    def tell(self, value: object, words: str) -> None:
        """Answer in JSON or in words, whichever was asked for."""
        if self.as_json:
            answer(value)
        else:
            print(words)


@dataclass(kw_only=True)
class Run(Installation):
    """One run of a command about an organisation, and as whom it acts.

    `event` is the one it is about, once chosen: refusals state amounts and times in its terms.
    """

    actor: Actor
    event: Event | None = None

    def confirm(self, question: str, *, yes: bool) -> None:
        """Ask before something is lost; ends the command unless the answer is yes.

        Nobody is asked where JSON is wanted or where nobody can answer: there `yes` is needed.
        """
        ask(question, yes=yes, as_json=self.as_json)


def on_database(command: Callable[Concatenate[Run, ...], None]) -> Callable[..., None]:
    """Make a command of a function, with the options that all commands on a database have.

    It runs as the organisation's admin, as whoever may open the database could be anyway; its
    refusals end the command with a sentence or JSON.
    """

    def run(
        context: typer.Context,
        *,
        profile: Profile = None,
        database: Database = None,
        organisation: OrganisationName = None,
        as_json: AsJson = False,
        **wishes: Any,
    ) -> None:
        from lighthouse_kiosk.bootstrap import open_services  # noqa: PLC0415 - as in `opened`
        from lighthouse_kiosk.cli.choose import choose_organisation  # noqa: PLC0415 - as in `opened`

        running: Run | None = None
        try:
            services = open_services(settings(context, profile, database))
            try:
                chosen = choose_organisation(services, organisation)
                actor = Actor(chosen.id, Role.ADMIN, "command line")
                running = Run(services=services, as_json=as_json, actor=actor)
                command(running, **wishes)
            finally:
                services.close()
        except LighthouseError as error:
            refuse(error, as_json=as_json, event=running.event if running else None)

    return _as_command(run, command, "organisation", "profile", "database", "as_json")


def on_installation(command: Callable[Concatenate[Installation, ...], None]) -> Callable[..., None]:
    """Make a command of a function that is about a whole database, whatever organisations it has.

    Its refusals end the command with a sentence or JSON.
    """

    def run(
        context: typer.Context,
        *,
        profile: Profile = None,
        database: Database = None,
        as_json: AsJson = False,
        **wishes: Any,
    ) -> None:
        with opened(settings(context, profile, database), as_json=as_json) as services:
            command(Installation(services=services, as_json=as_json), **wishes)

    return _as_command(run, command, "profile", "database", "as_json")


def _as_command(
    run: Callable[..., None], command: Callable[..., None], *names: str
) -> Callable[..., None]:
    """Give `run` the command's own options, and after them those of its own that are named."""
    shared = inspect.signature(run, eval_str=True).parameters
    own = list(inspect.signature(command, eval_str=True).parameters.values())[1:]
    named = [wish.replace(kind=inspect.Parameter.KEYWORD_ONLY) for wish in own]
    everything = [shared["context"], *named, *(shared[name] for name in names)]
    run.__name__, run.__doc__ = command.__name__, command.__doc__
    run.__signature__ = inspect.Signature(everything)  # type: ignore[attr-defined] # Typer reads it
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in everything}
    return run


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


def refuse(
    error: LighthouseError, *, as_json: bool = False, event: Event | None = None
) -> NoReturn:
    if as_json:
        answer({"error": refusal_json(error, event)})
    else:
        print(f"lighthouse-kiosk: {sentence(error, event)}", file=sys.stderr)
    raise typer.Exit(REFUSED)


def ask(question: str, *, yes: bool, as_json: bool) -> None:
    """Ask before something is lost, as `Run.confirm` does, where no services are open."""
    if yes:
        return
    if as_json or not (sys.stdin.isatty() and sys.stderr.isatty()):
        refuse_unasked(question, as_json=as_json)
    if not typer.confirm(question, err=True):
        print("Nothing was changed.", file=sys.stderr)
        raise typer.Exit(REFUSED)


def refuse_unasked(question: str, *, as_json: bool) -> NoReturn:
    """End a command that would have to ask where nobody can answer."""
    message = f"{question} Say --yes to do it."
    if as_json:
        answer({"error": RefusalJson(code="not_confirmed", field=None, data={}, message=message)})
    else:
        print(f"lighthouse-kiosk: {message}", file=sys.stderr)
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

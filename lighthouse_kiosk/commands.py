"""The command line: reads it and imports only the shell it needs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from lighthouse_kiosk.cli import database as db_commands
from lighthouse_kiosk.cli.decode import decode
from lighthouse_kiosk.cli.demo import fill
from lighthouse_kiosk.cli.lazy import LazyGroup
from lighthouse_kiosk.cli.pickup import pickup
from lighthouse_kiosk.cli.shell import (
    AsJson,
    Database,
    EventName,
    Profile,
    settings,
)
from lighthouse_kiosk.cli.version import version
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.windows import show, show_app
from lighthouse_kiosk.wording.languages import Language

Speaking = Annotated[
    Language | None,
    typer.Option(
        "--language", help="Otherwise the one chosen last, or the system's.", show_default=False
    ),
]

commands = typer.Typer(
    name="lighthouse-kiosk",
    cls=LazyGroup,
    help="Budget, stock, pickup slots and passes for company events.",
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
commands.add_typer(db_commands.commands, name="db")
commands.command()(decode)
commands.command()(pickup)
commands.command()(version)


@commands.callback(invoke_without_command=True)
def app(
    context: typer.Context,
    language: Speaking = None,
    profile: Profile = None,
    database: Database = None,
) -> None:
    """Open the app, or run a command."""
    if context.invoked_subcommand is None:
        raise typer.Exit(show_app(Settings.from_environment(profile, database), language))


@commands.command()
def kiosk(
    context: typer.Context,
    event: EventName = None,
    desk: Annotated[str | None, typer.Option(help="The desk's name.")] = None,
    camera: Annotated[
        str | None,
        typer.Option(
            help="A camera's name or number, a video file, a folder of pictures, a network"
            " address, auto or none; otherwise the one chosen last."
        ),
    ] = None,
    check: Annotated[
        bool,
        typer.Option("--check/--no-check", help="Check this machine before the desk opens."),
    ] = True,
    windowed: Annotated[bool, typer.Option("--windowed", help="Not full screen.")] = False,
    self_service: Annotated[
        bool,
        typer.Option(
            "--self-service", help="Visitors scan and are told where to go; nothing is handed out."
        ),
    ] = False,
    reading_pace: Annotated[
        float,
        typer.Option(
            min=0.5, max=5, help="With --self-service: 2 leaves answers up twice as long."
        ),
    ] = 1.0,
    language: Speaking = None,
    profile: Profile = None,
    database: Database = None,
) -> None:
    """Open a pickup desk."""
    wanted = settings(context, profile, database)

    def run() -> int:
        from lighthouse_kiosk.ui.kiosk.app import run_kiosk  # noqa: PLC0415 - only this command

        return run_kiosk(
            wanted,
            event=event,
            desk=desk,
            camera=camera,
            windowed=windowed,
            check=check,
            self_service=self_service,
            reading_pace=reading_pace,
            language=language,
        )

    raise typer.Exit(show(run))


@commands.command()
def demo(
    context: typer.Context,
    people: Annotated[int, typer.Option(min=10, max=100_000, help="How many people.")] = 2000,
    seed: Annotated[int, typer.Option(help="Another number makes other people.")] = 1,
    profile: Profile = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Open the app with a made-up event on its event day, in a folder that goes when it closes.

    With --profile or --database it is filled into that empty place instead, to stay there.
    """
    wanted = settings(context, profile, database)
    before = context.find_root().params
    if profile or database or before.get("profile") or before.get("database") or as_json:
        fill(wanted, people, seed, as_json=as_json)
        return

    def run() -> int:
        import tempfile  # noqa: PLC0415 - only this command

        from lighthouse_kiosk.ui.app import run_app  # noqa: PLC0415 - as above
        from lighthouse_kiosk.ui.opening import DemoRequest  # noqa: PLC0415 - as above

        with tempfile.TemporaryDirectory(prefix="lighthouse-demo-") as folder:
            return run_app(Settings(Path(folder)), demo=DemoRequest(people, seed))

    raise typer.Exit(show(run))

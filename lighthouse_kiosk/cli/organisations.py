"""`organisation add|list|rename|logo`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from lighthouse_kiosk.cli.secrets import PasswordStdin, ask_secret
from lighthouse_kiosk.cli.shapes import OrganisationJson, organisation_json
from lighthouse_kiosk.cli.shell import Installation, Run, on_database, on_installation
from lighthouse_kiosk.cli.tables import table
from lighthouse_kiosk.domain.organisation_logos import MOST_BYTES

commands = typer.Typer(no_args_is_help=True)


@commands.command()
@on_installation
def add(
    here: Installation,
    name: Annotated[str, typer.Argument(help="What it is called.")],
    admin: Annotated[str, typer.Option(help="Full name of its first admin.")],
    email: Annotated[str, typer.Option(help="E-mail address the admin signs in with.")],
    password_stdin: PasswordStdin = False,
) -> None:
    """Set up an organisation and its first admin, whose password is asked for."""
    password = ask_secret("password", from_stdin=password_stdin)
    actor = here.services.organisations.set_up(name, admin, email, password).value
    made = next(
        row
        for row in here.services.organisations.list_organisations()
        if row.id == actor.organisation_id
    )
    here.tell(organisation_json(made), f"Set up “{made.name}”; {actor.name} is its admin.")


@commands.command("list")
@on_installation
def list_organisations(here: Installation) -> None:
    """List the organisations in this database."""
    found = here.services.organisations.list_organisations()
    shown: list[OrganisationJson] = [organisation_json(row) for row in found]
    rows = [(row["short_id"], row["name"]) for row in shown]
    words = table("short id | name", rows, "There is no organisation yet.")
    here.tell({"organisations": shown}, words)


@commands.command()
@on_database
def rename(run: Run, name: Annotated[str, typer.Argument(help="The new name.")]) -> None:
    """Give the organisation another name, which stands on what is printed from now on."""
    renamed = run.services.organisations.rename_organisation(run.actor, name).value
    run.tell(organisation_json(renamed), f"It is called “{renamed.name}” now.")


@commands.command()
@on_database
def logo(
    run: Run,
    file: Annotated[
        Path | None,
        typer.Argument(
            help="A PNG, JPEG or plain SVG of at most 512 KB.",
            show_default=False,
            exists=True,
            dir_okay=False,
            readable=True,
        ),
    ] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Take the logo away.")] = False,
) -> None:
    """Keep the picture that stands on reports and passes, or remove it."""
    if (file is None) is not remove:
        raise typer.BadParameter("name a FILE, or say --remove")
    organisations = run.services.organisations
    if file is None:
        outcome = organisations.remove_logo(run.actor)
        words = "Removed the logo." if outcome.changes else "There is no logo."
    else:
        with file.open("rb") as content:
            picture = content.read(MOST_BYTES + 1)
        outcome = organisations.set_logo(run.actor, picture)
        words = "Kept the logo." if outcome.changes else "That is already the logo."
    run.tell({"logo": file is not None}, words)

"""`organisation add|list`."""

from __future__ import annotations

from typing import Annotated

import typer

from lighthouse_kiosk.cli.secrets import PasswordStdin, ask_secret
from lighthouse_kiosk.cli.shapes import OrganisationJson, organisation_json
from lighthouse_kiosk.cli.shell import AsJson, Database, Profile, answer, opened, settings
from lighthouse_kiosk.cli.tables import table

commands = typer.Typer(no_args_is_help=True)


@commands.command()
def add(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="What it is called.")],
    admin: Annotated[str, typer.Option(help="Full name of its first admin.")],
    email: Annotated[str, typer.Option(help="E-mail address the admin signs in with.")],
    password_stdin: PasswordStdin = False,
    profile: Profile = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Set up an organisation and its first admin, whose password is asked for."""
    with opened(settings(context, profile, database), as_json=as_json) as services:
        password = ask_secret("password", from_stdin=password_stdin)
        actor = services.organisations.set_up(name, admin, email, password).value
        made = next(
            row
            for row in services.organisations.list_organisations()
            if row.id == actor.organisation_id
        )
    if as_json:
        answer(organisation_json(made))
    else:
        print(f"Set up “{made.name}”; {actor.name} is its admin.")


@commands.command("list")
def list_organisations(
    context: typer.Context,
    profile: Profile = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """List the organisations in this database."""
    with opened(settings(context, profile, database), as_json=as_json) as services:
        found = services.organisations.list_organisations()
    shown: list[OrganisationJson] = [organisation_json(row) for row in found]
    if as_json:
        answer({"organisations": shown})
    else:
        rows = [(row["short_id"], row["name"]) for row in shown]
        print(table("short id | name", rows, "There is no organisation yet."))

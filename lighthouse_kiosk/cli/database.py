"""`db upgrade|check|backup`."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from lighthouse_kiosk.cli.shell import (
    REFUSED,
    AsJson,
    Database,
    Profile,
    answer,
    opened,
    settings,
)

commands = typer.Typer(no_args_is_help=True, help="Look after the database.")


@commands.command()
def upgrade(
    context: typer.Context,
    profile: Profile = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Bring the database to this version, after backing it up."""
    with opened(settings(context, profile, database), as_json=as_json) as services:
        revision = services.maintenance.revision()
    if as_json:
        answer({"revision": revision})
    else:
        print(f"The database is at {revision}.")


@commands.command()
def check(
    context: typer.Context,
    profile: Profile = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Recompute every counter, walk both journals' chains, check the file itself."""
    with opened(settings(context, profile, database), as_json=as_json) as services:
        report = services.maintenance.check()
    if as_json:
        findings = [asdict(finding) for finding in report.findings]
        answer({"sound": report.sound, "checked": report.checked, "findings": findings})
    else:
        for finding in report.findings:
            print(
                f"{finding.check}: {finding.where} has {finding.stored}"
                f" where {finding.expected} is right"
            )
        done = ", ".join(report.checked)
        print(f"Checked {done}: {'all sound' if report.sound else 'not sound'}.")
    if not report.sound:
        raise typer.Exit(REFUSED)


@commands.command()
def backup(
    context: typer.Context,
    file: Annotated[
        Path | None, typer.Argument(help="New file; by default one in the profile's backups.")
    ] = None,
    profile: Profile = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Write a checked copy of the database."""
    with opened(settings(context, profile, database), as_json=as_json) as services:
        written = services.maintenance.back_up(file)
    if as_json:
        answer({"backup": written})
    else:
        print(f"Backed up to {written}, and the copy checks out.")

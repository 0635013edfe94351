"""`db upgrade|check|keys|backup|restore|repair-counters`."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lighthouse_kiosk.cli.shell import (
    REFUSED,
    AsJson,
    Database,
    Installation,
    Profile,
    Yes,
    answer,
    ask,
    on_installation,
    refusing,
    settings,
)

if TYPE_CHECKING:
    from lighthouse_kiosk.services.maintenance import EventKeys, WrongCounter

commands = typer.Typer(no_args_is_help=True, help="Look after the database.")


@commands.command()
@on_installation
def upgrade(here: Installation) -> None:
    """Bring the database to this version, after backing it up."""
    revision = here.services.maintenance.revision()
    here.tell({"revision": revision}, f"The database is at {revision}.")


@commands.command()
@on_installation
def check(here: Installation) -> None:
    """Recompute every counter, walk both journals' chains, check passes, search and the file."""
    report = here.services.maintenance.check()
    keys = here.services.maintenance.keys()
    if here.as_json:
        findings = [asdict(finding) for finding in report.findings]
        answer(
            {
                "sound": report.sound,
                "checked": report.checked,
                "findings": findings,
                "keys": [_key_json(event) for event in keys],
            }
        )
    else:
        for finding in report.findings:
            print(
                f"{finding.check}: {finding.where} has {finding.stored}"
                f" where {finding.expected} is right"
            )
        done = ", ".join(report.checked)
        print(f"Checked {done}: {'all sound' if report.sound else 'not sound'}.")
        for event in keys:
            if not event.can_sign:
                print(f"This computer can't sign passes for “{event.event_name}”: see db keys.")
    if not report.sound:
        raise typer.Exit(REFUSED)


@commands.command()
@on_installation
def keys(here: Installation) -> None:
    """Say which events' passes this computer can sign, and where it keeps the keys."""
    found = here.services.maintenance.keys()
    if here.as_json:
        answer({"events": [_key_json(event) for event in found]})
        return
    for event in found:
        print(f"{event.event_name}: {'can sign' if event.can_sign else 'can not sign here'}")
        for key in event.keys:
            where = {"file": "in a file", "keyring": "in the keyring"}.get(
                key.place or "", "not on this computer"
            )
            revoked = ", revoked" if key.revoked_at else ""
            print(f"  key {key.key_id}: {where}, {key.passes} valid passes{revoked}")


@commands.command()
@on_installation
def backup(
    here: Installation,
    file: Annotated[
        Path | None, typer.Argument(help="New file; by default one in the profile's backups.")
    ] = None,
) -> None:
    """Write a checked copy of the database."""
    written = here.services.maintenance.back_up(file)
    here.tell({"backup": written}, f"Backed up to {written}, and the copy checks out.")


@commands.command()
def restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A backup.")],
    yes: Yes = False,
    profile: Profile = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Put a checked backup in the database's place; what is there now is kept beside the backups."""
    from lighthouse_kiosk.bootstrap import (  # noqa: PLC0415 - SQLAlchemy takes time
        restore_database,
    )

    wanted = settings(context, profile, database)
    ask(f"Replace the database by {file}?", yes=yes, as_json=as_json)
    with refusing(as_json=as_json):
        restored = restore_database(wanted, file)
    if as_json:
        answer({"restored": file, "revision": restored.revision, "kept": restored.kept})
    else:
        kept = f" What was there is kept as {restored.kept}." if restored.kept else ""
        print(f"Restored {file}.{kept}")


@commands.command()
@on_installation
def repair_counters(here: Installation, yes: Yes = False) -> None:
    """Say which counters are wrong, and set them right with --yes."""
    if not yes:
        wrong = here.services.maintenance.wrong_counters()
        refused: tuple[WrongCounter, ...] = ()
    else:
        repairs = here.services.maintenance.repair_counters().value
        wrong = tuple(repair.wrong for repair in repairs)
        refused = tuple(repair.wrong for repair in repairs if repair.stored is None)
    if here.as_json:
        counters = [
            asdict(one) | {"repaired": yes and one not in refused, "refused": one in refused}
            for one in wrong
        ]
        answer({"counters": counters})
    else:
        for one in wrong:
            change = f"{one.check}: {one.field} of {one.where} from {one.stored} to {one.expected}"
            print(f"{change}, which a limit refuses" if one in refused else change)
        print(_repair_sentence(len(wrong), len(refused), done=yes))
    if refused or (wrong and not yes):
        raise typer.Exit(REFUSED)


def _repair_sentence(wrong: int, refused: int, *, done: bool) -> str:
    if not wrong:
        return "Every counter is right."
    if not done:
        return f"{wrong} counters are wrong. Nothing was changed; --yes sets them right."
    if refused:
        return f"{wrong - refused} counters were set right, {refused} could not be."
    return f"{wrong} counters were set right."


def _key_json(event: EventKeys) -> dict[str, object]:
    return {
        "event": event.event_name,
        "can_sign": event.can_sign,
        "keys": [
            {
                "id": key.key_id,
                "public_key": key.public_key.hex(),
                "place": key.place,
                "passes": key.passes,
                "created_at": key.created_at.isoformat(),
                "revoked_at": key.revoked_at.isoformat() if key.revoked_at else None,
            }
            for key in event.keys
        ],
    }

"""`key list|rotate|revoke|reissue|export`: the keys that sign an event's passes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, TypedDict

import typer

from lighthouse_kiosk.cli.choose import choose_event
from lighthouse_kiosk.cli.decisions import Meant, decide
from lighthouse_kiosk.cli.files import new_text_file
from lighthouse_kiosk.cli.shapes import moment_json
from lighthouse_kiosk.cli.shell import EventName, Run, Yes, on_database
from lighthouse_kiosk.cli.tables import table
from lighthouse_kiosk.domain.errors import NotFound
from lighthouse_kiosk.domain.ids import EventId
from lighthouse_kiosk.domain.wall_time import to_local
from lighthouse_kiosk.services.signing_keys import SigningKey

commands = typer.Typer(no_args_is_help=True)

AKey = Annotated[int, typer.Argument(metavar="KEY", help="The key's number in its event.")]


class KeyJson(TypedDict):
    """The list is `{"keys": […]}`, newest first: the first that is here and not revoked signs.

    `public_key` is 64 hexadecimal digits, `place` where this computer keeps the private half
    (`keyring` or `file`; null where it has it not), `passes` counts valid passes it signed.
    """

    id: int
    public_key: str
    created_at: str
    revoked_at: str | None
    place: str | None
    passes: int


class BundleJson(TypedDict):
    """Where the bundle was written, and what people compare it by at a desk."""

    file: str
    fingerprint: str


@commands.command("list")
@on_database
def list_keys(run: Run, event: EventName = None) -> None:
    """List an event's keys, and which of them this computer can sign with."""
    chosen = choose_event(run, event)
    found = run.services.signing_keys.list_keys(run.actor, chosen.id)
    rows = [
        (
            row.key_id,
            f"{to_local(row.created_at, chosen.time_zone):%Y-%m-%d %H:%M}",
            "revoked" if row.revoked_at else "valid",
            row.place or "not on this computer",
            row.passes,
        )
        for row in found
    ]
    headings = f"key | made ({chosen.time_zone}) | state | private half | valid passes"
    run.tell({"keys": [_json(row) for row in found]}, table(headings, rows))


@commands.command()
@on_database
def rotate(run: Run, event: EventName = None) -> None:
    """Make a new key that signs from now on; passes that are out stay valid."""
    chosen = choose_event(run, event)
    made = run.services.signing_keys.rotate(run.actor, chosen.id).value
    words = f"Key {made.key_id} signs for “{chosen.name}” from now on. Give desks the new bundle."
    run.tell(_json(made), words)


@commands.command()
@on_database
def revoke(run: Run, key: AKey, event: EventName = None, yes: Yes = False) -> None:
    """Give a key up that somebody else may have: its passes are INVALID at every desk."""
    chosen = choose_event(run, event)
    found = _the_key(run, chosen.id, key)
    run.confirm(f"Make {found.passes} passes that key {key} signed invalid?", yes=yes)
    run.services.signing_keys.revoke(run.actor, chosen.id, key)
    words = f"Key {key} is revoked. Its passes are replaced by: key reissue {key}"
    run.tell(_json(_the_key(run, chosen.id, key)), words)


@commands.command()
@on_database
def reissue(run: Run, key: AKey, event: EventName = None, yes: Yes = False) -> None:
    """Replace every valid pass that a key signed, by the key that signs now."""
    chosen = choose_event(run, event)
    service = run.services.signing_keys
    meant = Meant(dict.fromkeys(service.signed_by(run.actor, chosen.id, key), chosen))
    if meant.events:
        run.confirm(f"Replace the passes of {meant.count}? The old ones are revoked.", yes=yes)
    decide(
        run,
        meant,
        "Reissuing",
        "Reissued the passes of",
        lambda _, show, stop: service.reissue(run.actor, chosen.id, key, show, stop),
    )


@commands.command()
@on_database
def export(
    run: Run,
    out: Annotated[
        Path | None, typer.Option(help="A new file; to stdout if left out.", show_default=False)
    ] = None,
    event: EventName = None,
) -> None:
    """Write the public keys that desks verify passes with; they are no secret."""
    chosen = choose_event(run, event)
    bundle = run.services.signing_keys.export_bundle(run.actor, chosen.id)
    if out is None:
        print(bundle.to_json())
        return
    with new_text_file(out) as file:
        file.write(f"{bundle.to_json()}\n")
    answer: BundleJson = {"file": str(out), "fingerprint": bundle.fingerprint()}
    run.tell(answer, f"Wrote {out}; its fingerprint is {answer['fingerprint']}.")


def _the_key(run: Run, event_id: EventId, key_id: int) -> SigningKey:
    known = run.services.signing_keys.list_keys(run.actor, event_id)
    found = next((row for row in known if row.key_id == key_id), None)
    if found is None:
        raise NotFound("key", name=str(key_id), known=tuple(str(row.key_id) for row in known))
    return found


def _json(key: SigningKey) -> KeyJson:
    return {
        "id": key.key_id,
        "public_key": key.public_key.hex(),
        "created_at": moment_json(key.created_at),
        "revoked_at": moment_json(key.revoked_at) if key.revoked_at else None,
        "place": key.place,
        "passes": key.passes,
    }

"""`pickup`: what a scanned text is worth, and handing it out without a screen."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from lighthouse_kiosk.cli.secrets import PinStdin, with_desk_pin
from lighthouse_kiosk.cli.shell import (
    REFUSED,
    AsJson,
    Database,
    EventName,
    Profile,
    answer,
    opened,
    settings,
)
from lighthouse_kiosk.cli.words import VERDICTS

if TYPE_CHECKING:
    from lighthouse_kiosk.domain.desks import DeskItem, Verdict
    from lighthouse_kiosk.services.pickups import Confirmed


def pickup(
    context: typer.Context,
    token: Annotated[str, typer.Argument(help="The text that the scanner read.")],
    event: EventName = None,
    confirm: Annotated[bool, typer.Option("--confirm", help="Hand out what is ready.")] = False,
    desk: Annotated[
        str | None, typer.Option(help="The desk's name; the command line itself if left out.")
    ] = None,
    pin_stdin: PinStdin = False,
    profile: Profile = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Say what a pass is worth now, and hand it out with --confirm."""
    from lighthouse_kiosk.domain.ids import new_id  # noqa: PLC0415 - as below
    from lighthouse_kiosk.services.desks import COMMAND_LINE  # noqa: PLC0415 - as below
    from lighthouse_kiosk.services.pickups import (  # noqa: PLC0415 - SQLAlchemy takes time
        Confirmed,
        PickupLine,
        Refused,
    )

    wanted = settings(context, profile, database)
    with opened(wanted, as_json=as_json) as services:
        session = with_desk_pin(
            lambda pin: services.desks.sign_in_desk(
                event, desk or COMMAND_LINE, pin, asking=not confirm
            ),
            from_stdin=pin_stdin,
        )
        verdict = services.pickups.review(session, token)
        confirmed: Confirmed | None = None
        takeable = _own_item(verdict)
        if confirm and takeable is not None:
            line = PickupLine(takeable.registration_id, takeable.left)
            result = services.pickups.confirm(session, token, [line], new_id()).value
            match result:
                case Confirmed():
                    confirmed = result
                case Refused(verdict=verdict):
                    pass
    _tell(verdict, confirmed, as_json=as_json)
    if confirm and confirmed is None:
        raise typer.Exit(REFUSED)


def _own_item(verdict: Verdict) -> DeskItem | None:
    """The shown pass's own item, if this verdict lets it be handed out."""
    from lighthouse_kiosk.domain.desks import OutsideSlot, Ready, UnknownPass  # noqa: PLC0415 - as above

    match verdict:
        case Ready(ready=ready):
            return ready[0]
        case OutsideSlot(item=item, accepted=True) | UnknownPass(item=item, accepted=True):
            return item
    return None


def _tell(verdict: Verdict, confirmed: Confirmed | None, *, as_json: bool) -> None:
    if as_json:
        found = {"verdict": verdict.kind, "confirmed": confirmed is not None, **_fields(verdict)}
        if confirmed is not None:
            found["pickup"] = _fields(confirmed)
        answer(found)
        return
    if confirmed is not None:
        what = ", ".join(f"{line.quantity} × {line.option_name}" for line in confirmed.lines)
        to = f" to {confirmed.person.name}" if confirmed.person else ", marked for review"
        print(f"Handed out{to}: {what}.")
        return
    print(f"{verdict.kind}: {VERDICTS[verdict.kind]}")
    last = getattr(verdict, "last_pickup", None)
    if last is not None:
        print(f"  {last.at:%Y-%m-%d %H:%M} UTC at {last.desk}, by {last.by}")


def _fields(value: object) -> dict[str, object]:
    """A dataclass instance as a JSON object, field by field; bytes as hexadecimal digits."""
    return {
        field.name: _json(getattr(value, field.name))
        for field in fields(value)  # type: ignore[arg-type] # callers pass dataclasses
    }


def _json(value: object) -> object:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, tuple | list):
        return [_json(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return _fields(value)
    return value

"""`desk add|list|update|set-pin`."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

import typer

from lighthouse_kiosk.cli.choose import choose_desk, choose_event
from lighthouse_kiosk.cli.fields import a_duration
from lighthouse_kiosk.cli.secrets import PinStdin, ask_secret
from lighthouse_kiosk.cli.shapes import desk_json, desk_summary_json, short_id
from lighthouse_kiosk.cli.shell import EventName, Run, on_database
from lighthouse_kiosk.cli.tables import table
from lighthouse_kiosk.domain.desks import DeskPolicy, OutsideSlotPolicy, UnknownPassPolicy
from lighthouse_kiosk.domain.wall_time import to_local

commands = typer.Typer(no_args_is_help=True)

Instant = Annotated[
    bool | None,
    typer.Option("--instant/--confirm", help="Hand out on the scan, or after confirming."),
]
OnOutsideSlot = Annotated[
    OutsideSlotPolicy | None,
    typer.Option(help="A pass for another time: accept it, or ask a supervisor."),
]
OnUnknownPass = Annotated[
    UnknownPassPolicy | None,
    typer.Option(help="A genuine pass that is not known here: hand it out, or send it away."),
]
Early = Annotated[
    timedelta | None,
    typer.Option(metavar="DURATION", parser=a_duration, help="So long before a slot counts."),
]
Late = Annotated[
    timedelta | None,
    typer.Option(metavar="DURATION", parser=a_duration, help="So long after a slot counts."),
]


@commands.command()
@on_database
def add(
    run: Run,
    name: Annotated[str, typer.Argument(help="What it is called.")],
    event: EventName = None,
    instant: Instant = None,
    outside_slot: OnOutsideSlot = None,
    unknown_pass: OnUnknownPass = None,
    early: Early = None,
    late: Late = None,
) -> None:
    """Add a pickup desk to an event."""
    chosen = choose_event(run, event)
    policy = _policy(DeskPolicy(), instant, outside_slot, unknown_pass, early, late)
    desk = run.services.desks.add_desk(run.actor, chosen.id, name, policy).value
    run.tell(desk_json(desk), f"Added the desk “{desk.name}” (short id {short_id(desk.id)}).")


@commands.command("list")
@on_database
def list_desks(run: Run, event: EventName = None) -> None:
    """List an event's pickup desks."""
    chosen = choose_event(run, event)
    found = run.services.desks.list_desks(run.actor, chosen.id)
    rows = []
    for row in found:
        last = row.last_pickup_at and to_local(row.last_pickup_at, chosen.time_zone)
        policy = row.desk.policy
        rows.append(
            (
                short_id(row.desk.id),
                row.desk.name,
                "instant" if policy.instant else "confirm",
                policy.outside_slot,
                policy.unknown_pass,
                row.picked_up,
                f"{last:%Y-%m-%d %H:%M}" if last else "–",
            )
        )
    headings = (
        "short id | name | scan | other time | unknown pass | handed out"
        f" | last ({chosen.time_zone})"
    )
    run.tell(
        {"desks": [desk_summary_json(row) for row in found]},
        table(headings, rows, f"“{chosen.name}” has no desks yet."),
    )


@commands.command()
@on_database
def update(
    run: Run,
    desk: Annotated[str, typer.Argument(help="Id, short id or name.")],
    event: EventName = None,
    name: Annotated[str | None, typer.Option(help="A new name.")] = None,
    instant: Instant = None,
    outside_slot: OnOutsideSlot = None,
    unknown_pass: OnUnknownPass = None,
    early: Early = None,
    late: Late = None,
) -> None:
    """Change what is given; the rest stays."""
    found = choose_desk(run, choose_event(run, event), desk)
    policy = _policy(found.policy, instant, outside_slot, unknown_pass, early, late)
    changed = run.services.desks.update_desk(run.actor, found.id, name=name, policy=policy).value
    run.tell(desk_json(changed), f"Changed the desk “{changed.name}”.")


@commands.command("set-pin")
@on_database
def set_pin(
    run: Run,
    desk: Annotated[str, typer.Argument(help="Id, short id or name.")],
    event: EventName = None,
    pin_stdin: PinStdin = False,
    clear: Annotated[bool, typer.Option("--clear", help="Take the PIN away.")] = False,
) -> None:
    """Give a desk a PIN, which is asked for and which opens it, or take it away."""
    chosen = choose_event(run, event)
    found = choose_desk(run, chosen, desk)
    pin = None if clear else ask_secret("pin", from_stdin=pin_stdin)
    run.services.desks.set_pin(run.actor, found.id, pin)
    words = f"The desk “{found.name}” has {'no PIN any more' if clear else 'a new PIN'}."
    run.tell(desk_json(choose_desk(run, chosen, str(found.id))), words)


def _policy(
    before: DeskPolicy,
    instant: bool | None,
    outside_slot: OutsideSlotPolicy | None,
    unknown_pass: UnknownPassPolicy | None,
    early: timedelta | None,
    late: timedelta | None,
) -> DeskPolicy:
    return DeskPolicy(
        instant=before.instant if instant is None else instant,
        outside_slot=outside_slot or before.outside_slot,
        unknown_pass=unknown_pass or before.unknown_pass,
        early=before.early if early is None else early,
        late=before.late if late is None else late,
    )

"""`slot generate|list|update|move|delete|restore`: pickup slots of an event."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import timedelta
from typing import Annotated

import typer

from lighthouse_kiosk.cli.choose import choose_event, choose_slot, deleted_id
from lighthouse_kiosk.cli.conflict_words import slot_words
from lighthouse_kiosk.cli.fields import a_duration, a_time_of_day, on_day
from lighthouse_kiosk.cli.shapes import short_id, slot_json
from lighthouse_kiosk.cli.shell import EventName, Run, Yes, on_database
from lighthouse_kiosk.cli.tables import table
from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import SlotId
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.services.slots import SlotPlan

commands = typer.Typer(no_args_is_help=True)

ASlot = Annotated[
    str, typer.Argument(metavar="SLOT", help="Id, short id, or when it starts: 09:30.")
]


@commands.command()
@on_database
def generate(
    run: Run,
    first: Annotated[
        str,
        typer.Option(
            "--from",
            metavar="TIME",
            parser=a_time_of_day,
            help="When the first begins: 09:30 on the day, or 2027-03-12T09:30.",
        ),
    ],
    last: Annotated[
        str,
        typer.Option(
            "--until", metavar="TIME", parser=a_time_of_day, help="When the last has ended."
        ),
    ],
    length: Annotated[
        timedelta, typer.Option(metavar="DURATION", parser=a_duration, help="30m or 1h30m.")
    ],
    capacity: Annotated[int, typer.Option(help="How many registrations each can take.")],
    pause: Annotated[
        timedelta | None,
        typer.Option(metavar="DURATION", parser=a_duration, help="Between one and the next."),
    ] = None,
    later: Annotated[
        bool | None,
        typer.Option(
            "--later/--earlier",
            help="Which is meant where the clocks go back and a time comes twice.",
            show_default=False,
        ),
    ] = None,
    event: EventName = None,
) -> None:
    """Cut a stretch of the day into slots; a rest that is too short is left out."""
    chosen = choose_event(run, event)
    plan = SlotPlan(
        first=on_day(first, chosen.date),
        last=on_day(last, chosen.date),
        length=length,
        capacity=capacity,
        pause=pause or timedelta(),
        later=later,
    )
    try:
        made = run.services.slots.generate_slots(run.actor, chosen.id, plan).value
    except InvalidField as refusal:
        if refusal.reason != "ambiguous" or not _may_ask(run):
            raise
        meant = replace(plan, later=_ask_which(refusal))
        made = run.services.slots.generate_slots(run.actor, chosen.id, meant).value
    count = f"{len(made)} {'slot' if len(made) == 1 else 'slots'}"
    words = f"Made {count} from {slot_words(made[0])} on ({chosen.time_zone})."
    _tell(run, chosen, made, words)


@commands.command("list")
@on_database
def list_slots(run: Run, event: EventName = None) -> None:
    """List an event's slots."""
    chosen = choose_event(run, event)
    found = run.services.slots.list_slots(run.actor, chosen.id)
    rows = [
        (short_id(row.id), slot_words(row), row.capacity, row.booked_count, row.left)
        for row in found
    ]
    headings = f"short id | starts ({chosen.time_zone}) | capacity | booked | left"
    _tell(run, chosen, found, table(headings, rows, f"“{chosen.name}” has no slots yet."))


@commands.command()
@on_database
def update(
    run: Run,
    slot: ASlot,
    capacity: Annotated[int, typer.Option(help="How many registrations it can take.")],
    event: EventName = None,
) -> None:
    """Change a slot's capacity."""
    chosen = choose_event(run, event)
    found = choose_slot(run, chosen, slot)
    changed = run.services.slots.update_slot(run.actor, found.id, capacity).value
    words = f"The slot {slot_words(changed)} has room for {changed.capacity}."
    run.tell(slot_json(changed, chosen), words)


@commands.command()
@on_database
def delete(run: Run, slot: ASlot, event: EventName = None, yes: Yes = False) -> None:
    """Take a slot off the list that nobody has or wants."""
    found = choose_slot(run, choose_event(run, event), slot)
    run.confirm(f"Delete the slot {slot_words(found)}?", yes=yes)
    run.services.slots.delete_slot(run.actor, found.id)
    run.tell({"deleted": str(found.id)}, f"Deleted the slot {slot_words(found)}.")


@commands.command()
@on_database
def move(
    run: Run,
    slot: ASlot,
    begin: Annotated[
        str,
        typer.Option(
            "--from", metavar="TIME", parser=a_time_of_day, help="When it begins, as in generate."
        ),
    ],
    end: Annotated[
        str,
        typer.Option("--until", metavar="TIME", parser=a_time_of_day, help="When it has ended."),
    ],
    event: EventName = None,
) -> None:
    """Give a slot other times; one that is booked can only get longer."""
    chosen = choose_event(run, event)
    found = choose_slot(run, chosen, slot)
    starts, ends = on_day(begin, chosen.date), on_day(end, chosen.date)
    moved = run.services.slots.move_slot(run.actor, found.id, starts, ends).value
    words = f"The slot {slot_words(found)} is {slot_words(moved)} until {moved.ends:%H:%M} now."
    run.tell(slot_json(moved, chosen), words)


@commands.command()
@on_database
def restore(
    run: Run,
    slots: Annotated[list[str], typer.Argument(metavar="ID…", help="Ids, as delete gave them.")],
) -> None:
    """Bring back slots that were deleted, all or none."""
    ids = [SlotId(deleted_id("slot", slot)) for slot in slots]
    back = run.services.slots.restore_slots(run.actor, ids).value
    event = run.services.events.get_event(run.actor, back[0].event_id)
    names = ", ".join(slot_words(row) for row in back)
    _tell(run, event, back, f"Back: {names}.")


def _tell(run: Run, event: Event, slots: tuple[PickupSlot, ...], words: str) -> None:
    run.tell({"slots": [slot_json(row, event) for row in slots]}, words)


def _may_ask(run: Run) -> bool:
    return not run.as_json and sys.stdin.isatty() and sys.stderr.isatty()


def _ask_which(refusal: InvalidField) -> bool:
    """Ask which of two moments is meant; True for the later one."""
    local = str(refusal.data["local"]).replace("T", " ")
    question = f"{local} comes twice, because the clocks go back. Is the later one meant?"
    return typer.confirm(question, err=True)

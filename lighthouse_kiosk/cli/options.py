"""`option add|list|update|move|delete|restore`: what an event offers."""

from __future__ import annotations

from typing import Annotated

import typer

from lighthouse_kiosk.cli.choose import choose_event, choose_option, deleted_id
from lighthouse_kiosk.cli.fields import amount, amount_words
from lighthouse_kiosk.cli.shapes import option_json, short_id
from lighthouse_kiosk.cli.shell import EventName, Run, Yes, on_database
from lighthouse_kiosk.cli.tables import table
from lighthouse_kiosk.domain.ids import OptionId
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.services.options import OptionChange, OptionDraft

commands = typer.Typer(no_args_is_help=True)

AnOption = Annotated[str, typer.Argument(metavar="OPTION", help="Id, short id or name.")]

_KIND = typer.Option(case_sensitive=False, help="What kind of thing it is.")
_COST = typer.Option(metavar="AMOUNT", help="What one piece costs, such as 1150.50.")
_TOTAL = typer.Option(help="How many there are.")
_SLOT = typer.Option("--needs-slot/--no-slot", help="Whether it is picked up in a slot.")
_DETAIL = typer.Option(help="A line below its name.")
_PLACE = typer.Option(help="Where the desk finds it.")


@commands.command()
@on_database
def add(
    run: Run,
    name: Annotated[str, typer.Argument(help="What it is called.")],
    kind: Annotated[OptionKind, _KIND],
    cost: Annotated[str, _COST],
    event: EventName = None,
    total: Annotated[
        int | None, typer.Option(help="How many there are; as many as wanted if left out.")
    ] = None,
    needs_slot: Annotated[bool, _SLOT] = False,
    detail: Annotated[str, _DETAIL] = "",
    place: Annotated[str, _PLACE] = "",
) -> None:
    """Add a track, an item or a seat to an event."""
    chosen = choose_event(run, event)
    draft = OptionDraft(
        name=name,
        kind=kind,
        unit_cost=amount("unit_cost", cost, chosen.currency),
        total_available=total,
        needs_slot=needs_slot,
        detail=detail,
        place=place,
    )
    option = run.services.options.add_option(run.actor, chosen.id, draft).value
    words = f"Added “{option.name}” to “{chosen.name}” (short id {short_id(option.id)})."
    run.tell(option_json(option, chosen), words)


@commands.command("list")
@on_database
def list_options(run: Run, event: EventName = None) -> None:
    """List what an event offers."""
    chosen = choose_event(run, event)
    found = run.services.options.list_options(run.actor, chosen.id)
    rows = [
        (
            short_id(row.id),
            row.name,
            row.kind,
            amount_words(row.unit_cost, chosen.currency),
            "unlimited" if row.total_available is None else str(row.total_available),
            row.committed_count,
            "–" if row.left is None else str(row.left),
            "yes" if row.needs_slot else "no",
            row.place,
        )
        for row in found
    ]
    headings = "short id | name | kind | cost | total | committed | left | slot | place"
    run.tell(
        {"options": [option_json(row, chosen) for row in found]},
        table(headings, rows, f"“{chosen.name}” offers nothing yet."),
    )


@commands.command()
@on_database
def update(
    run: Run,
    option: AnOption,
    event: EventName = None,
    name: Annotated[str | None, typer.Option(help="A new name.")] = None,
    kind: Annotated[OptionKind | None, _KIND] = None,
    cost: Annotated[str | None, _COST] = None,
    total: Annotated[int | None, _TOTAL] = None,
    unlimited: Annotated[bool, typer.Option("--unlimited", help="As many as wanted.")] = False,
    needs_slot: Annotated[bool | None, _SLOT] = None,
    detail: Annotated[str | None, _DETAIL] = None,
    place: Annotated[str | None, _PLACE] = None,
) -> None:
    """Change what is given; a new cost counts for later approvals only."""
    if unlimited and total is not None:
        raise typer.BadParameter("--total and --unlimited exclude each other.")
    chosen = choose_event(run, event)
    found = choose_option(run, chosen, option)
    change = OptionChange(
        name=name,
        kind=kind,
        unit_cost=None if cost is None else amount("unit_cost", cost, chosen.currency),
        total_available=total,
        unlimited=unlimited,
        needs_slot=needs_slot,
        detail=detail,
        place=place,
    )
    changed = run.services.options.update_option(run.actor, found.id, change)
    words = "Changed" if changed.changes else "Nothing to change in"
    run.tell(option_json(changed.value, chosen), f"{words} “{changed.value.name}”.")


@commands.command()
@on_database
def delete(run: Run, option: AnOption, event: EventName = None, yes: Yes = False) -> None:
    """Take an option off the lists that nobody has or wants."""
    found = choose_option(run, choose_event(run, event), option)
    run.confirm(f"Delete the option “{found.name}”?", yes=yes)
    run.services.options.delete_option(run.actor, found.id)
    run.tell({"deleted": str(found.id)}, f"Deleted the option “{found.name}”.")


@commands.command()
@on_database
def move(
    run: Run,
    option: AnOption,
    place: Annotated[int, typer.Argument(min=1, help="Where it will stand, from 1.")],
    event: EventName = None,
) -> None:
    """List it earlier or later, everywhere."""
    chosen = choose_event(run, event)
    found = choose_option(run, chosen, option)
    listed = run.services.options.list_options(run.actor, chosen.id)
    order = [row.id for row in listed if row.id != found.id]
    order.insert(place - 1, found.id)
    ordered = run.services.options.order_options(run.actor, chosen.id, order).value
    now = 1 + [row.id for row in ordered].index(found.id)
    run.tell(
        {"options": [option_json(row, chosen) for row in ordered]},
        f"“{found.name}” is number {now} now.",
    )


@commands.command()
@on_database
def restore(
    run: Run,
    option: Annotated[str, typer.Argument(metavar="ID", help="Its id, as delete gave it.")],
) -> None:
    """Bring back an option that was deleted, to where it stood."""
    option_id = OptionId(deleted_id("option", option))
    back = run.services.options.restore_option(run.actor, option_id).value
    chosen = run.services.events.get_event(run.actor, back.event_id)
    run.tell(option_json(back, chosen), f"The option “{back.name}” is back.")

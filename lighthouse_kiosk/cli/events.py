"""`event create|copy|list|show|update|archive|unarchive|delete|restore`."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

import typer

from lighthouse_kiosk.cli.choose import choose_event, deleted_id
from lighthouse_kiosk.cli.fields import a_day, a_wall_time, amount, amount_words
from lighthouse_kiosk.cli.shapes import EventSummaryJson, event_json
from lighthouse_kiosk.cli.shell import Run, Yes, on_database
from lighthouse_kiosk.cli.tables import facts, table
from lighthouse_kiosk.domain.errors import NeedsSecondWord
from lighthouse_kiosk.domain.events import Event, EventType
from lighthouse_kiosk.domain.ids import EventId
from lighthouse_kiosk.domain.money import exponent
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.events import EventChange, EventDraft, EventSummary

commands = typer.Typer(no_args_is_help=True)

TheEvent = Annotated[
    str | None,
    typer.Argument(
        metavar="[EVENT]", help="Id, short id or name; today's or the only one if left out."
    ),
]
ANamedEvent = Annotated[str, typer.Argument(metavar="EVENT", help="Id, short id or name.")]

_TYPE = typer.Option("--type", case_sensitive=False, help="What kind of event it is.")
_VENUE = typer.Option(help="Where it is.")
_CURRENCY = typer.Option(metavar="CODE", help="ISO 4217 code, such as INR.")
_ZONE = typer.Option("--zone", metavar="ZONE", help="IANA time zone, such as Asia/Kolkata.")
_DATE = typer.Option("--date", metavar="DAY", parser=a_day, help="Its day, such as 2027-03-12.")
_OPENS = typer.Option(
    metavar="TIME",
    parser=a_wall_time,
    help="When registration opens, in the zone: 2027-02-10T09:00.",
)
_CLOSES = typer.Option(
    metavar="TIME", parser=a_wall_time, help="When registration closes, in the zone."
)
_BUDGET = typer.Option(metavar="AMOUNT", help="Decimal, such as 50000.00 or “50000.00 INR”.")
_MOST = typer.Option(help="Most items one person may have.")


@commands.command()
@on_database
def create(
    run: Run,
    name: Annotated[str, typer.Argument(help="What it is called.")],
    event_type: Annotated[EventType, _TYPE],
    currency: Annotated[str, _CURRENCY],
    time_zone: Annotated[str, _ZONE],
    day: Annotated[date, _DATE],
    opens: Annotated[datetime, _OPENS],
    closes: Annotated[datetime, _CLOSES],
    budget: Annotated[str, _BUDGET],
    venue: Annotated[str, _VENUE] = "",
    most_items: Annotated[int, _MOST] = 2,
) -> None:
    """Create an event, with a signing key for its passes."""
    code = currency.strip().upper()
    exponent(code)
    draft = EventDraft(
        name=name,
        type=event_type,
        currency=code,
        time_zone=time_zone,
        date=day,
        window_opens=opens,
        window_closes=closes,
        budget=amount("budget", budget, code),
        venue=venue,
        most_items_per_person=most_items,
    )
    event = run.services.events.create_event(run.actor, draft).value
    _tell(run, event, f"Created the event “{event.name}” (short id {event.short_id}).")


@commands.command()
@on_database
def copy(
    run: Run,
    event: ANamedEvent,
    name: Annotated[str, typer.Option(help="What the new one is called.")],
    day: Annotated[date, _DATE],
) -> None:
    """Create an event with the options, slots and desks of another, on another day.

    Its registration window lies as long before its day as the other's.
    """
    source = choose_event(run, event)
    later = day - source.date
    draft = EventDraft(
        name=name,
        type=source.type,
        currency=source.currency,
        time_zone=source.time_zone,
        date=day,
        window_opens=source.window_opens + later,
        window_closes=source.window_closes + later,
        budget=source.budget,
        venue=source.venue,
        most_items_per_person=source.most_items_per_person,
    )
    plan = run.services.event_plans.plan_of(run.actor, source.id)
    made = run.services.events.create_event(run.actor, draft, plan).value
    words = f"Created the event “{made.name}” (short id {made.short_id}) like “{source.name}”."
    _tell(run, made, words)


@commands.command("list")
@on_database
def list_events(run: Run) -> None:
    """List all events, the latest day first."""
    found = run.services.events.list_events(run.actor)
    rows = [
        (
            row.event.short_id,
            row.event.name,
            row.event.date,
            row.phase,
            amount_words(row.event.budget, row.event.currency),
            amount_words(row.event.budget_left, row.event.currency),
            row.counts.get(Status.PENDING, 0),
            row.counts.get(Status.APPROVED, 0),
            row.picked_up,
        )
        for row in found
    ]
    headings = "short id | name | day | phase | budget | left | pending | approved | picked up"
    run.tell(
        {"events": [_summary_json(run, row) for row in found]},
        table(headings, rows, "There are no events yet."),
    )


@commands.command()
@on_database
def show(run: Run, event: TheEvent = None) -> None:
    """Show one event."""
    chosen = choose_event(run, event)
    found = run.services.events.list_events(run.actor)
    summary = next(row for row in found if row.event.id == chosen.id)
    counts = ", ".join(f"{summary.counts.get(one, 0)} {one.lower()}" for one in Status)
    more = [("registrations", counts), ("picked up", f"{summary.picked_up} completely")]
    run.tell(_summary_json(run, summary), _words(chosen, summary.phase, more))


@commands.command()
@on_database
def update(
    run: Run,
    event: ANamedEvent,
    name: Annotated[str | None, typer.Option(help="A new name.")] = None,
    event_type: Annotated[EventType | None, _TYPE] = None,
    venue: Annotated[str | None, _VENUE] = None,
    currency: Annotated[str | None, _CURRENCY] = None,
    time_zone: Annotated[str | None, _ZONE] = None,
    day: Annotated[date | None, _DATE] = None,
    opens: Annotated[datetime | None, _OPENS] = None,
    closes: Annotated[datetime | None, _CLOSES] = None,
    budget: Annotated[str | None, _BUDGET] = None,
    most_items: Annotated[int | None, _MOST] = None,
) -> None:
    """Change what is given; the rest stays."""
    chosen = choose_event(run, event)
    code = chosen.currency if currency is None else currency.strip().upper()
    exponent(code)
    change = EventChange(
        name=name,
        type=event_type,
        venue=venue,
        currency=None if currency is None else code,
        time_zone=time_zone,
        date=day,
        window_opens=opens,
        window_closes=closes,
        budget=None if budget is None else amount("budget", budget, code),
        most_items_per_person=most_items,
    )
    changed = run.services.events.update_event(run.actor, chosen.id, change)
    words = "Changed" if changed.changes else "Nothing to change in"
    _tell(run, changed.value, f"{words} the event “{changed.value.name}”.")


@commands.command()
@on_database
def archive(run: Run, event: ANamedEvent) -> None:
    """Put an event aside: it is no longer active."""
    _activate(run, event, active=False)


@commands.command()
@on_database
def unarchive(run: Run, event: ANamedEvent) -> None:
    """Take an event up again that was put aside."""
    _activate(run, event, active=True)


@commands.command()
@on_database
def delete(
    run: Run,
    event: ANamedEvent,
    with_approved: Annotated[
        bool, typer.Option("--with-approved", help="Even if registrations are approved.")
    ] = False,
    yes: Yes = False,
) -> None:
    """Take an event off all lists; its history stays."""
    chosen = choose_event(run, event)
    run.confirm(f"Delete the event “{chosen.name}”?", yes=yes)
    service = run.services.events
    try:
        service.delete_event(run.actor, chosen.id, confirmed=with_approved)
    except NeedsSecondWord as refusal:
        if yes:
            raise
        approved = refusal.data["approved"]
        run.confirm(f"{approved} of its registrations are approved. Delete it even so?", yes=False)
        service.delete_event(run.actor, chosen.id, confirmed=True)
    run.tell({"deleted": str(chosen.id)}, f"Deleted the event “{chosen.name}”.")


@commands.command()
@on_database
def restore(
    run: Run, event: Annotated[str, typer.Argument(metavar="ID", help="Its id, as delete gave it.")]
) -> None:
    """Bring back an event that was deleted."""
    event_id = EventId(deleted_id("event", event))
    back = run.services.events.restore_event(run.actor, event_id).value
    _tell(run, back, f"The event “{back.name}” is back.")


def _activate(run: Run, name: str, *, active: bool) -> None:
    chosen = choose_event(run, name)
    change = EventChange(active=active)
    event = run.services.events.update_event(run.actor, chosen.id, change).value
    done = "is active again" if active else "is put aside"
    _tell(run, event, f"The event “{event.name}” {done}.")


def _tell(run: Run, event: Event, words: str) -> None:
    run.tell(event_json(event, run.services.clock()), words)


def _summary_json(run: Run, row: EventSummary) -> EventSummaryJson:
    return {
        **event_json(row.event, run.services.clock()),
        "counts": {status.value: row.counts.get(status, 0) for status in Status},
        "picked_up": row.picked_up,
    }


def _words(event: Event, phase: str, more: list[tuple[str, str]]) -> str:
    opens, closes = (
        f"{moment:%Y-%m-%d %H:%M}" for moment in (event.window_opens, event.window_closes)
    )
    return facts(
        [
            ("event", event.name),
            ("short id", event.short_id),
            ("id", event.id),
            ("type", event.type),
            ("venue", event.venue),
            ("day", f"{event.date} ({event.time_zone})"),
            ("phase", phase if event.active else f"{phase}, put aside"),
            ("registration", f"{opens} to {closes} ({event.time_zone})"),
            ("budget", amount_words(event.budget, event.currency)),
            ("committed", amount_words(event.budget_committed, event.currency)),
            ("left", amount_words(event.budget_left, event.currency)),
            ("most items", f"{event.most_items_per_person} per person"),
            *more,
        ]
    )

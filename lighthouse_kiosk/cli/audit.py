"""`audit`: who did what to which row."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, TypedDict
from uuid import UUID

import typer

from lighthouse_kiosk.cli.choose import (
    choose_desk,
    choose_event,
    choose_option,
    choose_person,
    choose_question,
    choose_registration,
    choose_slot,
    choose_user,
)
from lighthouse_kiosk.cli.fields import a_moment, amount_words, moment_in
from lighthouse_kiosk.cli.shapes import moment_json
from lighthouse_kiosk.cli.shell import REFUSED, Run, on_database
from lighthouse_kiosk.cli.tables import table
from lighthouse_kiosk.domain.wall_time import to_local
from lighthouse_kiosk.services.audit import AuditEntry, AuditQuery


class Entity(StrEnum):
    """What an entry can be about."""

    ORGANISATION = "organisation"
    USER = "user"
    EVENT = "event"
    OPTION = "option"
    SLOT = "slot"
    QUESTION = "question"
    DESK = "desk"
    PERSON = "person"
    REGISTRATION = "registration"
    PASS = "pass"


class AuditEntryJson(TypedDict):
    """`before` and `after` hold only the fields that changed, as they are stored.

    Amounts in them are whole minor units of the event's currency. The list is
    `{"entries": […], "next": 120, "verified": true, "broken": []}`: `next` goes to `--after`,
    `verified` is null where that was not asked for, `broken` says which entries do not follow.
    """

    sequence: int
    at: str
    actor: str
    action: str
    entity: str
    entity_id: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]


_AMOUNTS = frozenset({"budget", "budget_committed", "unit_cost", "committed_cost"})


@on_database
def audit(
    run: Run,
    entity: Annotated[Entity | None, typer.Argument(help="Only about this kind of thing.")] = None,
    name: Annotated[
        str | None, typer.Argument(help="Only about this one: id, short id or name.")
    ] = None,
    event: Annotated[
        str | None,
        typer.Option(metavar="EVENT", help="Only about this event and all that belongs to it."),
    ] = None,
    since: Annotated[
        datetime | None,
        typer.Option(
            metavar="MOMENT",
            parser=a_moment,
            help="Only from then on; without a zone, in the event's, or UTC where none is named.",
        ),
    ] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="At most so many.")] = 50,
    after: Annotated[int | None, typer.Option(help="Go on where a list ended: its “next”.")] = None,
    verify: Annotated[
        bool, typer.Option("--verify/--no-verify", help="Walk the whole trail's hash chain.")
    ] = True,
) -> None:
    """Show the audit trail, the latest first, and whether it is whole; 1 if it is not."""
    row_id = None if name is None or entity is None else _named(run, entity, event, name)
    chosen = None if event is None else choose_event(run, event)
    zone = "UTC" if chosen is None else chosen.time_zone
    query = AuditQuery(
        entity=entity or "",
        entity_id=row_id,
        event_id=None if chosen is None else chosen.id,
        since=None if since is None else moment_in("since", since, zone),
        before=after,
        limit=limit,
    )
    page = run.services.audit.list_entries(run.actor, query)
    broken = run.services.audit.broken_links(run.actor) if verify else ()
    rows = [
        (
            entry.sequence,
            f"{to_local(entry.at, zone):%Y-%m-%d %H:%M:%S}",
            entry.actor,
            f"{entry.action} {entry.entity}",
            _difference(entry, run.event.currency if run.event else ""),
        )
        for entry in page.entries
    ]
    words = table(f"no. | when ({zone}) | who | what | change", rows, "There are no such entries.")
    if page.next is not None:
        words += f"\nThere are more; go on with --after {page.next}"
    if verify:
        words += f"\n{_verdict(broken)}"
    run.tell(
        {
            "entries": [entry_json(entry) for entry in page.entries],
            "next": page.next,
            "verified": not broken if verify else None,
            "broken": list(broken),
        },
        words,
    )
    if broken:
        raise typer.Exit(REFUSED)


def _named(run: Run, entity: Entity, event: str | None, name: str) -> UUID:
    """Find the id of what is named; what has no other name is named by its id."""
    try:
        return UUID(name.strip())
    except ValueError:
        pass
    match entity:
        case Entity.EVENT:
            return choose_event(run, name).id
        case Entity.OPTION:
            return choose_option(run, choose_event(run, event), name).id
        case Entity.SLOT:
            return choose_slot(run, choose_event(run, event), name).id
        case Entity.QUESTION:
            return choose_question(run, choose_event(run, event), name).id
        case Entity.DESK:
            return choose_desk(run, choose_event(run, event), name).id
        case Entity.PERSON:
            return choose_person(run, name).id
        case Entity.REGISTRATION | Entity.PASS:
            return choose_registration(run, event, name)
        case Entity.ORGANISATION:
            return run.actor.organisation_id
        case Entity.USER:
            return choose_user(run, name).id


def _difference(entry: AuditEntry, currency: str) -> str:
    """Write the change in one line: `quantity 1 → 2`."""
    parts = []
    for field in dict.fromkeys([*entry.before, *entry.after]):
        was, now = (
            _value(field, side.get(field), currency) for side in (entry.before, entry.after)
        )
        if was == now:
            continue
        parts.append(f"{field} {was} → {now}" if was and now else f"{field} {now or f'{was} →'}")
    return ", ".join(parts)


def _value(field: str, value: object, currency: str) -> str:
    if field in _AMOUNTS and isinstance(value, int):
        return amount_words(value, currency) if currency else f"{value} minor units"
    return "" if value is None else str(value)


def _verdict(broken: tuple[int, ...]) -> str:
    if not broken:
        return "The trail is whole: every entry follows from the one before it."
    numbers = ", ".join(map(str, broken[:10])) + (", …" if len(broken) > 10 else "")
    return f"The trail is NOT whole: it was changed at entry {numbers}."


def entry_json(entry: AuditEntry) -> AuditEntryJson:
    return {
        "sequence": entry.sequence,
        "at": moment_json(entry.at),
        "actor": entry.actor,
        "action": entry.action,
        "entity": entry.entity,
        "entity_id": str(entry.entity_id),
        "before": entry.before,
        "after": entry.after,
    }

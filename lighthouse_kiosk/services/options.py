"""What an event offers: add, list, change and delete options."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.errors import BelowCommitted, InvalidField
from lighthouse_kiosk.domain.ids import EventId, OptionId, new_id
from lighthouse_kiosk.domain.money import checked_amount
from lighthouse_kiosk.domain.options import EventOption, OptionKind
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.text import optional, required
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import (
    changing,
    contents,
    difference,
    record,
    the_event,
    the_option,
)
from lighthouse_kiosk.store.queries import options, registration_counts
from lighthouse_kiosk.store.unit_of_work import Transaction

MOST_STOCK = 10_000_000
MOST_OPTIONS = 65_535


@dataclass(frozen=True, slots=True)
class OptionDraft:
    """A new option. `unit_cost` in minor units; no `total_available` means unlimited."""

    name: str
    kind: OptionKind
    unit_cost: int
    total_available: int | None
    needs_slot: bool
    detail: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class OptionChange:
    """What to change of an option; None leaves a field, `unlimited` takes the total away."""

    name: str | None = None
    kind: OptionKind | None = None
    unit_cost: int | None = None
    total_available: int | None = None
    unlimited: bool = False
    needs_slot: bool | None = None
    detail: str | None = None
    place: str | None = None


class Options:
    def __init__(self, context: Context) -> None:
        self._context = context

    def add_option(
        self, actor: Actor, event_id: EventId, draft: OptionDraft
    ) -> Changed[EventOption]:
        """Raises InvalidField naming the field, NotFound for the event."""
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            the_event(tx, actor, event_id)
            option = add_option_within(tx, self._context, actor, event_id, draft)
        return changed(option, Topic.OPTIONS)

    def list_options(self, actor: Actor, event_id: EventId) -> tuple[EventOption, ...]:
        actor.require(Permission.SEE_EVENTS)
        with self._context.uow.read(actor.organisation_id) as tx:
            the_event(tx, actor, event_id)
            return options.list_options(tx, actor.organisation_id, event_id)

    def update_option(
        self, actor: Actor, option_id: OptionId, change: OptionChange
    ) -> Changed[EventOption]:
        """Change the fields given; a new cost counts for later approvals only.

        Raises InvalidField, BelowCommitted for the total, NotFound.
        """
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            before = the_option(tx, actor, option_id)
            after = _checked(_with_changes(before, change))
            if after == before:
                return changed(before)
            total = after.total_available
            if total is not None and total < before.committed_count:
                raise BelowCommitted("total_available", before.committed_count, total)
            options.update_option(tx, actor.organisation_id, after)
            record(
                tx, self._context, actor, "changed", "option", option_id, *difference(before, after)
            )
        return changed(after, Topic.OPTIONS)

    def delete_option(self, actor: Actor, option_id: OptionId) -> Changed[None]:
        """Take an option off the lists. Raises BelowCommitted while anybody has or wants it."""
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            option = the_option(tx, actor, option_id)
            wanted = registration_counts.count_open_of_option(
                tx, actor.organisation_id, option.event_id, option_id
            )
            if wanted:
                raise BelowCommitted("option", wanted, 0)
            options.delete_option(tx, actor.organisation_id, option_id)
            record(tx, self._context, actor, "deleted", "option", option_id, contents(option), {})
        return changed(None, Topic.OPTIONS)


def add_option_within(
    tx: Transaction, context: Context, actor: Actor, event_id: EventId, draft: OptionDraft
) -> EventOption:
    """Add an option inside an open transaction. Raises InvalidField."""
    number = options.next_option_number(tx, actor.organisation_id, event_id)
    if number > MOST_OPTIONS:
        raise InvalidField("option", "too_many", most=MOST_OPTIONS)
    option = _checked(
        EventOption(
            id=OptionId(new_id()),
            event_id=event_id,
            number=number,
            kind=draft.kind,
            name=draft.name,
            detail=draft.detail,
            place=draft.place,
            unit_cost=draft.unit_cost,
            total_available=draft.total_available,
            committed_count=0,
            needs_slot=draft.needs_slot,
        )
    )
    options.insert_option(tx, actor.organisation_id, option, context.clock())
    record(tx, context, actor, "created", "option", option.id, {}, contents(option))
    return option


def _with_changes(option: EventOption, change: OptionChange) -> EventOption:
    given: dict[str, Any] = {
        name: value
        for name in OptionChange.__slots__
        if name != "unlimited" and (value := getattr(change, name)) is not None
    }
    if change.unlimited:
        given["total_available"] = None
    return replace(option, **given)


def _checked(option: EventOption) -> EventOption:
    total = option.total_available
    if total is not None and not 0 <= total <= MOST_STOCK:
        raise InvalidField("total_available", "out_of_range", first=0, last=MOST_STOCK)
    return replace(
        option,
        name=required("name", option.name),
        detail=optional("detail", option.detail),
        place=optional("place", option.place),
        unit_cost=checked_amount("unit_cost", option.unit_cost),
    )

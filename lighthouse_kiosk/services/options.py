"""What an event offers: add, list, change and delete options."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Self

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.errors import BelowCommitted, InvalidField, NotFound
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
    require_same,
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

    @classmethod
    def of(cls, option: EventOption) -> Self:
        """What another option needs to be the same, with nothing committed yet."""
        return cls(
            name=option.name,
            kind=option.kind,
            unit_cost=option.unit_cost,
            total_available=option.total_available,
            needs_slot=option.needs_slot,
            detail=option.detail,
            place=option.place,
        )


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
        """List an event's options in the order that organisers gave them. Raises NotFound."""
        actor.require(Permission.SEE_EVENTS)
        with self._context.uow.read(actor.organisation_id) as tx:
            the_event(tx, actor, event_id)
            return options.list_options(tx, actor.organisation_id, event_id)

    def update_option(
        self,
        actor: Actor,
        option_id: OptionId,
        change: OptionChange,
        *,
        was: EventOption | None = None,
    ) -> Changed[EventOption]:
        """Change the fields given; a new cost counts for later approvals only.

        Raises InvalidField, BelowCommitted for the total, NotFound; ChangedMeanwhile when a field
        to be changed is not as it `was`.
        """
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            before = the_option(tx, actor, option_id)
            if was is not None:
                require_same("option", before, was, _given(change))
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
            options.set_deleted(tx, actor.organisation_id, option_id, deleted=True)
            record(tx, self._context, actor, "deleted", "option", option_id, contents(option), {})
        return changed(None, Topic.OPTIONS)

    def restore_option(self, actor: Actor, option_id: OptionId) -> Changed[EventOption]:
        """Bring a deleted option back, to where it stood; raises NotFound when there is none."""
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            if not options.is_deleted(tx, actor.organisation_id, option_id):
                raise NotFound("option", id=str(option_id))
            option = the_option(tx, actor, option_id, gone_too=True)
            the_event(tx, actor, option.event_id)
            options.set_deleted(tx, actor.organisation_id, option_id, deleted=False)
            record(tx, self._context, actor, "restored", "option", option_id, {}, contents(option))
        return changed(option, Topic.OPTIONS)

    def order_options(
        self, actor: Actor, event_id: EventId, order: Sequence[OptionId]
    ) -> Changed[tuple[EventOption, ...]]:
        """Put an event's options into this order, in which they are listed everywhere.

        Options that `order` leaves out, such as one that was just added, follow after it in the
        order they had. Raises NotFound for one that is not of the event.
        """
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            the_event(tx, actor, event_id)
            before = options.list_options(tx, actor.organisation_id, event_id)
            there = {option.id: option for option in before}
            wanted = list(dict.fromkeys(order))
            for option_id in wanted:
                if option_id not in there:
                    raise NotFound("option", id=str(option_id))
            rest = [option.id for option in before if option.id not in set(wanted)]
            after = tuple(there[option_id] for option_id in (*wanted, *rest))
            if after == before:
                return changed(before)
            options.order_options(tx, actor.organisation_id, [option.id for option in after])
            was, now = {"options": _names(before)}, {"options": _names(after)}
            record(tx, self._context, actor, "options_ordered", "event", event_id, was, now)
        return changed(after, Topic.OPTIONS)


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


def _names(listed: Sequence[EventOption]) -> str:
    return ", ".join(option.name for option in listed)


def _with_changes(option: EventOption, change: OptionChange) -> EventOption:
    return replace(option, **_given(change))


def _given(change: OptionChange) -> dict[str, Any]:
    given: dict[str, Any] = {
        name: value
        for name in OptionChange.__slots__
        if name != "unlimited" and (value := getattr(change, name)) is not None
    }
    if change.unlimited:
        given["total_available"] = None
    return given


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

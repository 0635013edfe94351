"""From a figure to the registrations that it counts."""

from __future__ import annotations

from enum import StrEnum

from lighthouse_kiosk.domain.attention import (
    Blocked,
    BudgetNearlyGone,
    ConflictsPending,
    NeverShown,
    Obstacles,
    SlotNearlyFull,
    SoldOut,
)
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import EventId, OptionId, SlotId
from lighthouse_kiosk.domain.registrations import OPEN, Status
from lighthouse_kiosk.domain.slots import WITHOUT_SLOT
from lighthouse_kiosk.services.registrations import RegistrationQuery


class Figure(StrEnum):
    """What a Funnel counts registrations by; the values are its fields."""

    REGISTERED = "registered"
    OPEN = "open"
    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"
    CANCELLED = "cancelled"
    ISSUED = "issued"
    SHOWN = "shown"
    NEVER_SHOWN = "never_shown"
    PICKED_UP = "picked_up"
    TO_COME = "to_come"


_APPROVED = frozenset({Status.APPROVED})
_PENDING = frozenset({Status.PENDING})
_STATUSES = {
    Figure.REGISTERED: frozenset[Status](),
    Figure.OPEN: OPEN,
    Figure.PENDING: _PENDING,
    Figure.REJECTED: frozenset({Status.REJECTED}),
    Figure.CANCELLED: frozenset({Status.CANCELLED}),
}


def behind(
    event_id: EventId,
    figure: Figure,
    *,
    option_id: OptionId | None = None,
    slot_id: SlotId | None = None,
    option_ids: frozenset[OptionId] = frozenset(),
) -> RegistrationQuery:
    """Ask for exactly the registrations that a figure of an event counts.

    Narrowed down to an option or a slot as the figure's Funnel is, or to `option_ids`, any if
    empty; WITHOUT_SLOT means without a slot.
    """
    return RegistrationQuery(
        event_id,
        statuses=_STATUSES.get(figure, _APPROVED),
        option_id=option_id,
        slot_id=slot_id,
        option_ids=option_ids,
        picked_up={Figure.PICKED_UP: True, Figure.TO_COME: False}.get(figure),
        shown={Figure.SHOWN: True, Figure.NEVER_SHOWN: False}.get(figure),
    )


def behind_fact(
    event_id: EventId,
    fact: SoldOut | SlotNearlyFull | BudgetNearlyGone | Blocked | NeverShown,
) -> RegistrationQuery:
    """Ask for exactly the registrations that a fact which needs attention is about."""
    match fact:
        case SoldOut(option):
            return RegistrationQuery(event_id, statuses=_PENDING, option_id=option.id)
        case SlotNearlyFull(slot):
            return RegistrationQuery(event_id, statuses=_PENDING, slot_id=slot.id)
        case BudgetNearlyGone():
            return RegistrationQuery(event_id, statuses=_PENDING)
        case Blocked():
            return RegistrationQuery(
                event_id,
                statuses=_PENDING,
                option_id=fact.option_id,
                slot_id=fact.slot_id,
                least=fact.least,
            )
        case NeverShown(_, slots):
            return RegistrationQuery(
                event_id,
                statuses=_APPROVED,
                slot_ids=frozenset(slot.id for slot in slots),
                shown=False,
            )


def behind_conflicts(event: Event, fact: ConflictsPending) -> RegistrationQuery:
    """Ask for the pending registrations that can't be approved, for whichever reason."""
    large, slotless, full = set(), set(), set()
    for one in fact.reasons:
        if one.option_id is None and one.slot_id is not None:
            full.add(one.slot_id)
        elif one.option_id is not None and one.slot_id == WITHOUT_SLOT:
            slotless.add(one.option_id)
        elif one.option_id is not None:
            large.add((one.option_id, one.least))
    window = (event.window_opens_utc, event.window_closes_utc) if fact.outside_window else None
    obstacles = Obstacles(frozenset(large), frozenset(slotless), frozenset(full), window)
    return RegistrationQuery(event.id, statuses=_PENDING, obstacles=obstacles)


def behind_window(event: Event) -> RegistrationQuery:
    """Ask for the pending registrations from before or after the window as it is now."""
    outside = event.window_opens_utc, event.window_closes_utc
    return RegistrationQuery(event.id, statuses=_PENDING, outside=outside)

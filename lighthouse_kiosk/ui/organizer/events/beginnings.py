"""What a new event may begin with: nothing, a template, or what another event had."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from lighthouse_kiosk.domain.events import Event, EventType
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.questions import QuestionKind
from lighthouse_kiosk.services.event_plans import EventPlan, PlannedDesk, PlannedSlot
from lighthouse_kiosk.services.options import OptionDraft
from lighthouse_kiosk.services.questions import QuestionDraft
from lighthouse_kiosk.wording.format import day

translate = QCoreApplication.translate

_YEAR = timedelta(days=364)
"""The same day of the week, a year on."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """`event` is the one to copy; a template brings its own `plan` and `type`."""

    label: str
    type: EventType | None = None
    plan: EventPlan | None = None
    event: Event | None = None


def beginnings(events: Sequence[Event]) -> list[Beginning]:
    """All ways to begin; `events` are those that can be copied, the nearest first."""
    return [
        Beginning(translate("events", "An empty event")),
        Beginning(translate("events", "Template: annual day"), EventType.ANNUAL_DAY, _annual_day()),
        Beginning(translate("events", "Template: gifting drive"), EventType.GIFTING, _gifting()),
        *(
            Beginning(
                translate("events", "Copy of “{name}”, {day}").format(
                    name=event.name, day=day(event.date, year=True)
                ),
                event=event,
            )
            for event in events
        ),
    ]


def next_name(event: Event, on: date) -> str:
    """The event's name with its year moved on to that of `on`; the same name without a year."""
    return re.sub(rf"(?<!\d){event.date.year}(?!\d)", str(on.year), event.name)


def next_day(event: Event, today: date) -> date:
    """The same day of the week a year after the event, or as many years as make it lie ahead."""
    following = event.date + _YEAR
    while following <= today:
        following += _YEAR
    return following


def _annual_day() -> EventPlan:
    return EventPlan(
        options=(
            _option(translate("events", "Morning track"), OptionKind.TRACK, 200),
            _option(translate("events", "Afternoon track"), OptionKind.TRACK, 200),
            _option(translate("events", "Lunch"), OptionKind.SEAT, 400),
            _option(translate("events", "Dinner"), OptionKind.SEAT, 400),
            _option(translate("events", "Welcome kit"), OptionKind.ITEM, 400, needs_slot=True),
        ),
        slots=_slots(8, 11, capacity=80),
        desks=_desks(2),
        questions=(_diet(),),
    )


def _gifting() -> EventPlan:
    return EventPlan(
        options=(
            _option(translate("events", "Gift A"), OptionKind.ITEM, 500, needs_slot=True),
            _option(translate("events", "Gift B"), OptionKind.ITEM, 500, needs_slot=True),
        ),
        slots=_slots(10, 17, capacity=75),
        desks=_desks(3),
    )


def _diet() -> QuestionDraft:
    return QuestionDraft(
        translate("events", "Diet"),
        QuestionKind.CHOICES,
        help=translate("events", "For the kitchen; leave it empty if you eat everything."),
        choices=(
            translate("events", "Vegetarian"),
            translate("events", "Vegan"),
            translate("events", "Halal"),
            translate("events", "Kosher"),
            translate("events", "Gluten-free"),
        ),
    )


def _option(name: str, kind: OptionKind, total: int, *, needs_slot: bool = False) -> OptionDraft:
    return OptionDraft(name, kind, 0, total, needs_slot=needs_slot)


def _slots(first: int, last: int, *, capacity: int) -> tuple[PlannedSlot, ...]:
    """Half-hours between two full hours."""
    length = timedelta(minutes=30)
    return tuple(
        PlannedSlot(half * length, length, capacity) for half in range(2 * first, 2 * last)
    )


def _desks(count: int) -> tuple[PlannedDesk, ...]:
    name = translate("events", "Desk {number}")
    return tuple(PlannedDesk(name.format(number=number)) for number in range(1, count + 1))

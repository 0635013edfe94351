"""All events as lines to be compared: each by itself, or together by type and year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from lighthouse_kiosk.domain.events import Event, EventType
from lighthouse_kiosk.services.dashboard import (
    Amounts,
    EventComparison,
    EventFigures,
    Funnel,
    Total,
)
from lighthouse_kiosk.wording.format import day, number
from lighthouse_kiosk.wording.terms import type_word
from lighthouse_kiosk.wording.translation import translate

COMPARED = "compared"
"""The part of the events' page where they stand side by side."""


class Grouping(IntEnum):
    """What makes up a line; the values are the places of the choice."""

    EVENT = 0
    TYPE = 1
    YEAR = 2
    TYPE_AND_YEAR = 3
    ALL = 4


@dataclass(frozen=True, slots=True)
class Part:
    """The events that a group's line adds up: of a type and a year, where these are given, and of
    a currency.
    """

    type: EventType | None = None
    year: int | None = None
    currency: str = ""

    def has(self, event: Event) -> bool:
        return (
            self.type in {None, event.type}
            and self.year in {None, event.date.year}
            and self.currency in {"", event.currency}
        )


@dataclass(frozen=True, slots=True)
class Compared:
    """One line. Amounts are minor units of one currency: a group has a line for each of its
    currencies, and its stock and registrations stand in the `first` of them alone. `part` says
    which events a group's line adds up.
    """

    title: str
    below: str
    amounts: Amounts
    funnel: Funnel
    stock: int
    committed_stock: int
    event: Event | None = None
    first: bool = True
    part: Part | None = None

    @property
    def key(self) -> tuple[str, str, str]:
        return (str(self.event.id) if self.event else "", self.title, self.amounts.currency)


def compared(
    across: EventComparison, grouping: Grouping, part: Part | None = None
) -> list[Compared]:
    """Make the lines of a grouping; of single events only those of `part`, if one is given."""
    match grouping:
        case Grouping.EVENT:
            return [_event(one) for one in across.events if part is None or part.has(one.event)]
        case Grouping.TYPE:
            return _groups(
                [
                    (type_word(kind), total, Part(type=kind))
                    for kind, total in across.by_type().items()
                ]
            )
        case Grouping.YEAR:
            return _groups(
                [(str(year), total, Part(year=year)) for year, total in across.by_year().items()]
            )
        case Grouping.TYPE_AND_YEAR:
            both = sorted(across.by_type_and_year().items(), key=_latest_first)
            return _groups(
                [
                    (
                        translate("events", "{type} {year}").format(
                            type=type_word(kind), year=str(year)
                        ),
                        total,
                        Part(kind, year),
                    )
                    for (kind, year), total in both
                ]
            )
        case Grouping.ALL:
            return _groups([(translate("events", "All events"), across.total, Part())])


def _latest_first(item: tuple[tuple[EventType, int], Total]) -> tuple[int, str]:
    (kind, year), _total = item
    return -year, type_word(kind)


def _event(one: EventFigures) -> Compared:
    event = one.event
    about = translate("events", "{type} · {day}").format(
        type=type_word(event.type), day=day(event.date, year=True)
    )
    amounts = Amounts(event.currency, event.budget, event.budget_committed, one.pending_cost, 1)
    return Compared(
        event.name, about, amounts, one.funnel, one.stock, one.committed_stock, event=event
    )


def _groups(groups: Sequence[tuple[str, Total, Part]]) -> list[Compared]:
    found = []
    for title, total, part in groups:
        several = len(total.amounts) > 1
        for at, amounts in enumerate(total.amounts):
            below = translate("events", "{count} events in {currency}", "", amounts.events)
            words = below.format(count=number(amounts.events), currency=amounts.currency)
            found.append(
                Compared(
                    title,
                    words,
                    amounts,
                    total.funnel,
                    total.stock,
                    total.committed_stock,
                    first=at == 0,
                    part=replace(part, currency=amounts.currency) if several else part,
                )
            )
    return found

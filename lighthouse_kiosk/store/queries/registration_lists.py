"""The list of registrations: which, in which order, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, select

from lighthouse_kiosk.domain.attention import Obstacles
from lighthouse_kiosk.domain.conflicts import Problem
from lighthouse_kiosk.domain.ids import (
    EventId,
    OptionId,
    OrganisationId,
    RegistrationId,
    SlotId,
)
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import Seen, Stage, Status, Wish
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.store.queries import people, registration_filters, registration_order
from lighthouse_kiosk.store.queries import registration_places as places
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.queries.people_search import words_of
from lighthouse_kiosk.store.queries.registration_filters import Filter
from lighthouse_kiosk.store.queries.registration_order import RegistrationOrder
from lighthouse_kiosk.store.tables import OptionRow, PersonRow, RegistrationRow, SlotRow
from lighthouse_kiosk.store.unit_of_work import Transaction

_MOST_ROWS = 2**31 - 1
_LONGEST_CURSOR = 5_000


@dataclass(frozen=True, slots=True)
class RegistrationQuery:
    """Which registrations of an event, in which order, from where on.

    Empty `statuses` means any, and so do empty `option_ids` and `slot_ids`; a `slot_id` of
    WITHOUT_SLOT means those without one. `picked_up` asks for those of which nothing is left, or
    something, to hand out, `shown` for those of which something, or nothing, was handed out;
    `least` is the smallest quantity; `outside` asks for what was registered before the one moment
    or after the other, `obstacles` for what at least one of them is about. `after` is a page's
    `next`.
    """

    event_id: EventId
    text: str = ""
    statuses: frozenset[Status] = frozenset()
    option_id: OptionId | None = None
    slot_id: SlotId | None = None
    picked_up: bool | None = None
    shown: bool | None = None
    slot_ids: frozenset[SlotId] = frozenset()
    least: int = 1
    option_ids: frozenset[OptionId] = frozenset()
    outside: tuple[datetime, datetime] | None = None
    obstacles: Obstacles | None = None
    order: RegistrationOrder = RegistrationOrder.WAITING
    after: str | None = None
    limit: int = 100


@dataclass(frozen=True, slots=True)
class RegistrationLine:
    """A row of the list. Slot times are naive wall times; `unit_cost` is today's, in minor units.

    `problems` says what stands between a pending registration and its approval.
    """

    id: RegistrationId
    person: Person
    option_id: OptionId
    option_name: str
    kind: OptionKind
    slot_id: SlotId | None
    slot_starts: datetime | None
    slot_ends: datetime | None
    quantity: int
    status: Status
    picked_up: int
    registered_at: datetime
    unit_cost: int
    committed_cost: int
    problems: tuple[Problem, ...] = ()

    @property
    def seen(self) -> Seen:
        """What somebody has before them who decides by this row."""
        return Seen(self.status, Wish(self.slot_id, self.quantity))

    @property
    def clear(self) -> bool:
        """Whether nothing stands in the way of its approval."""
        return self.status is Status.PENDING and not self.problems

    @property
    def cost(self) -> int:
        """What it took from the budget, or would take if it were approved now; minor units."""
        if self.status is Status.PENDING:
            return self.unit_cost * self.quantity
        return self.committed_cost


def list_lines(
    tx: Transaction, organisation_id: OrganisationId, query: RegistrationQuery
) -> tuple[tuple[RegistrationLine, ...], str | None, int | None]:
    """Return a page of rows, where the next page starts (None at the end), and the total.

    The total is None where counting would take longer than the page; `count_lines` counts. Raises
    InvalidField for an `after` that no page gave.
    """
    ids, following, total = registration_order.page_of(
        tx,
        filter_of(organisation_id, query),
        query.order,
        after=None if query.after is None else plain(query.after, _LONGEST_CURSOR),
        limit=query.limit,
    )
    return _lines(tx, organisation_id, ids), following, total


def count_lines(tx: Transaction, organisation_id: OrganisationId, query: RegistrationQuery) -> int:
    """Count all that the query matches, however long it takes."""
    wanted = filter_of(organisation_id, query)
    if not wanted.words and wanted.counted:
        return registration_filters.total(tx, wanted)
    plan = _whole_plan(tx, wanted)
    return places.count(tx, plan) if plan else 0


def matching_ids(
    tx: Transaction, organisation_id: OrganisationId, query: RegistrationQuery
) -> tuple[RegistrationId, ...]:
    """All registrations the query matches, first come first."""
    wanted = filter_of(organisation_id, query)
    plan = _whole_plan(tx, wanted)
    if plan is None:
        return ()
    return tuple(RegistrationId(place.id) for place in places.page(tx, plan, _MOST_ROWS))


def _whole_plan(tx: Transaction, wanted: Filter) -> places.Plan | None:
    return places.plan_count(tx, wanted) if wanted.words else places.plan_page(tx, wanted, 1)


def filter_of(organisation_id: OrganisationId, query: RegistrationQuery) -> Filter:
    stages = {
        stage
        for stage in Stage
        if not query.statuses or Status.APPROVED in query.statuses or stage is not Stage.PICKED_UP
    }
    if query.statuses:
        wanted = {status.value for status in query.statuses}
        stages &= {Stage.PICKED_UP} | {stage for stage in Stage if stage.value in wanted}
    if query.picked_up is not None:
        stages &= {Stage.PICKED_UP} if query.picked_up else set(Stage) - {Stage.PICKED_UP}
    return Filter(
        organisation_id,
        query.event_id,
        frozenset(stages),
        query.option_id,
        query.slot_id,
        words=words_of(query.text),
        slot_ids=frozenset(query.slot_ids),
        shown=query.shown,
        least=query.least,
        option_ids=frozenset(query.option_ids),
        outside=query.outside,
        obstacles=query.obstacles,
    )


def _lines(
    tx: Transaction, organisation_id: OrganisationId, ids: Sequence[UUID]
) -> tuple[RegistrationLine, ...]:
    """Read the rows of a page, in the order given."""
    if not ids:
        return ()
    rows = tx.execute(_LINES, {"organisation": organisation_id, "ids": list(ids)})
    found = {row.id: _line(row) for row in rows}
    return tuple(found[one] for one in ids)


_LINES = (
    select(
        RegistrationRow.id,
        *people.COLUMNS,
        RegistrationRow.option_id,
        OptionRow.name.label("option_name"),
        OptionRow.kind,
        OptionRow.unit_cost,
        RegistrationRow.slot_id,
        SlotRow.starts,
        SlotRow.ends,
        RegistrationRow.quantity,
        RegistrationRow.status,
        RegistrationRow.picked_up,
        RegistrationRow.registered_at,
        RegistrationRow.committed_cost,
    )
    .select_from(RegistrationRow)
    .join(PersonRow, along(RegistrationRow.person_id, PersonRow))
    .join(OptionRow, along(RegistrationRow.option_id, OptionRow))
    .outerjoin(SlotRow, along(RegistrationRow.slot_id, SlotRow))
    .where(
        RegistrationRow.organisation_id == bindparam("organisation"),
        RegistrationRow.id.in_(bindparam("ids", expanding=True)),
    )
)


def _line(row: Row[Any]) -> RegistrationLine:
    return RegistrationLine(
        id=RegistrationId(row.id),
        person=people.person_from(row),
        option_id=OptionId(row.option_id),
        option_name=row.option_name,
        kind=row.kind,
        slot_id=SlotId(row.slot_id) if row.slot_id else None,
        slot_starts=row.starts,
        slot_ends=row.ends,
        quantity=row.quantity,
        status=row.status,
        picked_up=row.picked_up,
        registered_at=row.registered_at,
        unit_cost=row.unit_cost,
        committed_cost=row.committed_cost,
    )

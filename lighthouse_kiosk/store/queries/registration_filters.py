"""What a list of registrations is narrowed down to, and how many that leaves, by the counters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select

from lighthouse_kiosk.domain.attention import Obstacles
from lighthouse_kiosk.domain.ids import EventId, OrganisationId
from lighthouse_kiosk.domain.registrations import Stage, Status
from lighthouse_kiosk.store.tables import RegistrationCountRow
from lighthouse_kiosk.store.unit_of_work import Transaction

EVERY_STAGE = frozenset(Stage)


@dataclass(frozen=True, slots=True)
class Filter:
    """What a list is narrowed down to. A `slot_id` of NO_SLOT means without one.

    `option_ids` and `slot_ids` are those of several, any if empty; `shown` says whether something
    is picked up; `least` is the smallest quantity; `outside` leaves what was registered before the
    one moment or after the other; `obstacles` leaves what one of them is about.
    """

    organisation_id: OrganisationId
    event_id: EventId
    stages: frozenset[Stage] = EVERY_STAGE
    option_id: UUID | None = None
    slot_id: UUID | None = None
    quantity: int | None = None
    words: tuple[str, ...] = ()
    slot_ids: frozenset[UUID] = frozenset()
    shown: bool | None = None
    least: int = 1
    option_ids: frozenset[UUID] = frozenset()
    outside: tuple[datetime, datetime] | None = None
    obstacles: Obstacles | None = None

    @property
    def counted(self) -> bool:
        """Whether `registration_counts` knows how many there are, but for the text."""
        uncounted = (self.quantity, self.outside, self.obstacles)
        return self.least <= 1 and all(one is None for one in uncounted)


Sizes = Mapping[tuple[UUID, ...], Mapping[Stage, int]]


def sizes(tx: Transaction, wanted: Filter, *apart: str) -> Sizes:
    """Count what the filter leaves without its text, by the columns named and by stage.

    Quantities are not counted apart: where the filter has one, there are no more than this.
    """
    row = RegistrationCountRow
    columns = [getattr(row, name) for name in apart]
    figures = (func.sum(one) for one in (row.registrations, row.complete, row.begun))
    query = (
        select(*columns, row.status, *figures)
        .where(row.organisation_id == wanted.organisation_id, row.event_id == wanted.event_id)
        .group_by(*columns, row.status)
    )
    if wanted.option_id is not None:
        query = query.where(row.option_id == wanted.option_id)
    if wanted.option_ids:
        query = query.where(row.option_id.in_(wanted.option_ids))
    if wanted.slot_id is not None:
        query = query.where(row.slot_id == wanted.slot_id)
    if wanted.slot_ids:
        query = query.where(row.slot_id.in_(wanted.slot_ids))
    found: dict[tuple[UUID, ...], dict[Stage, int]] = {}
    for *key, status, registrations, complete, begun in tx.execute(query):
        stages = {Stage(status): int(registrations)}
        if status is Status.APPROVED:
            stages = {
                Stage.APPROVED: int(registrations - complete),
                Stage.PICKED_UP: int(complete),
            }
        if wanted.shown is not None:
            untouched = int(registrations - begun)
            for stage, held in stages.items():
                nothing = untouched if stage is not Stage.PICKED_UP else 0
                stages[stage] = held - nothing if wanted.shown else nothing
        cell = found.setdefault(tuple(key), {})
        cell.update({s: n for s, n in stages.items() if n and s in wanted.stages})
    return found


def total(tx: Transaction, wanted: Filter) -> int:
    """Count what the filter leaves, whatever its text and quantities."""
    return sum(sum(stages.values()) for stages in sizes(tx, wanted).values())

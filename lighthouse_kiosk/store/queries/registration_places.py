"""Where the rows of a list of registrations are: their ids in order, found the shortest way.

Age has an index behind every filter: a *cell* is all registrations with one stage, or one stage of
one option, or one stage of one option in one slot, and lies in its index in the order of age. What
a filter leaves is a union of cells, merged as far as one page needs it. `registration_counts` says
how many each cell holds, so that empty ones are not asked and totals need no counting.

A search either starts from the people whom the search index finds, or, when those are many, walks
along the list and looks at everybody it passes: whichever looks at fewer rows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, func, select, text

from lighthouse_kiosk.domain.ids import EventId, OrganisationId
from lighthouse_kiosk.domain.registrations import Stage, Status
from lighthouse_kiosk.store.queries.people_search import Candidates, find_candidates, word_values
from lighthouse_kiosk.store.queries.registration_statements import (
    AGE,
    NAME,
    Arm,
    Shape,
    arm_values,
    statement,
)
from lighthouse_kiosk.store.tables import RegistrationCountRow
from lighthouse_kiosk.store.tables.registration_counts import NO_SLOT
from lighthouse_kiosk.store.types import Id
from lighthouse_kiosk.store.unit_of_work import Transaction

EVERY_STAGE = frozenset(Stage)

_MOST_ARMS = 120
"""Cells merged in one statement; where there are more, a wider one is walked and sifted."""

_MOST_CANDIDATES = 25_000
_MOST_SORTED = 10_000
"""Rows that are sorted at once rather than met one by one along an index."""

# What looking at one row costs, against each other (measured on SQLite at 1,000,000 rows).
_COST_FOUND, _COST_WALKED, _COST_SIFTED = 3.5, 3.0, 1.5


@dataclass(frozen=True, slots=True)
class Filter:
    """What a list is narrowed down to. A `slot_id` of NO_SLOT means without one."""

    organisation_id: OrganisationId
    event_id: EventId
    stages: frozenset[Stage] = EVERY_STAGE
    option_id: UUID | None = None
    slot_id: UUID | None = None
    quantity: int | None = None
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """A row's id and what it is sorted by: microseconds of its age, or the person's name key."""

    key: Any
    id: UUID


Sizes = Mapping[tuple[UUID, ...], Mapping[Stage, int]]


def sizes(tx: Transaction, wanted: Filter, *apart: str) -> Sizes:
    """Count what the filter leaves without its text, by the columns named and by stage."""
    row = RegistrationCountRow
    columns = [getattr(row, name) for name in apart]
    query = (
        select(*columns, row.status, func.sum(row.registrations), func.sum(row.complete))
        .where(row.organisation_id == wanted.organisation_id, row.event_id == wanted.event_id)
        .group_by(*columns, row.status)
    )
    if wanted.option_id is not None:
        query = query.where(row.option_id == wanted.option_id)
    if wanted.slot_id is not None:
        query = query.where(row.slot_id == wanted.slot_id)
    found: dict[tuple[UUID, ...], dict[Stage, int]] = {}
    for *key, status, registrations, complete in tx.execute(query):
        stages = {Stage(status): int(registrations)}
        if status is Status.APPROVED:
            stages = {
                Stage.APPROVED: int(registrations - complete),
                Stage.PICKED_UP: int(complete),
            }
        held = found.setdefault(tuple(key), {})
        held.update({s: n for s, n in stages.items() if n and s in wanted.stages})
    return found


def total(tx: Transaction, wanted: Filter) -> int:
    """Count what the filter leaves, whatever its text and quantity."""
    return sum(sum(stages.values()) for stages in sizes(tx, wanted).values())


@dataclass(frozen=True, slots=True)
class _Walk:
    """Arms with their values, how many rows lie in them, and what must be sifted on the way."""

    arms: tuple[Arm, ...]
    values: Mapping[str, Any]
    rows: int
    sifts: bool = False


def _cells(tx: Transaction, wanted: Filter) -> _Walk:
    """Find the cells whose union is what the filter leaves, in the order of age."""
    if wanted.quantity is not None:
        return _Walk(
            (Arm("by_quantity", ("event_id", "quantity")),),
            {"event_id_0": wanted.event_id, "quantity_0": wanted.quantity},
            total(tx, wanted),
            sifts=True,
        )
    if wanted.slot_id is not None:
        held = sizes(tx, wanted, "option_id")
        index = "by_slot"
        columns: tuple[str, ...] = ("slot_id", "option_id", "stage")
    else:
        held = sizes(tx, wanted)
        by_option = wanted.option_id is not None
        index = "by_option" if by_option else "by_stage"
        columns = ("option_id" if by_option else "event_id", "stage")
    cells = [(key, stage, size) for key, stages in held.items() for stage, size in stages.items()]
    rows = sum(size for _, _, size in cells)
    whole = index == "by_stage" and wanted.stages == EVERY_STAGE
    if whole or len(cells) > _MOST_ARMS:
        arm = Arm("by_age", ("event_id",))
        return _Walk((arm,), {"event_id_0": wanted.event_id}, rows, sifts=not whole)
    missing = frozenset({"slot_id"} if wanted.slot_id == NO_SLOT else ())
    values: dict[str, Any] = {}
    for place, (key, stage, _) in enumerate(cells):
        all_values = {
            "event_id": wanted.event_id,
            "option_id": key[0] if key else wanted.option_id,
            "slot_id": wanted.slot_id,
            "stage": stage.value,
        }
        values |= arm_values(columns, place, all_values)
    return _Walk((Arm(index, columns, missing),) * len(cells), values, rows)


def _sift(wanted: Filter) -> tuple[dict[str, Any], dict[str, Any]]:
    """Say which columns a row must be checked for, as parts of a Shape, and their values."""
    columns = tuple(
        name for name in ("option_id", "slot_id", "quantity") if getattr(wanted, name) is not None
    )
    stages = sorted(wanted.stages) if wanted.stages != EVERY_STAGE else []
    missing = frozenset({"slot_id"} if wanted.slot_id == NO_SLOT else ())
    values: dict[str, Any] = {f"stages_{n}": stage.value for n, stage in enumerate(stages)}
    values |= {name: getattr(wanted, name) for name in columns if name not in missing}
    return {"sifted": columns, "missing": missing, "stages": len(stages)}, values


@dataclass(frozen=True, slots=True)
class Plan:
    """A way to the rows. `rows` are left by the filter without its text, at most.

    `found` says that it starts from people whom the search index finds; `looks` how many rows it
    has to look at to see them all.
    """

    shape: Shape
    values: Mapping[str, Any]
    rows: int
    looks: int
    found: bool = False
    candidates: Candidates | None = None


def plan_page(
    tx: Transaction,
    wanted: Filter,
    limit: int,
    *,
    by_name: bool = False,
    candidates: Candidates | None = None,
) -> Plan | None:
    """Choose the way that looks at the fewest rows for one page; None when nothing is left.

    `candidates` are those of a plan for the same words, if there is one.
    """
    walk = _cells(tx, wanted)
    if not walk.rows:
        return None
    if not wanted.words:
        return _along(tx, wanted, walk, by_name=by_name and walk.rows > _MOST_SORTED)
    candidates = candidates or find_candidates(tx, wanted.words, _MOST_CANDIDATES)
    if not candidates.count:
        return None
    passed = limit * candidates.people / candidates.count
    around = _whole(tx, wanted) if by_name or walk.sifts else walk.rows
    along_names = _COST_SIFTED * min(around, passed * around / walk.rows)
    if by_name:
        walked = min(_COST_WALKED * walk.rows, along_names)
    else:
        walked = along_names if walk.sifts else _COST_WALKED * min(walk.rows, passed)
    asks = candidates.match is not None or tx.dialect.name != "sqlite"
    if asks and _COST_FOUND * candidates.count <= walked:
        return _from_people(tx, wanted, candidates, walk.rows)
    plan = _along(tx, wanted, walk, by_name=by_name and along_names < _COST_WALKED * walk.rows)
    return replace(plan, candidates=candidates)


def page(
    tx: Transaction,
    plan: Plan,
    limit: int,
    *,
    by_name: bool = False,
    falls: bool = False,
    after: Place | None = None,
) -> list[Place]:
    """Return the first `limit` places after `after`, by age or by name."""
    shape = replace(plan.shape, key=NAME if by_name else AGE, falls=falls, after=after is not None)
    values = {**plan.values, "limit": limit}
    if after is not None:
        values |= {"after_key": after.key, "after_id": after.id}
    return [Place(key, _uuid(found)) for key, found in tx.execute(statement(shape), values)]


@dataclass(frozen=True, slots=True)
class Details:
    """A row with everything it could be sorted by."""

    id: UUID
    age: int
    option_id: UUID
    slot_id: UUID
    stage: Stage
    quantity: int


def everything(tx: Transaction, plan: Plan) -> list[Details]:
    """Return all rows of a plan, in no order; for plans that look at few."""
    wanted = ", r.registered_at, r.option_id, r.slot_id, r.stage, r.quantity"
    shape = replace(plan.shape, key=None, limited=False, wanted=wanted)
    return [
        Details(
            _uuid(row.id),
            row.registered_at,
            _uuid(row.option_id),
            _uuid(row.slot_id) if row.slot_id else NO_SLOT,
            Stage(row.stage),
            row.quantity,
        )
        for row in tx.execute(statement(shape), plan.values)
    ]


def count(tx: Transaction, plan: Plan) -> int:
    """Count the rows of a plan one by one."""
    shape = replace(plan.shape, key=None, counts=True)
    return int(tx.execute(statement(shape), plan.values).scalar_one())


def quantities(tx: Transaction, wanted: Filter) -> list[int]:
    """List the quantities that occur at the event, largest first."""
    found: list[int] = []
    values = {
        "organisation_id": wanted.organisation_id,
        "event_id": wanted.event_id,
        "below": 1_000_000,
    }
    while (next_one := tx.execute(_LARGEST, values).scalar_one()) is not None:
        found.append(next_one)
        values["below"] = next_one
    return found


_LARGEST = text(
    "SELECT max(quantity) FROM event_registrations WHERE organisation_id = :organisation_id"
    " AND event_id = :event_id AND quantity < :below"
).bindparams(bindparam("organisation_id", type_=Id), bindparam("event_id", type_=Id))


def _along(tx: Transaction, wanted: Filter, walk: _Walk, *, by_name: bool) -> Plan:
    """Walk along names or through cells, looking at everybody on the way."""
    sifts, values = _sift(wanted)
    arms: tuple[Arm, ...] = walk.arms
    looks = walk.rows
    kept: dict[str, Any] = {"organisation_id": wanted.organisation_id, **walk.values}
    if by_name:
        arms = (Arm("by_person_name", ("event_id",)),)
        kept = {"organisation_id": wanted.organisation_id, "event_id_0": wanted.event_id}
    if by_name or walk.sifts:
        looks = _whole(tx, wanted)
        kept |= values
    else:
        sifts = {}
    shape = Shape(tx.dialect.name == "sqlite", arms=arms, words=len(wanted.words), **sifts)
    return Plan(shape, {**kept, **word_values(wanted.words)}, walk.rows, looks)


def _from_people(tx: Transaction, wanted: Filter, candidates: Candidates, rows: int) -> Plan:
    sifts, values = _sift(wanted)
    sqlite = tx.dialect.name == "sqlite"
    asked: dict[str, Any] = (
        {"match": candidates.match, **word_values(wanted.words)}
        if sqlite
        else {"patterns": list(candidates.patterns), "most": candidates.people}
    )
    asked |= {"organisation_id": wanted.organisation_id, "event_id": wanted.event_id}
    shape = Shape(sqlite, words=len(wanted.words), **sifts)
    return Plan(shape, {**asked, **values}, rows, candidates.count, True, candidates)


def plan_count(tx: Transaction, wanted: Filter) -> Plan | None:
    """Choose the way that looks at the fewest rows for seeing all; None when nothing is left."""
    walk = _cells(tx, wanted)
    if not walk.rows:
        return None
    candidates = find_candidates(tx, wanted.words, _MOST_CANDIDATES)
    if not candidates.count:
        return None
    asks = candidates.match is not None or tx.dialect.name != "sqlite"
    if asks and _COST_FOUND * candidates.count <= _COST_WALKED * walk.rows:
        return _from_people(tx, wanted, candidates, walk.rows)
    return _along(tx, wanted, walk, by_name=False)


def _whole(tx: Transaction, wanted: Filter) -> int:
    """Count all registrations of the event."""
    return total(tx, Filter(wanted.organisation_id, wanted.event_id))


def _uuid(found: Any) -> UUID:
    return found if isinstance(found, UUID) else UUID(bytes=bytes(found))

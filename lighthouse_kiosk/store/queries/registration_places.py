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

from sqlalchemy import bindparam, text

from lighthouse_kiosk.store.queries.people_search import Candidates, find_candidates, word_values
from lighthouse_kiosk.store.queries.registration_filters import EVERY_STAGE, Filter, sizes, total
from lighthouse_kiosk.store.queries.registration_obstacles import shape_of, values_of
from lighthouse_kiosk.store.queries.registration_statements import (
    AGE,
    NAME,
    Arm,
    Shape,
    arm_values,
    statement,
)
from lighthouse_kiosk.store.tables.registration_counts import NO_SLOT
from lighthouse_kiosk.store.types import Id, microseconds
from lighthouse_kiosk.store.unit_of_work import Transaction

_MOST_ARMS = 120
"""Cells merged in one statement; where there are more, a wider one is walked and sifted."""

_MANY_ARMS = 6
"""Where order does not matter, so many cells are read as the stretch of the index they lie in."""

_MOST_CANDIDATES = 25_000

# Microseconds that one row takes on SQLite, measured with 1,000,000 registrations: a person that
# the search index found; a row whose person is looked at; one that is read to be sorted; one that
# is passed on the way along an index.
_COST_FOUND, _COST_LOOKED_AT, _COST_SORTED, _COST_PASSED = 4.0, 4.5, 1.5, 2.3


@dataclass(frozen=True, slots=True)
class Place:
    """A row's id and what it is sorted by: microseconds of its age, or the person's name key."""

    key: Any
    id: UUID


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
    if wanted.slot_id is not None or wanted.slot_ids:
        held = sizes(tx, wanted, "option_id", "slot_id")
        index = "by_slot"
        columns: tuple[str, ...] = ("slot_id", "option_id", "stage")
    else:
        held = sizes(tx, wanted, "option_id") if wanted.option_ids else sizes(tx, wanted)
        by_option = wanted.option_id is not None or bool(wanted.option_ids)
        index = "by_option" if by_option else "by_stage"
        columns = ("option_id" if by_option else "event_id", "stage")
    cells = [(key, stage, size) for key, stages in held.items() for stage, size in stages.items()]
    rows = sum(size for _, _, size in cells)
    whole = index == "by_stage" and wanted.stages == EVERY_STAGE and wanted.shown is None
    if whole or len(cells) > _MOST_ARMS:
        arm = Arm("by_age", ("event_id",))
        return _Walk((arm,), {"event_id_0": wanted.event_id}, rows, sifts=not whole)
    missing = frozenset({"slot_id"} if wanted.slot_id == NO_SLOT else ())
    values: dict[str, Any] = {}
    for place, (key, stage, _) in enumerate(cells):
        all_values = {
            "event_id": wanted.event_id,
            "option_id": key[0] if key else wanted.option_id,
            "slot_id": key[1] if len(key) > 1 else None,
            "stage": stage.value,
        }
        values |= arm_values(columns, place, all_values)
    return _Walk((Arm(index, columns, missing),) * len(cells), values, rows)


def _sift(wanted: Filter, *, everything: bool = True) -> tuple[dict[str, Any], dict[str, Any]]:
    """Say what a row must be checked for, as parts of a Shape, and the values.

    Not `everything` where the way leads through cells of the filter: they know only nothing of
    quantities, of what is picked up and of moments.
    """
    parts: dict[str, Any] = {
        "shown": wanted.shown,
        "at_least": wanted.least > 1,
        "outside": wanted.outside is not None,
        "obstacles": shape_of(wanted.obstacles) if wanted.obstacles else None,
    }
    uncounted: dict[str, Any] = {"least": wanted.least} if wanted.least > 1 else {}
    if wanted.outside is not None:
        uncounted |= dict(zip(("opens", "closes"), map(microseconds, wanted.outside), strict=True))
    if wanted.obstacles is not None:
        uncounted |= values_of(wanted.obstacles)
    if not everything:
        return parts, uncounted
    columns = tuple(
        name for name in ("option_id", "slot_id", "quantity") if getattr(wanted, name) is not None
    )
    stages = sorted(wanted.stages) if wanted.stages != EVERY_STAGE else []
    missing = frozenset({"slot_id"} if wanted.slot_id == NO_SLOT else ())
    values: dict[str, Any] = {f"stages_{n}": stage.value for n, stage in enumerate(stages)}
    values |= {name: getattr(wanted, name) for name in columns if name not in missing}
    values |= {f"options_{n}": option for n, option in enumerate(sorted(wanted.option_ids))}
    values |= {f"slots_{n}": slot for n, slot in enumerate(sorted(wanted.slot_ids))}
    parts |= {"sifted": columns, "missing": missing, "stages": len(stages)}
    parts |= {"options": len(wanted.option_ids), "slots": len(wanted.slot_ids)}
    return parts, values | uncounted


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
    around = _whole(tx, wanted) if by_name or walk.sifts else walk.rows
    sparse = around / walk.rows
    if not wanted.words:
        passing = _COST_PASSED * limit * sparse
        return _along(
            tx, wanted, walk, by_name=by_name and passing < _COST_SORTED * walk.rows, sorts=by_name
        )
    candidates = candidates or find_candidates(tx, wanted.words, _MOST_CANDIDATES)
    if not candidates.count:
        return None
    looked_at = min(walk.rows, limit * candidates.people / candidates.count)
    in_order = looked_at * (_COST_LOOKED_AT + _COST_PASSED * (sparse - 1))
    sorting = _COST_LOOKED_AT * walk.rows
    walking = min(sorting, in_order) if by_name else in_order
    if _asks(tx, candidates) and _COST_FOUND * candidates.count <= walking:
        return _from_people(tx, wanted, candidates, walk.rows)
    plan = _along(tx, wanted, walk, by_name=by_name and in_order < sorting, sorts=by_name)
    return replace(plan, candidates=candidates)


def _asks(tx: Transaction, candidates: Candidates) -> bool:
    """Whether the search index narrows anything down."""
    return candidates.match is not None or tx.dialect.name != "sqlite"


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
    rows = tx.execute(statement(shape), _page_values(plan, limit, after))
    return [Place(row[0], _uuid(row[1])) for row in rows]


def counted_page(
    tx: Transaction,
    plan: Plan,
    limit: int,
    *,
    by_name: bool = False,
    falls: bool = False,
    after: Place | None = None,
) -> tuple[list[Place], int]:
    """Return a page as `page` does and how many rows there are; for plans that look at few."""
    shape = replace(
        plan.shape,
        key=NAME if by_name else AGE,
        falls=falls,
        after=after is not None,
        with_total=True,
    )
    rows = tx.execute(statement(shape), _page_values(plan, limit, after)).all()
    found = [Place(row[0], _uuid(row[1])) for row in rows]
    return found, rows[0][2] if rows else count(tx, plan)


def _page_values(plan: Plan, limit: int, after: Place | None) -> dict[str, Any]:
    values = {**plan.values, "limit": limit}
    if after is not None:
        values |= {"after_key": after.key, "after_id": after.id}
    return values


def in_groups(
    tx: Transaction, plan: Plan, column: str, ranks: Mapping[str, int]
) -> list[tuple[int, int, bytes]]:
    """Return all rows of a plan as (rank of their group, age, id), sorted; for plans with few.

    `column` says what groups them, `ranks` where each group stands, ids in hexadecimal.
    """
    shape = replace(plan.shape, key=None, limited=False, wanted=f", r.registered_at, r.{column}")
    rows = tx.execute(statement(shape), plan.values)
    return sorted((ranks[_name(group)], age, _bytes(found)) for found, age, group in rows)


def _name(group: Any) -> str:
    if group is None:
        return NO_SLOT.hex
    return str(group) if isinstance(group, str | int) else _bytes(group).hex()


def _bytes(found: Any) -> bytes:
    return found.bytes if isinstance(found, UUID) else bytes(found)


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


def _along(
    tx: Transaction, wanted: Filter, walk: _Walk, *, by_name: bool, sorts: bool = False
) -> Plan:
    """Walk along names or through cells, looking at everybody on the way.

    `sorts` says that the order of age is not needed. The stretch of those without a slot is not
    taken whole: it holds other events' too.
    """
    arms, found = walk.arms, dict(walk.values)
    sifts = walk.sifts or by_name
    if by_name:
        arms, found = (Arm("by_person_name", ("event_id",)),), {"event_id_0": wanted.event_id}
    elif sorts and len(arms) > _MANY_ARMS and wanted.slot_id not in {None, NO_SLOT}:
        arms = (Arm("by_slot", ("slot_id",), arms[0].missing),)
        found, sifts = {"slot_id_0": wanted.slot_id}, True
    sifted, values = _sift(wanted, everything=sifts)
    shape = Shape(tx.dialect.name == "sqlite", arms=arms, words=len(wanted.words), **sifted)
    return Plan(
        shape,
        {
            "organisation_id": wanted.organisation_id,
            **found,
            **values,
            **word_values(wanted.words),
        },
        walk.rows,
        _whole(tx, wanted) if walk.sifts or by_name else walk.rows,
    )


def _from_people(tx: Transaction, wanted: Filter, candidates: Candidates, rows: int) -> Plan:
    sifts, values = _sift(wanted)
    sqlite = tx.dialect.name == "sqlite"
    asked: dict[str, Any] = (
        {"match": candidates.match, **word_values(wanted.words)}
        if sqlite and candidates.match is not None
        else word_values(wanted.words)
        if sqlite
        else {"patterns": list(candidates.patterns), "most": candidates.people}
    )
    asked |= {"organisation_id": wanted.organisation_id, "event_id": wanted.event_id}
    shape = Shape(sqlite, words=len(wanted.words), searches=candidates.match is not None, **sifts)
    return Plan(shape, {**asked, **values}, rows, candidates.count, True, candidates)


def plan_count(tx: Transaction, wanted: Filter) -> Plan | None:
    """Choose the way that looks at the fewest rows for seeing all; None when nothing is left."""
    walk = _cells(tx, wanted)
    if not walk.rows:
        return None
    candidates = find_candidates(tx, wanted.words, _MOST_CANDIDATES)
    if not candidates.count:
        return None
    people = candidates.count if _asks(tx, candidates) else candidates.people
    if _COST_FOUND * people <= _COST_LOOKED_AT * walk.rows:
        return _from_people(tx, wanted, candidates, walk.rows)
    return _along(tx, wanted, walk, by_name=False, sorts=True)


def _whole(tx: Transaction, wanted: Filter) -> int:
    """Count all registrations of the event."""
    return total(tx, Filter(wanted.organisation_id, wanted.event_id))


def _uuid(found: Any) -> UUID:
    return found if isinstance(found, UUID) else UUID(bytes=bytes(found))

"""Pages of a list of registrations in every order that it can be sorted by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import islice
from uuid import UUID

from sqlalchemy import select

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.registrations import Stage
from lighthouse_kiosk.store.queries import registration_places as places
from lighthouse_kiosk.store.queries.registration_filters import EVERY_STAGE, Filter
from lighthouse_kiosk.store.queries.registration_places import Place, Plan
from lighthouse_kiosk.store.tables import OptionRow, SlotRow
from lighthouse_kiosk.store.tables.registration_counts import NO_SLOT
from lighthouse_kiosk.store.unit_of_work import Transaction

_FEW = 3_000
"""Rows that are sorted here rather than in the database, and counted at once."""

_FEW_OF_A_QUANTITY = 10_000
"""The same where the index would lead past many rows that the filter leaves out."""


class RegistrationOrder(StrEnum):
    """What a list is sorted by; what ties is sorted longest waiting first.

    WAITING: longest waiting first; NEWEST: latest first; NAME: by the person's name; OPTION: as
    the event lists them; SLOT: earliest first, those without one last; STATUS: from pending over
    approved and picked up to rejected and cancelled; QUANTITY: largest first.
    """

    WAITING = "waiting"
    NEWEST = "newest"
    NAME = "name"
    OPTION = "option"
    SLOT = "slot"
    STATUS = "status"
    QUANTITY = "quantity"


Page = tuple[tuple[UUID, ...], str | None, int | None]


def page_of(
    tx: Transaction,
    wanted: Filter,
    order: RegistrationOrder,
    *,
    after: str | None,
    limit: int,
) -> Page:
    """Return the ids of a page, where the next one starts (None at the end), and the total.

    The total is None where counting would take longer than the page. Raises InvalidField for an
    `after` that no page gave.
    """
    by_name = order is RegistrationOrder.NAME
    group, place = (None, None) if after is None else _read(after, by_name=by_name)
    plan = places.plan_page(tx, wanted, limit, by_name=by_name)
    if plan is None:
        return (), None, 0
    total: int | None = None
    if order in _GROUPED_BY:
        found = _grouped(tx, wanted, plan, order, group, place, limit + 1)
    else:
        falls = order is RegistrationOrder.NEWEST
        how = {"by_name": by_name, "falls": falls}
        if _counts_at_once(wanted, plan):
            places_found, total = places.counted_page(tx, plan, limit + 1, after=place, **how)
        else:
            places_found = places.page(tx, plan, limit + 1, after=place, **how)
        found = [("", one) for one in places_found]
    ids = tuple(one.id for _, one in found[:limit])
    following = _written(*found[limit - 1]) if len(found) > limit else None
    return ids, following, _total(tx, wanted, plan) if total is None else total


_GROUPED_BY = {
    RegistrationOrder.OPTION: "option_id",
    RegistrationOrder.SLOT: "slot_id",
    RegistrationOrder.STATUS: "stage",
    RegistrationOrder.QUANTITY: "quantity",
}


def _counts_at_once(wanted: Filter, plan: Plan) -> bool:
    """Whether a page of matching rows looks at all of them anyway."""
    return bool(wanted.words) and (plan.found or plan.looks <= _FEW)


def _total(tx: Transaction, wanted: Filter, plan: Plan) -> int | None:
    if not wanted.words and wanted.counted:
        return plan.rows
    at_once = _counts_at_once(wanted, plan) or plan.looks <= _FEW
    return places.count(tx, plan) if at_once else None


def _written(group: str, place: Place) -> str:
    return f"{place.id}/{group}/{place.key}"


def _read(after: str, *, by_name: bool) -> tuple[str, Place]:
    last, _, rest = after.partition("/")
    group, _, key = rest.partition("/")
    try:
        return group, Place(key if by_name else _moment(key), UUID(last))
    except ValueError:
        raise InvalidField("after", "unknown") from None


def _moment(key: str) -> int:
    found = int(key)
    if not -(2**63) <= found < 2**63:
        raise ValueError
    return found


def _grouped(
    tx: Transaction,
    wanted: Filter,
    plan: Plan,
    order: RegistrationOrder,
    group: str | None,
    place: Place | None,
    limit: int,
) -> list[tuple[str, Place]]:
    """Go through the groups that the order makes, each in the order of age."""
    groups = _groups(tx, wanted, order, group)
    if group is not None and group not in groups:
        raise InvalidField("after", "unknown")
    first = 0 if group is None else groups.index(group)
    few = plan.found or plan.looks <= _FEW
    if order is RegistrationOrder.QUANTITY and wanted.stages != EVERY_STAGE:
        few = plan.looks <= _FEW_OF_A_QUANTITY
    if few:
        return _sorted(tx, plan, order, groups, first, place, limit)
    found: list[tuple[str, Place]] = []
    for number, name in enumerate(groups[first:]):
        narrowed = _narrowed(wanted, order, name)
        part = places.plan_page(tx, narrowed, limit, candidates=plan.candidates)
        if part is None:
            continue
        start = place if number == 0 else None
        found += ((name, one) for one in places.page(tx, part, limit - len(found), after=start))
        if len(found) >= limit:
            break
    return found


def _sorted(
    tx: Transaction,
    plan: Plan,
    order: RegistrationOrder,
    groups: Sequence[str],
    first: int,
    place: Place | None,
    limit: int,
) -> list[tuple[str, Place]]:
    ranks = {name: number for number, name in enumerate(groups)}
    rows = places.in_groups(tx, plan, _GROUPED_BY[order], ranks)
    start = (first, place.key, place.id.bytes) if place else (-1, 0, b"")
    later = (row for row in rows if row > start)
    return [
        (groups[number], Place(age, UUID(bytes=found)))
        for number, age, found in islice(later, limit)
    ]


def _narrowed(wanted: Filter, order: RegistrationOrder, name: str) -> Filter:
    if order is RegistrationOrder.OPTION:
        return replace(wanted, option_id=UUID(name))
    if order is RegistrationOrder.SLOT:
        return replace(wanted, slot_id=UUID(name))
    if order is RegistrationOrder.STATUS:
        return replace(wanted, stages=frozenset({Stage(name)}))
    return replace(wanted, quantity=int(name))


def _groups(
    tx: Transaction, wanted: Filter, order: RegistrationOrder, last: str | None
) -> list[str]:
    """Name the groups in their order, also those that are empty now; `last` ended a page."""
    match order:
        case RegistrationOrder.STATUS:
            return [stage.value for stage in Stage if stage in wanted.stages]
        case RegistrationOrder.QUANTITY:
            found = set(places.quantities(tx, wanted))
            if last and last.isascii() and last.isdigit():
                found.add(int(last[:9]))
            return [str(quantity) for quantity in sorted(found, reverse=True)]
        case RegistrationOrder.OPTION:
            return [option.hex for option in _options(tx, wanted)]
        case _:
            return [slot.hex for slot in _slots(tx, wanted)]


def _options(tx: Transaction, wanted: Filter) -> Sequence[UUID]:
    if wanted.option_id is not None:
        return (wanted.option_id,)
    query = (
        select(OptionRow.id)
        .where(
            OptionRow.organisation_id == wanted.organisation_id,
            OptionRow.event_id == wanted.event_id,
        )
        .order_by(OptionRow.position, OptionRow.number)
    )
    return tx.execute(query).scalars().all()


def _slots(tx: Transaction, wanted: Filter) -> Sequence[UUID]:
    if wanted.slot_id is not None:
        return (wanted.slot_id,)
    query = (
        select(SlotRow.id)
        .where(
            SlotRow.organisation_id == wanted.organisation_id,
            SlotRow.event_id == wanted.event_id,
        )
        .order_by(SlotRow.starts_utc, SlotRow.id)
    )
    return (*tx.execute(query).scalars(), NO_SLOT)

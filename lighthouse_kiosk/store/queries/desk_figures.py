"""What desks handed out and how fast, from the counts beside the journal and along its indexes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    Select,
    bindparam,
    case,
    func,
    literal_column,
    select,
    type_coerce,
)
from sqlalchemy.orm import aliased

from lighthouse_kiosk.domain.ids import DeskId, EventId, OrganisationId
from lighthouse_kiosk.store.count_tables import TEN_MINUTES
from lighthouse_kiosk.store.queries.pickups import PACE_MINUTES, hands_out, standing
from lighthouse_kiosk.store.tables import DeskRow, PickupCountRow, PickupRow
from lighthouse_kiosk.store.types import Count, Moment, microseconds, moment
from lighthouse_kiosk.store.unit_of_work import Transaction

_WINDOW = timedelta(minutes=PACE_MINUTES)
_FAR_AWAY = datetime(9000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class DeskCounts:
    """Hand-outs that stand: `today`, `ever`, and in each ten minutes up to now, the latest last.

    `last_at` is when something was handed out last, also if it was taken back since.
    """

    today: int
    ever: int
    pace: tuple[int, ...]
    last_at: datetime | None


_ORGANISATION: BindParameter[Any] = bindparam("organisation_id")
_EVENT: BindParameter[Any] = bindparam("event_id")
_SINCE, _EDGE = bindparam("since", type_=Moment), bindparam("edge", type_=Moment)

_COUNTED = (
    select(
        PickupCountRow.desk_id,
        func.sum(case((PickupCountRow.starts >= _EDGE, PickupCountRow.handed_out), else_=0)),
        func.sum(PickupCountRow.handed_out),
    )
    .where(PickupCountRow.organisation_id == _ORGANISATION, PickupCountRow.event_id == _EVENT)
    .group_by(PickupCountRow.desk_id)
)
_BEFORE_EDGE = (
    select(PickupRow.desk_id, func.count())
    .where(
        PickupRow.organisation_id == _ORGANISATION,
        PickupRow.event_id == _EVENT,
        PickupRow.at >= _SINCE,
        PickupRow.at < _EDGE,
        standing(),
    )
    .group_by(PickupRow.desk_id)
)
_reversed = aliased(PickupRow)


def _windows_ago(at: Any) -> Any:
    # typed as counts: the column's own type would turn a quotient into a moment
    ago = bindparam("now", type_=Count) - type_coerce(at, Count)
    return ago // literal_column(str(TEN_MINUTES), Count)


# found by an index of their own: an event's, or those of a desk, grouped by it, would be looked for
# among all entries
_REVERSALS = (
    select(
        PickupRow.desk_id,
        _windows_ago(PickupRow.at).label("taken_back"),
        _reversed.desk_id.label("reversed_desk_id"),
        _windows_ago(_reversed.at).label("handed_out"),
    )
    .join(
        _reversed,
        (_reversed.organisation_id == PickupRow.organisation_id)
        & (_reversed.id == PickupRow.reverses_id),
    )
    .where(
        PickupRow.organisation_id == _ORGANISATION,
        PickupRow.reverses_id.is_not(None),
        PickupRow.at > bindparam("after", type_=Moment),
    )
)


@cache
def _entries(windows: int, *, of_one: bool) -> Select[Any]:
    """Build what counts the entries of each window, reversals among them, and finds the last.

    Each is a stretch of the journal's index by desk: to sort entries into windows takes six times
    as long, and to look at each for its reversal a hundred times.
    """
    of_desk = (
        PickupRow.organisation_id == DeskRow.organisation_id,
        PickupRow.desk_id == DeskRow.id,
    )
    last = select(PickupRow.at).where(*of_desk, hands_out()).order_by(PickupRow.at.desc()).limit(1)
    counts = (
        select(func.count()).where(
            *of_desk,
            PickupRow.at > bindparam(f"after_{window}", type_=Moment),
            PickupRow.at <= bindparam(f"until_{window}", type_=Moment),
        )
        for window in range(windows)
    )
    statement = select(
        DeskRow.id,
        last.correlate(DeskRow).scalar_subquery().label("last_at"),
        *(
            count.correlate(DeskRow).scalar_subquery().label(f"window_{window}")
            for window, count in enumerate(counts)
        ),
    ).where(DeskRow.organisation_id == _ORGANISATION, DeskRow.event_id == _EVENT)
    return statement.where(DeskRow.id == bindparam("desk_id")) if of_one else statement


def count_by_desk(
    tx: Transaction,
    organisation_id: OrganisationId,
    event_id: EventId,
    *,
    since: datetime,
    now: datetime,
    windows: int,
    desk_id: DeskId | None = None,
) -> Mapping[DeskId, DeskCounts]:
    """Count the hand-outs of an event's desks, or of one: `since` a moment, in all, and in the
    last `windows` ten minutes.

    What was taken back, at whichever desk, does not count, nor does the taking back. What a
    clock that was set back since calls the future counts as just now.
    """
    asked = {"organisation_id": organisation_id, "event_id": event_id}
    bounds: dict[str, Any] = {}
    for window in range(windows):
        bounds[f"after_{window}"] = now - (window + 1) * _WINDOW
        bounds[f"until_{window}"] = now - window * _WINDOW if window else _FAR_AWAY
    narrowed = {} if desk_id is None else {"desk_id": desk_id}
    statement = _entries(windows, of_one=desk_id is not None)
    paces: dict[UUID, list[int]] = {}
    last: dict[UUID, datetime | None] = {}
    for its_id, last_at, *pace in tx.execute(statement, asked | bounds | narrowed):
        paces[its_id], last[its_id] = list(map(int, pace)), last_at
    _take_off_reversals(tx, organisation_id, paces, now, windows)
    today, ever = _counted(tx, asked, since)
    return {
        DeskId(its_id): DeskCounts(
            today.get(its_id, 0), ever.get(its_id, 0), tuple(reversed(pace)), last[its_id]
        )
        for its_id, pace in paces.items()
    }


def _take_off_reversals(
    tx: Transaction,
    organisation_id: OrganisationId,
    paces: Mapping[UUID, list[int]],
    now: datetime,
    windows: int,
) -> None:
    asked = {
        "organisation_id": organisation_id,
        "now": microseconds(now),
        "after": now - windows * _WINDOW,
    }
    for desk_id, taken_back, reversed_desk, handed_out in tx.execute(_REVERSALS, asked):
        for its_desk, window in ((desk_id, taken_back), (reversed_desk, handed_out)):
            if its_desk in paces and window < windows:
                paces[its_desk][max(0, int(window))] -= 1


def _counted(
    tx: Transaction, asked: Mapping[str, Any], since: datetime
) -> tuple[Mapping[UUID, int], Mapping[UUID, int]]:
    edge = moment(-(-microseconds(since) // TEN_MINUTES) * TEN_MINUTES)
    today: dict[UUID, int] = {}
    ever: dict[UUID, int] = {}
    for desk_id, fresh, count in tx.execute(_COUNTED, {**asked, "edge": edge}):
        today[desk_id], ever[desk_id] = int(fresh), int(count)
    if edge != since:
        # midnight is within ten minutes, as in Kathmandu
        for desk_id, count in tx.execute(_BEFORE_EDGE, {**asked, "since": since, "edge": edge}):
            today[desk_id] += int(count)
    return today, ever

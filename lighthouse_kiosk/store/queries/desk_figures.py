"""What a desk did today and how fast, counted along the journal's index."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, func, literal_column, or_, select, type_coerce
from sqlalchemy.orm import aliased

from lighthouse_kiosk.domain.ids import DeskId, OrganisationId
from lighthouse_kiosk.store.queries.pickups import PACE_MINUTES
from lighthouse_kiosk.store.tables import PickupRow
from lighthouse_kiosk.store.types import Count, microseconds
from lighthouse_kiosk.store.unit_of_work import Transaction

_WINDOW = PACE_MINUTES * 60_000_000


@dataclass(frozen=True, slots=True)
class DeskCounts:
    """Hand-outs that stand: `today`, and in each ten minutes up to now, the latest last."""

    today: int
    pace: tuple[int, ...]


# Neither looks at each entry for its reversal, which would take a hundred times as long: all
# entries are counted along their index, then the few reversals and what they reversed are taken
# away. Typed as counts: the column's own type would turn a quotient into a moment.
_at = type_coerce(PickupRow.at, Count)
_window = ((bindparam("now", type_=Count) - _at) // literal_column(str(_WINDOW), Count)).label(
    "window"
)
_OF_DESK = (
    PickupRow.organisation_id == bindparam("organisation_id"),
    PickupRow.desk_id == bindparam("desk_id"),
)
_SINCE = select(func.count()).where(*_OF_DESK, PickupRow.at >= bindparam("since"))
_BY_WINDOW = (
    select(_window, func.count())
    .where(*_OF_DESK, PickupRow.at > bindparam("after"))
    .group_by(_window)
)
_reversed = aliased(PickupRow)
_REVERSALS = (
    select(PickupRow.desk_id, PickupRow.at, _reversed.desk_id, _reversed.at)
    .join(
        _reversed,
        (_reversed.organisation_id == PickupRow.organisation_id)
        & (_reversed.id == PickupRow.reverses_id),
    )
    .where(
        PickupRow.organisation_id == bindparam("organisation_id"),
        PickupRow.reverses_id.is_not(None),
        or_(
            PickupRow.desk_id == bindparam("desk_id"),
            _reversed.desk_id == bindparam("desk_id"),
        ),
    )
)


def count_at_desk(
    tx: Transaction,
    organisation_id: OrganisationId,
    desk_id: DeskId,
    *,
    since: datetime,
    now: datetime,
    windows: int,
) -> DeskCounts:
    """Count a desk's hand-outs `since` a moment, and in the last `windows` ten minutes.

    What was taken back, at whichever desk, does not count, nor does the taking back. What a
    clock that was set back since calls the future counts as just now.
    """
    desk = {"organisation_id": organisation_id, "desk_id": desk_id}
    after = now - windows * timedelta(minutes=PACE_MINUTES)
    today = int(tx.execute(_SINCE, {**desk, "since": since}).scalar_one())
    pace = [0] * windows
    moments = {"now": microseconds(now), "after": after}
    for window, entries in tx.execute(_BY_WINDOW, {**desk, **moments}):
        pace[max(0, int(window))] += int(entries)
    for its_desk, at, reversed_desk, reversed_at in tx.execute(_REVERSALS, desk):
        for moment in [at] * (its_desk == desk_id) + [reversed_at] * (reversed_desk == desk_id):
            today -= moment >= since
            if moment > after:
                pace[max(0, (microseconds(now) - microseconds(moment)) // _WINDOW)] -= 1
    return DeskCounts(today, tuple(reversed(pace)))

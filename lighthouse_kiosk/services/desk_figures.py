"""What a desk's ready screen shows: how far the day is, how fast it goes, who is still to come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.wall_time import midnight
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.store.queries import desk_figures, pickups, registration_counts, slots
from lighthouse_kiosk.store.queries.pickups import RecentPickup
from lighthouse_kiosk.store.unit_of_work import Transaction

PACE_WINDOWS = 12
"""Two hours of ten minutes each."""
_RECENT = 8


@dataclass(frozen=True, slots=True)
class SlotFigures:
    """The slot that is running or, before it and between two, the next one.

    `to_come` counts approved pieces that are not picked up.
    """

    starts: datetime
    ends: datetime
    running: bool
    to_come: int


@dataclass(frozen=True, slots=True)
class DeskFigures:
    """`here` counts today's hand-outs at this desk; `everywhere` and `approved` registrations.

    `pace` counts this desk's hand-outs in each ten minutes of the last two hours, the ten minutes
    up to now last. There is no `slot` when the event has none, or the last one is over.
    """

    here: int
    everywhere: int
    approved: int
    last: tuple[RecentPickup, ...]
    pace: tuple[int, ...] = (0,) * PACE_WINDOWS
    slot: SlotFigures | None = None


def read_figures(tx: Transaction, session: DeskSession, now: datetime) -> DeskFigures:
    """Today is the day in the event's zone."""
    organisation_id, event_id = session.actor.organisation_id, session.event.id
    counts = registration_counts.count_by_status(tx, organisation_id, event_id)
    counted = desk_figures.count_by_desk(
        tx,
        organisation_id,
        event_id,
        since=midnight(now, session.event.time_zone),
        now=now,
        windows=PACE_WINDOWS,
        desk_id=session.desk.id,
    )
    desk = counted.get(session.desk.id)
    return DeskFigures(
        here=desk.today if desk else 0,
        everywhere=registration_counts.count_picked_up(tx, organisation_id, event_id),
        approved=counts.get(Status.APPROVED, 0),
        last=pickups.recent_pickups(tx, organisation_id, session.desk.id, _RECENT),
        pace=desk.pace if desk else (0,) * PACE_WINDOWS,
        slot=_slot_figures(tx, session, now),
    )


def _slot_figures(tx: Transaction, session: DeskSession, now: datetime) -> SlotFigures | None:
    organisation_id, event_id = session.actor.organisation_id, session.event.id
    slot = slots.slot_at(tx, organisation_id, event_id, now)
    if slot is None:
        return None
    return SlotFigures(
        starts=slot.starts_utc,
        ends=slot.ends_utc,
        running=slot.starts_utc <= now,
        to_come=registration_counts.pieces_left_in_slot(tx, organisation_id, event_id, slot.id),
    )

"""What each desk handed out, and when it was last heard of."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from datetime import datetime, timedelta

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.desk_sightings import DeskSighting, Readers, silence
from lighthouse_kiosk.domain.desks import Desk
from lighthouse_kiosk.domain.errors import NotFound
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import EventId, OrganisationId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.domain.wall_time import midnight
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.desk_figures import PACE_WINDOWS
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.services.records import the_event
from lighthouse_kiosk.store.queries import (
    desk_figures,
    desk_sightings,
    desks,
    registration_counts,
)
from lighthouse_kiosk.store.queries.desk_figures import DeskCounts
from lighthouse_kiosk.store.unit_of_work import Transaction

__all__ = ["PACE_WINDOWS", "DeskSightings", "DeskStanding", "desk_standings"]

_DEVICE_NAME_LENGTH = 60


@dataclass(frozen=True, slots=True)
class DeskStanding:
    """How a desk is doing. Counts are hand-outs that stand, not pieces.

    `today` is the day in the event's zone; `pace` counts each ten minutes of the last two hours,
    the ten minutes up to now last. `sightings` are the devices that worked here, the latest heard
    of first. `silent_for` is set where the desk should have been heard of since.
    """

    desk: Desk
    today: int
    ever: int
    pace: tuple[int, ...]
    last_pickup_at: datetime | None
    sightings: tuple[DeskSighting, ...]
    silent_for: timedelta | None

    @property
    def heard_at(self) -> datetime | None:
        """When the desk was last heard of; the journal speaks for desks that never told."""
        return self.sightings[0].heard_at if self.sightings else self.last_pickup_at


class DeskSightings:
    def __init__(self, context: Context) -> None:
        self._context = context

    def tell(
        self,
        session: DeskSession,
        readers: Readers,
        *,
        self_service: bool = False,
        left: bool = False,
    ) -> Changed[None]:
        """Note that this device works at the desk and how it is, or that people left it.

        Raises NotFound for a desk that is gone.
        """
        session.actor.require(Permission.HAND_OUT)
        organisation_id, desk_id = session.actor.organisation_id, session.desk.id
        now = self._context.clock()
        with self._context.uow.write(organisation_id) as tx:
            desk = desks.get_desk(tx, organisation_id, desk_id)
            if desk is None:
                raise NotFound("desk", id=str(desk_id))
            counts = registration_counts.count_by_status(tx, organisation_id, desk.event_id)
            sighting = DeskSighting(
                device_id=self._context.device.id,
                device_name=plain(platform.node(), _DEVICE_NAME_LENGTH),
                heard_at=now,
                # each approved registration has one valid pass
                passes=counts.get(Status.APPROVED, 0),
                passes_at=now,
                readers=readers,
                self_service=self_service,
                left=left,
            )
            desk_sightings.put_sighting(tx, organisation_id, desk_id, sighting)
        return changed(None, Topic.DESKS)

    def standing(self, actor: Actor, event_id: EventId) -> tuple[DeskStanding, ...]:
        """Return all desks of an event by name. Raises NotFound."""
        actor.require(Permission.SEE_EVENTS)
        with self._context.uow.read(actor.organisation_id) as tx:
            event = the_event(tx, actor, event_id)
            return desk_standings(tx, actor.organisation_id, event, self._context.clock())


def desk_standings(
    tx: Transaction, organisation_id: OrganisationId, event: Event, now: datetime
) -> tuple[DeskStanding, ...]:
    """Like `DeskSightings.standing`, inside an open transaction."""
    seen = desk_sightings.sightings_of_event(tx, organisation_id, event.id)
    counted = desk_figures.count_by_desk(
        tx,
        organisation_id,
        event.id,
        since=midnight(now, event.time_zone),
        now=now,
        windows=PACE_WINDOWS,
    )
    return tuple(
        _standing(desk, counted[desk.id], seen.get(desk.id, ()), now)
        for desk in desks.list_desks(tx, organisation_id, event.id)
    )


def _standing(
    desk: Desk, counted: DeskCounts, sightings: tuple[DeskSighting, ...], now: datetime
) -> DeskStanding:
    return DeskStanding(
        desk=desk,
        today=counted.today,
        ever=counted.ever,
        pace=counted.pace,
        last_pickup_at=counted.last_at,
        sightings=sightings,
        silent_for=silence(sightings, now),
    )

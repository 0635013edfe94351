"""Reading whole tables page by page, to take them elsewhere."""

from __future__ import annotations

from lighthouse_kiosk.domain.ids import EventId, PersonId, PickupId
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import the_event
from lighthouse_kiosk.store.queries import exports
from lighthouse_kiosk.store.queries.exports import ExportedPickup

__all__ = ["ExportedPickup", "Exports"]


class Exports:
    """Each page is read by itself, so that others can work meanwhile; rows are never skipped."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def people(
        self, actor: Actor, after: PersonId | None = None, limit: int = 1000
    ) -> tuple[Person, ...]:
        """Return the next people after one, in the order in which they were added."""
        actor.require(Permission.ORGANISE)
        with self._context.uow.read(actor.organisation_id) as tx:
            return exports.people_after(tx, actor.organisation_id, after, limit)

    def pickups(
        self, actor: Actor, event_id: EventId, after: PickupId | None = None, limit: int = 1000
    ) -> tuple[ExportedPickup, ...]:
        """Return the next entries of an event's pickup journal after one. Raises NotFound."""
        actor.require(Permission.ORGANISE)
        with self._context.uow.read(actor.organisation_id) as tx:
            the_event(tx, actor, event_id)
            return exports.pickups_after(tx, actor.organisation_id, event_id, after, limit)

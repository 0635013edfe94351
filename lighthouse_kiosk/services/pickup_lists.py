"""Who was handed what, when and at which desk."""

from __future__ import annotations

from dataclasses import dataclass

from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import the_event
from lighthouse_kiosk.store.queries import pickup_lists
from lighthouse_kiosk.store.queries.pickup_lists import HandOut, PickupListQuery

__all__ = ["HandOut", "PickupListPage", "PickupListQuery", "PickupLists"]


@dataclass(frozen=True, slots=True)
class PickupListPage:
    """`next` is the `after` of the next page, None after the last."""

    rows: tuple[HandOut, ...]
    next: str | None


class PickupLists:
    def __init__(self, context: Context) -> None:
        self._context = context

    def list_pickups(self, actor: Actor, query: PickupListQuery) -> PickupListPage:
        """List hand-outs that were not taken back, the latest first.

        Raises NotFound for the event, InvalidField for an `after` that no page gave.
        """
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            the_event(tx, actor, query.event_id)
            rows, following = pickup_lists.list_pickups(tx, actor.organisation_id, query)
        return PickupListPage(rows, following)

    def count_pickups(self, actor: Actor, query: PickupListQuery) -> int:
        """Count all that `list_pickups` lists. Raises NotFound for the event."""
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            the_event(tx, actor, query.event_id)
            return pickup_lists.count_pickups(tx, actor.organisation_id, query)

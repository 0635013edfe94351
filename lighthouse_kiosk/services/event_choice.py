"""Finding an event by what a person types, before anybody has signed in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from lighthouse_kiosk.domain.errors import AmbiguousChoice, NotFound
from lighthouse_kiosk.domain.events import Event, EventPhase
from lighthouse_kiosk.domain.ids import OrganisationId
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.store.queries import events
from lighthouse_kiosk.store.unit_of_work import Transaction


@dataclass(frozen=True, slots=True)
class EventPlace:
    """An event and whose it is."""

    organisation_id: OrganisationId
    event: Event


def choose_event(tx: Transaction, wanted: str | None, now: datetime) -> EventPlace:
    """Find an event by id, short id or name; without a text, today's or the only one.

    Raises NotFound or AmbiguousChoice.
    """
    known = [EventPlace(owner, event) for owner, event in events.all_events(tx)]
    if wanted is None:
        today = [place for place in known if place.event.phase(now) is EventPhase.EVENT_DAY]
        found = today or known
    else:
        text = wanted.strip().casefold()
        found = [
            place
            for place in known
            if text in {str(place.event.id), str(place.event.short_id), place.event.name.casefold()}
        ]
    if not found:
        raise NotFound(
            "event", name=plain(wanted or ""), known=tuple(place.event.name for place in known)
        )
    if len(found) > 1:
        raise AmbiguousChoice("event", tuple(place.event.name for place in found))
    return found[0]

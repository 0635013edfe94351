"""What a desk knows about a text that was scanned, read in one transaction."""

from __future__ import annotations

from datetime import datetime

from lighthouse_kiosk.domain.desks import Knowledge, KnownEvent, KnownPass
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import OrganisationId
from lighthouse_kiosk.domain.passes import Token, parse_token
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.store.queries import desk_items, events, passes, people, registrations
from lighthouse_kiosk.store.unit_of_work import Transaction


def knowledge_of(tx: Transaction, session: DeskSession, text: str, now: datetime) -> Knowledge:
    """Read the desk's own event, the event the text names, and the pass it is for."""
    organisation_id = session.actor.organisation_id
    token = parse_token(text)
    others: dict[int, KnownEvent] = {}
    shown = None
    if token is not None and token.event_short_id == session.event.short_id:
        shown = _shown(tx, session, token, now)
    elif token is not None:
        other = events.event_by_short_id(tx, organisation_id, token.event_short_id)
        if other is not None:
            others[other.short_id] = _known_event(tx, organisation_id, other)
    return Knowledge(_known_event(tx, organisation_id, session.event), others, shown)


def _known_event(tx: Transaction, organisation_id: OrganisationId, event: Event) -> KnownEvent:
    keys = events.public_keys(tx, organisation_id, event.id)
    return KnownEvent(organisation_id, event.id, event.short_id, event.name, keys)


def _shown(tx: Transaction, session: DeskSession, token: Token, now: datetime) -> KnownPass | None:
    organisation_id = session.actor.organisation_id
    found = passes.pass_by_ticket(tx, organisation_id, session.event.id, token.ticket_id)
    if found is None:
        return None
    registration = registrations.get_registration(tx, organisation_id, found.registration_id)
    if registration is None:
        return None
    person = people.get_person(tx, organisation_id, registration.person_id)
    if person is None:
        return None
    return KnownPass(
        person=person,
        status=registration.status,
        current_reissue=found.reissue,
        revoked=found.revoked,
        registration_id=registration.id,
        items=desk_items.desk_items(
            tx, organisation_id, session.event.id, person.id, now, session.desk.policy
        ),
    )

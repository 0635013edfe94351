"""What a desk knows about a pass or a person, read in one transaction.

A desk's session is as old as the shift: what organisers may change meanwhile, the desk's policy
and the event, is read anew each time.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from lighthouse_kiosk.domain.desk_decision import (
    Knowledge,
    KnownEvent,
    KnownPass,
    Stated,
    stated_by,
)
from lighthouse_kiosk.domain.desks import DeskItem, DeskPolicy
from lighthouse_kiosk.domain.errors import DeskClosed, NotFound
from lighthouse_kiosk.domain.ids import PersonId
from lighthouse_kiosk.domain.passes import Token
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.unmatched_passes import UnmatchedPass
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.store.queries import (
    desk_items,
    desk_knowledge,
    events,
    options,
    unmatched_passes,
)
from lighthouse_kiosk.store.queries.desk_knowledge import EventReading, TicketReading
from lighthouse_kiosk.store.unit_of_work import Transaction


@dataclass(frozen=True, slots=True)
class AboutPass:
    """What is known about a token; `nonce_used` if a confirm with the nonce was saved before."""

    nonce_used: bool
    policy: DeskPolicy
    knowledge: Knowledge


@dataclass(frozen=True, slots=True)
class AboutPerson:
    nonce_used: bool
    policy: DeskPolicy
    person: Person
    items: tuple[DeskItem, ...]


def read_pass(
    tx: Transaction, session: DeskSession, token: Token, now: datetime, nonce: UUID | None = None
) -> AboutPass:
    """Raises DeskClosed, and NotFound where a desk that would confirm is gone.

    With a nonce that was used, only that is looked at.
    """
    organisation_id, event = session.actor.organisation_id, session.event
    found = desk_knowledge.read_ticket(
        tx, organisation_id, event.id, session.desk.id, token.ticket_id, token.key_id, nonce
    )
    keys: dict[int, bytes] = {}
    if found is None:  # another organisation's event, which is as unknown as a forged one
        known = KnownEvent(organisation_id, event.id, event.short_id, "", keys)
        return AboutPass(False, session.desk.policy, Knowledge(known, {}, None))
    if found.public_key is not None:
        keys[token.key_id] = found.public_key
    known = KnownEvent(organisation_id, event.id, event.short_id, found.event.name, keys)
    if found.event.nonce_used:
        return AboutPass(True, session.desk.policy, Knowledge(known, {}, None))
    policy = _policy(session, found.event, confirming=nonce is not None)
    if token.event_short_id != event.short_id:
        return AboutPass(False, policy, Knowledge(known, _other_events(tx, session, token), None))
    shown, stated = None, None
    if found.shown is None:
        stated = _stated(tx, session, token, found.unmatched)
    else:
        shown = _shown(tx, session, found, now, policy)
    return AboutPass(False, policy, Knowledge(known, {}, shown, stated))


def read_person(
    tx: Transaction,
    session: DeskSession,
    person_id: PersonId,
    now: datetime,
    nonce: UUID | None = None,
) -> AboutPerson:
    """Raises NotFound for the person, and like `read_pass`."""
    organisation_id, event_id = session.actor.organisation_id, session.event.id
    found = desk_knowledge.read_person(
        tx, organisation_id, event_id, session.desk.id, person_id, nonce
    )
    if found is None:
        raise NotFound("event", id=str(event_id))
    event, person = found
    if person is None:
        raise NotFound("person", id=str(person_id))
    if event.nonce_used:
        return AboutPerson(True, session.desk.policy, person, ())
    policy = _policy(session, event, confirming=nonce is not None)
    items = desk_items.desk_items(tx, organisation_id, event_id, person_id, now, policy)
    return AboutPerson(False, policy, person, items)


def _policy(session: DeskSession, event: EventReading, *, confirming: bool) -> DeskPolicy:
    if event.deleted or not event.active:
        raise DeskClosed("deleted" if event.deleted else "inactive", event.name)
    if event.policy is None and confirming:
        raise NotFound("desk", id=str(session.desk.id))
    return event.policy or session.desk.policy


def _other_events(tx: Transaction, session: DeskSession, token: Token) -> dict[int, KnownEvent]:
    organisation_id = session.actor.organisation_id
    other = events.event_by_short_id(tx, organisation_id, token.event_short_id)
    if other is None:
        return {}
    keys = events.public_keys(tx, organisation_id, other.id)
    return {other.short_id: KnownEvent(organisation_id, other.id, other.short_id, other.name, keys)}


def _shown(
    tx: Transaction, session: DeskSession, found: TicketReading, now: datetime, policy: DeskPolicy
) -> KnownPass | None:
    shown = found.shown
    if shown is None:
        return None
    items: tuple[DeskItem, ...] = ()
    if shown.status is Status.APPROVED:
        items = desk_items.desk_items(
            tx, session.actor.organisation_id, session.event.id, shown.person.id, now, policy
        )
    return KnownPass(
        shown.person, shown.status, shown.reissue, shown.revoked, shown.registration_id, items
    )


def _stated(
    tx: Transaction, session: DeskSession, token: Token, seen: UnmatchedPass | None
) -> Stated:
    organisation_id, event_id = session.actor.organisation_id, session.event.id
    item = stated_by(token).item
    option = options.option_by_number(tx, organisation_id, event_id, token.option_number)
    if option is not None:
        item = replace(
            item,
            option_name=option.name,
            kind=option.kind,
            detail=option.detail,
            place=option.place,
        )
    if seen is None:
        return Stated(token.reissue, item)
    left = max(0, item.quantity - seen.picked_up)
    last = unmatched_passes.last_pickup_of(tx, organisation_id, seen.id)
    return Stated(seen.reissue, replace(item, left=left, last_pickup=last))

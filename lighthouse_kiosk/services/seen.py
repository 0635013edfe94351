"""Whether what somebody decides is still what they saw."""

from __future__ import annotations

from lighthouse_kiosk.domain.registrations import Registration, RegistrationChanged, Seen
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.services.records import the_slot
from lighthouse_kiosk.store.queries import audit
from lighthouse_kiosk.store.unit_of_work import Transaction


def require_seen(
    tx: Transaction, actor: Actor, registration: Registration, seen: Seen | None
) -> None:
    """Raise RegistrationChanged where a registration is not as it was seen; None saw nothing."""
    now = registration.seen
    if seen is None or now == seen:
        return
    slot_id = registration.slot_id
    slot = the_slot(tx, actor, slot_id, gone_too=True) if slot_id is not None else None
    raise RegistrationChanged(last_actor(tx, actor, registration), seen, now, slot)


def last_actor(tx: Transaction, actor: Actor, registration: Registration) -> str:
    """Who last did something to a registration."""
    history = audit.history_of(tx, actor.organisation_id, registration.id)
    return history[-1].actor if history else ""

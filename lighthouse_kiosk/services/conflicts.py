"""Checking a wish against the event as it stands, without changing anything."""

from __future__ import annotations

from lighthouse_kiosk.domain.conflicts import (
    ConflictDetectionResult,
    Request,
    Situation,
    detect_conflicts,
)
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import EventId, OrganisationId, PersonId, RegistrationId
from lighthouse_kiosk.domain.registrations import Registration
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import the_event, the_option, the_slot
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft, checked_draft
from lighthouse_kiosk.store.queries import options, registrations, slots
from lighthouse_kiosk.store.unit_of_work import Transaction


class Conflicts:
    def __init__(self, context: Context) -> None:
        self._context = context

    def check_conflicts(
        self, actor: Actor, event_id: EventId, draft: RegistrationDraft
    ) -> ConflictDetectionResult:
        """Say what would happen if the draft were registered now; a dry run.

        Raises InvalidField or NotFound for a draft that makes no sense.
        """
        actor.require(Permission.READ)
        checked_draft(draft)
        with self._context.uow.read() as tx:
            event = the_event(tx, actor, event_id)
            the_option(tx, actor, draft.option_id)
            if draft.slot_id:
                the_slot(tx, actor, draft.slot_id)
            situation = situation_for(tx, actor.organisation_id, event, draft.person_id)
        request = Request(draft.option_id, draft.quantity, draft.slot_id, self._context.clock())
        return detect_conflicts(situation, request)


def situation_for(
    tx: Transaction,
    organisation_id: OrganisationId,
    event: Event,
    person_id: PersonId,
    *,
    besides: RegistrationId | None = None,
) -> Situation:
    """Read all that a judgement needs; `besides` is the registration that is judged."""
    return Situation(
        event=event,
        options=options.list_options(tx, organisation_id, event.id),
        slots=slots.list_slots(tx, organisation_id, event.id),
        taken_slots=registrations.taken_slots(
            tx, organisation_id, event.id, person_id, besides=besides
        ),
    )


def request_of(registration: Registration) -> Request:
    return Request(
        registration.option_id,
        registration.quantity,
        registration.slot_id,
        registration.registered_at,
    )

"""Checking a wish against the event as it stands, without changing anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from lighthouse_kiosk.domain.conflicts import (
    ConflictDetectionResult,
    Request,
    Situation,
    detect_conflicts,
    find_problems,
)
from lighthouse_kiosk.domain.errors import NotFound
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import EventId, OptionId, OrganisationId, SlotId
from lighthouse_kiosk.domain.registrations import Registration, Status
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import the_event
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft, checked_draft
from lighthouse_kiosk.store.queries import options, registrations, slots
from lighthouse_kiosk.store.queries.registration_lists import RegistrationLine
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
        organisation_id, now = actor.organisation_id, self._context.clock()
        with self._context.uow.read(actor.organisation_id) as tx:
            event = the_event(tx, actor, event_id)
            others = registrations.open_registrations_of(
                tx, organisation_id, event_id, draft.person_id
            )
            situation = situation_for(tx, organisation_id, event, others, now)
        check_offered(situation, draft.option_id, draft.slot_id)
        request = Request(draft.option_id, draft.quantity, draft.slot_id, now)
        return detect_conflicts(situation, request)


def check_offered(situation: Situation, option_id: OptionId, slot_id: SlotId | None) -> None:
    """Raise NotFound for an option or slot that is another event's, or gone."""
    if option_id not in {option.id for option in situation.options}:
        raise NotFound("option", id=str(option_id))
    if slot_id is not None and situation.slot(slot_id) is None:
        raise NotFound("slot", id=str(slot_id))


def situation_for(
    tx: Transaction,
    organisation_id: OrganisationId,
    event: Event,
    others: Sequence[Registration],
    now: datetime,
) -> Situation:
    """Read all that a judgement needs; `others` are the person's other open registrations."""
    planned = slots.list_slots(tx, organisation_id, event.id)
    held = {other.slot_id for other in others}
    return Situation(
        event=event,
        options=options.list_options(tx, organisation_id, event.id),
        slots=planned,
        taken_slots=tuple(slot for slot in planned if slot.id in held),
        now=now,
    )


def others_of(
    tx: Transaction, organisation_id: OrganisationId, registration: Registration
) -> tuple[Registration, ...]:
    """Read what else the person has open at the event."""
    found = registrations.open_registrations_of(
        tx, organisation_id, registration.event_id, registration.person_id
    )
    return tuple(other for other in found if other.id != registration.id)


def request_of(registration: Registration) -> Request:
    """Ask what a registration asks for; an approved one at the cost that it holds."""
    return Request(
        registration.option_id,
        registration.quantity,
        registration.slot_id,
        registration.registered_at,
        registration.committed_cost if registration.status is Status.APPROVED else None,
    )


class Judge:
    """Judges the pending rows of one page against one reading of the event."""

    def __init__(
        self, tx: Transaction, actor: Actor, event: Event, lines: Sequence[RegistrationLine]
    ) -> None:
        organisation_id = actor.organisation_id
        self._situation = Situation(
            event=event,
            options=options.list_options(tx, organisation_id, event.id),
            slots=slots.list_slots(tx, organisation_id, event.id),
        )
        pending = {line.person.id for line in lines if line.status is Status.PENDING}
        self._held = registrations.slots_of_people(tx, organisation_id, event.id, sorted(pending))

    def judged(self, line: RegistrationLine) -> RegistrationLine:
        if line.status is not Status.PENDING:
            return line
        held = self._held.get(line.person.id, {})
        taken = tuple(
            slot
            for registration_id, slot_id in held.items()
            if registration_id != line.id and (slot := self._situation.slot(slot_id))
        )
        situation = replace(self._situation, taken_slots=taken)
        request = Request(line.option_id, line.quantity, line.slot_id, line.registered_at)
        return replace(line, problems=find_problems(situation, request))

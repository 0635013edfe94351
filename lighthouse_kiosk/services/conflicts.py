"""Checking a wish against the event as it stands, without changing anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from lighthouse_kiosk.domain.conflicts import ConflictDetectionResult, Request
from lighthouse_kiosk.domain.errors import AlreadyExists, InvalidField
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import EventId
from lighthouse_kiosk.domain.registrations import Registration, Status
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.services.availability import EventAvailability, check_share
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import the_event, the_person
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft, checked_draft
from lighthouse_kiosk.store.queries import registrations
from lighthouse_kiosk.store.queries.registration_lists import RegistrationLine
from lighthouse_kiosk.store.unit_of_work import Transaction


class Conflicts:
    def __init__(self, context: Context) -> None:
        self._context = context

    def check_conflicts(
        self, actor: Actor, event_id: EventId, draft: RegistrationDraft
    ) -> ConflictDetectionResult:
        """Say what would happen if the draft were registered now; a dry run.

        Raises what registering would, but for ConflictRefused, whose result this returns.
        """
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            return judge_draft(tx, actor, event_id, draft, self._context.clock())


def judge_draft(
    tx: Transaction, actor: Actor, event_id: EventId, draft: RegistrationDraft, now: datetime
) -> ConflictDetectionResult:
    """Judge a wish that is to be registered now.

    Raises AlreadyExists for a second open registration of the same person and option,
    TooManyItems, InvalidField (also for an event that is not active) and NotFound.
    """
    checked_draft(draft)
    event = the_event(tx, actor, event_id)
    if not event.active:
        raise InvalidField("event", "inactive")
    person = None if draft.person_id is None else the_person(tx, actor, draft.person_id)
    people = [] if person is None else [person.id]
    slot_ids = [] if draft.slot_id is None else [draft.slot_id]
    availability = EventAvailability(tx, actor.organisation_id, event, people, now, slot_ids)
    request = Request(draft.option_id, draft.quantity, draft.slot_id, now)
    result = availability.judge(draft.person_id, request)
    others: Sequence[Registration] = ()
    if person is not None:
        others = registrations.open_registrations_of(tx, actor.organisation_id, event_id, person.id)
        if any(other.option_id == draft.option_id for other in others):
            raise AlreadyExists("registration", "option", person.name)
    check_share(event, others, draft.quantity)
    return result


class Judge:
    """Judges the pending rows of one page against one reading of the event."""

    def __init__(
        self,
        tx: Transaction,
        actor: Actor,
        event: Event,
        lines: Sequence[RegistrationLine],
        now: datetime,
    ) -> None:
        pending = [line for line in lines if line.status is Status.PENDING]
        self._availability = EventAvailability(
            tx,
            actor.organisation_id,
            event,
            sorted({line.person.id for line in pending}),
            now,
            {line.slot_id for line in pending if line.slot_id},
        )

    def judged(self, line: RegistrationLine) -> RegistrationLine:
        if line.status is not Status.PENDING:
            return line
        request = Request(line.option_id, line.quantity, line.slot_id, line.registered_at)
        problems = self._availability.problems(line.person.id, request, line.id)
        return replace(line, problems=problems)

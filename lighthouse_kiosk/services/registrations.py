"""Registrations: register, list, get, update; approval is the only place that commits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lighthouse_kiosk.domain.answers import AnsweredQuestion
from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.conflicts import (
    ConflictDetectionResult,
    ConflictRefused,
    detect_conflicts,
)
from lighthouse_kiosk.domain.errors import IllegalMove, InvalidField
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import EventId, RegistrationId, SlotId, new_id
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.progress import IsCancelled, OnProgress
from lighthouse_kiosk.domain.registrations import Registration, Seen, Status
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.domain.text import NOTE_LENGTH, optional
from lighthouse_kiosk.services.answers import answered, answers_content, asked_of_new
from lighthouse_kiosk.services.availability import EventAvailability, request_of
from lighthouse_kiosk.services.batches import BatchResult, run_batch
from lighthouse_kiosk.services.conflicts import Judge, judge_draft
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.ledger import DECIDED, Ledger
from lighthouse_kiosk.services.records import (
    changing,
    contents,
    record,
    the_event,
    the_option,
    the_person,
    the_registration,
    the_slot,
)
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft, checked_draft
from lighthouse_kiosk.services.seen import require_seen
from lighthouse_kiosk.store.queries import (
    answers,
    audit,
    passes,
    registration_lists,
    registrations,
)
from lighthouse_kiosk.store.queries.audit import HistoryEntry
from lighthouse_kiosk.store.queries.registration_lists import RegistrationLine, RegistrationQuery
from lighthouse_kiosk.store.queries.registration_order import RegistrationOrder
from lighthouse_kiosk.store.unit_of_work import Transaction

__all__ = [
    "BatchResult",
    "HistoryEntry",
    "RegistrationChange",
    "RegistrationDetail",
    "RegistrationDraft",
    "RegistrationLine",
    "RegistrationOrder",
    "RegistrationPage",
    "RegistrationQuery",
    "Registrations",
]


@dataclass(frozen=True, slots=True)
class RegistrationPage:
    """`total` counts everything the query matches; `next` starts the following page.

    The total is None where counting would take longer than the page: `count_registrations` counts.
    """

    rows: tuple[RegistrationLine, ...]
    total: int | None
    next: str | None


@dataclass(frozen=True, slots=True)
class RegistrationChange:
    """What to change; None leaves a field as it is. `reason` goes to the history.

    `seen` is what the change was decided by; without it, it holds whatever is there now.
    """

    status: Status | None = None
    slot_id: SlotId | None = None
    quantity: int | None = None
    reason: str = ""
    seen: Seen | None = None


@dataclass(frozen=True, slots=True)
class RegistrationDetail:
    """Everything about one registration.

    `conflicts` only while it is pending; `token_text` only while its pass is valid, and only for
    those who handle passes: whoever has it can pick up.
    """

    registration: Registration
    person: Person
    option: EventOption
    slot: PickupSlot | None
    event: Event
    conflicts: ConflictDetectionResult | None
    history: tuple[HistoryEntry, ...]
    token_text: str | None
    answers: tuple[AnsweredQuestion, ...] = ()


class Registrations:
    def __init__(self, context: Context) -> None:
        self._context = context

    def register(
        self, actor: Actor, event_id: EventId, draft: RegistrationDraft
    ) -> Changed[Registration]:
        """Register a person; commits nothing yet.

        Raises ConflictRefused, AlreadyExists for a second open registration of the same person
        and option, TooManyItems, AnswerRefused, InvalidField, NotFound.
        """
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            registration = register_within(tx, self._context, actor, event_id, draft)
        return changed(registration, Topic.REGISTRATIONS)

    def list_registrations(self, actor: Actor, query: RegistrationQuery) -> RegistrationPage:
        """Return a page with what stands in the way of each pending registration."""
        actor.require(Permission.READ)
        organisation_id = actor.organisation_id
        with self._context.uow.read(actor.organisation_id) as tx:
            event = the_event(tx, actor, query.event_id)
            lines, following, total = registration_lists.list_lines(tx, organisation_id, query)
            judge = Judge(tx, actor, event, lines, self._context.clock())
        return RegistrationPage(tuple(map(judge.judged, lines)), total, following)

    def count_registrations(self, actor: Actor, query: RegistrationQuery) -> int:
        """Count all that the query matches, whatever its page; may take a second or two."""
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            the_event(tx, actor, query.event_id)
            return registration_lists.count_lines(tx, actor.organisation_id, query)

    def matching_ids(self, actor: Actor, query: RegistrationQuery) -> tuple[RegistrationId, ...]:
        """Return all that the query matches, first come first, whatever its page."""
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            return registration_lists.matching_ids(tx, actor.organisation_id, query)

    def ids_ending_in(
        self, actor: Actor, event_id: EventId, ending: bytes
    ) -> tuple[RegistrationId, ...]:
        """Find an event's registrations by the end of their id, where nobody types all of it."""
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            return registrations.ids_ending_in(tx, actor.organisation_id, event_id, ending)

    def get_registration(self, actor: Actor, found_id: RegistrationId) -> RegistrationDetail:
        """Return a registration with all that stands around it. Raises NotFound."""
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            return _detail(tx, self._context, actor, found_id)

    def update_registration(
        self, actor: Actor, found_id: RegistrationId, change: RegistrationChange
    ) -> Changed[RegistrationDetail]:
        """Change slot, quantity and status, in this order, all or nothing.

        Raises ConflictRefused, IllegalMove, HasPickups, SigningKeyMissing, InvalidField, NotFound,
        RegistrationChanged where it is not as it was seen.
        """
        actor.require(Permission.APPROVE)
        reason = optional("reason", change.reason, NOTE_LENGTH)
        with changing(self._context, actor) as tx:
            ledger = Ledger(tx, self._context, actor, [found_id])
            require_seen(tx, actor, ledger.registration(found_id), change.seen)
            if change.slot_id is not None or change.quantity is not None:
                ledger.change(found_id, slot_id=change.slot_id, quantity=change.quantity)
            match change.status:
                case None:
                    pass
                case Status.APPROVED:
                    ledger.approve(found_id)
                case Status.REJECTED | Status.CANCELLED:
                    ledger.withdraw(found_id, change.status, reason)
                case Status.PENDING:
                    raise IllegalMove(ledger.registration(found_id).status, Status.PENDING)
            ledger.write()
            detail = _detail(tx, self._context, actor, found_id)
        return changed(detail, *DECIDED)

    def approve(
        self, actor: Actor, found_id: RegistrationId, seen: Seen | None = None
    ) -> Changed[Registration]:
        """Commit budget, stock and slot and issue the pass, all at once or not at all.

        Raises ConflictRefused, IllegalMove, SigningKeyMissing, NotFound, RegistrationChanged where
        it is not as it was `seen`.
        """
        return self._decide(actor, found_id, lambda ledger: ledger.approve(found_id), seen)

    def reject(
        self,
        actor: Actor,
        found_id: RegistrationId,
        reason: str = "",
        seen: Seen | None = None,
    ) -> Changed[Registration]:
        """Raises IllegalMove, HasPickups, NotFound, InvalidField for the reason, and
        RegistrationChanged where it is not as it was `seen`.
        """
        return self._withdraw(actor, found_id, Status.REJECTED, reason, seen)

    def cancel(
        self,
        actor: Actor,
        found_id: RegistrationId,
        reason: str = "",
        seen: Seen | None = None,
    ) -> Changed[Registration]:
        """Raises as `reject` does."""
        return self._withdraw(actor, found_id, Status.CANCELLED, reason, seen)

    def move_slot(
        self, actor: Actor, found_id: RegistrationId, slot_id: SlotId
    ) -> Changed[Registration]:
        """Raises ConflictRefused, IllegalMove, NotFound."""
        return self._decide(
            actor, found_id, lambda ledger: ledger.change(found_id, slot_id=slot_id)
        )

    def approve_many(
        self,
        actor: Actor,
        ids: Sequence[RegistrationId],
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> Changed[BatchResult]:
        """Approve what is clear, first come first, and report the rest one by one."""
        actor.require(Permission.APPROVE)
        with self._context.uow.read(actor.organisation_id) as tx:
            in_order = registrations.first_come_first(tx, actor.organisation_id, ids)
        return run_batch(self._context, actor, in_order, Ledger.approve, progress, cancelled)

    def reject_many(
        self,
        actor: Actor,
        ids: Sequence[RegistrationId],
        reason: str = "",
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> Changed[BatchResult]:
        """Reject in the order given, and report what can't be one by one."""
        return self._withdraw_many(actor, ids, Status.REJECTED, reason, progress, cancelled)

    def cancel_many(
        self,
        actor: Actor,
        ids: Sequence[RegistrationId],
        reason: str = "",
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> Changed[BatchResult]:
        """Cancel in the order given, and report what can't be one by one."""
        return self._withdraw_many(actor, ids, Status.CANCELLED, reason, progress, cancelled)

    def move_many(
        self,
        actor: Actor,
        ids: Sequence[RegistrationId],
        slot_id: SlotId,
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> Changed[BatchResult]:
        """Move to another slot in the order given, while it has places; report the rest."""
        actor.require(Permission.APPROVE)

        def move(ledger: Ledger, found_id: RegistrationId) -> None:
            ledger.change(found_id, slot_id=slot_id)

        return run_batch(self._context, actor, ids, move, progress, cancelled)

    def _decide(
        self,
        actor: Actor,
        found_id: RegistrationId,
        decide: Callable[[Ledger], None],
        seen: Seen | None = None,
    ) -> Changed[Registration]:
        actor.require(Permission.APPROVE)
        with changing(self._context, actor) as tx:
            ledger = Ledger(tx, self._context, actor, [found_id])
            require_seen(tx, actor, ledger.registration(found_id), seen)
            decide(ledger)
            ledger.write()
        return changed(ledger.registration(found_id), *DECIDED)

    def _withdraw(
        self,
        actor: Actor,
        found_id: RegistrationId,
        wanted: Status,
        reason: str,
        seen: Seen | None,
    ) -> Changed[Registration]:
        why = optional("reason", reason, NOTE_LENGTH)
        return self._decide(
            actor, found_id, lambda ledger: ledger.withdraw(found_id, wanted, why), seen
        )

    def _withdraw_many(
        self,
        actor: Actor,
        ids: Sequence[RegistrationId],
        wanted: Status,
        reason: str,
        progress: OnProgress | None,
        cancelled: IsCancelled | None,
    ) -> Changed[BatchResult]:
        actor.require(Permission.APPROVE)
        why = optional("reason", reason, NOTE_LENGTH)

        def withdraw(ledger: Ledger, found_id: RegistrationId) -> None:
            ledger.withdraw(found_id, wanted, why)

        return run_batch(self._context, actor, ids, withdraw, progress, cancelled)


def register_within(
    tx: Transaction, context: Context, actor: Actor, event_id: EventId, draft: RegistrationDraft
) -> Registration:
    """Register inside an open transaction; raises as `Registrations.register` does."""
    draft = checked_draft(draft)
    if draft.person_id is None:
        raise InvalidField("person", "missing")
    asked, given = asked_of_new(tx, actor, event_id, draft.answers)
    now = context.clock()
    result = judge_draft(tx, actor, event_id, draft, now)
    if not result.clear:
        raise ConflictRefused(result)
    registration = Registration(
        id=RegistrationId(new_id()),
        event_id=event_id,
        person_id=draft.person_id,
        option_id=draft.option_id,
        slot_id=draft.slot_id,
        quantity=draft.quantity,
        status=Status.PENDING,
        committed_cost=0,
        picked_up=0,
        note=draft.note,
        registered_at=now,
    )
    registrations.insert_registrations(tx, actor.organisation_id, [registration], actor.name)
    answers.insert_answers(tx, actor.organisation_id, [(registration.id, given)])
    record(
        tx,
        context,
        actor,
        "registered",
        "registration",
        registration.id,
        {},
        contents(registration) | answers_content(asked, given),
    )
    return registration


def _detail(
    tx: Transaction, context: Context, actor: Actor, found_id: RegistrationId
) -> RegistrationDetail:
    organisation_id = actor.organisation_id
    registration = the_registration(tx, actor, found_id)
    event = the_event(tx, actor, registration.event_id)
    conflicts = None
    if registration.status is Status.PENDING:
        person_id = registration.person_id
        availability = EventAvailability(tx, organisation_id, event, [person_id], context.clock())
        situation = availability.situation(person_id, found_id)
        conflicts = detect_conflicts(situation, request_of(registration))
    issued = passes.current_pass(tx, organisation_id, found_id)
    shown = actor.may(Permission.ORGANISE)
    return RegistrationDetail(
        registration=registration,
        person=the_person(tx, actor, registration.person_id),
        option=the_option(tx, actor, registration.option_id, gone_too=True),
        slot=the_slot(tx, actor, registration.slot_id, gone_too=True)
        if registration.slot_id
        else None,
        event=event,
        conflicts=conflicts,
        history=audit.history_of(tx, organisation_id, found_id),
        token_text=issued.token.text() if shown and issued and not issued.revoked else None,
        answers=answered(tx, actor, registration),
    )

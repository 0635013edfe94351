"""Registrations: register, list, get, update; approval is the only place that commits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.conflicts import (
    ConflictDetectionResult,
    ConflictRefused,
    Request,
    detect_conflicts,
)
from lighthouse_kiosk.domain.errors import (
    AlreadyExists,
    IllegalMove,
    InvalidField,
    LighthouseError,
    NotFound,
    TooManyItems,
)
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import EventId, RegistrationId, SlotId, new_id
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import OPEN, Registration, Status
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.domain.text import NOTE_LENGTH, optional
from lighthouse_kiosk.services.approval import (
    approve_within,
    hold_anew,
    set_wishes,
    withdraw_within,
)
from lighthouse_kiosk.services.conflicts import (
    Judge,
    check_offered,
    others_of,
    request_of,
    situation_for,
)
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.passes import reissue_within
from lighthouse_kiosk.services.records import (
    changing,
    contents,
    difference,
    record,
    the_event,
    the_option,
    the_person,
    the_registration,
    the_slot,
)
from lighthouse_kiosk.services.registration_drafts import (
    RegistrationDraft,
    check_quantity,
    checked_draft,
)
from lighthouse_kiosk.store.queries import (
    audit,
    passes,
    registration_lists,
    registrations,
)
from lighthouse_kiosk.store.queries.audit import HistoryEntry
from lighthouse_kiosk.store.queries.registration_lists import (
    RegistrationLine,
    RegistrationOrder,
    RegistrationQuery,
)
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

_DECIDED = (
    Topic.REGISTRATIONS,
    Topic.EVENTS,
    Topic.OPTIONS,
    Topic.SLOTS,
    Topic.PASSES,
)
_BATCH_CHUNK = 50
"""Approvals per transaction of a batch: short enough that a pickup never waits noticeably."""


@dataclass(frozen=True, slots=True)
class RegistrationPage:
    """`total` counts everything the query matches; `next` starts the following page."""

    rows: tuple[RegistrationLine, ...]
    total: int
    next: str | None


@dataclass(frozen=True, slots=True)
class RegistrationChange:
    """What to change; None leaves a field as it is. `reason` goes to the history."""

    status: Status | None = None
    slot_id: SlotId | None = None
    quantity: int | None = None
    reason: str = ""


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


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What a batch did, in the order it was done, and what it could not do and why."""

    approved: tuple[RegistrationId, ...]
    refused: tuple[tuple[RegistrationId, LighthouseError], ...]


class Registrations:
    def __init__(self, context: Context) -> None:
        self._context = context

    def register(
        self, actor: Actor, event_id: EventId, draft: RegistrationDraft
    ) -> Changed[Registration]:
        """Register a person; commits nothing yet.

        Raises ConflictRefused, AlreadyExists for a second open registration of the same person
        and option, TooManyItems, InvalidField, NotFound.
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
            lines, following = registration_lists.list_lines(tx, organisation_id, query)
            total = registration_lists.count_lines(tx, organisation_id, query)
            judge = Judge(tx, actor, event, lines)
        return RegistrationPage(tuple(map(judge.judged, lines)), total, following)

    def matching_ids(self, actor: Actor, query: RegistrationQuery) -> tuple[RegistrationId, ...]:
        """Return all that the query matches, first come first, whatever its page."""
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            return registration_lists.matching_ids(tx, actor.organisation_id, query)

    def get_registration(self, actor: Actor, found_id: RegistrationId) -> RegistrationDetail:
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            return _detail(tx, self._context, actor, found_id)

    def update_registration(
        self, actor: Actor, found_id: RegistrationId, change: RegistrationChange
    ) -> Changed[RegistrationDetail]:
        """Change slot, quantity and status, in this order, all or nothing.

        Raises ConflictRefused, IllegalMove, HasPickups, SigningKeyMissing, InvalidField, NotFound.
        """
        actor.require(Permission.APPROVE)
        reason = optional("reason", change.reason, NOTE_LENGTH)
        with changing(self._context, actor) as tx:
            if change.slot_id is not None or change.quantity is not None:
                _change_wishes(tx, self._context, actor, found_id, change)
            match change.status:
                case None:
                    pass
                case Status.APPROVED:
                    approve_within(tx, self._context, actor, found_id)
                case Status.REJECTED | Status.CANCELLED:
                    withdraw_within(tx, self._context, actor, found_id, change.status, reason)
                case Status.PENDING:
                    status = the_registration(tx, actor, found_id).status
                    raise IllegalMove(status, Status.PENDING)
            detail = _detail(tx, self._context, actor, found_id)
        return changed(detail, *_DECIDED)

    def approve(self, actor: Actor, found_id: RegistrationId) -> Changed[RegistrationDetail]:
        """Commit budget, stock and slot and issue the pass, all at once or not at all."""
        return self.update_registration(actor, found_id, RegistrationChange(status=Status.APPROVED))

    def reject(
        self, actor: Actor, found_id: RegistrationId, reason: str = ""
    ) -> Changed[RegistrationDetail]:
        change = RegistrationChange(status=Status.REJECTED, reason=reason)
        return self.update_registration(actor, found_id, change)

    def cancel(
        self, actor: Actor, found_id: RegistrationId, reason: str = ""
    ) -> Changed[RegistrationDetail]:
        change = RegistrationChange(status=Status.CANCELLED, reason=reason)
        return self.update_registration(actor, found_id, change)

    def move_slot(
        self, actor: Actor, found_id: RegistrationId, slot_id: SlotId
    ) -> Changed[RegistrationDetail]:
        return self.update_registration(actor, found_id, RegistrationChange(slot_id=slot_id))

    def approve_many(
        self,
        actor: Actor,
        ids: Sequence[RegistrationId],
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Changed[BatchResult]:
        """Approve what is clear, in the order given, and report the rest one by one.

        Works in short transactions: when cancelled, what is reported done is done and the rest
        is as it was.
        """
        actor.require(Permission.APPROVE)
        approved: list[RegistrationId] = []
        refused: list[tuple[RegistrationId, LighthouseError]] = []
        for start in range(0, len(ids), _BATCH_CHUNK):
            if cancelled is not None and cancelled():
                break
            done: list[RegistrationId] = []
            with changing(self._context, actor) as tx:
                for found_id in ids[start : start + _BATCH_CHUNK]:
                    try:
                        with tx.begin_nested():
                            approve_within(tx, self._context, actor, found_id)
                        done.append(found_id)
                    except (ConflictRefused, IllegalMove, NotFound, TooManyItems) as error:
                        refused.append((found_id, error))
            approved += done
            if progress is not None:
                progress(min(start + _BATCH_CHUNK, len(ids)), len(ids))
        result = BatchResult(tuple(approved), tuple(refused))
        return changed(result, *(_DECIDED if approved else ()))


def register_within(
    tx: Transaction, context: Context, actor: Actor, event_id: EventId, draft: RegistrationDraft
) -> Registration:
    """Register inside an open transaction; raises as `Registrations.register` does."""
    draft = checked_draft(draft)
    event = the_event(tx, actor, event_id)
    person = the_person(tx, actor, draft.person_id)
    others = registrations.open_registrations_of(
        tx, actor.organisation_id, event_id, draft.person_id
    )
    now = context.clock()
    situation = situation_for(tx, actor.organisation_id, event, others, now)
    check_offered(situation, draft.option_id, draft.slot_id)
    if any(other.option_id == draft.option_id for other in others):
        raise AlreadyExists("registration", "option", person.name)
    _check_share(event, others, draft.quantity)
    request = Request(draft.option_id, draft.quantity, draft.slot_id, now)
    result = detect_conflicts(situation, request)
    if not result.clear:
        raise ConflictRefused(result)
    registration = Registration(
        id=RegistrationId(new_id()),
        event_id=event_id,
        person_id=person.id,
        option_id=draft.option_id,
        slot_id=draft.slot_id,
        quantity=draft.quantity,
        status=Status.PENDING,
        committed_cost=0,
        picked_up=0,
        note=draft.note,
        registered_at=now,
    )
    registrations.insert_registration(tx, actor.organisation_id, registration, actor.name)
    record(
        tx,
        context,
        actor,
        "registered",
        "registration",
        registration.id,
        {},
        contents(registration),
    )
    return registration


def _check_share(event: Event, others: Sequence[Registration], quantity: int) -> None:
    has = sum(other.quantity for other in others)
    if has + quantity > event.most_items_per_person:
        raise TooManyItems(event.most_items_per_person, has, quantity)


def _change_wishes(
    tx: Transaction,
    context: Context,
    actor: Actor,
    found_id: RegistrationId,
    change: RegistrationChange,
) -> None:
    """Change slot or quantity; an approved one gives back what it held and commits anew."""
    before = the_registration(tx, actor, found_id)
    if before.status not in OPEN:
        raise IllegalMove(before.status, before.status)
    after = replace(
        before,
        slot_id=change.slot_id or before.slot_id,
        quantity=before.quantity if change.quantity is None else change.quantity,
    )
    if after == before:
        return
    _check_wishes(tx, context, actor, before, after)
    if before.status is Status.APPROVED:
        after = hold_anew(tx, context, actor, before, after)
    set_wishes(tx, actor, before, after)
    record(
        tx,
        context,
        actor,
        "changed",
        "registration",
        found_id,
        *difference(before, after),
    )
    if before.status is Status.APPROVED and after.quantity != before.quantity:
        reissue_within(tx, context, actor, found_id)  # the token states the quantity


def _check_wishes(
    tx: Transaction, context: Context, actor: Actor, before: Registration, after: Registration
) -> None:
    check_quantity(after.quantity)
    if after.quantity < before.picked_up:
        raise InvalidField("quantity", "below_picked_up", picked_up=before.picked_up)
    event = the_event(tx, actor, before.event_id)
    others = others_of(tx, actor.organisation_id, before)
    situation = situation_for(tx, actor.organisation_id, event, others, context.clock())
    if after.slot_id != before.slot_id:
        check_offered(situation, after.option_id, after.slot_id)
    if after.quantity > before.quantity:
        _check_share(event, others, after.quantity)


def _detail(
    tx: Transaction, context: Context, actor: Actor, found_id: RegistrationId
) -> RegistrationDetail:
    organisation_id = actor.organisation_id
    registration = the_registration(tx, actor, found_id)
    event = the_event(tx, actor, registration.event_id)
    conflicts = None
    if registration.status is Status.PENDING:
        others = others_of(tx, organisation_id, registration)
        situation = situation_for(tx, organisation_id, event, others, context.clock())
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
    )

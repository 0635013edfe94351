"""At the desk: review, confirm, undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import assert_never
from uuid import UUID

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.desks import (
    UNDO_WITHIN,
    AlreadyPickedUp,
    Cancelled,
    DeskItem,
    Expired,
    Invalid,
    NotAPass,
    NotApproved,
    OutsideSlot,
    OutsideSlotPolicy,
    Ready,
    Revoked,
    Timing,
    UnknownPass,
    Verdict,
    WrongEvent,
    decide,
)
from lighthouse_kiosk.domain.errors import (
    AlreadyReversed,
    InvalidField,
    NotAllowed,
    NotFound,
    UndoTooLate,
)
from lighthouse_kiosk.domain.ids import PickupId, RegistrationId, new_id
from lighthouse_kiosk.domain.passes import parse_token
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.domain.text import NOTE_LENGTH, optional
from lighthouse_kiosk.domain.wall_time import to_local, zone
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.desk_knowledge import knowledge_of
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.store.engine import check_room
from lighthouse_kiosk.store.queries import (
    options,
    people,
    pickups,
    registrations,
)
from lighthouse_kiosk.store.queries.pickups import PickupEntry, RecentPickup
from lighthouse_kiosk.store.unit_of_work import Transaction

__all__ = [
    "ConfirmResult",
    "Confirmed",
    "DeskFigures",
    "PickupLine",
    "Pickups",
    "RecentPickup",
    "Refused",
]

_RECENT = 8


@dataclass(frozen=True, slots=True)
class PickupLine:
    """How many pieces of a registration are handed out."""

    registration_id: RegistrationId
    quantity: int


@dataclass(frozen=True, slots=True)
class HandedOut:
    """What was handed out, in the words of the done screen."""

    option_name: str
    detail: str
    place: str
    quantity: int


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Saved durably. The same nonce answers the same again."""

    pickup_ids: tuple[PickupId, ...]
    person: Person
    lines: tuple[HandedOut, ...]
    at: datetime
    collected_by: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was saved: things have changed since the review, as `verdict` says."""

    verdict: Verdict


ConfirmResult = Confirmed | Refused


@dataclass(frozen=True, slots=True)
class DeskFigures:
    """`here` counts today's hand-outs at this desk; the others count registrations."""

    here: int
    everywhere: int
    approved: int
    last: tuple[RecentPickup, ...]


class _ChangedMeanwhile(Exception):
    pass


class Pickups:
    def __init__(self, context: Context) -> None:
        self._context = context

    def review(self, session: DeskSession, text: str) -> Verdict:
        """Decide what a scanned text is worth here and now; saves nothing."""
        session.actor.require(Permission.HAND_OUT)
        if parse_token(text) is None:
            return NotAPass()
        with self._context.uow.read(session.actor.organisation_id) as tx:
            return self._decide(tx, session, text)

    def confirm(
        self,
        session: DeskSession,
        text: str,
        lines: Sequence[PickupLine],
        nonce: UUID,
        collected_by: str = "",
    ) -> Changed[ConfirmResult]:
        """Hand out, saved durably when this returns.

        A second confirm with the same nonce changes nothing and answers the same. Raises
        DiskFull before anything is handed out, InvalidField for lines that make no sense.
        """
        session.actor.require(Permission.HAND_OUT)
        check_room(self._context.uow.engine)
        _check_lines(lines)
        collector = optional("collected_by", collected_by)
        try:
            with self._context.uow.write(session.actor.organisation_id) as tx:
                shown = parse_token(text)
                registrations.hold_still(
                    tx,
                    session.actor.organisation_id,
                    [line.registration_id for line in lines],
                    shown.ticket_id if shown else None,
                )
                earlier = pickups.pickups_with_nonce(tx, session.actor.organisation_id, nonce)
                if earlier:
                    return changed(self._answer(tx, session, earlier))
                verdict = self._decide(tx, session, text)
                takeable = {item.registration_id: item for item in _takeable(verdict, session)}
                if any(line.registration_id not in takeable for line in lines):
                    return changed(Refused(verdict))
                entries = tuple(
                    self._hand_out(
                        tx, session, takeable[line.registration_id], line, nonce, collector
                    )
                    for line in sorted(lines, key=lambda line: line.registration_id)
                )
                result = self._answer(tx, session, entries)
        except _ChangedMeanwhile:
            return changed(Refused(self.review(session, text)))
        return changed(result, Topic.PICKUPS, Topic.REGISTRATIONS)

    def undo(
        self, session: DeskSession, pickup_ids: Sequence[PickupId], reason: str
    ) -> Changed[None]:
        """Take pickups back by reversing entries.

        A desk may undo its own within 15 minutes. Raises UndoTooLate, AlreadyReversed,
        NotAllowed for another desk's, NotFound, InvalidField without a reason.
        """
        session.actor.require(Permission.HAND_OUT)
        why = optional("reason", reason, NOTE_LENGTH)
        if not why:
            raise InvalidField("reason", "missing")
        organisation_id = session.actor.organisation_id
        now = self._context.clock()
        with self._context.uow.write(session.actor.organisation_id) as tx:
            entries = pickups.get_pickups(tx, organisation_id, pickup_ids)
            if len(entries) != len(set(pickup_ids)) or not entries:
                raise NotFound("pickup")
            held = [entry.registration_id for entry in entries]
            registrations.hold_still(tx, organisation_id, held)
            if pickups.reversed_among(tx, organisation_id, pickup_ids):
                raise AlreadyReversed
            nonce = new_id()
            for entry in sorted(entries, key=lambda entry: entry.registration_id):
                _check_may_undo(session, entry, now)
                registrations.take_back(tx, organisation_id, entry.registration_id, entry.quantity)
                self._append(
                    tx,
                    session,
                    registration_id=entry.registration_id,
                    quantity=entry.quantity,
                    nonce=nonce,
                    reason=why,
                    reverses_id=entry.id,
                )
        return changed(None, Topic.PICKUPS, Topic.REGISTRATIONS)

    def desk_figures(self, session: DeskSession) -> DeskFigures:
        """Return today's figures; today is the day in the event's zone."""
        session.actor.require(Permission.HAND_OUT)
        organisation_id, event_id = session.actor.organisation_id, session.event.id
        zone_name = session.event.time_zone
        today = to_local(self._context.clock(), zone_name).date()
        midnight = datetime.combine(today, datetime.min.time(), zone(zone_name)).astimezone(UTC)
        with self._context.uow.read(session.actor.organisation_id) as tx:
            counts = registrations.count_by_status(tx, organisation_id, event_id)
            return DeskFigures(
                here=pickups.count_handed_out(tx, organisation_id, session.desk.id, midnight),
                everywhere=registrations.count_picked_up(tx, organisation_id, event_id),
                approved=counts.get(Status.APPROVED, 0),
                last=pickups.recent_pickups(tx, organisation_id, session.desk.id, _RECENT),
            )

    def _decide(self, tx: Transaction, session: DeskSession, text: str) -> Verdict:
        now = self._context.clock()
        return decide(text, knowledge_of(tx, session, text, now), now, session.desk.policy)

    def _hand_out(
        self,
        tx: Transaction,
        session: DeskSession,
        item: DeskItem,
        line: PickupLine,
        nonce: UUID,
        collected_by: str,
    ) -> PickupEntry:
        if not registrations.hand_out(
            tx, session.actor.organisation_id, line.registration_id, line.quantity
        ):
            raise _ChangedMeanwhile
        return self._append(
            tx,
            session,
            registration_id=line.registration_id,
            quantity=line.quantity,
            nonce=nonce,
            collected_by=collected_by,
            outside_slot=item.timing is not Timing.NOW,
        )

    def _append(
        self,
        tx: Transaction,
        session: DeskSession,
        *,
        registration_id: RegistrationId,
        quantity: int,
        nonce: UUID,
        collected_by: str = "",
        reason: str = "",
        outside_slot: bool = False,
        reverses_id: PickupId | None = None,
    ) -> PickupEntry:
        entry = PickupEntry(
            id=PickupId(new_id()),
            event_id=session.event.id,
            registration_id=registration_id,
            desk_id=session.desk.id,
            quantity=quantity,
            nonce=nonce,
            at=self._context.clock(),
            by_name=session.actor.name,
            by_user_id=session.actor.user_id,
            collected_by=collected_by,
            reason=reason,
            outside_slot=outside_slot,
            reverses_id=reverses_id,
        )
        pickups.append_pickup(tx, session.actor.organisation_id, self._context.device, entry)
        return entry

    def _answer(
        self, tx: Transaction, session: DeskSession, entries: Sequence[PickupEntry]
    ) -> Confirmed:
        organisation_id = session.actor.organisation_id
        first = registrations.get_registration(tx, organisation_id, entries[0].registration_id)
        if first is None:
            raise NotFound("registration")
        person = people.get_person(tx, organisation_id, first.person_id)
        if person is None:
            raise NotFound("person")
        found = options.options_of(
            tx, organisation_id, [entry.registration_id for entry in entries]
        )
        handed_out = (
            HandedOut(option.name, option.detail, option.place, entry.quantity)
            for entry in entries
            if (option := found.get(entry.registration_id))
        )
        return Confirmed(
            tuple(entry.id for entry in entries),
            person,
            tuple(handed_out),
            entries[0].at,
            entries[0].collected_by,
        )


def _takeable(verdict: Verdict, session: DeskSession) -> tuple[DeskItem, ...]:
    """What may be handed out on this verdict; later items too where the desk accepts them."""
    accepts = session.desk.policy.outside_slot is OutsideSlotPolicy.ACCEPT
    match verdict:
        case Ready(ready=ready, later=later):
            return ready + later if accepts else ready
        case OutsideSlot(item=item, ready=ready, later=later):
            return (item, *ready, *later) if accepts else ready
        case AlreadyPickedUp(ready=ready):
            return ready
        case (
            NotAPass()
            | Invalid()
            | WrongEvent()
            | Revoked()
            | NotApproved()
            | Cancelled()
            | Expired()
            | UnknownPass()
        ):
            return ()
    assert_never(verdict)


def _check_lines(lines: Sequence[PickupLine]) -> None:
    if not lines:
        raise InvalidField("lines", "missing")
    if len({line.registration_id for line in lines}) != len(lines):
        raise InvalidField("lines", "repeated")
    if any(line.quantity < 1 for line in lines):
        raise InvalidField("quantity", "not_positive")


def _check_may_undo(session: DeskSession, entry: PickupEntry, now: datetime) -> None:
    if entry.reverses_id is not None or entry.event_id != session.event.id:
        raise NotFound("pickup")
    if session.actor.may(Permission.SUPERVISE):
        return
    if entry.desk_id != session.desk.id:
        raise NotAllowed(Permission.SUPERVISE, session.actor.role)
    if now - entry.at > UNDO_WITHIN:
        raise UndoTooLate

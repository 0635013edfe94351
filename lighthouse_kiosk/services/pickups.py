"""At the desk: review, confirm, undo."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.desk_decision import decide, decide_without_pass
from lighthouse_kiosk.domain.desk_lists import (
    LEAST_SEARCH,
    MOST_FOUND,
    DeskPickup,
    FoundPerson,
    short_address,
)
from lighthouse_kiosk.domain.desks import UNDO_WITHIN, DeskPolicy, NoPass, NotAPass, Verdict
from lighthouse_kiosk.domain.errors import (
    AlreadyReversed,
    InvalidField,
    NotAllowed,
    NotFound,
    UndoTooLate,
)
from lighthouse_kiosk.domain.ids import PersonId, PickupId, RegistrationId
from lighthouse_kiosk.domain.overrides import Override, Taking, takings
from lighthouse_kiosk.domain.passes import parse_token
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.text import NOTE_LENGTH, optional, plain, required
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.desk_figures import DeskFigures, SlotFigures, read_figures
from lighthouse_kiosk.services.desk_knowledge import read_pass, read_person
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.services.pickup_journal import (
    Handing,
    LessLeft,
    answer_again,
    hand_out,
    take_back,
)
from lighthouse_kiosk.services.pickup_results import (
    Confirmed,
    ConfirmResult,
    HandedOut,
    PickupLine,
    Refused,
)
from lighthouse_kiosk.store.engine import check_room
from lighthouse_kiosk.store.queries import (
    desk_items,
    desk_lists,
    desk_locks,
    people,
    pickups,
)
from lighthouse_kiosk.store.queries.desk_items import Pieces
from lighthouse_kiosk.store.queries.pickups import PickupEntry, RecentPickup

__all__ = [
    "ConfirmResult",
    "Confirmed",
    "DeskFigures",
    "DeskPickup",
    "FoundPerson",
    "HandedOut",
    "PickupLine",
    "Pickups",
    "RecentPickup",
    "Refused",
    "SlotFigures",
]

_MOST_LISTED = 50


class Pickups:
    def __init__(self, context: Context) -> None:
        self._context = context

    def review(self, session: DeskSession, text: str) -> Verdict:
        """Decide what a scanned text is worth here and now; saves nothing.

        Raises DeskClosed.
        """
        session.actor.require(Permission.HAND_OUT)
        token = parse_token(text)
        if token is None:
            return NotAPass()
        now = self._context.clock()
        with self._context.uow.read(session.actor.organisation_id) as tx:
            about = read_pass(tx, session, token, now)
        return decide(text, about.knowledge, now, about.policy)

    def confirm(
        self,
        session: DeskSession,
        text: str,
        lines: Sequence[PickupLine],
        nonce: UUID,
        collected_by: str = "",
        override: Override | None = None,
    ) -> Changed[ConfirmResult]:
        """Hand out, saved durably when this returns.

        A second confirm with the same nonce changes nothing and answers the same; one that was
        refused is judged anew. An `override` lets a supervisor set the verdict aside where that
        is possible, and is saved with the lines that needed it. Raises DiskFull before anything
        is handed out, InvalidField for lines that make no sense or an override without a reason,
        NotAllowed for a supervisor who is none, DeskClosed, and NotFound for the desk.
        """
        session.actor.require(Permission.HAND_OUT)
        check_room(self._context.uow.engine)
        _check_lines(lines)
        collector = optional("collected_by", collected_by)
        supervisor, reason = None, ""
        if override is not None:
            supervisor = _checked_supervisor(session, override.supervisor)
            reason = required("reason", override.reason, NOTE_LENGTH)
        token = parse_token(text)
        if token is None:
            return changed(Refused(NotAPass()))
        organisation_id, now = session.actor.organisation_id, self._context.clock()
        try:
            with self._context.uow.write(organisation_id) as tx:
                desk_locks.hold_still(
                    tx, organisation_id, _registrations(lines), ticket_id=token.ticket_id
                )
                about = read_pass(tx, session, token, now, nonce)
                if about.nonce_used:
                    return changed(answer_again(tx, organisation_id, nonce))
                verdict = decide(text, about.knowledge, now, about.policy)
                chosen = _chosen(lines, verdict, about.policy, supervisor)
                if chosen is None:
                    return changed(Refused(verdict))
                shown = about.knowledge.shown
                handing = Handing(
                    session,
                    nonce,
                    now,
                    chosen,
                    shown.person if shown else None,
                    token,
                    collector,
                    reason,
                    supervisor,
                )
                done = hand_out(tx, self._context, handing)
        except LessLeft:
            return changed(Refused(self.review(session, text)))
        return changed(done, Topic.PICKUPS, Topic.REGISTRATIONS)

    def find_people(self, session: DeskSession, text: str) -> tuple[FoundPerson, ...]:
        """Find people who have no pass to show, by any part of name, staff number or e-mail.

        At most 20; names that begin with the text first. Raises InvalidField for a text of fewer
        than two characters.
        """
        session.actor.require(Permission.HAND_OUT)
        wanted = plain(text).strip()
        if len(wanted) < LEAST_SEARCH:
            raise InvalidField("text", "too_short", least=LEAST_SEARCH)
        organisation_id = session.actor.organisation_id
        with self._context.uow.read(organisation_id) as tx:
            found = people.find_people(tx, organisation_id, wanted, MOST_FOUND)
            ids = [person.id for person in found]
            theirs = desk_items.count_pieces(tx, organisation_id, session.event.id, ids)
        return tuple(_found(person, theirs.get(person.id, Pieces())) for person in found)

    def review_person(self, session: DeskSession, person_id: PersonId) -> NoPass:
        """Say what somebody may take who has no pass to show; saves nothing.

        Raises NotFound and DeskClosed.
        """
        session.actor.require(Permission.HAND_OUT)
        now = self._context.clock()
        with self._context.uow.read(session.actor.organisation_id) as tx:
            about = read_person(tx, session, person_id, now)
        return decide_without_pass(about.person, about.items, about.policy)

    def confirm_person(
        self,
        session: DeskSession,
        person_id: PersonId,
        lines: Sequence[PickupLine],
        nonce: UUID,
        reason: str,
        collected_by: str = "",
        supervisor: Actor | None = None,
    ) -> Changed[ConfirmResult]:
        """Hand out to somebody without a pass, with a reason that the journal keeps.

        A desk whose policy sends unknown passes to the help desk needs a supervisor for it.
        Otherwise like `confirm`; raises NotFound for the person too.
        """
        session.actor.require(Permission.HAND_OUT)
        check_room(self._context.uow.engine)
        _check_lines(lines)
        collector = optional("collected_by", collected_by)
        why = required("reason", reason, NOTE_LENGTH)
        if supervisor is not None:
            _checked_supervisor(session, supervisor)
        organisation_id, now = session.actor.organisation_id, self._context.clock()
        try:
            with self._context.uow.write(organisation_id) as tx:
                desk_locks.hold_still(tx, organisation_id, _registrations(lines))
                about = read_person(tx, session, person_id, now, nonce)
                if about.nonce_used:
                    return changed(answer_again(tx, organisation_id, nonce))
                verdict = decide_without_pass(about.person, about.items, about.policy)
                chosen = _chosen(lines, verdict, about.policy, supervisor)
                if chosen is None:
                    return changed(Refused(verdict))
                handing = Handing(
                    session,
                    nonce,
                    now,
                    chosen,
                    about.person,
                    collected_by=collector,
                    reason=why,
                    supervisor=supervisor,
                )
                done = hand_out(tx, self._context, handing)
        except LessLeft:
            return changed(Refused(self.review_person(session, person_id)))
        return changed(done, Topic.PICKUPS, Topic.REGISTRATIONS)

    def undo(
        self,
        session: DeskSession,
        pickup_ids: Sequence[PickupId],
        reason: str,
        supervisor: Actor | None = None,
    ) -> Changed[None]:
        """Take pickups back by reversing entries.

        A desk may undo its own within 15 minutes; later, and another desk's, takes a supervisor:
        the signed-in user, or the one given. Raises UndoTooLate, AlreadyReversed, NotAllowed for
        another desk's, NotFound, InvalidField without a reason.
        """
        session.actor.require(Permission.HAND_OUT)
        why = required("reason", reason, NOTE_LENGTH)
        if supervisor is not None:
            _checked_supervisor(session, supervisor)
        organisation_id = session.actor.organisation_id
        now = self._context.clock()
        with self._context.uow.write(organisation_id) as tx:
            entries = pickups.get_pickups(tx, organisation_id, pickup_ids)
            if len(entries) != len(set(pickup_ids)) or not entries:
                raise NotFound("pickup")
            desk_locks.hold_still(
                tx,
                organisation_id,
                [entry.registration_id for entry in entries if entry.registration_id],
                unmatched=[entry.unmatched_pass_id for entry in entries if entry.unmatched_pass_id],
            )
            if pickups.reversed_among(tx, organisation_id, pickup_ids):
                raise AlreadyReversed
            judges = [_may_undo(session, entry, now, supervisor) for entry in entries]
            answers = next(filter(None, judges), None)
            take_back(tx, self._context, session, entries, why, answers)
        return changed(None, Topic.PICKUPS, Topic.REGISTRATIONS)

    def last_pickups(
        self, session: DeskSession, person_id: PersonId | None = None
    ) -> tuple[DeskPickup, ...]:
        """Return what this desk handed out last, or what somebody was handed out at any desk.

        The newest 50 entries, newest first; what was taken back is among them and says so.
        """
        session.actor.require(Permission.HAND_OUT)
        organisation_id, desk_id = session.actor.organisation_id, session.desk.id
        alone_since = self._context.clock() - UNDO_WITHIN
        with self._context.uow.read(organisation_id) as tx:
            if person_id is None:
                return desk_lists.last_pickups_at(
                    tx, organisation_id, desk_id, _MOST_LISTED, alone_since=alone_since
                )
            return desk_lists.last_pickups_of(
                tx,
                organisation_id,
                session.event.id,
                person_id,
                _MOST_LISTED,
                desk_id=desk_id,
                alone_since=alone_since,
            )

    def desk_figures(self, session: DeskSession) -> DeskFigures:
        """Return today's figures; today is the day in the event's zone."""
        session.actor.require(Permission.HAND_OUT)
        with self._context.uow.read(session.actor.organisation_id) as tx:
            return read_figures(tx, session, self._context.clock())


def _found(person: Person, theirs: Pieces) -> FoundPerson:
    return FoundPerson(
        person.id,
        person.name,
        person.staff_number,
        person.department,
        short_address(person.email),
        theirs.due,
        theirs.handed_out,
        theirs.pending,
    )


def _registrations(lines: Iterable[PickupLine]) -> list[RegistrationId]:
    return [line.registration_id for line in lines if line.registration_id is not None]


def _check_lines(lines: Sequence[PickupLine]) -> None:
    if not lines:
        raise InvalidField("lines", "missing")
    if len({line.registration_id for line in lines}) != len(lines):
        raise InvalidField("lines", "repeated")
    if any(line.quantity < 1 for line in lines):
        raise InvalidField("quantity", "not_positive")


def _checked_supervisor(session: DeskSession, supervisor: Actor) -> Actor:
    supervisor.require(Permission.SUPERVISE)
    if supervisor.organisation_id != session.actor.organisation_id:
        raise NotAllowed(Permission.SUPERVISE, supervisor.role)
    return supervisor


def _chosen(
    lines: Sequence[PickupLine], verdict: Verdict, policy: DeskPolicy, supervisor: Actor | None
) -> list[tuple[Taking, int]] | None:
    """Find what the lines ask for in what may be handed out; None unless all of it may be."""
    offered = {taking.item.registration_id: taking for taking in takings(verdict, policy)}
    chosen = []
    for line in sorted(lines, key=lambda line: str(line.registration_id)):
        taking = offered.get(line.registration_id)
        if taking is None or line.quantity > taking.item.left:
            return None
        if taking.needs_supervisor and supervisor is None:
            return None
        chosen.append((taking, line.quantity))
    return chosen


def _may_undo(
    session: DeskSession, entry: PickupEntry, now: datetime, supervisor: Actor | None
) -> Actor | None:
    """Return the supervisor, of those asked, who has to answer for an undo. Raises."""
    if entry.reverses_id is not None or entry.event_id != session.event.id:
        raise NotFound("pickup")
    own = entry.desk_id == session.desk.id
    if own and now - entry.at <= UNDO_WITHIN:
        return None
    if supervisor is not None:
        return supervisor
    if session.actor.may(Permission.SUPERVISE):
        return session.actor
    if not own:
        raise NotAllowed(Permission.SUPERVISE, session.actor.role)
    raise UndoTooLate

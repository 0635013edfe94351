"""Pickup desks, and how a kiosk comes to work at one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.credentials import Credential
from lighthouse_kiosk.domain.desk_permits import make_permit, permits
from lighthouse_kiosk.domain.desks import Desk, DeskPolicy
from lighthouse_kiosk.domain.errors import (
    AlreadyExists,
    AmbiguousChoice,
    DeskClosed,
    InvalidField,
    NotFound,
    PinNeeded,
    WrongSecret,
)
from lighthouse_kiosk.domain.events import Event, EventPhase
from lighthouse_kiosk.domain.ids import DeskId, EventId, OrganisationId, new_id
from lighthouse_kiosk.domain.roles import Actor, Permission, Role
from lighthouse_kiosk.domain.text import plain, required
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.event_choice import choose_event
from lighthouse_kiosk.services.records import changing, record, the_event
from lighthouse_kiosk.services.secrets import hash_pin, try_secret
from lighthouse_kiosk.store.queries import desks, events, lockouts
from lighthouse_kiosk.store.queries.desks import DeskSummary
from lighthouse_kiosk.store.unit_of_work import EVERY_ORGANISATION, Transaction

__all__ = ["DeskChoice", "DeskSession", "DeskSummary", "Desks"]

FIRST_DESK = "Desk 1"
COMMAND_LINE = "Command line"
"""The desk at which the command line hands out; kiosks are not offered it."""

_MOST_MARGIN = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class DeskSession:
    """A kiosk at work: as whom, for which event, at which desk."""

    actor: Actor
    event: Event
    desk: Desk


@dataclass(frozen=True, slots=True)
class DeskChoice:
    """An event that a kiosk can be opened for, and its desks."""

    event: Event
    phase: EventPhase
    desks: tuple[Desk, ...]


class Desks:
    def __init__(self, context: Context) -> None:
        self._context = context

    def add_desk(
        self, actor: Actor, event_id: EventId, name: str, policy: DeskPolicy | None = None
    ) -> Changed[Desk]:
        """Raises InvalidField, AlreadyExists for the name, NotFound for the event."""
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            the_event(tx, actor, event_id)
            desk = add_desk_within(tx, self._context, actor, event_id, name, policy or DeskPolicy())
        return changed(desk, Topic.DESKS)

    def list_desks(self, actor: Actor, event_id: EventId) -> tuple[DeskSummary, ...]:
        """List an event's desks; their PINs stay secret. Raises NotFound."""
        actor.require(Permission.SEE_EVENTS)
        with self._context.uow.read(actor.organisation_id) as tx:
            the_event(tx, actor, event_id)
            return desks.summarise_desks(tx, actor.organisation_id, event_id)

    def update_desk(
        self,
        actor: Actor,
        desk_id: DeskId,
        *,
        name: str | None = None,
        policy: DeskPolicy | None = None,
    ) -> Changed[Desk]:
        """Raises InvalidField, AlreadyExists for the name, NotFound."""
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            before = desks.get_desk(tx, actor.organisation_id, desk_id)
            if before is None:
                raise NotFound("desk", id=str(desk_id))
            after = replace(
                before,
                name=before.name if name is None else required("name", name, 60),
                policy=_checked(policy or before.policy),
            )
            if after.name != before.name:
                _check_name_free(tx, actor, before.event_id, after.name)
            desks.update_desk(tx, actor.organisation_id, after)
            was, now = desks.desk_values(before), desks.desk_values(after)
            record(tx, self._context, actor, "changed", "desk", desk_id, was, now)
        return changed(after, Topic.DESKS)

    def set_pin(self, actor: Actor, desk_id: DeskId, pin: str | None) -> Changed[None]:
        """Let the desk be opened with a PIN only, or without one again (None).

        Raises InvalidField for the PIN, NotFound.
        """
        actor.require(Permission.ORGANISE)
        pin_hash = None if pin is None else hash_pin(pin)
        with changing(self._context, actor) as tx:
            desk = desks.get_desk(tx, actor.organisation_id, desk_id)
            if desk is None:
                raise NotFound("desk", id=str(desk_id))
            desks.set_pin_hash(tx, actor.organisation_id, desk_id, pin_hash)
            lockouts.clear_lockout(tx, actor.organisation_id, desk_id, Credential.PIN)
            was, now = {"has_pin": desk.has_pin}, {"has_pin": pin is not None}
            record(tx, self._context, actor, "pin_changed", "desk", desk_id, was, now)
        return changed(None, Topic.DESKS)

    def choices(self) -> tuple[DeskChoice, ...]:
        """Return every event in this database with its desks, for the kiosk's first screen."""
        now = self._context.clock()
        with self._context.uow.read(EVERY_ORGANISATION) as tx:
            return tuple(
                DeskChoice(event, event.phase(now), _for_kiosks(tx, organisation_id, event.id))
                for organisation_id, event in events.all_events(tx)
            )

    def sign_in_desk(
        self,
        event_text: str | None = None,
        desk_text: str | None = None,
        pin: str | None = None,
        *,
        asking: bool = False,
        permit: str = "",
    ) -> DeskSession:
        """Open a desk's session by the event's id, short id or name, and the desk's id or name:
        the one way to work without a signed-in user, and only as a desk.

        Without an event, today's or the only one is taken; without a desk, the only one, made
        on the spot where the event has none yet. The command line's desk has to be named and is
        made when first used; who is only `asking` leaves no trace. A `permit` that still holds
        stands in for the PIN.

        Raises NotFound, AmbiguousChoice, DeskClosed for an event that is not active, PinNeeded,
        WrongSecret and LockedOut for the desk's PIN.
        """
        with self._context.uow.read(EVERY_ORGANISATION) as tx:
            place = choose_event(tx, event_text, self._context.clock())
            organisation_id, event = place.organisation_id, place.event
            desk = _choose_desk(tx, organisation_id, event.id, desk_text)
        if not event.active:
            raise DeskClosed("inactive", event.name)
        if desk is None:
            desk = self._first_desk(organisation_id, event.id, desk_text, asking=asking)
        self._check_pin(organisation_id, desk, pin, permit)
        return _session_of(organisation_id, event, desk)

    def permit(self, session: DeskSession) -> str:
        """Make a text that opens this desk again on this device, for a few minutes and until its
        PIN is changed: a kiosk that crashed need not ask for it. Empty for a desk without a PIN.
        """
        session.actor.require(Permission.HAND_OUT)
        organisation_id, desk_id = session.actor.organisation_id, session.desk.id
        with self._context.uow.read(organisation_id) as tx:
            pin_hash = desks.pin_hash_of(tx, organisation_id, desk_id)
        if pin_hash is None:
            return ""
        return make_permit(pin_hash, desk_id, self._context.device.id, self._context.clock())

    def open_desk(self, actor: Actor, event_id: EventId, desk_id: DeskId) -> DeskSession:
        """Open a desk's own session for an organiser, who sets its PIN and need not type it.

        Raises NotFound, DeskClosed.
        """
        actor.require(Permission.ORGANISE)
        with self._context.uow.read(actor.organisation_id) as tx:
            event, desk = _at_work(tx, actor.organisation_id, event_id, desk_id)
        return _session_of(actor.organisation_id, event, desk)

    def session_at(self, actor: Actor, event_id: EventId, desk_id: DeskId) -> DeskSession:
        """Open a session in which the signed-in user works at a desk."""
        actor.require(Permission.HAND_OUT)
        with self._context.uow.read(actor.organisation_id) as tx:
            event, desk = _at_work(tx, actor.organisation_id, event_id, desk_id)
        return DeskSession(replace(actor, desk_id=desk.id), event, desk)

    def refresh(self, session: DeskSession) -> DeskSession:
        """Return the session with its event and desk as they are now.

        Raises DeskClosed when the event was deleted or is not active any more, NotFound.
        """
        session.actor.require(Permission.HAND_OUT)
        with self._context.uow.read(session.actor.organisation_id) as tx:
            return refreshed(tx, session)

    def _first_desk(
        self,
        organisation_id: OrganisationId,
        event_id: EventId,
        desk_text: str | None,
        *,
        asking: bool,
    ) -> Desk:
        name = required("name", desk_text or FIRST_DESK, 60)
        if name.casefold() == COMMAND_LINE.casefold():
            name = COMMAND_LINE
        if asking:
            return Desk(DeskId(new_id()), event_id, name, DeskPolicy())
        setter_up = Actor(organisation_id, Role.DESK, name)
        with changing(self._context, setter_up) as tx:
            # Another kiosk may have made it since it was looked for.
            desk = _choose_desk(tx, organisation_id, event_id, desk_text)
            return desk or add_desk_within(
                tx, self._context, setter_up, event_id, name, DeskPolicy()
            )

    def _check_pin(
        self, organisation_id: OrganisationId, desk: Desk, pin: str | None, permit: str
    ) -> None:
        if not desk.has_pin:
            return
        with self._context.uow.read(organisation_id) as tx:
            pin_hash = desks.pin_hash_of(tx, organisation_id, desk.id)
        device, now = self._context.device.id, self._context.clock()
        if pin_hash is not None and permits(permit, pin_hash, desk.id, device, now):
            return
        if not pin:
            raise PinNeeded(desk.name)
        if not try_secret(self._context, organisation_id, desk.id, Credential.PIN, pin_hash, pin):
            raise WrongSecret(Credential.PIN)


def refreshed(tx: Transaction, session: DeskSession) -> DeskSession:
    """Like `Desks.refresh`, inside an open transaction."""
    event, desk = _at_work(tx, session.actor.organisation_id, session.event.id, session.desk.id)
    return replace(session, event=event, desk=desk)


def _at_work(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId, desk_id: DeskId
) -> tuple[Event, Desk]:
    """Read an event that is going on and a desk of it."""
    event = events.get_event(tx, organisation_id, event_id)
    if event is None:
        raise NotFound("event", id=str(event_id))
    desk = desks.get_desk(tx, organisation_id, desk_id)
    if desk is None or desk.event_id != event_id:
        raise NotFound("desk", id=str(desk_id))
    if event.deleted or not event.active:
        raise DeskClosed("deleted" if event.deleted else "inactive", event.name)
    return event, desk


def _session_of(organisation_id: OrganisationId, event: Event, desk: Desk) -> DeskSession:
    actor = Actor(organisation_id, Role.DESK, desk.name, desk_id=desk.id)
    return DeskSession(actor, event, desk)


def _for_kiosks(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> tuple[Desk, ...]:
    """List the desks that people stand at."""
    known = desks.list_desks(tx, organisation_id, event_id)
    return tuple(desk for desk in known if desk.name != COMMAND_LINE)


def _choose_desk(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId, wanted: str | None
) -> Desk | None:
    """Find the desk that is meant; None where one has to be made first."""
    known = _for_kiosks(tx, organisation_id, event_id)
    if wanted is None:
        if len(known) > 1:
            raise AmbiguousChoice("desk", tuple(desk.name for desk in known))
        return known[0] if known else None
    text = wanted.strip().casefold()
    every = desks.list_desks(tx, organisation_id, event_id)
    found = [desk for desk in every if text in {str(desk.id), desk.name.casefold()}]
    if not found and known and text != COMMAND_LINE.casefold():
        raise NotFound("desk", name=plain(wanted), known=tuple(desk.name for desk in known))
    return found[0] if found else None


def add_desk_within(
    tx: Transaction,
    context: Context,
    actor: Actor,
    event_id: EventId,
    name: str,
    policy: DeskPolicy,
) -> Desk:
    """Add a desk inside an open transaction. Raises InvalidField, AlreadyExists for the name."""
    desk = Desk(DeskId(new_id()), event_id, required("name", name, 60), _checked(policy))
    _check_name_free(tx, actor, event_id, desk.name)
    desks.insert_desk(tx, actor.organisation_id, desk, context.clock())
    record(tx, context, actor, "created", "desk", desk.id, {}, desks.desk_values(desk))
    return desk


def _check_name_free(tx: Transaction, actor: Actor, event_id: EventId, name: str) -> None:
    if any(
        desk.name.casefold() == name.casefold()
        for desk in desks.list_desks(tx, actor.organisation_id, event_id)
    ):
        raise AlreadyExists("desk", "name", name)


def _checked(policy: DeskPolicy) -> DeskPolicy:
    for field, margin in (("early", policy.early), ("late", policy.late)):
        if not timedelta() <= margin <= _MOST_MARGIN:
            raise InvalidField(
                field, "out_of_range", first=0, last=_MOST_MARGIN // timedelta(minutes=1)
            )
    return policy

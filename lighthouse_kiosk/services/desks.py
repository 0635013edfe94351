"""Pickup desks, and how a kiosk comes to work at one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.desks import Desk, DeskPolicy
from lighthouse_kiosk.domain.errors import AlreadyExists, AmbiguousChoice, InvalidField, NotFound
from lighthouse_kiosk.domain.events import Event, EventPhase
from lighthouse_kiosk.domain.ids import DeskId, EventId, OrganisationId, new_id
from lighthouse_kiosk.domain.roles import Actor, Permission, Role
from lighthouse_kiosk.domain.text import plain, required
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.event_choice import choose_event
from lighthouse_kiosk.services.records import changing, record, the_event
from lighthouse_kiosk.store.queries import desks, events
from lighthouse_kiosk.store.queries.desks import DeskSummary
from lighthouse_kiosk.store.unit_of_work import EVERY_ORGANISATION, Transaction

__all__ = ["DeskChoice", "DeskSession", "DeskSummary", "Desks"]

FIRST_DESK = "Desk 1"
COMMAND_LINE = "Command line"
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
            desk = _add(tx, self._context, actor, event_id, name, policy or DeskPolicy())
        return changed(desk, Topic.DESKS)

    def list_desks(self, actor: Actor, event_id: EventId) -> tuple[DeskSummary, ...]:
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

    def choices(self) -> tuple[DeskChoice, ...]:
        """Return every event in this database with its desks, for the kiosk's first screen."""
        now = self._context.clock()
        with self._context.uow.read(EVERY_ORGANISATION) as tx:
            return tuple(
                DeskChoice(event, event.phase(now), _for_kiosks(tx, organisation_id, event.id))
                for organisation_id, event in events.all_events(tx)
            )

    def sign_in_desk(
        self, event_text: str | None = None, desk_text: str | None = None
    ) -> DeskSession:
        """Open a desk's session by the event's id, short id or name, and the desk's id or name.

        Without an event, today's or the only one is taken; without a desk, the only one, made
        on the spot where the event has none yet. Raises NotFound or AmbiguousChoice.
        """
        with self._context.uow.read(EVERY_ORGANISATION) as tx:
            place = choose_event(tx, event_text, self._context.clock())
            organisation_id, event = place.organisation_id, place.event
            known = _for_kiosks(tx, organisation_id, event.id)
        desk = _choose_desk(known, desk_text)
        if desk is None:
            setter_up = Actor(organisation_id, Role.ORGANISER, FIRST_DESK)
            with changing(self._context, setter_up) as tx:
                desk = _add(
                    tx, self._context, setter_up, event.id, desk_text or FIRST_DESK, DeskPolicy()
                )
        return DeskSession(
            Actor(organisation_id, Role.DESK, desk.name, desk_id=desk.id), event, desk
        )

    def session_for_commands(
        self, event_text: str | None, *, handing_out: bool = False
    ) -> DeskSession:
        """Open a session for the command line, which is a desk of its own in the journal.

        The desk is made when it first hands something out; only asking leaves no trace. Raises
        NotFound or AmbiguousChoice for the event.
        """
        with self._context.uow.read(EVERY_ORGANISATION) as tx:
            place = choose_event(tx, event_text, self._context.clock())
            organisation_id, event = place.organisation_id, place.event
            known = desks.list_desks(tx, organisation_id, event.id)
        actor = Actor(organisation_id, Role.ADMIN, COMMAND_LINE)
        desk = next((desk for desk in known if desk.name == COMMAND_LINE), None)
        if desk is None and handing_out:
            desk = self.add_desk(actor, event.id, COMMAND_LINE).value
        if desk is None:
            desk = Desk(DeskId(new_id()), event.id, COMMAND_LINE, DeskPolicy())
        return DeskSession(replace(actor, desk_id=desk.id), event, desk)

    def session_at(self, actor: Actor, event_id: EventId, desk_id: DeskId) -> DeskSession:
        """Open a session in which the signed-in user works at a desk."""
        actor.require(Permission.HAND_OUT)
        with self._context.uow.read(actor.organisation_id) as tx:
            event = the_event(tx, actor, event_id)
            desk = desks.get_desk(tx, actor.organisation_id, desk_id)
        if desk is None or desk.event_id != event_id:
            raise NotFound("desk", id=str(desk_id))
        return DeskSession(replace(actor, desk_id=desk.id), event, desk)


def _for_kiosks(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> tuple[Desk, ...]:
    """List the desks that people stand at."""
    known = desks.list_desks(tx, organisation_id, event_id)
    return tuple(desk for desk in known if desk.name != COMMAND_LINE)


def _choose_desk(known: tuple[Desk, ...], wanted: str | None) -> Desk | None:
    if wanted is None:
        if len(known) > 1:
            raise AmbiguousChoice("desk", tuple(desk.name for desk in known))
        return known[0] if known else None
    text = wanted.strip().casefold()
    found = [desk for desk in known if text in {str(desk.id), desk.name.casefold()}]
    if not found and known:
        raise NotFound("desk", name=plain(wanted), known=tuple(desk.name for desk in known))
    return found[0] if found else None


def _add(
    tx: Transaction,
    context: Context,
    actor: Actor,
    event_id: EventId,
    name: str,
    policy: DeskPolicy,
) -> Desk:
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

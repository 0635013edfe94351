"""Passes: issued by approvals, reissued when lost, listed and laid out for printing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.errors import InvalidField, NotFound, SigningKeyMissing
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import EventId, PassId, RegistrationId, new_id, new_ticket_id
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.passes import PASS_GRACE, Pass, sign_token
from lighthouse_kiosk.domain.registrations import Registration, Status
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import (
    changing,
    record,
    the_event,
    the_option,
    the_registration,
)
from lighthouse_kiosk.store.queries import events, passes
from lighthouse_kiosk.store.queries.passes import PassCard, PassLine, PassQuery, ticket_name
from lighthouse_kiosk.store.unit_of_work import Transaction

__all__ = ["PassCard", "PassLine", "PassPage", "PassQuery", "Passes"]

_MOST_REISSUES = 255
_CARDS_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class PassPage:
    """`total` counts everything the query matches; `next` starts the following page."""

    rows: tuple[PassLine, ...]
    total: int
    next: str | None


class Passes:
    def __init__(self, context: Context) -> None:
        self._context = context

    def list_passes(self, actor: Actor, query: PassQuery) -> PassPage:
        actor.require(Permission.ORGANISE)
        with self._context.uow.read(actor.organisation_id) as tx:
            the_event(tx, actor, query.event_id)
            lines, following = passes.list_lines(tx, actor.organisation_id, query)
            total = passes.count_lines(tx, actor.organisation_id, query)
        return PassPage(lines, total, following)

    def pass_card(self, actor: Actor, registration_id: RegistrationId) -> PassCard:
        """Return a valid pass as printed; raises NotFound when there is none."""
        actor.require(Permission.ORGANISE)
        with self._context.uow.read(actor.organisation_id) as tx:
            registration = the_registration(tx, actor, registration_id)
            found = passes.cards(
                tx, actor.organisation_id, registration.event_id, [registration_id]
            )
        if not found:
            raise NotFound("pass", id=str(registration_id))
        return found[0]

    def pass_cards(
        self,
        actor: Actor,
        event_id: EventId,
        registration_ids: Sequence[RegistrationId] | None = None,
    ) -> tuple[PassCard, ...]:
        """Return the valid passes of an event by name; all, or those of the registrations."""
        actor.require(Permission.ORGANISE)
        with self._context.uow.read(actor.organisation_id) as tx:
            the_event(tx, actor, event_id)
            if registration_ids is None:
                return passes.cards(tx, actor.organisation_id, event_id, None)
            found: list[PassCard] = []
            for start in range(0, len(registration_ids), _CARDS_AT_ONCE):
                chosen = registration_ids[start : start + _CARDS_AT_ONCE]
                found += passes.cards(tx, actor.organisation_id, event_id, chosen)
        return tuple(sorted(found, key=lambda card: card.person_name.casefold()))

    def reissue(self, actor: Actor, registration_id: RegistrationId) -> Changed[PassCard]:
        """Replace a lost pass; every earlier issue is then REVOKED at the desk.

        Raises NotFound, SigningKeyMissing, InvalidField `too_many` after 255 reissues.
        """
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            reissue_within(tx, self._context, actor, registration_id)
        return changed(self.pass_card(actor, registration_id), Topic.PASSES)


def issue_within(
    tx: Transaction,
    context: Context,
    actor: Actor,
    event: Event,
    option: EventOption,
    registration: Registration,
) -> Pass:
    """Issue the first pass of a registration that is being approved."""
    return _issue(tx, context, actor, event, option, registration, previous=None)


def reissue_within(
    tx: Transaction, context: Context, actor: Actor, registration_id: RegistrationId
) -> None:
    """Issue the next pass and revoke all before it."""
    registration = the_registration(tx, actor, registration_id)
    previous = passes.current_pass(tx, actor.organisation_id, registration_id)
    if previous is None or registration.status is not Status.APPROVED:
        raise NotFound("pass", id=str(registration_id))
    if previous.reissue >= _MOST_REISSUES:
        raise InvalidField("pass", "too_many", most=_MOST_REISSUES)
    passes.retire(tx, actor.organisation_id, registration_id)
    event = the_event(tx, actor, registration.event_id)
    option = the_option(tx, actor, registration.option_id)
    issued = _issue(tx, context, actor, event, option, registration, previous)
    record(
        tx,
        context,
        actor,
        "reissued",
        "pass",
        registration_id,
        {"reissue": previous.reissue},
        {"ticket": ticket_name(issued.ticket_id), "reissue": issued.reissue},
    )


def _issue(
    tx: Transaction,
    context: Context,
    actor: Actor,
    event: Event,
    option: EventOption,
    registration: Registration,
    previous: Pass | None,
) -> Pass:
    organisation_id = actor.organisation_id
    key_id = events.newest_key_id(tx, organisation_id, event.id)
    private_key = context.keys.find(event.id, key_id)
    if private_key is None:
        raise SigningKeyMissing(event.name)
    token = sign_token(
        private_key,
        organisation_id,
        event.id,
        key_id=key_id,
        event_short_id=event.short_id,
        ticket_id=previous.ticket_id if previous else new_ticket_id(),
        reissue=previous.reissue + 1 if previous else 0,
        not_after=event.day_ends_utc + PASS_GRACE,
        option_number=option.number,
        quantity=registration.quantity,
    )
    issued = Pass(
        id=PassId(new_id()),
        event_id=event.id,
        registration_id=registration.id,
        ticket_id=token.ticket_id,
        reissue=token.reissue,
        revoked=False,
        token=token,
    )
    passes.insert_pass(tx, organisation_id, issued, context.clock(), actor.name)
    return issued

"""Passes: issued by approvals, reissued when lost, listed and laid out for printing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.errors import NotFound
from lighthouse_kiosk.domain.ids import EventId, RegistrationId
from lighthouse_kiosk.domain.passes import TOKEN_BYTES, TOKEN_VERSION
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.ledger import Ledger
from lighthouse_kiosk.services.records import (
    changing,
    the_event,
    the_registration,
)
from lighthouse_kiosk.store.queries import options, organisations, pass_lists, passes, slots
from lighthouse_kiosk.store.queries.pass_lists import PassLine, PassQuery
from lighthouse_kiosk.store.queries.passes import PassCard
from lighthouse_kiosk.store.unit_of_work import Transaction

__all__ = ["PassCard", "PassLine", "PassPage", "PassQuery", "Passes"]

_CARDS_AT_ONCE = 500
_SAMPLE_TEXT = str(int.from_bytes(bytes([TOKEN_VERSION]) + bytes(TOKEN_BYTES - 1), "big"))
"""As many digits as a token has, and no signature."""


@dataclass(frozen=True, slots=True)
class PassPage:
    """`total` counts everything the query matches; `next` starts the following page.

    The total is None where counting takes longer than the page: ask `count_passes`.
    """

    rows: tuple[PassLine, ...]
    total: int | None
    next: str | None


class Passes:
    def __init__(self, context: Context) -> None:
        self._context = context

    def list_passes(self, actor: Actor, query: PassQuery) -> PassPage:
        """Raises NotFound for the event, InvalidField for an `after` that no page gave."""
        actor.require(Permission.ORGANISE)
        with self._context.uow.read(actor.organisation_id) as tx:
            the_event(tx, actor, query.event_id)
            lines, following, total = pass_lists.list_lines(tx, actor.organisation_id, query)
        return PassPage(lines, total, following)

    def count_passes(self, actor: Actor, query: PassQuery) -> int:
        """Count all that the query matches, whatever its page; may take a second or two."""
        actor.require(Permission.ORGANISE)
        with self._context.uow.read(actor.organisation_id) as tx:
            the_event(tx, actor, query.event_id)
            return pass_lists.count_lines(tx, actor.organisation_id, query)

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

    def sample_card(self, actor: Actor, event_id: EventId, person_name: str) -> PassCard:
        """Return a pass as it would be printed, for the event's first option and slot.

        It is nobody's: its code is not signed, and desks refuse it. Raises NotFound for the event,
        and for an option where there is none yet.
        """
        actor.require(Permission.ORGANISE)
        with self._context.uow.read(actor.organisation_id) as tx:
            event = the_event(tx, actor, event_id)
            offered = options.list_options(tx, actor.organisation_id, event_id)
            first = slots.list_slots(tx, actor.organisation_id, event_id)[:1]
            owner = organisations.organisation_name(tx, actor.organisation_id)
        if not offered:
            raise NotFound("option")
        option = next((one for one in offered if one.needs_slot), offered[0])
        slot = first[0] if first and option.needs_slot else None
        return PassCard(
            registration_id=RegistrationId(UUID(int=0)),
            organisation_name=owner,
            event_name=event.name,
            venue=event.venue,
            event_date=event.date,
            time_zone=event.time_zone,
            person_name=person_name,
            staff_number="E1042",
            department="",
            option_name=option.name,
            kind=option.kind,
            detail=option.detail,
            place=option.place,
            quantity=1,
            slot_starts=slot.starts if slot else None,
            slot_ends=slot.ends if slot else None,
            starts_utc=slot.starts_utc if slot else None,
            ends_utc=slot.ends_utc if slot else None,
            token_text=_SAMPLE_TEXT,
            ticket="SAMPLE",
        )

    def valid_passes(self, actor: Actor, event_id: EventId) -> tuple[RegistrationId, ...]:
        """Return whose passes of an event are valid, by the person's name: the order of printing."""
        actor.require(Permission.ORGANISE)
        with self._context.uow.read(actor.organisation_id) as tx:
            the_event(tx, actor, event_id)
            return passes.valid_passes(tx, actor.organisation_id, event_id)

    def pass_cards(
        self,
        actor: Actor,
        event_id: EventId,
        registration_ids: Sequence[RegistrationId] | None = None,
    ) -> tuple[PassCard, ...]:
        """Return the valid passes of these registrations in their order; without any, all by name.

        For more than some hundreds go through `each_card`.
        """
        actor.require(Permission.ORGANISE)
        with self._context.uow.read(actor.organisation_id) as tx:
            the_event(tx, actor, event_id)
            found = passes.cards(tx, actor.organisation_id, event_id, registration_ids)
        if registration_ids is None:
            return found
        cards = {card.registration_id: card for card in found}
        return tuple(cards[each] for each in registration_ids if each in cards)

    def each_card(
        self, actor: Actor, event_id: EventId, registration_ids: Sequence[RegistrationId]
    ) -> Iterator[PassCard]:
        """Go through any number of passes, reading some hundreds at once.

        A pass that is revoked on the way is left out.
        """
        for start in range(0, len(registration_ids), _CARDS_AT_ONCE):
            chosen = registration_ids[start : start + _CARDS_AT_ONCE]
            yield from self.pass_cards(actor, event_id, chosen)

    def reissue(self, actor: Actor, registration_id: RegistrationId) -> Changed[PassCard]:
        """Replace a lost pass; every earlier issue is then REVOKED at the desk.

        Raises NotFound, SigningKeyMissing, InvalidField `too_many` after 255 reissues.
        """
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            reissue_within(tx, self._context, actor, registration_id)
        return changed(self.pass_card(actor, registration_id), Topic.PASSES)


def reissue_within(
    tx: Transaction, context: Context, actor: Actor, registration_id: RegistrationId
) -> None:
    """Issue the next pass and revoke all before it, inside an open transaction."""
    ledger = Ledger(tx, context, actor, [registration_id])
    ledger.reissue(registration_id)
    ledger.write()

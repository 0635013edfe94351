"""An event's signing keys: listed, renewed, revoked, and handed to desks as a public bundle."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.errors import InvalidField, NotFound
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import EventId, OrganisationId, RegistrationId
from lighthouse_kiosk.domain.progress import IsCancelled, OnProgress
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.signing_keys import MOST_KEYS, BundledKey, KeyBundle, PublicKey
from lighthouse_kiosk.services.batches import BatchResult, run_batch
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.keys import KeyPlace, KeyVault
from lighthouse_kiosk.services.records import changing, record, the_event
from lighthouse_kiosk.store.queries import events, signing_keys
from lighthouse_kiosk.store.unit_of_work import Transaction

__all__ = ["KeyBundle", "SigningKey", "SigningKeys"]


@dataclass(frozen=True, slots=True)
class SigningKey:
    """`place` is where this machine keeps the private half, None where it has it not (or another
    one by this id). `passes` counts the valid passes that the key signed.
    """

    key_id: int
    public_key: bytes
    created_at: datetime
    revoked_at: datetime | None
    place: KeyPlace | None
    passes: int


class SigningKeys:
    def __init__(self, context: Context) -> None:
        self._context = context

    def list_keys(self, actor: Actor, event_id: EventId) -> tuple[SigningKey, ...]:
        """Return all keys, newest first: the first that is here and not revoked signs."""
        actor.require(Permission.ORGANISE)
        with self._context.uow.read(actor.organisation_id) as tx:
            event = the_event(tx, actor, event_id)
            return keys_of(tx, self._context.keys, actor.organisation_id, event)

    def rotate(self, actor: Actor, event_id: EventId) -> Changed[SigningKey]:
        """Make a new key on this machine, which signs from now on; passes that are out stay valid.

        Raises FolderUnusable when it can't be kept, InvalidField `too_many` after 255 keys.
        """
        actor.require(Permission.ORGANISE)
        organisation_id, now = actor.organisation_id, self._context.clock()
        with changing(self._context, actor) as tx:
            the_event(tx, actor, event_id)
            known = signing_keys.list_keys(tx, organisation_id, event_id)
            key_id = 1 + max((key.key_id for key in known), default=0)
            if key_id > MOST_KEYS:
                raise InvalidField("key", "too_many", most=MOST_KEYS)
            public_key = self._context.keys.make(event_id, key_id)
            events.insert_public_key(tx, organisation_id, event_id, key_id, public_key, now)
            after = {"key_id": key_id, "public_key": public_key}
            record(tx, self._context, actor, "key_made", "event", event_id, {}, after)
        held = self._context.keys.held(event_id, key_id)
        place = held.place if held else None
        made = SigningKey(key_id, public_key, now, revoked_at=None, place=place, passes=0)
        return changed(made, Topic.EVENTS)

    def revoke(self, actor: Actor, event_id: EventId, key_id: int) -> Changed[None]:
        """Give a key up that somebody else may have: its passes are INVALID at every desk.

        `reissue` gives their owners new ones. Raises NotFound.
        """
        actor.require(Permission.ORGANISE)
        now = self._context.clock()
        with changing(self._context, actor) as tx:
            the_event(tx, actor, event_id)
            known = signing_keys.list_keys(tx, actor.organisation_id, event_id)
            key = _among(known, key_id)
            if key.revoked_at is not None:
                return changed(None)
            signing_keys.set_revoked(tx, actor.organisation_id, event_id, key_id, now)
            after = {"key_id": key_id, "revoked_at": now}
            record(tx, self._context, actor, "key_revoked", "event", event_id, {}, after)
        return changed(None, Topic.EVENTS, Topic.PASSES)

    def signed_by(self, actor: Actor, event_id: EventId, key_id: int) -> tuple[RegistrationId, ...]:
        """Return the registrations whose valid pass a key signed. Raises NotFound."""
        actor.require(Permission.ORGANISE)
        with self._context.uow.read(actor.organisation_id) as tx:
            the_event(tx, actor, event_id)
            _among(signing_keys.list_keys(tx, actor.organisation_id, event_id), key_id)
            return signing_keys.signed_by(tx, actor.organisation_id, event_id, key_id)

    def reissue(
        self,
        actor: Actor,
        event_id: EventId,
        key_id: int,
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> Changed[BatchResult]:
        """Replace every valid pass that a key signed, in short transactions.

        What is reported done is done, whatever ends the batch; a second call does the rest. Raises
        NotFound; without a key to sign with nothing is done and the result says so.
        """
        wanted = self.signed_by(actor, event_id, key_id)
        return run_batch(
            self._context,
            actor,
            wanted,
            lambda ledger, found_id: ledger.reissue(found_id),
            progress,
            cancelled,
        )

    def export_bundle(self, actor: Actor, event_id: EventId) -> KeyBundle:
        """Return what desks need to verify the event's passes; it holds no secret."""
        actor.require(Permission.ORGANISE)
        with self._context.uow.read(actor.organisation_id) as tx:
            event = the_event(tx, actor, event_id)
            known = signing_keys.list_keys(tx, actor.organisation_id, event_id)
        return KeyBundle(
            actor.organisation_id,
            event.id,
            event.short_id,
            event.name,
            tuple(
                BundledKey(key.key_id, key.public_key, key.revoked_at is not None)
                for key in sorted(known, key=lambda key: key.key_id)
            ),
        )


def keys_of(
    tx: Transaction, vault: KeyVault, organisation_id: OrganisationId, event: Event
) -> tuple[SigningKey, ...]:
    """List an event's keys with what this machine holds of them."""
    counts = signing_keys.count_valid_passes(tx, organisation_id, event.id)
    return tuple(
        SigningKey(
            key.key_id,
            key.public_key,
            key.created_at,
            key.revoked_at,
            place=held.place if held and held.public == key.public_key else None,
            passes=counts.get(key.key_id, 0),
        )
        for key in signing_keys.list_keys(tx, organisation_id, event.id)
        for held in [vault.held(event.id, key.key_id)]
    )


def _among(keys: tuple[PublicKey, ...], key_id: int) -> PublicKey:
    found = next((key for key in keys if key.key_id == key_id), None)
    if found is None:
        raise NotFound("key", id=str(key_id))
    return found

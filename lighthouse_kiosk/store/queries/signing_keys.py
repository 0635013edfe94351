"""The public halves of an event's signing keys; private ones are never in the database."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, LargeBinary, func, select, update

from lighthouse_kiosk.domain.ids import EventId, OrganisationId, RegistrationId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.signing_keys import PublicKey
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.tables import EventKeyRow, PassRow, RegistrationRow
from lighthouse_kiosk.store.unit_of_work import Transaction

_signer = func.substr(PassRow.token, 2, 1, type_=LargeBinary)
"""The second of a token's bytes; see domain/passes.py."""


def list_keys(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> tuple[PublicKey, ...]:
    """Return all keys of an event, also revoked ones, newest first."""
    rows = tx.execute(
        select(EventKeyRow.__table__)
        .where(EventKeyRow.organisation_id == organisation_id, EventKeyRow.event_id == event_id)
        .order_by(EventKeyRow.key_id.desc())
    )
    return tuple(
        PublicKey(row.key_id, row.public_key, row.created_at, row.revoked_at) for row in rows
    )


def set_revoked(
    tx: Transaction,
    organisation_id: OrganisationId,
    event_id: EventId,
    key_id: int,
    at: datetime,
) -> None:
    tx.execute(
        update(EventKeyRow)
        .where(
            EventKeyRow.organisation_id == organisation_id,
            EventKeyRow.event_id == event_id,
            EventKeyRow.key_id == key_id,
        )
        .values(revoked_at=at)
    )


def count_valid_passes(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> Mapping[int, int]:
    """Count the passes that people may show by the key that signed them."""
    rows = tx.execute(
        select(_signer, func.count()).where(*_valid(organisation_id, event_id)).group_by(_signer)
    )
    return {int.from_bytes(key_id, "big"): count for key_id, count in rows}


def signed_by(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId, key_id: int
) -> tuple[RegistrationId, ...]:
    """Return the approved registrations whose pass a key signed, in the order of their passes."""
    rows = tx.execute(
        select(PassRow.registration_id)
        .join(RegistrationRow, along(PassRow.registration_id, RegistrationRow))
        .where(
            *_valid(organisation_id, event_id),
            _signer == bytes([key_id]),
            RegistrationRow.status == Status.APPROVED,
        )
        .order_by(PassRow.id)
    )
    return tuple(RegistrationId(found) for found in rows.scalars())


def _valid(organisation_id: OrganisationId, event_id: EventId) -> tuple[ColumnElement[bool], ...]:
    return (
        PassRow.organisation_id == organisation_id,
        PassRow.event_id == event_id,
        PassRow.current.is_(True),
        PassRow.revoked.is_(False),
    )

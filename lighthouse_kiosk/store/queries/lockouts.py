from __future__ import annotations

from uuid import UUID

from sqlalchemy import ColumnElement, bindparam, delete, select, text, update

from lighthouse_kiosk.domain.credentials import Credential
from lighthouse_kiosk.domain.ids import OrganisationId
from lighthouse_kiosk.domain.lockouts import Lockout
from lighthouse_kiosk.store.tables import LockoutRow
from lighthouse_kiosk.store.types import Id
from lighthouse_kiosk.store.unit_of_work import Transaction

_START = text(
    "INSERT INTO lockouts (organisation_id, holder_id, kind, failures)"
    " VALUES (:organisation, :holder, :kind, 0) ON CONFLICT DO NOTHING"
).bindparams(bindparam("organisation", type_=Id), bindparam("holder", type_=Id))


def take_lockout(
    tx: Transaction, organisation_id: OrganisationId, holder_id: UUID, kind: Credential
) -> Lockout:
    """Read a holder's lockout and keep other tries waiting until this transaction ends."""
    tx.execute(_START, {"organisation": organisation_id, "holder": holder_id, "kind": kind})
    row = tx.execute(
        select(LockoutRow.failures, LockoutRow.locked_until)
        .where(*_of(organisation_id, holder_id), LockoutRow.kind == kind)
        .with_for_update()
    ).one()
    return Lockout(row.failures, row.locked_until)


def save_lockout(
    tx: Transaction,
    organisation_id: OrganisationId,
    holder_id: UUID,
    kind: Credential,
    lockout: Lockout,
) -> None:
    tx.execute(
        update(LockoutRow)
        .where(*_of(organisation_id, holder_id), LockoutRow.kind == kind)
        .values(failures=lockout.failures, locked_until=lockout.locked_until)
    )


def clear_lockout(
    tx: Transaction, organisation_id: OrganisationId, holder_id: UUID, *kinds: Credential
) -> None:
    tx.execute(
        delete(LockoutRow).where(*_of(organisation_id, holder_id), LockoutRow.kind.in_(kinds))
    )


def _of(
    organisation_id: OrganisationId, holder_id: UUID
) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return LockoutRow.organisation_id == organisation_id, LockoutRow.holder_id == holder_id

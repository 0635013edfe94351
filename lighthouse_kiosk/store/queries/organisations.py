from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update

from lighthouse_kiosk.domain.ids import OrganisationId
from lighthouse_kiosk.store.tables import OrganisationRow
from lighthouse_kiosk.store.unit_of_work import Transaction


@dataclass(frozen=True, slots=True)
class Organisation:
    id: OrganisationId
    name: str


def list_organisations(tx: Transaction) -> tuple[Organisation, ...]:
    rows = tx.execute(
        select(OrganisationRow.id, OrganisationRow.name).order_by(
            OrganisationRow.name, OrganisationRow.id
        )
    )
    return tuple(Organisation(OrganisationId(row.id), row.name) for row in rows)


def organisation_name(tx: Transaction, organisation_id: OrganisationId) -> str:
    return tx.execute(
        select(OrganisationRow.name).where(OrganisationRow.id == organisation_id)
    ).scalar_one()


def insert_organisation(
    tx: Transaction, organisation_id: OrganisationId, name: str, at: datetime
) -> None:
    tx.execute(insert(OrganisationRow).values(id=organisation_id, name=name, created_at=at))


def exists(tx: Transaction, organisation_id: OrganisationId) -> bool:
    found = tx.execute(select(OrganisationRow.id).where(OrganisationRow.id == organisation_id))
    return found.first() is not None


def rename(tx: Transaction, organisation_id: OrganisationId, name: str) -> None:
    tx.execute(
        update(OrganisationRow).where(OrganisationRow.id == organisation_id).values(name=name)
    )

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, insert, select

from lighthouse_kiosk.domain.ids import OrganisationId
from lighthouse_kiosk.store.tables import OrganisationLogoRow
from lighthouse_kiosk.store.unit_of_work import Transaction


def get_logo(tx: Transaction, organisation_id: OrganisationId) -> bytes | None:
    found = tx.execute(
        select(OrganisationLogoRow.picture).where(
            OrganisationLogoRow.organisation_id == organisation_id
        )
    ).scalar_one_or_none()
    return None if found is None else bytes(found)


def put_logo(
    tx: Transaction, organisation_id: OrganisationId, picture: bytes | None, at: datetime
) -> None:
    """Keep it in place of the one before; None takes that away."""
    tx.execute(
        delete(OrganisationLogoRow).where(OrganisationLogoRow.organisation_id == organisation_id)
    )
    if picture is not None:
        tx.execute(
            insert(OrganisationLogoRow).values(
                organisation_id=organisation_id, picture=picture, updated_at=at
            )
        )

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, insert, select

from lighthouse_kiosk.domain.ids import OrganisationId, PersonId
from lighthouse_kiosk.store.tables import PersonPhotoRow
from lighthouse_kiosk.store.unit_of_work import Transaction


def get_photo(
    tx: Transaction, organisation_id: OrganisationId, person_id: PersonId
) -> bytes | None:
    found = tx.execute(
        select(PersonPhotoRow.picture).where(
            PersonPhotoRow.organisation_id == organisation_id,
            PersonPhotoRow.person_id == person_id,
        )
    ).scalar_one_or_none()
    return None if found is None else bytes(found)


def put_photo(
    tx: Transaction,
    organisation_id: OrganisationId,
    person_id: PersonId,
    picture: bytes,
    at: datetime,
) -> None:
    """Keep it in place of the one before."""
    remove_photo(tx, organisation_id, person_id)
    tx.execute(
        insert(PersonPhotoRow).values(
            organisation_id=organisation_id, person_id=person_id, picture=picture, updated_at=at
        )
    )


def remove_photo(tx: Transaction, organisation_id: OrganisationId, person_id: PersonId) -> bool:
    """Whether there was one."""
    gone = tx.execute(
        delete(PersonPhotoRow).where(
            PersonPhotoRow.organisation_id == organisation_id,
            PersonPhotoRow.person_id == person_id,
        )
    )
    return bool(gone.rowcount)

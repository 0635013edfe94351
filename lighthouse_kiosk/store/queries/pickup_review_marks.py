"""Who has looked at which hand-outs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, insert, select

from lighthouse_kiosk.domain.ids import OrganisationId, PickupId
from lighthouse_kiosk.store.tables import PickupReviewRow
from lighthouse_kiosk.store.unit_of_work import Transaction


def put_reviews(
    tx: Transaction,
    organisation_id: OrganisationId,
    ids: Sequence[PickupId],
    at: datetime,
    by: str,
) -> None:
    """Say who looked at these hand-outs, in place of who did before."""
    remove_reviews(tx, organisation_id, ids)
    tx.execute(
        insert(PickupReviewRow),
        [
            {
                "organisation_id": organisation_id,
                "pickup_id": pickup_id,
                "reviewed_at": at,
                "reviewed_by": by,
            }
            for pickup_id in ids
        ],
    )


def remove_reviews(
    tx: Transaction, organisation_id: OrganisationId, ids: Sequence[PickupId]
) -> None:
    tx.execute(
        delete(PickupReviewRow).where(
            PickupReviewRow.organisation_id == organisation_id, PickupReviewRow.pickup_id.in_(ids)
        )
    )


def reviewed_among(
    tx: Transaction, organisation_id: OrganisationId, ids: Sequence[PickupId]
) -> frozenset[PickupId]:
    found = tx.execute(
        select(PickupReviewRow.pickup_id).where(
            PickupReviewRow.organisation_id == organisation_id, PickupReviewRow.pickup_id.in_(ids)
        )
    ).scalars()
    return frozenset(PickupId(pickup_id) for pickup_id in found)

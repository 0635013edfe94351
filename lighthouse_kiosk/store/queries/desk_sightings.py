from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert as insert_on_postgresql
from sqlalchemy.dialects.sqlite import insert as insert_on_sqlite

from lighthouse_kiosk.domain.desk_sightings import DeskSighting, Readers
from lighthouse_kiosk.domain.ids import DeskId, EventId, OrganisationId
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.tables import DeskRow, DeskSightingRow, PickupRow
from lighthouse_kiosk.store.unit_of_work import Transaction


def put_sighting(
    tx: Transaction, organisation_id: OrganisationId, desk_id: DeskId, sighting: DeskSighting
) -> None:
    """Keep it in place of what the same device told before."""
    insert = insert_on_sqlite if tx.dialect.name == "sqlite" else insert_on_postgresql
    told = {
        "device_name": sighting.device_name,
        "seen_at": sighting.heard_at,
        "passes": sighting.passes,
        "camera": sighting.readers.camera,
        "scanner": sighting.readers.scanner,
        "self_service": sighting.self_service,
        "has_left": sighting.left,
    }
    tx.execute(
        insert(DeskSightingRow)
        .values(
            organisation_id=organisation_id,
            desk_id=desk_id,
            device_id=sighting.device_id,
            **told,
        )
        .on_conflict_do_update(
            index_elements=["organisation_id", "desk_id", "device_id"], set_=told
        )
    )


def sightings_of_event(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> Mapping[DeskId, tuple[DeskSighting, ...]]:
    """All devices of each desk, the latest heard of first: a journal entry is a sign of life too."""
    journal_since = (
        select(func.max(PickupRow.at))
        .where(
            PickupRow.organisation_id == DeskSightingRow.organisation_id,
            PickupRow.desk_id == DeskSightingRow.desk_id,
            PickupRow.device_id == DeskSightingRow.device_id,
            PickupRow.at > DeskSightingRow.seen_at,
        )
        .scalar_subquery()
    )
    rows = tx.execute(
        select(DeskSightingRow.__table__, journal_since.label("wrote_at"))
        .join(DeskRow, along(DeskSightingRow.desk_id, DeskRow))
        .where(DeskSightingRow.organisation_id == organisation_id, DeskRow.event_id == event_id)
    )
    found: dict[DeskId, list[DeskSighting]] = defaultdict(list)
    for row in rows:
        found[DeskId(row.desk_id)].append(
            DeskSighting(
                device_id=row.device_id,
                device_name=row.device_name,
                heard_at=max(row.seen_at, row.wrote_at or row.seen_at),
                passes=row.passes,
                passes_at=row.seen_at,
                readers=Readers(row.camera, row.scanner),
                self_service=row.self_service,
                left=row.has_left and row.wrote_at is None,
            )
        )
    return {
        desk_id: tuple(sorted(sightings, key=lambda one: one.heard_at, reverse=True))
        for desk_id, sightings in found.items()
    }

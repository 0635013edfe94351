from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import aliased

from lighthouse_kiosk.domain.ids import EventId, ImportId, OrganisationId
from lighthouse_kiosk.domain.imports import ImportMode
from lighthouse_kiosk.store.tables import (
    AuditRow,
    EventRow,
    ImportMappingRow,
    ImportPartRow,
    ImportRunRow,
)
from lighthouse_kiosk.store.unit_of_work import Transaction


@dataclass(frozen=True, slots=True)
class PastImport:
    """A table that was taken. `event_name` is None for people alone; `undone_at` if it was undone."""

    id: ImportId
    event_id: EventId | None
    event_name: str | None
    at: datetime
    by: str
    file_name: str
    file_digest: str
    mode: ImportMode
    people_added: int
    people_changed: int
    registered: int
    refused: int
    undone_at: datetime | None
    undone_by: str | None


def insert_import(
    tx: Transaction, organisation_id: OrganisationId, import_id: ImportId, values: Mapping[str, Any]
) -> None:
    tx.execute(insert(ImportRunRow).values(organisation_id=organisation_id, id=import_id, **values))


def update_import(
    tx: Transaction, organisation_id: OrganisationId, import_id: ImportId, values: Mapping[str, Any]
) -> None:
    tx.execute(
        update(ImportRunRow)
        .where(ImportRunRow.organisation_id == organisation_id, ImportRunRow.id == import_id)
        .values(**values)
    )


def add_part(
    tx: Transaction, organisation_id: OrganisationId, import_id: ImportId, first: int, last: int
) -> None:
    tx.execute(
        insert(ImportPartRow).values(
            organisation_id=organisation_id,
            import_id=import_id,
            first_entry=first,
            last_entry=last,
        )
    )


def list_imports(
    tx: Transaction,
    organisation_id: OrganisationId,
    event_id: EventId | None,
    before: ImportId | None,
    limit: int,
) -> tuple[PastImport, ...]:
    """Return imports, the latest first; of one event, where one is given."""
    wanted = [ImportRunRow.organisation_id == organisation_id]
    if event_id is not None:
        wanted.append(ImportRunRow.event_id == event_id)
    if before is not None:
        wanted.append(ImportRunRow.id < before)  # ids are made in the order of time
    return _imports(tx, wanted, limit)


def get_import(
    tx: Transaction, organisation_id: OrganisationId, import_id: ImportId
) -> PastImport | None:
    found = _imports(
        tx, [ImportRunRow.organisation_id == organisation_id, ImportRunRow.id == import_id], 1
    )
    return found[0] if found else None


def _imports(tx: Transaction, wanted: Sequence[Any], limit: int) -> tuple[PastImport, ...]:
    rows = tx.execute(
        select(
            ImportRunRow.id,
            ImportRunRow.event_id,
            EventRow.name.label("event_name"),
            ImportRunRow.at,
            ImportRunRow.by_name.label("by"),
            ImportRunRow.file_name,
            ImportRunRow.file_digest,
            ImportRunRow.mode,
            ImportRunRow.people_added,
            ImportRunRow.people_changed,
            ImportRunRow.registered,
            ImportRunRow.refused,
            ImportRunRow.undone_at,
            ImportRunRow.undone_by,
        )
        .outerjoin(
            EventRow,
            (EventRow.organisation_id == ImportRunRow.organisation_id)
            & (EventRow.id == ImportRunRow.event_id),
        )
        .where(*wanted)
        .order_by(ImportRunRow.id.desc())
        .limit(limit)
    )
    return tuple(PastImport(**row._mapping) for row in rows)  # noqa: SLF001 - SQLAlchemy's public name


@dataclass(frozen=True, slots=True)
class ImportedChange:
    """An entry that an import wrote; `touched_by` says what was done to the row later, and by whom."""

    sequence: int
    action: str
    entity: str
    entity_id: UUID
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    touched_by: tuple[str, str] | None


UNDONE = "import_undone"
"""What undoing an import writes; it does not count as touching a row."""


def changes_before(
    tx: Transaction,
    organisation_id: OrganisationId,
    import_id: ImportId,
    reached: int | None,
    limit: int,
) -> tuple[ImportedChange, ...]:
    """Return an import's next entries to be undone, the latest first: those before `reached`."""
    later = aliased(AuditRow)
    touching = (
        select(func.max(later.sequence))
        .where(
            later.organisation_id == AuditRow.organisation_id,
            later.entity_id == AuditRow.entity_id,
            later.sequence > AuditRow.sequence,
            later.action != UNDONE,
            later.sequence > _end_of_part(organisation_id, import_id, later.sequence),
        )
        .scalar_subquery()
    )
    wanted = [
        AuditRow.organisation_id == organisation_id,
        AuditRow.sequence <= _end_of_part(organisation_id, import_id, AuditRow.sequence),
        AuditRow.sequence < reached
        if reached is not None
        else AuditRow.sequence <= _last_entry(organisation_id, import_id),
    ]
    rows = tx.execute(
        select(
            AuditRow.sequence,
            AuditRow.action,
            AuditRow.entity,
            AuditRow.entity_id,
            AuditRow.before,
            AuditRow.after,
            touching.label("touching"),
        )
        .where(*wanted)
        .order_by(AuditRow.sequence.desc())
        .limit(limit)
    ).all()
    who = _who_did(tx, organisation_id, [row.touching for row in rows if row.touching])
    return tuple(
        ImportedChange(
            row.sequence,
            row.action,
            row.entity,
            row.entity_id,
            row.before,
            row.after,
            who.get(row.touching),
        )
        for row in rows
    )


def _last_entry(organisation_id: OrganisationId, import_id: ImportId) -> Any:
    """The last entry that an import wrote."""
    last = select(func.max(ImportPartRow.last_entry)).where(
        ImportPartRow.organisation_id == organisation_id, ImportPartRow.import_id == import_id
    )
    return last.scalar_subquery()


def _end_of_part(organisation_id: OrganisationId, import_id: ImportId, sequence: Any) -> Any:
    """Where the last part ends that begins before an entry or with it: at the entry or
    behind it if the import wrote it, as parts don't overlap. 0 for entries before all parts.

    It is one step down an index; an import of a million rows has thousands of parts.
    """
    part = aliased(ImportPartRow)
    last = (
        select(part.last_entry)
        .where(
            part.organisation_id == organisation_id,
            part.import_id == import_id,
            part.first_entry <= sequence,
        )
        .order_by(part.first_entry.desc())
        .limit(1)
        .scalar_subquery()
    )
    return func.coalesce(last, 0)


def _who_did(
    tx: Transaction, organisation_id: OrganisationId, sequences: Sequence[int]
) -> Mapping[int, tuple[str, str]]:
    rows = tx.execute(
        select(AuditRow.sequence, AuditRow.action, AuditRow.actor).where(
            AuditRow.organisation_id == organisation_id, AuditRow.sequence.in_(sequences)
        )
    )
    return {sequence: (action, actor) for sequence, action, actor in rows}


def undo_reached(
    tx: Transaction, organisation_id: OrganisationId, import_id: ImportId
) -> int | None:
    """Lock an import for undoing; return the last entry dealt with, None at the beginning."""
    return tx.execute(
        select(ImportRunRow.undo_reached)
        .where(ImportRunRow.organisation_id == organisation_id, ImportRunRow.id == import_id)
        .with_for_update()
    ).scalar_one()


def entries_since(
    tx: Transaction, organisation_id: OrganisationId, last: int
) -> Sequence[tuple[str, str, UUID]]:
    """Return action, entity and id of each entry past `last`."""
    rows = tx.execute(
        select(AuditRow.action, AuditRow.entity, AuditRow.entity_id).where(
            AuditRow.organisation_id == organisation_id, AuditRow.sequence > last
        )
    )
    return [(action, entity, entity_id) for action, entity, entity_id in rows]


def get_mapping(
    tx: Transaction, organisation_id: OrganisationId, headings: str
) -> Mapping[str, Any] | None:
    return tx.execute(
        select(ImportMappingRow.mapping).where(
            ImportMappingRow.organisation_id == organisation_id,
            ImportMappingRow.headings == headings,
        )
    ).scalar_one_or_none()


def put_mapping(
    tx: Transaction,
    organisation_id: OrganisationId,
    headings: str,
    mapping: Mapping[str, Any],
    at: datetime,
) -> None:
    mine = (
        ImportMappingRow.organisation_id == organisation_id,
        ImportMappingRow.headings == headings,
    )
    changed = tx.execute(update(ImportMappingRow).where(*mine).values(mapping=mapping, at=at))
    if not changed.rowcount:
        tx.execute(
            insert(ImportMappingRow).values(
                organisation_id=organisation_id, headings=headings, mapping=mapping, at=at
            )
        )

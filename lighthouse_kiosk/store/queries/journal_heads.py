"""How far the journals of an organisation are, and what was written since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import case, func, select, type_coerce

from lighthouse_kiosk.domain.ids import OrganisationId
from lighthouse_kiosk.store.queries.chains import AUDIT
from lighthouse_kiosk.store.tables import AuditRow, ChainHeadRow, DeskSightingRow
from lighthouse_kiosk.store.types import Count
from lighthouse_kiosk.store.unit_of_work import Transaction


@dataclass(frozen=True, slots=True)
class JournalHeads:
    """The audit trail's last number, how many pickup entries there are, and when a desk told last.

    `heard_at` is in microseconds since 1970.
    """

    audit: int
    pickups: int
    heard_at: int


def journal_heads(
    tx: Transaction, organisation_id: OrganisationId, without_chain: str
) -> JournalHeads:
    """Read where the journals end; entries of one device's chain of pickups are left out."""
    row = ChainHeadRow
    is_audit = row.chain == AUDIT
    audit, pickups = tx.execute(
        select(
            func.coalesce(func.sum(case((is_audit, row.sequence), else_=0)), 0),
            func.coalesce(
                func.sum(case((is_audit | (row.chain == without_chain), 0), else_=row.sequence)), 0
            ),
        ).where(row.organisation_id == organisation_id)
    ).one()
    heard_at = tx.execute(
        select(func.max(type_coerce(DeskSightingRow.seen_at, Count))).where(
            DeskSightingRow.organisation_id == organisation_id
        )
    ).scalar_one()
    return JournalHeads(int(audit), int(pickups), int(heard_at or 0))


def kinds_between(
    tx: Transaction, organisation_id: UUID, spans: Sequence[tuple[int, int]]
) -> frozenset[tuple[str, str]]:
    """Return the entities and actions of the audit entries in some spans, ends included."""
    found: set[tuple[str, str]] = set()
    for first, last in spans:
        rows = tx.execute(
            select(AuditRow.entity, AuditRow.action)
            .where(
                AuditRow.organisation_id == organisation_id,
                AuditRow.sequence.between(first, last),
            )
            .distinct()
        )
        found.update((row.entity, row.action) for row in rows)
    return frozenset(found)

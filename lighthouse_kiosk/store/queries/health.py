"""What a machine's health is judged by: small questions that stay small in a large database."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select, text

from lighthouse_kiosk.domain.ids import EventId, OrganisationId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.store.tables import AuditRow, EventRow, PickupRow, RegistrationRow
from lighthouse_kiosk.store.unit_of_work import Transaction

MOST_CHECKED_BYTES = 128 * 1024 * 1024
"""A larger file takes too long to be walked through while somebody waits."""


def is_durable(tx: Transaction) -> bool:
    """Whether a commit that was acknowledged outlives a power cut, by the database's settings."""
    if tx.dialect.name == "sqlite":
        journal = tx.execute(text("PRAGMA journal_mode")).scalar_one()
        return bool(journal == "wal" and tx.execute(text("PRAGMA synchronous")).scalar_one() >= 2)
    return all(
        tx.execute(text(f"SHOW {setting}")).scalar_one() != "off"
        for setting in ("fsync", "synchronous_commit")
    )


def quick_findings(tx: Transaction) -> tuple[str, ...] | None:
    """What SQLite's quick check finds wrong; None for a file too large, or a server's database."""
    if tx.dialect.name != "sqlite":
        return None
    pages = tx.execute(text("PRAGMA page_count")).scalar_one()
    if pages * tx.execute(text("PRAGMA page_size")).scalar_one() > MOST_CHECKED_BYTES:
        return None
    lines = tx.execute(text("PRAGMA quick_check(3)")).scalars()
    return tuple(str(line) for line in lines if line != "ok")


def newest_entry(tx: Transaction, organisation_id: OrganisationId) -> datetime | None:
    """When the newest entry of an organisation's audit trail and pickup journal was written."""
    audited = tx.execute(
        select(AuditRow.at)
        .where(AuditRow.organisation_id == organisation_id)
        .order_by(AuditRow.sequence.desc())
        .limit(1)
    ).scalar_one_or_none()
    found = [audited] if audited is not None else []
    # one look into the index for each event
    events = select(EventRow.id).where(EventRow.organisation_id == organisation_id)
    for event_id in tx.execute(events).scalars().all():
        newest = tx.execute(
            select(func.max(PickupRow.at)).where(
                PickupRow.organisation_id == organisation_id, PickupRow.event_id == event_id
            )
        ).scalar_one()
        if newest is not None:
            found.append(newest)
    return max(found, default=None)


def server_clock(tx: Transaction) -> datetime | None:
    """The database server's clock; None where the database is a file."""
    if tx.dialect.name == "sqlite":
        return None
    found: datetime = tx.execute(select(func.clock_timestamp())).scalar_one()
    return found


def count_people(tx: Transaction, organisation_id: OrganisationId, event_id: EventId) -> int:
    """Count the people who have something approved."""
    return tx.execute(
        select(func.count(func.distinct(RegistrationRow.person_id))).where(
            RegistrationRow.organisation_id == organisation_id,
            RegistrationRow.event_id == event_id,
            RegistrationRow.status == Status.APPROVED,
        )
    ).scalar_one()

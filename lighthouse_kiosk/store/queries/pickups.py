from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, insert, select, type_coerce
from sqlalchemy.orm import aliased

from lighthouse_kiosk.domain.audit import GENESIS, chain_hash
from lighthouse_kiosk.domain.desks import LastPickup
from lighthouse_kiosk.domain.ids import (
    DeskId,
    EventId,
    OrganisationId,
    PickupId,
    RegistrationId,
    UserId,
)
from lighthouse_kiosk.store.queries import chains
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.tables import (
    DeskRow,
    OptionRow,
    PersonRow,
    PickupRow,
    RegistrationRow,
)
from lighthouse_kiosk.store.types import Count, microseconds
from lighthouse_kiosk.store.unit_of_work import Transaction

PACE_MINUTES = 10

_HASHED_IF_GIVEN = ("unmatched_pass_id", "overridden", "supervisor_name", "supervisor_id")
"""Columns younger than the journal: left out of the hash when empty, as entries before them are."""


@dataclass(frozen=True, slots=True)
class Device:
    """Where journal entries are written: one running app on one machine.

    `incarnation` is new for every start, so that a restored database or a copied profile can't
    write the same place of a chain twice.
    """

    id: UUID
    incarnation: int

    @property
    def chain(self) -> str:
        return f"pickups:{self.id}:{self.incarnation}"


@dataclass(frozen=True, slots=True)
class PickupEntry:
    """A journal entry to write, or as written. `reverses_id` marks a reversal."""

    id: PickupId
    event_id: EventId
    registration_id: RegistrationId
    desk_id: DeskId
    quantity: int
    nonce: UUID
    at: datetime
    by_name: str
    by_user_id: UserId | None
    collected_by: str = ""
    reason: str = ""
    outside_slot: bool = False
    reverses_id: PickupId | None = None


@dataclass(frozen=True, slots=True)
class RecentPickup:
    """One line of a desk's list of last pickups."""

    id: PickupId
    at: datetime
    person_name: str
    option_name: str
    quantity: int
    reversed: bool


def standing() -> ColumnElement[bool]:
    """Build the condition for entries that hand something out and are not reversed."""
    reversal = aliased(PickupRow)
    taken_back = (
        select(reversal.id)
        .where(
            reversal.organisation_id == PickupRow.organisation_id,
            reversal.reverses_id == PickupRow.id,
        )
        .exists()
    )
    return PickupRow.reverses_id.is_(None) & ~taken_back


def append_pickup(
    tx: Transaction, organisation_id: OrganisationId, device: Device, entry: PickupEntry
) -> None:
    """Add an entry to the device's chain."""
    last, previous = chains.take_head(tx, organisation_id, device.chain)
    values: dict[str, Any] = {
        "organisation_id": organisation_id,
        "id": entry.id,
        "event_id": entry.event_id,
        "registration_id": entry.registration_id,
        "desk_id": entry.desk_id,
        "quantity": entry.quantity,
        "reverses_id": entry.reverses_id,
        "nonce": entry.nonce,
        "at": entry.at,
        "by_name": entry.by_name,
        "by_user_id": entry.by_user_id,
        "collected_by": entry.collected_by,
        "reason": entry.reason,
        "outside_slot": entry.outside_slot,
        "device_id": device.id,
        "incarnation": device.incarnation,
        "sequence": last + 1,
    }
    link = chain_hash(previous, {**values, "at": microseconds(entry.at)})
    tx.execute(insert(PickupRow).values(previous_hash=previous, hash=link, **values))
    chains.move_head(tx, organisation_id, device.chain, last + 1, link)


def pickups_with_nonce(
    tx: Transaction, organisation_id: OrganisationId, nonce: UUID
) -> tuple[PickupEntry, ...]:
    return _entries(tx, organisation_id, PickupRow.nonce == nonce)


def get_pickups(
    tx: Transaction, organisation_id: OrganisationId, ids: Sequence[PickupId]
) -> tuple[PickupEntry, ...]:
    return _entries(tx, organisation_id, PickupRow.id.in_(ids))


def _entries(
    tx: Transaction, organisation_id: OrganisationId, condition: ColumnElement[bool]
) -> tuple[PickupEntry, ...]:
    rows = tx.execute(
        select(PickupRow.__table__)
        .where(PickupRow.organisation_id == organisation_id, condition)
        .order_by(PickupRow.at, PickupRow.id)
    )
    return tuple(
        PickupEntry(
            id=PickupId(row.id),
            event_id=EventId(row.event_id),
            registration_id=RegistrationId(row.registration_id),
            desk_id=DeskId(row.desk_id),
            quantity=row.quantity,
            nonce=row.nonce,
            at=row.at,
            by_name=row.by_name,
            by_user_id=UserId(row.by_user_id) if row.by_user_id else None,
            collected_by=row.collected_by,
            reason=row.reason,
            outside_slot=row.outside_slot,
            reverses_id=PickupId(row.reverses_id) if row.reverses_id else None,
        )
        for row in rows
    )


def reversed_among(
    tx: Transaction, organisation_id: OrganisationId, ids: Sequence[PickupId]
) -> frozenset[PickupId]:
    rows = tx.execute(
        select(PickupRow.reverses_id).where(
            PickupRow.organisation_id == organisation_id, PickupRow.reverses_id.in_(ids)
        )
    ).scalars()
    return frozenset(PickupId(found) for found in rows if found)


def last_pickups(
    tx: Transaction, organisation_id: OrganisationId, ids: Sequence[RegistrationId]
) -> Mapping[RegistrationId, LastPickup]:
    """For each registration, its latest pickup that stands."""
    rows = tx.execute(
        select(
            PickupRow.registration_id,
            PickupRow.at,
            DeskRow.name,
            PickupRow.by_name,
            PickupRow.collected_by,
        )
        .join(
            DeskRow,
            along(PickupRow.desk_id, DeskRow),
        )
        .where(
            PickupRow.organisation_id == organisation_id,
            PickupRow.registration_id.in_(ids),
            standing(),
        )
        .order_by(PickupRow.at)
    )
    return {
        RegistrationId(row.registration_id): LastPickup(
            row.at, row.name, row.by_name, row.collected_by
        )
        for row in rows
    }


def recent_pickups(
    tx: Transaction, organisation_id: OrganisationId, desk_id: DeskId, limit: int
) -> tuple[RecentPickup, ...]:
    """A desk's latest hand-outs, newest first, with those taken back marked."""
    reversal = aliased(PickupRow)
    rows = tx.execute(
        select(
            PickupRow.id,
            PickupRow.at,
            PersonRow.name.label("person_name"),
            OptionRow.name.label("option_name"),
            PickupRow.quantity,
            reversal.id.label("reversal"),
        )
        .join(
            RegistrationRow,
            along(PickupRow.registration_id, RegistrationRow),
        )
        .join(
            PersonRow,
            along(RegistrationRow.person_id, PersonRow),
        )
        .join(
            OptionRow,
            along(RegistrationRow.option_id, OptionRow),
        )
        .outerjoin(
            reversal,
            (reversal.organisation_id == PickupRow.organisation_id)
            & (reversal.reverses_id == PickupRow.id),
        )
        .where(
            PickupRow.organisation_id == organisation_id,
            PickupRow.desk_id == desk_id,
            PickupRow.reverses_id.is_(None),
        )
        .order_by(PickupRow.at.desc(), PickupRow.id.desc())
        .limit(limit)
    )
    return tuple(
        RecentPickup(
            PickupId(row.id),
            row.at,
            row.person_name,
            row.option_name,
            row.quantity,
            row.reversal is not None,
        )
        for row in rows
    )


def count_handed_out(
    tx: Transaction, organisation_id: OrganisationId, desk_id: DeskId, since: datetime
) -> int:
    """Hand-outs of a desk since a moment, without those taken back."""
    return tx.execute(
        select(func.count()).where(
            PickupRow.organisation_id == organisation_id,
            PickupRow.desk_id == desk_id,
            PickupRow.at >= since,
            standing(),
        )
    ).scalar_one()


def pickups_by_bucket(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId, since: datetime
) -> Mapping[int, int]:
    """Count standing hand-outs by ten-minute bucket (whole buckets since 1970)."""
    # Typed as a count: the column's own type would turn the quotient into a moment.
    bucket = (type_coerce(PickupRow.at, Count) // (PACE_MINUTES * 60_000_000)).label("bucket")
    rows = tx.execute(
        select(bucket, func.count())
        .where(
            PickupRow.organisation_id == organisation_id,
            PickupRow.event_id == event_id,
            PickupRow.at >= since,
            standing(),
        )
        .group_by(bucket)
    )
    return {int(start): count for start, count in rows}


def broken_pickup_links(tx: Transaction, organisation_id: OrganisationId) -> Iterator[str]:
    """Walk every device's chain and yield the id of each entry that does not follow from the last.

    Where entries are missing at a chain's end, yields the chain's name and the first one's place.
    """
    rows = tx.execute(
        select(PickupRow.__table__)
        .where(PickupRow.organisation_id == organisation_id)
        .order_by(PickupRow.device_id, PickupRow.incarnation, PickupRow.sequence)
        .execution_options(yield_per=1000)
    )
    ends: dict[str, tuple[int, bytes]] = {}
    for row in rows:
        chain = Device(row.device_id, row.incarnation).chain
        last, previous = ends.get(chain, (0, GENESIS))
        content = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it
        stored_previous, stored = content.pop("previous_hash"), content.pop("hash")
        content["at"] = microseconds(row.at)
        for name in _HASHED_IF_GIVEN:
            if content[name] is None:
                del content[name]
        if (
            row.sequence != last + 1
            or stored_previous != previous
            or chain_hash(previous, content) != stored
        ):
            yield str(row.id)
        ends[chain] = row.sequence, stored
    for chain, head in chains.heads(tx, organisation_id).items():
        last, previous = ends.get(chain, (0, GENESIS))
        if chain != chains.AUDIT and head != (last, previous):
            yield f"{chain} {last + 1}"

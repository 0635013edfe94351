from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Select,
    func,
    insert,
    or_,
    select,
)
from sqlalchemy.orm import aliased

from lighthouse_kiosk.domain.audit import GENESIS, chain_hash
from lighthouse_kiosk.domain.desks import VerdictKind
from lighthouse_kiosk.domain.ids import (
    DeskId,
    EventId,
    OrganisationId,
    PickupId,
    RegistrationId,
    UnmatchedPassId,
    UserId,
)
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.store.prepared import Prepared
from lighthouse_kiosk.store.queries import chains, people
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.tables import (
    OptionRow,
    PersonRow,
    PickupRow,
    RegistrationRow,
    UnmatchedPassRow,
)
from lighthouse_kiosk.store.types import microseconds
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
    """A journal entry to write, or as written. `reverses_id` marks a reversal.

    It is for a registration or for an unmatched pass. `overridden` is the verdict that was set
    aside, with the supervisor who answers for it where one was needed.
    """

    id: PickupId
    event_id: EventId
    registration_id: RegistrationId | None
    unmatched_pass_id: UnmatchedPassId | None
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
    overridden: VerdictKind | None = None
    supervisor_name: str | None = None
    supervisor_id: UserId | None = None


_ENTRY = tuple(field.name for field in fields(PickupEntry))
"""The columns that an entry sets; the others say where it stands in its chain."""


@dataclass(frozen=True, slots=True)
class SavedLine:
    """A line of a confirm that was saved before, in the words of its option as it is now.

    The person is not known of an unmatched pass, and the option has no name if it is unknown.
    """

    pickup_id: PickupId
    person: Person | None
    option_name: str
    detail: str
    place: str
    quantity: int
    at: datetime
    collected_by: str


@dataclass(frozen=True, slots=True)
class RecentPickup:
    """One line of a desk's list of last pickups; an unmatched pass names no person."""

    id: PickupId
    at: datetime
    person_name: str
    option_name: str
    quantity: int
    reversed: bool


def hands_out() -> ColumnElement[bool]:
    """Build the condition for entries that hand something out, also if they were reversed.

    `reverses_id IS NULL` is put in a way that no index serves: SQLite would take the one on
    `reverses_id`, which finds nearly all entries there are, for better than those on what is
    wanted.
    """
    return func.coalesce(PickupRow.reverses_id, PickupRow.id) == PickupRow.id


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
    return hands_out() & ~taken_back


_APPEND = Prepared(insert(PickupRow))


def append_pickups(
    tx: Transaction,
    organisation_id: OrganisationId,
    device: Device,
    entries: Sequence[PickupEntry],
) -> None:
    """Add entries to the device's chain, in this order."""
    last, link = chains.take_head(tx, organisation_id, device.chain)
    for sequence, entry in enumerate(entries, last + 1):
        content = {
            "organisation_id": organisation_id,
            **{field: getattr(entry, field) for field in _ENTRY},
            "device_id": device.id,
            "incarnation": device.incarnation,
            "sequence": sequence,
        }
        previous, link = link, chain_hash(link, _hashed(content))
        _APPEND.run(tx, {**content, "previous_hash": previous, "hash": link})
    chains.move_head(tx, organisation_id, device.chain, last + len(entries), link)


def _hashed(content: Mapping[str, Any]) -> dict[str, Any]:
    """Return an entry's content as it goes into the hash of its link."""
    return {
        name: value
        for name, value in {**content, "at": microseconds(content["at"])}.items()
        if value is not None or name not in _HASHED_IF_GIVEN
    }


def saved_lines(
    tx: Transaction, organisation_id: OrganisationId, nonce: UUID
) -> tuple[SavedLine, ...]:
    """What a confirm with this nonce handed out, in the order in which it was written."""
    rows = tx.execute(
        claims(
            PickupRow.id,
            *people.COLUMNS,
            OptionRow.name.label("option_name"),
            OptionRow.detail,
            OptionRow.place,
            PickupRow.quantity,
            PickupRow.at,
            PickupRow.collected_by,
        )
        .where(PickupRow.organisation_id == organisation_id, PickupRow.nonce == nonce)
        .order_by(PickupRow.sequence)
    )
    return tuple(
        SavedLine(
            PickupId(row.id),
            people.person_from(row) if row.person_id else None,
            row.option_name or "",
            row.detail or "",
            row.place or "",
            row.quantity,
            row.at,
            row.collected_by,
        )
        for row in rows
    )


def claims(*wanted: Any) -> Select[Any]:
    """Join entries with the person and the option that they are about, where these are known."""
    return (
        select(*wanted)
        .select_from(PickupRow)
        .outerjoin(RegistrationRow, along(PickupRow.registration_id, RegistrationRow))
        .outerjoin(PersonRow, along(RegistrationRow.person_id, PersonRow))
        .outerjoin(UnmatchedPassRow, along(PickupRow.unmatched_pass_id, UnmatchedPassRow))
        .outerjoin(OptionRow, option_of_entry())
    )


def option_of_entry() -> ColumnElement[bool]:
    """Join an entry's option: its registration's, or the one that an unmatched pass states."""
    return (OptionRow.organisation_id == PickupRow.organisation_id) & or_(
        OptionRow.id == RegistrationRow.option_id,
        (OptionRow.event_id == UnmatchedPassRow.event_id)
        & (OptionRow.number == UnmatchedPassRow.option_number),
    )


def get_pickups(
    tx: Transaction, organisation_id: OrganisationId, ids: Sequence[PickupId]
) -> tuple[PickupEntry, ...]:
    rows = tx.execute(
        select(*(PickupRow.__table__.c[field] for field in _ENTRY))
        .where(PickupRow.organisation_id == organisation_id, PickupRow.id.in_(ids))
        .order_by(PickupRow.at, PickupRow.id)
    )
    return tuple(PickupEntry(**row._mapping) for row in rows)  # noqa: SLF001 - its public name


def reversed_among(
    tx: Transaction, organisation_id: OrganisationId, ids: Sequence[PickupId]
) -> frozenset[PickupId]:
    rows = tx.execute(
        select(PickupRow.reverses_id).where(
            PickupRow.organisation_id == organisation_id, PickupRow.reverses_id.in_(ids)
        )
    ).scalars()
    return frozenset(PickupId(found) for found in rows if found)


def recent_pickups(
    tx: Transaction, organisation_id: OrganisationId, desk_id: DeskId, limit: int
) -> tuple[RecentPickup, ...]:
    """A desk's latest hand-outs, newest first, with those taken back marked."""
    reversal = aliased(PickupRow)
    # chosen first, so that no more than these are joined
    newest = (
        select(PickupRow.id)
        .where(
            PickupRow.organisation_id == organisation_id, PickupRow.desk_id == desk_id, hands_out()
        )
        .order_by(PickupRow.at.desc(), PickupRow.id.desc())
        .limit(limit)
    )
    rows = tx.execute(
        claims(
            PickupRow.id,
            PickupRow.at,
            PersonRow.name.label("person_name"),
            OptionRow.name.label("option_name"),
            PickupRow.quantity,
            reversal.id.label("reversal"),
        )
        .outerjoin(
            reversal,
            (reversal.organisation_id == PickupRow.organisation_id)
            & (reversal.reverses_id == PickupRow.id),
        )
        .where(PickupRow.organisation_id == organisation_id, PickupRow.id.in_(newest))
        .order_by(PickupRow.at.desc(), PickupRow.id.desc())
    )
    return tuple(
        RecentPickup(
            PickupId(row.id),
            row.at,
            row.person_name or "",
            row.option_name or "",
            row.quantity,
            row.reversal is not None,
        )
        for row in rows
    )


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
        if (
            row.sequence != last + 1
            or stored_previous != previous
            or chain_hash(previous, _hashed(content)) != stored
        ):
            yield str(row.id)
        ends[chain] = row.sequence, stored
    for chain, head in chains.heads(tx, organisation_id).items():
        last, previous = ends.get(chain, (0, GENESIS))
        if chain != chains.AUDIT and head != (last, previous):
            yield f"{chain} {last + 1}"

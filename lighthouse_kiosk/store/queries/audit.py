from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, exists, insert, or_, select

from lighthouse_kiosk.domain.audit import GENESIS, canonical_json, chain_hash
from lighthouse_kiosk.domain.ids import EventId, new_id
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.store.prepared import Prepared
from lighthouse_kiosk.store.queries import chains
from lighthouse_kiosk.store.tables import (
    AuditRow,
    DeskRow,
    OptionRow,
    PassRow,
    RegistrationRow,
    SlotRow,
)
from lighthouse_kiosk.store.types import microseconds
from lighthouse_kiosk.store.unit_of_work import Transaction

_INSERT = Prepared(insert(AuditRow))


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One audit entry: `before` and `after` hold only the fields that changed."""

    at: datetime
    actor: str
    action: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One entry of an organisation's trail; `sequence` counts them from 1."""

    sequence: int
    at: datetime
    actor: str
    action: str
    entity: str
    entity_id: UUID
    before: Mapping[str, Any]
    after: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AuditQuery:
    """Which entries: about a kind of thing, one thing, an event and all that belongs to it.

    `since` is the first moment that counts, `before` a page's `next`.
    """

    entity: str = ""
    entity_id: UUID | None = None
    event_id: EventId | None = None
    since: datetime | None = None
    before: int | None = None
    limit: int = 100


def take_turn(tx: Transaction, organisation_id: UUID) -> None:
    """Wait for the organisation's other audited changes; a writer on SQLite has waited already."""
    if tx.dialect.name != "sqlite":
        chains.take_head(tx, organisation_id, chains.AUDIT)


@dataclass(frozen=True, slots=True)
class AuditDraft:
    """One change to write: what was done to which row, and the fields that changed."""

    action: str
    entity: str
    entity_id: UUID
    before: Mapping[str, object]
    after: Mapping[str, object]


def append_audit(
    tx: Transaction, actor: Actor, at: datetime, entries: Sequence[AuditDraft]
) -> None:
    """Add entries, in their order, to the organisation's chain."""
    sequence, link = chains.take_head(tx, actor.organisation_id, chains.AUDIT)
    rows: list[dict[str, Any]] = []
    for entry in entries:
        sequence += 1
        values = {
            "organisation_id": actor.organisation_id,
            "sequence": sequence,
            "at": at,
            "actor": actor.name,
            "actor_id": actor.user_id,
            "action": entry.action,
            "entity": entry.entity,
            "entity_id": entry.entity_id,
            "before": entry.before,
            "after": entry.after,
        }
        previous, link = link, chain_hash(link, {**values, "at": microseconds(at)})
        rows.append(values | {"id": new_id(), "previous_hash": previous, "hash": link})
    _INSERT.run_many(tx, rows)
    chains.move_head(tx, actor.organisation_id, chains.AUDIT, sequence, link)


@dataclass(frozen=True, slots=True)
class BoundEntry:
    """An entry that lacks only its place in the chain; `content` is its JSON up to that."""

    content: str
    row: Any


def bind_audit(
    tx: Transaction, actor: Actor, at: datetime, entries: Iterable[AuditDraft]
) -> list[BoundEntry]:
    """Prepare entries as far as can be done before their turn comes."""
    moment = microseconds(at)
    head = canonical_json({"actor": actor.name, "actor_id": actor.user_id})[1:-1]
    tail = canonical_json({"organisation_id": actor.organisation_id})[1:-1]
    contents: list[str] = []
    rows: list[dict[str, Any]] = []
    for entry in entries:
        before, after = canonical_json(entry.before), canonical_json(entry.after)
        # The names in their order, as canonical JSON has them; the number comes last.
        contents.append(
            f'{{"action":{canonical_json(entry.action)},{head},"after":{after},"at":{moment}'
            f',"before":{before},"entity":"{entry.entity}","entity_id":"{entry.entity_id}",{tail}'
            ',"sequence":'
        )
        rows.append(
            {
                "organisation_id": actor.organisation_id,
                "id": new_id(),
                "sequence": 0,
                "at": at,
                "actor": actor.name,
                "actor_id": actor.user_id,
                "action": entry.action,
                "entity": entry.entity,
                "entity_id": entry.entity_id,
                "before": before,
                "after": after,
                "previous_hash": b"",
                "hash": b"",
            }
        )
    return list(map(BoundEntry, contents, _INSERT.bind(tx, rows)))


def append_bound(
    tx: Transaction, organisation_id: UUID, pieces: Iterable[Sequence[BoundEntry]]
) -> Iterator[int]:
    """Add prepared entries to the chain, yielding the last number after each piece.

    The chain is whole again when all pieces were taken.
    """
    sequence, link = chains.take_head(tx, organisation_id, chains.AUDIT)
    place = _INSERT.setter(tx, "sequence", "previous_hash", "hash")
    for entries in pieces:
        for entry in entries:
            sequence += 1
            previous = link
            link = hashlib.sha256(previous + f"{entry.content}{sequence}}}".encode()).digest()
            place(entry.row, sequence, previous, link)
        _INSERT.run_bound(tx, [entry.row for entry in entries])
        yield sequence
    chains.move_head(tx, organisation_id, chains.AUDIT, sequence, link)


def last_sequence(tx: Transaction, organisation_id: UUID) -> int:
    """Return how many entries the organisation's chain has."""
    return chains.heads(tx, organisation_id).get(chains.AUDIT, (0, GENESIS))[0]


def history_of(tx: Transaction, organisation_id: UUID, entity_id: UUID) -> tuple[HistoryEntry, ...]:
    """Everything that happened to one row, oldest first."""
    rows = tx.execute(
        select(AuditRow.at, AuditRow.actor, AuditRow.action, AuditRow.before, AuditRow.after)
        .where(AuditRow.organisation_id == organisation_id, AuditRow.entity_id == entity_id)
        .order_by(AuditRow.sequence)
    )
    return tuple(HistoryEntry(*row) for row in rows)


def broken_audit_links(tx: Transaction, organisation_id: UUID) -> Iterator[int]:
    """Walk the chain and yield the sequence of every entry that does not follow from the last.

    Entries missing at the end are one: the chain's head knows what the last one was.
    """
    previous, expected = GENESIS, 1
    rows = tx.execute(
        select(AuditRow.__table__)
        .where(AuditRow.organisation_id == organisation_id)
        .order_by(AuditRow.sequence)
        .execution_options(yield_per=1000)
    )
    for row in rows:
        content = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it
        stored_previous, stored = content.pop("previous_hash"), content.pop("hash")
        del content["id"]
        content["at"] = microseconds(row.at)
        if (
            row.sequence != expected
            or stored_previous != previous
            or chain_hash(previous, content) != stored
        ):
            yield row.sequence
        previous, expected = stored, row.sequence + 1
    head = chains.heads(tx, organisation_id).get(chains.AUDIT, (0, GENESIS))
    if head != (expected - 1, previous):
        yield expected


def list_entries(
    tx: Transaction, organisation_id: UUID, query: AuditQuery
) -> tuple[tuple[AuditEntry, ...], int | None]:
    """Return entries, the latest first, and the sequence after which the next page goes on."""
    wanted = [AuditRow.organisation_id == organisation_id]
    if query.entity:
        wanted.append(AuditRow.entity == query.entity)
    if query.entity_id is not None:
        wanted.append(AuditRow.entity_id == query.entity_id)
    if query.event_id is not None:
        wanted.append(_of_event(organisation_id, query.event_id))
    if query.since is not None:
        wanted.append(AuditRow.at >= query.since)
    if query.before is not None:
        wanted.append(AuditRow.sequence < query.before)
    rows = tx.execute(
        select(
            AuditRow.sequence,
            AuditRow.at,
            AuditRow.actor,
            AuditRow.action,
            AuditRow.entity,
            AuditRow.entity_id,
            AuditRow.before,
            AuditRow.after,
        )
        .where(*wanted)
        .order_by(AuditRow.sequence.desc())
        .limit(query.limit + 1)
    ).all()
    entries = tuple(AuditEntry(*row) for row in rows[: query.limit])
    return entries, entries[-1].sequence if len(rows) > query.limit else None


def _of_event(organisation_id: UUID, event_id: UUID) -> ColumnElement[bool]:
    """Match entries about an event and about everything that belongs to it."""
    return or_(
        AuditRow.entity_id == event_id,
        *(
            exists().where(
                table.organisation_id == organisation_id,
                table.id == AuditRow.entity_id,
                table.event_id == event_id,
            )
            for table in (RegistrationRow, OptionRow, SlotRow, DeskRow, PassRow)
        ),
    )

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    insert,
    select,
)

from lighthouse_kiosk.domain.audit import (
    GENESIS,
    Break,
    BrokenLink,
    canonical_json,
    chain_hash,
)
from lighthouse_kiosk.domain.ids import new_id
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.store.prepared import Prepared
from lighthouse_kiosk.store.queries import chains
from lighthouse_kiosk.store.tables import (
    AuditRow,
)
from lighthouse_kiosk.store.types import microseconds
from lighthouse_kiosk.store.unit_of_work import Transaction, note_appended

_INSERT = Prepared(insert(AuditRow))

_PIECE = 1_000
"""Entries of the chain that are held at once."""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One audit entry: `before` and `after` hold only the fields that changed."""

    at: datetime
    actor: str
    action: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]


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
    note_appended(tx, sequence - len(rows) + 1, sequence)


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
    first = sequence + 1
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
    note_appended(tx, first, sequence)


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


@dataclass(frozen=True, slots=True)
class Reached:
    """How far a walk along the chain is: the last entry seen and its hash."""

    sequence: int = 0
    link: bytes = GENESIS


def walk_chain(
    tx: Transaction, organisation_id: UUID, reached: Reached, limit: int
) -> tuple[Reached, tuple[BrokenLink, ...], bool]:
    """Follow the chain for at most `limit` entries.

    Returns how far that is, every entry that does not follow from the one before it, and whether
    this was the end. Entries missing there are a broken link: the chain's head knows the last.
    """
    rows = tx.execute(
        select(AuditRow.__table__)
        .where(AuditRow.organisation_id == organisation_id, AuditRow.sequence > reached.sequence)
        .order_by(AuditRow.sequence)
        .limit(limit)
    )
    last, link, count = reached.sequence, reached.link, 0
    broken: list[BrokenLink] = []
    for row in rows:
        count += 1
        content = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it
        stored_previous, stored = content.pop("previous_hash"), content.pop("hash")
        del content["id"]
        content["at"] = microseconds(row.at)
        if row.sequence != last + 1:
            broken.append(BrokenLink(row.sequence, Break.MISSING))
        elif stored_previous != link or chain_hash(link, content) != stored:
            broken.append(BrokenLink(row.sequence, Break.CHANGED))
        last, link = row.sequence, stored
    ended = count < limit
    if ended and chains.heads(tx, organisation_id).get(chains.AUDIT, (0, GENESIS)) != (last, link):
        broken.append(BrokenLink(last + 1, Break.CUT_OFF))
    return Reached(last, link), tuple(broken), ended


def broken_audit_links(tx: Transaction, organisation_id: UUID) -> Iterator[int]:
    """Walk the whole chain and yield the sequence of every entry that does not follow."""
    reached, ended = Reached(), False
    while not ended:
        reached, broken, ended = walk_chain(tx, organisation_id, reached, _PIECE)
        yield from (link.sequence for link in broken)


def trail_length(tx: Transaction, organisation_id: UUID) -> int:
    """Return the number of the last entry, by the chain's head."""
    return chains.heads(tx, organisation_id).get(chains.AUDIT, (0, GENESIS))[0]

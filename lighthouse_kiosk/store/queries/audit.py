from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    exists,
    func,
    insert,
    or_,
    select,
    true,
    tuple_,
    union_all,
)

from lighthouse_kiosk.domain.audit import (
    ACTIONS,
    GENESIS,
    Break,
    BrokenLink,
    canonical_json,
    chain_hash,
)
from lighthouse_kiosk.domain.ids import EventId, UserId, new_id
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

_FEW = 2_000
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
    """Which entries: of a kind of thing, one thing or some, an event and all that belongs to it.

    `kinds` are pairs of thing and action, of which any will do; `user_id` is who did it, and
    `by_nobody` asks for what nobody did who was signed in. `since` is the first moment that counts,
    `until` the first that doesn't any more, `before` a page's `next`.
    """

    entity: str = ""
    entity_id: UUID | None = None
    entity_ids: tuple[UUID, ...] | None = None
    event_id: EventId | None = None
    kinds: tuple[tuple[str, str], ...] = ()
    user_id: UserId | None = None
    by_nobody: bool = False
    since: datetime | None = None
    until: datetime | None = None
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


_ENTRY = (
    AuditRow.sequence,
    AuditRow.at,
    AuditRow.actor,
    AuditRow.action,
    AuditRow.entity,
    AuditRow.entity_id,
    AuditRow.before,
    AuditRow.after,
)
_LATEST_FIRST = (AuditRow.at.desc(), AuditRow.sequence.desc())


def list_entries(
    tx: Transaction, organisation_id: UUID, query: AuditQuery
) -> tuple[tuple[AuditEntry, ...], int | None]:
    """Return entries, the latest first, and the sequence after which the next page goes on."""
    kinds = query.kinds or tuple((query.entity, action) for action in ACTIONS.get(query.entity, ()))
    wanted = [AuditRow.organisation_id == organisation_id, *_span(tx, organisation_id, query)]
    if query.event_id is not None:
        wanted.append(_of_event(organisation_id, query.event_id))
    if query.entity and not kinds:
        wanted.append(AuditRow.entity == query.entity)
    ids = query.entity_ids if query.entity_id is None else (query.entity_id,)
    if ids is not None:
        statement = _among(wanted, ids, kinds, query)
    elif (
        kinds
        and (query.user_id is not None or query.by_nobody)
        and _are_rare(tx, organisation_id, kinds)
    ):
        statement = _among_kinds(query, wanted, kinds)
    elif query.user_id is not None or query.by_nobody:
        statement = _latest([*wanted, _by(query), _judged_by(kinds)], query.limit + 1)
    elif kinds:
        statement = _merged(wanted, kinds, query.limit + 1)
    else:
        statement = _latest(wanted, query.limit + 1)
    rows = tx.execute(statement).all()
    entries = tuple(AuditEntry(*row) for row in rows[: query.limit])
    return entries, entries[-1].sequence if len(rows) > query.limit else None


def _span(
    tx: Transaction, organisation_id: UUID, query: AuditQuery
) -> Iterator[ColumnElement[bool]]:
    if query.since is not None:
        yield AuditRow.at >= query.since
    if query.until is not None:
        yield AuditRow.at < query.until
    if query.before is not None:
        at = tx.execute(
            select(AuditRow.at).where(
                AuditRow.organisation_id == organisation_id, AuditRow.sequence == query.before
            )
        ).scalar_one_or_none()
        if at is None:
            yield AuditRow.sequence < query.before
        else:
            yield tuple_(AuditRow.at, AuditRow.sequence) < (at, query.before)


def _by(query: AuditQuery) -> ColumnElement[bool]:
    if query.user_id is None:
        return AuditRow.actor_id.is_(None)
    return AuditRow.actor_id == query.user_id


def _one_of(kinds: Sequence[tuple[str, str]]) -> ColumnElement[bool]:
    if not kinds:
        return true()
    return or_(*(and_(AuditRow.entity == one, AuditRow.action == done) for one, done in kinds))


def _judged_by(kinds: Sequence[tuple[str, str]]) -> ColumnElement[bool]:
    """Match kinds along another index than theirs, which databases take for the better one."""
    if not kinds:
        return true()
    entity, action = AuditRow.entity.concat(""), AuditRow.action.concat("")
    return or_(*(and_(entity == one, action == done) for one, done in kinds))


def _are_rare(tx: Transaction, organisation_id: UUID, kinds: Sequence[tuple[str, str]]) -> bool:
    """Whether there are so few entries of these kinds that reading them all is the shortest way."""
    some = (
        select(AuditRow.sequence)
        .where(AuditRow.organisation_id == organisation_id, _one_of(kinds))
        .limit(_FEW + 1)
        .subquery()
    )
    return int(tx.execute(select(func.count()).select_from(some)).scalar_one()) <= _FEW


def _among_kinds(
    query: AuditQuery, wanted: Sequence[ColumnElement[bool]], kinds: Sequence[tuple[str, str]]
) -> Select[Any]:
    """Find all entries of a few kinds first, and judge by whom they are afterwards."""
    few = select(*_ENTRY, AuditRow.actor_id).where(*wanted, _one_of(kinds))
    found = few.cte("few").prefix_with("MATERIALIZED")
    by = found.c.actor_id
    mine = by.is_(None) if query.user_id is None else by == query.user_id
    return (
        select(*(found.c[column.key] for column in _ENTRY))
        .where(mine)
        .order_by(found.c.at.desc(), found.c.sequence.desc())
        .limit(query.limit + 1)
    )


def _latest(wanted: Sequence[ColumnElement[bool]], limit: int) -> Select[Any]:
    return select(*_ENTRY).where(*wanted).order_by(*_LATEST_FIRST).limit(limit)


def _merged(
    wanted: Sequence[ColumnElement[bool]], kinds: Sequence[tuple[str, str]], limit: int
) -> Select[Any]:
    """Read the latest entries of each kind along its own stretch of the index; keep the latest."""
    if len(kinds) == 1:
        return _latest([*wanted, _one_of(kinds)], limit)
    parts = [_latest([*wanted, _one_of([kind])], limit).subquery() for kind in kinds]
    every = union_all(*(select(part) for part in parts)).subquery()
    return select(every).order_by(every.c.at.desc(), every.c.sequence.desc()).limit(limit)


def _among(
    wanted: Sequence[ColumnElement[bool]],
    ids: Sequence[UUID],
    kinds: Sequence[tuple[str, str]],
    query: AuditQuery,
) -> Select[Any]:
    """Read everything about a few rows first: what follows may match none of the latest million."""
    conditions = [*wanted, AuditRow.entity_id.in_(ids), _one_of(kinds)]
    if query.user_id is not None or query.by_nobody:
        conditions.append(_by(query))
    found = select(*_ENTRY).where(*conditions).cte("found").prefix_with("MATERIALIZED")
    latest = (found.c.at.desc(), found.c.sequence.desc())
    return select(found).order_by(*latest).limit(query.limit + 1)


def _of_event(organisation_id: UUID, event_id: EventId) -> ColumnElement[bool]:
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

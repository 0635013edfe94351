"""The audit trail as people read it: the latest entries first, filtered, a page at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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
    or_,
    select,
    true,
    tuple_,
    union_all,
)

from lighthouse_kiosk.domain.audit import ACTIONS
from lighthouse_kiosk.domain.ids import EventId, UserId
from lighthouse_kiosk.store.tables import (
    AuditRow,
    DeskRow,
    OptionRow,
    PassRow,
    QuestionRow,
    RegistrationRow,
    SlotRow,
)
from lighthouse_kiosk.store.unit_of_work import Transaction

_FEW = 2_000


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
            for table in (RegistrationRow, OptionRow, SlotRow, QuestionRow, DeskRow, PassRow)
        ),
    )

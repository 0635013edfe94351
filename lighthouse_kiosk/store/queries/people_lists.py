"""People by name, page by page: everybody, or whom a search finds."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import TextClause, TextualSelect, bindparam, column, func, select, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.types import Text

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.ids import EventId, OptionId, OrganisationId, PersonId, RegistrationId
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.queries.people import person_from
from lighthouse_kiosk.store.queries.people_search import (
    find_candidates,
    matching,
    word_values,
    words_of,
)
from lighthouse_kiosk.store.tables import EventRow, OptionRow, RegistrationRow, SlotRow
from lighthouse_kiosk.store.tables.registrations import OPEN_ONES
from lighthouse_kiosk.store.types import Id
from lighthouse_kiosk.store.unit_of_work import Transaction

_MOST_SORTED = 8_000
"""Matching people that are sorted at once; with more, the names are walked through in order."""

_LONGEST_CURSOR = 5_000


@dataclass(frozen=True, slots=True)
class PersonQuery:
    """Who has `text` in staff number, name or e-mail; everybody without one.

    `after` is a page's `next`.
    """

    text: str = ""
    after: str | None = None
    limit: int = 100


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody in the list. `open` counts the registrations that wait or are approved."""

    person: Person
    open: int


@dataclass(frozen=True, slots=True)
class PersonRegistration:
    """Something that a person is, or was, registered for. Slot times are naive wall times."""

    id: RegistrationId
    event_id: EventId
    event_name: str
    option_id: OptionId
    option_name: str
    quantity: int
    slot_starts: datetime | None
    slot_ends: datetime | None
    status: Status
    picked_up: int
    registered_at: datetime


def list_people(
    tx: Transaction, organisation_id: OrganisationId, query: PersonQuery
) -> tuple[tuple[PersonLine, ...], str | None]:
    """Return a page by name and staff number, and where the next page starts.

    Raises InvalidField for an `after` that no page gave.
    """
    found = _Found.by(tx, query.text)
    if found is None:
        return (), None
    values = found.values | {"organisation_id": organisation_id, "limit": query.limit + 1}
    if query.after is not None:
        values |= _place(query.after)
    statement = _page(
        found.way, len(found.words), beyond=query.after is not None, dialect=tx.dialect.name
    )
    rows = tx.execute(statement, values).all()
    people = [person_from(row) for row in rows[: query.limit]]
    counts = _open_counts(tx, organisation_id, [person.id for person in people])
    following = None
    if len(rows) > query.limit:
        last = rows[query.limit - 1]
        following = json.dumps([last.name_key, last.staff_number])
    return tuple(PersonLine(person, counts.get(person.id, 0)) for person in people), following


def count_people(tx: Transaction, organisation_id: OrganisationId, wanted: str) -> int:
    """Count whom a page by page reading would list, however long it takes."""
    found = _Found.by(tx, wanted)
    if found is None:
        return 0
    statement = _count(found.way, len(found.words), dialect=tx.dialect.name)
    return int(
        tx.execute(statement, found.values | {"organisation_id": organisation_id}).scalar_one()
    )


def registrations_of(
    tx: Transaction, organisation_id: OrganisationId, person_id: PersonId, limit: int
) -> tuple[PersonRegistration, ...]:
    """Return what somebody registered for at any event, the latest first."""
    rows = tx.execute(
        select(
            RegistrationRow.id,
            RegistrationRow.event_id,
            EventRow.name.label("event_name"),
            RegistrationRow.option_id,
            OptionRow.name.label("option_name"),
            RegistrationRow.quantity,
            SlotRow.starts,
            SlotRow.ends,
            RegistrationRow.status,
            RegistrationRow.picked_up,
            RegistrationRow.registered_at,
        )
        .select_from(RegistrationRow)
        .join(EventRow, along(RegistrationRow.event_id, EventRow))
        .join(OptionRow, along(RegistrationRow.option_id, OptionRow))
        .outerjoin(SlotRow, along(RegistrationRow.slot_id, SlotRow))
        .where(
            RegistrationRow.organisation_id == organisation_id,
            RegistrationRow.person_id == person_id,
        )
        .order_by(RegistrationRow.registered_at.desc(), RegistrationRow.id.desc())
        .limit(limit)
    )
    return tuple(
        PersonRegistration(
            id=RegistrationId(row.id),
            event_id=EventId(row.event_id),
            event_name=row.event_name,
            option_id=OptionId(row.option_id),
            option_name=row.option_name,
            quantity=row.quantity,
            slot_starts=row.starts,
            slot_ends=row.ends,
            status=row.status,
            picked_up=row.picked_up,
            registered_at=row.registered_at,
        )
        for row in rows
    )


def _open_counts(
    tx: Transaction, organisation_id: OrganisationId, ids: Sequence[PersonId]
) -> Mapping[PersonId, int]:
    rows = tx.execute(_OPEN_COUNTS, {"organisation_id": organisation_id, "ids": list(ids)})
    return {PersonId(person_id): count for person_id, count in rows}


_OPEN_COUNTS = (
    select(RegistrationRow.person_id, func.count())
    .where(
        RegistrationRow.organisation_id == bindparam("organisation_id"),
        RegistrationRow.person_id.in_(bindparam("ids", expanding=True)),
        OPEN_ONES,
    )
    .group_by(RegistrationRow.person_id)
)


@dataclass(frozen=True, slots=True)
class _Found:
    """How people are come by: `walk` through the names, or through what an `index` names."""

    way: str
    words: tuple[str, ...]
    values: dict[str, Any]

    @classmethod
    def by(cls, tx: Transaction, wanted: str) -> _Found | None:
        """None where a search is sure to find nobody."""
        words = words_of(wanted)
        if not words:
            return cls("walk", (), {})
        candidates = find_candidates(tx, words, _MOST_SORTED)
        if not candidates.count:
            return None
        values = word_values(words)
        if candidates.count >= _MOST_SORTED:
            return cls("walk", words, values)
        if tx.dialect.name != "sqlite":
            patterns = {"patterns": list(candidates.patterns), "most": _MOST_SORTED}
            return cls("index", words, values | patterns)
        if candidates.match is None:
            return cls("walk", words, values)
        return cls("index", words, values | {"match": candidates.match})


def _place(after: str) -> dict[str, str]:
    try:
        name_key, staff_number = json.loads(after[:_LONGEST_CURSOR])
    except (ValueError, TypeError):
        raise InvalidField("after", "unknown") from None
    if not isinstance(name_key, str) or not isinstance(staff_number, str):
        raise InvalidField("after", "unknown")
    return {"name_key": name_key, "after_number": staff_number}


_COLUMNS = (
    "p.id AS person_id, p.staff_number, p.name AS person_name, p.email, p.department, p.name_key"
)


def _from(way: str, words: int, dialect: str, through: str = "INDEXED BY ix_people_by_name") -> str:
    standing = "p.organisation_id = :organisation_id AND p.deleted = 0"
    fitting = f"{standing} AND {matching(words, sqlite=dialect == 'sqlite')}"
    if way == "walk":
        return f"FROM people AS p {through if dialect == 'sqlite' else ''} WHERE {fitting}"
    if dialect == "sqlite":
        return (
            "FROM people_search CROSS JOIN people AS p"
            f" WHERE people_search MATCH :match AND p.serial = people_search.rowid AND {fitting}"
        )
    return (
        "FROM lighthouse_find_people(:patterns, :most) AS found(id)"
        f" INNER JOIN people AS p ON p.id = found.id WHERE {fitting}"
    )


@lru_cache
def _page(way: str, words: int, *, beyond: bool, dialect: str) -> TextualSelect:
    after = " AND (p.name_key, p.staff_number) > (:name_key, :after_number)" if beyond else ""
    return _typed(
        f"SELECT {_COLUMNS} {_from(way, words, dialect)}{after}"
        " ORDER BY p.name_key, p.staff_number LIMIT :limit",
        way,
        dialect,
    ).columns(
        column("person_id", Id),
        *(
            column(name, Text)
            for name in ("staff_number", "person_name", "email", "department", "name_key")
        ),
    )


@lru_cache
def _count(way: str, words: int, *, dialect: str) -> TextualSelect:
    # counting in the order of the table spares looking every row up
    counted = _from(way, words, dialect, "NOT INDEXED")
    return _typed(f"SELECT count(*) AS people {counted}", way, dialect).columns(column("people"))


def _typed(written: str, way: str, dialect: str) -> TextClause:
    statement = text(written).bindparams(bindparam("organisation_id", type_=Id))
    if way == "index" and dialect != "sqlite":
        statement = statement.bindparams(bindparam("patterns", type_=ARRAY(Text)))
    return statement

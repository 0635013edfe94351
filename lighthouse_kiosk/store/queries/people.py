from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    Text,
    TextualSelect,
    bindparam,
    column,
    delete,
    func,
    insert,
    literal_column,
    select,
    text,
    update,
)
from sqlalchemy.dialects.postgresql import ARRAY

from lighthouse_kiosk.domain.ids import OrganisationId, PersonId
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.text import folded
from lighthouse_kiosk.store.prepared import Prepared
from lighthouse_kiosk.store.queries.people_search import (
    TRIGRAM,
    begins,
    find_candidates,
    matching,
    nearness,
    nearness_values,
    quoted,
    words_of,
)
from lighthouse_kiosk.store.tables import PersonRow, RegistrationRow
from lighthouse_kiosk.store.types import Id
from lighthouse_kiosk.store.unit_of_work import Transaction

COLUMNS: tuple[Any, ...] = (
    PersonRow.id.label("person_id"),
    PersonRow.staff_number,
    PersonRow.name.label("person_name"),
    PersonRow.email,
    PersonRow.department,
)


def person_from(row: Row[Any]) -> Person:
    """Build a Person from a row that selected COLUMNS."""
    return Person(
        PersonId(row.person_id), row.staff_number, row.person_name, row.email, row.department
    )


def search_text(person: Person) -> str:
    """Write what searching looks through.

    Two spaces after each part: every letter begins a trigram, and no word reaches across parts.
    """
    return "".join(f"{folded(part)}  " for part in (person.name, person.staff_number, person.email))


def get_person(
    tx: Transaction, organisation_id: OrganisationId, person_id: PersonId
) -> Person | None:
    row = tx.execute(
        select(*COLUMNS).where(
            PersonRow.organisation_id == organisation_id, PersonRow.id == person_id
        )
    ).one_or_none()
    return person_from(row) if row else None


def person_by_staff_number(
    tx: Transaction, organisation_id: OrganisationId, staff_number: str
) -> Person | None:
    row = tx.execute(
        select(*COLUMNS).where(
            PersonRow.organisation_id == organisation_id, PersonRow.staff_number == staff_number
        )
    ).one_or_none()
    return person_from(row) if row else None


_BY_STAFF_NUMBERS = select(*COLUMNS).where(
    PersonRow.organisation_id == bindparam("organisation_id"),
    PersonRow.staff_number.in_(bindparam("staff_numbers", expanding=True)),
)


def people_by_staff_numbers(
    tx: Transaction, organisation_id: OrganisationId, staff_numbers: Sequence[str]
) -> Mapping[str, Person]:
    """Find up to some thousands at once; who is not there is left out."""
    wanted = {"organisation_id": organisation_id, "staff_numbers": staff_numbers}
    return {row.staff_number: person_from(row) for row in tx.execute(_BY_STAFF_NUMBERS, wanted)}


_INSERT = Prepared(insert(PersonRow))


def insert_people(
    tx: Transaction, organisation_id: OrganisationId, people: Sequence[Person], at: datetime
) -> None:
    _INSERT.run_bound(tx, bind_people(tx, organisation_id, people, at))


def bind_people(
    tx: Transaction, organisation_id: OrganisationId, people: Sequence[Person], at: datetime
) -> list[Any]:
    """Prepare what `insert_bound` adds."""
    return _INSERT.bind(
        tx,
        [
            {
                "organisation_id": organisation_id,
                "id": person.id,
                "staff_number": person.staff_number,
                "name": person.name,
                "email": person.email,
                "department": person.department,
                "name_key": folded(person.name),
                "search_text": search_text(person),
                "deleted": False,
                "created_at": at,
            }
            for person in people
        ],
    )


def insert_bound(tx: Transaction, rows: Sequence[Any]) -> None:
    _INSERT.run_bound(tx, rows)


_UPDATE = (
    update(PersonRow)
    .where(
        PersonRow.organisation_id == bindparam("its_organisation"),
        PersonRow.id == bindparam("its_id"),
    )
    .values(
        name=bindparam("name"),
        email=bindparam("email"),
        department=bindparam("department"),
        name_key=bindparam("name_key"),
        search_text=bindparam("search_text"),
        deleted=False,
    )
)


def update_person(tx: Transaction, organisation_id: OrganisationId, person: Person) -> None:
    update_people(tx, organisation_id, [person])


def update_people(
    tx: Transaction, organisation_id: OrganisationId, changed: Sequence[Person]
) -> None:
    """Store names, addresses and departments; staff numbers stay."""
    tx.execute(
        _UPDATE,
        [
            {
                "its_organisation": organisation_id,
                "its_id": person.id,
                "name": person.name,
                "email": person.email,
                "department": person.department,
                "name_key": folded(person.name),
                "search_text": search_text(person),
            }
            for person in changed
        ],
    )


def numbers_and_names(
    tx: Transaction, organisation_id: OrganisationId
) -> Iterator[tuple[str, str]]:
    """Read everybody's staff number and name: capitals are in no index, and tables name most."""
    rows = tx.execute(
        select(PersonRow.staff_number, PersonRow.name)
        .where(PersonRow.organisation_id == organisation_id)
        .execution_options(yield_per=2000)
    )
    yield from ((number, name) for number, name in rows)


def known_by_email(
    tx: Transaction, organisation_id: OrganisationId, emails: AbstractSet[str]
) -> Mapping[str, Sequence[str]]:
    """Find the staff numbers of those who have one of some addresses, in small letters.

    Reads everybody's address once: there is no index, and tables name most people anyway.
    """
    rows = tx.execute(
        select(PersonRow.email, PersonRow.staff_number)
        .where(
            PersonRow.organisation_id == organisation_id,
            PersonRow.deleted.is_(False),
            PersonRow.email != "",
        )
        .execution_options(yield_per=2000)
    )
    found: dict[str, list[str]] = {}
    for email, staff_number in rows:
        if email.lower() in emails:
            found.setdefault(email.lower(), []).append(staff_number)
    return found


def delete_people(
    tx: Transaction, organisation_id: OrganisationId, ids: Sequence[PersonId]
) -> frozenset[PersonId]:
    """Remove people who have no registrations; return who stays because they have some."""
    wanted = {"organisation_id": organisation_id, "ids": ids}
    held = frozenset(PersonId(found) for found in tx.execute(_WITH_REGISTRATIONS, wanted).scalars())
    gone = [person_id for person_id in ids if person_id not in held]
    if gone:
        tx.execute(_DELETE, {"organisation_id": organisation_id, "ids": gone})
    return held


_WITH_REGISTRATIONS = (
    select(RegistrationRow.person_id)
    .where(
        RegistrationRow.organisation_id == bindparam("organisation_id"),
        RegistrationRow.person_id.in_(bindparam("ids", expanding=True)),
    )
    .distinct()
)
_DELETE = delete(PersonRow).where(
    PersonRow.organisation_id == bindparam("organisation_id"),
    PersonRow.id.in_(bindparam("ids", expanding=True)),
)


def people_by_ids(
    tx: Transaction, organisation_id: OrganisationId, ids: Sequence[PersonId]
) -> Mapping[PersonId, Person]:
    rows = tx.execute(_BY_IDS, {"organisation_id": organisation_id, "ids": ids})
    return {PersonId(row.person_id): person_from(row) for row in rows}


_BY_IDS = select(*COLUMNS).where(
    PersonRow.organisation_id == bindparam("organisation_id"),
    PersonRow.id.in_(bindparam("ids", expanding=True)),
)


def find_people(
    tx: Transaction, organisation_id: OrganisationId, wanted: str, limit: int
) -> tuple[Person, ...]:
    """Find by any part of staff number, name or e-mail.

    Names that begin with what was typed come first, then names with words that do, then the
    others; each by name, then by staff number. Of more than can be sorted at once, words in the
    middle of a name rank with the others.
    """
    words = words_of(wanted)
    candidates = find_candidates(tx, words, _MOST_SORTED)
    if not candidates.count:
        return ()
    values: dict[str, Any] = {"organisation_id": organisation_id, "limit": limit}
    values |= nearness_values(words)
    if tx.dialect.name != "sqlite":
        values |= {"patterns": list(candidates.patterns), "most": candidates.people}
        rows = tx.execute(_find_on_postgresql(len(words)), values).all()
    elif candidates.match is None or candidates.count >= _MOST_SORTED:
        rows = tx.execute(_BEGINNING_ON_SQLITE, values).all()
        if len(rows) < limit:
            values["limit"] = limit - len(rows)
            rows = [*rows, *tx.execute(_walk_on_sqlite(len(words)), values)]
    else:
        values["match"] = candidates.match
        rows = tx.execute(_find_on_sqlite(len(words)), values).all()
    return tuple(person_from(row) for row in rows)


def matches(tx: Transaction, wanted: str) -> ColumnElement[bool]:
    """Build the condition that every word of `wanted` is part of number, name or e-mail."""
    condition: ColumnElement[bool] = literal_column("1 = 1")
    for number, word in enumerate(words_of(wanted)):
        found = func.instr if tx.dialect.name == "sqlite" else func.strpos
        condition &= found(PersonRow.search_text, word) > 0
        if tx.dialect.name == "sqlite" and len(word) >= TRIGRAM:
            search = text(
                f"SELECT rowid FROM people_search WHERE people_search MATCH :found_{number}"  # noqa: S608 - a name of ours
            ).bindparams(**{f"found_{number}": quoted(word)})
            condition &= PersonRow.serial.in_(search.columns(PersonRow.serial))
    return condition


_MOST_SORTED = 8_000
"""Matching people that are sorted at once; with more, the names are walked through in order."""

_SELECTED = (
    "SELECT p.id AS person_id, p.staff_number, p.name AS person_name, p.email, p.department FROM"
)
_STANDING = "p.organisation_id = :organisation_id AND p.deleted = 0"
_BY_NAME = "p.name_key, p.staff_number LIMIT :limit"


def _typed(written: str) -> TextualSelect:
    return (
        text(written)
        .bindparams(bindparam("organisation_id", type_=Id))
        .columns(
            column("person_id", Id),
            *(
                column(name, Text)
                for name in ("staff_number", "person_name", "email", "department")
            ),
        )
    )


@lru_cache
def _find_on_postgresql(words: int) -> TextualSelect:
    return _typed(
        f"{_SELECTED} lighthouse_find_people(:patterns, :most) AS found(id)"
        f" INNER JOIN people AS p ON p.id = found.id WHERE {_STANDING}"
        f" ORDER BY {nearness(words, sqlite=False)}, {_BY_NAME}"
    ).bindparams(bindparam("patterns", type_=ARRAY(Text)))


@lru_cache
def _find_on_sqlite(words: int) -> TextualSelect:
    return _typed(
        f"{_SELECTED} people_search CROSS JOIN people AS p"
        " WHERE people_search MATCH :match AND p.serial = people_search.rowid"
        f" AND {_STANDING} AND {matching(words, sqlite=True)}"
        f" ORDER BY {nearness(words, sqlite=True)}, {_BY_NAME}"
    )


_BEGINNING_ON_SQLITE = _typed(
    f"{_SELECTED} people AS p INDEXED BY ix_people_by_name"
    f" WHERE {_STANDING} AND {begins()} ORDER BY {_BY_NAME}"
)


@lru_cache
def _walk_on_sqlite(words: int) -> TextualSelect:
    return _typed(
        f"{_SELECTED} people AS p INDEXED BY ix_people_by_name"
        f" WHERE {_STANDING} AND {matching(words, sqlite=True)} AND NOT ({begins()})"
        f" ORDER BY {_BY_NAME}"
    )

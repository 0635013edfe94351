from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import product
from typing import Any

from sqlalchemy import ColumnElement, Row, Text, insert, literal_column, or_, select, text, update

from lighthouse_kiosk.domain.ids import OrganisationId, PersonId
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.store.tables import PersonRow
from lighthouse_kiosk.store.unit_of_work import Transaction

COLUMNS: tuple[Any, ...] = (
    PersonRow.id.label("person_id"),
    PersonRow.staff_number,
    PersonRow.name.label("person_name"),
    PersonRow.email,
    PersonRow.department,
)

_TRIGRAM = 3
_LONGEST_SEARCH, _MOST_WORDS = 100, 8


def person_from(row: Row[Any]) -> Person:
    """Build a Person from a row that selected COLUMNS."""
    return Person(
        PersonId(row.person_id), row.staff_number, row.person_name, row.email, row.department
    )


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


def insert_people(
    tx: Transaction, organisation_id: OrganisationId, people: Sequence[Person], at: datetime
) -> None:
    tx.execute(
        insert(PersonRow),
        [
            {
                "organisation_id": organisation_id,
                "id": person.id,
                "staff_number": person.staff_number,
                "name": person.name,
                "email": person.email,
                "department": person.department,
                "deleted": False,
                "created_at": at,
            }
            for person in people
        ],
    )


def update_person(tx: Transaction, organisation_id: OrganisationId, person: Person) -> None:
    tx.execute(
        update(PersonRow)
        .where(PersonRow.organisation_id == organisation_id, PersonRow.id == person.id)
        .values(name=person.name, email=person.email, department=person.department, deleted=False)
    )


def find_people(
    tx: Transaction, organisation_id: OrganisationId, wanted: str, limit: int
) -> tuple[Person, ...]:
    """Find by any part of staff number, name or e-mail."""
    rows = tx.execute(
        select(*COLUMNS)
        .where(
            PersonRow.organisation_id == organisation_id,
            PersonRow.deleted.is_(False),
            matches(tx, wanted),
        )
        .order_by(PersonRow.name, PersonRow.staff_number)
        .limit(limit)
    )
    return tuple(person_from(row) for row in rows)


def matches(tx: Transaction, wanted: str) -> ColumnElement[bool]:
    """Build the condition that every word of `wanted` is part of number, name or e-mail.

    Three characters and more use the trigram index.
    """
    words = plain(wanted, _LONGEST_SEARCH).split()[:_MOST_WORDS]
    conditions = [_word_matches(tx, word, f"word_{n}") for n, word in enumerate(words)]
    condition: ColumnElement[bool] = literal_column("1 = 1")
    for part in conditions:
        condition = condition & part
    return condition


def _word_matches(tx: Transaction, word: str, name: str) -> ColumnElement[bool]:
    if tx.dialect.name == "sqlite" and len(word) >= _TRIGRAM:
        phrase = '"' + word.replace('"', '""') + '"'
        found = text(f"SELECT rowid FROM people_search WHERE people_search MATCH :{name}")  # noqa: S608 - a name of ours
        return PersonRow.serial.in_(found.bindparams(**{name: phrase}).columns(PersonRow.serial))
    if tx.dialect.name == "postgresql":
        space = literal_column("' '", Text)  # a bound one would not match the index's expression
        haystack = PersonRow.staff_number + space + PersonRow.name + space + PersonRow.email
        return haystack.icontains(word, autoescape=True)
    return or_(
        *(
            column.icontains(spelling, autoescape=True)
            for column in (PersonRow.staff_number, PersonRow.name, PersonRow.email)
            for spelling in _spellings(word)
        )
    )


def _spellings(word: str) -> set[str]:
    """Write a short word with each letter small or capital: SQLite's LIKE folds ASCII only."""
    letters = ({letter, letter.lower(), letter.upper()} for letter in word)
    return {"".join(spelling) for spelling in product(*letters)} if not word.isascii() else {word}

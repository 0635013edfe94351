"""The list of an event's current passes: those of approved registrations, the latest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.ids import EventId, OrganisationId, PassId, RegistrationId
from lighthouse_kiosk.domain.passes import ticket_name
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import Stage, Status
from lighthouse_kiosk.store.queries import people, registration_filters, registration_order
from lighthouse_kiosk.store.queries import registration_places as places
from lighthouse_kiosk.store.queries.passes import joined
from lighthouse_kiosk.store.queries.people_search import words_of
from lighthouse_kiosk.store.queries.registration_filters import Filter
from lighthouse_kiosk.store.queries.registration_order import RegistrationOrder
from lighthouse_kiosk.store.tables import OptionRow, PassRow, RegistrationRow, SlotRow
from lighthouse_kiosk.store.unit_of_work import Transaction

_WITH_A_PASS = frozenset({Stage.APPROVED, Stage.PICKED_UP})


@dataclass(frozen=True, slots=True)
class PassQuery:
    """Which passes of an event. `after` is a page's `next`."""

    event_id: EventId
    text: str = ""
    after: str | None = None
    limit: int = 100


@dataclass(frozen=True, slots=True)
class PassLine:
    """A row of the list of current passes. Slot times are naive wall times."""

    registration_id: RegistrationId
    pass_id: PassId
    ticket: str
    person: Person
    option_name: str
    quantity: int
    slot_starts: datetime | None
    slot_ends: datetime | None
    reissue: int
    revoked: bool
    picked_up: int
    issued_at: datetime


def list_lines(
    tx: Transaction, organisation_id: OrganisationId, query: PassQuery
) -> tuple[tuple[PassLine, ...], str | None, int | None]:
    """Return a page of passes, where the next page starts, and the total.

    All of them come latest issued first; those that a search finds latest registered first, the
    order in which registrations are searched fast. The total is None where counting would take
    longer than the page. Raises InvalidField for an `after` that no page gave.
    """
    wanted = _filter(organisation_id, query)
    if wanted.words:
        ids, following, total = registration_order.page_of(
            tx, wanted, RegistrationOrder.NEWEST, after=query.after, limit=query.limit
        )
        return _of_registrations(tx, organisation_id, ids), following, total
    statement = _lines(organisation_id, query.event_id).order_by(PassRow.id.desc())
    if query.after is not None:
        try:
            statement = statement.where(PassRow.id < UUID(query.after))
        except ValueError:
            raise InvalidField("after", "unknown") from None
    rows = tx.execute(statement.limit(query.limit + 1)).all()
    lines = tuple(map(_line, rows[: query.limit]))
    following = str(lines[-1].pass_id) if len(rows) > query.limit else None
    return lines, following, registration_filters.total(tx, wanted)


def count_lines(tx: Transaction, organisation_id: OrganisationId, query: PassQuery) -> int:
    """Count all that the query matches, however long it takes."""
    wanted = _filter(organisation_id, query)
    if not wanted.words:
        return registration_filters.total(tx, wanted)
    plan = places.plan_count(tx, wanted)
    return places.count(tx, plan) if plan else 0


def _filter(organisation_id: OrganisationId, query: PassQuery) -> Filter:
    return Filter(organisation_id, query.event_id, _WITH_A_PASS, words=words_of(query.text))


def _of_registrations(
    tx: Transaction, organisation_id: OrganisationId, ids: Sequence[UUID]
) -> tuple[PassLine, ...]:
    if not ids:
        return ()
    statement = _select().where(
        PassRow.organisation_id == organisation_id,
        PassRow.registration_id.in_(ids),
        PassRow.current.is_(True),
    )
    found = {row.registration_id: _line(row) for row in tx.execute(statement)}
    return tuple(found[one] for one in ids)


def _lines(organisation_id: OrganisationId, event_id: EventId) -> Select[Any]:
    return _select().where(
        PassRow.organisation_id == organisation_id,
        PassRow.event_id == event_id,
        PassRow.current.is_(True),
        RegistrationRow.status == Status.APPROVED,
    )


def _select() -> Select[Any]:
    return joined(
        PassRow.id.label("pass_id"),
        PassRow.registration_id,
        PassRow.ticket_id,
        PassRow.reissue,
        PassRow.revoked,
        PassRow.issued_at,
        RegistrationRow.quantity,
        RegistrationRow.picked_up,
        OptionRow.name.label("option_name"),
        SlotRow.starts,
        SlotRow.ends,
        *people.COLUMNS,
    )


def _line(row: Row[Any]) -> PassLine:
    return PassLine(
        registration_id=RegistrationId(row.registration_id),
        pass_id=PassId(row.pass_id),
        ticket=ticket_name(row.ticket_id),
        person=people.person_from(row),
        option_name=row.option_name,
        quantity=row.quantity,
        slot_starts=row.starts,
        slot_ends=row.ends,
        reissue=row.reissue,
        revoked=row.revoked,
        picked_up=row.picked_up,
        issued_at=row.issued_at,
    )

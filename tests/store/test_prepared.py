"""Statements run straight on the driver mean what they mean through SQLAlchemy."""

from __future__ import annotations

from uuid import uuid4

import pytest
from sqlalchemy import bindparam, insert, select, update

from lighthouse_kiosk.domain.errors import DatabaseUnreachable
from lighthouse_kiosk.domain.ids import TicketId, new_ticket_id
from lighthouse_kiosk.store.prepared import Prepared
from lighthouse_kiosk.store.tables import DeskRow, EventRow, UnmatchedPassRow
from tests.company import Company

EVENTS = select(EventRow.__table__, DeskRow.name.label("desk"), DeskRow.early_minutes).outerjoin(
    DeskRow,
    (DeskRow.organisation_id == EventRow.organisation_id)
    & (DeskRow.name == bindparam("desk_name")),
)
FIND, ADD = Prepared(EVENTS), Prepared(insert(UnmatchedPassRow))
TAKE = Prepared(
    update(UnmatchedPassRow)
    .where(UnmatchedPassRow.ticket_id == bindparam("ticket"), UnmatchedPassRow.picked_up < 2)
    .values(picked_up=UnmatchedPassRow.picked_up + 1)
)


def unmatched(company: Company, ticket_id: TicketId) -> dict[str, object]:
    return {
        "organisation_id": company.facts.admin.organisation_id,
        "id": uuid4(),
        "event_id": company.facts.event.id,
        "ticket_id": ticket_id,
        "reissue": 0,
        "option_number": 1,
        "quantity": 3,
        "picked_up": 0,
        "token": bytes(84),
        "first_seen_at": company.clock.now,
    }


@pytest.mark.parametrize("desk", ["Desk 1", "nowhere"])
def test_rows_have_the_same_names_and_values(company: Company, desk: str) -> None:
    with company.services.uow.read(company.facts.admin.organisation_id) as tx:
        (expected,) = tx.execute(EVENTS, {"desk_name": desk}).all()
        (found,) = FIND.rows(tx, {"desk_name": desk})
        assert FIND.row(tx, {"desk_name": desk}) == found
    assert tuple(found) == tuple(expected)
    assert (found.id, found.desk, found.early_minutes) == (
        company.facts.event.id,
        expected.desk,
        expected.early_minutes,
    )


def test_what_is_not_there_is_none(company: Company) -> None:
    with company.services.uow.read(company.facts.admin.organisation_id) as tx:
        nothing = Prepared(EVENTS.where(EventRow.id == bindparam("event")))
        assert nothing.row(tx, {"desk_name": "Desk 1", "event": uuid4()}) is None


def test_a_change_says_how_many_rows_it_met(company: Company) -> None:
    ticket_id = new_ticket_id()
    with company.services.uow.write(company.facts.admin.organisation_id) as tx:
        ADD.run(tx, unmatched(company, ticket_id))
        assert [TAKE.run(tx, {"ticket": ticket_id}) for _ in range(3)] == [1, 1, 0]
        row = tx.execute(select(UnmatchedPassRow.__table__)).one()
    assert (row.ticket_id, row.picked_up, row.first_seen_at) == (ticket_id, 2, company.clock.now)


def test_it_is_undone_with_its_transaction(company: Company) -> None:
    row = unmatched(company, new_ticket_id())

    def add_twice() -> None:
        with company.services.uow.write(company.facts.admin.organisation_id) as tx:
            ADD.run(tx, row)
            ADD.run(tx, row)

    with pytest.raises(Exception, match=r"(?i)unique"):
        add_twice()
    with company.services.uow.read(company.facts.admin.organisation_id) as tx:
        assert tx.execute(select(UnmatchedPassRow.id)).all() == []


def test_trouble_on_the_disk_is_told_in_our_words(company: Company) -> None:
    """A file that may not be written, as far as this connection is concerned."""
    if company.settings.database_url is not None:
        pytest.skip("SQLAlchemy runs them on PostgreSQL")
    with company.services.uow.read(company.facts.admin.organisation_id) as tx:
        tx.exec_driver_sql("PRAGMA query_only = ON")
        with pytest.raises(DatabaseUnreachable) as refusal:
            ADD.run(tx, unmatched(company, new_ticket_id()))
    assert refusal.value.reason == "read_only"

"""Every device has a chain of its own in the journal, which can be told apart and checked."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from lighthouse_kiosk.domain.audit import GENESIS, chain_hash
from lighthouse_kiosk.domain.ids import PickupId, new_id
from lighthouse_kiosk.store.queries.pickups import get_pickups
from lighthouse_kiosk.store.tables import PickupRow
from lighthouse_kiosk.store.types import microseconds
from tests.company import Company

SINCE_THE_FIRST_RELEASE = (
    "organisation_id id event_id registration_id desk_id quantity reverses_id nonce at by_name"
    " by_user_id collected_by reason outside_slot device_id incarnation sequence"
).split()


def entries(company: Company) -> list[Any]:
    with company.services.uow.read(company.facts.admin.organisation_id) as tx:
        order = PickupRow.device_id, PickupRow.incarnation, PickupRow.sequence
        return list(tx.execute(select(PickupRow.__table__).order_by(*order)))


def test_each_start_of_the_app_writes_a_chain_from_its_beginning(company: Company) -> None:
    company.picked_up(company.approved(0))
    company.picked_up(company.approved(1, company.facts.bottle))
    first, company.services = company.services, company.again()
    company.picked_up(company.approved(2, company.facts.bottle))
    company.services = first
    company.picked_up(company.approved(3, company.facts.bottle))
    found = entries(company)
    assert len({entry.device_id for entry in found}) == 1
    assert [entry.sequence for entry in found] == [1, 2, 3, 1]
    chains = [found[:3], found[3:]]
    assert len({chain[0].incarnation for chain in chains}) == 2
    for chain in chains:
        previous = GENESIS
        for entry in chain:
            assert entry.previous_hash == previous
            previous = entry.hash
    assert company.services.maintenance.check().findings == ()


def test_an_entry_without_anything_new_is_hashed_as_it_always_was(company: Company) -> None:
    """So that chains which were begun before the newer columns go on being sound."""
    company.picked_up(company.approved())
    (entry,) = entries(company)
    content = {name: getattr(entry, name) for name in SINCE_THE_FIRST_RELEASE}
    content["at"] = microseconds(entry.at)
    assert entry.hash == chain_hash(GENESIS, content)


def test_a_place_in_a_chain_is_taken_once(company: Company) -> None:
    """A device that was copied with its state can't fork its chain unnoticed."""
    company.picked_up(company.approved())
    (entry,) = entries(company)
    copy = {**entry._mapping, "id": new_id(), "nonce": new_id(), "hash": bytes(32)}
    with (
        pytest.raises(IntegrityError),
        company.services.uow.write(company.facts.admin.organisation_id) as tx,
    ):
        tx.execute(insert(PickupRow), [copy])


def test_an_entry_is_read_as_it_was_written(company: Company) -> None:
    done = company.picked_up(company.approved(quantity=2), 2, desk=1)
    with company.services.uow.read(company.facts.admin.organisation_id) as tx:
        (entry,) = get_pickups(tx, company.facts.admin.organisation_id, done.pickup_ids)
    assert (PickupId(entry.id), entry.quantity, entry.at) == (done.pickup_ids[0], 2, done.at)
    assert (entry.desk_id, entry.by_name) == (company.facts.desks[1].desk.id, "Desk 2")

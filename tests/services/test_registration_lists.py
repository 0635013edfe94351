"""Lists of registrations: every filter, order and text against plain Python over all rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import product
from typing import Any

import pytest

from lighthouse_kiosk.bootstrap import Services
from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.ids import OptionId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.domain.slots import WITHOUT_SLOT
from lighthouse_kiosk.domain.text import folded
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.services.registrations import (
    RegistrationLine,
    RegistrationOrder,
    RegistrationQuery,
)
from lighthouse_kiosk.store.queries import registration_order, registration_places
from tests.benchmarks.house import House, house_of
from tests.company import Company
from tests.databases import Backend

TEXTS = ("kumar", "an", "E1", "wang li", "MULL", "zq", "%", "no such person")
KEYS: dict[RegistrationOrder, Callable[[Shelf, RegistrationLine], Any]] = {
    RegistrationOrder.WAITING: lambda _, line: (line.registered_at, line.id),
    RegistrationOrder.NEWEST: lambda _, line: (line.registered_at, line.id),
    RegistrationOrder.NAME: lambda _, line: (folded(line.person.name), line.id),
    RegistrationOrder.OPTION: lambda s, line: (
        s.options.index(line.option_id),
        line.registered_at,
        line.id,
    ),
    RegistrationOrder.SLOT: lambda _, line: (
        line.slot_id is None,
        line.slot_starts,
        line.registered_at,
        line.id,
    ),
    RegistrationOrder.STATUS: lambda _, line: (
        list(Status).index(line.status),
        line.picked_up == line.quantity,
        line.registered_at,
        line.id,
    ),
    RegistrationOrder.QUANTITY: lambda _, line: (-line.quantity, line.registered_at, line.id),
}


@dataclass(frozen=True)
class Shelf:
    """Everything that is listed, read once."""

    house: House
    services: Services
    actor: Actor
    lines: Sequence[RegistrationLine]
    options: Sequence[OptionId]

    def matching(self, query: RegistrationQuery) -> list[RegistrationLine]:
        """What a query should list, in order."""
        words = folded(query.text).split()
        found = [
            line
            for line in self.lines
            if (not query.statuses or line.status in query.statuses)
            and query.option_id in {None, line.option_id}
            and query.slot_id in {None, line.slot_id or WITHOUT_SLOT}
            and (not query.slot_ids or line.slot_id in query.slot_ids)
            and query.shown in {None, line.picked_up > 0}
            and line.quantity >= query.least
            and (not query.option_ids or line.option_id in query.option_ids)
            and (query.outside is None or not lies_within(line.registered_at, query.outside))
            and query.picked_up in {None, line.picked_up == line.quantity}
            and all(
                any(
                    word in folded(part)
                    for part in (line.person.name, line.person.staff_number, line.person.email)
                )
                for word in words
            )
        ]
        falls = query.order is RegistrationOrder.NEWEST
        return sorted(found, key=lambda line: KEYS[query.order](self, line), reverse=falls)

    def listed(self, query: RegistrationQuery) -> list[RegistrationLine]:
        """What the pages hold, one after the other."""
        found: list[RegistrationLine] = []
        while True:
            page = self.services.registrations.list_registrations(self.actor, query)
            found += page.rows
            if page.next is None:
                return found
            query = replace(query, after=page.next)


def lies_within(moment: datetime, stretch: tuple[datetime, datetime]) -> bool:
    return stretch[0] <= moment <= stretch[1]


@pytest.fixture(scope="module")
def shelf(backend: Backend, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    house = house_of(400, tmp_path_factory.mktemp(f"house-{backend.name}"), backend)
    services, actor = house.open(), house.actor(Role.APPROVER)
    everything = RegistrationQuery(house.event_id, limit=10_000)
    lines = services.registrations.list_registrations(actor, everything).rows
    options = [option.id for option in services.options.list_options(actor, house.event_id)]
    yield Shelf(house, services, actor, lines, options)
    services.close()
    backend.discard(house.settings)


@pytest.fixture(params=["as it is", "along the list", "from the people"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Take each way to the rows, whichever would be chosen for so few."""
    if request.param != "as it is":
        monkeypatch.setattr(registration_order, "_FEW", 0)
        monkeypatch.setattr(registration_places, "_COST_SORTED", 1e9)
        cost = 0.0 if request.param == "from the people" else 1e9
        monkeypatch.setattr(registration_places, "_COST_FOUND", cost)


def filters(shelf: Shelf) -> Iterator[RegistrationQuery]:
    """Each filter, and some together."""
    busy = max(shelf.lines, key=lambda line: (line.slot_id is not None, line.picked_up))
    everything = RegistrationQuery(shelf.house.event_id, limit=150)
    yield everything
    for status in Status:
        yield replace(everything, statuses=frozenset({status}))
    yield replace(everything, statuses=frozenset({Status.PENDING, Status.APPROVED}))
    yield replace(everything, option_id=busy.option_id)
    yield replace(everything, slot_id=busy.slot_id)
    yield replace(everything, slot_id=busy.slot_id, option_id=busy.option_id)
    yield replace(everything, statuses=frozenset({Status.APPROVED}), picked_up=True)
    yield replace(everything, statuses=frozenset({Status.APPROVED}), picked_up=False)
    yield replace(everything, picked_up=False, option_id=busy.option_id)
    slots = frozenset(line.slot_id for line in shelf.lines[::7] if line.slot_id)
    approved = replace(everything, statuses=frozenset({Status.APPROVED}))
    yield replace(approved, shown=False, slot_ids=slots)
    yield replace(approved, shown=True)
    yield replace(approved, shown=False, option_id=busy.option_id)
    yield replace(everything, slot_id=WITHOUT_SLOT, least=2)
    yield replace(everything, least=2)
    options = frozenset(shelf.options[::2])
    yield replace(everything, option_ids=options)
    yield replace(approved, option_ids=options, slot_id=busy.slot_id)
    ages = sorted(line.registered_at for line in shelf.lines)
    outside = ages[len(ages) // 3], ages[len(ages) // 2]
    yield replace(everything, outside=outside)
    yield replace(approved, outside=outside, option_ids=options)


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("order", RegistrationOrder)
def test_pages_hold_what_matches_in_order(shelf: Shelf, order: RegistrationOrder) -> None:
    for query in filters(shelf):
        wanted = replace(query, order=order)
        assert shelf.listed(wanted) == shelf.matching(wanted), wanted


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("order", RegistrationOrder)
def test_searches_too(shelf: Shelf, order: RegistrationOrder) -> None:
    queries = list(filters(shelf))
    for number, text in enumerate(TEXTS):
        for query in (queries[0], queries[1 + number % (len(queries) - 1)]):
            wanted = replace(query, order=order, text=text)
            assert shelf.listed(wanted) == shelf.matching(wanted), wanted


@pytest.mark.usefixtures("way")
def test_totals_and_all_that_matches_agree_with_the_pages(shelf: Shelf) -> None:
    actor, service = shelf.actor, shelf.services.registrations
    for query, text in product(filters(shelf), ("", *TEXTS)):
        wanted = replace(query, text=text)
        expected = shelf.matching(wanted)
        page = service.list_registrations(actor, wanted)
        assert page.total in {None, len(expected)}
        assert page.total is not None or text or query.least > 1 or query.outside
        assert service.count_registrations(actor, wanted) == len(expected)
        assert service.matching_ids(actor, wanted) == tuple(line.id for line in expected)


def test_so_many_cells_that_a_wider_one_is_walked(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registration_places, "_MOST_ARMS", 0)
    for query in filters(shelf):
        assert shelf.listed(query) == shelf.matching(query), query


@pytest.mark.parametrize("order", RegistrationOrder)
@pytest.mark.parametrize("after", ["", "x", "//", "../..", f"{'0' * 32}//9{'9' * 30}", "é/é/é"])
def test_a_page_that_no_page_led_to(shelf: Shelf, order: RegistrationOrder, after: str) -> None:
    query = RegistrationQuery(shelf.house.event_id, order=order, after=after)
    if order is RegistrationOrder.NAME and after.startswith("0"):
        shelf.services.registrations.list_registrations(shelf.actor, query)
        return
    with pytest.raises(InvalidField) as caught:
        shelf.services.registrations.list_registrations(shelf.actor, query)
    assert caught.value.field == "after"


def test_a_renamed_person_moves_in_the_list_and_is_found_by_the_new_name(company: Company) -> None:
    facts, service = company.facts, company.services.registrations
    for person in range(3):
        company.register(person)
    by_name = RegistrationQuery(facts.event.id, order=RegistrationOrder.NAME)
    draft = PersonDraft(facts.people[0].staff_number, "Zoë Ångström")
    company.services.people.save_person(facts.organiser, draft)
    listed = service.list_registrations(facts.organiser, by_name).rows
    assert [line.person.name for line in listed] == ["Person 01", "Person 02", "Zoë Ångström"]
    for text, count in (("angstrom", 1), ("person 00", 0)):
        found = service.list_registrations(facts.organiser, replace(by_name, text=text))
        assert found.total == count

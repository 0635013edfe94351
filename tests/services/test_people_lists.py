"""The list of people: by name, page by page, searched, with what they are registered for."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.text import folded
from lighthouse_kiosk.services.people import PersonDraft, PersonLine, PersonQuery
from lighthouse_kiosk.services.registrations import RegistrationQuery
from tests.company import Company, found_company

NAMES = ("Ñusta Yupanqui", "nusta aa", "Zoë", "Zoe", "Анна", "山田 太郎", "Li", "Li", "50% Off")


@pytest.fixture
def crowd(company: Company) -> Company:
    for n, name in enumerate(NAMES):
        draft = PersonDraft(f"X-{n:03}", name, f"mail{n}@crowd.example.com")
        company.services.people.save_person(company.facts.organiser, draft)
    return company


def walked(company: Company, text: str, limit: int) -> list[PersonLine]:
    """All pages of a query, one after the other."""
    people, organiser = company.services.people, company.facts.organiser
    rows: list[PersonLine] = []
    after: str | None = None
    while True:
        page = people.list_people(organiser, PersonQuery(text, after, limit))
        rows += page.rows
        assert len(page.rows) <= limit
        if page.next is None:
            return rows
        after = page.next


def numbers(lines: list[PersonLine]) -> list[str]:
    return [line.person.staff_number for line in lines]


def test_everybody_stands_once_by_name_whatever_the_size_of_a_page(crowd: Company) -> None:
    whole = walked(crowd, "", 1_000)
    assert len(whole) == 12 + len(NAMES)
    names = [folded(line.person.name) for line in whole if line.person.name.isascii()]
    assert names == sorted(names)
    for limit in (1, 2, 7):
        assert walked(crowd, "", limit) == whole


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.sampled_from(["li", "x-", "person", "crowd.example", "zo", "a", "%", "山", "n u"]))
def test_a_search_lists_whom_finding_finds(crowd: Company, text: str) -> None:
    people, organiser = crowd.services.people, crowd.facts.organiser
    found = people.find_people(organiser, text, limit=1_000)
    lines = walked(crowd, text, 3)
    assert len(lines) == len(found)
    assert {line.person.id for line in lines} == {person.id for person in found}
    assert people.count_people(organiser, text) == len(found)


def test_a_single_page_knows_its_total_and_a_longer_list_is_counted(crowd: Company) -> None:
    people, organiser = crowd.services.people, crowd.facts.organiser
    assert people.list_people(organiser, PersonQuery("person", limit=50)).total == 12
    first = people.list_people(organiser, PersonQuery("person", limit=5))
    assert (first.total, len(first.rows)) == (None, 5)
    assert people.count_people(organiser, "person") == 12
    assert people.count_people(organiser) == 12 + len(NAMES)
    assert people.list_people(organiser, PersonQuery("zebediah")).total == 0


def test_open_registrations_are_counted_and_shown_with_their_event(company: Company) -> None:
    facts, services = company.facts, company.services
    first = company.register(0)
    second = company.register(0, facts.bottle, 2)
    services.registrations.reject(facts.organiser, first.id, "no")
    line = next(
        line
        for line in services.people.list_people(facts.organiser, PersonQuery()).rows
        if line.person == facts.people[0]
    )
    assert line.open == 1
    theirs = services.people.their_registrations(facts.organiser, facts.people[0].id)
    assert {one.id: one.option_name for one in theirs} == {
        first.id: "Backpack",
        second.id: "Bottle",
    }
    assert {one.event_name for one in theirs} == {facts.event.name}
    listed = services.registrations.list_registrations(
        facts.organiser, RegistrationQuery(facts.event.id)
    )
    assert {one.status for one in theirs} == {row.status for row in listed.rows}


def test_nobody_of_another_organisation_is_listed_or_counted(crowd: Company) -> None:
    neighbour = found_company(crowd.services, "Beta", people=2)
    people = crowd.services.people
    assert len(people.list_people(neighbour.organiser, PersonQuery()).rows) == 2
    assert people.count_people(neighbour.organiser) == 2
    assert people.list_people(neighbour.organiser, PersonQuery("crowd")).rows == ()


@pytest.mark.parametrize("after", ["", "x", "[]", '["a"]', "[1, 2]", "{}", '["a", "b", "c"]', "7"])
def test_a_page_that_no_page_named_is_refused(company: Company, after: str) -> None:
    with pytest.raises(InvalidField) as refusal:
        company.services.people.list_people(company.facts.organiser, PersonQuery(after=after))
    assert refusal.value.field == "after"

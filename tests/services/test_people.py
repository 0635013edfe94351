"""People, and finding them by any part of number, name or e-mail."""

from __future__ import annotations

import pytest

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.errors import AlreadyExists, InvalidField
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.services.registrations import RegistrationQuery
from lighthouse_kiosk.store.queries import people as people_queries
from tests.company import Company, found_company

NAMES = (
    "Édouard Manet",
    "Zoë O'Connor",
    "Ñusta Yupanqui",
    "Анна Каренина",
    "山田 太郎",
    "रिया कपूर",
    'Max "Ace" Power',
    "50% Off",
    "Under_Score",
    "Back\\Slash",
    "Sl/ash",
    "Li",
)

FOUND: dict[str, set[str]] = {
    "manet": {"Édouard Manet"},
    "ÉDOUARD": {"Édouard Manet"},
    "édouard": {"Édouard Manet"},
    "ouar": {"Édouard Manet"},
    "éd": {"Édouard Manet"},
    "ÉD": {"Édouard Manet"},
    "edouard": {"Édouard Manet"},
    "nusta": {"Ñusta Yupanqui"},
    "Ñu": {"Ñusta Yupanqui"},
    "каренина": {"Анна Каренина"},
    "КАРЕНИНА": {"Анна Каренина"},
    "ин": {"Анна Каренина"},
    "ИН": {"Анна Каренина"},
    "ZOE": {"Zoë O'Connor"},
    "o'c": {"Zoë O'Connor"},
    "'": {"Zoë O'Connor"},
    "o' --": set(),
    "山": {"山田 太郎"},
    "太郎": {"山田 太郎"},
    "रिया": {"रिया कपूर"},
    '"': {'Max "Ace" Power'},
    '"ac': {'Max "Ace" Power'},
    '"ace"': {'Max "Ace" Power'},
    "%": {"50% Off"},
    "0%": {"50% Off"},
    "50% off": {"50% Off"},
    "_": {"Under_Score"},
    "r_s": {"Under_Score"},
    "\\": {"Back\\Slash"},
    "k\\s": {"Back\\Slash"},
    "/": {"Sl/ash"},
    "l/a": {"Sl/ash"},
    "Li": {"Li"},
    "x-011": {"Li"},
    "mail11@": {"Li"},
    "max power": {'Max "Ace" Power'},
    "power max": {'Max "Ace" Power'},
    "x-006 ace": {'Max "Ace" Power'},
    "max nobody": set(),
    "*": set(),
    "AND": set(),
    "NOT max": set(),
    "name:max": set(),
    "mail1*": set(),
    "nobody at all": set(),
    "   ": set(),
    "": set(),
}


@pytest.fixture
def crowd(company: Company) -> Company:
    for n, name in enumerate(NAMES):
        draft = PersonDraft(f"X-{n:03}", name, f"mail{n}@crowd.example.com")
        company.services.people.save_person(company.facts.organiser, draft)
    return company


def found(company: Company, text: str) -> set[str]:
    people = company.services.people.find_people(company.facts.organiser, text, limit=100)
    return {person.name for person in people}


def test_people_are_found_by_any_part(crowd: Company) -> None:
    assert {text: found(crowd, text) for text in FOUND} == FOUND


def in_order(company: Company, text: str, limit: int = 100) -> list[str]:
    people = company.services.people.find_people(company.facts.organiser, text, limit=limit)
    return [person.name for person in people]


@pytest.fixture
def namesakes(company: Company) -> Company:
    names = ("Alejandra Kim", "Sander Anand", "Anders Ro", "Dana Oz", "Anand Bose", "Rosa Andrews")
    for n, name in enumerate(names):
        draft = PersonDraft(f"Y-{n:03}", name, f"y{n}@x.example.com")
        company.services.people.save_person(company.facts.organiser, draft)
    return company


STARTS_FIRST = {
    "and": ["Anders Ro", "Rosa Andrews", "Alejandra Kim", "Anand Bose", "Sander Anand"],
    "ana": ["Anand Bose", "Sander Anand", "Dana Oz"],
    "anand b": ["Anand Bose"],
    "ro and": ["Anders Ro", "Rosa Andrews"],
}


def test_names_that_begin_so_come_first_then_names_with_words_that_do(namesakes: Company) -> None:
    assert {text: in_order(namesakes, text) for text in STARTS_FIRST} == STARTS_FIRST


def test_beginnings_come_first_also_where_too_many_match_to_sort_them(
    namesakes: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people_queries, "_MOST_SORTED", 3)
    found_here = in_order(namesakes, "and")
    assert found_here[0] == "Anders Ro"
    assert len(found_here) == len(set(found_here)) == 5
    assert in_order(namesakes, "and", limit=2)[0] == "Anders Ro"
    assert len(in_order(namesakes, "and", limit=2)) == 2


def test_registrations_are_searched_the_same_way(crowd: Company) -> None:
    facts = crowd.facts
    for person in range(3):
        crowd.register(person)
    listed = crowd.services.registrations.list_registrations
    query = RegistrationQuery(facts.event.id, text="person 01")
    assert [line.person for line in listed(facts.organiser, query).rows] == [facts.people[1]]
    assert listed(facts.organiser, RegistrationQuery(facts.event.id, text="e10")).total == 3


def test_a_changed_name_is_found_and_the_old_one_is_not(crowd: Company) -> None:
    people, organiser = crowd.services.people, crowd.facts.organiser
    saved = people.save_person(organiser, PersonDraft("X-011", "Lin Chen"))
    assert saved.changes == {Topic.PEOPLE}
    assert found(crowd, "lin chen") == {"Lin Chen"}
    assert found(crowd, "mail11@") == set()
    assert people.get_person(organiser, saved.value.id).name == "Lin Chen"


def test_saving_the_same_again_changes_nothing(company: Company) -> None:
    person = company.facts.people[0]
    draft = PersonDraft(person.staff_number, person.name, person.email, person.department)
    saved = company.services.people.save_person(company.facts.organiser, draft)
    assert (saved.value, saved.changes) == (person, frozenset())


def test_a_staff_number_is_given_once(company: Company) -> None:
    people, organiser = company.services.people, company.facts.organiser
    ada = people.add_person(organiser, PersonDraft("E900", "Ada"))
    assert ada.changes == {Topic.PEOPLE}
    with pytest.raises(AlreadyExists) as refusal:
        people.add_person(organiser, PersonDraft(" E900 ", "Somebody else"))
    assert (refusal.value.data["what"], refusal.value.data["field"]) == ("person", "staff_number")
    assert people.with_staff_number(organiser, "E900") == (ada.value,)
    assert people.with_staff_number(organiser, "E90") == ()


def test_people_of_another_organisation_are_not_found(company: Company) -> None:
    neighbour = found_company(company.services, "Beta", people=2)
    people = company.services.people
    assert len(people.find_people(neighbour.organiser, "person")) == 2
    assert len(people.find_people(company.facts.organiser, "person")) == 12
    assert people.find_people(neighbour.organiser, "acme.example.org") == ()


SENSELESS = (
    (PersonDraft("", "Ada"), "staff_number"),
    (PersonDraft("E\x001", "Ada"), "staff_number"),
    (PersonDraft("E1", ""), "name"),
    (PersonDraft("E1", "n" * 10_000), "name"),
    (PersonDraft("E1", "Ada\u202e"), "name"),
    (PersonDraft("E1", "Ada", "not an address"), "email"),
    (PersonDraft("E1", "Ada", "a@b"), "email"),
    (PersonDraft("E1", "Ada", "", "d" * 201), "department"),
)


def test_a_person_that_makes_no_sense_is_refused_by_field(company: Company) -> None:
    for draft, field in SENSELESS:
        for attempt in (company.services.people.save_person, company.services.people.add_person):
            with pytest.raises(InvalidField) as refusal:
                attempt(company.facts.organiser, draft)
            assert refusal.value.field == field
    assert len(company.services.people.find_people(company.facts.organiser, "e1", 99)) == 12

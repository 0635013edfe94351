"""Photos of people: kept, replaced, removed, shown to desks, and noted in the audit log."""

from __future__ import annotations

from typing import Any

import pytest

from lighthouse_kiosk.domain.errors import InvalidField, NotFound
from lighthouse_kiosk.domain.ids import PersonId, new_id
from lighthouse_kiosk.services.audit import AuditQuery
from tests.company import Company
from tests.photos import photo


def person(company: Company) -> PersonId:
    return company.facts.people[0].id


def kept(company: Company) -> bytes | None:
    return company.services.people.photo(company.facts.desks[0].actor, person(company))


def noted(company: Company) -> list[Any]:
    query = AuditQuery(entity="person")
    entries = company.services.audit.list_entries(company.facts.organiser, query).entries
    return [entry for entry in entries if entry.action == "photo_changed"]


def test_a_photo_is_kept_replaced_and_removed(company: Company) -> None:
    people, organiser = company.services.people, company.facts.organiser
    assert kept(company) is None
    for picture in (photo(".jpg"), photo(".png", shade=40)):
        assert people.set_photo(organiser, person(company), picture).changes
        assert kept(company) == picture
    assert people.remove_photo(organiser, person(company)).changes
    assert kept(company) is None
    assert len(noted(company)) == 3
    assert company.services.maintenance.check().sound


def test_the_same_again_changes_nothing(company: Company) -> None:
    people, organiser = company.services.people, company.facts.organiser
    assert not people.remove_photo(organiser, person(company)).changes
    people.set_photo(organiser, person(company), photo())
    assert not people.set_photo(organiser, person(company), photo()).changes
    assert len(noted(company)) == 1


def test_the_audit_log_tells_pictures_apart_and_holds_none(company: Company) -> None:
    picture = photo()
    company.services.people.set_photo(company.facts.organiser, person(company), picture)
    (entry,) = noted(company)
    assert entry.before == {"photo": None}
    assert len(entry.after["photo"]) == 64


def test_a_broken_picture_leaves_the_one_before(company: Company) -> None:
    people, organiser = company.services.people, company.facts.organiser
    people.set_photo(organiser, person(company), photo())
    with pytest.raises(InvalidField) as refusal:
        people.set_photo(organiser, person(company), photo()[:60])
    assert (refusal.value.field, refusal.value.reason) == ("photo", "broken_picture")
    assert kept(company) == photo()


def test_nobody_has_no_photo(company: Company) -> None:
    people, organiser = company.services.people, company.facts.organiser
    with pytest.raises(NotFound):
        people.set_photo(organiser, PersonId(new_id()), photo())
    with pytest.raises(NotFound):
        people.remove_photo(organiser, PersonId(new_id()))

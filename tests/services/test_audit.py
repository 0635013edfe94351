from __future__ import annotations

from datetime import timedelta

import pytest

from lighthouse_kiosk.domain.errors import NotFound
from lighthouse_kiosk.services.audit import AuditEntry, AuditQuery
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.services.options import OptionChange
from tests.company import Company, event_draft, found_company


def entries(company: Company, query: AuditQuery) -> tuple[AuditEntry, ...]:
    return company.services.audit.list_entries(company.facts.approver, query).entries


def test_the_latest_comes_first_and_pages_follow_each_other(company: Company) -> None:
    everything = entries(company, AuditQuery(limit=1000))
    assert [entry.sequence for entry in everything] == list(range(len(everything), 0, -1))
    assert (everything[-1].entity, everything[-1].action) == ("organisation", "created")
    service, query = company.services.audit, AuditQuery(limit=7)
    read: list[AuditEntry] = []
    while True:
        page = service.list_entries(company.facts.approver, query)
        read += page.entries
        if page.next is None:
            break
        query = AuditQuery(limit=7, before=page.next)
    assert tuple(read) == everything


def test_entries_can_be_asked_for_by_thing_kind_and_moment(company: Company) -> None:
    services, facts = company.services, company.facts
    company.clock.forward(timedelta(hours=1))
    services.options.update_option(facts.organiser, facts.bottle.id, OptionChange(name="Flask"))
    changed, created = entries(company, AuditQuery(entity_id=facts.bottle.id))
    assert (changed.before, changed.after) == ({"name": "Bottle"}, {"name": "Flask"})
    assert (changed.actor, changed.at) == (facts.organiser.name, company.clock())
    assert created.action == "created"
    assert len(entries(company, AuditQuery(entity="option"))) == 4
    assert entries(company, AuditQuery(since=company.clock())) == (changed,)


def test_an_events_entries_are_those_of_all_that_belongs_to_it(company: Company) -> None:
    services, facts = company.services, company.facts
    detail = company.approved()
    services.passes.reissue(facts.organiser, detail.registration.id)
    other = services.events.create_event(facts.organiser, event_draft("Other")).value
    services.events.update_event(facts.organiser, other.id, EventChange(name="Others"))
    found = entries(company, AuditQuery(event_id=facts.event.id, limit=1000))
    kinds = {entry.entity for entry in found}
    assert kinds == {"event", "option", "slot", "desk", "registration", "pass"}
    assert other.id not in {entry.entity_id for entry in found}
    assert len(entries(company, AuditQuery(event_id=other.id))) == 2


def test_another_organisations_entries_stay_its_own(company: Company) -> None:
    neighbour = found_company(company.services, "Beta", people=1)
    assert entries(company, AuditQuery(entity_id=neighbour.event.id)) == ()
    with pytest.raises(NotFound):
        entries(company, AuditQuery(event_id=neighbour.event.id))


def test_an_untouched_trail_is_whole(company: Company) -> None:
    company.approved()
    assert company.services.audit.broken_links(company.facts.approver) == ()

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Connection, text

from lighthouse_kiosk.domain.audit import ACTIONS, Break, BrokenLink
from lighthouse_kiosk.domain.errors import NotFound
from lighthouse_kiosk.services.audit import Activity, ActivityQuery, AuditEntry, AuditQuery
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.services.options import OptionChange
from tests.company import Company, event_draft, found_company
from tests.services.conftest import Scene


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


def activity(company: Company, query: ActivityQuery) -> tuple[Activity, ...]:
    return company.services.audit.list_activity(company.facts.approver, query).entries


def test_activity_names_what_entries_are_about(company: Company) -> None:
    facts = company.facts
    detail = company.approved(0)
    latest = activity(company, ActivityQuery())[0]
    assert latest.entry.action == "approved"
    subject = latest.subject
    assert subject is not None
    assert subject.person == facts.people[0]
    assert subject.event == facts.event.name
    assert (subject.currency, subject.time_zone) == (facts.event.currency, facts.event.time_zone)
    registration = detail.registration
    assert (subject.registration_id, subject.quantity) == (registration.id, registration.quantity)
    registered = next(
        one
        for one in activity(company, ActivityQuery())
        if one.entry.action == "registered" and one.entry.entity_id == registration.id
    )
    assert registered.named[registration.option_id].name == subject.option
    assert registered.named[facts.event.id].name == facts.event.name


def test_activity_about_a_person_covers_what_they_registered_for(company: Company) -> None:
    services, facts = company.services, company.facts
    company.approved(0)
    company.approved(1)
    first = facts.people[0]
    for query in (ActivityQuery(person_id=first.id), ActivityQuery(text=first.staff_number)):
        found = activity(company, query)
        assert {one.entry.action for one in found} >= {"created", "registered", "approved"}
        assert {one.subject.person for one in found if one.subject} == {first}
    only = AuditQuery(kinds=(("registration", "approved"),))
    (approved,) = activity(company, ActivityQuery(only, person_id=first.id))
    assert approved.entry.action == "approved"
    assert activity(company, ActivityQuery(text="nobody has this name")) == ()
    neighbour = found_company(services, "Beta", people=1)
    assert activity(company, ActivityQuery(person_id=neighbour.people[0].id)) == ()


def test_filters_combine_and_pages_lose_nothing(company: Company) -> None:
    """By user, kind and span, in every combination, against picking from the whole trail.

    The first two entries set the organisation up, when nobody was signed in yet.
    """
    services, facts = company.services, company.facts
    marks = [company.clock()]
    for number in range(3):
        company.clock.forward(timedelta(minutes=7))
        marks.append(company.clock())
        company.approved(number)
        services.options.update_option(
            facts.organiser, facts.bottle.id, OptionChange(name=f"Flask {number}")
        )
    everything = entries(company, AuditQuery(limit=1000))
    kinds = (("registration", "approved"), ("option", "changed"))
    who = {one.name: one.user_id for one in services.audit.audit_users(facts.approver)}
    assert facts.organiser.name in who
    for user_id in (None, facts.organiser.user_id, facts.admin.user_id):
        for wanted in ((), kinds[:1], kinds):
            for since, until in ((None, None), (marks[2], None), (marks[1], marks[2])):
                query = AuditQuery(user_id=user_id, kinds=wanted, since=since, until=until, limit=2)
                expected = [
                    one
                    for one in everything
                    if (user_id is None or (who.get(one.actor) == user_id and one.sequence > 2))
                    and (not wanted or (one.entity, one.action) in wanted)
                    and (since is None or one.at >= since)
                    and (until is None or one.at < until)
                ]
                assert all_pages(company, query) == expected


def all_pages(company: Company, query: AuditQuery) -> list[AuditEntry]:
    read: list[AuditEntry] = []
    while True:
        page = company.services.audit.list_entries(company.facts.approver, query)
        read += page.entries
        if page.next is None:
            return read
        query = replace(query, before=page.next)


def test_spans_stay_whole_when_a_clock_was_set_back(company: Company) -> None:
    start = company.clock()
    company.clock.forward(timedelta(minutes=2))
    company.approved(0)
    company.clock.forward(timedelta(minutes=-1))
    company.approved(1)
    company.clock.forward(timedelta(minutes=3))
    company.approved(2)
    minute = timedelta(minutes=1)
    one = AuditQuery(since=start + minute, until=start + 2 * minute, limit=1)
    assert {entry.at for entry in all_pages(company, one)} == {start + minute}
    moments = [one.at for one in all_pages(company, AuditQuery(limit=3))]
    assert moments == sorted(moments, reverse=True)


def test_every_action_has_its_place_in_the_list_of_kinds(scene: Scene) -> None:
    company = scene.company
    kinds = {(one.entity, one.action) for one in entries(company, AuditQuery(limit=1000))}
    assert kinds <= {(entity, done) for entity, all_ in ACTIONS.items() for done in all_}
    for entity in ACTIONS:
        found = entries(company, AuditQuery(entity=entity, limit=1000))
        assert {one.entity for one in found} <= {entity}


def test_the_check_says_how_far_it_is_and_can_be_stopped(company: Company) -> None:
    company.approved()
    told: list[tuple[int, int]] = []
    state = company.services.audit.check_trail(
        company.facts.approver, lambda done, total: told.append((done, total))
    )
    length = company.services.audit.trail_length(company.facts.approver)
    assert (state.entries, state.broken, state.checked_at) == (length, (), company.clock())
    assert told[-1] == (length, length)

    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        company.services.audit.check_trail(company.facts.approver, stop)


@pytest.mark.parametrize(
    ("statement", "kind", "at"),
    [
        ("UPDATE audit_entries SET actor = 'Nobody' WHERE sequence = 5", Break.CHANGED, 5),
        ("DELETE FROM audit_entries WHERE sequence = 5", Break.MISSING, 6),
        ("DELETE FROM audit_entries WHERE sequence > 5", Break.CUT_OFF, 6),
    ],
)
def test_the_check_says_what_was_done_to_the_trail_and_where(
    company: Company, statement: str, kind: Break, at: int
) -> None:
    with company.services.uow.engine.begin() as tx:
        for trigger in triggers(tx):
            tx.execute(text(trigger))
        tx.execute(text(statement))
    state = company.services.audit.check_trail(company.facts.approver)
    assert BrokenLink(at, kind) in state.broken
    assert company.services.audit.broken_links(company.facts.approver)[0] == at


def triggers(tx: Connection) -> list[str]:
    """What takes the guards off the trail, as somebody with the database in hand could."""
    if tx.dialect.name != "sqlite":
        return ["ALTER TABLE audit_entries DISABLE TRIGGER ALL"]
    rows = tx.execute(
        text("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_entries'")
    )
    return [f"DROP TRIGGER {name}" for (name,) in rows.all()]

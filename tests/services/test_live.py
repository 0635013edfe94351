"""What one process changes, another hears of: which topics, within a second, and nothing of its own."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psycopg
import pytest
from sqlalchemy import make_url

from lighthouse_kiosk.bootstrap import Services
from lighthouse_kiosk.domain.audit import ACTIONS
from lighthouse_kiosk.domain.changes import Changes, Topic
from lighthouse_kiosk.domain.desk_sightings import Readers
from lighthouse_kiosk.domain.errors import DatabaseUnreachable
from lighthouse_kiosk.services.live import Watch, topics_of
from lighthouse_kiosk.services.options import OptionChange
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.services.pickups import Confirmed
from tests.company import Company, found_company
from tests.databases import Backend

SLOW = 5.0
"""Seconds within which a busy machine hears; the benchmark says how long it takes."""


@contextmanager
def watching(services: Services, company: Company) -> Iterator[Watch]:
    """Listen from now on."""
    watch = services.live.watch(company.facts.organiser)
    watch.wait(0)
    try:
        yield watch
    finally:
        watch.close()


def test_each_change_is_heard_with_the_topics_that_the_writer_told(company: Company) -> None:
    facts, services, other = company.facts, company.services, company.again()
    wish = company.register()
    option = OptionChange(unit_cost=1)
    passes: list[Confirmed] = []

    def hand_out() -> Changes:
        passes.append(company.picked_up(company.detail(wish)))
        return frozenset({Topic.PICKUPS, Topic.REGISTRATIONS})

    steps: list[Callable[[], Changes]] = [
        lambda: register_another(company),
        lambda: services.registrations.approve(facts.approver, wish.id).changes,
        hand_out,
        lambda: services.pickups.undo(facts.desks[0], passes[0].pickup_ids, "No").changes,
        lambda: services.options.update_option(facts.organiser, facts.bottle.id, option).changes,
        lambda: services.slots.update_slot(facts.organiser, facts.slots[0].id, capacity=9).changes,
        lambda: services.people.save_person(facts.organiser, PersonDraft("N1", "New")).changes,
        lambda: services.desks.add_desk(facts.organiser, facts.event.id, "Door").changes,
        lambda: services.desk_sightings.tell(facts.desks[0], Readers()).changes,
    ]
    with watching(other, company) as watch:
        for step in steps:
            told = step()
            began = time.monotonic()
            assert told <= watch.wait(SLOW), told
            assert time.monotonic() - began < SLOW
        assert watch.wait(0.3) == frozenset()


def register_another(company: Company) -> Changes:
    company.register(1, company.facts.track)
    return frozenset({Topic.REGISTRATIONS})


def test_what_a_process_writes_itself_is_no_news_to_it(company: Company) -> None:
    other = company.again()
    with watching(company.services, company) as watch:
        company.approve(company.register())
        company.picked_up(company.approved(1))
        assert watch.wait(0.6) == frozenset()
        other.options.update_option(
            company.facts.organiser, company.facts.bottle.id, OptionChange(unit_cost=1)
        )
        company.register(2)
        assert watch.wait(SLOW) == {Topic.OPTIONS}


def test_neighbours_are_no_news(company: Company) -> None:
    beta = found_company(company.services, "Beta", people=2)
    other = company.again()
    with watching(other, company) as watch:
        theirs = Company(company.settings, company.services, company.clock, beta)
        theirs.picked_up(theirs.approved())
        assert watch.wait(0.6) == frozenset()


def test_waiting_ends_when_it_is_stopped_and_afterwards_at_once(company: Company) -> None:
    watch = company.services.live.watch(company.facts.organiser)
    heard: list[Changes] = []
    waiting = threading.Thread(target=lambda: heard.append(watch.wait(60)))
    waiting.start()
    watch.stop()
    waiting.join(SLOW)
    assert heard == [frozenset()]
    assert watch.wait(60) == frozenset()
    watch.close()


def test_what_was_missed_while_the_server_was_away_is_told(
    company: Company, backend: Backend
) -> None:
    if backend.name == "sqlite":
        pytest.skip("there is no server that could go away")
    other = company.again()
    with watching(other, company) as watch:
        url = make_url(company.settings.database_url or "")
        with psycopg.connect(url.render_as_string(hide_password=False), autocommit=True) as admin:
            admin.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        company.register()
        assert watch.wait(SLOW) == {Topic.REGISTRATIONS}
        company.register(1)
        assert watch.wait(SLOW) == {Topic.REGISTRATIONS}


def test_a_server_that_comes_back_lets_everything_be_looked_at_again(
    company: Company, backend: Backend
) -> None:
    if backend.name == "sqlite":
        pytest.skip("there is no server that could go away")
    other = company.again()
    url = make_url(company.settings.database_url or "")
    server = url.set(database="postgres").render_as_string(hide_password=False)
    with watching(other, company) as watch, psycopg.connect(server, autocommit=True) as admin:
        admin.execute(f'ALTER DATABASE "{url.database}" ALLOW_CONNECTIONS false'.encode())
        admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s",
            (url.database,),
        )
        try:
            assert watch.wait(1.5) == frozenset()
            assert isinstance(watch.trouble, DatabaseUnreachable)
        finally:
            admin.execute(f'ALTER DATABASE "{url.database}" ALLOW_CONNECTIONS true'.encode())
        assert watch.wait(SLOW) == frozenset(Topic)
        assert watch.trouble is None


def test_every_kind_of_entry_has_topics() -> None:
    for entity, actions in ACTIONS.items():
        for action in actions:
            assert topics_of([(entity, action)]), (entity, action)
    assert topics_of([("something", "new")]) == frozenset(Topic)

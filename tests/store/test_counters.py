"""Conditional updates alone never give more than there is, without any check before them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from lighthouse_kiosk.domain.ids import TicketId, UnmatchedPassId, new_id
from lighthouse_kiosk.domain.passes import Token
from lighthouse_kiosk.store.queries import events, options, registrations, slots, unmatched_passes
from lighthouse_kiosk.store.unit_of_work import Transaction, UnitOfWork
from tests.company import BUDGET, Company
from tests.databases import engine_of

THREADS, TRIES = 8, 3

Take = Callable[[Company, Transaction], bool]


def take_budget(company: Company, tx: Transaction) -> bool:
    facts = company.facts
    return events.commit_budget(tx, facts.admin.organisation_id, facts.event.id, BUDGET // 4)


def take_stock(company: Company, tx: Transaction) -> bool:
    facts = company.facts
    return options.commit_stock(tx, facts.admin.organisation_id, facts.backpack.id, 3)


def take_place(company: Company, tx: Transaction) -> bool:
    return slots.book(tx, company.facts.admin.organisation_id, company.facts.slots[0].id)


STATED = Token(1, 1, TicketId(b"ticket-1"), 1, 9000, 1, 3, bytes(64))
"""A reissued pass for three pieces; nothing here looks at its signature."""


def take_stated(company: Company, tx: Transaction, token: Token = STATED) -> bool:
    """One piece of what a pass states that is not known."""
    facts = company.facts
    return (
        unmatched_passes.claim(
            tx,
            facts.admin.organisation_id,
            facts.event.id,
            token,
            UnmatchedPassId(new_id()),
            1,
            company.clock.now,
        )
        is not None
    )


@pytest.mark.parametrize(
    ("take", "granted"),
    [(take_budget, 4), (take_stock, 3), (take_place, 3), (take_stated, 3)],
)
def test_eight_takers_get_what_there_is_and_no_more(
    company: Company, take: Take, granted: int
) -> None:
    engines = [engine_of(company.settings) for _ in range(2)]
    answers: list[bool] = []

    def work(uow: UnitOfWork) -> None:
        for _ in range(TRIES):
            with uow.write(None) as tx:
                answers.append(take(company, tx))

    uows = [UnitOfWork(engine) for engine in engines]
    threads = [threading.Thread(target=work, args=[uows[n % 2]]) for n in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for engine in engines:
        engine.dispose()
    assert len(answers) == THREADS * TRIES
    assert sum(answers) == granted


def test_pieces_are_handed_out_up_to_the_quantity_of_an_approved_registration(
    company: Company,
) -> None:
    approved, waiting = company.approved(quantity=3).registration, company.register(1)
    organisation_id = company.facts.admin.organisation_id
    with company.services.uow.write(None) as tx:
        assert registrations.hand_out(tx, organisation_id, approved.id, 2)
        assert not registrations.hand_out(tx, organisation_id, approved.id, 2)
        assert registrations.hand_out(tx, organisation_id, approved.id, 1)
        assert not registrations.hand_out(tx, organisation_id, approved.id, 1)
        assert not registrations.hand_out(tx, organisation_id, waiting.id, 1)


def test_an_older_issue_of_an_unknown_pass_takes_nothing_after_a_newer_one(
    company: Company,
) -> None:
    older, newest = replace(STATED, reissue=0), replace(STATED, reissue=2, quantity=1)
    with company.services.uow.write(company.facts.admin.organisation_id) as tx:
        assert take_stated(company, tx, older)
        assert take_stated(company, tx, STATED)
        assert not take_stated(company, tx, older)
        assert not take_stated(company, tx, newest), "two of its one are gone"

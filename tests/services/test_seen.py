"""Two who decide about one registration at once: the second is told, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from lighthouse_kiosk.domain.answers import AnswerChanged
from lighthouse_kiosk.domain.questions import QuestionKind
from lighthouse_kiosk.domain.registrations import Registration, RegistrationChanged, Seen, Status
from lighthouse_kiosk.services.questions import QuestionDraft
from lighthouse_kiosk.services.registrations import RegistrationChange
from tests.company import Company
from tests.services.test_races import at_once, kinds

DECISIONS: dict[str, Callable[[Company, Registration], object]] = {
    "approve": lambda company, wish: company.services.registrations.approve(
        company.facts.approver, wish.id, wish.seen
    ),
    "reject": lambda company, wish: company.services.registrations.reject(
        company.facts.approver, wish.id, "No", wish.seen
    ),
    "cancel": lambda company, wish: company.services.registrations.cancel(
        company.facts.approver, wish.id, "", wish.seen
    ),
    "change": lambda company, wish: company.services.registrations.update_registration(
        company.facts.approver, wish.id, RegistrationChange(quantity=3, seen=wish.seen)
    ),
}


def test_who_decides_by_what_is_gone_is_told_what_is_there(company: Company) -> None:
    facts, elsewhere = company.facts, company.again()
    wish = company.register(0)
    moved = RegistrationChange(slot_id=facts.slots[3].id, quantity=2)
    elsewhere.registrations.update_registration(facts.organiser, wish.id, moved)
    before = company.counters()
    for decide in DECISIONS.values():
        with pytest.raises(RegistrationChanged) as refused:
            decide(company, wish)
        error = refused.value
        assert error.data["by"] == facts.organiser.name
        assert (error.before, error.slot) == (wish.seen, facts.slots[3])
        assert error.now == replace(wish, slot_id=facts.slots[3].id, quantity=2).seen
    detail = company.detail(wish)
    assert detail.registration.status is Status.PENDING
    assert len(detail.history) == 2
    assert company.counters() == before


@pytest.mark.parametrize("decision", DECISIONS)
def test_what_is_still_as_it_was_seen_is_decided(company: Company, decision: str) -> None:
    wish = company.register(0)
    DECISIONS[decision](company, wish)
    after = company.detail(wish).registration
    assert after.seen != wish.seen
    assert company.services.maintenance.check().sound


def test_of_two_at_the_same_moment_one_decides_and_the_other_learns_of_it(
    company: Company,
) -> None:
    facts, elsewhere = company.facts, company.again()
    wish = company.register(0)
    results = at_once(
        lambda: company.services.registrations.approve(facts.approver, wish.id, wish.seen),
        lambda: elsewhere.registrations.reject(facts.organiser, wish.id, "No", wish.seen),
    )
    assert kinds(results) == {"Changed": 1, "RegistrationChanged": 1}
    told = next(one for one in results if isinstance(one, RegistrationChanged))
    now = company.detail(wish).registration
    assert told.now == Seen(now.status, now.wish)
    assert company.services.maintenance.check().sound


def test_answers_of_two_are_both_kept_and_the_same_one_is_not_overwritten(
    company: Company,
) -> None:
    facts, elsewhere = company.facts, company.again()
    diet, shirt = (
        company.services.questions.add_question(
            facts.organiser, facts.event.id, QuestionDraft(text, QuestionKind.TEXT)
        ).value
        for text in ("Diet", "Shirt")
    )
    wish = company.register(0)
    seen = {diet.id: None, shirt.id: None}
    change = company.services.answers.change_answers
    change(facts.organiser, wish.id, {diet.id: "Vegan"}, seen)
    elsewhere.answers.change_answers(facts.admin, wish.id, {shirt.id: "XL"}, seen)
    with pytest.raises(AnswerChanged) as refused:
        change(facts.organiser, wish.id, {shirt.id: "M"}, seen)
    error = refused.value
    assert (error.question.id, error.value) == (shirt.id, "XL")
    assert error.data["by"] == facts.admin.name
    kept = company.services.answers.answers_of(facts.organiser, wish.id)
    assert [one.value for one in kept] == ["Vegan", "XL"]
    change(facts.organiser, wish.id, {shirt.id: "M"}, seen | {shirt.id: "XL"})
    kept = company.services.answers.answers_of(facts.organiser, wish.id)
    assert [one.value for one in kept] == ["Vegan", "M"]

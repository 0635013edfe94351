from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.conflicts import ConflictRefused, Problem
from lighthouse_kiosk.domain.errors import BelowCommitted, ChangedMeanwhile, InvalidField, NotFound
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.services.options import OptionChange, OptionDraft
from tests.company import BACKPACK_COST, Company

HAT = OptionDraft("Hat", OptionKind.ITEM, 50_000, 5, needs_slot=False, detail="Blue", place="C4")


def names(company: Company) -> list[str]:
    found = company.services.options.list_options(company.facts.organiser, company.facts.event.id)
    return [option.name for option in found]


def test_options_are_listed_in_the_order_they_were_added(company: Company) -> None:
    changed = company.services.options.add_option(
        company.facts.organiser, company.facts.event.id, HAT
    )
    assert changed.changes == {Topic.OPTIONS}
    assert (changed.value.number, changed.value.left) == (4, 5)
    assert names(company) == ["Backpack", "Bottle", "Track A", "Hat"]


SENSELESS: tuple[tuple[dict[str, Any], str, str], ...] = (
    ({"name": " "}, "name", "missing"),
    ({"unit_cost": -1}, "unit_cost", "negative"),
    ({"unit_cost": 10**16}, "unit_cost", "too_large"),
    ({"total_available": -1}, "total_available", "out_of_range"),
    ({"total_available": 10**9}, "total_available", "out_of_range"),
)


def test_an_option_that_makes_no_sense_is_refused_by_field(company: Company) -> None:
    options, facts = company.services.options, company.facts
    for fields, field, reason in SENSELESS:
        with pytest.raises(InvalidField) as refusal:
            options.add_option(facts.organiser, facts.event.id, replace(HAT, **fields))
        assert (refusal.value.field, refusal.value.reason) == (field, reason)
        with pytest.raises(InvalidField):
            options.update_option(facts.organiser, facts.bottle.id, OptionChange(**fields))
    assert options.list_options(facts.organiser, facts.event.id) == (
        facts.backpack,
        facts.bottle,
        facts.track,
    )


def test_a_total_can_go_down_to_what_is_committed_and_no_further(company: Company) -> None:
    update, facts = company.services.options.update_option, company.facts
    for person in range(2):
        company.approved(person)
    assert (
        update(facts.organiser, facts.backpack.id, OptionChange(total_available=2)).value.left == 0
    )
    with pytest.raises(BelowCommitted) as refusal:
        update(facts.organiser, facts.backpack.id, OptionChange(total_available=1))
    assert refusal.value.data == {"field": "total_available", "committed": 2, "wanted": 1}
    unlimited = update(facts.organiser, facts.backpack.id, OptionChange(unlimited=True)).value
    assert (unlimited.total_available, unlimited.left, unlimited.committed_count) == (None, None, 2)


def test_a_new_cost_counts_for_later_approvals_only(company: Company) -> None:
    first = company.approved(0)
    waiting = company.register(1)
    company.services.options.update_option(
        company.facts.organiser, company.facts.backpack.id, OptionChange(unit_cost=1)
    )
    company.approve(waiting)
    assert company.counters()[0] == BACKPACK_COST + 1
    assert company.detail(first.registration).registration.committed_cost == BACKPACK_COST
    assert company.services.maintenance.check().sound


def test_an_option_that_needs_a_slot_now_holds_up_who_has_none(company: Company) -> None:
    waiting = company.register(0, company.facts.bottle)
    company.services.options.update_option(
        company.facts.organiser, company.facts.bottle.id, OptionChange(needs_slot=True)
    )
    with pytest.raises(ConflictRefused) as refusal:
        company.approve(waiting)
    assert refusal.value.result.problems == (Problem.SLOT_MISSING,)


def test_an_option_goes_only_when_nobody_has_or_wants_it(company: Company) -> None:
    options, facts = company.services.options, company.facts
    waiting = company.register(0, facts.bottle)
    approved = company.approved(1, facts.bottle)
    for expected in (2, 1):
        with pytest.raises(BelowCommitted) as refusal:
            options.delete_option(facts.organiser, facts.bottle.id)
        assert refusal.value.data["committed"] == expected
        company.services.registrations.cancel(
            facts.approver, (approved.registration if expected == 2 else waiting).id
        )
    options.delete_option(facts.organiser, facts.bottle.id)
    assert names(company) == ["Backpack", "Track A"]
    with pytest.raises(NotFound):
        company.register(2, facts.bottle)
    assert company.detail(waiting).option.name == "Bottle", "history keeps its name"
    added = options.add_option(facts.organiser, facts.event.id, HAT).value
    assert added.number == 4, "a pass's option number is never used again"


def test_an_option_that_is_gone_can_not_be_changed_or_deleted_again(company: Company) -> None:
    options, facts = company.services.options, company.facts
    options.delete_option(facts.organiser, facts.track.id)
    with pytest.raises(NotFound):
        options.update_option(facts.organiser, facts.track.id, OptionChange(name="Back again"))
    with pytest.raises(NotFound):
        options.delete_option(facts.organiser, facts.track.id)


def test_options_stand_in_the_order_they_are_put_in(company: Company) -> None:
    options, facts = company.services.options, company.facts
    organiser, event_id = facts.organiser, facts.event.id
    changed = options.order_options(
        organiser, event_id, [facts.track.id, facts.bottle.id, facts.backpack.id]
    )
    assert changed.changes == {Topic.OPTIONS}
    assert names(company) == ["Track A", "Bottle", "Backpack"]
    hat = options.add_option(organiser, event_id, HAT).value
    assert names(company)[-1] == "Hat"
    # who moved one option has not seen the new one, which follows
    options.order_options(organiser, event_id, [facts.bottle.id, facts.track.id])
    assert names(company) == ["Bottle", "Track A", "Backpack", "Hat"]
    assert options.order_options(organiser, event_id, [facts.bottle.id]).changes == frozenset()
    entry = company.services.audit.history_of(organiser, event_id)[-1]
    assert (entry.action, entry.after["options"]) == (
        "options_ordered",
        "Bottle, Track A, Backpack, Hat",
    )
    options.delete_option(organiser, hat.id)
    with pytest.raises(NotFound):
        options.order_options(organiser, event_id, [hat.id])
    assert names(company) == ["Bottle", "Track A", "Backpack"]


def test_a_deleted_option_comes_back_to_its_place_and_number(company: Company) -> None:
    options, facts = company.services.options, company.facts
    options.delete_option(facts.organiser, facts.bottle.id)
    assert names(company) == ["Backpack", "Track A"]
    restored = options.restore_option(facts.organiser, facts.bottle.id)
    assert restored.value == facts.bottle
    assert restored.changes == {Topic.OPTIONS}
    assert names(company) == ["Backpack", "Bottle", "Track A"]
    with pytest.raises(NotFound):
        options.restore_option(facts.organiser, facts.bottle.id)


def test_what_was_changed_again_is_not_taken_back(company: Company) -> None:
    options, facts = company.services.options, company.facts
    ours = options.update_option(facts.organiser, facts.track.id, OptionChange(unit_cost=5)).value
    theirs = OptionChange(unit_cost=7, name="Track B")
    options.update_option(facts.admin, facts.track.id, theirs)
    back = OptionChange(unit_cost=facts.track.unit_cost)
    with pytest.raises(ChangedMeanwhile) as refusal:
        options.update_option(facts.organiser, facts.track.id, back, was=ours)
    assert refusal.value.data == {"what": "option", "field": "unit_cost"}
    kept = options.list_options(facts.organiser, facts.event.id)[2]
    assert (kept.unit_cost, kept.name) == (7, "Track B")
    # another field of the same option may be: nobody has touched it
    detail = OptionChange(detail="Hall 2")
    assert options.update_option(facts.organiser, facts.track.id, detail, was=ours).changes

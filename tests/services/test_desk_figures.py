"""What the ready screen shows: counted as people would count."""

from __future__ import annotations

from datetime import timedelta

from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.services.options import OptionDraft
from lighthouse_kiosk.services.pickups import DeskFigures, SlotFigures
from tests.company import START, Company, event_draft

MINUTE = timedelta(minutes=1)


def figures(company: Company, desk: int = 0) -> DeskFigures:
    return company.services.pickups.desk_figures(company.facts.desks[desk])


def hand_out_bottles(company: Company, *minutes_after_start: float, person: int = 0) -> None:
    """One bottle at each of these minutes, all of one registration."""
    bottles = company.approved(person, company.facts.bottle, len(minutes_after_start))
    for minutes in minutes_after_start:
        company.clock.now = START + minutes * MINUTE
        company.picked_up(bottles, 1)


def test_the_pace_counts_whole_ten_minutes_back_from_now(company: Company) -> None:
    hand_out_bottles(company, 1, 11, 31)
    company.clock.now = START + 31.5 * MINUTE
    assert figures(company).pace == (0,) * 8 + (1, 1, 0, 1)
    company.clock.now = START + 40 * MINUTE
    assert figures(company).pace[-1] == 1
    company.clock.now = START + 41 * MINUTE
    assert figures(company).pace[-1] == 0
    assert figures(company, desk=1).pace == (0,) * 12
    company.clock.now = START + 152 * MINUTE
    assert sum(figures(company).pace) == 0


def test_what_was_taken_back_does_not_count_wherever_that_was_done(company: Company) -> None:
    first = company.picked_up(company.approved(0))
    second = company.picked_up(company.approved(1))
    assert (figures(company).here, figures(company).pace[-1]) == (2, 2)
    undo = company.services.pickups.undo
    company.clock.forward(MINUTE)
    undo(company.facts.desks[0], first.pickup_ids, "Given back")
    assert (figures(company).here, figures(company).pace[-1]) == (1, 1)
    facts = company.facts
    supervised = company.services.desks.session_at(
        facts.approver, facts.event.id, facts.desks[1].desk.id
    )
    undo(supervised, second.pickup_ids, "Given back")
    for desk in (0, 1):
        assert (figures(company, desk).here, figures(company, desk).pace[-1]) == (0, 0)


def test_a_clock_that_was_set_back_counts_its_future_as_now(company: Company) -> None:
    hand_out_bottles(company, 0, 5)
    company.clock.now = START - 25 * MINUTE
    assert figures(company).pace[-1] == 2
    assert figures(company).here == 2


def test_the_running_slot_tells_how_many_pieces_are_still_to_come(company: Company) -> None:
    first = company.approved(0, quantity=2)
    company.approved(1)
    company.register(2)
    company.approved(3, company.facts.backpack, slot=2)
    slot = company.facts.slots[1]
    assert figures(company).slot == SlotFigures(slot.starts_utc, slot.ends_utc, True, 3)
    company.picked_up(first, 1, desk=1)
    assert figures(company).slot == SlotFigures(slot.starts_utc, slot.ends_utc, True, 2)


def test_before_the_first_slot_the_next_one_is_told_and_after_the_last_none(
    company: Company,
) -> None:
    company.approved(0, slot=0)
    first, last = company.facts.slots[0], company.facts.slots[-1]
    company.clock.now = first.starts_utc - MINUTE
    assert figures(company).slot == SlotFigures(first.starts_utc, first.ends_utc, False, 1)
    company.clock.now = last.ends_utc - MINUTE
    assert figures(company).slot == SlotFigures(last.starts_utc, last.ends_utc, True, 0)
    company.clock.now = last.ends_utc
    assert figures(company).slot is None


def test_an_event_without_slots_says_nothing_of_them(company: Company) -> None:
    facts, services = company.facts, company.services
    other = services.events.create_event(facts.organiser, event_draft("Open day")).value
    services.options.add_option(
        facts.organiser, other.id, OptionDraft("Pin", OptionKind.ITEM, 0, None, needs_slot=False)
    )
    desk = services.desks.add_desk(facts.organiser, other.id, "Door").value
    session = services.desks.session_at(facts.organiser, other.id, desk.id)
    assert services.pickups.desk_figures(session).slot is None

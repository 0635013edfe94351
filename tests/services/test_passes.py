from __future__ import annotations

import pytest

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.desks import VerdictKind
from lighthouse_kiosk.domain.errors import InvalidField, NotFound, SigningKeyMissing
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.passes import parse_token
from lighthouse_kiosk.services.options import OptionChange
from lighthouse_kiosk.services.passes import PassQuery
from tests.company import Company, token_of


def test_a_card_says_what_is_printed(company: Company) -> None:
    facts = company.facts
    company.services.options.update_option(
        facts.organiser, facts.backpack.id, OptionChange(detail="Blue", place="Shelf C4")
    )
    detail = company.approved(0, quantity=2)
    card = company.services.passes.pass_card(facts.organiser, detail.registration.id)
    token = parse_token(card.token_text)
    assert token is not None
    assert card.ticket == f"{token.ticket_id.hex()[:4]}-{token.ticket_id.hex()[4:8]}".upper()
    assert (card.organisation_name, card.event_name, card.venue, card.event_date) == (
        "Acme",
        "Acme day",
        "Bengaluru",
        facts.event.date,
    )
    assert (card.person_name, card.staff_number) == ("Person 00", "E100")
    assert (card.option_name, card.kind, card.detail, card.place, card.quantity) == (
        "Backpack",
        OptionKind.ITEM,
        "Blue",
        "Shelf C4",
        2,
    )
    assert (card.slot_starts, card.slot_ends) == (facts.slots[1].starts, facts.slots[1].ends)


def test_only_valid_passes_are_printed_by_name(company: Company) -> None:
    facts, passes = company.facts, company.services.passes
    details = [company.approved(person, facts.bottle) for person in (3, 1, 2)]
    withdrawn = company.approved(4, facts.bottle)
    company.services.registrations.cancel(facts.approver, withdrawn.registration.id)
    company.register(5, facts.bottle)
    names = [card.person_name for card in passes.pass_cards(facts.organiser, facts.event.id)]
    assert names == ["Person 01", "Person 02", "Person 03"]
    chosen = [details[0].registration.id, withdrawn.registration.id, details[1].registration.id]
    cards = passes.pass_cards(facts.organiser, facts.event.id, chosen)
    assert [card.person_name for card in cards] == ["Person 03", "Person 01"]


def test_printing_goes_by_name_through_all_that_are_still_valid(company: Company) -> None:
    facts, passes = company.facts, company.services.passes
    for person in (3, 1, 2):
        company.approved(person, facts.bottle)
    order = passes.valid_passes(facts.organiser, facts.event.id)
    going = passes.each_card(facts.organiser, facts.event.id, order * 300)
    names = [next(going).person_name for _ in range(3)]
    assert names == ["Person 01", "Person 02", "Person 03"]
    company.services.registrations.cancel(facts.approver, order[1])
    assert {card.person_name for card in list(going)[500:]} == {"Person 01", "Person 03"}


def test_a_withdrawn_pass_has_no_card(company: Company) -> None:
    facts, passes = company.facts, company.services.passes
    withdrawn = company.approved(4, facts.bottle)
    company.services.registrations.cancel(facts.approver, withdrawn.registration.id)
    with pytest.raises(NotFound):
        passes.pass_card(facts.organiser, withdrawn.registration.id)


def test_a_reissue_counts_up_and_keeps_the_ticket(company: Company) -> None:
    facts, passes = company.facts, company.services.passes
    detail = company.approved()
    first = parse_token(token_of(detail))
    for number in (1, 2):
        changed = passes.reissue(facts.organiser, detail.registration.id)
        assert changed.changes == {Topic.PASSES}
        token = parse_token(changed.value.token_text)
        assert first is not None
        assert token is not None
        assert (token.reissue, token.ticket_id) == (number, first.ticket_id)
    page = passes.list_passes(facts.organiser, PassQuery(facts.event.id))
    assert [(line.reissue, line.revoked) for line in page.rows] == [(2, False)]
    actions = [entry.action for entry in company.detail(detail.registration).history]
    assert actions == ["registered", "approved", "reissued", "reissued"]


def test_there_is_an_end_to_reissues(company: Company) -> None:
    detail = company.approved()
    with company.services.uow.write(None) as tx:
        tx.exec_driver_sql("UPDATE passes SET reissue = 255")
    with pytest.raises(InvalidField) as refusal:
        company.services.passes.reissue(company.facts.organiser, detail.registration.id)
    assert refusal.value.reason == "too_many"
    assert company.detail(detail.registration).token_text == detail.token_text


def test_only_an_approved_registration_has_a_pass_to_reissue(company: Company) -> None:
    reissue, facts = company.services.passes.reissue, company.facts
    with pytest.raises(NotFound):
        reissue(facts.organiser, company.register().id)
    gone = company.approved(1)
    company.services.registrations.cancel(facts.approver, gone.registration.id)
    with pytest.raises(NotFound):
        reissue(facts.organiser, gone.registration.id)


def test_without_the_signing_key_the_old_pass_stays_valid(company: Company) -> None:
    detail = company.approved()
    for key in company.settings.keys.iterdir():
        key.write_bytes(b"damaged")
    with pytest.raises(SigningKeyMissing):
        company.again().passes.reissue(company.facts.organiser, detail.registration.id)
    assert company.detail(detail.registration).token_text == detail.token_text


def test_a_search_lists_and_counts_the_passes_of_approved_registrations_alone(
    company: Company,
) -> None:
    facts, passes = company.facts, company.services.passes
    kept, gone = company.approved(0), company.approved(1)
    company.services.registrations.cancel(facts.approver, gone.registration.id)

    def found(text: str) -> list[str]:
        query = PassQuery(facts.event.id, text=text)
        page = passes.list_passes(facts.organiser, query)
        assert passes.count_passes(facts.organiser, query) == len(page.rows)
        assert page.total in {None, len(page.rows)}
        return [line.person.name for line in page.rows]

    assert found("") == [kept.person.name]
    assert found(kept.person.staff_number) == [kept.person.name]
    assert found(gone.person.staff_number) == []


def test_a_sample_pass_looks_like_one_and_no_desk_takes_it(company: Company) -> None:
    services, facts = company.services, company.facts
    sample = services.passes.sample_card(facts.organiser, facts.event.id, "Ada Lovelace")
    assert (sample.person_name, sample.event_name) == ("Ada Lovelace", facts.event.name)
    assert sample.slot_starts == facts.slots[0].starts
    issued = token_of(company.approved(0))
    assert abs(len(sample.token_text) - len(issued)) <= 1  # a code of the same size
    verdict = services.pickups.review(facts.desks[0], sample.token_text)
    assert verdict.kind is VerdictKind.INVALID

"""Passes that are refused at the window, and what may be done about it, on a real database."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from lighthouse_kiosk.domain.desks import DeskPolicy, OutsideSlotPolicy, VerdictKind
from lighthouse_kiosk.domain.ids import new_ticket_id
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.passes import parse_token, sign_token
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.keys import KeyVault
from lighthouse_kiosk.services.options import OptionDraft
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft
from lighthouse_kiosk.services.registrations import RegistrationDetail
from lighthouse_kiosk.ui.kiosk.states import (
    Done,
    Notice,
    NoticeKind,
    Refused,
    Review,
)
from tests.company import Company, event_draft, token_of
from tests.services.test_pickups import picked_up
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


def test_outside_the_slot_goes_by_the_desk_s_policy(open_desk: OpenKiosk, company: Company) -> None:
    facts, services = company.facts, company.services
    late = company.approved(slot=3)
    kiosk = open_desk()
    kiosk.scan(token_of(late))
    kiosk.reach(Refused)
    assert "Too early" in kiosk.words()
    assert "Pickup slot 11:00–11:30" in kiosk.words()
    kiosk.press(Qt.Key.Key_F3)
    kiosk.reach(Review)
    kiosk.press(ENTER)
    kiosk.reach(Done)
    assert picked_up(company, late) == 1

    policy = DeskPolicy(outside_slot=OutsideSlotPolicy.SUPERVISOR)
    services.desks.update_desk(facts.organiser, facts.desks[1].desk.id, policy=policy)
    session = services.desks.sign_in_desk(str(facts.event.id), "Desk 2")
    strict = open_desk(session=session)
    other = company.approved(1, slot=3)
    strict.scan(token_of(other))
    strict.reach(Refused)
    assert "Only a supervisor may hand it out now." in strict.words()
    strict.press(Qt.Key.Key_F3)
    assert isinstance(strict.window.state, Refused)


def test_the_rest_is_offered_after_an_already_picked_up_pass(
    kiosk: Kiosk, company: Company
) -> None:
    gone, left = company.approved(), company.approved(option=company.facts.bottle)
    company.picked_up(gone)
    kiosk.scan(token_of(gone))
    kiosk.reach(Refused)
    assert "1 × Bottle can still be handed out." in kiosk.words()
    kiosk.press(Qt.Key.Key_F3)
    kiosk.reach(Review)
    kiosk.press(ENTER)
    kiosk.reach(Done)
    assert picked_up(company, left) == 1


@pytest.mark.parametrize("foreign", ["5901234123457", "https://example.com/?a=1&b=2", "abcd"])
def test_a_foreign_code_is_no_pass_and_its_enter_confirms_nothing(
    kiosk: Kiosk, company: Company, foreign: str
) -> None:
    kiosk.scan(foreign)
    kiosk.reach(Refused)
    assert "Not a pass" in kiosk.words()
    detail = company.approved()
    kiosk.scan(token_of(detail))
    kiosk.reach(Review)
    kiosk.scan(foreign)
    assert kiosk.reach(Review).notice == Notice(NoticeKind.REVIEW_KEPT)
    assert "This review is as it was" in kiosk.words()
    assert picked_up(company, detail) == 0


def test_cancelled_replaced_and_forged_passes_are_refused(kiosk: Kiosk, company: Company) -> None:
    actor = company.facts.organiser
    cancelled, replaced, genuine = company.approved(0), company.approved(1), company.approved(2)
    company.services.registrations.cancel(actor, cancelled.registration.id, "not coming")
    company.services.passes.reissue(actor, replaced.registration.id)
    forged = str(int(token_of(genuine)) ^ 1)
    for text, kind, words in (
        (token_of(cancelled), VerdictKind.REVOKED, "Pass withdrawn"),
        (token_of(replaced), VerdictKind.REVOKED, "Old pass"),
        (forged, VerdictKind.INVALID, "Pass not genuine"),
    ):
        kiosk.scan(text)
        kiosk.until(lambda words=words: words in kiosk.words())  # type: ignore[misc] # a lambda's default has no type
        state = kiosk.reach(Refused)
        assert state.verdict.kind is kind
    assert company.detail(cancelled.registration).registration.status is Status.CANCELLED


def set_status(company: Company, detail: RegistrationDetail, status: Status) -> None:
    """As data from elsewhere may have it: the pass stands, its registration doesn't."""
    with company.services.uow.write(None) as tx:
        tx.exec_driver_sql(
            "UPDATE event_registrations SET status = ?, committed_cost = 0 WHERE id = ?",
            (status.value, detail.registration.id.bytes),
        )


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        (Status.PENDING, VerdictKind.NOT_APPROVED, "Not approved yet"),
        (Status.REJECTED, VerdictKind.CANCELLED, "Approval withdrawn"),
        (Status.CANCELLED, VerdictKind.CANCELLED, "Registration cancelled"),
    ],
)
def test_a_registration_that_does_not_stand_is_refused(
    kiosk: Kiosk, company: Company, status: Status, kind: VerdictKind, words: str
) -> None:
    detail = company.approved()
    set_status(company, detail, status)
    kiosk.scan(token_of(detail))
    assert kiosk.reach(Refused).verdict.kind is kind
    assert words in kiosk.words()
    assert "Person 00" in kiosk.words()


def test_a_pass_of_another_event_names_it(kiosk: Kiosk, company: Company) -> None:
    services, actor = company.services, company.facts.organiser
    other = services.events.create_event(actor, event_draft("Diwali gifting")).value
    option = services.options.add_option(
        actor, other.id, OptionDraft("Sweets", OptionKind.ITEM, 0, None, needs_slot=False)
    ).value
    draft = RegistrationDraft(
        person_id=company.facts.people[0].id, option_id=option.id, quantity=1, slot_id=None
    )
    wish = services.registrations.register(actor, other.id, draft).value
    services.registrations.approve(actor, wish.id)
    detail = services.registrations.get_registration(actor, wish.id)
    kiosk.scan(token_of(detail))
    assert kiosk.reach(Refused).verdict.kind is VerdictKind.WRONG_EVENT
    assert "Not a pass for this event" in kiosk.words()
    assert "This pass is for Diwali gifting" in kiosk.words()


def test_a_pass_past_its_last_hour_has_expired(kiosk: Kiosk, company: Company) -> None:
    detail = company.approved()
    company.clock.forward(timedelta(days=3))
    kiosk.scan(token_of(detail))
    assert kiosk.reach(Refused).verdict.kind is VerdictKind.EXPIRED
    assert "Pass expired" in kiosk.words()
    assert "It was valid until Sat 13 Mar, 12:30" in kiosk.words()


def test_a_genuine_pass_that_is_not_known_here_goes_to_the_help_desk(
    kiosk: Kiosk, company: Company
) -> None:
    event_id, known = company.facts.event.id, parse_token(token_of(company.approved()))
    assert known is not None
    unknown = sign_token(
        KeyVault(company.settings.keys).private_key(event_id, known.key_id),
        company.facts.organiser.organisation_id,
        event_id,
        key_id=known.key_id,
        event_short_id=known.event_short_id,
        ticket_id=new_ticket_id(),
        reissue=0,
        not_after=known.not_after,
        option_number=1,
        quantity=1,
    )
    kiosk.scan(unknown.text())
    assert kiosk.reach(Refused).verdict.kind is VerdictKind.UNKNOWN_PASS
    assert "Pass not known here" in kiosk.words()
    assert "Send the person to the help desk, or call a supervisor here." in kiosk.words()

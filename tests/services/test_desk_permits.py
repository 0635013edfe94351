"""Opening a desk again without its PIN: on this device, for a while, until the PIN changes."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lighthouse_kiosk.domain.desk_permits import permits
from lighthouse_kiosk.domain.errors import PinNeeded
from lighthouse_kiosk.domain.ids import DeskId, new_id
from lighthouse_kiosk.services.desks import DeskSession
from tests.company import START, Company

PIN = "2580"


@pytest.fixture
def session(company: Company) -> DeskSession:
    """A desk with a PIN, opened with it."""
    desk = company.facts.desks[0].desk
    company.services.desks.set_pin(company.facts.organiser, desk.id, PIN)
    return company.services.desks.sign_in_desk("Acme day", "Desk 1", PIN)


def opens(company: Company, permit: str, desk: str = "Desk 1") -> bool:
    try:
        company.services.desks.sign_in_desk("Acme day", desk, permit=permit)
    except PinNeeded:
        return False
    return True


def test_it_stands_in_for_the_pin_for_five_minutes(company: Company, session: DeskSession) -> None:
    permit = company.services.desks.permit(session)
    assert opens(company, permit)
    company.clock.forward(timedelta(minutes=5))
    assert opens(company, permit)
    company.clock.forward(timedelta(seconds=1))
    assert not opens(company, permit)


def test_a_permit_from_the_future_is_none(company: Company, session: DeskSession) -> None:
    company.clock.forward(timedelta(hours=1))
    permit = company.services.desks.permit(session)
    company.clock.now = START
    assert not opens(company, permit)


def test_it_opens_no_other_desk(company: Company, session: DeskSession) -> None:
    other = company.facts.desks[1].desk
    company.services.desks.set_pin(company.facts.organiser, other.id, PIN)
    assert not opens(company, company.services.desks.permit(session), "Desk 2")


def test_a_new_pin_ends_it(company: Company, session: DeskSession) -> None:
    permit = company.services.desks.permit(session)
    company.services.desks.set_pin(company.facts.organiser, session.desk.id, PIN)
    assert not opens(company, permit)


def test_it_is_worth_nothing_on_another_device(company: Company, session: DeskSession) -> None:
    permit = company.services.desks.permit(session)
    (company.settings.profile / "device-id").write_text(str(new_id()), "ascii")
    elsewhere = company.again()
    with pytest.raises(PinNeeded):
        elsewhere.desks.sign_in_desk("Acme day", "Desk 1", permit=permit)


def test_a_desk_without_a_pin_needs_none(company: Company) -> None:
    assert company.services.desks.permit(company.facts.desks[1]) == ""


@given(st.text() | st.from_regex(r"[0-9]{1,13}\.[0-9a-f]{64}", fullmatch=True))
def test_no_other_text_is_a_permit(text: str) -> None:
    assert not permits(text, "$argon2id$", DeskId(new_id()), new_id(), START)

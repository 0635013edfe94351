"""Leaving a kiosk while the database is away: only for whom it last knew as a supervisor."""

from __future__ import annotations

from datetime import timedelta

import pytest

from lighthouse_kiosk.domain.errors import LockedOut, SignInFailed
from lighthouse_kiosk.domain.ids import UserId
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.services.known_supervisors import KnownSupervisors
from tests.company import PASSWORD, Company


def id_of(actor: Actor) -> UserId:
    assert actor.user_id is not None
    return actor.user_id


@pytest.fixture
def known(company: Company) -> KnownSupervisors:
    company.services.credentials.change_pin(company.facts.organiser, PASSWORD, "2580")
    remembered = company.services.supervisors.known_supervisors(company.facts.desks[0].actor)
    company.services.close()
    return remembered


def test_password_and_pin_prove_a_supervisor(company: Company, known: KnownSupervisors) -> None:
    for who, secret in ((company.facts.approver, PASSWORD), (company.facts.organiser, "2580")):
        assert known.prove(id_of(who), secret).user_id == who.user_id


def test_who_is_no_supervisor_proves_nothing(company: Company, known: KnownSupervisors) -> None:
    assert company.facts.desk_user.role is Role.DESK
    with pytest.raises(SignInFailed):
        known.prove(id_of(company.facts.desk_user), PASSWORD)


def test_wrong_tries_lock_for_a_while(company: Company, known: KnownSupervisors) -> None:
    who = id_of(company.facts.approver)
    for _ in range(5):
        with pytest.raises(SignInFailed):
            known.prove(who, "wrong horse")
    with pytest.raises(LockedOut):
        known.prove(who, PASSWORD)
    company.clock.forward(timedelta(seconds=31))
    assert known.prove(who, PASSWORD).user_id == who

"""What admins see of users, and signing in where an address is in more than one organisation."""

from __future__ import annotations

from datetime import timedelta

import pytest

from lighthouse_kiosk.domain.credentials import LEAST_PASSWORD, checked_password, temporary_password
from lighthouse_kiosk.domain.errors import LockedOut, SignInFailed
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.services.users import Account
from tests.company import PASSWORD, Company

EMAIL = "both@example.org"


def account(company: Company, name: str) -> Account:
    accounts = company.services.users.list_accounts(company.facts.admin)
    return next(one for one in accounts if one.user.name == name)


def test_accounts_tell_when_users_were_seen_and_who_waits(company: Company) -> None:
    services, facts = company.services, company.facts
    email = account(company, facts.approver.name).user.email
    assert account(company, facts.approver.name).last_seen is None
    services.sessions.start(facts.approver)
    assert account(company, facts.approver.name).last_seen == company.clock()
    for _ in range(5):
        with pytest.raises(SignInFailed):
            services.credentials.sign_in(email, "not the password")
    waiting = account(company, facts.approver.name).locked_until
    assert waiting is not None
    assert waiting > company.clock()
    company.clock.forward(timedelta(hours=1))
    assert account(company, facts.approver.name).locked_until is None


def test_an_admin_lets_somebody_try_again(company: Company) -> None:
    services, facts = company.services, company.facts
    found = account(company, facts.organiser.name).user
    for _ in range(5):
        with pytest.raises(SignInFailed):
            services.credentials.sign_in(found.email, "not the password")
    with pytest.raises(LockedOut):
        services.credentials.sign_in(found.email, PASSWORD)
    services.credentials.unlock_user(facts.admin, found.id)
    assert services.credentials.sign_in(found.email, PASSWORD).user_id == found.id


def two_homes(company: Company, second: str) -> None:
    """The same address in two organisations, there with another password or the same."""
    services = company.services
    services.users.add_user(company.facts.admin, "Bo", EMAIL, PASSWORD, Role.ORGANISER)
    services.organisations.set_up("Beta", "Bo Berg", EMAIL, second)


def test_an_address_with_one_password_in_two_organisations_may_choose(company: Company) -> None:
    two_homes(company, PASSWORD)
    found = company.services.credentials.sign_ins(EMAIL, PASSWORD)
    assert {one.organisation for one in found} == {"Acme", "Beta"}
    assert len({one.actor.organisation_id for one in found}) == 2


def test_the_password_of_one_names_no_other_and_is_no_wrong_try_there(company: Company) -> None:
    two_homes(company, "another horse")
    for _ in range(12):
        (found,) = company.services.credentials.sign_ins(EMAIL, PASSWORD)
        assert found.organisation == "Acme"
    (other,) = company.services.credentials.sign_ins(EMAIL, "another horse")
    assert other.organisation == "Beta"


def test_guesses_still_lock_every_organisation(company: Company) -> None:
    two_homes(company, "another horse")
    for _ in range(5):
        with pytest.raises(SignInFailed):
            company.services.credentials.sign_ins(EMAIL, "a guess at it")
    for secret in (PASSWORD, "another horse"):
        with pytest.raises(LockedOut):
            company.services.credentials.sign_ins(EMAIL, secret)


def test_temporary_passwords_are_good_ones_and_never_the_same() -> None:
    made = {temporary_password() for _ in range(200)}
    assert len(made) == 200
    assert all(len(checked_password(one)) > LEAST_PASSWORD for one in made)

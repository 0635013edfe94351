"""Whom a desk may call, and the proof that they stand there."""

from __future__ import annotations

from uuid import uuid4

import pytest

from lighthouse_kiosk.domain.errors import SignInFailed
from lighthouse_kiosk.domain.roles import Actor
from tests.company import PASSWORD, Company
from tests.services.test_credentials import NOBODY, PIN, id_of


class TestSupervisor:
    """Proves at the desk that a supervisor stands there, and leaves the desk's session alone."""

    def supervisor(self, company: Company, who: str, secret: str) -> Actor:
        home = company.facts.admin.organisation_id
        return company.services.supervisors.prove(home, who, secret)

    def test_by_password_or_pin_by_address_or_id(self, company: Company) -> None:
        approver = company.facts.approver
        company.services.credentials.change_pin(approver, PASSWORD, PIN)
        for who in (" APPROVER@acme.example.org", str(approver.user_id)):
            for secret in (PIN, PASSWORD):
                assert self.supervisor(company, who, secret) == approver

    def test_whoever_else_it_is_one_answer(self, company: Company) -> None:
        services, facts = company.services, company.facts
        services.credentials.reset_pin(facts.admin, id_of(facts.desk_user), PIN)
        services.users.deactivate_user(facts.admin, id_of(facts.organiser))
        for who, secret in (
            ("desk@acme.example.org", PASSWORD),
            ("desk@acme.example.org", PIN),
            ("organiser@acme.example.org", PASSWORD),
            ("approver@acme.example.org", PIN),
            ("approver@acme.example.org", "wrong horse"),
            (NOBODY, PASSWORD),
            (str(uuid4()), PIN),
            ("", ""),
        ):
            with pytest.raises(SignInFailed):
                self.supervisor(company, who, secret)

    def test_a_supervisor_of_another_organisation_is_nobody_here(self, company: Company) -> None:
        company.services.organisations.set_up("Beta", "Ada", "ada@example.org", PASSWORD)
        with pytest.raises(SignInFailed):
            self.supervisor(company, "ada@example.org", PASSWORD)

    def test_a_desk_is_told_whom_to_call(self, company: Company) -> None:
        services, facts = company.services, company.facts
        services.users.deactivate_user(facts.admin, id_of(facts.organiser))
        called = services.supervisors.list_supervisors(facts.desks[0].actor)
        assert [one.name for one in called] == ["Anita Rao", "Tomás García"]
        assert not any(one.has_pin for one in called)
        services.credentials.change_pin(facts.approver, PASSWORD, PIN)
        called = services.supervisors.list_supervisors(facts.desks[0].actor)
        assert [one.has_pin for one in called] == [False, True]

"""Tries at passwords and PINs are counted, saved first, and tell nothing."""

from __future__ import annotations

import statistics
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from argon2 import PasswordHasher, extract_parameters
from argon2.low_level import Type
from sqlalchemy import text

from lighthouse_kiosk.bootstrap import Services
from lighthouse_kiosk.domain.errors import LighthouseError, LockedOut, SignInFailed, WrongSecret
from lighthouse_kiosk.domain.ids import OrganisationId, UserId
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.services import secrets
from tests.company import PASSWORD, Company

ADMIN, NOBODY = "admin@acme.example.org", "nobody@acme.example.org"
PIN = "2580"


def fail(attempt: Callable[[], object], times: int) -> list[type[LighthouseError]]:
    kinds: list[type[LighthouseError]] = []
    for _ in range(times):
        with pytest.raises(LighthouseError) as refusal:
            attempt()
        kinds.append(type(refusal.value))
    return kinds


def id_of(actor: Actor) -> UserId:
    assert actor.user_id is not None
    return actor.user_id


def wrong_password(services: Services, email: str = ADMIN) -> Callable[[], object]:
    return lambda: services.credentials.sign_in(email, "wrong horse")


class TestLockout:
    @pytest.mark.parametrize("email", [ADMIN, NOBODY])
    def test_five_wrong_tries_then_doubling_waits_also_for_unknown_addresses(
        self, company: Company, email: str
    ) -> None:
        attempt = wrong_password(company.services, email)
        assert fail(attempt, 6) == [*[SignInFailed] * 5, LockedOut]
        for seconds in (30, 60, 120):
            with pytest.raises(LockedOut) as refusal:
                attempt()
            assert refusal.value.until == company.clock.now + timedelta(seconds=seconds)
            company.clock.forward(timedelta(seconds=seconds))
            assert fail(attempt, 2) == [SignInFailed, LockedOut]

    def test_the_right_password_has_to_wait_too_and_then_clears_all(self, company: Company) -> None:
        sign_in, attempt = company.services.credentials.sign_in, wrong_password(company.services)
        fail(attempt, 5)
        with pytest.raises(LockedOut):
            sign_in(ADMIN, PASSWORD)
        company.clock.forward(timedelta(seconds=30))
        assert sign_in(ADMIN, PASSWORD) == company.facts.admin
        assert fail(attempt, 6) == [*[SignInFailed] * 5, LockedOut]

    def test_it_outlives_restarts_and_counts_over_processes(self, company: Company) -> None:
        fail(wrong_password(company.services), 3)
        other = company.again()
        assert fail(wrong_password(other), 2) == [SignInFailed] * 2
        with pytest.raises(LockedOut):
            company.services.credentials.sign_in(ADMIN, PASSWORD)
        with pytest.raises(LockedOut):
            company.again().credentials.sign_in(ADMIN, PASSWORD)

    def test_it_is_one_holders_alone(self, company: Company) -> None:
        fail(wrong_password(company.services), 6)
        signed_in = company.services.credentials.sign_in("desk@acme.example.org", PASSWORD)
        assert signed_in == company.facts.desk_user

    def test_password_and_pin_are_counted_apart(self, company: Company) -> None:
        services, facts = company.services, company.facts
        services.credentials.change_pin(facts.approver, PASSWORD, PIN)
        email, home = "approver@acme.example.org", facts.admin.organisation_id
        fail(lambda: services.supervisors.prove(home, email, "9042"), 6)
        assert services.supervisors.prove(home, email, PASSWORD) == facts.approver
        with pytest.raises(LockedOut):
            services.supervisors.prove(home, email, PIN)

    def test_a_wrong_try_is_saved_before_it_is_answered(
        self, company: Company, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The power goes while the password is being looked at."""

        class PowerCut(Exception):
            pass

        def cut(*_: object) -> bool:
            raise PowerCut

        with monkeypatch.context() as patched:
            patched.setattr(secrets, "matches", cut)
            for _ in range(5):
                with pytest.raises(PowerCut):
                    company.services.credentials.sign_in(ADMIN, "wrong horse")
        with pytest.raises(LockedOut):
            company.again().credentials.sign_in(ADMIN, PASSWORD)

    def test_trying_many_times_at_once_earns_no_extra_looks(
        self, company: Company, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        looks: list[str] = []
        look = secrets.matches

        def counted(secret_hash: str, secret: str) -> bool:
            looks.append(secret)
            return look(secret_hash, secret)

        monkeypatch.setattr(secrets, "matches", counted)
        threads = [
            threading.Thread(target=lambda: fail(wrong_password(company.services), 1))
            for _ in range(12)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(looks) == 5

    def test_made_up_addresses_do_not_fill_the_database(self, company: Company) -> None:
        home = OrganisationId(company.facts.admin.organisation_id)
        holders = {secrets.stand_in(home, f"{n}@example.org") for n in range(200_000)}
        assert len(holders) <= 65_536

    def test_an_organisation_that_is_not_there_is_simply_wrong(self, company: Company) -> None:
        elsewhere = OrganisationId(uuid4())
        assert (
            fail(lambda: company.services.credentials.sign_in(ADMIN, PASSWORD, elsewhere), 6)
            == [SignInFailed] * 6
        )
        assert fail(lambda: company.services.supervisors.prove(elsewhere, ADMIN, PASSWORD), 1) == [
            SignInFailed
        ]


def test_nothing_tells_a_known_address_from_an_unknown_one(
    company: Company, monkeypatch: pytest.MonkeyPatch, costly_hasher: PasswordHasher
) -> None:
    """Words and time alike; median over tries so that one slow disk write doesn't matter."""
    monkeypatch.setattr(secrets, "_hasher", costly_hasher)
    company.services.credentials.change_password(company.facts.admin, PASSWORD, PASSWORD)

    def seconds(email: str) -> float:
        took = []
        for _ in range(5):
            company.clock.forward(timedelta(hours=2))
            begin = time.perf_counter()
            fail(wrong_password(company.services, email), 1)
            took.append(time.perf_counter() - begin)
        return statistics.median(took)

    known, unknown = seconds(ADMIN), seconds(NOBODY)
    assert 0.5 < known / unknown < 2


def test_a_hash_costs_a_thief_something(costly_hasher: PasswordHasher) -> None:
    """At least what OWASP's cheat sheet on password storage asks of argon2id: 19 MiB, twice."""
    parameters = extract_parameters(costly_hasher.hash(PASSWORD))
    assert parameters.type is Type.ID
    assert parameters.memory_cost >= 19 * 1024
    assert parameters.time_cost >= 2


class TestPins:
    def test_a_desk_user_signs_in_with_a_pin_and_nobody_else_does(self, company: Company) -> None:
        services, facts = company.services, company.facts
        for actor in (facts.desk_user, facts.approver):
            services.credentials.change_pin(actor, PASSWORD, PIN)
        assert services.credentials.sign_in("desk@acme.example.org", PIN) == facts.desk_user
        with pytest.raises(SignInFailed):
            services.credentials.sign_in("approver@acme.example.org", PIN)

    def test_a_password_of_digits_works_like_any_other(self, company: Company) -> None:
        services, facts = company.services, company.facts
        services.credentials.change_password(facts.approver, PASSWORD, "90428173")
        assert (
            services.credentials.sign_in("approver@acme.example.org", "90428173") == facts.approver
        )
        assert self.as_supervisor(company, "90428173") == facts.approver
        services.credentials.change_pin(facts.approver, "90428173", PIN)
        assert self.as_supervisor(company, PIN) == facts.approver

    def as_supervisor(self, company: Company, secret: str) -> Actor:
        home = company.facts.admin.organisation_id
        return company.services.supervisors.prove(home, "approver@acme.example.org", secret)

    def test_pins_are_kept_as_argon2id_only(self, company: Company) -> None:
        facts = company.facts
        company.services.credentials.change_pin(facts.approver, PASSWORD, PIN)
        company.services.desks.set_pin(facts.organiser, facts.desks[0].desk.id, PIN)
        for table in ("users", "desks"):
            with company.services.uow.read(None) as tx:
                found = text(f"SELECT pin_hash FROM {table} WHERE pin_hash IS NOT NULL")  # noqa: S608 - names of ours
                (kept,) = tx.execute(found).scalars()
            assert str(kept).startswith("$argon2id$")

    def test_a_new_pin_or_password_ends_the_waiting(self, company: Company) -> None:
        services, facts = company.services, company.facts
        home, who = facts.admin.organisation_id, "approver@acme.example.org"
        fail(lambda: services.supervisors.prove(home, who, "9042"), 6)
        services.credentials.reset_pin(facts.admin, id_of(facts.approver), PIN)
        assert services.supervisors.prove(home, who, PIN) == facts.approver
        fail(wrong_password(company.services, who), 6)
        services.credentials.reset_password(facts.admin, id_of(facts.approver), "another horse")
        assert services.credentials.sign_in(who, "another horse") == facts.approver

    def test_setting_ones_own_takes_ones_password(self, company: Company) -> None:
        users, facts = company.services.users, company.facts
        assert fail(
            lambda: company.services.credentials.change_pin(facts.approver, "wrong horse", PIN), 6
        ) == [
            *[WrongSecret] * 5,
            LockedOut,
        ]
        assert not next(
            user for user in users.list_users(facts.admin) if user.role is Role.APPROVER
        ).has_pin

from __future__ import annotations

import pytest

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.errors import AlreadyExists, InvalidField, SignInFailed
from lighthouse_kiosk.domain.roles import Role
from tests.company import PASSWORD, Company


def test_signing_in_tells_who_it_is_and_not_what_was_wrong(company: Company) -> None:
    sign_in, facts = company.services.users.sign_in, company.facts
    assert sign_in(" ADMIN@acme.example.org", PASSWORD).user_id == facts.admin.user_id
    assert sign_in("desk@acme.example.org", PASSWORD) == facts.desk_user
    for email, password in (
        ("admin@acme.example.org", PASSWORD + "!"),
        ("admin@acme.example.org", ""),
        ("nobody@acme.example.org", PASSWORD),
    ):
        with pytest.raises(SignInFailed) as refusal:
            sign_in(email, password)
        assert refusal.value.data == {}


def test_one_address_in_two_organisations_is_told_apart_by_its_password(company: Company) -> None:
    services = company.services
    theirs = services.organisations.set_up(
        "Beta", "Anita Rao", "admin@acme.example.org", "another password"
    ).value
    sign_in = services.users.sign_in
    assert sign_in("admin@acme.example.org", "another password") == theirs
    assert sign_in("admin@acme.example.org", PASSWORD) == company.facts.admin
    with pytest.raises(SignInFailed):
        sign_in("admin@acme.example.org", PASSWORD, theirs.organisation_id)


def test_an_address_is_taken_once_in_an_organisation(company: Company) -> None:
    with pytest.raises(AlreadyExists) as refusal:
        company.services.users.add_user(
            company.facts.admin, "Ada", "Desk@ACME.example.org", PASSWORD, Role.DESK
        )
    assert refusal.value.data == {
        "what": "user",
        "field": "email",
        "value": "desk@acme.example.org",
    }


def test_passwords_are_kept_as_argon2id_only(company: Company) -> None:
    with company.services.uow.read(None) as tx:
        hashes = tx.exec_driver_sql("SELECT password_hash FROM users").scalars().all()
    assert len(hashes) == 4
    assert all(one.startswith("$argon2id$") for one in hashes)
    database = company.settings.sqlite_file
    if database.exists():
        assert PASSWORD.encode() not in database.read_bytes()


class TestSettingUp:
    def test_an_organisation_comes_with_its_first_admin(self, company: Company) -> None:
        organisations = company.services.organisations
        assert not organisations.is_empty()
        changed = organisations.set_up(" Beta ", "Ada", "ada@example.org", PASSWORD)
        assert (changed.value.role, changed.value.name) == (Role.ADMIN, "Ada")
        assert changed.changes == {Topic.USERS}
        assert [one.name for one in organisations.list_organisations()] == ["Acme", "Beta"]

    @pytest.mark.parametrize(
        ("name", "admin", "email", "password", "field"),
        [
            ("", "Ada", "ada@example.org", PASSWORD, "organisation"),
            ("Beta", "", "ada@example.org", PASSWORD, "name"),
            ("Beta", "Ada", "ada", PASSWORD, "email"),
            ("Beta", "Ada", "ada@example.org", "short", "password"),
        ],
    )
    def test_it_is_all_or_nothing(
        self, company: Company, name: str, admin: str, email: str, password: str, field: str
    ) -> None:
        organisations = company.services.organisations
        with pytest.raises(InvalidField) as refusal:
            organisations.set_up(name, admin, email, password)
        assert refusal.value.field == field
        assert len(organisations.list_organisations()) == 1

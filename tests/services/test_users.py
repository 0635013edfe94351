from __future__ import annotations

import threading
from contextlib import suppress

import pytest

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.errors import (
    AlreadyExists,
    InvalidField,
    LastAdmin,
    NotFound,
    NotOneself,
    SignInFailed,
    WrongSecret,
)
from lighthouse_kiosk.domain.ids import UserId
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.services.users import User, Users
from tests.company import PASSWORD, START, Company


def test_signing_in_tells_who_it_is_and_not_what_was_wrong(company: Company) -> None:
    sign_in, facts = company.services.credentials.sign_in, company.facts
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
    sign_in = services.credentials.sign_in
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


def user_id(actor: Actor) -> UserId:
    assert actor.user_id is not None
    return actor.user_id


def listed(company: Company) -> dict[str, User]:
    """Users by their address's first part."""
    users = company.services.users.list_users(company.facts.admin)
    return {user.email.partition("@")[0]: user for user in users}


def test_users_are_listed_with_who_made_them(company: Company) -> None:
    users = listed(company)
    assert [user.name for user in users.values()] == [
        "Anita Rao",
        "Meera Iyer",
        "Riya Kapoor",
        "Tomás García",
    ]
    desk = users["desk"]
    assert (desk.role, desk.active, desk.has_pin) == (Role.DESK, True, False)
    assert (desk.created_by, desk.created_at) == ("Anita Rao", START)


class TestChanging:
    def test_name_and_role(self, company: Company) -> None:
        users, facts = company.services.users, company.facts
        changed = users.update_user(
            facts.admin, user_id(facts.desk_user), name=" Meera  Rao ", role=Role.APPROVER
        )
        assert changed.changes == {Topic.USERS}
        assert (changed.value.name, changed.value.role) == ("Meera Rao", Role.APPROVER)
        assert listed(company)["desk"] == changed.value
        signed_in = company.services.credentials.sign_in("desk@acme.example.org", PASSWORD)
        assert (signed_in.role, signed_in.name) == (Role.APPROVER, "Meera Rao")
        again = users.update_user(facts.admin, user_id(facts.desk_user), name="Meera Rao")
        assert again.changes == frozenset()

    def test_who_is_not_active_can_not_sign_in_until_active_again(self, company: Company) -> None:
        users, credentials = company.services.users, company.services.credentials
        facts = company.facts
        users.deactivate_user(facts.admin, user_id(facts.organiser))
        assert not listed(company)["organiser"].active
        with pytest.raises(SignInFailed):
            credentials.sign_in("organiser@acme.example.org", PASSWORD)
        users.reactivate_user(facts.admin, user_id(facts.organiser))
        assert credentials.sign_in("organiser@acme.example.org", PASSWORD) == facts.organiser

    def test_the_last_admin_stays(self, company: Company) -> None:
        users, facts = company.services.users, company.facts
        admin, other = user_id(facts.admin), user_id(facts.organiser)
        with pytest.raises(LastAdmin):
            users.update_user(facts.admin, admin, role=Role.ORGANISER)
        users.update_user(facts.admin, other, role=Role.ADMIN)
        deputy = company.services.credentials.sign_in("organiser@acme.example.org", PASSWORD)
        users.deactivate_user(deputy, admin)
        with pytest.raises(LastAdmin):
            users.update_user(deputy, other, role=Role.DESK)
        with pytest.raises(NotOneself):
            users.deactivate_user(deputy, other)
        users.reactivate_user(deputy, admin)
        users.update_user(deputy, other, role=Role.DESK)

    def test_two_admins_can_not_take_each_other_out_at_once(self, company: Company) -> None:
        users, facts = company.services.users, company.facts
        users.update_user(facts.admin, user_id(facts.organiser), role=Role.ADMIN)
        deputy = company.services.credentials.sign_in("organiser@acme.example.org", PASSWORD)
        others = company.again().users
        gone: list[str] = []

        def take_out(who: Users, actor: Actor, target: Actor) -> None:
            with suppress(LastAdmin):
                who.deactivate_user(actor, user_id(target))
                gone.append(target.name)

        threads = [
            threading.Thread(target=take_out, args=(users, facts.admin, deputy)),
            threading.Thread(target=take_out, args=(others, deputy, facts.admin)),
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(gone) == 1

    def test_passwords_by_another_admin_or_by_oneself(self, company: Company) -> None:
        services, facts = company.services, company.facts
        with pytest.raises(NotOneself):
            services.credentials.reset_password(facts.admin, user_id(facts.admin), "another horse")
        services.credentials.reset_password(facts.admin, user_id(facts.organiser), "another horse")
        organiser = services.credentials.sign_in("organiser@acme.example.org", "another horse")
        with pytest.raises(WrongSecret):
            services.credentials.change_password(organiser, PASSWORD, "third horse")
        with pytest.raises(InvalidField):
            services.credentials.change_password(organiser, "another horse", "short")
        services.credentials.change_password(organiser, "another horse", "third horse")
        assert (
            services.credentials.sign_in("organiser@acme.example.org", "third horse") == organiser
        )

    def test_a_desk_has_no_password_to_change(self, company: Company) -> None:
        desk = company.facts.desks[0].actor
        with pytest.raises(NotFound):
            company.services.credentials.change_password(desk, PASSWORD, "another horse")

    def test_everything_is_in_the_history_and_no_secret_is(self, company: Company) -> None:
        users, credentials = company.services.users, company.services.credentials
        facts = company.facts
        subject = user_id(facts.desk_user)
        users.update_user(facts.admin, subject, name="Meera Rao")
        credentials.reset_password(facts.admin, subject, "another horse")
        credentials.change_password(facts.desk_user, "another horse", "third horse")
        credentials.reset_pin(facts.admin, subject, "2580")
        users.deactivate_user(facts.admin, subject)
        history = company.services.audit.history_of(facts.admin, subject)
        assert [(entry.actor, entry.action) for entry in history] == [
            ("Anita Rao", "created"),
            ("Anita Rao", "changed"),
            ("Anita Rao", "password_reset"),
            ("Meera Iyer", "password_changed"),
            ("Anita Rao", "pin_changed"),
            ("Anita Rao", "deactivated"),
        ]
        assert history[1].before == {"name": "Meera Iyer"}
        assert (history[4].before, history[4].after) == ({"has_pin": False}, {"has_pin": True})
        for secret in ("horse", "2580", "argon2"):
            assert secret not in repr(history)


def test_an_organisation_is_renamed(company: Company) -> None:
    organisations, admin = company.services.organisations, company.facts.admin
    renamed = organisations.rename_organisation(admin, " Acme  India ")
    assert renamed.changes == {Topic.ORGANISATIONS}
    assert organisations.list_organisations() == (renamed.value,)
    assert renamed.value.name == "Acme India"
    assert organisations.rename_organisation(admin, "Acme India").changes == frozenset()
    last = company.services.audit.history_of(admin, admin.organisation_id)[-1]
    assert (last.before, last.after) == ({"name": "Acme"}, {"name": "Acme India"})
    with pytest.raises(InvalidField) as refusal:
        organisations.rename_organisation(admin, " ")
    assert refusal.value.field == "organisation"


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

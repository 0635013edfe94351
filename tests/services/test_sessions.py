from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest

from lighthouse_kiosk.bootstrap import Services
from lighthouse_kiosk.domain.errors import (
    LockedOut,
    NotFound,
    SessionEnded,
    SessionLocked,
    WrongSecret,
)
from lighthouse_kiosk.domain.ids import SessionId, UserId
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.domain.sessions import SessionState
from tests.company import PASSWORD, Company

SECOND = timedelta(seconds=1)


def start(company: Company, actor: Actor) -> SessionId:
    return company.services.sessions.start(actor).value.id


def user_id(actor: Actor) -> UserId:
    assert actor.user_id is not None
    return actor.user_id


def test_a_session_lasts_while_its_user_works(company: Company) -> None:
    sessions, organiser = company.services.sessions, company.facts.organiser
    session = start(company, organiser)
    for _ in range(20):
        company.clock.forward(119 * SECOND)
        sessions.seen(organiser, session)
    assert sessions.state(organiser, session) is SessionState.OPEN


@pytest.mark.parametrize(("role", "minutes"), [(Role.APPROVER, 2), (Role.DESK, 5)])
def test_it_locks_to_the_second_even_though_little_is_written(
    company: Company, role: Role, minutes: int
) -> None:
    sessions = company.services.sessions
    actor = {Role.APPROVER: company.facts.approver, Role.DESK: company.facts.desk_user}[role]
    session = start(company, actor)
    company.clock.forward(9 * SECOND)
    sessions.seen(actor, session)
    company.clock.forward(timedelta(minutes=minutes))
    assert sessions.state(actor, session) is SessionState.OPEN
    company.clock.forward(SECOND)
    assert sessions.state(actor, session) is SessionState.LOCKED
    with pytest.raises(SessionLocked):
        sessions.seen(actor, session)


def test_keys_are_cheap(company: Company) -> None:
    """A hundred keys in ten seconds write nothing."""
    sessions, organiser = company.services.sessions, company.facts.organiser
    session = start(company, organiser)
    rows = table_rows(company.services)
    for _ in range(100):
        company.clock.forward(SECOND / 10)
        sessions.seen(organiser, session)
    assert table_rows(company.services) == rows
    company.clock.forward(15 * SECOND)
    sessions.seen(organiser, session)
    assert table_rows(company.services) != rows


def table_rows(services: Services) -> list[tuple[object, ...]]:
    with services.uow.read(None) as tx:
        return [tuple(row) for row in tx.exec_driver_sql("SELECT * FROM sessions ORDER BY id")]


def test_password_or_pin_opens_a_locked_session(company: Company) -> None:
    sessions, approver = company.services.sessions, company.facts.approver
    company.services.credentials.change_pin(approver, PASSWORD, "2580")
    session = start(company, approver)
    for secret in (PASSWORD, "2580"):
        sessions.lock(approver, session)
        assert sessions.state(approver, session) is SessionState.LOCKED
        with pytest.raises(WrongSecret):
            sessions.unlock(approver, session, secret + "1")
        assert sessions.unlock(approver, session, secret).value == approver
        assert sessions.state(approver, session) is SessionState.OPEN


def test_wrong_tries_at_a_locked_session_count_like_any_others(company: Company) -> None:
    sessions, approver = company.services.sessions, company.facts.approver
    session = start(company, approver)
    sessions.lock(approver, session)
    for _ in range(5):
        with pytest.raises(WrongSecret):
            sessions.unlock(approver, session, "wrong horse")
    with pytest.raises(LockedOut):
        sessions.unlock(approver, session, PASSWORD)
    with pytest.raises(LockedOut):
        company.services.credentials.sign_in("approver@acme.example.org", PASSWORD)


def test_an_ended_session_stays_ended(company: Company) -> None:
    sessions, organiser = company.services.sessions, company.facts.organiser
    session = start(company, organiser)
    sessions.end(organiser, session)
    assert sessions.state(organiser, session) is SessionState.ENDED
    with pytest.raises(SessionEnded):
        sessions.seen(organiser, session)
    with pytest.raises(SessionEnded):
        sessions.unlock(organiser, session, PASSWORD)
    sessions.lock(organiser, session)
    assert sessions.state(organiser, session) is SessionState.ENDED


def test_it_lives_on_in_another_process(company: Company) -> None:
    session = start(company, company.facts.organiser)
    other = company.again().sessions
    assert other.state(company.facts.organiser, session) is SessionState.OPEN
    company.clock.forward(121 * SECOND)
    assert other.state(company.facts.organiser, session) is SessionState.LOCKED


class TestEnds:
    """What an admin does to a user ends the user's sessions, everywhere."""

    def test_with_the_right_to_sign_in_the_role_or_the_password(self, company: Company) -> None:
        users, sessions, facts = company.services.users, company.services.sessions, company.facts
        organiser, admin = facts.organiser, facts.admin
        for change in (
            lambda: users.deactivate_user(admin, user_id(organiser)),
            lambda: users.reactivate_user(admin, user_id(organiser)),
            lambda: users.update_user(admin, user_id(organiser), role=Role.DESK),
            lambda: company.services.credentials.reset_password(
                admin, user_id(organiser), "another horse"
            ),
        ):
            session = start(company, organiser)
            change()
            assert sessions.state(organiser, session) is SessionState.ENDED

    def test_another_name_ends_nothing(self, company: Company) -> None:
        organiser = company.facts.organiser
        session = start(company, organiser)
        company.services.users.update_user(company.facts.admin, user_id(organiser), name="Riya K")
        assert company.services.sessions.state(organiser, session) is SessionState.OPEN

    def test_a_changed_password_ends_sessions_elsewhere(self, company: Company) -> None:
        organiser = company.facts.organiser
        here = start(company, organiser)
        (company.settings.profile / "device-id").write_text(str(uuid4()))
        elsewhere = company.again().sessions.start(organiser).value.id
        company.services.credentials.change_password(organiser, PASSWORD, "another horse")
        state = company.services.sessions.state
        assert state(organiser, here) is SessionState.OPEN
        assert state(organiser, elsewhere) is SessionState.ENDED


def test_a_session_is_its_users_alone(company: Company) -> None:
    sessions, facts = company.services.sessions, company.facts
    session = start(company, facts.organiser)
    for look in (sessions.state, sessions.seen, sessions.lock, sessions.end):
        with pytest.raises(NotFound):
            look(facts.admin, session)
    with pytest.raises(NotFound):
        sessions.start(facts.desks[0].actor)

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from lighthouse_kiosk.domain.ids import OrganisationId, SessionId, UserId
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.domain.sessions import Session, SessionState

NOW = datetime(2027, 3, 12, 4, 30, tzinfo=UTC)
SECOND = timedelta(seconds=1)

SESSION = Session(
    SessionId(uuid4()), OrganisationId(uuid4()), UserId(uuid4()), NOW, NOW, ended_at=None
)


@pytest.mark.parametrize(
    ("role", "minutes"),
    [(Role.ADMIN, 2), (Role.ORGANISER, 2), (Role.APPROVER, 2), (Role.DESK, 5)],
)
def test_a_session_locks_after_its_roles_idle_time(role: Role, minutes: int) -> None:
    limit = timedelta(minutes=minutes)
    assert SESSION.state(role, NOW + limit) is SessionState.OPEN
    assert SESSION.state(role, NOW + limit + SECOND) is SessionState.LOCKED
    seen = replace(SESSION, seen_at=NOW + limit)
    assert seen.state(role, NOW + limit + SECOND) is SessionState.OPEN


def test_an_ended_session_is_ended_whoever_looks() -> None:
    ended = replace(SESSION, ended_at=NOW)
    for role in Role:
        assert ended.state(role, NOW + SECOND) is SessionState.ENDED

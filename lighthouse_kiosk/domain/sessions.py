"""A user's session on one device, and when it locks by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from lighthouse_kiosk.domain.ids import OrganisationId, SessionId, UserId
from lighthouse_kiosk.domain.roles import Permission, Role, grants

IDLE_APPROVER = timedelta(minutes=2)
IDLE_DESK = timedelta(minutes=5)

SEEN_EVERY = timedelta(seconds=15)
"""What a user does is written down this often at most."""


class SessionState(StrEnum):
    OPEN = "open"
    LOCKED = "locked"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Session:
    """`seen_at` is when its user last did something."""

    id: SessionId
    organisation_id: OrganisationId
    user_id: UserId
    opened_at: datetime
    seen_at: datetime
    ended_at: datetime | None

    def state(self, role: Role, now: datetime) -> SessionState:
        if self.ended_at is not None:
            return SessionState.ENDED
        idle = now - self.seen_at > idle_limit(role)
        return SessionState.LOCKED if idle else SessionState.OPEN


def idle_limit(role: Role) -> timedelta:
    """How long a session may lie untouched before it locks: shorter where money is approved."""
    return IDLE_APPROVER if grants(role, Permission.APPROVE) else IDLE_DESK

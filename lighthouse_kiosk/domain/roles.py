"""Who may do what. Services ask; hidden buttons are only a courtesy."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lighthouse_kiosk.domain.errors import NotAllowed
from lighthouse_kiosk.domain.ids import DeskId, OrganisationId, UserId


class Role(StrEnum):
    ADMIN = "admin"
    ORGANISER = "organiser"
    APPROVER = "approver"
    DESK = "desk"


class Permission(StrEnum):
    """SEE_EVENTS covers events with their options, slots and desks; READ what people asked for,
    their addresses, and every figure and history.
    """

    MANAGE_USERS = "manage_users"
    ORGANISE = "organise"
    APPROVE = "approve"
    HAND_OUT = "hand_out"
    SUPERVISE = "supervise"
    READ = "read"
    SEE_EVENTS = "see_events"


_DESK = frozenset({Permission.HAND_OUT, Permission.SEE_EVENTS})
_APPROVER = _DESK | {Permission.APPROVE, Permission.SUPERVISE, Permission.READ}
_ORGANISER = _APPROVER | {Permission.ORGANISE}
_GRANTED = {
    Role.ADMIN: _ORGANISER | {Permission.MANAGE_USERS},
    Role.ORGANISER: _ORGANISER,
    Role.APPROVER: _APPROVER,
    Role.DESK: _DESK,
}


def grants(role: Role, permission: Permission) -> bool:
    return permission in _GRANTED[role]


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, in which organisation: a signed-in user, a desk, or the command line."""

    organisation_id: OrganisationId
    role: Role
    name: str
    user_id: UserId | None = None
    desk_id: DeskId | None = None

    def may(self, permission: Permission) -> bool:
        return grants(self.role, permission)

    def require(self, permission: Permission) -> None:
        """Raise NotAllowed unless the role grants it."""
        if not self.may(permission):
            raise NotAllowed(permission, self.role)

from __future__ import annotations

from uuid import UUID

import pytest

from lighthouse_kiosk.domain.errors import NotAllowed
from lighthouse_kiosk.domain.ids import OrganisationId
from lighthouse_kiosk.domain.roles import Actor, Permission, Role

GRANTED = {
    Permission.MANAGE_USERS: {Role.ADMIN},
    Permission.ORGANISE: {Role.ADMIN, Role.ORGANISER},
    Permission.APPROVE: {Role.ADMIN, Role.ORGANISER, Role.APPROVER},
    Permission.SUPERVISE: {Role.ADMIN, Role.ORGANISER, Role.APPROVER},
    Permission.HAND_OUT: set(Role),
    Permission.READ: {Role.ADMIN, Role.ORGANISER, Role.APPROVER},
    Permission.SEE_EVENTS: set(Role),
}


@pytest.mark.parametrize("permission", Permission)
@pytest.mark.parametrize("role", Role)
def test_the_table_of_roles(role: Role, permission: Permission) -> None:
    actor = Actor(OrganisationId(UUID(int=1)), role, "Riya")
    assert actor.may(permission) is (role in GRANTED[permission])
    if role in GRANTED[permission]:
        actor.require(permission)
    else:
        with pytest.raises(NotAllowed) as refusal:
            actor.require(permission)
        assert refusal.value.data == {"permission": permission, "role": role}

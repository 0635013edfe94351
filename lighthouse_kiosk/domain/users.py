"""Somebody who signs in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from lighthouse_kiosk.domain.ids import UserId
from lighthouse_kiosk.domain.roles import Role


@dataclass(frozen=True, slots=True)
class User:
    """`email` is casefolded. Who is not active can't sign in and stays in every history."""

    id: UserId
    name: str
    email: str
    role: Role
    active: bool
    has_pin: bool
    created_at: datetime
    created_by: str

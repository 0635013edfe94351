"""Supervisors as the database last knew them, for leaving a kiosk while it can't be asked."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from lighthouse_kiosk.domain.credentials import Credential
from lighthouse_kiosk.domain.errors import SignInFailed
from lighthouse_kiosk.domain.ids import UserId
from lighthouse_kiosk.domain.lockouts import Lockout
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.services.context import Clock
from lighthouse_kiosk.services.secrets import kind_of, matches
from lighthouse_kiosk.store.queries.users import Login


@dataclass(frozen=True, slots=True)
class KnownSupervisor:
    user_id: UserId
    name: str


class KnownSupervisors:
    """Lives in memory alone and counts wrong tries as the database would. Safe on any thread."""

    def __init__(self, logins: tuple[Login, ...], clock: Clock) -> None:
        self._logins = {login.user_id: login for login in logins}
        self._clock = clock
        self._lockouts: dict[tuple[UserId, Credential], Lockout] = {}
        self._lock = threading.Lock()

    @property
    def people(self) -> tuple[KnownSupervisor, ...]:
        """Who they are, by name."""
        known = (
            KnownSupervisor(login.user_id, login.actor.name) for login in self._logins.values()
        )
        return tuple(sorted(known, key=lambda one: (one.name.casefold(), one.user_id)))

    def differs(self, other: KnownSupervisors) -> bool:
        """Whether somebody came, left, or has other secrets; wrong tries don't count."""
        return self._logins != other._logins

    def prove(self, user_id: UserId, secret: str) -> Actor:
        """Return the supervisor whose password or PIN this is. Raises SignInFailed, LockedOut."""
        login, kind, now = self._logins.get(user_id), kind_of(secret), self._clock()
        with self._lock:
            lockout = self._lockouts.get((user_id, kind), Lockout())
            lockout.check(now)
            self._lockouts[user_id, kind] = lockout.after_wrong_try(now)
        if login is None:
            raise SignInFailed
        is_pin = kind is Credential.PIN and login.pin_hash is not None
        if not matches(login.pin_hash if is_pin else login.password_hash, secret):
            raise SignInFailed
        with self._lock:
            self._lockouts.pop((user_id, kind), None)
        return login.actor

"""Supervisors: whom a desk may call, and the proof that they stand there."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from lighthouse_kiosk.domain.errors import SignInFailed
from lighthouse_kiosk.domain.ids import OrganisationId, UserId
from lighthouse_kiosk.domain.roles import Actor, Permission, grants
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.known_supervisors import KnownSupervisors
from lighthouse_kiosk.services.secrets import proves, try_nobody
from lighthouse_kiosk.store.queries import organisations, users


@dataclass(frozen=True, slots=True)
class Supervisor:
    """Somebody whom a desk may call. Without a PIN it takes their password."""

    user_id: UserId
    name: str
    has_pin: bool


class Supervisors:
    def __init__(self, context: Context) -> None:
        self._context = context

    def prove(self, organisation_id: OrganisationId, who: str, secret: str) -> Actor:
        """Return a supervisor who proves with PIN or password that they stand at the desk.

        `who` is an e-mail address or a user's id. Nobody is signed in by it. Raises SignInFailed,
        also for somebody who may not supervise, and LockedOut.
        """
        wanted = plain(who, 320).strip().casefold()
        with self._context.uow.read(organisation_id) as tx:
            user_id = _id_in(wanted)
            if user_id is None:
                found = users.find_logins(tx, wanted, organisation_id)
                login = found[0] if found else None
            else:
                login = users.login_of(tx, organisation_id, user_id)
            exists = organisations.exists(tx, organisation_id)
        if login is None and exists:
            try_nobody(self._context, organisation_id, wanted, secret)
        if login is None or not proves(self._context, login, secret, pin_too=True):
            raise SignInFailed
        if not grants(login.actor.role, Permission.SUPERVISE):
            raise SignInFailed
        return login.actor

    def list_supervisors(self, actor: Actor) -> tuple[Supervisor, ...]:
        """Return whom a desk can call, by name."""
        actor.require(Permission.HAND_OUT)
        with self._context.uow.read(actor.organisation_id) as tx:
            return tuple(
                Supervisor(user.id, user.name, user.has_pin)
                for user in users.list_users(tx, actor.organisation_id)
                if user.active and grants(user.role, Permission.SUPERVISE)
            )

    def known_supervisors(self, actor: Actor) -> KnownSupervisors:
        """Remember in this process who may supervise, for while the database can't be asked."""
        actor.require(Permission.HAND_OUT)
        with self._context.uow.read(actor.organisation_id) as tx:
            logins = tuple(
                login
                for login in users.logins_of(tx, actor.organisation_id)
                if login.active and grants(login.actor.role, Permission.SUPERVISE)
            )
        return KnownSupervisors(logins, self._context.clock)


def _id_in(text: str) -> UserId | None:
    try:
        return UserId(UUID(text))
    except ValueError:
        return None

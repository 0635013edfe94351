"""Signing in, and the passwords and PINs it takes."""

from __future__ import annotations

from dataclasses import dataclass

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.credentials import Credential
from lighthouse_kiosk.domain.errors import (
    LockedOut,
    NotFound,
    NotOneself,
    SignInFailed,
    WrongSecret,
)
from lighthouse_kiosk.domain.ids import OrganisationId, UserId
from lighthouse_kiosk.domain.roles import Actor, Permission, Role
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import changing, record
from lighthouse_kiosk.services.secrets import (
    forgive_try,
    hash_password,
    hash_pin,
    kind_of,
    proves,
    try_nobody,
)
from lighthouse_kiosk.services.users import the_user
from lighthouse_kiosk.store.queries import lockouts, organisations, sessions, users
from lighthouse_kiosk.store.queries.users import Login
from lighthouse_kiosk.store.unit_of_work import EVERY_ORGANISATION, Transaction


@dataclass(frozen=True, slots=True)
class SignIn:
    """Somebody who may sign in, and where."""

    actor: Actor
    organisation: str


class Credentials:
    def __init__(self, context: Context) -> None:
        self._context = context

    def sign_in(
        self, email: str, secret: str, organisation_id: OrganisationId | None = None
    ) -> Actor:
        """Return who signs in with a password or, for the role desk, with a PIN.

        Without an organisation the e-mail address is looked for in all of this database. Raises
        SignInFailed, whatever is wrong, and LockedOut after too many tries, also at addresses
        that nobody has.
        """
        address = plain(email, 320).strip().casefold()
        with self._context.uow.read(EVERY_ORGANISATION) as tx:
            logins = users.find_logins(tx, address, organisation_id)
            known = {one.id for one in organisations.list_organisations(tx)}
        homes = known if organisation_id is None else known & {organisation_id}
        locked: LockedOut | None = None
        for login in logins:
            try:
                if proves(self._context, login, secret, pin_too=login.actor.role is Role.DESK):
                    return login.actor
            except LockedOut as refusal:
                locked = refusal
        if not logins and homes:
            try_nobody(self._context, min(homes), address, secret)
        raise locked or SignInFailed()

    def sign_ins(self, email: str, secret: str) -> tuple[SignIn, ...]:
        """Return every organisation of this database that the address and the secret open.

        Organisations that they don't open stay unnamed. A secret that opens one is no wrong try at
        the others. Raises as `sign_in` does, unless there is one.
        """
        address = plain(email, 320).strip().casefold()
        with self._context.uow.read(EVERY_ORGANISATION) as tx:
            logins = users.find_logins(tx, address, None)
            names = {one.id: one.name for one in organisations.list_organisations(tx)}
        if len(logins) < 2:
            actor = self.sign_in(email, secret)
            return (SignIn(actor, names.get(actor.organisation_id, "")),)
        opened: list[Actor] = []
        closed: list[Login] = []
        locked: LockedOut | None = None
        for login in logins:
            try:
                right = proves(self._context, login, secret, pin_too=login.actor.role is Role.DESK)
            except LockedOut as refusal:
                locked = refusal
                continue
            if right:
                opened.append(login.actor)
            else:
                closed.append(login)
        if not opened:
            raise locked or SignInFailed()
        for login in closed:
            organisation_id = login.actor.organisation_id
            forgive_try(self._context, organisation_id, login.user_id, kind_of(secret))
        return tuple(SignIn(actor, names[actor.organisation_id]) for actor in opened)

    def unlock_user(self, actor: Actor, user_id: UserId) -> Changed[None]:
        """Forget a user's wrong tries, so that they may try again at once. Raises NotFound."""
        actor.require(Permission.MANAGE_USERS)
        with changing(self._context, actor) as tx:
            the_user(tx, actor, user_id)
            lockouts.clear_lockout(tx, actor.organisation_id, user_id, *Credential)
            record(tx, self._context, actor, "unlocked", "user", user_id, {}, {})
        return changed(None, Topic.USERS)

    def reset_password(self, actor: Actor, user_id: UserId, password: str) -> Changed[None]:
        """Give another user a new password; their sessions end and they may try again at once.

        Raises InvalidField, NotOneself, NotFound.
        """
        actor.require(Permission.MANAGE_USERS)
        if user_id == actor.user_id:
            raise NotOneself
        password_hash = hash_password(password)
        with changing(self._context, actor) as tx:
            the_user(tx, actor, user_id)
            self._set_password(tx, actor, user_id, password_hash, "password_reset")
            sessions.end_sessions_of(tx, actor.organisation_id, user_id, self._context.clock())
        return changed(None, Topic.USERS)

    def change_password(self, actor: Actor, current: str, password: str) -> Changed[None]:
        """Change one's own password; one's sessions on other devices end.

        Raises WrongSecret or LockedOut for the current one, InvalidField for the new one, NotFound
        where no user is signed in.
        """
        user_id = self._prove_oneself(actor, current)
        password_hash = hash_password(password)
        with changing(self._context, actor) as tx:
            self._set_password(tx, actor, user_id, password_hash, "password_changed")
            now, here = self._context.clock(), self._context.device.id
            sessions.end_sessions_of(tx, actor.organisation_id, user_id, now, but_on=here)
        return changed(None, Topic.USERS)

    def reset_pin(self, actor: Actor, user_id: UserId, pin: str | None) -> Changed[None]:
        """Give another user a PIN, or take theirs away with None.

        Raises InvalidField for the PIN, NotOneself, NotFound.
        """
        actor.require(Permission.MANAGE_USERS)
        if user_id == actor.user_id:
            raise NotOneself
        return self._set_pin(actor, user_id, pin)

    def change_pin(self, actor: Actor, password: str, pin: str | None) -> Changed[None]:
        """Set one's own PIN, or clear it with None.

        Raises WrongSecret or LockedOut for one's password, InvalidField for the PIN, NotFound where
        no user is signed in.
        """
        return self._set_pin(actor, self._prove_oneself(actor, password), pin)

    def _set_password(
        self, tx: Transaction, actor: Actor, user_id: UserId, password_hash: str, action: str
    ) -> None:
        users.set_password_hash(tx, actor.organisation_id, user_id, password_hash)
        lockouts.clear_lockout(tx, actor.organisation_id, user_id, *Credential)
        record(tx, self._context, actor, action, "user", user_id, {}, {})

    def _set_pin(self, actor: Actor, user_id: UserId, pin: str | None) -> Changed[None]:
        pin_hash = None if pin is None else hash_pin(pin)
        with changing(self._context, actor) as tx:
            before = the_user(tx, actor, user_id)
            users.set_pin_hash(tx, actor.organisation_id, user_id, pin_hash)
            lockouts.clear_lockout(tx, actor.organisation_id, user_id, Credential.PIN)
            was, now = {"has_pin": before.has_pin}, {"has_pin": pin is not None}
            record(tx, self._context, actor, "pin_changed", "user", user_id, was, now)
        return changed(None, Topic.USERS)

    def _prove_oneself(self, actor: Actor, password: str) -> UserId:
        with self._context.uow.read(actor.organisation_id) as tx:
            login = (
                None
                if actor.user_id is None
                else users.login_of(tx, actor.organisation_id, actor.user_id)
            )
        if login is None:
            raise NotFound("user")
        if not proves(self._context, login, password, pin_too=False):
            raise WrongSecret(Credential.PASSWORD)
        return login.user_id

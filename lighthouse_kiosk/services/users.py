"""Users: signing in, and looking after their names, roles, passwords and PINs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.credentials import Credential
from lighthouse_kiosk.domain.errors import (
    AlreadyExists,
    InvalidField,
    LastAdmin,
    LockedOut,
    NotFound,
    NotOneself,
    SignInFailed,
    WrongSecret,
)
from lighthouse_kiosk.domain.ids import OrganisationId, UserId, new_id
from lighthouse_kiosk.domain.roles import Actor, Permission, Role, grants
from lighthouse_kiosk.domain.text import plain, required
from lighthouse_kiosk.domain.users import User
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.credentials import (
    forgive_try,
    hash_password,
    hash_pin,
    kind_of,
    stand_in,
    try_secret,
)
from lighthouse_kiosk.services.known_supervisors import KnownSupervisors
from lighthouse_kiosk.services.records import changing, difference, record
from lighthouse_kiosk.store.queries import lockouts, organisations, sessions, users
from lighthouse_kiosk.store.queries.users import Account, Login
from lighthouse_kiosk.store.unit_of_work import EVERY_ORGANISATION, Transaction

__all__ = ["Account", "SignIn", "Supervisor", "User", "Users"]


@dataclass(frozen=True, slots=True)
class Supervisor:
    """Somebody whom a desk may call. Without a PIN it takes their password."""

    user_id: UserId
    name: str
    has_pin: bool


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody active, as those may know who set an event up: without an address."""

    name: str
    role: Role
    has_pin: bool


@dataclass(frozen=True, slots=True)
class SignIn:
    """Somebody who may sign in, and where."""

    actor: Actor
    organisation: str


class Users:
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
                if self._proves(login, secret, pin_too=login.actor.role is Role.DESK):
                    return login.actor
            except LockedOut as refusal:
                locked = refusal
        if not logins and homes:
            self._refuse_nobody(min(homes), address, secret)
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
                right = self._proves(login, secret, pin_too=login.actor.role is Role.DESK)
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

    def supervisor(self, organisation_id: OrganisationId, who: str, secret: str) -> Actor:
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
            self._refuse_nobody(organisation_id, wanted, secret)
        if login is None or not self._proves(login, secret, pin_too=True):
            raise SignInFailed
        if not grants(login.actor.role, Permission.SUPERVISE):
            raise SignInFailed
        return login.actor

    def supervisors(self, actor: Actor) -> tuple[Supervisor, ...]:
        """Return whom a desk can call, by name."""
        actor.require(Permission.HAND_OUT)
        with self._context.uow.read(actor.organisation_id) as tx:
            return tuple(
                Supervisor(user.id, user.name, user.has_pin)
                for user in users.list_users(tx, actor.organisation_id)
                if user.active and grants(user.role, Permission.SUPERVISE)
            )

    def colleagues(self, actor: Actor) -> tuple[Colleague, ...]:
        """Return who is active and may do what, by name."""
        actor.require(Permission.ORGANISE)
        with self._context.uow.read(actor.organisation_id) as tx:
            return tuple(
                Colleague(user.name, user.role, user.has_pin)
                for user in users.list_users(tx, actor.organisation_id)
                if user.active
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

    def list_users(self, actor: Actor) -> tuple[User, ...]:
        """Return all users by name, also those who are not active."""
        actor.require(Permission.MANAGE_USERS)
        with self._context.uow.read(actor.organisation_id) as tx:
            return users.list_users(tx, actor.organisation_id)

    def list_accounts(self, actor: Actor) -> tuple[Account, ...]:
        """Return all users by name, when each was seen last, and whom tries keep waiting."""
        actor.require(Permission.MANAGE_USERS)
        with self._context.uow.read(actor.organisation_id) as tx:
            return users.list_accounts(tx, actor.organisation_id, self._context.clock())

    def unlock_user(self, actor: Actor, user_id: UserId) -> Changed[None]:
        """Forget a user's wrong tries, so that they may try again at once. Raises NotFound."""
        actor.require(Permission.MANAGE_USERS)
        with changing(self._context, actor) as tx:
            _the_user(tx, actor, user_id)
            lockouts.clear_lockout(tx, actor.organisation_id, user_id, *Credential)
            record(tx, self._context, actor, "unlocked", "user", user_id, {}, {})
        return changed(None, Topic.USERS)

    def add_user(
        self, actor: Actor, name: str, email: str, password: str, role: Role
    ) -> Changed[UserId]:
        """Raises InvalidField for the name, e-mail or password, AlreadyExists for the e-mail."""
        actor.require(Permission.MANAGE_USERS)
        password_hash = hash_password(password)
        with changing(self._context, actor) as tx:
            user_id = insert_user(tx, self._context, actor, name, email, password_hash, role)
        return changed(user_id, Topic.USERS)

    def update_user(
        self, actor: Actor, user_id: UserId, *, name: str | None = None, role: Role | None = None
    ) -> Changed[User]:
        """Change the name or the role; another role ends the user's sessions.

        Raises InvalidField, LastAdmin, NotFound.
        """
        actor.require(Permission.MANAGE_USERS)
        with changing(self._context, actor) as tx:
            before = _the_user(tx, actor, user_id)
            after = replace(
                before,
                name=before.name if name is None else required("name", name),
                role=before.role if role is None else role,
            )
            return self._store(tx, actor, "changed", before, after)

    def deactivate_user(self, actor: Actor, user_id: UserId) -> Changed[User]:
        """Take away the right to sign in and end all sessions; history keeps the user.

        Raises NotOneself, LastAdmin, NotFound.
        """
        actor.require(Permission.MANAGE_USERS)
        if user_id == actor.user_id:
            raise NotOneself
        with changing(self._context, actor) as tx:
            before = _the_user(tx, actor, user_id)
            return self._store(tx, actor, "deactivated", before, replace(before, active=False))

    def reactivate_user(self, actor: Actor, user_id: UserId) -> Changed[User]:
        """Raises NotFound."""
        actor.require(Permission.MANAGE_USERS)
        with changing(self._context, actor) as tx:
            before = _the_user(tx, actor, user_id)
            return self._store(tx, actor, "reactivated", before, replace(before, active=True))

    def reset_password(self, actor: Actor, user_id: UserId, password: str) -> Changed[None]:
        """Give another user a new password; their sessions end and they may try again at once.

        Raises InvalidField, NotOneself, NotFound.
        """
        actor.require(Permission.MANAGE_USERS)
        if user_id == actor.user_id:
            raise NotOneself
        password_hash = hash_password(password)
        with changing(self._context, actor) as tx:
            _the_user(tx, actor, user_id)
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

    def _store(
        self, tx: Transaction, actor: Actor, action: str, before: User, after: User
    ) -> Changed[User]:
        if after == before:
            return changed(before)
        loses_admin = _is_admin(before) and not _is_admin(after)
        if loses_admin and not users.other_admins(tx, actor.organisation_id, before.id):
            raise LastAdmin
        users.update_user(tx, actor.organisation_id, after)
        if (after.role, after.active) != (before.role, before.active):
            now = self._context.clock()
            sessions.end_sessions_of(tx, actor.organisation_id, before.id, now)
        record(tx, self._context, actor, action, "user", before.id, *difference(before, after))
        return changed(after, Topic.USERS)

    def _set_password(
        self, tx: Transaction, actor: Actor, user_id: UserId, password_hash: str, action: str
    ) -> None:
        users.set_password_hash(tx, actor.organisation_id, user_id, password_hash)
        lockouts.clear_lockout(tx, actor.organisation_id, user_id, *Credential)
        record(tx, self._context, actor, action, "user", user_id, {}, {})

    def _set_pin(self, actor: Actor, user_id: UserId, pin: str | None) -> Changed[None]:
        pin_hash = None if pin is None else hash_pin(pin)
        with changing(self._context, actor) as tx:
            before = _the_user(tx, actor, user_id)
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
        if not self._proves(login, password, pin_too=False):
            raise WrongSecret(Credential.PASSWORD)
        return login.user_id

    def _proves(self, login: Login, secret: str, *, pin_too: bool) -> bool:
        return proves(self._context, login, secret, pin_too=pin_too)

    def _refuse_nobody(self, organisation_id: OrganisationId, address: str, secret: str) -> None:
        holder = stand_in(organisation_id, address)
        try_secret(self._context, organisation_id, holder, kind_of(secret), None, secret)


def proves(context: Context, login: Login, secret: str, *, pin_too: bool) -> bool:
    """Whether an active user's password, or also their PIN, is what was typed.

    Raises LockedOut.
    """
    kind = kind_of(secret)
    is_pin = kind is Credential.PIN and pin_too and login.pin_hash is not None
    secret_hash = login.pin_hash if is_pin else login.password_hash
    right = try_secret(
        context, login.actor.organisation_id, login.user_id, kind, secret_hash, secret
    )
    return right and login.active


def insert_user(
    tx: Transaction,
    context: Context,
    actor: Actor,
    name: str,
    email: str,
    password_hash: str,
    role: Role,
) -> UserId:
    address = checked_email(email).casefold()
    if users.email_taken(tx, actor.organisation_id, address):
        raise AlreadyExists("user", "email", address)
    user_id = UserId(new_id())
    full_name = required("name", name)
    users.insert_user(
        tx,
        actor.organisation_id,
        user_id,
        name=full_name,
        email=address,
        role=role,
        password_hash=password_hash,
        at=context.clock(),
    )
    after = {"name": full_name, "email": address, "role": role}
    record(tx, context, actor, "created", "user", user_id, {}, after)
    return user_id


def checked_email(email: str) -> str:
    """Return the address trimmed; raises InvalidField unless it looks like one."""
    address = required("email", email, 320)
    local, _, host = address.rpartition("@")
    if not local or not host or " " in address or "." not in host.strip("."):
        raise InvalidField("email", "not_an_address")
    return address


def _is_admin(user: User) -> bool:
    return user.active and user.role is Role.ADMIN


def _the_user(tx: Transaction, actor: Actor, user_id: UserId) -> User:
    found = users.get_user(tx, actor.organisation_id, user_id)
    if found is None:
        raise NotFound("user", id=str(user_id))
    return found


def _id_in(text: str) -> UserId | None:
    try:
        return UserId(UUID(text))
    except ValueError:
        return None

"""Users: who works with this, their names and roles."""

from __future__ import annotations

from dataclasses import dataclass, replace

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.errors import (
    AlreadyExists,
    InvalidField,
    LastAdmin,
    NotFound,
    NotOneself,
)
from lighthouse_kiosk.domain.ids import UserId, new_id
from lighthouse_kiosk.domain.roles import Actor, Permission, Role
from lighthouse_kiosk.domain.text import required
from lighthouse_kiosk.domain.users import User
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import changing, difference, record
from lighthouse_kiosk.services.secrets import hash_password
from lighthouse_kiosk.store.queries import sessions, users
from lighthouse_kiosk.store.queries.users import Account
from lighthouse_kiosk.store.unit_of_work import Transaction

__all__ = ["Account", "Colleague", "User", "Users"]


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody active, as those may know who set an event up: without an address."""

    name: str
    role: Role
    has_pin: bool


class Users:
    def __init__(self, context: Context) -> None:
        self._context = context

    def colleagues(self, actor: Actor) -> tuple[Colleague, ...]:
        """Return who is active and may do what, by name."""
        actor.require(Permission.ORGANISE)
        with self._context.uow.read(actor.organisation_id) as tx:
            return tuple(
                Colleague(user.name, user.role, user.has_pin)
                for user in users.list_users(tx, actor.organisation_id)
                if user.active
            )

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
            before = the_user(tx, actor, user_id)
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
            before = the_user(tx, actor, user_id)
            return self._store(tx, actor, "deactivated", before, replace(before, active=False))

    def reactivate_user(self, actor: Actor, user_id: UserId) -> Changed[User]:
        """Raises NotFound."""
        actor.require(Permission.MANAGE_USERS)
        with changing(self._context, actor) as tx:
            before = the_user(tx, actor, user_id)
            return self._store(tx, actor, "reactivated", before, replace(before, active=True))

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


def insert_user(
    tx: Transaction,
    context: Context,
    actor: Actor,
    name: str,
    email: str,
    password_hash: str,
    role: Role,
) -> UserId:
    """Add a user inside an open transaction.

    Raises InvalidField for name or address, AlreadyExists for the address.
    """
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


def the_user(tx: Transaction, actor: Actor, user_id: UserId) -> User:
    """Return a user of the actor's organisation; raises NotFound."""
    found = users.get_user(tx, actor.organisation_id, user_id)
    if found is None:
        raise NotFound("user", id=str(user_id))
    return found

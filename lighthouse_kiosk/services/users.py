"""Users and signing in."""

from __future__ import annotations

import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.errors import AlreadyExists, InvalidField, SignInFailed
from lighthouse_kiosk.domain.ids import OrganisationId, UserId, new_id
from lighthouse_kiosk.domain.roles import Actor, Permission, Role
from lighthouse_kiosk.domain.text import plain, required
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import changing, record
from lighthouse_kiosk.store.queries import users
from lighthouse_kiosk.store.unit_of_work import EVERY_ORGANISATION, Transaction

LEAST_PASSWORD = 8
MOST_PASSWORD = 200

_hasher = PasswordHasher()


class Users:
    def __init__(self, context: Context) -> None:
        self._context = context

    def sign_in(
        self, email: str, password: str, organisation_id: OrganisationId | None = None
    ) -> Actor:
        """Return who signs in; raises SignInFailed, whatever is wrong.

        Without an organisation the e-mail address is looked for in all of this database.
        """
        with self._context.uow.read(EVERY_ORGANISATION) as tx:
            logins = users.find_logins(tx, plain(email, 320).strip().casefold(), organisation_id)
        for login in logins:
            if _matches(login.password_hash, password):
                return login.actor
        if not logins:
            _hasher.hash(_bytes(password))  # as slow as a known user with a wrong password
        raise SignInFailed

    def add_user(
        self, actor: Actor, name: str, email: str, password: str, role: Role
    ) -> Changed[UserId]:
        """Raises InvalidField for the name, e-mail or password, AlreadyExists for the e-mail."""
        actor.require(Permission.MANAGE_USERS)
        password_hash = hash_password(password)
        with changing(self._context, actor) as tx:
            user_id = insert_user(tx, self._context, actor, name, email, password_hash, role)
        return changed(user_id, Topic.USERS)


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


def hash_password(password: str) -> str:
    """Return an argon2id string.

    Raises InvalidField: `too_short`, `too_long` or `control_characters` (half a character).
    """
    if len(password) < LEAST_PASSWORD:
        raise InvalidField("password", "too_short", least=LEAST_PASSWORD)
    if len(password) > MOST_PASSWORD:
        raise InvalidField("password", "too_long", most=MOST_PASSWORD)
    if any(unicodedata.category(character) == "Cs" for character in password):
        raise InvalidField("password", "control_characters")
    return _hasher.hash(_bytes(password))


def _matches(password_hash: str, password: str) -> bool:
    try:
        return _hasher.verify(password_hash, _bytes(password))
    except (VerifyMismatchError, InvalidHashError):
        return False


def _bytes(password: str) -> bytes:
    """Encode what was typed, whatever it was, and not more than a password can have."""
    return password[: MOST_PASSWORD + 1].encode("utf-8", "surrogatepass")

"""Hashing passwords and PINs, and counting the tries at them."""

from __future__ import annotations

import hashlib
from uuid import UUID

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

from lighthouse_kiosk.domain.credentials import (
    MOST_PASSWORD,
    Credential,
    checked_password,
    checked_pin,
    looks_like_pin,
)
from lighthouse_kiosk.domain.ids import OrganisationId
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.store.queries import lockouts
from lighthouse_kiosk.store.queries.users import Login

_hasher = PasswordHasher()

_STAND_INS = 1 << 16


def hash_password(password: str) -> str:
    """Return an argon2id string; raises InvalidField naming `password`."""
    return _hasher.hash(_bytes(checked_password(password)))


def hash_pin(pin: str) -> str:
    """Return an argon2id string; raises InvalidField naming `pin`."""
    return _hasher.hash(_bytes(checked_pin(pin)))


def kind_of(secret: str) -> Credential:
    """Whose tries a typed text counts among. Its looks alone decide, so that a lockout does not
    tell who has a PIN.
    """
    return Credential.PIN if looks_like_pin(secret) else Credential.PASSWORD


def try_secret(
    context: Context,
    organisation_id: OrganisationId,
    holder_id: UUID,
    kind: Credential,
    secret_hash: str | None,
    secret: str,
) -> bool:
    """Whether a text is a holder's secret; takes as long where there is nothing to compare with.

    The try is saved as a wrong one before anything is looked at, and forgotten with all before it
    when it turns out right: pulling the plug or trying many times at once earns no extra looks.
    Raises LockedOut, and the secret is then not looked at.
    """
    now = context.clock()
    with context.uow.write(organisation_id) as tx:
        lockout = lockouts.take_lockout(tx, organisation_id, holder_id, kind)
        lockout.check(now)
        lockouts.save_lockout(tx, organisation_id, holder_id, kind, lockout.after_wrong_try(now))
    if secret_hash is None:
        _hasher.hash(_bytes(secret))
        return False
    if not matches(secret_hash, secret):
        return False
    with context.uow.write(organisation_id) as tx:
        lockouts.clear_lockout(tx, organisation_id, holder_id, kind)
    return True


def forgive_try(
    context: Context, organisation_id: OrganisationId, holder_id: UUID, kind: Credential
) -> None:
    """Take back one wrong try: what was typed was right for the same address elsewhere."""
    with context.uow.write(organisation_id) as tx:
        lockout = lockouts.take_lockout(tx, organisation_id, holder_id, kind)
        lockouts.save_lockout(tx, organisation_id, holder_id, kind, lockout.forgiven())


def try_nobody(
    context: Context, organisation_id: OrganisationId, address: str, secret: str
) -> None:
    """Count a try at an address that nobody has; takes as long as one that fails. Raises LockedOut."""
    holder = stand_in(organisation_id, address)
    try_secret(context, organisation_id, holder, kind_of(secret), None, secret)


def stand_in(organisation_id: OrganisationId, address: str) -> UUID:
    """Return a holder for tries at an address that nobody has.

    Unknown addresses lock like known ones. They share a fixed number of holders, so that made-up
    addresses can't fill the disk.
    """
    digest = hashlib.sha256(organisation_id.bytes + address.encode("utf-8", "surrogatepass"))
    return UUID(int=int.from_bytes(digest.digest()[:4], "big") % _STAND_INS)


def matches(secret_hash: str | None, secret: str) -> bool:
    """Whether an argon2id string is a text's. Counts no tries: its caller has to."""
    if secret_hash is None:
        return False
    try:
        return _hasher.verify(secret_hash, _bytes(secret))
    except (VerifyMismatchError, InvalidHashError):
        return False


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


def _bytes(secret: str) -> bytes:
    """Encode what was typed, whatever it was, and not more than a password can have."""
    return secret[: MOST_PASSWORD + 1].encode("utf-8", "surrogatepass")

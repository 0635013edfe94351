from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, func, insert, select, update

from lighthouse_kiosk.domain.ids import OrganisationId, UserId
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.domain.users import User
from lighthouse_kiosk.store.tables import AuditRow, LockoutRow, SessionRow, UserRow
from lighthouse_kiosk.store.unit_of_work import Transaction


@dataclass(frozen=True, slots=True)
class Login:
    """What signing in needs: who it would be, whether they may, and the argon2id hashes."""

    user_id: UserId
    actor: Actor
    active: bool
    password_hash: str
    pin_hash: str | None


def find_logins(
    tx: Transaction, email: str, organisation_id: OrganisationId | None
) -> tuple[Login, ...]:
    """Find users by casefolded e-mail, in one organisation or in all; also who is not active."""
    wanted = [UserRow.email == email]
    if organisation_id is not None:
        wanted.append(UserRow.organisation_id == organisation_id)
    return _logins(tx, *wanted)


def login_of(tx: Transaction, organisation_id: OrganisationId, user_id: UserId) -> Login | None:
    found = _logins(tx, UserRow.organisation_id == organisation_id, UserRow.id == user_id)
    return found[0] if found else None


def logins_of(tx: Transaction, organisation_id: OrganisationId) -> tuple[Login, ...]:
    """All users of an organisation, also who is not active."""
    return _logins(tx, UserRow.organisation_id == organisation_id)


def _logins(tx: Transaction, *wanted: ColumnElement[bool]) -> tuple[Login, ...]:
    rows = tx.execute(select(UserRow.__table__).where(*wanted).order_by(UserRow.organisation_id))
    return tuple(
        Login(
            user_id=UserId(row.id),
            actor=Actor(
                OrganisationId(row.organisation_id), row.role, row.name, user_id=UserId(row.id)
            ),
            active=row.active,
            password_hash=row.password_hash,
            pin_hash=row.pin_hash,
        )
        for row in rows
    )


_CREATED_BY = (
    select(AuditRow.actor)
    .where(
        AuditRow.organisation_id == UserRow.organisation_id,
        AuditRow.entity_id == UserRow.id,
        AuditRow.action == "created",
    )
    .limit(1)
    .scalar_subquery()
    .label("created_by")
)
_USERS = select(UserRow.__table__, _CREATED_BY)


def _user(row: Row[Any]) -> User:
    return User(
        id=UserId(row.id),
        name=row.name,
        email=row.email,
        role=row.role,
        active=row.active,
        has_pin=row.pin_hash is not None,
        created_at=row.created_at,
        created_by=row.created_by or "",
    )


def list_users(tx: Transaction, organisation_id: OrganisationId) -> tuple[User, ...]:
    rows = tx.execute(
        _USERS.where(UserRow.organisation_id == organisation_id).order_by(
            func.lower(UserRow.name), UserRow.id
        )
    )
    return tuple(_user(row) for row in rows)


def get_user(tx: Transaction, organisation_id: OrganisationId, user_id: UserId) -> User | None:
    row = tx.execute(
        _USERS.where(UserRow.organisation_id == organisation_id, UserRow.id == user_id)
    ).one_or_none()
    return _user(row) if row else None


@dataclass(frozen=True, slots=True)
class Account:
    """A user and how they sign in. `locked_until` is None unless tries at one of their secrets
    have to wait; `last_seen` is None for who never signed in.
    """

    user: User
    last_seen: datetime | None
    locked_until: datetime | None


def list_accounts(
    tx: Transaction, organisation_id: OrganisationId, now: datetime
) -> tuple[Account, ...]:
    """All users by name."""
    sessions = tx.execute(
        select(SessionRow.user_id, func.max(SessionRow.seen_at))
        .where(SessionRow.organisation_id == organisation_id)
        .group_by(SessionRow.user_id)
    )
    waits = tx.execute(
        select(LockoutRow.holder_id, func.max(LockoutRow.locked_until))
        .where(LockoutRow.organisation_id == organisation_id, LockoutRow.locked_until > now)
        .group_by(LockoutRow.holder_id)
    )
    seen = {row[0]: row[1] for row in sessions}
    locked = {row[0]: row[1] for row in waits}
    return tuple(
        Account(user, seen.get(user.id), locked.get(user.id))
        for user in list_users(tx, organisation_id)
    )


def email_taken(tx: Transaction, organisation_id: OrganisationId, email: str) -> bool:
    found = tx.execute(
        select(UserRow.id).where(UserRow.organisation_id == organisation_id, UserRow.email == email)
    )
    return found.first() is not None


def other_admins(tx: Transaction, organisation_id: OrganisationId, user_id: UUID) -> int:
    """Count the active admins besides one user."""
    statement = select(func.count()).where(
        UserRow.organisation_id == organisation_id,
        UserRow.role == Role.ADMIN,
        UserRow.active.is_(True),
        UserRow.id != user_id,
    )
    return int(tx.execute(statement).scalar_one())


def insert_user(
    tx: Transaction,
    organisation_id: OrganisationId,
    user_id: UserId,
    *,
    name: str,
    email: str,
    role: Role,
    password_hash: str,
    at: datetime,
) -> None:
    tx.execute(
        insert(UserRow).values(
            organisation_id=organisation_id,
            id=user_id,
            name=name,
            email=email,
            role=role,
            password_hash=password_hash,
            active=True,
            created_at=at,
        )
    )


def update_user(tx: Transaction, organisation_id: OrganisationId, user: User) -> None:
    """Store name, role and whether the user is active."""
    _set(tx, organisation_id, user.id, name=user.name, role=user.role, active=user.active)


def set_password_hash(
    tx: Transaction, organisation_id: OrganisationId, user_id: UserId, password_hash: str
) -> None:
    _set(tx, organisation_id, user_id, password_hash=password_hash)


def set_pin_hash(
    tx: Transaction, organisation_id: OrganisationId, user_id: UserId, pin_hash: str | None
) -> None:
    _set(tx, organisation_id, user_id, pin_hash=pin_hash)


def _set(tx: Transaction, organisation_id: OrganisationId, user_id: UserId, **values: Any) -> None:
    tx.execute(
        update(UserRow)
        .where(UserRow.organisation_id == organisation_id, UserRow.id == user_id)
        .values(**values)
    )

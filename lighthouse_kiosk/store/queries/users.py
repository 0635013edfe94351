from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select

from lighthouse_kiosk.domain.ids import OrganisationId, UserId
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.store.tables import UserRow
from lighthouse_kiosk.store.unit_of_work import Transaction


@dataclass(frozen=True, slots=True)
class Login:
    """What signing in needs: who it would be, and the argon2id hash to match."""

    actor: Actor
    password_hash: str


def find_logins(
    tx: Transaction, email: str, organisation_id: OrganisationId | None
) -> tuple[Login, ...]:
    """Find active users by casefolded e-mail, in one organisation or in all."""
    query = select(UserRow.__table__).where(UserRow.email == email, UserRow.active.is_(True))
    if organisation_id is not None:
        query = query.where(UserRow.organisation_id == organisation_id)
    return tuple(
        Login(
            Actor(OrganisationId(row.organisation_id), row.role, row.name, user_id=UserId(row.id)),
            row.password_hash,
        )
        for row in tx.execute(query)
    )


def email_taken(tx: Transaction, organisation_id: OrganisationId, email: str) -> bool:
    found = tx.execute(
        select(UserRow.id).where(UserRow.organisation_id == organisation_id, UserRow.email == email)
    )
    return found.first() is not None


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

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import insert, select, update

from lighthouse_kiosk.domain.ids import OrganisationId, SessionId, UserId
from lighthouse_kiosk.domain.sessions import Session
from lighthouse_kiosk.store.tables import SessionRow
from lighthouse_kiosk.store.unit_of_work import Transaction


def get_session(
    tx: Transaction, organisation_id: OrganisationId, session_id: SessionId
) -> Session | None:
    row = tx.execute(
        select(SessionRow.__table__).where(
            SessionRow.organisation_id == organisation_id, SessionRow.id == session_id
        )
    ).one_or_none()
    if row is None:
        return None
    return Session(
        id=SessionId(row.id),
        organisation_id=OrganisationId(row.organisation_id),
        user_id=UserId(row.user_id),
        opened_at=row.opened_at,
        seen_at=row.seen_at,
        ended_at=row.ended_at,
    )


def insert_session(tx: Transaction, session: Session, device_id: UUID) -> None:
    tx.execute(
        insert(SessionRow).values(
            organisation_id=session.organisation_id,
            id=session.id,
            user_id=session.user_id,
            device_id=device_id,
            opened_at=session.opened_at,
            seen_at=session.seen_at,
            ended_at=session.ended_at,
        )
    )


def set_seen(
    tx: Transaction, organisation_id: OrganisationId, session_id: SessionId, at: datetime
) -> None:
    tx.execute(
        update(SessionRow)
        .where(SessionRow.organisation_id == organisation_id, SessionRow.id == session_id)
        .values(seen_at=at)
    )


def end_session(
    tx: Transaction, organisation_id: OrganisationId, session_id: SessionId, at: datetime
) -> None:
    tx.execute(
        update(SessionRow)
        .where(
            SessionRow.organisation_id == organisation_id,
            SessionRow.id == session_id,
            SessionRow.ended_at.is_(None),
        )
        .values(ended_at=at)
    )


def end_sessions_of(
    tx: Transaction,
    organisation_id: OrganisationId,
    user_id: UserId,
    at: datetime,
    *,
    but_on: UUID | None = None,
) -> None:
    """End all of a user's sessions, or all but those on one device."""
    statement = update(SessionRow).where(
        SessionRow.organisation_id == organisation_id,
        SessionRow.user_id == user_id,
        SessionRow.ended_at.is_(None),
    )
    if but_on is not None:
        statement = statement.where(SessionRow.device_id != but_on)
    tx.execute(statement.values(ended_at=at))

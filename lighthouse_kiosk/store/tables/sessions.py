from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.store.tables.base import STRICT, Base, Tenanted, belongs_to
from lighthouse_kiosk.store.types import Id, Moment


class SessionRow(Tenanted, Base):
    """A user signed in on one device; `seen_at` is when they last did something."""

    __tablename__ = "sessions"
    __table_args__ = (
        belongs_to("users", "user_id"),
        Index(None, "organisation_id", "user_id"),
        STRICT,
    )

    user_id: Mapped[UUID] = mapped_column(Id)
    device_id: Mapped[UUID] = mapped_column(Id)
    opened_at: Mapped[datetime] = mapped_column(Moment)
    seen_at: Mapped[datetime] = mapped_column(Moment)
    ended_at: Mapped[datetime | None] = mapped_column(Moment)

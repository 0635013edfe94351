from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, Integer, LargeBinary, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.store.tables.base import STRICT, Base, Tenanted, belongs_to
from lighthouse_kiosk.store.types import Flag, Id, Moment


class PassRow(Tenanted, Base):
    """One issue of a pass; `token` is its 84 bytes. `current` marks the latest issue."""

    __tablename__ = "passes"
    __table_args__ = (
        belongs_to("events", "event_id"),
        belongs_to("event_registrations", "registration_id"),
        UniqueConstraint("organisation_id", "ticket_id", "reissue"),
        UniqueConstraint("organisation_id", "registration_id", "reissue"),
        CheckConstraint("reissue BETWEEN 0 AND 255", name="reissue"),
        Index(
            "uq_passes_one_current",
            "organisation_id",
            "registration_id",
            unique=True,
            sqlite_where=text("current = 1"),
            postgresql_where=text("current = 1"),
        ),
        Index(None, "organisation_id", "event_id", "id"),
        STRICT,
    )

    event_id: Mapped[UUID] = mapped_column(Id)
    registration_id: Mapped[UUID] = mapped_column(Id)
    ticket_id: Mapped[bytes] = mapped_column(LargeBinary)
    reissue: Mapped[int] = mapped_column(Integer)
    token: Mapped[bytes] = mapped_column(LargeBinary)
    current: Mapped[bool] = mapped_column(Flag)
    revoked: Mapped[bool] = mapped_column(Flag)
    issued_at: Mapped[datetime] = mapped_column(Moment)
    issued_by: Mapped[str] = mapped_column(Text)

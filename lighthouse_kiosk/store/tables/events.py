from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Integer, LargeBinary, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.domain.events import EventType
from lighthouse_kiosk.store.tables.base import (
    STRICT,
    Base,
    Tenanted,
    belongs_to,
    of_an_organisation,
)
from lighthouse_kiosk.store.types import Count, Day, Flag, Id, Moment, WallTime, Word


class EventRow(Tenanted, Base):
    """Amounts are minor units. `short_id` stands in every token: unique in the whole database."""

    __tablename__ = "events"
    __table_args__ = (
        of_an_organisation(),
        UniqueConstraint("short_id"),
        CheckConstraint("type IN ('ANNUAL_DAY','GIFTING')", name="type"),
        CheckConstraint("short_id BETWEEN 1 AND 4294967295", name="short_id"),
        CheckConstraint("event_budget_amount >= 0", name="budget"),
        CheckConstraint("budget_committed BETWEEN 0 AND event_budget_amount", name="committed"),
        CheckConstraint("most_items_per_person BETWEEN 1 AND 255", name="per_person"),
        CheckConstraint("window_opens_utc < window_closes_utc", name="window"),
        STRICT,
    )

    short_id: Mapped[int] = mapped_column(Count)
    type: Mapped[EventType] = mapped_column(Word(EventType))
    name: Mapped[str] = mapped_column(Text)
    venue: Mapped[str] = mapped_column(Text)
    currency: Mapped[str] = mapped_column(Text)
    time_zone: Mapped[str] = mapped_column(Text)
    date: Mapped[date] = mapped_column(Day)
    window_opens: Mapped[datetime] = mapped_column(WallTime)
    window_closes: Mapped[datetime] = mapped_column(WallTime)
    window_opens_utc: Mapped[datetime] = mapped_column(Moment)
    window_closes_utc: Mapped[datetime] = mapped_column(Moment)
    event_budget_amount: Mapped[int] = mapped_column(Count)
    budget_committed: Mapped[int] = mapped_column(Count)
    most_items_per_person: Mapped[int] = mapped_column(Integer)
    active: Mapped[bool] = mapped_column(Flag)
    deleted: Mapped[bool] = mapped_column(Flag)
    created_at: Mapped[datetime] = mapped_column(Moment)
    created_by: Mapped[str] = mapped_column(Text)


class EventKeyRow(Base):
    """The public half of a signing key; the private half is never in the database."""

    __tablename__ = "event_keys"
    __table_args__ = (
        belongs_to("events", "event_id"),
        CheckConstraint("key_id BETWEEN 1 AND 255", name="key_id"),
        STRICT,
    )

    organisation_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    event_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    key_id: Mapped[int] = mapped_column(Integer, primary_key=True)
    public_key: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[datetime] = mapped_column(Moment)
    revoked_at: Mapped[datetime | None] = mapped_column(Moment)

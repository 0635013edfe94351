from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, Integer, LargeBinary, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.store.tables.base import STRICT, Base, Tenanted, belongs_to
from lighthouse_kiosk.store.types import Count, Flag, Id, Moment


class PickupRow(Tenanted, Base):
    """A journal entry: never changed, never deleted (triggers refuse it).

    An entry with `reverses_id` takes back the one it names, which a unique key allows once.
    `device_id`, `incarnation` and `sequence` name the entry's place in its device's own chain.
    """

    __tablename__ = "pickups"
    __table_args__ = (
        belongs_to("events", "event_id"),
        belongs_to("event_registrations", "registration_id"),
        belongs_to("desks", "desk_id"),
        belongs_to("pickups", "reverses_id"),
        UniqueConstraint("organisation_id", "nonce", "registration_id"),
        UniqueConstraint("organisation_id", "reverses_id"),
        UniqueConstraint("organisation_id", "device_id", "incarnation", "sequence"),
        CheckConstraint("quantity BETWEEN 1 AND 255", name="quantity"),
        CheckConstraint("sequence >= 1", name="sequence"),
        Index(None, "organisation_id", "event_id", "at"),
        Index(None, "organisation_id", "desk_id", "at"),
        Index(None, "organisation_id", "registration_id", "at"),
        STRICT,
    )

    event_id: Mapped[UUID] = mapped_column(Id)
    registration_id: Mapped[UUID] = mapped_column(Id)
    desk_id: Mapped[UUID] = mapped_column(Id)
    quantity: Mapped[int] = mapped_column(Integer)
    reverses_id: Mapped[UUID | None] = mapped_column(Id)
    nonce: Mapped[UUID] = mapped_column(Id)
    at: Mapped[datetime] = mapped_column(Moment)
    by_name: Mapped[str] = mapped_column(Text)
    by_user_id: Mapped[UUID | None] = mapped_column(Id)
    collected_by: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
    outside_slot: Mapped[bool] = mapped_column(Flag)
    device_id: Mapped[UUID] = mapped_column(Id)
    incarnation: Mapped[int] = mapped_column(Count)
    sequence: Mapped[int] = mapped_column(Count)
    previous_hash: Mapped[bytes] = mapped_column(LargeBinary)
    hash: Mapped[bytes] = mapped_column(LargeBinary)

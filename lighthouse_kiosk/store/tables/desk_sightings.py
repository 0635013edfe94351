from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Text
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.domain.desk_sightings import ReaderState
from lighthouse_kiosk.store.tables.base import STRICT, Base, belongs_to, of_an_organisation
from lighthouse_kiosk.store.types import Count, Flag, Id, Moment, Word

_STATES = "('absent','starting','working','troubled')"


class DeskSightingRow(Base):
    """The latest sign of life of a device at a desk; `passes` is how many it knew then."""

    __tablename__ = "desk_sightings"
    __table_args__ = (
        of_an_organisation(),
        belongs_to("desks", "desk_id"),
        CheckConstraint(f"camera IN {_STATES}", name="camera"),
        CheckConstraint(f"scanner IN {_STATES}", name="scanner"),
        STRICT,
    )

    organisation_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    desk_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    device_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    device_name: Mapped[str] = mapped_column(Text)
    seen_at: Mapped[datetime] = mapped_column(Moment)
    passes: Mapped[int] = mapped_column(Count)
    camera: Mapped[ReaderState] = mapped_column(Word(ReaderState))
    scanner: Mapped[ReaderState] = mapped_column(Word(ReaderState))
    self_service: Mapped[bool] = mapped_column(Flag)
    has_left: Mapped[bool] = mapped_column(Flag)

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.store.tables.base import STRICT, Base, belongs_to, of_an_organisation
from lighthouse_kiosk.store.types import Id, Moment


class PickupReviewRow(Base):
    """Somebody looked at a journal entry that was out of the ordinary; the journal can't say so."""

    __tablename__ = "pickup_reviews"
    __table_args__ = (of_an_organisation(), belongs_to("pickups", "pickup_id"), STRICT)

    organisation_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    pickup_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    reviewed_at: Mapped[datetime] = mapped_column(Moment)
    reviewed_by: Mapped[str] = mapped_column(Text)

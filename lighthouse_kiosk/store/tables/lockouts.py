from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.store.tables.base import STRICT, Base, of_an_organisation
from lighthouse_kiosk.store.types import Id, Moment


class LockoutRow(Base):
    """Wrong tries in a row with a user's or a desk's password or PIN."""

    __tablename__ = "lockouts"
    __table_args__ = (
        of_an_organisation(),
        CheckConstraint("kind IN ('password','pin')", name="kind"),
        CheckConstraint("failures >= 0", name="failures"),
        STRICT,
    )

    organisation_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    holder_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    kind: Mapped[str] = mapped_column(Text, primary_key=True)
    failures: Mapped[int] = mapped_column(Integer)
    locked_until: Mapped[datetime | None] = mapped_column(Moment)

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.store.tables.base import STRICT, Base, belongs_to, of_an_organisation
from lighthouse_kiosk.store.types import Id, Moment


class PersonPhotoRow(Base):
    """One picture of a person, JPEG or PNG of at most 512 KB, apart from the lists of people."""

    __tablename__ = "person_photos"
    __table_args__ = (
        of_an_organisation(),
        belongs_to("people", "person_id"),
        CheckConstraint("length(picture) BETWEEN 1 AND 524288", name="picture"),
        STRICT,
    )

    organisation_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    person_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    picture: Mapped[bytes] = mapped_column(LargeBinary)
    updated_at: Mapped[datetime] = mapped_column(Moment)

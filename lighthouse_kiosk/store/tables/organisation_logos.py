from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.store.tables.base import STRICT, Base, of_an_organisation
from lighthouse_kiosk.store.types import Id, Moment


class OrganisationLogoRow(Base):
    """One picture of an organisation: PNG, JPEG or SVG of at most 512 KB."""

    __tablename__ = "organisation_logos"
    __table_args__ = (
        of_an_organisation(),
        CheckConstraint("length(picture) BETWEEN 1 AND 524288", name="picture"),
        STRICT,
    )

    organisation_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    picture: Mapped[bytes] = mapped_column(LargeBinary)
    updated_at: Mapped[datetime] = mapped_column(Moment)

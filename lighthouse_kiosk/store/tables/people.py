from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Identity, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.store.tables.base import STRICT, Base, of_an_organisation
from lighthouse_kiosk.store.types import Count, Flag, Id, Moment


class PersonRow(Base):
    """`serial` is SQLite's row id made explicit: the search index refers to it.

    `name_key` is the folded name that lists are sorted by; `search_text` the folded name, staff
    number and e-mail that searching looks through, two spaces after each.
    """

    __tablename__ = "people"
    __table_args__ = (
        of_an_organisation(),
        UniqueConstraint("organisation_id", "id"),
        UniqueConstraint("organisation_id", "staff_number"),
        Index("ix_people_by_name", "organisation_id", "name_key", "staff_number", "id"),
        STRICT,
    )

    serial: Mapped[int] = mapped_column(Count, Identity(), primary_key=True)
    organisation_id: Mapped[UUID] = mapped_column(Id)
    id: Mapped[UUID] = mapped_column(Id)
    staff_number: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    email: Mapped[str] = mapped_column(Text)
    department: Mapped[str] = mapped_column(Text)
    deleted: Mapped[bool] = mapped_column(Flag)
    created_at: Mapped[datetime] = mapped_column(Moment)
    name_key: Mapped[str] = mapped_column(Text, server_default="")
    search_text: Mapped[str] = mapped_column(Text, server_default="")

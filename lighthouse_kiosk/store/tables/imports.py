from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.domain.imports import ImportMode
from lighthouse_kiosk.store.tables.base import (
    STRICT,
    Base,
    Tenanted,
    belongs_to,
    of_an_organisation,
)
from lighthouse_kiosk.store.types import Count, Id, Json, Moment, Word


class ImportRunRow(Tenanted, Base):
    """A table that was taken: what file it was, and what came of it.

    What it changed, row by row, is in the audit trail between the numbers of its parts. Undoing
    goes backwards; `undo_reached` is the last entry that it has dealt with.
    """

    __tablename__ = "imports"
    __table_args__ = (
        of_an_organisation(),
        belongs_to("events", "event_id"),
        CheckConstraint("mode IN ('all_or_nothing','skip_bad')", name="mode"),
        Index(None, "organisation_id", "at", "id"),
        STRICT,
    )

    event_id: Mapped[UUID | None] = mapped_column(Id)
    at: Mapped[datetime] = mapped_column(Moment)
    by_name: Mapped[str] = mapped_column(Text)
    file_name: Mapped[str] = mapped_column(Text)
    file_digest: Mapped[str] = mapped_column(Text)
    mode: Mapped[ImportMode] = mapped_column(Word(ImportMode))
    people_added: Mapped[int] = mapped_column(Count)
    people_changed: Mapped[int] = mapped_column(Count)
    registered: Mapped[int] = mapped_column(Count)
    refused: Mapped[int] = mapped_column(Count)
    undo_reached: Mapped[int | None] = mapped_column(Count)
    undone_at: Mapped[datetime | None] = mapped_column(Moment)
    undone_by: Mapped[str | None] = mapped_column(Text)


class ImportPartRow(Base):
    """The numbers of the audit entries, first to last, that one transaction of an import wrote."""

    __tablename__ = "import_parts"
    __table_args__ = (
        belongs_to("imports", "import_id"),
        CheckConstraint("first_entry <= last_entry", name="entries"),
        STRICT,
    )

    organisation_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    import_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    first_entry: Mapped[int] = mapped_column(Count, primary_key=True)
    last_entry: Mapped[int] = mapped_column(Count)


class ImportMappingRow(Base):
    """What the columns meant when a table with these headings was last taken."""

    __tablename__ = "import_mappings"
    __table_args__ = (of_an_organisation(), STRICT)

    organisation_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    headings: Mapped[str] = mapped_column(Text, primary_key=True)
    mapping: Mapped[Mapping[str, Any]] = mapped_column(Json)
    at: Mapped[datetime] = mapped_column(Moment)

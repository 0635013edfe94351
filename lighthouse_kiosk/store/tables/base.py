"""What all tables share: naming, STRICT on SQLite, keys that carry the organisation."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from lighthouse_kiosk.store.types import Id

STRICT: dict[str, Any] = {"sqlite_strict": True}


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Tenanted:
    """A row of an organisation. Its key carries the organisation, so nothing points across."""

    organisation_id: Mapped[UUID] = mapped_column(Id, primary_key=True, sort_order=-2)
    id: Mapped[UUID] = mapped_column(Id, primary_key=True, sort_order=-1)


def belongs_to(table: str, column: str) -> ForeignKeyConstraint:
    """Build the foreign key from (organisation, `column`) to another table's key."""
    return ForeignKeyConstraint(
        ["organisation_id", column], [f"{table}.organisation_id", f"{table}.id"]
    )


def of_the_event(table: str, column: str) -> ForeignKeyConstraint:
    """Build the foreign key to a row that must be of the same event."""
    return ForeignKeyConstraint(
        ["organisation_id", "event_id", column],
        [f"{table}.organisation_id", f"{table}.event_id", f"{table}.id"],
    )


def of_an_organisation() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["organisation_id"], ["organisations.id"])

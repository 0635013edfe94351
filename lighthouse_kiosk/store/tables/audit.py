from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, LargeBinary, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.store.tables.base import STRICT, Base, Tenanted, of_an_organisation
from lighthouse_kiosk.store.types import Count, Id, Json, Moment


class AuditRow(Tenanted, Base):
    """Who did what to which row: never changed, never deleted (triggers refuse it)."""

    __tablename__ = "audit_entries"
    __table_args__ = (
        of_an_organisation(),
        UniqueConstraint("organisation_id", "sequence"),
        Index(None, "organisation_id", "entity_id", "sequence"),
        Index("ix_audit_entries_by_day", "organisation_id", "at", "sequence"),
        # what follows the sequence lets both filters be judged without looking at the entries
        Index(
            "ix_audit_entries_by_user",
            "organisation_id",
            "actor_id",
            "at",
            "sequence",
            "entity",
            "action",
        ),
        Index("ix_audit_entries_by_kind", "organisation_id", "entity", "action", "at", "sequence"),
        STRICT,
    )

    sequence: Mapped[int] = mapped_column(Count)
    at: Mapped[datetime] = mapped_column(Moment)
    actor: Mapped[str] = mapped_column(Text)
    actor_id: Mapped[UUID | None] = mapped_column(Id)
    action: Mapped[str] = mapped_column(Text)
    entity: Mapped[str] = mapped_column(Text)
    entity_id: Mapped[UUID] = mapped_column(Id)
    before: Mapped[Mapping[str, Any]] = mapped_column(Json)
    after: Mapped[Mapping[str, Any]] = mapped_column(Json)
    previous_hash: Mapped[bytes] = mapped_column(LargeBinary)
    hash: Mapped[bytes] = mapped_column(LargeBinary)


class ChainHeadRow(Base):
    """The last link of each hash chain; whoever appends takes this row first.

    `chain` is `audit` or `pickups:DEVICE:INCARNATION`.
    """

    __tablename__ = "chain_heads"
    __table_args__ = (of_an_organisation(), STRICT)

    organisation_id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    chain: Mapped[str] = mapped_column(Text, primary_key=True)
    sequence: Mapped[int] = mapped_column(Count)
    hash: Mapped[bytes] = mapped_column(LargeBinary)

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.store.tables.base import STRICT, Base, Tenanted, of_an_organisation
from lighthouse_kiosk.store.types import Flag, Moment, Word


class UserRow(Tenanted, Base):
    """`email` is stored casefolded; `password_hash` and `pin_hash` are argon2id strings."""

    __tablename__ = "users"
    __table_args__ = (
        of_an_organisation(),
        UniqueConstraint("organisation_id", "email"),
        CheckConstraint("role IN ('admin','organiser','approver','desk')", name="role"),
        STRICT,
    )

    name: Mapped[str] = mapped_column(Text)
    email: Mapped[str] = mapped_column(Text)
    role: Mapped[Role] = mapped_column(Word(Role))
    password_hash: Mapped[str] = mapped_column(Text)
    pin_hash: Mapped[str | None] = mapped_column(Text)
    active: Mapped[bool] = mapped_column(Flag)
    created_at: Mapped[datetime] = mapped_column(Moment)

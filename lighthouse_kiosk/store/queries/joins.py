"""Joins along the foreign keys, which all carry the organisation."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_
from sqlalchemy.orm import InstrumentedAttribute


def along(
    key: InstrumentedAttribute[UUID] | InstrumentedAttribute[UUID | None], target: Any
) -> ColumnElement[bool]:
    """Build the condition that joins `target`, a table with an `id`, where `key` refers to it."""
    referring = key.class_
    return and_(target.organisation_id == referring.organisation_id, target.id == key)

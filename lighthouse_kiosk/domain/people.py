"""Somebody who registers; need not be a user."""

from __future__ import annotations

from dataclasses import dataclass

from lighthouse_kiosk.domain.ids import PersonId


@dataclass(frozen=True, slots=True)
class Person:
    id: PersonId
    staff_number: str
    name: str
    email: str
    department: str

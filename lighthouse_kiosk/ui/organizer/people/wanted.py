"""What another page may ask the page of people to show."""

from __future__ import annotations

from dataclasses import dataclass

from lighthouse_kiosk.domain.ids import PersonId


@dataclass(frozen=True, slots=True)
class PersonWanted:
    """`text`, as their staff number, finds them fast."""

    person_id: PersonId
    text: str

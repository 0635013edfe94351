"""What is asked for when somebody registers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from lighthouse_kiosk.domain.answers import AnswerValue
from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.ids import OptionId, PersonId, QuestionId, SlotId
from lighthouse_kiosk.domain.registrations import MOST_QUANTITY
from lighthouse_kiosk.domain.text import NOTE_LENGTH, optional


@dataclass(frozen=True, slots=True)
class RegistrationDraft:
    """One person, one option, a quantity, perhaps a slot. `note` is shown at the desk.

    Without a person it can be judged, for somebody who is not known yet, but not registered.
    """

    person_id: PersonId | None
    option_id: OptionId
    quantity: int = 1
    slot_id: SlotId | None = None
    note: str = ""
    answers: Mapping[QuestionId, AnswerValue | None] = field(
        default_factory=lambda: MappingProxyType({})
    )


def checked_draft(draft: RegistrationDraft) -> RegistrationDraft:
    """Raises InvalidField for the quantity or the note."""
    check_quantity(draft.quantity)
    return replace(draft, note=optional("note", draft.note, NOTE_LENGTH))


def check_quantity(quantity: int) -> None:
    """Raises InvalidField `out_of_range`."""
    if not 1 <= quantity <= MOST_QUANTITY:
        raise InvalidField("quantity", "out_of_range", first=1, last=MOST_QUANTITY)

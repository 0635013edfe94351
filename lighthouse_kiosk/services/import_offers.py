"""What an event offers, found by what people write for it."""

from __future__ import annotations

import re
from difflib import get_close_matches

from lighthouse_kiosk.domain.errors import AmbiguousChoice, InvalidField, NotFound
from lighthouse_kiosk.domain.ids import EventId, SlotId
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.registrations import Registration
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.domain.text import folded
from lighthouse_kiosk.services.records import the_event
from lighthouse_kiosk.store.queries import options, questions, slots
from lighthouse_kiosk.store.unit_of_work import Transaction

_TIME = re.compile(r"(?:(\d{4}-\d\d-\d\d)[ t])?(\d{1,2}):(\d\d)(?::00)?(?:\s*[-–].*)?", re.ASCII)


class Offer:
    """An event's options by name and its slots by time, as people write them."""

    def __init__(self, tx: Transaction, actor: Actor, event_id: EventId) -> None:
        """Raises NotFound, or InvalidField for an event that takes no registrations."""
        self.event = the_event(tx, actor, event_id)
        if not self.event.active:
            raise InvalidField("event", "inactive")
        self.slots = slots.list_slots(tx, actor.organisation_id, event_id)
        asked = questions.list_questions(tx, actor.organisation_id, event_id)
        self.questions = [question for question in asked if not question.retired]
        self._slots = {slot.starts: slot for slot in self.slots}
        self._by_id = {str(slot.id): slot for slot in self.slots}
        self._options: dict[str, list[EventOption]] = {}
        for option in options.list_options(tx, actor.organisation_id, event_id):
            for name in (folded(option.name), str(option.id)):
                self._options.setdefault(name, []).append(option)

    def option(self, written: str) -> EventOption:
        """Raises NotFound, or AmbiguousChoice for a name that two options have."""
        found = self._options.get(folded(written), [])
        if not found:
            raise NotFound("option", name=written[:60], known=self._like(written))
        if len(found) > 1:
            raise AmbiguousChoice("option", tuple(option.name for option in found))
        return found[0]

    def names(self, made: Registration) -> tuple[str, PickupSlot | None]:
        """Name a registration's option, and find its slot."""
        options = {option.id: option.name for found in self._options.values() for option in found}
        slot = self._by_id.get(str(made.slot_id)) if made.slot_id else None
        return options[made.option_id], slot

    def _like(self, written: str) -> tuple[str, ...]:
        """Name the options that may have been meant; nobody but a person decides that."""
        names = {option.name for found in self._options.values() for option in found}
        by_folded = {folded(name): name for name in sorted(names)}
        near = get_close_matches(folded(written), by_folded, n=3, cutoff=0.7)
        return tuple(by_folded[name] for name in near)

    def slot(self, written: str) -> SlotId | None:
        """Find a slot by `09:30`, `2027-03-12 09:30`, a span of them, or its id.

        Raises NotFound, InvalidField for what is no time.
        """
        text = written.strip().lower()
        if not text:
            return None
        found: PickupSlot | None = self._by_id.get(text)
        if found is None:
            parts = _TIME.fullmatch(text)
            if parts is None:
                raise InvalidField("slot", "unknown")
            day, hour, minute = parts.groups()
            found = next(
                (
                    slot
                    for starts, slot in self._slots.items()
                    if (starts.hour, starts.minute) == (int(hour), int(minute))
                    and day in {None, starts.date().isoformat()}
                ),
                None,
            )
        if found is None:
            raise NotFound("slot", name=written[:60])
        return found.id

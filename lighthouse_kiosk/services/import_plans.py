"""A table judged while nobody waits, and whether it may still be written as it was judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from lighthouse_kiosk.domain.ids import EventId, PersonId, RegistrationId, SlotId
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.services.availability import EventAvailability
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.import_pieces import Done, Judged, Piece, Rehearsed
from lighthouse_kiosk.services.import_spools import PieceSpool
from lighthouse_kiosk.services.records import the_event
from lighthouse_kiosk.store.queries import imports, people, registrations
from lighthouse_kiosk.store.unit_of_work import Transaction

_IDS_AT_ONCE = 1_000


class PlanStale(Exception):
    """What was judged is not what there is any more."""


@dataclass
class ImportPlan:
    """All of a table, judged as it was after the audit trail's entry `as_of`.

    `people` are those who were known before, `numbers` all that rows have, in small letters.
    """

    as_of: int
    rehearsed: Rehearsed
    done: Done = field(default_factory=Done)
    pieces: PieceSpool = field(default_factory=PieceSpool)
    people: set[PersonId] = field(default_factory=set)
    numbers: set[str] = field(default_factory=set)
    relied_on: set[Judged] = field(default_factory=set)

    def put(self, piece: Piece) -> None:
        """Add what was judged. Raises DiskFull."""
        self.pieces.put(piece.prepared())
        self.people |= piece.people
        self.numbers.update(number.casefold() for number in piece.numbers)
        self.relied_on |= piece.relied_on


def check_unchanged(
    tx: Transaction, context: Context, actor: Actor, event_id: EventId | None, plan: ImportPlan
) -> None:
    """Raise PlanStale if anything that the plan relied on was changed after it was made."""
    organisation_id = actor.organisation_id
    since = imports.entries_since(tx, organisation_id, plan.as_of)
    by_entity: dict[str, list[Any]] = {}
    for _, entity, entity_id in since:
        by_entity.setdefault(entity, []).append(entity_id)
    if by_entity.keys() & {"event", "option", "slot", "question"}:
        raise PlanStale
    moved = by_entity.get("registration", [])
    for start in range(0, len(moved), _IDS_AT_ONCE):
        ids = [RegistrationId(found) for found in moved[start : start + _IDS_AT_ONCE]]
        if plan.people & registrations.people_of(tx, organisation_id, ids):
            raise PlanStale
    persons = by_entity.get("person", [])
    for start in range(0, len(persons), _IDS_AT_ONCE):
        ids_of_people = [PersonId(found) for found in persons[start : start + _IDS_AT_ONCE]]
        now = people.people_by_ids(tx, organisation_id, ids_of_people)
        # somebody new may be known by their address alone
        theirs = {
            text.casefold()
            for person in now.values()
            for text in (person.staff_number, person.email)
        }
        if plan.people & set(ids_of_people) or plan.numbers & theirs:
            raise PlanStale
    if moved and event_id is not None:
        _check_still_clear(tx, context, actor, event_id, plan.relied_on)


def _check_still_clear(
    tx: Transaction, context: Context, actor: Actor, event_id: EventId, relied_on: set[Judged]
) -> None:
    """Raise PlanStale if budget, stock or slots no longer allow what they did."""
    slots: set[SlotId] = {judged.request.slot_id for judged in relied_on if judged.request.slot_id}
    availability = EventAvailability(
        tx,
        actor.organisation_id,
        the_event(tx, actor, event_id),
        [judged.person_id for judged in relied_on if judged.person_id],
        context.clock(),
        slots,
    )
    if any(availability.problems(judged.person_id, judged.request) for judged in relied_on):
        raise PlanStale

"""Rows that must exist, and the audit entries that every change leaves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields
from typing import Any, TypeVar
from uuid import UUID

from lighthouse_kiosk.domain.errors import ChangedMeanwhile, NotFound
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import (
    EventId,
    OptionId,
    PersonId,
    QuestionId,
    RegistrationId,
    SlotId,
)
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.questions import Question
from lighthouse_kiosk.domain.registrations import Registration
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.store.queries import (
    audit,
    events,
    options,
    people,
    questions,
    registrations,
    slots,
)
from lighthouse_kiosk.store.queries.audit import AuditDraft
from lighthouse_kiosk.store.unit_of_work import Transaction

T = TypeVar("T")


def the_event(tx: Transaction, actor: Actor, event_id: EventId) -> Event:
    """Return an event that is not deleted; raises NotFound."""
    found = events.get_event(tx, actor.organisation_id, event_id)
    return _existing("event", event_id, None if found is None or found.deleted else found)


def the_option(
    tx: Transaction, actor: Actor, option_id: OptionId, *, gone_too: bool = False
) -> EventOption:
    found = options.get_option(tx, actor.organisation_id, option_id, gone_too=gone_too)
    return _existing("option", option_id, found)


def the_slot(
    tx: Transaction, actor: Actor, slot_id: SlotId, *, gone_too: bool = False
) -> PickupSlot:
    found = slots.get_slot(tx, actor.organisation_id, slot_id, gone_too=gone_too)
    return _existing("slot", slot_id, found)


def the_question(
    tx: Transaction, actor: Actor, question_id: QuestionId, *, gone_too: bool = False
) -> Question:
    found = questions.get_question(tx, actor.organisation_id, question_id, gone_too=gone_too)
    return _existing("question", question_id, found)


def the_person(tx: Transaction, actor: Actor, person_id: PersonId) -> Person:
    return _existing("person", person_id, people.get_person(tx, actor.organisation_id, person_id))


def the_registration(tx: Transaction, actor: Actor, found_id: RegistrationId) -> Registration:
    return _existing(
        "registration",
        found_id,
        registrations.get_registration(tx, actor.organisation_id, found_id),
    )


def _existing(what: str, row_id: UUID, found: T | None) -> T:
    if found is None:
        raise NotFound(what, id=str(row_id))
    return found


@contextmanager
def changing(context: Context, actor: Actor) -> Iterator[Transaction]:
    """Open the transaction of a change that is audited.

    An organisation's audited changes take turns at the end of its audit trail, which each of
    them extends anyway: none can judge by what another is just changing, or lock it out.
    """
    with context.uow.write(actor.organisation_id) as tx:
        audit.take_turn(tx, actor.organisation_id)
        yield tx


def record(
    tx: Transaction,
    context: Context,
    actor: Actor,
    action: str,
    entity: str,
    entity_id: UUID,
    before: Mapping[str, object],
    after: Mapping[str, object],
) -> None:
    """Append to the audit trail."""
    entry = AuditDraft(action, entity, entity_id, before, after)
    audit.append_audit(tx, actor, context.clock(), [entry])


def difference(before: Any, after: Any) -> tuple[dict[str, object], dict[str, object]]:
    """Return the fields in which two dataclass instances of a kind differ, before and after."""
    names = [
        field.name
        for field in fields(after)
        if getattr(before, field.name) != getattr(after, field.name)
    ]
    return (
        {name: getattr(before, name) for name in names},
        {name: getattr(after, name) for name in names},
    )


def require_same(what: str, row: Any, was: Any, names: Iterable[str]) -> None:
    """Raise ChangedMeanwhile where one of these fields is not what it was."""
    for name in names:
        if getattr(row, name) != getattr(was, name):
            raise ChangedMeanwhile(what, name)


def contents(row: Any) -> dict[str, object]:
    """All fields of a dataclass instance but its id, for an entry about something new."""
    return {field.name: getattr(row, field.name) for field in fields(row) if field.name != "id"}

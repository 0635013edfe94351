"""A few hundred rows of an import: judged together, then written together.

What is judged while nobody waits is prepared as far as it can be: its writing is then little more
than the database's own work.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from lighthouse_kiosk.domain.answers import AnsweredQuestion, AnswerRefused, AnswerValue
from lighthouse_kiosk.domain.conflicts import ConflictRefused, Request
from lighthouse_kiosk.domain.errors import (
    AlreadyExists,
    AmbiguousChoice,
    InvalidField,
    LighthouseError,
    NotFound,
    TooManyItems,
)
from lighthouse_kiosk.domain.ids import (
    EventId,
    OptionId,
    PersonId,
    QuestionId,
    RegistrationId,
    SlotId,
    new_id,
)
from lighthouse_kiosk.domain.imports import BadRow, ImportRow, kind_of
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import Registration, Status
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.domain.text import NOTE_LENGTH, optional
from lighthouse_kiosk.services.availability import EventAvailability, check_share
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.import_answers import PreparedAnswers, RowAnswers
from lighthouse_kiosk.services.import_offers import Offer
from lighthouse_kiosk.services.import_rows import moment_of, person_of, quantity_of
from lighthouse_kiosk.services.records import contents, difference
from lighthouse_kiosk.store.queries import audit, people, registrations
from lighthouse_kiosk.store.queries.audit import AuditDraft, BoundEntry
from lighthouse_kiosk.store.unit_of_work import Transaction

_REFUSALS = (
    AlreadyExists,
    AmbiguousChoice,
    AnswerRefused,
    ConflictRefused,
    InvalidField,
    NotFound,
    TooManyItems,
)


_MOST_LISTED = 10_000
"""Bad rows that are told one by one; all of them are counted."""


@dataclass
class Done:
    """What was done so far, or would be."""

    added: int = 0
    changed: int = 0
    registered: int = 0
    unchanged: int = 0
    left_out: int = 0
    refused: int = 0
    bad: list[BadRow] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)

    def refuse(self, row: BadRow) -> None:
        self.refused += 1
        self.kinds[kind_of(row.error)] += 1
        if len(self.bad) < _MOST_LISTED:
            self.bad.append(row)

    def copy(self) -> Done:
        return replace(self, bad=list(self.bad), kinds=Counter(self.kinds))


@dataclass
class Known:
    """People by staff number, their open registrations at the event and what was answered for them,
    after the rows so far.
    """

    people: dict[str, Person] = field(default_factory=dict)
    wishes: dict[PersonId, list[Registration]] = field(default_factory=dict)
    answers: dict[RegistrationId, dict[QuestionId, AnswerValue]] = field(default_factory=dict)


@dataclass
class Rehearsed(Known):
    """What earlier pieces only rehearsed, of people whose staff number `is_wanted` again: most are
    in one row alone, and a table may have a million.
    """

    is_wanted: Callable[[str], bool] = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class TakenRow:
    """What becomes of a good row: the person after it, and what they are registered for."""

    line: int
    person: Person
    is_new: bool
    is_changed: bool
    registration: Registration | None
    option_name: str
    slot: PickupSlot | None
    answers: tuple[AnsweredQuestion, ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """A wish that was found clear; `person_id` only where their other slots matter."""

    person_id: PersonId | None
    request: Request


@dataclass(frozen=True, slots=True)
class PreparedPiece:
    """What a piece writes, ready for the database."""

    rows: int
    added: list[Any]
    changed: list[Person]
    made: list[Any]
    answers: PreparedAnswers | None
    entries: list[BoundEntry]

    def write(self, tx: Transaction, actor: Actor) -> None:
        """Store people and registrations; their audit entries are the caller's."""
        people.insert_bound(tx, self.added)
        if self.changed:
            people.update_people(tx, actor.organisation_id, self.changed)
        registrations.insert_bound(tx, self.made)
        if self.answers is not None:
            self.answers.write(tx, actor)


@dataclass(frozen=True, slots=True)
class _Wish:
    option_id: OptionId
    quantity: int
    slot_id: SlotId | None
    in_window: bool


class Piece:
    """Reads what its rows are about once. `people` are those of them who were known before.

    What nobody means to write is only counted.
    """

    def __init__(
        self,
        tx: Transaction,
        context: Context,
        actor: Actor,
        event_id: EventId | None,
        rows: Sequence[ImportRow],
        rehearsed: Rehearsed | None = None,
        *,
        to_write: bool = True,
    ) -> None:
        self._tx = tx
        self._actor = actor
        self._rows = rows
        self._rehearsed = rehearsed
        self._to_write = to_write
        self._now = context.clock()
        self._known = Known()
        self.numbers = frozenset(row.staff_number for row in rows)
        self._read_people()
        self._offer: Offer | None = None
        self._answers: RowAnswers | None = None
        if event_id is not None:
            self._offer = Offer(tx, actor, event_id)
            self._answers = RowAnswers(tx, actor, self._offer)
            self._read_wishes(self._offer)
        self._added: dict[PersonId, Person] = {}
        self._changed: dict[PersonId, Person] = {}
        self._made: list[Registration] = []
        self._entries: list[AuditDraft] = []
        self._judged: dict[_Wish, ConflictRefused | None] = {}
        self._clear: set[Judged] = set()

    def judge(
        self,
        done: Done,
        refused: Callable[[ImportRow, LighthouseError], None],
        taken: Callable[[TakenRow], None] | None = None,
    ) -> None:
        """Judge each row after the ones before it, count what comes of it, and tell of each."""
        for row in self._rows:
            before = self._known.people.get(row.staff_number)
            try:
                person, made = self._take(row, before, done)
            except _REFUSALS as error:
                refused(row, error)
                continue
            if taken is not None:
                option, slot = self._offer.names(made) if self._offer and made else ("", None)
                is_changed = before is not None and person != before
                given = self._answers.answered(made.id) if self._answers and made else ()
                new = before is None
                taken(TakenRow(row.line, person, new, is_changed, made, option, slot, given))

    def prepared(self) -> PreparedPiece:
        """Prepare what was judged good, with an audit entry for each change."""
        organisation_id = self._actor.organisation_id
        return PreparedPiece(
            rows=len(self._rows),
            added=people.bind_people(self._tx, organisation_id, [*self._added.values()], self._now),
            changed=[*self._changed.values()],
            made=registrations.bind_registrations(
                self._tx, organisation_id, self._made, self._actor.name
            ),
            answers=self._answers.prepared() if self._answers else None,
            entries=audit.bind_audit(self._tx, self._actor, self._now, self._entries),
        )

    @property
    def relied_on(self) -> frozenset[Judged]:
        """What was judged clear: whether it still is can be asked without judging each row."""
        return frozenset(self._clear)

    def _read_people(self) -> None:
        found = people.people_by_staff_numbers(
            self._tx, self._actor.organisation_id, sorted(self.numbers)
        )
        self.people = frozenset(person.id for person in found.values())
        self._known.people.update(found)
        if self._rehearsed is not None:
            people_so_far = self._rehearsed.people
            self._known.people.update(
                {number: people_so_far[number] for number in self.numbers & people_so_far.keys()}
            )

    def _read_wishes(self, offer: Offer) -> None:
        ids = [person.id for person in self._known.people.values()]
        found = registrations.open_registrations_of_people(
            self._tx, self._actor.organisation_id, offer.event.id, ids
        )
        wishes = {person_id: list(theirs) for person_id, theirs in found.items()}
        if self._rehearsed is not None:
            for person_id in ids:
                wishes.setdefault(person_id, []).extend(self._rehearsed.wishes.get(person_id, ()))
        self._known.wishes = wishes
        self._availability = EventAvailability(
            self._tx,
            self._actor.organisation_id,
            offer.event,
            ids,
            self._now,
            {slot.id for slot in offer.slots},
        )
        for theirs in wishes.values():
            for registration in theirs:
                self._availability.wants(registration)
        if self._answers is not None and any(row.answers for row in self._rows):
            every = (registration for theirs in wishes.values() for registration in theirs)
            self._answers.read(every, self._rehearsed.answers if self._rehearsed else None)

    def _take(
        self, row: ImportRow, before: Person | None, done: Done
    ) -> tuple[Person, Registration | None]:
        person = person_of(row, before)
        self._answered_again = False
        made = self._wish(row, person) if row.option else None
        if before is None:
            self._added[person.id] = person
            self._note_new("created", person)
            done.added += 1
        elif person != before:
            kind = self._added if person.id in self._added else self._changed
            kind[person.id] = person
            self._note("changed", "person", person.id, *difference(before, person))
            done.changed += 1
        elif self._answered_again:
            done.changed += 1
        elif made is None:
            done.unchanged += 1
        self._known.people[person.staff_number] = person
        if made is not None:
            self._made.append(made)
            self._known.wishes.setdefault(person.id, []).append(made)
            self._availability.wants(made)
            self._note_new("registered", made)
            done.registered += 1
        if self._rehearsed is not None:
            self._remember(self._rehearsed, person, made)
        return person, made

    def _remember(self, rehearsed: Rehearsed, person: Person, made: Registration | None) -> None:
        if rehearsed.is_wanted(person.staff_number):
            rehearsed.people[person.staff_number] = person
            if made is not None:
                rehearsed.wishes.setdefault(person.id, []).append(made)
        elif made is not None:
            rehearsed.answers.pop(made.id, None)

    def _note_new(self, action: str, row: Person | Registration) -> None:
        if not self._to_write:
            return
        if isinstance(row, Person):
            self._note(action, "person", row.id, {}, contents(row))
        else:
            said = self._answers.content(row.id) if self._answers else {}
            self._note(action, "registration", row.id, {}, contents(row) | said)

    def _note(
        self,
        action: str,
        entity: str,
        entity_id: PersonId | RegistrationId,
        before: dict[str, object],
        after: dict[str, object],
    ) -> None:
        self._entries.append(AuditDraft(action, entity, entity_id, before, after))

    def _wish(self, row: ImportRow, person: Person) -> Registration | None:
        """Judge what a row wants as registering does; None for what is open already."""
        if self._offer is None or self._answers is None:
            raise InvalidField("event", "missing")
        note = optional("note", row.note, NOTE_LENGTH)
        event = self._offer.event
        moment = moment_of(row, event, self._now)
        wish = _Wish(
            self._offer.option(row.option).id,
            quantity_of(row.quantity),
            self._offer.slot(row.slot),
            event.window_is_open(moment),
        )
        others = self._known.wishes.get(person.id, ())
        same = next((other for other in others if other.option_id == wish.option_id), None)
        if same is not None:
            if (same.quantity, same.slot_id) == (wish.quantity, wish.slot_id):
                self._answer_again(same, row)
                return None
            raise AlreadyExists("registration", "option", person.name)
        check_share(event, others, wish.quantity)
        refusal = self._refusal(person, wish, moment, others)
        if refusal is not None:
            raise refusal
        registration_id = RegistrationId(new_id())
        self._answers.add(registration_id, row.answers)
        return Registration(
            id=registration_id,
            event_id=event.id,
            person_id=person.id,
            option_id=wish.option_id,
            slot_id=wish.slot_id,
            quantity=wish.quantity,
            status=Status.PENDING,
            committed_cost=0,
            picked_up=0,
            note=note,
            registered_at=moment,
        )

    def _answer_again(self, same: Registration, row: ImportRow) -> None:
        """Keep what was answered for an open registration up to date. Raises AnswerRefused."""
        said = self._answers.change(same.id, row.answers) if self._answers and row.answers else None
        if said is not None:
            self._note("answered", "registration", same.id, *said)
            self._answered_again = True

    def _refusal(
        self, person: Person, wish: _Wish, moment: datetime, others: Sequence[Registration]
    ) -> ConflictRefused | None:
        """Judge a wish; one without other slots to mind is judged as the last one like it was."""
        alone = all(other.slot_id is None for other in others)
        if alone and wish in self._judged:
            return self._judged[wish]
        request = Request(wish.option_id, wish.quantity, wish.slot_id, moment)
        result = self._availability.judge(person.id, request)
        refusal = None if result.clear else ConflictRefused(result)
        if refusal is None:
            self._clear.add(Judged(None if alone else person.id, request))
        if alone:
            self._judged[wish] = refusal
        return refusal

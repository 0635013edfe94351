"""Taking an import back: what it added goes, what it changed is as before.

What somebody has touched since, approved above all, is kept and told. Undoing goes backwards, a
few hundred changes a transaction, and goes on where it was ended.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import ImportId, PersonId, RegistrationId
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.progress import IsCancelled, OnProgress
from lighthouse_kiosk.domain.registrations import Registration
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.domain.written_answers import content_answer
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import changing
from lighthouse_kiosk.store.queries import answers, audit, imports, people, questions, registrations
from lighthouse_kiosk.store.queries.audit import AuditDraft
from lighthouse_kiosk.store.queries.imports import UNDONE, ImportedChange
from lighthouse_kiosk.store.unit_of_work import Transaction

CHUNK = 250
_MOST_LISTED = 10_000


@dataclass(frozen=True, slots=True)
class KeptRow:
    """What undoing left as it is.

    `entity` is `person` or `registration`; `reason` is `touched`, with what was done since and by
    whom, or `has_registrations`.
    """

    entity: str
    entity_id: UUID
    staff_number: str
    name: str
    reason: str
    action: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class UndoReport:
    """What undoing an import did; `kept` are the first of the `kept_count` rows that stayed.

    `finished` is False if it was cancelled or `stopped`: undoing again goes on from there.
    """

    people_removed: int
    people_restored: int
    registrations_removed: int
    kept: tuple[KeptRow, ...]
    kept_count: int
    finished: bool
    stopped: LighthouseError | None = None


@dataclass
class _Undone:
    removed: int = 0
    restored: int = 0
    unregistered: int = 0
    kept: list[KeptRow] = field(default_factory=list)


def undo_import(
    context: Context,
    actor: Actor,
    import_id: ImportId,
    total: int,
    progress: OnProgress | None,
    cancelled: IsCancelled | None,
) -> UndoReport:
    """Undo chunk by chunk; what is reported done is done, whatever ends it."""
    done, kept_count, finished = _Undone(), 0, False
    stopped: LighthouseError | None = None
    reached = 0
    while not finished:
        if cancelled is not None and cancelled():
            break
        try:
            with changing(context, actor) as tx:
                part = _Part(tx, context, actor, import_id)
                finished = part.undo()
        except LighthouseError as error:
            stopped = error
            break
        done.removed += part.done.removed
        done.restored += part.done.restored
        done.unregistered += part.done.unregistered
        kept_count += len(part.done.kept)
        done.kept += part.done.kept[: max(0, _MOST_LISTED - len(done.kept))]
        reached += part.count
        if progress is not None:
            progress(reached, max(total, reached))
    return UndoReport(
        done.removed,
        done.restored,
        done.unregistered,
        tuple(done.kept),
        kept_count,
        finished,
        stopped,
    )


class _Part:
    """The next few hundred changes, in one transaction."""

    def __init__(
        self, tx: Transaction, context: Context, actor: Actor, import_id: ImportId
    ) -> None:
        self._tx, self._actor, self._import_id = tx, actor, import_id
        self._now = context.clock()
        self._entries: list[AuditDraft] = []
        self._answered: Mapping[RegistrationId, Registration] = {}
        self.done = _Undone()
        self.count = 0

    def undo(self) -> bool:
        """Undo what comes next; True when there is nothing left."""
        organisation_id = self._actor.organisation_id
        reached = imports.undo_reached(self._tx, organisation_id, self._import_id)
        changes = imports.changes_before(self._tx, organisation_id, self._import_id, reached, CHUNK)
        self.count = len(changes)
        self._read_people(changes)
        self._put_answers_back([change for change in changes if change.action == "answered"])
        self._unregister([change for change in changes if change.action == "registered"])
        self._restore([change for change in changes if change.action == "changed"])
        self._remove([change for change in changes if change.action == "created"])
        values: dict[str, Any] = {}
        if changes:
            values["undo_reached"] = changes[-1].sequence
        if finished := len(changes) < CHUNK:
            values |= {"undone_at": self._now, "undone_by": self._actor.name}
            self._entries.append(AuditDraft(UNDONE, "import", self._import_id, {}, {}))
        imports.update_import(self._tx, organisation_id, self._import_id, values)
        if self._entries:
            audit.append_audit(self._tx, self._actor, self._now, self._entries)
        return finished

    def _read_people(self, changes: Sequence[ImportedChange]) -> None:
        ids = {
            PersonId(
                UUID(str(change.after["person_id"]))
                if change.action == "registered"
                else change.entity_id
            )
            for change in changes
            if change.action != "answered"
        }
        answered = [
            RegistrationId(change.entity_id) for change in changes if change.action == "answered"
        ]
        found = registrations.registrations_of(self._tx, self._actor.organisation_id, answered)
        self._answered = {registration.id: registration for registration in found}
        ids |= {registration.person_id for registration in found}
        self._people = people.people_by_ids(self._tx, self._actor.organisation_id, sorted(ids))

    def _put_answers_back(self, changes: Sequence[ImportedChange]) -> None:
        """The latest change comes first; what is renamed since keeps its answer."""
        organisation_id = self._actor.organisation_id
        for change in changes:
            registration = self._answered.get(RegistrationId(change.entity_id))
            if registration is None:
                continue
            if change.touched_by is not None:
                self._keep(change, registration.person_id)
                continue
            before = change.before.get("answers", {})
            asked = questions.list_questions(self._tx, organisation_id, registration.event_id)
            values = {
                question.id: content_answer(question, before[question.text])
                for question in asked
                if question.text in before
            }
            answers.replace_answers(self._tx, organisation_id, registration.id, values)
            self.done.restored += 1
            self._note(change, change.after, change.before)

    def _unregister(self, changes: Sequence[ImportedChange]) -> None:
        free = [change for change in changes if change.touched_by is None]
        gone = registrations.delete_untouched(
            self._tx,
            self._actor.organisation_id,
            [RegistrationId(change.entity_id) for change in free],
        )
        for change in changes:
            if change.touched_by is None and change.entity_id in gone:
                self.done.unregistered += 1
                self._note(change, change.after, {})
            elif change.touched_by is not None:
                self._keep(change, PersonId(UUID(str(change.after["person_id"]))))

    def _restore(self, changes: Sequence[ImportedChange]) -> None:
        """Give people back what they were; the latest change comes first."""
        restored: dict[PersonId, Person] = {}
        for change in changes:
            person_id = PersonId(change.entity_id)
            person = restored.get(person_id) or self._people.get(person_id)
            if person is None:
                continue
            if change.touched_by is not None:
                self._keep(change, person_id)
                continue
            restored[person_id] = _as_before(person, change.before)
            self.done.restored += 1
            self._note(change, change.after, change.before)
        if restored:
            people.update_people(self._tx, self._actor.organisation_id, [*restored.values()])

    def _remove(self, changes: Sequence[ImportedChange]) -> None:
        free = [
            PersonId(change.entity_id)
            for change in changes
            if change.touched_by is None and change.entity_id in self._people
        ]
        held = people.delete_people(self._tx, self._actor.organisation_id, free)
        for change in changes:
            person_id = PersonId(change.entity_id)
            if change.touched_by is not None:
                self._keep(change, person_id)
            elif person_id in held:
                self._keep(change, person_id, "has_registrations")
            elif person_id in self._people:
                self.done.removed += 1
                self._note(change, change.after, {})

    def _note(
        self, change: ImportedChange, before: Mapping[str, Any], after: Mapping[str, Any]
    ) -> None:
        self._entries.append(AuditDraft(UNDONE, change.entity, change.entity_id, before, after))

    def _keep(self, change: ImportedChange, person_id: PersonId, reason: str = "touched") -> None:
        person = self._people.get(person_id)
        action, by = change.touched_by or ("", "")
        self.done.kept.append(
            KeptRow(
                change.entity,
                change.entity_id,
                person.staff_number if person else "",
                person.name if person else "",
                reason,
                action,
                by,
            )
        )


def _as_before(person: Person, before: Mapping[str, Any]) -> Person:
    """Put a person's fields back; the staff number never changes."""
    return replace(
        person,
        name=str(before.get("name", person.name)),
        email=str(before.get("email", person.email)),
        department=str(before.get("department", person.department)),
    )

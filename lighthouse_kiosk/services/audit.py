"""The audit trail, for people to read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache
from uuid import UUID

from lighthouse_kiosk.domain.audit import BrokenLink
from lighthouse_kiosk.domain.ids import PersonId
from lighthouse_kiosk.domain.progress import OnProgress
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import the_event
from lighthouse_kiosk.store.queries import audit, audit_lists, audit_subjects, people
from lighthouse_kiosk.store.queries.audit import HistoryEntry, Reached
from lighthouse_kiosk.store.queries.audit_lists import AuditEntry, AuditQuery
from lighthouse_kiosk.store.queries.audit_subjects import AuditUser, Subject
from lighthouse_kiosk.store.unit_of_work import Transaction

__all__ = [
    "Activity",
    "ActivityPage",
    "ActivityQuery",
    "Audit",
    "AuditEntry",
    "AuditPage",
    "AuditQuery",
    "AuditUser",
    "HistoryEntry",
    "Subject",
    "TrailState",
]

MOST_PEOPLE = 50
"""People whose entries a search shows; a search that fits more wants more letters."""

_MOST_REGISTRATIONS = 2_000
_PIECE = 5_000

_REFERENCES = {
    "event_id": "event",
    "person_id": "person",
    "option_id": "option",
    "slot_id": "slot",
    "registration_id": "registration",
}
"""Fields of entries that name another row by its id."""


@dataclass(frozen=True, slots=True)
class AuditPage:
    """`next` is the query's `before` for the following page; None on the last."""

    entries: tuple[AuditEntry, ...]
    next: int | None


@dataclass(frozen=True, slots=True)
class ActivityQuery:
    """What `AuditQuery` asks, and whom it is about.

    `text` is any part of people's name, number or e-mail; `person_id` is one person. Both also
    find what was done to their registrations.
    """

    entries: AuditQuery = field(default_factory=AuditQuery)
    text: str = ""
    person_id: PersonId | None = None


@dataclass(frozen=True, slots=True)
class Activity:
    """An entry and what it is about, as that is now.

    `named` has what its fields name by id; it is shared with the other entries of its page.
    """

    entry: AuditEntry
    subject: Subject | None
    named: Mapping[UUID, Subject]


@dataclass(frozen=True, slots=True)
class ActivityPage:
    """`next` goes on as in `AuditPage`; `too_many_people` where the text fits more than are shown."""

    entries: tuple[Activity, ...]
    next: int | None
    too_many_people: bool = False


@dataclass(frozen=True, slots=True)
class TrailState:
    """What a walk along the whole trail found, and when it ended. No broken link: it is whole."""

    entries: int
    checked_at: datetime
    broken: tuple[BrokenLink, ...]


class Audit:
    def __init__(self, context: Context) -> None:
        self._context = context

    def history_of(self, actor: Actor, entity_id: UUID) -> tuple[HistoryEntry, ...]:
        """Everything that happened to one row, oldest first."""
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            return audit.history_of(tx, actor.organisation_id, entity_id)

    def list_entries(self, actor: Actor, query: AuditQuery) -> AuditPage:
        """Return the organisation's entries that match, the latest first.

        Raises NotFound for the event.
        """
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            if query.event_id is not None:
                the_event(tx, actor, query.event_id)
            return AuditPage(*audit_lists.list_entries(tx, actor.organisation_id, query))

    def list_activity(self, actor: Actor, query: ActivityQuery) -> ActivityPage:
        """Return the entries that match, the latest first, with all names that they need.

        Raises NotFound for the event.
        """
        actor.require(Permission.READ)
        organisation_id = actor.organisation_id
        with self._context.uow.read(organisation_id) as tx:
            wanted, too_many = self._about(tx, actor, query)
            if wanted.event_id is not None:
                the_event(tx, actor, wanted.event_id)
            entries, following = audit_lists.list_entries(tx, organisation_id, wanted)
            named = audit_subjects.find_subjects(tx, organisation_id, _needed(entries))
        shown = tuple(Activity(entry, named.get(entry.entity_id), named) for entry in entries)
        return ActivityPage(shown, following, too_many)

    def audit_users(self, actor: Actor) -> tuple[AuditUser, ...]:
        """Return the users who changed anything, by name."""
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            return audit_subjects.audit_users(tx, actor.organisation_id)

    def trail_length(self, actor: Actor) -> int:
        """Return how many entries the trail has; as cheap as looking at one row."""
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            return audit.trail_length(tx, actor.organisation_id)

    def broken_links(self, actor: Actor) -> tuple[int, ...]:
        """Walk the whole trail; return where an entry does not follow from the one before it.

        A number one past the last entry means that entries are missing at the end.
        """
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            return tuple(audit.broken_audit_links(tx, actor.organisation_id))

    def check_trail(self, actor: Actor, progress: OnProgress | None = None) -> TrailState:
        """Walk the whole trail in pieces, so that others can work meanwhile.

        `progress` is told how many entries of how many are done; what it raises ends the walk.
        """
        actor.require(Permission.READ)
        organisation_id = actor.organisation_id
        reached, ended = Reached(), False
        broken: list[BrokenLink] = []
        while not ended:
            with self._context.uow.read(organisation_id) as tx:
                total = audit.trail_length(tx, organisation_id)
                reached, found, ended = audit.walk_chain(tx, organisation_id, reached, _PIECE)
            broken += found
            if progress is not None:
                progress(reached.sequence, max(total, reached.sequence))
        return TrailState(reached.sequence, self._context.clock(), tuple(broken))

    def _about(
        self, tx: Transaction, actor: Actor, query: ActivityQuery
    ) -> tuple[AuditQuery, bool]:
        """Turn people into the ids of what entries about them are about."""
        text = plain(query.text, 100).strip()
        if query.person_id is None and not text:
            return query.entries, False
        organisation_id = actor.organisation_id
        if query.person_id is not None:
            found = [query.person_id]
        else:
            fitting = people.find_people(tx, organisation_id, text, MOST_PEOPLE + 1)
            found = [person.id for person in fitting]
        ids = audit_subjects.about_people(
            tx, organisation_id, found[:MOST_PEOPLE], _MOST_REGISTRATIONS
        )
        return replace(query.entries, entity_ids=ids), len(found) > MOST_PEOPLE


def _needed(entries: Sequence[AuditEntry]) -> dict[str, set[UUID]]:
    """Return the ids of what entries are about and of what their fields name, by kind of thing."""
    needed: dict[str, set[UUID]] = {entity: set() for entity in _REFERENCES.values()}
    named: dict[str, set[str]] = {entity: set() for entity in _REFERENCES.values()}
    for entry in entries:
        needed.setdefault(entry.entity, set()).add(entry.entity_id)
        for side in (entry.before, entry.after):
            for name in _REFERENCES.keys() & side.keys():
                named[_REFERENCES[name]].add(str(side[name]))
    for entity, values in named.items():
        needed[entity].update(one for one in map(row_id, values) if one is not None)
    return needed


@lru_cache(maxsize=4096)
def row_id(text: str) -> UUID | None:
    """Return the id that an entry's field holds, None where it holds something else."""
    try:
        return UUID(text)
    except ValueError:
        return None

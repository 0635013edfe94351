"""Following what other processes change: topics within a second, from whichever database."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress

from lighthouse_kiosk.domain.changes import Changes, Topic
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import OrganisationId
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.ledger import DECIDED
from lighthouse_kiosk.store.live import ChangeListener, open_listener
from lighthouse_kiosk.store.queries.journal_heads import (
    JournalHeads,
    journal_heads,
    kinds_between,
)

__all__ = ["GATHER_SECONDS", "Live", "Watch"]

LOOK_SECONDS = 15.0
"""After so long the journals are looked at even if nothing was heard: a proxy between here and
PostgreSQL may keep its notices to itself."""

GATHER_SECONDS = 0.5
"""Whoever was told of changes should rest so long, so that busy desks are not read from all the
time; what happens meanwhile is still heard within a second.
"""

_AGAIN_SECONDS = 1.0
_MANY_ENTRIES = 5_000

_NOTHING: Changes = frozenset()
_EVERYTHING: Changes = frozenset(Topic)
_OF_PICKUPS: Changes = frozenset({Topic.PICKUPS, Topic.REGISTRATIONS})
_OF_ENTITY = {
    "organisation": frozenset({Topic.ORGANISATIONS}),
    "user": frozenset({Topic.USERS}),
    "event": frozenset({Topic.EVENTS}),
    "option": frozenset({Topic.OPTIONS}),
    "slot": frozenset({Topic.SLOTS}),
    "question": frozenset({Topic.QUESTIONS}),
    "desk": frozenset({Topic.DESKS}),
    "person": frozenset({Topic.PEOPLE}),
    "registration": frozenset(DECIDED),
    "pass": frozenset({Topic.PASSES}),
    "unmatched_pass": _OF_PICKUPS,
    "import": frozenset({Topic.PEOPLE, Topic.REGISTRATIONS}),
}
_OF_KIND = {
    ("registration", "registered"): frozenset({Topic.REGISTRATIONS}),
    ("registration", "answered"): frozenset({Topic.REGISTRATIONS}),
    ("person", "changed"): frozenset({Topic.PEOPLE, Topic.REGISTRATIONS}),
    ("event", "deleted"): _EVERYTHING,
    ("event", "restored"): _EVERYTHING,
    ("event", "changed"): frozenset({Topic.EVENTS, Topic.SLOTS, Topic.PASSES}),
    ("event", "created"): frozenset({Topic.EVENTS, Topic.OPTIONS, Topic.SLOTS, Topic.DESKS}),
    ("event", "options_ordered"): frozenset({Topic.EVENTS, Topic.OPTIONS}),
    ("event", "key_revoked"): frozenset({Topic.EVENTS, Topic.PASSES}),
}


def topics_of(kinds: Iterable[tuple[str, str]]) -> Changes:
    """Return the topics of audit entries, named by entity and action; all for an unknown one."""
    found: set[Topic] = set()
    for entity, action in kinds:
        if action == "repaired":
            return _EVERYTHING
        found |= _OF_KIND.get((entity, action), _OF_ENTITY.get(entity, _EVERYTHING))
    return frozenset(found)


class Live:
    def __init__(self, context: Context) -> None:
        self._context = context

    def watch(self, actor: Actor) -> Watch:
        """Follow what others change in the actor's organisation.

        Nothing is opened before the first `wait`.
        """
        actor.require(Permission.SEE_EVENTS)
        return Watch(self._context, actor.organisation_id)


class Watch:
    """Waits for changes on whichever thread asks; `stop` may be called from any other.

    Follows other processes: what this one writes is left out, as far as the audit trail and the
    journal of pickups tell. Changes are known from the first `wait` on.
    """

    def __init__(self, context: Context, organisation_id: OrganisationId) -> None:
        self._context = context
        self._organisation_id = organisation_id
        self._stop = threading.Event()
        self._listener: ChangeListener | None = None
        self._seen: JournalHeads | None = None
        self._looked = 0.0
        self.trouble: LighthouseError | None = None
        """Why the database can't be reached; None while it can."""

    @property
    def stopped(self) -> bool:
        return self._stop.is_set()

    def stop(self) -> None:
        """End a wait within a quarter of a second; every later one ends at once."""
        self._stop.set()

    def rest(self, seconds: float) -> None:
        """Let changes gather for a while; ends early when stopped."""
        self._stop.wait(seconds)

    def wait(self, seconds: float) -> Changes:
        """Wait until something changed, and say what; nothing when the time is over.

        While the database can't be reached this waits, tries again every second, and then names
        everything, as others may have failed to load too. Raises nothing.
        """
        ends = time.monotonic() + seconds
        while not self.stopped:
            left = ends - time.monotonic()
            try:
                changes = self._heard(min(left, LOOK_SECONDS))
            except Exception as error:  # noqa: BLE001 - whatever the driver raises when a server goes away
                self._hang_up()
                self.trouble = error if isinstance(error, LighthouseError) else self.trouble
                self.rest(min(_AGAIN_SECONDS, max(left, 0.0)))
                changes = _NOTHING
            if changes or time.monotonic() >= ends:
                return changes
        return _NOTHING

    def close(self) -> None:
        """Give the connection back; by the thread that waited."""
        self.stop()
        self._hang_up()

    def _heard(self, seconds: float) -> Changes:
        if self._listener is None:
            self._listener = open_listener(self._context.uow, self._organisation_id)
            missed, trouble = self._look(), self.trouble
            self.trouble = None
            return _EVERYTHING if trouble is not None else missed
        heard = self._listener.wait(seconds, self._stop)
        due = time.monotonic() - self._looked >= LOOK_SECONDS
        return self._look() if (heard or due) and not self.stopped else _NOTHING

    def _hang_up(self) -> None:
        listener, self._listener = self._listener, None
        if listener is not None:
            with suppress(Exception):  # a connection that is lost can't be closed in good order
                listener.close()

    def _look(self) -> Changes:
        """Compare the journals with what they were."""
        context, organisation_id = self._context, self._organisation_id
        self._looked = time.monotonic()
        with context.uow.read(organisation_id) as tx:
            heads = journal_heads(tx, organisation_id, context.device.chain)
            before, self._seen = self._seen, heads
            own = context.uow.appended_here(organisation_id)
            if before is None:
                return _NOTHING
            found: set[Topic] = set()
            if heads.pickups != before.pickups:
                found |= _OF_PICKUPS
            if heads.heard_at != before.heard_at:
                found.add(Topic.DESKS)
            spans = _spans(before.audit + 1, heads.audit, own)
            if sum(last - first + 1 for first, last in spans) > _MANY_ENTRIES:
                return _EVERYTHING
            return topics_of(kinds_between(tx, organisation_id, spans)) | found


def _spans(first: int, last: int, own: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return what is left of the numbers from `first` to `last` without those that are ours."""
    found: list[tuple[int, int]] = []
    for its_first, its_last in sorted(own):
        if its_last < first or its_first > last:
            continue
        if its_first > first:
            found.append((first, its_first - 1))
        first = its_last + 1
    if first <= last:
        found.append((first, last))
    return found

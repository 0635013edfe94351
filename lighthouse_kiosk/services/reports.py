"""What reports say: figures and lists of one moment, read as a stream where they may be long."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime

from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import EventId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.domain.variance import BudgetVariance
from lighthouse_kiosk.services.audit import Activity, ActivityQuery, Audit, AuditQuery
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import the_event
from lighthouse_kiosk.services.variance import variance_of
from lighthouse_kiosk.store.queries import organisation_logos, organisations, reports, slots
from lighthouse_kiosk.store.queries.reports import ReportLine, SlotTurnout
from lighthouse_kiosk.store.unit_of_work import Transaction

__all__ = [
    "AuditExtract",
    "NoShows",
    "PickupList",
    "ReportHead",
    "ReportLine",
    "Reports",
    "SlotTurnout",
    "Statement",
    "Turnout",
]

_ENTRIES_AT_ONCE = 2_000


@dataclass(frozen=True, slots=True)
class ReportHead:
    """What stands at the head of each report. `logo` is a PNG, JPEG or SVG; `at` is UTC."""

    organisation: str
    logo: bytes | None
    event: Event
    at: datetime


@dataclass(frozen=True, slots=True)
class Statement:
    """Where budget and stock stand: the same figures as the dashboard's, from the same counts."""

    head: ReportHead
    variance: BudgetVariance


@dataclass(frozen=True, slots=True)
class PickupList:
    """Approved registrations by slot, place, option and name; `lines` can be read once.

    `registrations`, `pieces` and `picked_up` (pieces) are the sums over all lines.
    """

    head: ReportHead
    registrations: int
    pieces: int
    picked_up: int
    lines: Iterator[ReportLine]


@dataclass(frozen=True, slots=True)
class Turnout:
    """How many came in a slot; `slot` is None for those who had none."""

    slot: PickupSlot | None
    figures: SlotTurnout


@dataclass(frozen=True, slots=True)
class NoShows:
    """Registrations whose time is over and of which nothing was picked up.

    `turnout` covers all whose time is over; `lines` can be read once.
    """

    head: ReportHead
    turnout: tuple[Turnout, ...]
    lines: Iterator[ReportLine]

    @property
    def due(self) -> int:
        return sum(one.figures.due for one in self.turnout)

    @property
    def missed(self) -> int:
        return sum(one.figures.missed for one in self.turnout)

    @property
    def missed_pieces(self) -> int:
        return sum(one.figures.missed_pieces for one in self.turnout)

    @property
    def missed_cost(self) -> int:
        return sum(one.figures.missed_cost for one in self.turnout)


@dataclass(frozen=True, slots=True)
class AuditExtract:
    """The trail's entries about an event, latest first; `entries` can be read once.

    `at_most` is the length of the organisation's whole trail.
    """

    head: ReportHead
    since: datetime | None
    until: datetime | None
    at_most: int
    entries: Iterator[Activity]


class Reports:
    """Lists are lent for the length of a `with` block, in which they are read in one transaction:
    what they add up to is what their figures say, whatever happens meanwhile.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._audit = Audit(context)

    def statement(self, actor: Actor, event_id: EventId) -> Statement:
        """Return an event's figures for the budget and inventory statements. Raises NotFound."""
        actor.require(Permission.ORGANISE)
        with self._context.uow.read(actor.organisation_id) as tx:
            head = self._head(tx, actor, event_id)
            return Statement(head, variance_of(tx, actor, head.event))

    @contextmanager
    def pickup_list(self, actor: Actor, event_id: EventId) -> Iterator[PickupList]:
        """Lend the list of who is to get what, where and when. Raises NotFound."""
        actor.require(Permission.ORGANISE)
        with self._context.uow.read(actor.organisation_id) as tx:
            head = self._head(tx, actor, event_id)
            variance = variance_of(tx, actor, head.event)
            with closing(reports.pickup_lines(tx, actor.organisation_id, event_id)) as lines:
                yield PickupList(
                    head=head,
                    registrations=variance.counts[Status.APPROVED],
                    pieces=sum(line.option.committed_count for line in variance.options),
                    picked_up=sum(line.picked_up for line in variance.options),
                    lines=lines,
                )

    @contextmanager
    def no_shows(self, actor: Actor, event_id: EventId) -> Iterator[NoShows]:
        """Lend the list of who did not come, as far as their time is over. Raises NotFound."""
        actor.require(Permission.ORGANISE)
        organisation_id = actor.organisation_id
        with self._context.uow.read(organisation_id) as tx:
            head = self._head(tx, actor, event_id)
            over = head.event.day_ends_utc <= head.at
            figures = reports.turnout(tx, organisation_id, event_id, head.at, day_is_over=over)
            known = {slot.id: slot for slot in slots.list_slots(tx, organisation_id, event_id)}
            found = reports.missed_lines(tx, organisation_id, event_id, head.at, day_is_over=over)
            with closing(found) as lines:
                yield NoShows(
                    head=head,
                    turnout=tuple(
                        Turnout(known.get(one.slot_id) if one.slot_id else None, one)
                        for one in figures
                    ),
                    lines=lines,
                )

    @contextmanager
    def audit_extract(
        self,
        actor: Actor,
        event_id: EventId,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> Iterator[AuditExtract]:
        """Lend the entries about an event and all that belongs to it. Raises NotFound.

        `since` is the first moment that counts, `until` the first that doesn't any more. Entries
        never change, so that they are read in pieces; those made meanwhile are left out.
        """
        actor.require(Permission.ORGANISE)
        with self._context.uow.read(actor.organisation_id) as tx:
            head = self._head(tx, actor, event_id)
        length = self._audit.trail_length(actor)
        query = AuditQuery(event_id=event_id, since=since, until=until, limit=_ENTRIES_AT_ONCE)
        with closing(self._entries(actor, query, length)) as entries:
            yield AuditExtract(head, since, until, length, entries)

    def _entries(
        self, actor: Actor, query: AuditQuery, length: int
    ) -> Generator[Activity, None, None]:
        wanted: AuditQuery | None = query
        while wanted is not None:
            page = self._audit.list_activity(actor, ActivityQuery(wanted))
            yield from (one for one in page.entries if one.entry.sequence <= length)
            wanted = None if page.next is None else replace(wanted, before=page.next)

    def _head(self, tx: Transaction, actor: Actor, event_id: EventId) -> ReportHead:
        organisation_id = actor.organisation_id
        return ReportHead(
            organisation=organisations.organisation_name(tx, organisation_id),
            logo=organisation_logos.get_logo(tx, organisation_id),
            event=the_event(tx, actor, event_id),
            at=self._context.clock(),
        )

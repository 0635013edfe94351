"""The audit trail, for people to read."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import the_event
from lighthouse_kiosk.store.queries import audit
from lighthouse_kiosk.store.queries.audit import AuditEntry, AuditQuery, HistoryEntry

__all__ = ["Audit", "AuditEntry", "AuditPage", "AuditQuery", "HistoryEntry"]


@dataclass(frozen=True, slots=True)
class AuditPage:
    """`next` is the query's `before` for the following page; None on the last."""

    entries: tuple[AuditEntry, ...]
    next: int | None


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
            return AuditPage(*audit.list_entries(tx, actor.organisation_id, query))

    def broken_links(self, actor: Actor) -> tuple[int, ...]:
        """Walk the whole trail; return where an entry does not follow from the one before it.

        A number one past the last entry means that entries are missing at the end.
        """
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            return tuple(audit.broken_audit_links(tx, actor.organisation_id))

"""The audit trail, for people to read."""

from __future__ import annotations

from uuid import UUID

from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.store.queries import audit
from lighthouse_kiosk.store.queries.audit import HistoryEntry

__all__ = ["Audit", "HistoryEntry"]


class Audit:
    def __init__(self, context: Context) -> None:
        self._context = context

    def history_of(self, actor: Actor, entity_id: UUID) -> tuple[HistoryEntry, ...]:
        """Everything that happened to one row, oldest first."""
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            return audit.history_of(tx, actor.organisation_id, entity_id)

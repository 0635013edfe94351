"""Whether this machine and its database are fit for a day at a desk. Changes nothing."""

from __future__ import annotations

import shutil
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from lighthouse_kiosk.domain.health import (
    BackupHealth,
    ClockHealth,
    DatabaseHealth,
    DiskHealth,
    KnowledgeHealth,
)
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.files import refusal_of
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.store.engine import is_sqlite
from lighthouse_kiosk.store.queries import health, organisations, registration_counts
from lighthouse_kiosk.store.unit_of_work import EVERY_ORGANISATION

__all__ = ["Health"]


class Health:
    """What concerns the machine needs nobody signed in: it is asked before a desk is open."""

    def __init__(self, context: Context, profile: Path, backups: Path) -> None:
        self._context = context
        self._profile = profile
        self._backups = backups

    @property
    def _own(self) -> bool:
        return is_sqlite(self._context.uow.engine.url)

    def disk(self) -> DiskHealth:
        """Look at the disk that pickups are saved on; with a server, at the profile's.

        Raises FolderUnusable.
        """
        url = self._context.uow.engine.url
        folder = Path(str(url.database)).parent if self._own else self._profile
        try:
            free = shutil.disk_usage(folder).free
        except OSError as error:
            raise refusal_of(folder, error) from error
        return DiskHealth(str(folder), free, self._own)

    def database(self) -> DatabaseHealth:
        """Raises DatabaseUnreachable, DiskFull."""
        with self._context.uow.read(EVERY_ORGANISATION) as tx:
            began = time.perf_counter()
            organisations.list_organisations(tx)
            took = timedelta(seconds=time.perf_counter() - began)
            durable, findings = health.is_durable(tx), health.quick_findings(tx)
        return DatabaseHealth(self._own, took, durable, findings)

    def clock(self) -> ClockHealth:
        """Hold this machine's clock against the database. Raises DatabaseUnreachable."""
        with self._context.uow.read(EVERY_ORGANISATION) as tx:
            known = organisations.list_organisations(tx)
            found = [health.newest_entry(tx, organisation.id) for organisation in known]
            server = health.server_clock(tx)
            now = self._context.clock()
        newest = max((moment for moment in found if moment is not None), default=None)
        return ClockHealth(now, newest, server)

    def backup(self) -> BackupHealth:
        """Look for the newest backup in the profile. Raises FolderUnusable."""
        try:
            made = [file.stat().st_mtime for file in self._backups.glob("*.db")]
        except OSError as error:
            raise refusal_of(self._backups, error) from error
        newest = datetime.fromtimestamp(max(made), UTC) if made else None
        return BackupHealth(self._own, self._context.clock(), newest)

    def knowledge(self, session: DeskSession) -> KnowledgeHealth:
        """Raises DatabaseUnreachable."""
        session.actor.require(Permission.HAND_OUT)
        organisation_id, event_id = session.actor.organisation_id, session.event.id
        with self._context.uow.read(organisation_id) as tx:
            counts = registration_counts.count_by_status(tx, organisation_id, event_id)
            return KnowledgeHealth(
                # each approved registration has one valid pass
                passes=counts.get(Status.APPROVED, 0),
                people=health.count_people(tx, organisation_id, event_id),
                now=self._context.clock(),
                newest=health.newest_entry(tx, organisation_id),
            )

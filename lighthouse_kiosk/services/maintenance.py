"""Looking after the database: check it, back it up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.store import backup, integrity, migrate
from lighthouse_kiosk.store.integrity import Finding
from lighthouse_kiosk.store.unit_of_work import EVERY_ORGANISATION

__all__ = ["CheckReport", "Finding", "Maintenance"]


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check looked at and what it found wrong; sound when nothing was."""

    checked: tuple[str, ...]
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        return not self.findings


class Maintenance:
    def __init__(self, context: Context, backups: Path) -> None:
        self._context = context
        self._backups = backups

    def check(self) -> CheckReport:
        """Recompute every counter from the registrations and pickups, walk both hash chains,
        and check foreign keys and the database's own integrity. Changes nothing.
        """
        with self._context.uow.read(EVERY_ORGANISATION) as tx:
            findings: Iterator[Finding] = (
                finding for check in integrity.CHECKS.values() for finding in check(tx)
            )
            return CheckReport(tuple(integrity.CHECKS), tuple(findings))

    def revision(self) -> str:
        """Return the schema revision of the database, which opening has brought up to date."""
        with self._context.uow.read(EVERY_ORGANISATION) as tx:
            return migrate.revision(tx) or ""

    def back_up(self, target: Path | None = None) -> Path:
        """Write a checked copy to `target`, or to a new file among the profile's backups.

        Raises BackupFailed; the original is untouched.
        """
        engine = self._context.uow.engine
        if target is not None:
            return backup.back_up_to(engine, target)
        return backup.back_up(engine, self._backups)

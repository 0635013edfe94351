"""Looking after the database: check it, back it up, set its counters right."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.progress import OnProgress
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.desks import COMMAND_LINE
from lighthouse_kiosk.services.records import changing, record
from lighthouse_kiosk.services.signing_keys import SigningKey, keys_of
from lighthouse_kiosk.store import backup, integrity, migrate
from lighthouse_kiosk.store.count_tables import COUNT_TABLES
from lighthouse_kiosk.store.counters import (
    COUNTERS,
    WrongCounter,
    set_right,
    wrong_counters,
)
from lighthouse_kiosk.store.integrity import Finding
from lighthouse_kiosk.store.queries import events, organisations
from lighthouse_kiosk.store.unit_of_work import EVERY_ORGANISATION, Transaction

__all__ = ["CheckReport", "EventKeys", "Finding", "Maintenance", "Repair", "WrongCounter"]

_TOPICS = (Topic.EVENTS, Topic.OPTIONS, Topic.SLOTS, Topic.REGISTRATIONS, Topic.PICKUPS)


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check looked at and what it found wrong; sound when nothing was."""

    checked: tuple[str, ...]
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        return not self.findings


@dataclass(frozen=True, slots=True)
class EventKeys:
    """An event's signing keys, newest first, and where this machine has them."""

    event_name: str
    keys: tuple[SigningKey, ...]

    @property
    def can_sign(self) -> bool:
        """Whether passes can be issued on this machine."""
        return any(key.place is not None and key.revoked_at is None for key in self.keys)


@dataclass(frozen=True, slots=True)
class Repair:
    """A wrong counter and what was stored instead; None where a limit of its row refused that."""

    wrong: WrongCounter
    stored: int | None


class Maintenance:
    """For whoever may open the database itself: nobody has to be signed in."""

    def __init__(self, context: Context, backups: Path) -> None:
        self._context = context
        self._backups = backups

    def check(self, progress: OnProgress | None = None) -> CheckReport:
        """Recompute every counter, walk both hash chains, hold passes against approvals and the
        search index against the people, and check foreign keys and the database's own integrity.
        Changes nothing. `progress` is told how many of how many checks are through.
        """
        checks = tuple(integrity.CHECKS)

        def ended(number: int) -> None:
            if progress is not None:
                progress(number, len(checks))

        with self._context.uow.read(EVERY_ORGANISATION) as tx:
            return CheckReport(checks, tuple(integrity.findings(tx, ended)))

    def keys(self) -> tuple[EventKeys, ...]:
        """Return every event's signing keys, with what this machine holds of them."""
        with self._context.uow.read(EVERY_ORGANISATION) as tx:
            return tuple(
                EventKeys(event.name, keys_of(tx, self._context.keys, organisation_id, event))
                for organisation_id, event in events.all_events(tx)
            )

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

    def wrong_counters(self) -> tuple[WrongCounter, ...]:
        """Return what `repair_counters` would set right. Changes nothing."""
        with self._context.uow.read(EVERY_ORGANISATION) as tx:
            return tuple(wrong_counters(tx, EVERY_ORGANISATION))

    def repair_counters(self) -> Changed[tuple[Repair, ...]]:
        """Store in every wrong counter what its rows add up to, one organisation at a time.

        Each repair is audited. Journals are never changed: they are what is added up.
        """
        repairs: list[Repair] = []
        with self._context.uow.read(EVERY_ORGANISATION) as tx:
            known = organisations.list_organisations(tx)
        for organisation in known:
            actor = Actor(organisation.id, Role.ADMIN, COMMAND_LINE)
            with changing(self._context, actor) as tx:
                repairs += self._repair(tx, actor)
        done = any(repair.stored is not None for repair in repairs)
        return changed(tuple(repairs), *(_TOPICS if done else ()))

    def note_restore(self, source: str) -> Changed[None]:
        """Write into every organisation's history that the database came from a backup."""
        with self._context.uow.read(EVERY_ORGANISATION) as tx:
            known = organisations.list_organisations(tx)
        for organisation in known:
            actor = Actor(organisation.id, Role.ADMIN, COMMAND_LINE)
            with changing(self._context, actor) as tx:
                after = {"backup": source}
                row_id = organisation.id
                record(tx, self._context, actor, "restored", "organisation", row_id, {}, after)
        return changed(None)

    def _repair(self, tx: Transaction, actor: Actor) -> list[Repair]:
        """Counts go first: the others' triggers take from them and add to them."""
        repairs: list[Repair] = []
        for check in (one.check for one in (*COUNT_TABLES, *COUNTERS)):
            for wrong in tuple(wrong_counters(tx, actor.organisation_id, check)):
                stored = set_right(tx, wrong)
                repairs.append(Repair(wrong, stored))
                if stored is not None:
                    was, now = {wrong.field: wrong.stored}, {wrong.field: stored}
                    record(
                        tx,
                        self._context,
                        actor,
                        "repaired",
                        wrong.entity,
                        wrong.row_id,
                        {**was, "where": wrong.where},
                        now,
                    )
        return repairs

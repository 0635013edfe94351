"""From Settings to Services: the only wiring. Knows no Qt."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from lighthouse_kiosk.domain.errors import DatabaseUnreachable, FolderUnusable, RestoreRefused
from lighthouse_kiosk.domain.ids import new_id
from lighthouse_kiosk.files import refusal_of, write_durably
from lighthouse_kiosk.services.answers import Answers
from lighthouse_kiosk.services.approvals import Approvals
from lighthouse_kiosk.services.audit import Audit
from lighthouse_kiosk.services.conflicts import Conflicts
from lighthouse_kiosk.services.context import Clock, Context, system_clock
from lighthouse_kiosk.services.credentials import Credentials
from lighthouse_kiosk.services.dashboard import Dashboards
from lighthouse_kiosk.services.demo import Demo
from lighthouse_kiosk.services.desk_sightings import DeskSightings
from lighthouse_kiosk.services.desks import Desks
from lighthouse_kiosk.services.event_plans import EventPlans
from lighthouse_kiosk.services.events import Events
from lighthouse_kiosk.services.exports import Exports
from lighthouse_kiosk.services.health import Health
from lighthouse_kiosk.services.imports import Imports
from lighthouse_kiosk.services.keys import KeyVault
from lighthouse_kiosk.services.live import Live
from lighthouse_kiosk.services.maintenance import Maintenance
from lighthouse_kiosk.services.options import Options
from lighthouse_kiosk.services.organisations import Organisations
from lighthouse_kiosk.services.passes import Passes
from lighthouse_kiosk.services.people import People
from lighthouse_kiosk.services.pickup_lists import PickupLists
from lighthouse_kiosk.services.pickup_reviews import PickupReviews
from lighthouse_kiosk.services.pickups import Pickups
from lighthouse_kiosk.services.platform_keyring import PlatformKeyring
from lighthouse_kiosk.services.questions import Questions
from lighthouse_kiosk.services.registrations import Registrations
from lighthouse_kiosk.services.reports import Reports
from lighthouse_kiosk.services.sessions import Sessions
from lighthouse_kiosk.services.signing_keys import SigningKeys
from lighthouse_kiosk.services.slots import Slots
from lighthouse_kiosk.services.supervisors import Supervisors
from lighthouse_kiosk.services.unmatched_passes import UnmatchedPasses
from lighthouse_kiosk.services.users import Users
from lighthouse_kiosk.services.variance import Variance
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.store.engine import database_url, is_sqlite, open_engine
from lighthouse_kiosk.store.migrate import migrate
from lighthouse_kiosk.store.queries.pickups import Device
from lighthouse_kiosk.store.restore import restore
from lighthouse_kiosk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Services:
    """Every use case, on one open database. Safe to call from any thread."""

    organisations: Organisations
    users: Users
    credentials: Credentials
    supervisors: Supervisors
    sessions: Sessions
    events: Events
    event_plans: EventPlans
    options: Options
    slots: Slots
    questions: Questions
    answers: Answers
    people: People
    registrations: Registrations
    approvals: Approvals
    conflicts: Conflicts
    variance: Variance
    dashboard: Dashboards
    live: Live
    passes: Passes
    signing_keys: SigningKeys
    desks: Desks
    desk_sightings: DeskSightings
    pickups: Pickups
    pickup_lists: PickupLists
    pickup_reviews: PickupReviews
    unmatched_passes: UnmatchedPasses
    audit: Audit
    exports: Exports
    imports: Imports
    reports: Reports
    health: Health
    maintenance: Maintenance
    demo: Demo
    settings: Settings
    clock: Clock
    uow: UnitOfWork

    def close(self) -> None:
        self.uow.engine.dispose()


def open_services(settings: Settings, clock: Clock = system_clock) -> Services:
    """Open the database, backed up and migrated if it is older, and wire the services.

    Raises DatabaseUnreachable, DatabaseNewer, SqliteTooOld, FolderUnusable, BackupFailed,
    DiskFull; the database is then as it was.
    """
    device = Device(_device_id(settings.profile), time.time_ns() // 1000)
    engine = open_engine(database_url(settings.sqlite_file, settings.database_url))
    try:
        migrate(engine, settings.backups)
    except BaseException:
        engine.dispose()
        raise
    vault = KeyVault(settings.keys, PlatformKeyring() if settings.use_keyring else None)
    context = Context(UnitOfWork(engine), clock, vault, device)
    return Services(
        organisations=Organisations(context),
        users=Users(context),
        credentials=Credentials(context),
        supervisors=Supervisors(context),
        sessions=Sessions(context),
        events=Events(context),
        event_plans=EventPlans(context),
        options=Options(context),
        slots=Slots(context),
        questions=Questions(context),
        answers=Answers(context),
        people=People(context),
        registrations=Registrations(context),
        approvals=Approvals(context),
        conflicts=Conflicts(context),
        variance=Variance(context),
        dashboard=Dashboards(context),
        live=Live(context),
        passes=Passes(context),
        signing_keys=SigningKeys(context),
        desks=Desks(context),
        desk_sightings=DeskSightings(context),
        pickups=Pickups(context),
        pickup_lists=PickupLists(context),
        pickup_reviews=PickupReviews(context),
        unmatched_passes=UnmatchedPasses(context),
        audit=Audit(context),
        exports=Exports(context),
        imports=Imports(context),
        reports=Reports(context),
        health=Health(context, settings.profile, settings.backups),
        maintenance=Maintenance(context, settings.backups),
        demo=Demo(context),
        settings=settings,
        clock=clock,
        uow=context.uow,
    )


def reopen_services(services: Services) -> Services:
    """Open the same database anew, e.g. when its disk is back. The old services stay open.

    Raises what `open_services` does, and DatabaseUnreachable `vanished` where no file is: none is
    made in its place.
    """
    url = services.uow.engine.url
    if is_sqlite(url) and not Path(str(url.database)).exists():
        raise DatabaseUnreachable("vanished", str(url.database))
    return open_services(services.settings, services.clock)


@dataclass(frozen=True, slots=True)
class Restored:
    """The revision that the database has now, and where the one before it is kept, if any was."""

    revision: str
    kept: Path | None


def restore_database(settings: Settings, source: Path, clock: Clock = system_clock) -> Restored:
    """Put a backup in the place of the SQLite database, which nobody may have open.

    The backup is checked whole first, the old database is kept among the backups, and the restored
    one notes in its history where it came from. Every opening begins journals of its own, so that
    entries made after the backup and lost by restoring it can't be taken for new ones.

    Raises RestoreRefused, DatabaseNewer, DatabaseUnreachable, SqliteTooOld; all is then as it was.
    """
    url = database_url(settings.sqlite_file, settings.database_url)
    if not is_sqlite(url):
        raise RestoreRefused(url.render_as_string(hide_password=True), "postgresql")
    kept = restore(source, Path(str(url.database)), settings.backups)
    services = open_services(settings, clock)
    try:
        services.maintenance.note_restore(source.name)
        return Restored(services.maintenance.revision(), kept)
    finally:
        services.close()


def _device_id(profile: Path) -> UUID:
    """Return this installation's id, made at the first start. Raises FolderUnusable."""
    file = profile / "device-id"
    try:
        profile.mkdir(parents=True, exist_ok=True, mode=0o700)
        if file.exists():
            return UUID(file.read_text(encoding="ascii").strip())
        made = new_id()
        write_durably(file, str(made).encode("ascii"))
    except ValueError as error:
        raise FolderUnusable(str(file), "damaged") from error
    except OSError as error:
        raise refusal_of(profile, error) from error
    return UUID(file.read_text(encoding="ascii").strip())

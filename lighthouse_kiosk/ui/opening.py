"""Opens the data that a window is for, on the io lane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.tasks import Progress

if TYPE_CHECKING:
    # SQLAlchemy comes with the services: the io lane pays for it while a window is up
    from lighthouse_kiosk.bootstrap import Services


@dataclass(frozen=True, slots=True)
class DemoRequest:
    """Fill the profile with this many made-up people and open it as their organiser."""

    people: int = 2000
    seed: int = 1


@dataclass(frozen=True, slots=True)
class OpenedData:
    """The services, and the names of all organisations in the database."""

    services: Services
    organisations: tuple[str, ...]


def open_data(settings: Settings) -> OpenedData:
    """Import, open, migrate, and look whether anybody is there."""
    from lighthouse_kiosk.bootstrap import open_services  # noqa: PLC0415 - see the top

    services = open_services(settings)
    try:
        organisations = services.organisations.list_organisations()
    except BaseException:
        services.close()
        raise
    return OpenedData(services, tuple(one.name for one in organisations))


def open_demo(
    settings: Settings, request: DemoRequest, progress: Progress
) -> tuple[Services, Actor]:
    """Fill a profile of its own and open it; returns who is signed in."""
    from lighthouse_kiosk.bootstrap import open_services  # noqa: PLC0415 - see the top

    services = open_services(settings)
    try:
        actor = services.demo.fill(request.people, request.seed, progress.report)
    except BaseException:
        services.close()
        raise
    return services, actor

"""Pickup desks, what happened there, and photos of people as scenes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from lighthouse_kiosk.domain.desk_sightings import DeskSighting, Readers, ReaderState
from lighthouse_kiosk.domain.errors import DatabaseUnreachable
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.scenes import LANDSCAPE, Scene

_BOTH = (LANDSCAPE, (1280, 720))
_MINUTE = timedelta(minutes=1)


def desks_scenes(session: Session, page: Callable[..., Scene]) -> Iterator[Scene]:
    """`page` makes a scene of a page: name, session, key and what is done on it."""
    yield page("desks-at-work", session, "desks", _at_work, sizes=_BOTH)
    yield page("desks-silent", session, "desks", _silent, sizes=_BOTH)
    yield page("desks-away", session, "desks", _away)


def _sighting(page: Any, minutes: int, **facts: Any) -> DeskSighting:
    heard = page.session.clock() - minutes * _MINUTE
    told = DeskSighting(
        device_id=UUID(int=1),
        device_name="front-till-3",
        heard_at=heard,
        passes=4_812,
        passes_at=heard,
        readers=Readers(ReaderState.WORKING, ReaderState.ABSENT),
        self_service=False,
        left=False,
    )
    return replace(told, **facts)


def _show(page: Any, *sightings: DeskSighting, silent: timedelta | None = None) -> None:
    """Give the desks these devices in turn, the last of them silent if it is."""
    found = page.session.services.desk_sightings.standing(page.session.actor, page.occasion.id)
    told = [
        replace(one, sightings=(sightings[at],) if at < len(sightings) else ())
        for at, one in enumerate(found)
    ]
    last = min(len(sightings), len(told)) - 1
    told[last] = replace(told[last], silent_for=silent)
    page.show_standings(told)


def _at_work(page: Any) -> None:
    scanner = Readers(ReaderState.ABSENT, ReaderState.WORKING)
    _show(
        page,
        _sighting(page, 0),
        _sighting(page, 2, device_name="hall-b", readers=scanner),
        _sighting(page, 34, left=True),
    )


def _silent(page: Any) -> None:
    troubled = Readers(ReaderState.TROUBLED, ReaderState.ABSENT)
    _show(
        page,
        _sighting(page, 0, readers=troubled),
        _sighting(page, 1, self_service=True),
        _sighting(page, 18, device_name="DESKTOP-7Q4MK2-reception-area"),
        silent=18 * _MINUTE,
    )


def _away(page: Any) -> None:
    page.overview.fail(DatabaseUnreachable("no_server", "postgresql://desk@server/events"))

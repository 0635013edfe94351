"""Activity as scenes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from lighthouse_kiosk.domain.audit import Break, BrokenLink
from lighthouse_kiosk.services.audit import TrailState
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.scenes import LANDSCAPE, Scene

_BOTH = (LANDSCAPE, (1280, 720))


def office_scenes(session: Session, page: Callable[..., Scene]) -> Iterator[Scene]:
    """`page` makes a scene of a page: name, session, key and what is done on it."""
    yield page("activity", session, "activity", _approved_one, sizes=_BOTH)
    yield page("activity-changed", session, "activity", _narrow("events"))
    yield page("activity-nothing-fits", session, "activity", _search_nonsense)
    yield page("activity-broken", session, "activity", _broken, sizes=_BOTH)


def _approved_one(page: Any) -> None:
    rows = page.model.loaded_rows()
    wanted = ("approved", "changed", "reissued")
    at = next(
        (at for at, line in rows if getattr(line, "entry", None) and line.entry.action in wanted), 1
    )
    page.table.setCurrentIndex(page.model.index(at, 0))


def _narrow(kind: str) -> Callable[[Any], None]:
    def step(page: Any) -> None:
        page.filters.kind.set_key(kind)
        page.filters.changed.emit()

    return step


def _search_nonsense(page: Any) -> None:
    page.filters.search.setText("Zebediah")
    page.filters.search.returnPressed.emit()


def _broken(page: Any) -> None:
    broken = (BrokenLink(1_204, Break.CHANGED), BrokenLink(1_377, Break.MISSING))
    page.trail.show_state(TrailState(2_319, page.session.clock(), broken))

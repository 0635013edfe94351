"""What the organiser is told, what can be taken back, and what was changed by somebody else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtWidgets import QAbstractButton

from lighthouse_kiosk.domain.errors import DiskFull, ProgramFault
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.ui.notify import Action
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.scenes import LANDSCAPE, Scene

_BOTH = (LANDSCAPE, (1280, 720))


def notices_scenes(session: Session, page: Callable[..., Scene]) -> Iterator[Scene]:
    """`page` makes a scene of a page: name, session, key and what is done on it."""
    yield page("notices", session, "dashboard", _say_things, sizes=_BOTH)
    yield page("notices-undo", session, "setup", _say_undo, sizes=_BOTH)
    yield page("messages", session, "registrations", _say_things, _open_messages, sizes=_BOTH)
    yield page("messages-none", session, "registrations", _open_messages)
    yield page("registrations-batch", session, "registrations", _approve_some, sizes=_BOTH)
    yield page("registrations-leftovers", session, "registrations", _approve_some, _open_details)
    yield page(
        "registrations-batch-undone", session, "registrations", _approve_some, _undo, sizes=_BOTH
    )


def _say_things(page: Any) -> None:
    notifier = page.session.notifier
    notifier.success("Sofía Hernández moved to 11:00–11:30")
    notifier.refused(ProgramFault())
    notifier.refused(DiskFull("/srv/lighthouse", 12_000_000))
    notifier.refused(DiskFull("/srv/lighthouse", 12_000_000))
    notifier.warning(
        "2 could not be approved",
        detail="Slot full: 10:30–11:00 (1) · Sold out: Track B · Wellness (1)",
        action=Action("Details…", page.update, lasting=True),
    )


def _say_undo(page: Any) -> None:
    page.session.notifier.success(
        "The slot 10:30–11:00 is deleted", action=Action("Undo", page.update)
    )


def _open_messages(page: Any) -> None:
    page.window().open_messages()


def _approve_some(page: Any) -> None:
    """Some that are clear and some that can't be approved once the budget is gone."""
    session = page.session
    ids = [line.id for _at, line in page.list.model.loaded_rows()]
    event = session.services.events.get_event(session.actor, page.occasion.id)
    tight = EventChange(budget=event.budget_committed + 3_000_000)
    session.services.events.update_event(session.actor, event.id, tight)
    page.batches.approve_many(ids)


def _open_details(page: Any) -> None:
    _press(page, "Details…")


def _undo(page: Any) -> None:
    _press(page, "Undo")


def _press(page: Any, words: str) -> None:
    shelf = page.window().shelf
    for button in shelf.findChildren(QAbstractButton):
        if button.text() == words:
            button.click()
            return

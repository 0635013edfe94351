"""What the organiser is told, what can be taken back, and what was changed by somebody else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QDialog

from lighthouse_kiosk.domain.errors import DiskFull, ProgramFault
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.services.registrations import RegistrationChange
from lighthouse_kiosk.ui.notify import Action
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.scenes import LANDSCAPE, Scene

_EVER = 10**9
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
    changed = (_ask_to_change, _open_change, _save_change)
    yield page("registrations-changed-meanwhile", session, "registrations", *changed)
    unseen = (_ask_to_change, _approve_unseen)
    yield page("registrations-unseen", session, "registrations", *unseen, sizes=_BOTH)


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


_approved: list[RegistrationId] = []
"""What the play before approved, and the next one needs waiting again."""


def _approve_some(page: Any) -> None:
    """Two that are clear and many that can't be approved, as the budget reaches for two."""
    session = page.session
    session.services.approvals.undo_many(session.actor, _approved, _EVER)
    lines = [line for _at, line in page.list.model.loaded_rows()]
    dearest = max(line.unit_cost * line.quantity for line in lines)
    event = session.services.events.get_event(session.actor, page.occasion.id)
    tight = EventChange(budget=event.budget_committed + 2 * dearest)
    session.services.events.update_event(session.actor, event.id, tight)
    _approved[:] = [line.id for line in lines]
    page.batches.approve_many(_approved)


def _ask_to_change(page: Any) -> None:
    line = next(line for _at, line in page.list.model.loaded_rows() if line.clear)
    page.list.go_to(line.id)


def _open_change(page: Any) -> None:
    """Somebody else takes another quantity while the dialog is open."""
    page.panel.ask_to_change()
    session, seen = page.session, page.panel.detail.registration
    other = replace(session.actor, name="Tomás García")
    more = RegistrationChange(quantity=1 if seen.quantity > 1 else 2)
    session.services.registrations.update_registration(other, seen.id, more)


def _save_change(page: Any) -> None:
    page.window().findChild(QDialog, "wishes-dialog").accept_button.click()


def _approve_unseen(page: Any) -> None:
    """The row in hand is not as it was seen any more."""
    session, seen = page.session, page.panel.detail.registration
    other = replace(session.actor, name="Tomás García")
    more = RegistrationChange(quantity=1 if seen.quantity > 1 else 2)
    session.services.registrations.update_registration(other, seen.id, more)
    page.decisions.approve(seen.id, page.panel.detail.person.name, seen.seen)


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

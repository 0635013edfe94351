"""Activity, users and the locked window as scenes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QAbstractButton

from lighthouse_kiosk.domain.audit import Break, BrokenLink
from lighthouse_kiosk.domain.credentials import Credential
from lighthouse_kiosk.domain.errors import SessionEnded, WrongSecret
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.services.audit import TrailState
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.users.dialogs import ResetDialog
from lighthouse_kiosk.ui.scenes import LANDSCAPE, Scene
from lighthouse_kiosk.ui.widgets.passwords import PasswordField

_BOTH = (LANDSCAPE, (1280, 720))


def activity_scenes(session: Session, page: Callable[..., Scene]) -> Iterator[Scene]:
    """`page` makes a scene of a page: name, session, key and what is done on it."""
    yield page("activity", session, "activity", _approved_one, sizes=_BOTH)
    yield page("activity-changed", session, "activity", _narrow("events"))
    yield page("activity-nothing-fits", session, "activity", _search_nonsense)
    yield page("activity-broken", session, "activity", _broken, sizes=_BOTH)
    admin = replace(session, actor=replace(session.actor, role=Role.ADMIN))
    yield page("users", admin, "users", sizes=_BOTH)
    yield page("users-add", admin, "users", _press("add-user"))
    yield page("users-reset", admin, "users", _reset)
    yield page("account", session, "account", sizes=_BOTH)
    yield page("account-password", session, "account", _press("change-password"))
    yield page("locked", session, "dashboard", _lock, sizes=_BOTH)
    yield page("locked-refused", session, "dashboard", _lock, _refuse)
    yield page("locked-ended", session, "dashboard", _lock, _end)


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


def _press(name: str) -> Callable[[Any], None]:
    def step(page: Any) -> None:
        page.findChild(QAbstractButton, name).click()
        for field in page.findChildren(PasswordField, "user-password"):
            field.setText("k7mx-pr4w-hd9t")

    return step


def _reset(page: Any) -> None:
    dialog = ResetDialog(page.session, page.model.rows[0].user, page)
    dialog.password_field.setText("k7mx-pr4w-hd9t")
    dialog.open()


def _lock(page: Any) -> None:
    page.window().keeper.cover()


def _refuse(page: Any) -> None:
    page.window().keeper.screen.refuse(WrongSecret(Credential.PASSWORD))


def _end(page: Any) -> None:
    page.window().keeper.screen.show_ended(SessionEnded())

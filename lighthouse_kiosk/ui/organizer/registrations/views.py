"""Saved views: filters and order under a name, kept on this machine for this user."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, QSettings, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from lighthouse_kiosk.domain.ids import OptionId, SlotId
from lighthouse_kiosk.services.registrations import RegistrationOrder
from lighthouse_kiosk.ui.assets import icon
from lighthouse_kiosk.ui.organizer.registrations.dialogs import NameDialog
from lighthouse_kiosk.ui.organizer.registrations.filters import RegistrationFilter
from lighthouse_kiosk.ui.organizer.session import Session

MOST_VIEWS = 50


class SavedViews:
    """By name, in the order they were saved. What can't be read any more is left out."""

    def __init__(self, memory: QSettings, owner: str) -> None:
        """`owner` keeps the views of users apart that work on the same machine."""
        self._memory = memory
        self._key = f"registration-views/{owner}"

    def all(self) -> dict[str, RegistrationFilter]:
        try:
            kept = json.loads(str(self._memory.value(self._key, "{}")))
            return {str(name): _filter(values) for name, values in kept.items()}
        except (ValueError, TypeError, AttributeError, KeyError):
            return {}

    def save(self, name: str, wanted: RegistrationFilter) -> None:
        """Keep a view; one of the same name is replaced, the oldest beyond fifty forgotten."""
        views = self.all()
        views.pop(name, None)
        views[name] = wanted
        self._write(dict(list(views.items())[-MOST_VIEWS:]))

    def forget(self, name: str) -> None:
        views = self.all()
        views.pop(name, None)
        self._write(views)

    def _write(self, views: dict[str, RegistrationFilter]) -> None:
        kept = {
            name: {
                field: str(value or "")
                for field, value in asdict(wanted).items()
                # what a figure counted on one day is no view for another
                if field != "narrowing"
            }
            for name, wanted in views.items()
        }
        self._memory.setValue(self._key, json.dumps(kept))


def _filter(values: dict[str, str]) -> RegistrationFilter:
    option, slot = values["option_id"], values["slot_id"]
    return RegistrationFilter(
        status=values["status"],
        option_id=OptionId(UUID(option)) if option else None,
        slot_id=SlotId(UUID(slot)) if slot else None,
        text=values["text"],
        order=RegistrationOrder(values["order"]),
    )


class ViewMenu(QObject):
    """`chosen` carries the RegistrationFilter of a view, `saved` the name of a new one."""

    chosen = Signal(object)
    saved = Signal(str)

    def __init__(self, owner: QWidget, session: Session) -> None:
        super().__init__(owner)
        self._owner = owner
        self.views = SavedViews(session.memory, str(session.actor.user_id or ""))

    def open(self, place: QPoint, present: RegistrationFilter) -> None:
        """Offer the saved views at this place on the screen, and to save the present one."""
        menu = QMenu(self._owner)
        menu.setObjectName("views-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        views = self.views.all()
        for name, wanted in views.items():
            menu.addAction(icon("bookmark"), _shown(name), partial(self.chosen.emit, wanted))
        if views:
            menu.addSeparator()
        menu.addAction(icon("save"), self.tr("Save this view…"), partial(self.save, present))
        if views:
            forget = menu.addMenu(icon("trash-2"), self.tr("Delete a view"))
            for name in views:
                forget.addAction(_shown(name), partial(self.views.forget, name))
        menu.popup(place)

    def save(self, present: RegistrationFilter) -> None:
        """Ask for a name, and keep the view under it."""
        dialog = NameDialog(
            self.tr("Save this view"),
            self.tr("Search, filters and order are kept under this name."),
            self.tr("Save"),
            self._owner,
        )

        def keep() -> None:
            self.views.save(dialog.name(), present)
            self.saved.emit(dialog.name())

        dialog.accepted.connect(keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _shown(name: str) -> str:
    """As a menu shows it: an ampersand is a letter, not a mark for the keyboard."""
    return name.replace("&", "&&")

"""A PIN for a desk, without which its kiosk does not open."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.domain.desks import Desk
from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.ui.organizer.forms import FormDialog
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.widgets.passwords import PasswordField


class DeskPinDialog(FormDialog):
    def __init__(self, session: Session, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            self.tr("PIN of {desk}").format(desk=desk.name),
            self.tr("Set PIN"),
            text=self.tr("Whoever opens this desk's kiosk types it. Tell it to the desk's staff."),
            width=420,
            parent=parent,
        )
        self.setObjectName("desk-pin-dialog")
        self._desk = desk
        self._pin = PasswordField()
        self._pin.setObjectName("desk-pin")
        self.add_row(("pin", self.tr("PIN"), self._pin))
        self.begin_at(self._pin)

    def store(self) -> None:
        session, desk, pin = self.session, self._desk, self._pin.text()
        if not pin:
            raise InvalidField("pin", "missing")
        self.save(
            lambda: session.services.desks.set_pin(session.actor, desk.id, pin),
            lambda _nothing: None,
        )

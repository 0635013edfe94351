"""Small questions about one or several registrations: a reason, a slot, a quantity."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.ids import SlotId
from lighthouse_kiosk.domain.registrations import MOST_QUANTITY, Registration
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.domain.text import NOTE_LENGTH
from lighthouse_kiosk.services.registrations import RegistrationChange, RegistrationDetail
from lighthouse_kiosk.ui.assets import font
from lighthouse_kiosk.ui.organizer.fields import Choice, CountField, line_edit
from lighthouse_kiosk.ui.organizer.forms import FormDialog
from lighthouse_kiosk.ui.organizer.registrations.checks import slot_words
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.widgets import Dialog, FormField, Kind
from lighthouse_kiosk.wording.format import number


class ReasonDialog(Dialog):
    """Why something final is done; the reason goes into the history and may stay empty."""

    def __init__(
        self, title: str, text: str, accept_label: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            title, accept_label, text=text, accept_kind=Kind.DESTRUCTIVE, width=460, parent=parent
        )
        self.setObjectName("reason-dialog")
        self.accept_button.setObjectName("accept")
        self._editor = _ReasonEdit()
        self._editor.setObjectName("reason")
        field = FormField(
            self.tr("Reason"), self._editor, hint=self.tr("Kept in the history"), optional=True
        )
        self.body.addWidget(field)
        self._editor.setFocus()

    def reason(self) -> str:
        return self._editor.toPlainText()[:NOTE_LENGTH]


class NameDialog(Dialog):
    """A name for something, not empty."""

    def __init__(self, title: str, text: str, accept_label: str, parent: QWidget) -> None:
        super().__init__(title, accept_label, text=text, width=400, parent=parent)
        self.setObjectName("name-dialog")
        self.accept_button.setObjectName("accept")
        self._editor = line_edit("name")
        self._editor.setMaxLength(60)
        self._field = FormField(self.tr("Name"), self._editor)
        self.body.addWidget(self._field)

    def name(self) -> str:
        return " ".join(self._editor.text().split())

    def check(self) -> bool:
        if not self.name():
            self._field.set_error(self.tr("Type a name."))
        return bool(self.name())


class _ReasonEdit(QPlainTextEdit):
    """Enter belongs to the dialog; Shift+Enter is a new line."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(font())
        self.setFixedHeight(84)
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
            return
        super().keyPressEvent(event)


class WishesDialog(FormDialog):
    """Another slot or quantity for one registration; `then` has it as it is afterwards."""

    def __init__(
        self,
        session: Session,
        registration: Registration,
        slots: Sequence[PickupSlot],
        then: Callable[[RegistrationDetail], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            session,
            self.tr("Change slot or quantity"),
            self.tr("Save"),
            width=420,
            parent=parent,
        )
        self.setObjectName("wishes-dialog")
        self._registration = registration
        self._then = then
        choices: list[tuple[str, object]] = [
            (
                self.tr("{slot} · {count} free").format(
                    slot=slot_words(slot), count=number(max(0, slot.left))
                ),
                slot.id,
            )
            for slot in slots
        ]
        if registration.slot_id is None:
            choices.insert(0, (self.tr("No slot"), None))
        self._slot = Choice("wish-slot", choices)
        self._slot.set_value(registration.slot_id)
        self._quantity = CountField("wish-quantity", 1, MOST_QUANTITY)
        self._quantity.set_count(registration.quantity)
        self.add_row(("slot_id", self.tr("Pickup slot"), self._slot))
        self.add_row(("quantity", self.tr("Quantity"), self._quantity))

    def store(self) -> None:
        session, found_id = self.session, self._registration.id
        chosen = self._slot.value()
        change = RegistrationChange(
            slot_id=SlotId(chosen) if isinstance(chosen, UUID) else None,
            quantity=self._quantity.value(),
        )

        def work() -> Changed[RegistrationDetail]:
            return session.services.registrations.update_registration(
                session.actor, found_id, change
            )

        self.save(work, self._then)

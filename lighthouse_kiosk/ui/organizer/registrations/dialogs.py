"""Small questions about one or several registrations: a reason, a slot, a quantity."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import SlotId
from lighthouse_kiosk.domain.registrations import (
    MOST_QUANTITY,
    Registration,
    RegistrationChanged,
    Seen,
)
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.domain.text import NOTE_LENGTH
from lighthouse_kiosk.services.registrations import RegistrationChange, RegistrationDetail
from lighthouse_kiosk.ui.assets import font
from lighthouse_kiosk.ui.organizer.choice_boxes import ChoiceBox
from lighthouse_kiosk.ui.organizer.fields import CountField, line_edit
from lighthouse_kiosk.ui.organizer.forms import FormDialog
from lighthouse_kiosk.ui.organizer.registrations.checks import slot_words
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.widgets import Dialog, FormField, Kind
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.translation import translate


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
        self.body.addWidget(_reason_field(self._editor))
        self._editor.setFocus()

    def reason(self) -> str:
        return self._editor.toPlainText()[:NOTE_LENGTH]


class DecisionDialog(FormDialog):
    """Why one registration is rejected or cancelled; stays open where it was changed meanwhile.

    `decide` gets the reason, and what was seen of the registration when it was given.
    """

    def __init__(
        self,
        session: Session,
        title: str,
        text: str,
        accept_label: str,
        seen: Seen,
        decide: Callable[[str, Seen], Changed[Registration]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            session,
            title,
            accept_label,
            text=text,
            accept_kind=Kind.DESTRUCTIVE,
            width=460,
            parent=parent,
        )
        self.setObjectName("reason-dialog")
        self._seen = seen
        self._decide = decide
        self._editor = _ReasonEdit()
        self._editor.setObjectName("reason")
        self.body.addWidget(_reason_field(self._editor))
        self._editor.setFocus()

    def store(self) -> None:
        reason, seen = self._editor.toPlainText()[:NOTE_LENGTH], self._seen
        self.save(lambda: self._decide(reason, seen), lambda _decided: None)

    def refuse(self, error: LighthouseError) -> None:
        if isinstance(error, RegistrationChanged):
            self._seen = error.now
        super().refuse(error)


def _reason_field(editor: QWidget) -> FormField:
    return FormField(
        translate("reasons", "Reason"),
        editor,
        hint=translate("reasons", "Kept in the history"),
        optional=True,
    )


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
        self._known = registration.seen
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
        self._slot = ChoiceBox("wish-slot", choices)
        self._slot.set_value(registration.slot_id)
        self._quantity = CountField("wish-quantity", 1, MOST_QUANTITY)
        self._quantity.set_count(registration.quantity)
        self.add_row(("slot_id", self.tr("Pickup slot"), self._slot))
        self.add_row(("quantity", self.tr("Quantity"), self._quantity))

    def store(self) -> None:
        session, found_id = self.session, self._registration.id
        chosen, quantity = self._slot.value(), self._quantity.value()
        known = self._known.wish
        moved = isinstance(chosen, UUID) and chosen != known.slot_id
        change = RegistrationChange(
            slot_id=SlotId(chosen) if moved and isinstance(chosen, UUID) else None,
            quantity=quantity if quantity != known.quantity else None,
            seen=self._known,
        )

        def work() -> Changed[RegistrationDetail]:
            return session.services.registrations.update_registration(
                session.actor, found_id, change
            )

        self.save(work, self._then)

    def refuse(self, error: LighthouseError) -> None:
        """What somebody else changed meanwhile is taken over where nothing was chosen here."""
        if isinstance(error, RegistrationChanged):
            before, now = self._known.wish, error.now.wish
            if self._slot.value() == before.slot_id:
                self._slot.set_value(now.slot_id)
            if self._quantity.value() == before.quantity:
                self._quantity.set_count(now.quantity)
            self._known = error.now
        super().refuse(error)

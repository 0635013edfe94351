"""New registrations, and other wishes and answers for those that there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from lighthouse_kiosk.domain.conflicts import Alternative, OtherOption, OtherSlot, SmallerQuantity
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.services.registrations import RegistrationChange, RegistrationDetail
from lighthouse_kiosk.ui.organizer.registrations.answers import AnswersDialog
from lighthouse_kiosk.ui.organizer.registrations.checks import slot_words
from lighthouse_kiosk.ui.organizer.registrations.dialogs import WishesDialog
from lighthouse_kiosk.ui.organizer.registrations.new_dialog import NewRegistrationDialog, Prefill
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.wording.format import number


class Amendments(QObject):
    """`amended` carries a sentence about what went through."""

    amended = Signal(str)
    approving = Signal()
    """One is about to be approved with another wish."""
    approved = Signal(object, str, str)
    """The registration's id, the person's name, and the sentence."""

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._window = owner

    def ask_for_registration(self, occasion: Event, prefill: Prefill | None = None) -> None:
        """Open the dialog for a new registration."""
        dialog = NewRegistrationDialog(self._session, occasion, prefill, self._window)
        dialog.accepted.connect(
            lambda: self.amended.emit(
                self.tr("{name} registered").format(name=dialog.person_name())
            )
        )
        _open(dialog)

    def change_wishes(self, detail: RegistrationDetail, slots: Sequence[PickupSlot]) -> None:
        _open(
            WishesDialog(
                self._session,
                detail.registration,
                slots,
                lambda after: self.amended.emit(
                    self.tr("{name} changed").format(name=after.person.name)
                ),
                self._window,
            )
        )

    def change_answers(self, detail: RegistrationDetail) -> None:
        name = detail.person.name
        _open(
            AnswersDialog(
                self._session,
                detail.registration.id,
                name,
                detail.answers,
                lambda: self.amended.emit(self.tr("Answers of {name} changed").format(name=name)),
                self._window,
            )
        )

    def take(self, detail: RegistrationDetail, alternative: Alternative) -> None:
        """Change the wish to what fits and approve it, all at once or not at all."""
        before, approved = detail.registration, Status.APPROVED
        match alternative:
            case OtherSlot(slot):
                self._approve_as(
                    before.id, RegistrationChange(approved, slot_id=slot.id, seen=before.seen)
                )
            case SmallerQuantity(quantity, slot):
                change = RegistrationChange(
                    approved, slot.id if slot else None, quantity, seen=before.seen
                )
                self._approve_as(before.id, change)
            case OtherOption(option, slot):
                prefill = Prefill(detail.person, option.id, slot.id if slot else None)
                self.ask_for_registration(detail.event, prefill)
            case _:
                return

    def _approve_as(self, found_id: RegistrationId, change: RegistrationChange) -> None:
        session = self._session

        def done(after: RegistrationDetail) -> None:
            name = after.person.name
            if change.slot_id is not None and after.slot is not None:
                slot = slot_words(after.slot)
                text = self.tr("{name} moved to {slot} and approved").format(name=name, slot=slot)
            else:
                count = number(after.registration.quantity)
                text = self.tr("{name} approved for {count}").format(name=name, count=count)
            self.approved.emit(found_id, name, text)

        self.approving.emit()
        session.write(
            lambda: session.services.registrations.update_registration(
                session.actor, found_id, change
            ),
            done,
            owner=self,
        )


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()

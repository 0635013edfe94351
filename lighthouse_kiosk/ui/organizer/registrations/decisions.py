"""Deciding about one registration, and saying what came of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.registrations import Registration, Seen, Status
from lighthouse_kiosk.ui.organizer.registrations.dialogs import DecisionDialog
from lighthouse_kiosk.ui.organizer.session import Session


class Decisions(QObject):
    """`decided` carries a sentence about one that went through; `stuck` the id of one that didn't.

    `settled` carries the id of one that nothing is to be decided about now.
    """

    decided = Signal(str, object)
    """The sentence, and what takes the decision back, or None."""
    stuck = Signal(object)
    settled = Signal(object)

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._window = owner

    def approve(self, found_id: RegistrationId, name: str, seen: Seen) -> None:
        session = self._session

        def approved(_registration: object) -> None:
            self.settled.emit(found_id)
            self.decided.emit(
                self.tr("{name} approved").format(name=name), lambda: self.undo(found_id, name)
            )

        def refused(error: LighthouseError) -> None:
            session.notifier.refused(error)
            self.stuck.emit(found_id)

        session.write(
            lambda: session.services.registrations.approve(session.actor, found_id, seen),
            approved,
            owner=self,
            failed=refused,
        )

    def undo(self, found_id: RegistrationId, name: str) -> None:
        """Take an approval back; it waits again and is taken in hand."""
        session = self._session

        def undone(waiting: Registration) -> None:
            self.decided.emit(self.tr("{name} waits again").format(name=name), None)
            self.stuck.emit(waiting.id)

        session.write(
            lambda: session.services.approvals.undo(session.actor, found_id), undone, owner=self
        )

    def ask_to_reject(self, found_id: RegistrationId, name: str, seen: Seen) -> None:
        """Rejecting is final, so it asks for a reason first."""
        approved = seen.status is Status.APPROVED
        text = (
            self.tr(
                "The approval of {name} is withdrawn: budget, stock and slot come back, and the pass stops working. This is final."
            )
            if approved
            else self.tr("{name} won't get it. This is final; registering again stays possible.")
        ).format(name=name)
        title = self.tr("Withdraw the approval?") if approved else self.tr("Reject?")
        verb = self.tr("Withdraw") if approved else self.tr("Reject")
        services, actor = self._session.services, self._session.actor
        self._ask(
            found_id,
            DecisionDialog(
                self._session,
                title,
                text,
                verb,
                seen,
                lambda reason, known: services.registrations.reject(actor, found_id, reason, known),
                self._window,
            ),
            self.tr("{name} rejected").format(name=name),
        )

    def ask_to_cancel(self, found_id: RegistrationId, name: str, seen: Seen) -> None:
        services, actor = self._session.services, self._session.actor
        dialog = DecisionDialog(
            self._session,
            self.tr("Cancel this registration?"),
            self.tr(
                "For when {name} no longer wants it. What it held comes back. This is final."
            ).format(name=name),
            self.tr("Cancel registration"),
            seen,
            lambda reason, known: services.registrations.cancel(actor, found_id, reason, known),
            self._window,
        )
        dialog.cancel_button.setText(self.tr("Keep it"))
        self._ask(found_id, dialog, self.tr("Registration of {name} cancelled").format(name=name))

    def _ask(self, found_id: RegistrationId, dialog: DecisionDialog, sentence: str) -> None:
        dialog.accepted.connect(lambda: self.settled.emit(found_id))
        dialog.accepted.connect(lambda: self.decided.emit(sentence, None))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

"""Questions before something that happened at a desk is set right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.domain.errors import InvalidField, LighthouseError
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.people import PersonRegistration
from lighthouse_kiosk.services.pickup_reviews import ReviewLine, UnmatchedClaim
from lighthouse_kiosk.services.unmatched_passes import Matched
from lighthouse_kiosk.ui.models.registrations import option_text
from lighthouse_kiosk.ui.organizer.choice_boxes import ChoiceBox
from lighthouse_kiosk.ui.organizer.desks.review_words import what, whose
from lighthouse_kiosk.ui.organizer.fields import line_edit
from lighthouse_kiosk.ui.organizer.forms import FormDialog
from lighthouse_kiosk.ui.organizer.registrations.person_picker import PersonPicker
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.wording.format import number


class UndoDialog(FormDialog):
    """Why a hand-out is taken back; it can't be handed out again from here."""

    def __init__(self, session: Session, line: ReviewLine, parent: QWidget) -> None:
        super().__init__(
            session,
            self.tr("Undo the pickup"),
            self.tr("Undo the pickup"),
            text=self.tr(
                "{what} of {whose} can be handed out again then. Nothing is deleted: the journal "
                "keeps both, with your name and the reason."
            ).format(what=what(line), whose=whose(line)),
            width=460,
            parent=parent,
        )
        self.setObjectName("undo-pickup-dialog")
        self._line = line
        self._reason = line_edit("undo-reason")
        self.add_row(("reason", self.tr("Reason"), self._reason))

    def store(self) -> None:
        session, pickup_id, reason = self.session, self._line.pickup_id, self._reason.text()
        self.save(
            lambda: session.services.pickup_reviews.undo(session.actor, pickup_id, reason),
            lambda _undone: None,
        )


class MatchDialog(FormDialog):
    """To whose registration an unmatched pass belongs; `then` has what was matched."""

    def __init__(
        self,
        session: Session,
        line: ReviewLine,
        claim: UnmatchedClaim,
        event_id: UUID,
        then: Callable[[Matched], None],
        parent: QWidget,
    ) -> None:
        super().__init__(
            session,
            self.tr("Match to a registration"),
            self.tr("Match"),
            text=self.tr(
                "{what} was handed out on a pass that is not known here. Whose was it?"
            ).format(what=what(line)),
            width=520,
            parent=parent,
        )
        self.setObjectName("match-dialog")
        self._claim, self._event_id, self._then = claim, event_id, then
        self._loads: Latest[Sequence[PersonRegistration]] = session.latest(self)
        self.picker = PersonPicker(session)
        self.picker.new_button.hide()
        self.picker.changed.connect(self._look)
        self.body.addWidget(self.picker)
        self._registration = ChoiceBox("match-registration")
        self.add_row(("registration", self.tr("Registration"), self._registration))
        self._offer(())
        self.begin_at(self.picker)

    def store(self) -> None:
        chosen = self._registration.value()
        if not isinstance(chosen, UUID):
            raise InvalidField("registration", "missing")
        session, unmatched_id = self.session, self._claim.id
        registration_id = RegistrationId(chosen)
        self.save(
            lambda: session.services.unmatched_passes.match(
                session.actor, unmatched_id, registration_id
            ),
            self._then,
        )

    def _look(self) -> None:
        person, session = self.picker.person, self.session
        if person is None:
            self._loads.drop()
            self._offer(())
            return
        person_id = person.id
        self._loads.run(
            lambda: session.services.people.their_registrations(session.actor, person_id),
            self._found,
            failed=self._failed,
        )

    def _found(self, registrations: Sequence[PersonRegistration]) -> None:
        fitting = [
            one
            for one in registrations
            if one.event_id == self._event_id
            and one.status is Status.APPROVED
            and one.picked_up < one.quantity
        ]
        self._offer(fitting)
        if not fitting:
            words = self.tr("Nothing approved is left to hand out to this person at this event.")
            self.fields["registration"].set_error(words)

    def _failed(self, error: LighthouseError) -> None:
        self._offer(())
        self.refuse(error)

    def _offer(self, registrations: Sequence[PersonRegistration]) -> None:
        self.fields["registration"].set_error("")
        self._registration.set_choices(
            [
                (
                    self.tr("{what} · {count} left").format(
                        what=option_text(one.option_name, one.quantity),
                        count=number(one.quantity - one.picked_up),
                    ),
                    one.id,
                )
                for one in registrations
            ]
        )
        self._registration.setEnabled(bool(registrations))
        self.accept_button.allow(bool(registrations), self.tr("Choose whose it was first."))

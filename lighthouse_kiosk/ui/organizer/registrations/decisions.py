"""Deciding: one registration or many, and saying what came of it."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.conflicts import ConflictRefused
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.registrations import OPEN, Registration, Status
from lighthouse_kiosk.services.registrations import BatchResult, RegistrationLine
from lighthouse_kiosk.ui.format import number
from lighthouse_kiosk.ui.organizer.progress import ProgressDialog
from lighthouse_kiosk.ui.organizer.registrations.dialogs import ReasonDialog
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Cancelled, Lane, Progress
from lighthouse_kiosk.ui.terms import problem_word
from lighthouse_kiosk.ui.words import error_words

_SHOW_PROGRESS_FROM = 200


def refusal_word(error: LighthouseError) -> str:
    """A batch's refusal in two words, to count by."""
    if isinstance(error, ConflictRefused):
        return ", ".join(problem_word(problem) for problem in error.result.problems)
    return error_words(error).title


class Decisions(QObject):
    """`decided` carries a sentence about one that went through; `stuck` the id of one that didn't.

    `left_over` carries the ids that a batch could not approve.
    """

    decided = Signal(str)
    stuck = Signal(object)
    left_over = Signal(object)

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._window = owner

    def approve(self, found_id: RegistrationId, name: str) -> None:
        session = self._session

        def refused(error: LighthouseError) -> None:
            session.notifier.refused(error)
            self.stuck.emit(found_id)

        session.write(
            lambda: session.services.registrations.approve(session.actor, found_id),
            lambda _approved: self.decided.emit(self.tr("{name} approved").format(name=name)),
            owner=self,
            failed=refused,
        )

    def ask_to_reject(self, found_id: RegistrationId, name: str, *, approved: bool) -> None:
        """Rejecting is final, so it asks for a reason first."""
        text = (
            self.tr(
                "The approval of {name} is withdrawn: budget, stock and slot come back, and the pass stops working. This is final."
            )
            if approved
            else self.tr("{name} is told no. This is final; registering again stays possible.")
        ).format(name=name)
        title = self.tr("Withdraw the approval?") if approved else self.tr("Reject?")
        verb = self.tr("Withdraw") if approved else self.tr("Reject")
        services, actor = self._session.services, self._session.actor
        self._ask(
            title,
            text,
            verb,
            lambda reason: services.registrations.reject(actor, found_id, reason),
            self.tr("{name} rejected").format(name=name),
        )

    def ask_to_cancel(self, found_id: RegistrationId, name: str) -> None:
        services, actor = self._session.services, self._session.actor
        self._ask(
            self.tr("Cancel this registration?"),
            self.tr(
                "For when {name} no longer wants it. What it held comes back. This is final."
            ).format(name=name),
            self.tr("Cancel registration"),
            lambda reason: services.registrations.cancel(actor, found_id, reason),
            self.tr("Registration of {name} cancelled").format(name=name),
        )

    def _ask(
        self,
        title: str,
        text: str,
        verb: str,
        work: Callable[[str], Changed[Registration]],
        sentence: str,
    ) -> None:
        dialog = ReasonDialog(title, text, verb, self._window)
        if verb == self.tr("Cancel registration"):
            dialog.cancel_button.setText(self.tr("Keep it"))

        def go_on() -> None:
            reason = dialog.reason()
            self._session.write(
                lambda: work(reason), lambda _decided: self.decided.emit(sentence), owner=self
            )

        dialog.accepted.connect(go_on)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def approve_many(self, lines: Sequence[RegistrationLine]) -> None:
        """Approve first come first; what can't be approved is reported by reason."""
        session = self._session
        self._run_batch(
            lines,
            self.tr("Approving {count} registrations").format(count=number(len(lines))),
            lambda ids, tell, stopped: session.services.registrations.approve_many(
                session.actor, ids, tell, stopped
            ),
            lambda result, stopped: self._report(
                result,
                self.tr("{count} approved"),
                self.tr("1 could not be approved"),
                self.tr("{count} could not be approved"),
                names_of(lines),
                stopped=stopped,
            ),
        )

    def _run_batch(
        self,
        lines: Sequence[RegistrationLine],
        title: str,
        batch: Callable[
            [list[RegistrationId], Callable[[int, int], None], Callable[[], bool]],
            Changed[BatchResult],
        ],
        report: Callable[[BatchResult, bool], None],
    ) -> None:
        ids = [line.id for line in lines]
        session, stop = self._session, threading.Event()
        dialog = (
            ProgressDialog(title, len(ids), self._window)
            if len(ids) >= _SHOW_PROGRESS_FROM
            else None
        )

        def work(progress: Progress) -> Changed[BatchResult]:
            def tell(done: int, total: int) -> None:
                try:
                    progress.report(done, total)
                except Cancelled:
                    stop.set()

            return batch(ids, tell, stop.is_set)

        def done(outcome: Changed[BatchResult]) -> None:
            if dialog is not None and shiboken6.isValid(dialog):
                dialog.close_for_good()
            report(outcome.value, stop.is_set())
            session.bus.publish(outcome.changes)

        def advanced(count: int, total: int) -> None:
            if dialog is not None and shiboken6.isValid(dialog):
                dialog.advance(count, total)

        session.runner.run_with_progress(
            work, done, advanced=advanced, owner=session.bus, lane=Lane.BULK
        )
        if dialog is not None:
            dialog.rejected.connect(stop.set)
            dialog.open()

    def _report(
        self,
        result: BatchResult,
        all_done: str,
        one_refused: str,
        many_refused: str,
        names: dict[RegistrationId, str],
        *,
        stopped: bool,
    ) -> None:
        notifier = self._session.notifier
        done, refused = len(result.done), result.refused
        if done:
            detail = self.tr("Stopped there; the rest is as it was.") if stopped else ""
            notifier.success(all_done.format(count=number(done)), detail=detail)
        if refused:
            counted = Counter(refusal_word(error) for _id, error in refused)
            reasons = "; ".join(
                f"{word}: {number(count)}" for word, count in counted.most_common(4)
            )
            first = ", ".join(names.get(found_id, "") for found_id, _error in refused[:3])
            text = one_refused if len(refused) == 1 else many_refused
            rest = f" … (+{number(len(refused) - 3)})" if len(refused) > 3 else ""
            notifier.warning(
                text.format(count=number(len(refused))), detail=f"{reasons}. {first}{rest}"
            )
        if result.stopped is not None:
            notifier.refused(result.stopped)
        self.left_over.emit([found_id for found_id, _error in refused])

    def reject_many(self, lines: Sequence[RegistrationLine]) -> None:
        """Ask once for the reason of all; what is final or picked up is left alone."""
        chosen = [line for line in lines if line.status in OPEN and not line.picked_up]
        approved = sum(line.status is Status.APPROVED for line in chosen)
        text = self.tr("{count} people are told no. This is final.").format(
            count=number(len(chosen))
        )
        if approved:
            text += " " + self.tr(
                "{count} of them are approved; their passes stop working."
            ).format(count=number(approved))
        dialog = ReasonDialog(
            self.tr("Reject {count} registrations?").format(count=number(len(chosen))),
            text,
            self.tr("Reject {count}").format(count=number(len(chosen))),
            self._window,
        )
        dialog.accepted.connect(lambda: self._reject_all(chosen, dialog.reason()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _reject_all(self, lines: Sequence[RegistrationLine], reason: str) -> None:
        session = self._session
        self._run_batch(
            lines,
            self.tr("Rejecting {count} registrations").format(count=number(len(lines))),
            lambda ids, tell, stopped: session.services.registrations.reject_many(
                session.actor, ids, reason, tell, stopped
            ),
            lambda result, stopped: self._report(
                result,
                self.tr("{count} rejected"),
                self.tr("1 could not be rejected"),
                self.tr("{count} could not be rejected"),
                names_of(lines),
                stopped=stopped,
            ),
        )


def names_of(lines: Sequence[RegistrationLine]) -> dict[RegistrationId, str]:
    return {line.id: line.person.name for line in lines}

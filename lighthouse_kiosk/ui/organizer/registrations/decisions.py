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
from lighthouse_kiosk.domain.registrations import Registration
from lighthouse_kiosk.services.approvals import ApprovalPreview
from lighthouse_kiosk.services.registrations import BatchResult
from lighthouse_kiosk.ui.notify import Action
from lighthouse_kiosk.ui.organizer.progress import ProgressDialog
from lighthouse_kiosk.ui.organizer.registrations.batch_dialogs import (
    ApprovalDialog,
    Leftover,
    LeftoversDialog,
)
from lighthouse_kiosk.ui.organizer.registrations.dialogs import ReasonDialog
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Progress
from lighthouse_kiosk.ui.words import error_words
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.terms import problem_word

_SHOW_PROGRESS_FROM = 200
_LONG_TO_CHECK = 2_000
_NAMED = 3
"""How many of those that a batch left over are named."""


def refusal_word(error: LighthouseError) -> str:
    """A batch's refusal in two words, to count by."""
    if isinstance(error, ConflictRefused):
        return ", ".join(problem_word(problem) for problem in error.result.problems)
    return error_words(error).title


class Decisions(QObject):
    """`decided` carries a sentence about one that went through; `stuck` the id of one that didn't.

    `left_over` carries the ids that a batch could not decide, `wanted` those to look at.
    """

    decided = Signal(str, object)
    """The sentence, and what takes the decision back, or None."""
    stuck = Signal(object)
    left_over = Signal(object)
    wanted = Signal(object)

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
            lambda _approved: self.decided.emit(
                self.tr("{name} approved").format(name=name), lambda: self.undo(found_id, name)
            ),
            owner=self,
            failed=refused,
        )

    def undo(self, found_id: RegistrationId, name: str) -> None:
        """Take an approval back; the wish waits again and is taken in hand."""
        session = self._session

        def undone(waiting: Registration) -> None:
            self.decided.emit(self.tr("{name} waits again").format(name=name), None)
            self.stuck.emit(waiting.id)

        session.write(
            lambda: session.services.approvals.undo(session.actor, found_id), undone, owner=self
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
                lambda: work(reason), lambda _decided: self.decided.emit(sentence, None), owner=self
            )

        dialog.accepted.connect(go_on)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_to_approve(self, ids: Sequence[RegistrationId], currency: str) -> None:
        """Show what approving these would commit, and do it when that is wanted."""
        session = self._session

        def show(preview: ApprovalPreview) -> None:
            dialog = ApprovalDialog(preview, currency, self._window)
            dialog.accepted.connect(lambda: self.approve_many(ids))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        waiting = (
            ProgressDialog(self.tr("Checking"), len(ids), self._window)
            if len(ids) >= _LONG_TO_CHECK
            else None
        )

        def work(progress: Progress) -> ApprovalPreview:
            return session.services.approvals.preview(
                session.actor, ids, progress.report, lambda: progress.cancelled
            )

        def checked(preview: ApprovalPreview) -> None:
            if waiting is not None:
                waiting.close_for_good()
            show(preview)

        def refused(error: LighthouseError) -> None:
            if waiting is not None:
                waiting.close_for_good()
            session.notifier.refused(error)

        task = session.runner.run_with_progress(
            work,
            checked,
            advanced=waiting.advance if waiting is not None else lambda _done, _total: None,
            failed=refused,
            owner=waiting or self,
        )
        if waiting is not None:
            waiting.rejected.connect(task.cancel)
            waiting.rejected.connect(waiting.deleteLater)
            waiting.open()

    def approve_many(self, ids: Sequence[RegistrationId]) -> None:
        """Approve first come first; what can't be approved is reported by reason."""
        session = self._session
        self._run_batch(
            ids,
            self.tr("Approving {count} registrations").format(count=number(len(ids))),
            lambda chosen, tell, stopped: session.services.registrations.approve_many(
                session.actor, chosen, tell, stopped
            ),
            lambda result, stopped: self._report(
                result,
                self.tr("{count} approved"),
                self.tr("1 could not be approved"),
                self.tr("{count} could not be approved"),
                stopped=stopped,
                again=self.approve_many,
            ),
        )

    def _run_batch(
        self,
        ids: Sequence[RegistrationId],
        title: str,
        batch: Callable[
            [list[RegistrationId], Callable[[int, int], None], Callable[[], bool]],
            Changed[BatchResult],
        ],
        report: Callable[[BatchResult, bool], None],
    ) -> None:
        session, stop = self._session, threading.Event()
        dialog = (
            ProgressDialog(title, len(ids), self._window)
            if len(ids) >= _SHOW_PROGRESS_FROM
            else None
        )

        def ended() -> None:
            if dialog is not None and shiboken6.isValid(dialog):
                dialog.close_for_good()

        def done(result: BatchResult) -> None:
            ended()
            report(result, stop.is_set())

        def refused(error: LighthouseError) -> None:
            ended()
            session.notifier.refused(error)

        def advanced(count: int, total: int) -> None:
            if dialog is not None and shiboken6.isValid(dialog):
                dialog.advance(count, total)

        session.write_long(
            lambda tell, stopped: batch(list(ids), tell, stopped),
            done,
            stop=stop,
            advanced=advanced,
            owner=self,
            failed=refused,
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
        *,
        stopped: bool,
        again: Callable[[Sequence[RegistrationId]], None],
    ) -> None:
        notifier = self._session.notifier
        done, refused = len(result.done), result.refused
        if done:
            detail = self.tr("Stopped there; the rest is as it was.") if stopped else ""
            notifier.success(all_done.format(count=number(done)), detail=detail)
        if refused:
            text = one_refused if len(refused) == 1 else many_refused
            text = text.format(count=number(len(refused)))
            counted = Counter(refusal_word(error) for _id, error in refused)
            reasons = "; ".join(
                f"{word}: {number(count)}" for word, count in counted.most_common(4)
            )
            more = Action(self.tr("Details…"), lambda: self._show_leftovers(text, refused, again))
            notifier.warning(text, detail=reasons, action=more)
        if result.stopped is not None:
            notifier.refused(result.stopped)
        self.left_over.emit([found_id for found_id, _error in refused])

    def _show_leftovers(
        self,
        title: str,
        refused: Sequence[tuple[RegistrationId, LighthouseError]],
        again: Callable[[Sequence[RegistrationId]], None],
    ) -> None:
        session = self._session
        by_reason: dict[str, list[RegistrationId]] = {}
        for found_id, error in refused:
            by_reason.setdefault(refusal_word(error), []).append(found_id)

        def with_names() -> list[Leftover]:
            return [
                Leftover(reason, tuple(ids), tuple(map(name_of, ids[:_NAMED])))
                for reason, ids in sorted(by_reason.items(), key=lambda one: -len(one[1]))
            ]

        def name_of(found_id: RegistrationId) -> str:
            found = session.services.registrations.get_registration(session.actor, found_id)
            return found.person.name

        def show(leftovers: list[Leftover]) -> None:
            dialog = LeftoversDialog(title, leftovers, self._window)
            dialog.shown.connect(self.wanted)
            dialog.retried.connect(again)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        session.read(with_names, show, owner=self, failed=session.notifier.refused)

    def reject_many(self, ids: Sequence[RegistrationId]) -> None:
        """Ask once for the reason of all; what is final or picked up is left alone."""
        dialog = ReasonDialog(
            self.tr("Reject {count} registrations?").format(count=number(len(ids))),
            self.tr(
                "These people are told no. Approvals among them are withdrawn and their passes stop working; what is final or picked up is left alone. This is final."
            ),
            self.tr("Reject {count}").format(count=number(len(ids))),
            self._window,
        )
        dialog.accepted.connect(lambda: self._reject_all(ids, dialog.reason()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _reject_all(self, ids: Sequence[RegistrationId], reason: str) -> None:
        session = self._session
        self._run_batch(
            ids,
            self.tr("Rejecting {count} registrations").format(count=number(len(ids))),
            lambda chosen, tell, stopped: session.services.registrations.reject_many(
                session.actor, chosen, reason, tell, stopped
            ),
            lambda result, stopped: self._report(
                result,
                self.tr("{count} rejected"),
                self.tr("1 could not be rejected"),
                self.tr("{count} could not be rejected"),
                stopped=stopped,
                again=lambda left: self._reject_all(left, reason),
            ),
        )

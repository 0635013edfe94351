"""Deciding about many registrations, taking that back, and saying what came of it by reason."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.domain.conflicts import ConflictRefused
from lighthouse_kiosk.domain.errors import LighthouseError, ProgramFault
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.services.approvals import ApprovalPreview
from lighthouse_kiosk.services.registrations import BatchResult
from lighthouse_kiosk.ui.decision_words import conflict_words
from lighthouse_kiosk.ui.notify import Action
from lighthouse_kiosk.ui.organizer.progress import ProgressDialog
from lighthouse_kiosk.ui.organizer.registrations.batch_dialogs import (
    ApprovalDialog,
    Leftover,
    LeftoversDialog,
)
from lighthouse_kiosk.ui.organizer.registrations.cut_short import Batch, noted
from lighthouse_kiosk.ui.organizer.registrations.dialogs import ReasonDialog
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Progress
from lighthouse_kiosk.ui.words import error_words
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.translation import in_reading_order, isolated

_SHOW_PROGRESS_FROM = 200
_LONG_TO_CHECK = 2_000
_REASONS = 4
"""So many are said at once; all of them on request."""
_NAMED = 3
"""How many of those that a batch left over are named."""


def refusal_word(error: LighthouseError) -> str:
    """A batch's refusal in a few words, to count by."""
    if isinstance(error, ConflictRefused):
        return conflict_words(error.result)
    return error_words(error).title


@dataclass(frozen=True, slots=True)
class _Outcome:
    """A batch in words: what was done, what could not be, and the ways on.

    `again` tries those that could not be once more, `undo` takes back those that were done.
    """

    done: str
    refused: str
    again: Callable[[Sequence[RegistrationId]], None]
    undo: Action | None = None


class Batches(QObject):
    """`decided` carries what takes the latest batch back, or None where nothing does any more.

    `left_over` carries the ids that a batch could not decide, `wanted` those to look at.
    """

    decided = Signal(object)
    left_over = Signal(object)
    wanted = Signal(object)

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._window = owner
        self._undoable: list[Callable[[], None]] = []

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

        def report(result: BatchResult, stopped: bool) -> None:
            done = number(len(result.done))

            def take_back() -> None:
                self._no_longer(take_back)
                self.undo_many(result.done, result.upto)

            undo = Action(self.tr("Undo"), take_back, lasting=True)
            left = len(result.refused)
            words = _Outcome(
                self.tr("{count} approved").format(count=done),
                self.tr("{count} could not be approved", "", left).format(count=number(left)),
                self.approve_many,
                undo if result.done else None,
            )
            if result.done:
                self._undoable.append(take_back)
                self.decided.emit(take_back)
            self._report(result, words, stopped=stopped)
            self.left_over.emit([found_id for found_id, _error in result.refused])

        self._run_batch(
            ids,
            self.tr("Approving {count} registrations", "", len(ids)).format(count=number(len(ids))),
            lambda chosen, tell, stopped: session.services.registrations.approve_many(
                session.actor, chosen, tell, stopped
            ),
            report,
        )

    def undo_many(self, ids: Sequence[RegistrationId], upto: int) -> None:
        """Take back what a batch approved; what was touched since stays, reported by reason."""
        session = self._session

        def report(result: BatchResult, stopped: bool) -> None:
            count, left = len(result.done), len(result.refused)
            words = _Outcome(
                self.tr("{count} wait again", "", count).format(count=number(count)),
                self.tr("{count} stay as they are", "", left).format(count=number(left)),
                lambda again: self.undo_many(again, upto),
            )
            reached = {*result.done, *(found_id for found_id, _error in result.refused)}
            rest = [found_id for found_id in ids if found_id not in reached]
            go_on = (lambda: self.undo_many(rest, upto)) if rest else None
            self.decided.emit(go_on)
            self._report(result, words, stopped=stopped)

        self._run_batch(
            ids,
            self.tr("Undoing {count} approvals", "", len(ids)).format(count=number(len(ids))),
            lambda chosen, tell, stopped: session.services.approvals.undo_many(
                session.actor, chosen, upto, tell, stopped
            ),
            report,
        )

    def _no_longer(self, take_back: Callable[[], None]) -> None:
        """A batch can be taken back once, wherever that was asked for."""
        notifier = self._session.notifier
        if take_back in self._undoable:
            self._undoable.remove(take_back)
        for message in notifier.messages():
            if message.action is not None and message.action.run is take_back:
                notifier.use_up(message)
        self.decided.emit(None)

    def reject_many(self, ids: Sequence[RegistrationId]) -> None:
        """Ask once for the reason of all; what is final or picked up is left alone."""
        dialog = ReasonDialog(
            self.tr("Reject {count} registrations?", "", len(ids)).format(count=number(len(ids))),
            self.tr(
                "These people won't get what they asked for. Approvals among them are withdrawn and their passes stop working; what is final or picked up is left alone. This is final."
            ),
            self.tr("Reject {count}").format(count=number(len(ids))),
            self._window,
        )
        dialog.accepted.connect(lambda: self._reject_all(ids, dialog.reason()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _reject_all(self, ids: Sequence[RegistrationId], reason: str) -> None:
        session = self._session

        def report(result: BatchResult, stopped: bool) -> None:
            left = len(result.refused)
            words = _Outcome(
                self.tr("{count} rejected").format(count=number(len(result.done))),
                self.tr("{count} could not be rejected", "", left).format(count=number(left)),
                lambda again: self._reject_all(again, reason),
            )
            self._report(result, words, stopped=stopped)
            self.left_over.emit([found_id for found_id, _error in result.refused])

        self._run_batch(
            ids,
            self.tr("Rejecting {count} registrations", "", len(ids)).format(count=number(len(ids))),
            lambda chosen, tell, stopped: session.services.registrations.reject_many(
                session.actor, chosen, reason, tell, stopped
            ),
            report,
        )

    def _run_batch(
        self,
        ids: Sequence[RegistrationId],
        title: str,
        batch: Batch,
        report: Callable[[BatchResult, bool], None],
    ) -> None:
        session, stop = self._session, threading.Event()
        dialog = (
            ProgressDialog(title, len(ids), self._window)
            if len(ids) >= _SHOW_PROGRESS_FROM
            else None
        )
        reached = 0

        def ended() -> None:
            if dialog is not None and shiboken6.isValid(dialog):
                dialog.close_for_good()

        def done(result: BatchResult) -> None:
            ended()
            report(result, stop.is_set())

        def refused(error: LighthouseError) -> None:
            ended()
            if isinstance(error, ProgramFault):
                self._say_how_far(error, reached, len(ids))
            else:
                session.notifier.refused(error)

        def advanced(count: int, total: int) -> None:
            nonlocal reached
            reached = count
            if dialog is not None and shiboken6.isValid(dialog):
                dialog.advance(count, total)

        if dialog is not None:
            batch = noted(session, title, batch)
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

    def _say_how_far(self, fault: ProgramFault, reached: int, total: int) -> None:
        """A bug ended a batch: what its transactions stored before is kept."""
        detail = (
            self.tr(
                "{done} of {total} were decided before and stay so; the rest is as it was.",
                "",
                reached,
            )
            if reached
            else self.tr("Nothing was changed.")
        )
        self._session.notifier.error(
            error_words(fault).title,
            detail=detail.format(done=number(reached), total=number(total)),
        )

    def _report(self, result: BatchResult, words: _Outcome, *, stopped: bool) -> None:
        notifier, refused = self._session.notifier, result.refused
        if result.done:
            detail = self.tr("Stopped there; the rest is as it was.") if stopped else ""
            notifier.success(words.done, detail=detail, action=words.undo)
        if refused:
            counted = Counter(refusal_word(error) for _id, error in refused)
            parts = [
                in_reading_order(
                    self.tr("{reason} ({count})").format(reason=word, count=number(count))
                )
                for word, count in counted.most_common(_REASONS)
            ]
            if len(counted) > _REASONS:
                parts.append("…")
            reasons = in_reading_order(" · ".join(map(isolated, parts)))
            more = Action(
                self.tr("Details…"), lambda: self._show_leftovers(refused, words), lasting=True
            )
            notifier.warning(words.refused, detail=reasons, action=more)
        if result.stopped is not None:
            notifier.refused(result.stopped)

    def _show_leftovers(
        self, refused: Sequence[tuple[RegistrationId, LighthouseError]], words: _Outcome
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
            undo = words.undo if words.undo and words.undo.run in self._undoable else None
            label = self.tr("Undo: {what}").format(what=words.done) if undo is not None else ""
            dialog = LeftoversDialog(words.refused, leftovers, self._window, undo=label)
            dialog.shown.connect(self.wanted)
            dialog.retried.connect(words.again)
            if undo is not None:
                dialog.undo_wanted.connect(undo.run)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        session.read(with_names, show, owner=self, failed=session.notifier.refused)

"""Taking back what was stored as one went, step by step, and doing it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QWidget

from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.ui.notify import Action, Message
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.words import inline_words

T = TypeVar("T")
Work = Callable[[], Changed[Any]]

_MOST_STEPS = 100


@dataclass(frozen=True, slots=True)
class Step:
    """A stored change and the way back. `words` say what was done, as a sentence without a stop.

    Both ways ask a service, which refuses what is forbidden by then.
    """

    words: str
    back: Work
    again: Work


class Undo(QObject):
    """Stores changes, and takes them back last first.

    `saving` comes before each, `settled` after it, whether it was stored or refused.
    """

    saving = Signal()
    settled = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.currency = ""
        """Writes amounts in refusals as such."""
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._busy = False
        self._notice: Message | None = None

    def change(
        self,
        work: Callable[[], Changed[T]],
        step: Callable[[T], Step | None],
        *,
        owner: QObject,
        then: Callable[[T], None] | None = None,
        failed: Callable[[LighthouseError], None] | None = None,
    ) -> None:
        """Let a service change something. `step` tells the way back from what it returned."""

        def stored(value: T) -> None:
            if then is not None and shiboken6.isValid(owner):
                then(value)
            self.did(step(value))

        def refused(error: LighthouseError) -> None:
            if failed is not None and shiboken6.isValid(owner):
                failed(error)
            else:
                self.session.notifier.refused(error)
            self.settled.emit()

        self.saving.emit()
        self.session.write(work, stored, owner=self, failed=refused)

    def did(self, step: Step | None) -> None:
        """Take note of a step that was stored elsewhere, e.g. by a dialog; None changed nothing."""
        if step is not None:
            self._done = [*self._done[1 - _MOST_STEPS :], step]
            self._undone.clear()
            self._say(step.words, Action(self.tr("Undo"), self.undo))
        self.settled.emit()

    def undo(self) -> None:
        """Take the last step back; says so where there is none, or a service refuses."""
        if self._busy:
            return
        if not self._done:
            self._say(self.tr("There is nothing left to undo"), None)
            return
        step = self._done.pop()
        self._go(
            step.back,
            self.tr("Undone: {change}").format(change=step.words),
            self.tr("It can't be undone any more: {change}").format(change=step.words),
            lambda: self._undone.append(step),
            Action(self.tr("Redo"), self.redo),
        )

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._busy:
            return
        if not self._undone:
            self._say(self.tr("There is nothing to do again"), None)
            return
        step = self._undone.pop()
        self._go(
            step.again,
            self.tr("Done again: {change}").format(change=step.words),
            self.tr("It can't be done again any more: {change}").format(change=step.words),
            lambda: self._done.append(step),
            Action(self.tr("Undo"), self.undo),
        )

    def forget(self) -> None:
        """Forget all steps: another event is in hand."""
        self._done.clear()
        self._undone.clear()
        self._close_notice()

    def _go(
        self,
        work: Work,
        words: str,
        refused_words: str,
        keep: Callable[[], object],
        action: Action,
    ) -> None:
        steps = self._done, self._undone
        before = [*map(len, steps)]

        def stored(_value: object) -> None:
            self._busy = False
            if before == [*map(len, steps)]:  # else another event or step came in between
                keep()
                self._say(words, action)
            self.settled.emit()

        def refused(error: LighthouseError) -> None:
            self._busy = False
            self._close_notice()
            self.session.notifier.error(refused_words, detail=inline_words(error, self.currency))
            self.settled.emit()

        self._busy = True
        self.saving.emit()
        self.session.write(work, stored, owner=self, failed=refused)

    def _say(self, words: str, action: Action | None) -> None:
        """One notice at a time: an older one would offer to undo what isn't the last any more."""
        self._close_notice()
        notifier = self.session.notifier
        if action is None:
            notifier.info(words)
        else:
            notifier.success(words, action=action)
        self._notice = notifier.messages()[0]

    def _close_notice(self) -> None:
        if self._notice is not None:
            self.session.notifier.use_up(self._notice)
        self._notice = None


class UndoKeys(QObject):
    """Ctrl+Z and Ctrl+Shift+Z on a page, also while a field has the keyboard.

    A field takes back its own typing first, as long as there is any that was not stored.
    """

    def __init__(self, undo: Undo, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        for keys, act in (
            ("Ctrl+Z", undo.undo),
            ("Ctrl+Shift+Z", undo.redo),
            ("Ctrl+Y", undo.redo),
        ):
            # of the window, but only while the page is in view
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.activated.connect(act)
        self._watched: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._watch)

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None
        editor = isinstance(now, QLineEdit | QAbstractSpinBox | QComboBox)
        if editor and now is not None and self._page.isAncestorOf(now):
            now.installEventFilter(self)
            self._watched = now

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            line = watched if isinstance(watched, QLineEdit) else watched.findChild(QLineEdit)
            own_typing = isinstance(line, QLineEdit) and (
                line.isUndoAvailable() if event.matches(keys.Undo) else line.isRedoAvailable()
            )
            if (event.matches(keys.Undo) or event.matches(keys.Redo)) and not own_typing:
                # unaccepted, the key goes on to the page's shortcut
                event.ignore()
                return True
        return super().eventFilter(watched, event)

"""The one channel for telling people something: short notices, and a question before no return."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import UserId
from lighthouse_kiosk.ui.widgets.buttons import Kind
from lighthouse_kiosk.ui.widgets.dialogs import Dialog
from lighthouse_kiosk.ui.words import error_words

if TYPE_CHECKING:
    from lighthouse_kiosk.ui.notices import Notice, NoticeShelf


class Level(Enum):
    """Icon, its colour, the tone behind it, and for how many milliseconds a notice stays; 0 is
    until it is dismissed.
    """

    INFO = ("info", "blue_text", "info", 6_000)
    SUCCESS = ("circle-check", "green_text", "success", 6_000)
    WARNING = ("triangle-alert", "amber_text", "warning", 12_000)
    ERROR = ("circle-alert", "red_text", "danger", 0)


class Action(NamedTuple):
    """One button of a notice, e.g. Undo. A `lasting` one can still be pressed among what was said."""

    label: str
    run: Callable[[], None]
    lasting: bool = False


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(eq=False, slots=True)
class Message:
    """Something that was said, at the moment `at` (UTC) last, so many `times`."""

    level: Level
    text: str
    detail: str
    action: Action | None
    at: datetime
    times: int = 1

    def says_the_same(self, other: Message) -> bool:
        return (self.level, self.text, self.detail) == (other.level, other.text, other.detail)


class Notifier(QObject):
    """Shows notices on the shelf of the window in front, and remembers what was said there.

    What is said before there is a shelf appears as soon as there is one. Another shelf begins
    with what its reader was told before, and with nothing of anybody else's.
    """

    MOST_REMEMBERED = 50
    MOST_PASSING = 2
    """So many notices that leave by themselves stand on the shelf at once."""

    said = Signal(object, str)
    """Level and text of every notice, for logs and tests."""
    changed = Signal()
    """There is something new among `messages`, or on the shelf."""

    def __init__(self, parent: QObject | None = None, clock: Callable[[], datetime] = _now) -> None:
        super().__init__(parent)
        self._clock = clock
        self._shelf: NoticeShelf | None = None
        self._reader: UserId | None = None
        self._kept: dict[UserId, list[Message]] = {}
        """What those were told who have no shelf now."""
        self._messages: list[Message] = []
        self._unread: list[Message] = []

    def attach(self, shelf: NoticeShelf, reader: UserId | None = None) -> None:
        """Show notices there from now on; `reader` is whose shelf it is, None nobody's own."""
        before = self._shelf
        if shelf is before:
            return
        if before is not None:
            self._put_away()
            if shiboken6.isValid(before):
                before.show_messages([])
                before.closed.disconnect(self.close)
                # its end, which may come later, is no longer the end of all notices
                before.destroyed.disconnect(self._forget_shelf)
        self._shelf, self._reader = shelf, reader
        if reader is not None:
            told = [*self._kept.pop(reader, []), *self._messages]
            self._messages = told[-self.MOST_REMEMBERED :]
        shelf.closed.connect(self.close)
        shelf.destroyed.connect(self._forget_shelf)
        self._show()

    def shown(self) -> Sequence[Notice]:
        """What is on the shelf now, the newest last."""
        return [] if self._shelf is None else self._shelf.notices()

    def messages(self) -> Sequence[Message]:
        """What was said lately, the newest first."""
        return self._messages[::-1]

    def unread(self) -> int:
        """How many of them have not been read, or left by themselves."""
        return len(self._unread)

    def info(self, text: str, *, detail: str = "", action: Action | None = None) -> None:
        self._say(Message(Level.INFO, text, detail, action, self._clock()))

    def success(self, text: str, *, detail: str = "", action: Action | None = None) -> None:
        self._say(Message(Level.SUCCESS, text, detail, action, self._clock()))

    def warning(self, text: str, *, detail: str = "", action: Action | None = None) -> None:
        self._say(Message(Level.WARNING, text, detail, action, self._clock()))

    def error(self, text: str, *, detail: str = "", action: Action | None = None) -> None:
        self._say(Message(Level.ERROR, text, detail, action, self._clock()))

    def refused(self, error: LighthouseError) -> None:
        """Say what happened and what to do, in a person's words."""
        words = error_words(error)
        self.error(words.title, detail=words.advice)

    def settled(self, error: LighthouseError, text: str) -> None:
        """Take back what was said about this error, and say that it is over."""
        words = error_words(error)
        for one in list(self._unread):
            if (one.text, one.detail) == (words.title, words.advice):
                self.close(one)
        self.success(text)

    def close(self, message: Message) -> None:
        """Take it from the shelf; it stays among what was said."""
        if message in self._unread:
            self._unread.remove(message)
            self._show()

    def close_newest(self) -> bool:
        """Take the newest from the shelf; False where there is none."""
        if not self._unread:
            return False
        self.close(self._unread[-1])
        return True

    def close_all(self) -> None:
        """All has been read."""
        self._unread.clear()
        self._show()

    def use_up(self, message: Message) -> None:
        """Its action was taken, or makes no sense any more."""
        message.action = None
        self.close(message)
        self.changed.emit()

    def _say(self, message: Message) -> None:
        self.said.emit(message.level, message.text)
        known = self._messages[-1:] + self._unread
        same = [one for one in known if one.says_the_same(message) and one.action is None]
        if same and message.action is None:
            message.times += same[-1].times
            for one in same:
                self._forget(one)
        self._unread = [one for one in self._unread if not one.says_the_same(message)]
        self._messages = [*self._messages[1 - self.MOST_REMEMBERED :], message]
        self._unread.append(message)
        passing = [one for one in self._unread if one.level is not Level.ERROR]
        for one in passing[: -self.MOST_PASSING]:
            self._unread.remove(one)
        self._show()

    def _forget(self, message: Message) -> None:
        if message in self._messages:
            self._messages.remove(message)

    def _show(self) -> None:
        if self._shelf is not None:
            self._shelf.show_messages(self._unread)
        self.changed.emit()

    def _forget_shelf(self) -> None:
        self._shelf = None
        self._put_away()

    def _put_away(self) -> None:
        """Keep what was said for whom it was said to; what acts belongs to a window that goes."""
        if self._reader is not None and self._messages:
            for message in self._messages:
                message.action = None
            self._kept[self._reader] = self._messages
        self._reader, self._messages, self._unread = None, [], []


def confirm(
    parent: QWidget,
    title: str,
    text: str,
    confirm_label: str,
    *,
    kind: Kind = Kind.DESTRUCTIVE,
    cancel_label: str | None = None,
) -> bool:
    """Ask before something that can't be undone; `confirm_label` names it with a verb.

    Enter presses the button that has the focus, which is Cancel at first.
    """
    dialog = Dialog(
        title,
        confirm_label,
        text=text,
        accept_kind=kind,
        cancel_label=cancel_label,
        parent=parent,
    )
    dialog.begin_at(dialog.cancel_button)
    try:
        return dialog.exec() == Dialog.DialogCode.Accepted.value
    finally:
        dialog.deleteLater()

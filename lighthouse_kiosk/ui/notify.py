"""The one channel for telling people something: short notices, and a question before no return."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.ui.widgets.buttons import Button, IconButton, Kind
from lighthouse_kiosk.ui.widgets.dialogs import Dialog
from lighthouse_kiosk.ui.widgets.painting import announce, describe
from lighthouse_kiosk.ui.widgets.text import IconLabel, Role, Text, Tone
from lighthouse_kiosk.ui.words import error_words
from lighthouse_kiosk.wording.translation import translate


class Level(Enum):
    """Icon, its colour, and for how many milliseconds a notice stays; 0 is until dismissed."""

    INFO = ("info", "blue_text", 6_000)
    SUCCESS = ("circle-check", "green_text", 6_000)
    WARNING = ("triangle-alert", "amber_text", 12_000)
    ERROR = ("circle-alert", "red_text", 0)


class Action(NamedTuple):
    """One button of a notice, e.g. Undo."""

    label: str
    run: Callable[[], None]


class Notice(QFrame):
    """A shown notice. Pointer or focus on it holds its time; Esc dismisses it."""

    closed = Signal()

    def __init__(
        self, level: Level, text: str, detail: str, action: Action | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.level = level
        self.text = text
        self.detail = detail
        icon, tint, self._stay_ms = level.value
        if action is not None and self._stay_ms:
            self._stay_ms = max(self._stay_ms, 10_000)
        self.setProperty("surface", "toast")
        describe(self, text, detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 8, 10)
        row.setSpacing(10)
        side = Qt.AlignmentFlag.AlignTop if detail else Qt.AlignmentFlag.AlignVCenter
        row.addWidget(IconLabel(icon, tint, 20), 0, side)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(text, Role.TITLE if detail else Role.BODY, wrap=True))
        if detail:
            words.addWidget(Text(detail, Role.SMALL, Tone.SECONDARY, wrap=True))
        row.addLayout(words, 1)
        self.action_button: Button | None = None
        if action is not None:
            self.action_button = Button(action.label, size="small")
            self.action_button.clicked.connect(self.close_notice)
            self.action_button.clicked.connect(action.run)
            row.addWidget(self.action_button)
        self.close_button = IconButton("x", translate("notify", "Dismiss"), size=16)
        self.close_button.clicked.connect(self.close_notice)
        row.addWidget(self.close_button, 0, side)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_out)
        self.restart()

    def restart(self) -> None:
        """Stay for the full time from now."""
        if self._stay_ms:
            self._timer.start(self._stay_ms)

    def close_notice(self) -> None:
        self._timer.stop()
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.restart()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_notice()
            return
        super().keyPressEvent(event)

    def _time_out(self) -> None:
        if any(child.hasFocus() for child in self.findChildren(QWidget)):
            self._timer.start(2_000)
            return
        self.close_notice()


class Notifier(QObject):
    """Shows notices at the foot of the window it is attached to, the newest lowest.

    Notices said before a window is attached appear as soon as there is one.
    """

    MOST = 4
    WIDTH = 440
    MARGIN = 24

    said = Signal(object, str)
    """Level and text of every notice, for logs and tests."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host: QWidget | None = None
        self._shown: list[Notice] = []
        self._waiting: list[tuple[Level, str, str, Action | None]] = []

    def attach(self, host: QWidget) -> None:
        """Show notices in `host` from now on."""
        if host is self._host:
            return
        if self._host is not None and shiboken6.isValid(self._host):
            self._host.removeEventFilter(self)
            # its end, which may come later, is no longer the end of all notices
            self._host.destroyed.disconnect(self._forget_host)
            self._shown.clear()
        self._host = host
        host.installEventFilter(self)
        host.destroyed.connect(self._forget_host)
        waiting, self._waiting = self._waiting, []
        for entry in waiting:
            self._show(*entry)

    def shown(self) -> list[Notice]:
        """What is on the screen now, oldest first."""
        return list(self._shown)

    def info(self, text: str, *, detail: str = "", action: Action | None = None) -> None:
        self._say(Level.INFO, text, detail, action)

    def success(self, text: str, *, detail: str = "", action: Action | None = None) -> None:
        self._say(Level.SUCCESS, text, detail, action)

    def warning(self, text: str, *, detail: str = "", action: Action | None = None) -> None:
        self._say(Level.WARNING, text, detail, action)

    def error(self, text: str, *, detail: str = "", action: Action | None = None) -> None:
        self._say(Level.ERROR, text, detail, action)

    def refused(self, error: LighthouseError) -> None:
        """Say what happened and what to do, in a person's words."""
        words = error_words(error)
        self._say(Level.ERROR, words.title, words.advice, None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() is QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)

    def _say(self, level: Level, text: str, detail: str, action: Action | None) -> None:
        self.said.emit(level, text)
        if self._host is None:
            self._waiting.append((level, text, detail, action))
        else:
            self._show(level, text, detail, action)

    def _show(self, level: Level, text: str, detail: str, action: Action | None) -> None:
        host = self._host
        if host is None:
            return
        for notice in self._shown:
            if action is None and (notice.level, notice.text, notice.detail) == (
                level,
                text,
                detail,
            ):
                notice.restart()
                return
        notice = Notice(level, text, detail, action, host)
        notice.closed.connect(lambda: self._drop(notice))
        self._shown.append(notice)
        self._make_room()
        notice.show()
        self._arrange()
        announce(notice, f"{text} {detail}".strip(), assertive=level is Level.ERROR)

    def _make_room(self) -> None:
        """The oldest goes first, errors last."""
        while len(self._shown) > self.MOST:
            spare = [notice for notice in self._shown[:-1] if notice.level is not Level.ERROR]
            (spare or self._shown)[0].close_notice()

    def _drop(self, notice: Notice) -> None:
        if notice in self._shown:
            self._shown.remove(notice)
        self._arrange()

    def _arrange(self) -> None:
        host = self._host
        if host is None or not shiboken6.isValid(host):
            return
        width = min(self.WIDTH, host.width() - 2 * self.MARGIN)
        backwards = host.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.MARGIN if backwards else host.width() - width - self.MARGIN
        bottom = host.height() - self.MARGIN
        for notice in reversed(self._shown):
            layout = notice.layout()
            needed = layout.heightForWidth(width) if layout is not None else -1
            height = max(needed + 6, notice.minimumSizeHint().height(), 48)
            notice.setGeometry(left, bottom - height, width, height)
            notice.raise_()
            bottom -= height + 8

    def _forget_host(self) -> None:
        self._host = None
        self._shown.clear()


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

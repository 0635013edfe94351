"""Where notices stand: a shelf that makes room for itself, and all that was said lately."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lighthouse_kiosk.ui.assets import icon
from lighthouse_kiosk.ui.notify import Level, Message, Notifier
from lighthouse_kiosk.ui.widgets.buttons import Button, IconButton, Kind
from lighthouse_kiosk.ui.widgets.dialogs import Dialog
from lighthouse_kiosk.ui.widgets.painting import announce, describe
from lighthouse_kiosk.ui.widgets.scrolling import Scrolled
from lighthouse_kiosk.ui.widgets.states import EmptyState
from lighthouse_kiosk.ui.widgets.text import IconLabel, Role, Rule, Text, Tone
from lighthouse_kiosk.wording.format import clock, number
from lighthouse_kiosk.wording.translation import translate

_WITH_ACTION_MS = 10_000
_SURPRISE_MS = 500
"""For so long a notice that came up under the pointer takes no click: it was meant for another."""


class Notice(QFrame):
    """A message on the shelf. Pointer or focus on it holds its time; Esc dismisses it."""

    closed = Signal(object)
    """The message."""

    def __init__(self, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = message
        sign, tint, tone, self._stay_ms = message.level.value
        if message.action is not None and self._stay_ms:
            self._stay_ms = max(self._stay_ms, _WITH_ACTION_MS)
        self.setProperty("surface", "shelf")
        self.setProperty("tone", tone)
        describe(self, message.text, message.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(IconLabel(sign, tint, 20))
        words = QVBoxLayout()
        words.setSpacing(0)
        role = Role.LABEL if message.detail else Role.BODY
        words.addWidget(Text(message.text, role, wrap=True))
        if message.detail:
            words.addWidget(Text(message.detail, Role.SMALL, Tone.SECONDARY, wrap=True))
        row.addLayout(words, 1)
        self.more = Button("", Kind.LINK, size="small")
        self.more.setObjectName("more-messages")
        self.more.hide()
        row.addWidget(self.more)
        self.action_button: Button | None = None
        if message.action is not None:
            self.action_button = Button(message.action.label, size="small")
            self.action_button.clicked.connect(self._act)
            row.addWidget(self.action_button)
        self.close_button = IconButton("x", translate("notify", "Dismiss (Esc)"), size=16)
        self.close_button.setObjectName("dismiss-notice")
        self.close_button.clicked.connect(self._dismiss)
        row.addWidget(self.close_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_out)
        self._came_up = QElapsedTimer()
        self._pointer: QPoint | None = None
        self.restart()

    @property
    def level(self) -> Level:
        return self.message.level

    @property
    def text(self) -> str:
        return self.message.text

    @property
    def detail(self) -> str:
        return self.message.detail

    def restart(self) -> None:
        """Stay for the full time from now."""
        if self._stay_ms:
            self._timer.start(self._stay_ms)

    def came_up(self) -> None:
        """Note where the pointer is as the notice comes up."""
        here = QCursor.pos()
        beneath = self.rect().contains(self.mapFromGlobal(here))
        self._pointer = here if beneath else None
        self._came_up.start()

    def close_notice(self) -> None:
        self._timer.stop()
        self.closed.emit(self.message)

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

    def _surprises(self) -> bool:
        return self._pointer == QCursor.pos() and self._came_up.elapsed() < _SURPRISE_MS

    def _dismiss(self) -> None:
        if not self._surprises():
            self.close_notice()

    def _act(self) -> None:
        action = self.message.action
        if action is None or self._surprises():
            return
        self.message.action = None
        self.close_notice()
        action.run()

    def _time_out(self) -> None:
        if any(child.hasFocus() for child in self.findChildren(QWidget)):
            self._timer.start(2_000)
            return
        self.close_notice()


class NoticeShelf(QFrame):
    """A strip in a window's layout that holds at most two notices, so that they cover nothing.

    `closed` carries a message that was dismissed or whose time is over, `list_wanted` is the wish
    to see all that was said.
    """

    closed = Signal(object)
    list_wanted = Signal()
    MOST = 2

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice-shelf")
        self.setAccessibleName(translate("notify", "Messages"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._notices: list[Notice] = []
        self.hide()

    def notices(self) -> Sequence[Notice]:
        """What stands here, the newest last."""
        return list(self._notices)

    def show_messages(self, unread: Sequence[Message]) -> None:
        """Show the newest, and beside it what is most worth reading; the rest as a count."""
        wanted = _worth_reading(unread, self.MOST)
        kept = {notice.message: notice for notice in self._notices}
        for message, notice in kept.items():
            if message not in wanted:
                self._column.removeWidget(notice)
                notice.hide()
                notice.deleteLater()
        self._notices = [kept.get(message) or self._put_up(message) for message in wanted]
        for at, notice in enumerate(self._notices):
            self._column.insertWidget(at, notice)
            notice.show()
            notice.more.hide()
        if self._notices and len(unread) > len(self._notices):
            more = len(unread) - len(self._notices)
            first = self._notices[0]
            words = translate("notify", "{count} more", "", more)
            first.more.setText(words.format(count=number(more)))
            first.more.show()
        self.setVisible(bool(self._notices))

    def _put_up(self, message: Message) -> Notice:
        notice = Notice(message, self)
        notice.closed.connect(self.closed)
        notice.more.clicked.connect(self.list_wanted)
        # where it stands is known once the window has made room
        QTimer.singleShot(0, notice, notice.came_up)
        said = f"{message.text} {message.detail}".strip()
        announce(self, said, assertive=message.level is Level.ERROR)
        return notice


def _worth_reading(unread: Sequence[Message], most: int) -> list[Message]:
    """The newest, then errors before what leaves by itself; in the order in which they were said."""
    ranked = sorted(
        range(len(unread)),
        key=lambda at: (at == len(unread) - 1, unread[at].level is Level.ERROR, at),
    )
    return [unread[at] for at in sorted(ranked[-most:])]


class MessagesButton(IconButton):
    """Opens what was said lately; marked while something of it is unread."""

    def __init__(self, notifier: Notifier, key: str) -> None:
        super().__init__(
            "bell", translate("notify", "Messages ({key})").format(key=key), on_navy=True
        )
        self.setObjectName("open-messages")
        self._notifier = notifier
        notifier.changed.connect(self._show_unread)

    def _show_unread(self) -> None:
        unread = bool(self._notifier.unread())
        self.setIcon(icon("bell-dot", "beacon") if unread else icon("bell", "navy_ink_2"))


class MessagesDialog(Dialog):
    """All that was said lately, the newest first; what can still be taken back has its button."""

    def __init__(self, notifier: Notifier, parent: QWidget) -> None:
        super().__init__(
            translate("notify", "Messages"),
            "",
            text=translate("notify", "What you were told lately, the latest first."),
            cancel_label=translate("notify", "Close"),
            width=560,
            parent=parent,
        )
        self.setObjectName("messages-dialog")
        self.accept_button.hide()
        self._notifier = notifier
        messages = notifier.messages()
        notifier.close_all()
        if not messages:
            self.body.addWidget(
                EmptyState(
                    "bell",
                    translate("notify", "No messages yet"),
                    translate("notify", "What the app tells you can be read again here."),
                )
            )
            return
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(10)
        for at, message in enumerate(messages):
            if at:
                rows.addWidget(Rule())
            rows.addWidget(self._row(message))
        rows.addStretch(1)
        scroll = Scrolled(inner, own_focus=True)
        scroll.setAccessibleName(translate("notify", "Messages"))
        scroll.setMinimumHeight(min(420, max(120, 62 * len(messages))))
        self.body.addWidget(scroll, 1)

    def _row(self, message: Message) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        sign, tint, _tone, _stay = message.level.value
        row.addWidget(IconLabel(sign, tint, 20), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(message.text, Role.LABEL, wrap=True))
        if message.detail:
            words.addWidget(Text(message.detail, Role.SMALL, Tone.SECONDARY, wrap=True))
        words.addWidget(Text(_when(message), Role.CAPTION, Tone.HINT))
        row.addLayout(words, 1)
        if message.action is not None and message.action.lasting:
            button = Button(message.action.label, size="small")
            button.setAccessibleDescription(message.text)
            button.clicked.connect(partial(self._act, message))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _act(self, message: Message, _checked: bool = False) -> None:
        action = message.action
        self._notifier.use_up(message)
        self.reject()
        if action is not None:
            action.run()


def _when(message: Message) -> str:
    time = clock(message.at.astimezone().time())
    if message.times == 1:
        return time
    return translate("notify", "{time}, {count} times", "", message.times).format(
        time=time, count=number(message.times)
    )

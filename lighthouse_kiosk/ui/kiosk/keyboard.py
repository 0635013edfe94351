"""The kiosk's keyboard: scans from hand scanners, everything else to the window."""

from __future__ import annotations

import sys
import time
import unicodedata

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from lighthouse_kiosk.ui.kiosk.wedge import ECHO, Read, Release, Wedge

_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}
COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
"""With one of these a key is a command, not something typed."""

SECRET = "secret"
"""The property of text fields for PINs and passwords, which no scanner may type into."""

_ROW = "1234567890"
_MAC_ROW = dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25, 29), _ROW, strict=True))
# key codes of the row above the letters: evdev's plus 8 on X11 and Wayland, set 1 on Windows
_ROW_STARTS = 2 if sys.platform == "win32" else 10


def digit_of(event: QKeyEvent) -> str:
    """The digit a key stands for, whatever the layout makes of it; empty for other keys.

    Scanners press the digit row as on a US keyboard: a French layout types `&é"` then.
    """
    text = event.text()
    if len(text) == 1 and text.isdecimal():
        return str(unicodedata.decimal(text))
    if sys.platform == "darwin":
        return _MAC_ROW.get(event.nativeVirtualKey(), "")
    place = event.nativeScanCode() - _ROW_STARTS
    return _ROW[place] if 0 <= place < len(_ROW) else ""


class Keyboard(QObject):
    """Sits in front of a window and takes out what a hand scanner types.

    Keys that may belong to a scan are held for some 60 ms, so that nothing of it gets into a text
    field; the others reach the focused widget as if nothing had been.
    """

    scanned = Signal(str)
    """Digits; an empty text stands for a foreign code."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._wedge = Wedge()
        self._held: list[QKeyEvent] = []
        self._scanned_at = float("-inf")
        self._delivering = False
        self._silence = QTimer(self, singleShot=True)
        self._silence.setTimerType(Qt.TimerType.PreciseTimer)
        self._silence.timeout.connect(self._fall_silent)
        window.installEventFilter(self)

    @property
    def holding(self) -> bool:
        """Whether keys wait for what follows them, or a next Enter would belong to the last scan."""
        return self._wedge.holding or time.monotonic() - self._scanned_at <= ECHO

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched == self._window:
            # keys come through the native window, which Qt may make anew
            if event.type() in {QEvent.Type.Show, QEvent.Type.WinIdChange}:
                self._window.windowHandle().installEventFilter(self)
            return False
        if self._delivering or not isinstance(event, QKeyEvent):
            return False
        return event.type() is QEvent.Type.KeyPress and self._press(event)

    def _press(self, event: QKeyEvent) -> bool:
        """Whether the key is kept from the window."""
        at = event.timestamp() / 1000 if event.timestamp() else time.monotonic()
        if event.key() in _MODIFIERS:
            return False
        if self._wedge.overdue(at, editing=self._editing()):
            self._fall_silent()
        text = event.text()
        # some scanners send a line feed, which is no key of its own
        ends = event.key() in _ENDS or text in {"\r", "\n"}
        if ends and not event.modifiers() & COMMANDS:
            if event.isAutoRepeat():
                return True
            outcome = self._wedge.enter(at, editing=self._editing(), secret=self._secret())
            return self._act(outcome)
        if event.modifiers() & COMMANDS or not text or not text.isprintable():
            return self._act(self._wedge.other(at, editing=self._editing()))
        if event.isAutoRepeat():
            return not self._editing()
        self._wedge.key(digit_of(event), at)
        self._held.append(copied(event))
        self._wait()
        return True

    def _wait(self) -> None:
        self._silence.start(round(self._wedge.patience(editing=self._editing()) * 1000))

    def _fall_silent(self) -> None:
        if self._wedge.holding:
            self._act(self._wedge.silence(editing=self._editing(), secret=self._secret()))

    def _act(self, outcome: Read | Release) -> bool:
        self._silence.stop()
        held, self._held = self._held, []
        if isinstance(outcome, Read):
            self._scanned_at = time.monotonic()
            self.scanned.emit(outcome.text)
            return True
        if outcome.drop:
            return not outcome.through
        if self._wedge.holding:
            self._held = held
            self._wait()
            return not outcome.through
        self._deliver(held)
        return not outcome.through

    def _deliver(self, events: list[QKeyEvent]) -> None:
        target = self._window.windowHandle()
        self._delivering = True
        try:
            for event in events:
                QCoreApplication.sendEvent(target, event)
        finally:
            self._delivering = False

    def _editing(self) -> bool:
        return isinstance(self._window.focusWidget(), QLineEdit)

    def _secret(self) -> bool:
        field = self._window.focusWidget()
        return isinstance(field, QLineEdit) and bool(field.property(SECRET))


def copied(event: QKeyEvent) -> QKeyEvent:
    """The same key as an event of its own: what `QEvent.clone` makes is never freed by PySide,
    and a scanner types two hundred keys.
    """
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy

"""Keeps the machine's screen on while something is shown to a hall."""

from __future__ import annotations

import ctypes
import sys
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QProcess
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCall,
    QDBusPendingCallWatcher,
)

_SERVICE = "org.freedesktop.ScreenSaver"
_PATH = "/org/freedesktop/ScreenSaver"
_ON_AND_KEEP = 0x80000003
"""ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED of Windows."""
_AS_BEFORE = 0x80000000


class StayAwake(QObject):
    """From `hold` to `release`; where the system offers no way, the screen goes off as ever.

    Freedesktop's idle inhibition over D-Bus, SetThreadExecutionState on Windows, caffeinate on
    macOS. All end by themselves with the process.
    """

    def __init__(self, reason: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reason = reason
        self._held = False
        self._cookie: int | None = None
        self._process: QProcess | None = None

    def hold(self) -> None:
        if self._held:
            return
        self._held = True
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(_ON_AND_KEEP)
        elif sys.platform == "darwin":
            self._process = QProcess(self)
            self._process.start("caffeinate", ["-d", "-w", str(QCoreApplication.applicationPid())])
        else:
            self._inhibit()

    def release(self) -> None:
        if not self._held:
            return
        self._held = False
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(_AS_BEFORE)
        elif self._process is not None:
            self._process.kill()
        elif self._cookie is not None:
            self._uninhibit(self._cookie)

    def _inhibit(self) -> None:
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")
        message.setArguments([QCoreApplication.applicationName(), self._reason])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message), self)
        watcher.finished.connect(partial(self._inhibited, watcher))

    def _inhibited(self, watcher: QDBusPendingCallWatcher, _call: QDBusPendingCall) -> None:
        watcher.deleteLater()
        if watcher.isError():
            return
        cookie = int(watcher.reply().arguments()[0])
        if self._held:
            self._cookie = cookie
        else:
            self._uninhibit(cookie)

    def _uninhibit(self, cookie: int) -> None:
        self._cookie = None
        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "UnInhibit")
        message.setArguments([cookie])
        QDBusConnection.sessionBus().asyncCall(message)

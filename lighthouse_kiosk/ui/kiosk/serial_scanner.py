"""Hand scanners on a serial line, or on USB as one: by name, and back by themselves when plugged in.

The port is opened and read on a thread of its own: opening one over Bluetooth takes seconds.
"""

from __future__ import annotations

from PySide6.QtCore import QIODevice, QObject, Qt, QThread, QTimer, Signal, Slot
from PySide6.QtSerialPort import QSerialPort, QSerialPortInfo

from lighthouse_kiosk.scan.lines import LineFramer

_RETRY_MS = 500
_SILENCE_MS = 120
"""A line without an end is over after this long: at 9600 baud a byte takes one millisecond."""
_REASONS = {
    QSerialPort.SerialPortError.DeviceNotFoundError: "missing",
    QSerialPort.SerialPortError.PermissionError: "denied",
    QSerialPort.SerialPortError.ResourceError: "stopped",
}


def scanner_ports() -> list[tuple[str, str]]:
    """The serial ports of this machine: (name to open it by, what people call the device)."""
    return [
        (info.portName(), info.description() or info.manufacturer())
        for info in QSerialPortInfo.availablePorts()
    ]


class SerialScanner(QObject):
    """Reads one port from `open` until `close`; a scanner pulled out is waited for."""

    scanned = Signal(str)
    """A line; an empty text stands for a foreign code."""
    connected = Signal(str)
    """The port's name: it can be read now."""
    troubled = Signal(str)
    """Why it can't be read: missing, denied, busy or stopped. It is tried again by itself, and
    said again when the reason changes."""

    _open_wanted = Signal(str)
    _close_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.port = ""
        """What was asked for last; empty when closed."""
        self._thread: QThread | None = None
        self._reader: _Reader | None = None

    def open(self, port: str) -> None:
        """Read this port from now on, given by its name or path; returns at once."""
        self.port = port
        if self._thread is None:
            self._begin()
        self._open_wanted.emit(port)

    def close(self) -> None:
        """Let go of the port and end the thread; repeatably."""
        self.port = ""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._close_wanted.emit()
            thread.quit()
            thread.wait(2_000)

    def _begin(self) -> None:
        thread = QThread(self)
        thread.setObjectName("serial")
        reader = _Reader()
        reader.moveToThread(thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._open_wanted.connect(reader.open, queued)
        self._close_wanted.connect(reader.close, Qt.ConnectionType.BlockingQueuedConnection)
        reader.scanned.connect(self._hand_on, queued)
        reader.connected.connect(self.connected, queued)
        reader.troubled.connect(self.troubled, queued)
        self._thread, self._reader = thread, reader
        thread.start()

    def _hand_on(self, text: str) -> None:
        if self._thread is not None:
            self.scanned.emit(text)


class _Reader(QObject):
    """Lives on the thread that opens and reads the port."""

    scanned = Signal(str)
    connected = Signal(str)
    troubled = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self._port: QSerialPort | None = None
        self._framer = LineFramer()
        self._reported = ""
        self._retry: QTimer | None = None
        self._silence: QTimer | None = None

    @Slot(str)
    def open(self, name: str) -> None:
        self.close()
        self._name = name
        self._reported = ""
        # timers belong to the thread they are made on
        self._retry = QTimer(self, interval=_RETRY_MS)
        self._retry.timeout.connect(self._look)
        self._silence = QTimer(self, singleShot=True, interval=_SILENCE_MS)
        self._silence.timeout.connect(self._fall_silent)
        self._retry.start()
        self._look()

    @Slot()
    def close(self) -> None:
        self._name = ""
        for timer in (self._retry, self._silence):
            if timer is not None:
                timer.stop()
        self._let_go()

    def _look(self) -> None:
        """Open the port, or notice that it is gone: not every driver says so by itself."""
        if not self._name:
            return
        if self._port is not None:
            if _gone(self._port):
                self._fail("stopped")
            return
        port = QSerialPort(self)
        port.setPortName(self._name)
        port.setBaudRate(9600)
        if not port.open(QIODevice.OpenModeFlag.ReadOnly):
            self._report(_REASONS.get(port.error(), "busy"))
            port.deleteLater()
            return
        port.readyRead.connect(self._read)
        port.errorOccurred.connect(self._failed)
        self._port = port
        self._framer = LineFramer()
        self._reported = ""
        self.connected.emit(self._name)

    def _read(self) -> None:
        if self._port is None or self._silence is None:
            return
        for text in self._framer.feed(bytes(self._port.readAll().data())):
            self.scanned.emit(text)
        if self._framer.holding:
            self._silence.start()
        else:
            self._silence.stop()

    def _fall_silent(self) -> None:
        if self._framer.holding:
            self.scanned.emit(self._framer.end())

    def _failed(self, error: QSerialPort.SerialPortError) -> None:
        if error in _REASONS and self._port is not None:
            self._fail("stopped")

    def _fail(self, reason: str) -> None:
        self._let_go()
        self._report(reason)

    def _let_go(self) -> None:
        port, self._port = self._port, None
        if port is not None:
            port.readyRead.disconnect(self._read)
            port.errorOccurred.disconnect(self._failed)
            port.close()
            port.deleteLater()

    def _report(self, reason: str) -> None:
        if reason != self._reported:
            self._reported = reason
            self.troubled.emit(reason)


def _gone(port: QSerialPort) -> bool:
    port.pinoutSignals()
    return port.error() in {
        QSerialPort.SerialPortError.ResourceError,
        QSerialPort.SerialPortError.DeviceNotFoundError,
    }

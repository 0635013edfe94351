"""What happens when the program has a bug: a log, plain words, and a way on."""

from __future__ import annotations

import contextlib
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from lighthouse_kiosk import __version__
from lighthouse_kiosk.ui.widgets.buttons import Button, Kind
from lighthouse_kiosk.ui.widgets.dialogs import Dialog
from lighthouse_kiosk.ui.widgets.text import Role, Text, Tone
from lighthouse_kiosk.wording.translation import translate

MOST_LOGS = 20


@dataclass(frozen=True, slots=True)
class CrashReport:
    """`log` is None where none could be written; `text` then is the only copy."""

    log: Path | None
    text: str
    summary: str


class CrashHandler(QObject):
    """Catches what nothing else caught: in slots, in virtual methods, on any thread.

    The same bug is logged once a session, so that a broken paint event does not fill the disk.
    """

    crashed = Signal(object)
    """A CrashReport, on the GUI thread, for each new bug."""

    _caught = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._known: set[tuple[str, ...]] = set()
        self._lock = threading.Lock()
        self._recover: list[Callable[[], None]] = []
        self._dialog: CrashDialog | None = None
        self.shows_dialog = True
        self._caught.connect(self._on_gui_thread, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the handler of uncaught exceptions of this process."""
        sys.excepthook = self._excepthook
        threading.excepthook = self._thread_excepthook

    @staticmethod
    def uninstall() -> None:
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def on_recover(self, callback: Callable[[], None]) -> None:
        """Call this after a bug to get back to safe ground, e.g. the kiosk's first screen."""
        self._recover.append(callback)

    def report(self, error: BaseException) -> None:
        """Log the error and tell people. Safe on any thread; never raises."""
        frames = traceback.extract_tb(error.__traceback__)
        place = frames[-1] if frames else None
        mark = (
            type(error).__name__,
            f"{place.filename}:{place.lineno}" if place is not None else str(error),
        )
        with self._lock:
            if mark in self._known:
                return
            self._known.add(mark)
        text = _describe(error)
        print(text, file=sys.stderr)  # noqa: T201 - for whoever started it from a terminal
        report = CrashReport(self._write(text), text, f"{type(error).__name__}: {error}"[:300])
        self._caught.emit(report)

    def _excepthook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            app = QCoreApplication.instance()
            if app is not None:
                app.quit()
            return
        self.report(error.with_traceback(trace))

    def _thread_excepthook(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self.report(args.exc_value)

    def _write(self, text: str) -> Path | None:
        name = f"crash-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path = self._folder / name
            path.write_text(text, "utf-8")
        except OSError:
            return None
        with contextlib.suppress(OSError):
            for old in sorted(self._folder.glob("crash-*.txt"))[:-MOST_LOGS]:
                old.unlink()
        return path

    def _on_gui_thread(self, report: CrashReport) -> None:
        for callback in self._recover:
            try:
                callback()
            except Exception as error:  # noqa: BLE001 - the way back may be broken as well
                self.report(error)
        self.crashed.emit(report)
        if self.shows_dialog and self._dialog is None and QApplication.instance() is not None:
            self._dialog = CrashDialog(report, QApplication.activeWindow())
            self._dialog.finished.connect(self._forget_dialog)
            self._dialog.open()

    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def _describe(error: BaseException) -> str:
    """The log: when, on what, where. No local variables: they may hold people's data."""
    head = [
        f"Lighthouse Kiosk {__version__}",
        f"{datetime.now(UTC).isoformat(timespec='seconds')}, {threading.current_thread().name}",
        f"Python {platform.python_version()}, PySide {pyside_version}, {platform.platform()}",
        "",
    ]
    return "\n".join(head) + "".join(traceback.format_exception(error))


class CrashDialog(Dialog):
    """Says what was kept, where the log is, and lets people copy it."""

    def __init__(self, report: CrashReport, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("crash", "Something went wrong in the program"),
            translate("crash", "Continue"),
            text=translate(
                "crash",
                "The last step did not finish. Everything saved before it is kept; look whether "
                "the step took effect before you repeat it.",
            ),
            cancel_label="",
            width=560,
            parent=parent,
        )
        where = (
            translate("crash", "Details are in {path}. Please send this file to support.").format(
                path=report.log
            )
            if report.log is not None
            else translate(
                "crash", "The details could not be saved as a file. Please copy them for support."
            )
        )
        note = Text(where, Role.SMALL, Tone.SECONDARY, wrap=True)
        note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(note)
        details = QPlainTextEdit(report.text)
        details.setReadOnly(True)
        details.setAccessibleName(translate("crash", "Details"))
        details.setFixedHeight(160)
        self.body.addWidget(details)
        details.setVisible(report.log is None)
        copy = Button(translate("crash", "Copy details"), Kind.QUIET, icon_name="copy")
        copy.clicked.connect(lambda: QApplication.clipboard().setText(report.text))
        self.add_extra_button(copy)
        if report.log is not None:
            folder = QUrl.fromLocalFile(str(report.log.parent))
            show = Button(translate("crash", "Open folder"), Kind.QUIET, icon_name="folder-open")
            show.clicked.connect(lambda: QDesktopServices.openUrl(folder))
            self.add_extra_button(show)
        self.begin_at(self.accept_button)

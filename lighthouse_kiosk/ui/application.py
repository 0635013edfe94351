"""The one QApplication: how it is dressed, what it remembers, and how it ends."""

from __future__ import annotations

import signal
import socket
import sys

from PySide6.QtCore import QEvent, QLoggingCategory, QSettings, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from lighthouse_kiosk.display import keep_vnc_on_loopback
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.assets import app_icon, load_fonts
from lighthouse_kiosk.ui.garbage import keep_together
from lighthouse_kiosk.ui.roles import install_roles
from lighthouse_kiosk.ui.theme import Scheme, apply_theme
from lighthouse_kiosk.wording.language import preferred_language, use_language

_QUIET = (
    "qt.multimedia.ffmpeg.info=false",
    "qt.multimedia.symbolsresolver=false",
    # Inter has no Devanagari; the typeface behind it has
    "qt.text.font.db.warning=false",
)
"""What Qt tells about itself is no news to people; QT_LOGGING_RULES still brings it back."""


class Application(QApplication):
    """With `ends_when_told`, the end of the session ends it whatever is open.

    Qt asks each window first, and a dialog at work or a locked window says no. That is right while
    a person closes a window, and wrong when the system is about to end everything.
    """

    ends_when_told = False

    def event(self, event: QEvent) -> bool:
        if self.ends_when_told and event.type() is QEvent.Type.Quit:
            self.exit(0)
            return True
        return super().event(event)


_SWITCH_SECONDS = 0.001
"""How long a worker keeps Python while the GUI thread waits for it: painting a table asks for it a
hundred times, and Python's own 5 ms made frames twice as long beside a batch, which ends no later.
"""


def make_application(settings: Settings, language: str = "") -> QApplication:
    """The one QApplication, dressed as the profile remembers it.

    It speaks the `language` of this code, or the system's where it is not known.
    """
    sys.setswitchinterval(_SWITCH_SECONDS)
    keep_together()
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        app = existing
    else:
        app = Application(sys.argv[:1])
        keep_vnc_on_loopback(app.processEvents)
        quit_on_signals(app)
    app.setApplicationName("lighthouse-kiosk")
    app.setApplicationDisplayName("Lighthouse Kiosk")
    QLoggingCategory.setFilterRules("\n".join(_QUIET))
    use_language(preferred_language(language))
    load_fonts()
    install_roles()
    wanted = str(memory_of(settings).value("scheme", Scheme.SYSTEM.value))
    apply_theme(app, Scheme(wanted) if wanted in set(Scheme) else Scheme.SYSTEM)
    app.setWindowIcon(app_icon())
    return app


def memory_of(settings: Settings) -> QSettings:
    """What windows remember between starts, kept with the profile."""
    return QSettings(str(settings.profile / "window.ini"), QSettings.Format.IniFormat)


def quit_on_signals(app: QApplication) -> None:
    """End the loop on Ctrl+C and when the system ends the program, whatever is open then.

    Dialogs' own loops end with it; one that has not begun yet ends as it begins. Python runs
    signal handlers between its own instructions, so something has to call into it while Qt waits:
    the far end of the wake-up socket.
    """
    wake, woken = socket.socketpair()
    for end in (wake, woken):
        end.setblocking(False)
    listener = QSocketNotifier(woken.fileno(), QSocketNotifier.Type.Read, app)

    def heard() -> None:
        try:
            woken.recv(64)
        except BlockingIOError:
            return

    listener.activated.connect(heard)

    def leave(*_: object) -> None:
        QTimer.singleShot(0, app, lambda: app.exit(0))

    try:
        signal.set_wakeup_fd(wake.fileno(), warn_on_full_buffer=False)
        signal.signal(signal.SIGINT, leave)
        signal.signal(signal.SIGTERM, leave)
    except ValueError:
        # not on the main thread: whoever started us there handles signals
        listener.setEnabled(False)
    # the signal keeps no reference: collected, the ends would close and the listener would spin
    listener.ends = (wake, woken)  # type: ignore[attr-defined] # kept where they are needed
    app.destroyed.connect(wake.close)
    app.destroyed.connect(woken.close)

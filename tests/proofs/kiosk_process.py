"""The kiosk that is killed: the real program at an instant desk, with a queue before it.

    python -m tests.proofs.kiosk_process PROFILE EVENT DESK QUEUE FIRST [naive]

QUEUE is a file with a pass's text a line; scanning begins with line FIRST. What the screen shows
is said on standard output, line by line, once it has been painted. Naive: "done" is said before.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.application import make_application
from lighthouse_kiosk.ui.kiosk.app import KioskShell
from lighthouse_kiosk.ui.kiosk.states import Done, Refused
from tests.benchmarks.kiosk_hands import Hands, Painted


def main() -> None:
    profile, event, desk, queue, first, *naive = sys.argv[1:]
    settings = Settings(Path(profile))
    app = make_application(settings)
    shell = KioskShell(settings, event, desk, camera="none")
    texts = Path(queue).read_text("ascii").split()

    def work() -> None:
        hands, painted = Hands(shell.window), Painted(shell.window)
        for number in range(int(first), len(texts)):
            if naive:
                say("done", number)
            answered = painted.after(lambda: hands.scan(texts[number]), Done, Refused)  # noqa: B023 - called at once
            if answered is None:
                say("dropped", number)
            elif not naive:
                state = shell.window.driver.state
                say("done" if isinstance(state, Done) else "refused", number)
        say("end", len(texts))
        os._exit(0)

    shell.window.opened.connect(lambda: QTimer.singleShot(0, shell, work))
    shell.start(windowed=True, check=False)
    app.exec()


def say(what: str, number: int) -> None:
    sys.stdout.write(f"{what} {number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()

"""From the start of the process to a usable window, beside a bare PySide6 window.

    python tests/benchmarks/start_up.py [--runs N]

Each run starts new processes in turn: a bare window, the app with an organisation to sign in to,
and the kiosk looking at a picture of a pass. Prints JSON: seconds from the start of the process
to the window that can be used (bare: first painted; app: sign-in screen shown; kiosk: first frame
decoded), the median of all runs and its ratio to the bare window's.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

app = QApplication([])
window = QMainWindow()
window.show()
def usable():
    print(time.monotonic(), flush=True)
    app.quit()
QTimer.singleShot(0, usable)
sys.exit(app.exec())
"""

# Wraps QApplication.exec: the command runs as it always does, and a timer looks for what is ready.
# The kiosk's watchdog runs this program a second time, as its child, and loads no Qt itself.
LOOKING = """
import os, sys, time
from lighthouse_kiosk.watchdog import ENVIRONMENT
if "kiosk" in sys.argv and ENVIRONMENT not in os.environ:
    from lighthouse_kiosk.__main__ import main
    main()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

real_exec = QApplication.exec
def watched_exec(*_):
    app = QApplication.instance()
    def look():
        for window in app.topLevelWidgets():
            if READY(window):
                print(time.monotonic(), flush=True)
                timer.stop()
                QTimer.singleShot(0, app.quit)
                return
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(2)
    return real_exec()
QApplication.exec = watched_exec
"""


def seconds(program: str, arguments: Sequence[str], environment: dict[str, str]) -> float:
    """Run a program that prints the monotonic time at which it became usable."""
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=CHECKOUT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    lines = done.stdout.split()
    if not lines:
        sys.exit(done.stderr)
    return float(lines[-1]) - started


APP_READY = """
READY = lambda window: (form := window.findChild(QWidget, "sign-in-screen")) and form.isVisible()
from lighthouse_kiosk.__main__ import main
main()
"""

KIOSK_READY = """
decoded = []
def READY(window):
    camera = getattr(window, "camera", None)
    if camera is not None and not decoded:
        decoded.append(False)
        camera.decoded.connect(lambda: decoded.append(True))
    return any(decoded)
from lighthouse_kiosk.__main__ import main
main()
"""


def prepare(folder: Path, environment: dict[str, str]) -> tuple[str, str]:
    """Make a profile with a small demo, and a folder with pictures of its passes."""
    profile, pictures = str(folder / "profile"), str(folder / "pictures")
    for command in (
        ["demo", "--people", "20", "--profile", profile],
        ["pass", "export", "--out", pictures, "--profile", profile],
    ):
        subprocess.run(
            [sys.executable, "-m", "lighthouse_kiosk", *command],
            cwd=CHECKOUT,
            env=environment,
            stdout=subprocess.DEVNULL,
            check=True,
        )
    return profile, pictures


def measure(runs: int) -> dict[str, object]:
    environment = os.environ | {"PYTHONPATH": str(CHECKOUT)}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # users' Pythons keep what they compiled
    with tempfile.TemporaryDirectory() as folder:
        profile, pictures = prepare(Path(folder), environment)
        programs = {
            "bare": (BARE, []),
            "app": (LOOKING + APP_READY, ["--profile", profile]),
            "kiosk": (
                LOOKING + KIOSK_READY,
                ["kiosk", "--profile", profile, "--camera", pictures, "--windowed"],
            ),
        }
        times: dict[str, list[float]] = {name: [] for name in programs}
        for run in range(runs + 1):
            for name, (program, arguments) in programs.items():
                took = seconds(program, arguments, environment)
                if run:  # the first round fills the caches
                    times[name].append(took)
    medians = {name: statistics.median(found) for name, found in times.items()}
    return {
        "runs": runs,
        "seconds": {name: [round(took, 3) for took in found] for name, found in times.items()},
        "median_seconds": {name: round(took, 3) for name, took in medians.items()},
        "ratio_to_bare": {
            name: round(medians[name] / medians["bare"], 2) for name in ("app", "kiosk")
        },
    }


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--runs", type=int, default=7)
    print(json.dumps(measure(arguments.parse_args().runs), indent=2))


if __name__ == "__main__":
    main()

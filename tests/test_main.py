"""The program started as an icon starts it, with no word on the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]

# its loop ends as soon as it would begin, and tells what is there by then
PROGRAM = """
import json, sys
from PySide6.QtWidgets import QApplication

def look(*_app):
    seen = [window.windowTitle() for window in QApplication.topLevelWidgets() if window.isVisible()]
    print(json.dumps([seen, "typer" in sys.modules]))
    return 7

QApplication.exec = look
from lighthouse_kiosk.__main__ import main
main()
"""


def start(folder: Path, *arguments: str) -> tuple[int, list[str], bool]:
    environment = os.environ | {"LIGHTHOUSE_PROFILE": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        cwd=CHECKOUT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    titles, commands_read = json.loads(done.stdout)
    return done.returncode, titles, commands_read


def test_a_click_opens_the_app_without_what_reads_commands(tmp_path: Path) -> None:
    clicked = start(tmp_path)
    assert clicked == (7, ["Lighthouse Kiosk"], False)
    told = start(tmp_path, "--profile", str(tmp_path))
    assert told == (*clicked[:2], True)

"""What exports that were killed have left behind goes, and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from lighthouse_kiosk.documents.finished_files import finished_file

_WRITES_UNTIL_TOLD = """
import sys
from pathlib import Path
from lighthouse_kiosk.documents.finished_files import finished_file

with finished_file(Path(sys.argv[1])) as unfinished:
    unfinished.write_text("half")
    print(unfinished.name, flush=True)
    sys.stdin.read()
"""


def exporting(path: Path) -> tuple[subprocess.Popen[str], str]:
    """Begin an export in a process of its own; return it and its unfinished file's name."""
    process = subprocess.Popen(
        [sys.executable, "-c", _WRITES_UNTIL_TOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert process.stdout is not None
    return process, process.stdout.readline().strip()


def test_what_a_killed_export_left_goes_with_the_next_and_a_running_one_is_left_alone(
    tmp_path: Path,
) -> None:
    killed, left = exporting(tmp_path / "list.pdf")
    running, needed = exporting(tmp_path / "list.pdf")
    killed.kill()
    killed.communicate()
    assert {one.name for one in tmp_path.iterdir()} == {left, needed}
    pid = f"-{killed.pid}-"
    elsewhere, long_ago = (f".lighthouse-{n * 8}{pid}{n * 8}.part" for n in "ab")
    theirs = [".film.part", "film.part", f".lighthouse-notes{pid}part", f"{left}.txt"]
    for name in (elsewhere, long_ago, *theirs):
        (tmp_path / name).write_text("kept")
    yesterday = time.time() - 25 * 60 * 60
    for name in (long_ago, *theirs):
        os.utime(tmp_path / name, (yesterday, yesterday))
    with finished_file(tmp_path / "other.csv") as unfinished:
        unfinished.write_text("whole")
        beside = {one.name for one in tmp_path.iterdir()}
        assert beside == {needed, elsewhere, *theirs, unfinished.name}
    running.communicate("")
    assert running.returncode == 0
    assert {one.name for one in tmp_path.iterdir()} == {
        elsewhere,
        *theirs,
        "other.csv",
        "list.pdf",
    }
    assert (tmp_path / "list.pdf").read_text() == "half"
    assert (tmp_path / "other.csv").read_text() == "whole"

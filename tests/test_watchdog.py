"""The watchdog: what it starts again, what it leaves alone, and how it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from lighthouse_kiosk.watchdog import Watchdog

CHECKOUT = Path(__file__).resolve().parents[1]

CHILD = """
import os, signal, sys
from pathlib import Path
from lighthouse_kiosk.watchdog import Lifeline
line = Lifeline.of(os.environ)
diary = Path(sys.argv[1])
with diary.open("a") as out:
    print(line.restarts, line.kept or "-", file=out)
"""
"""Writes down that it ran, after how many crashes, and what the run before it left."""

WAIT_FOR_THE_END = "line.alive(); signal.pause()\n"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="ends its children with signals")


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    return tmp_path / "diary"


def child(diary: Path, then: str) -> list[str]:
    return [sys.executable, "-c", CHILD + then, str(diary)]


def watch(diary: Path, then: str, *, patience: float = 60, said: list[str] | None = None) -> int:
    heard: list[str] = [] if said is None else said
    environment = os.environ | {"PYTHONPATH": str(CHECKOUT)}
    dog = Watchdog(
        child(diary, then),
        patience=patience,
        waits=(0.0, 0.01),
        say=heard.append,
        environment=environment,
    )
    return dog.run()


def test_a_kiosk_that_is_left_stays_left(diary: Path) -> None:
    assert watch(diary, "line.alive(); sys.exit(0)") == 0
    assert diary.read_text() == "0 -\n"


@pytest.mark.parametrize("code", [1, 2])
def test_what_never_came_up_ends_with_its_own_code(diary: Path, code: int) -> None:
    assert watch(diary, f"sys.exit({code})") == code
    assert diary.read_text() == "0 -\n"


def test_a_killed_kiosk_comes_back_and_knows_what_it_left(diary: Path) -> None:
    said: list[str] = []
    killed_once = (
        "line.alive()\n"
        "if line.restarts: sys.exit(0)\n"
        "line.keep('Desk 2'); os.kill(os.getpid(), signal.SIGKILL)"
    )
    assert watch(diary, killed_once, said=said) == 0
    assert diary.read_text() == "0 -\n1 Desk 2\n"
    assert "signal 9" in said[0]


def test_one_that_dies_again_and_again_waits_longer_and_says_so(diary: Path) -> None:
    said: list[str] = []
    dies = "line.alive()\nif line.restarts == 3: sys.exit(0)\nos.abort()"
    assert watch(diary, dies, said=said) == 0
    assert diary.read_text() == "0 -\n1 -\n2 -\n3 -\n"
    assert "It starts again" in said[0]
    assert "3 times in a row" in said[2]
    assert "in 0.01 seconds" in said[2]


def test_a_crash_after_the_goodbye_is_no_reason_to_come_back(diary: Path) -> None:
    watch(diary, "line.alive(); line.bye(); os.kill(os.getpid(), signal.SIGSEGV)")
    assert diary.read_text() == "0 -\n"


def test_one_that_hangs_is_started_again_and_writes_down_where_it_hung(
    diary: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    hangs = (
        "import faulthandler; faulthandler.enable()\n"
        "line.alive()\n"
        "if line.restarts: sys.exit(0)\n"
        "def stuck(): signal.pause()\n"
        "stuck()"
    )
    assert watch(diary, hangs, patience=0.5) == 0
    assert diary.read_text() == "0 -\n1 -\n"
    assert "in stuck" in capfd.readouterr().err


def test_one_that_has_not_come_up_yet_is_not_taken_for_hung(diary: Path) -> None:
    slow = "import threading; threading.Event().wait(1.5); line.alive()"
    assert watch(diary, slow, patience=0.2) == 0
    assert diary.read_text() == "0 -\n"


WATCHED = """
import sys
import threading
from lighthouse_kiosk.watchdog import Watchdog
sys.exit(Watchdog(sys.argv[1:]).run())
"""


@contextmanager
def watching(diary: Path, then: str) -> Iterator[subprocess.Popen[bytes]]:
    """A watchdog in a process of its own, once its child has written into the diary."""
    dog = subprocess.Popen(
        [sys.executable, "-c", WATCHED, *child(diary, then)],
        cwd=CHECKOUT,
        stderr=subprocess.DEVNULL,
    )
    try:
        until(lambda: diary.exists() and diary.read_text().count("\n") >= 1)
        yield dog
    finally:
        dog.kill()
        dog.wait()


def until(condition: Callable[[], bool]) -> None:
    deadline, pause = time.monotonic() + 30, threading.Event()
    while not condition():
        assert time.monotonic() < deadline
        pause.wait(0.01)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_told_to_end_it_ends_the_kiosk_first(diary: Path, number: signal.Signals) -> None:
    ends_well = (
        "def end(*_):\n"
        "    with diary.open('a') as out: print('ended well', file=out)\n"
        "    sys.exit(0)\n"
        "signal.signal(signal.SIGTERM, end)\n"
        "with diary.open('a') as out: print('listening', file=out)\n" + WAIT_FOR_THE_END
    )
    with watching(diary, ends_well) as dog:
        until(lambda: "listening" in diary.read_text())
        dog.send_signal(number)
        assert dog.wait(30) == 0
    assert diary.read_text().endswith("ended well\n")


def test_it_loads_next_to_nothing() -> None:
    program = (
        "import sys, lighthouse_kiosk.__main__\n"
        "print(*{name.partition('.')[0] for name in sys.modules})"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=CHECKOUT, capture_output=True, text=True, check=True
    )
    third_party = {"PySide6", "sqlalchemy", "typer", "click", "rich", "pydantic"}
    assert not third_party & set(done.stdout.split())

"""Kill −9 in the middle of a queue: the kiosk comes back to its desk, and the count is right."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from lighthouse_kiosk.services.desks import DeskSession
from tests.company import Company

CHECKOUT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks for children in /proc")


def until(condition: Callable[[], bool]) -> None:
    deadline, pause = time.monotonic() + 90, threading.Event()
    while not condition():
        assert time.monotonic() < deadline
        pause.wait(0.05)


def child_of(dog: subprocess.Popen[bytes]) -> int | None:
    found = Path(f"/proc/{dog.pid}/task/{dog.pid}/children").read_text("ascii").split()
    return int(found[0]) if found else None


@contextmanager
def running(company: Company, *options: str) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "lighthouse_kiosk", "kiosk", "--windowed", "--no-check"]
    dog = subprocess.Popen(
        [*command, "--profile", str(company.settings.profile), *options],
        cwd=CHECKOUT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        yield dog
    finally:
        dog.terminate()
        assert dog.wait(60) == 0


@pytest.fixture
def queue(company: Company, tmp_path: Path) -> Path:
    """A folder with pictures of five people's passes, at a desk that hands out on the scan."""
    desk = company.facts.desks[0].desk
    company.services.desks.update_desk(
        company.facts.organiser, desk.id, policy=replace(desk.policy, instant=True)
    )
    for person in range(5):
        company.approved(person, company.facts.track)
    pictures = tmp_path / "queue"
    export = ["pass", "export", "--out", str(pictures), "--profile", str(company.settings.profile)]
    subprocess.run([sys.executable, "-m", "lighthouse_kiosk", *export], cwd=CHECKOUT, check=True)
    return pictures


def handed_out(company: Company, session: DeskSession) -> int:
    return company.services.pickups.desk_figures(session).everywhere


def test_killed_in_a_queue_it_comes_back_to_its_desk_and_the_count_is_right(
    company: Company, queue: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    session = company.facts.desks[0]
    where = ("--event", "Acme day", "--desk", "Desk 1", "--camera", str(queue))
    with running(company, *where) as dog:
        until(lambda: handed_out(company, session) >= 2)
        first = child_of(dog)
        assert first is not None
        os.kill(first, signal.SIGKILL)
        acknowledged = handed_out(company, session)
        until(lambda: child_of(dog) not in {None, first})
        until(lambda: handed_out(company, session) == 5)
    assert acknowledged >= 2
    assert company.services.maintenance.check().sound
    assert "signal 9" in capfd.readouterr().err

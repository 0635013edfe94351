"""A scanner at the other end of a real terminal line."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.ui.kiosk.serial_scanner import SerialScanner, scanner_ports
from tests.codes import token_text
from tests.ui.kiosk.conftest import PATIENCE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")


@dataclass
class Line:
    """A pseudo-terminal: the scanner's end, and the path of ours, through a link that can go."""

    link: Path
    ends: list[int] = field(default_factory=list)

    def plug_in(self) -> None:
        self.ends = list(os.openpty())
        self.link.unlink(missing_ok=True)
        self.link.symlink_to(os.ttyname(self.ends[1]))

    def pull_out(self) -> None:
        self.link.unlink()
        for end in self.ends:
            os.close(end)
        self.ends = []

    def send(self, data: bytes) -> None:
        os.write(self.ends[0], data)


@dataclass
class Desk:
    scanner: SerialScanner
    line: Line
    texts: list[str] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A scanner that is plugged in and read."""
    line = Line(tmp_path / "scanner")
    line.plug_in()
    scanner = SerialScanner()
    found = Desk(scanner, line)
    scanner.scanned.connect(found.texts.append)
    scanner.troubled.connect(found.troubles.append)
    with qtbot.waitSignal(scanner.connected, timeout=PATIENCE):
        scanner.open(str(line.link))
    yield found
    scanner.close()
    for end in line.ends:
        os.close(end)


def test_codes_arrive_one_by_one(qtbot: QtBot, desk: Desk) -> None:
    first, second = token_text(1), token_text(2)
    desk.line.send(first.encode() + b"\r\n" + second.encode()[:50])
    desk.line.send(second.encode()[50:] + b"\r")
    qtbot.waitUntil(lambda: desk.texts == [first, second], timeout=PATIENCE)


def test_a_scanner_without_a_suffix_is_read_when_it_falls_silent(qtbot: QtBot, desk: Desk) -> None:
    desk.line.send(token_text(1).encode())
    qtbot.waitUntil(lambda: desk.texts == [token_text(1)], timeout=PATIENCE)


def test_noise_is_a_foreign_code_and_stops_nothing(qtbot: QtBot, desk: Desk) -> None:
    # control bytes that a terminal acts upon are sent by no scanner of ours: ports are opened raw
    desk.line.send(bytes(range(128, 256)) * 20 + b"\r")
    qtbot.waitUntil(lambda: desk.texts == [""], timeout=PATIENCE)
    desk.line.send(b"7" * 3000 + b"\r" + token_text(1).encode() + b"\r")
    qtbot.waitUntil(lambda: desk.texts == ["", "", token_text(1)], timeout=PATIENCE)


def test_a_scanner_pulled_out_is_said_within_a_second_and_read_again_when_back(
    qtbot: QtBot, desk: Desk
) -> None:
    with qtbot.waitSignal(desk.scanner.troubled, timeout=1000) as troubled:
        desk.line.pull_out()
    assert troubled.args == ["stopped"]
    qtbot.waitUntil(lambda: desk.troubles == ["stopped", "missing"], timeout=PATIENCE)
    with qtbot.waitSignal(desk.scanner.connected, timeout=PATIENCE):
        desk.line.plug_in()
    desk.line.send(token_text(1).encode() + b"\n")
    qtbot.waitUntil(lambda: desk.texts == [token_text(1)], timeout=PATIENCE)


def test_a_scanner_that_is_not_there_yet_is_waited_for(qtbot: QtBot, tmp_path: Path) -> None:
    line = Line(tmp_path / "scanner")
    scanner = SerialScanner()
    with qtbot.waitSignal(scanner.troubled, timeout=PATIENCE) as troubled:
        scanner.open(str(line.link))
    assert troubled.args == ["missing"]
    with qtbot.waitSignal(scanner.connected, timeout=PATIENCE):
        line.plug_in()
    scanner.close()
    line.pull_out()


def test_a_closed_scanner_says_nothing_more(qtbot: QtBot, desk: Desk) -> None:
    desk.scanner.close()
    desk.line.send(token_text(1).encode() + b"\r")
    qtbot.wait(300)
    assert desk.texts == []
    desk.scanner.close()
    with qtbot.waitSignal(desk.scanner.connected, timeout=PATIENCE):
        desk.scanner.open(str(desk.line.link))
    desk.line.send(token_text(2).encode() + b"\r")
    # what was sent in between may have been kept by the line
    qtbot.waitUntil(lambda: token_text(2) in "".join(desk.texts), timeout=PATIENCE)


def test_the_machine_s_ports_have_names() -> None:
    assert all(name for name, _ in scanner_ports())

"""Where windows show when there is no display: a real Qt program and a real VNC handshake."""

from __future__ import annotations

import os
import re
import shutil
import socket
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from lighthouse_kiosk.display import prepare_display

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have a display")

WINDOW = """
import os, sys
from lighthouse_kiosk.display import keep_vnc_on_loopback, prepare_display
message = prepare_display(os.environ)
from PySide6.QtWidgets import QApplication, QPushButton
app = QApplication([])
keep_vnc_on_loopback(app.processEvents)
button = QPushButton("Pick up")
button.clicked.connect(lambda: (print("clicked", flush=True), app.quit()))
button.showMaximized()
print(message, app.platformName(), "ready", sep="\\n", flush=True)
app.exec()
"""
CHECKOUT = Path(__file__).resolve().parents[1]
NOWHERE = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


@contextmanager
def window(**variables: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A program with one window, and what it printed before that was up."""
    environment = {k: v for k, v in os.environ.items() if k not in NOWHERE} | variables
    with subprocess.Popen(
        [sys.executable, "-c", WINDOW],
        env=environment | {"PYTHONPATH": str(CHECKOUT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        lines = []
        for line in program.stdout:
            if line == "ready\n":
                break
            lines.append(line)
        try:
            yield program, "".join(lines)
        finally:
            program.kill()


def receive(connection: socket.socket, length: int) -> bytes:
    received = b""
    while len(received) < length:
        part = connection.recv(length - len(received))
        assert part, "the server hung up"
        received += part
    return received


def test_without_a_display_a_viewer_on_this_computer_sees_and_clicks() -> None:
    with window() as (program, message):
        assert message.startswith("There is no display here.")
        port = int(re.findall(r"127\.0\.0\.1:(\d+) in any VNC viewer", message)[0])
        assert f"ssh -L {port}:127.0.0.1:{port} " in message
        # the protocol is RFB 3.3, RFC 6143: no password, then the size of the screen
        with socket.create_connection(("127.0.0.1", port), timeout=20) as viewer:
            banner = receive(viewer, 12)
            assert banner == b"RFB 003.003\n"
            viewer.sendall(banner)
            assert receive(viewer, 4) == b"\0\0\0\1"
            viewer.sendall(b"\1")
            width, height = struct.unpack(">HH16x", receive(viewer, 20))
            assert (width, height) == (1440, 900)
            receive(viewer, *struct.unpack(">I", receive(viewer, 4)))
            red_green_blue = struct.pack(">4B3H3B3x", 32, 24, 0, 1, 255, 255, 255, 16, 8, 0)
            viewer.sendall(struct.pack(">B3x", 0) + red_green_blue)
            viewer.sendall(struct.pack(">BxHi", 2, 1, 0))
            viewer.sendall(struct.pack(">BB4H", 3, 0, 0, 0, width, height))
            _, rectangles = struct.unpack(">BxH", receive(viewer, 4))
            pixels = b""
            for _ in range(rectangles):
                _, _, w, h, _ = struct.unpack(">4Hi", receive(viewer, 12))
                pixels += receive(viewer, w * h * 4)
            assert len(pixels) == width * height * 4
            assert len({pixels[i : i + 3] for i in range(0, len(pixels), 4)}) > 2
            for pressed in (1, 0):
                viewer.sendall(struct.pack(">BBHH", 5, pressed, width // 2, height // 2))
            out, _ = program.communicate(timeout=20)
            assert out == "clicked\n"


def test_nobody_from_elsewhere_can_connect() -> None:
    with window() as (_, message):
        port = int(re.findall(r"127\.0\.0\.1:(\d+) in any VNC viewer", message)[0])
        socket.create_connection(("127.0.0.1", port), timeout=20).close()
        # a server that listens everywhere answers at every address of this machine
        for address in ("127.0.0.2", "::1"):
            with pytest.raises(OSError, match=r"refused|unreachable|assign|not supported"):
                socket.create_connection((address, port), timeout=5)


def test_two_apps_take_two_ports() -> None:
    with window() as (_, first), window() as (_, second):
        ports = [
            re.findall(r"127\.0\.0\.1:(\d+) in any", message)[0] for message in (first, second)
        ]
    assert ports[0] != ports[1]


def test_vnc_by_the_user_s_own_wish_stays_on_this_computer_too() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with window(QT_QPA_PLATFORM=f"vnc:size=800x600:port={port}") as (_, message):
        assert f"127.0.0.1:{port}" in message
        socket.create_connection(("127.0.0.1", port), timeout=20).close()
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.2", port), timeout=5)


def test_a_display_that_does_not_answer_is_named() -> None:
    with window(DISPLAY=":4242") as (_, message):
        assert re.match(r"The display :4242 does not answer\.|Windows need lib\S+, which", message)
        assert "\nvnc\n" in message


def test_a_platform_that_somebody_named_is_kept() -> None:
    chosen = {"QT_QPA_PLATFORM": "offscreen"}
    assert prepare_display(chosen) is None
    assert chosen == {"QT_QPA_PLATFORM": "offscreen"}


@pytest.mark.skipif(not shutil.which("Xvfb"), reason="Xvfb is not installed")
def test_a_display_that_answers_is_used() -> None:
    read, write = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "640x480x24"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(write)
        try:
            with os.fdopen(read) as numbers:
                display = f":{numbers.readline().strip()}"
            with window(DISPLAY=display) as (_, message):
                assert message == "None\nxcb\n"
        finally:
            server.terminate()

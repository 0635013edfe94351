"""A command in a process of its own at a real terminal, where somebody types."""

from __future__ import annotations

import codecs
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

CHECKOUT = Path(__file__).resolve().parents[2]
_PATIENCE = 60.0
_AGAIN = 5.0


@contextmanager
def ctrl_c_ends_children() -> Iterator[None]:
    """Let processes started meanwhile hear Ctrl+C, as those that people start do.

    A program run in the background of a shell ignores it, and so would its children; a handler of
    one's own is none in a child, which has the system's.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


class Terminal:
    """Runs `lighthouse-kiosk ARGUMENTS…`; what it writes gathers in `shown`."""

    def __init__(self, *arguments: object, columns: int = 80) -> None:
        self.shown = ""
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        # opened by the leader of a new session, it becomes the terminal that Ctrl+C comes from
        program = 'exec <"$0" >"$0" 2>&1; exec "$@"'
        with ctrl_c_ends_children():
            self._process = subprocess.Popen(
                ["sh", "-c", program, os.ttyname(slave), sys.executable, "-m", "lighthouse_kiosk"]
                + [str(argument) for argument in arguments],
                cwd=CHECKOUT,
                env={name: value for name, value in os.environ.items() if name != "COLUMNS"},
                start_new_session=True,
            )
        self._slave = slave

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.wait()
        for end in (self._master, self._slave):
            os.close(end)

    def wait_for(self, text: str) -> None:
        """Read until the text is there."""
        while text not in self.shown:
            assert self._read(_PATIENCE), f"never said {text!r}: {self.shown!r}"

    def type(self, text: str) -> None:
        os.write(self._master, text.encode())

    def press_ctrl_c(self) -> None:
        self.type("\x03")

    def end_at_question(self) -> int:
        """Press Ctrl+C until the process ends, as people do; return its exit code.

        Python misses one that comes between its last look at signals and its wait for a line.
        """
        for _ in range(int(_PATIENCE / _AGAIN)):
            self.press_ctrl_c()
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(_AGAIN)
                break
        return self.end()

    def end(self) -> int:
        """Wait for the process to end; return its exit code."""
        code = self._process.wait(_PATIENCE)
        while self._read(0):
            pass
        return code

    def _read(self, patience: float) -> bool:
        if not select.select([self._master], [], [], patience)[0]:
            return False
        self.shown += self._decoder.decode(os.read(self._master, 65536))
        return True

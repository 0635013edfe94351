"""Runs a program as a child process, and again when it has crashed or hangs.

The child says over a UDP socket on the loopback address that it is alive, and what it wants to be
told when it has to start again. What the child never said it was up for, wrong options or a
missing display, ends as it would without a watchdog.

Nothing but the standard library is imported: this process costs next to nothing and has nothing
in it that crashes.
"""

from __future__ import annotations

import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, MutableMapping, Sequence
from typing import Any

ENVIRONMENT = "LIGHTHOUSE_WATCHDOG"
"""Names the variable in which the child finds its watchdog."""

PATIENCE = 45.0
"""Seconds without a word after which a child that was up is taken for hung."""

STEADY = 120.0
"""Seconds that a child has to be up for its crashes before to be forgotten."""

WAITS = (0.0, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0)
"""Seconds before the first, second, … start after crashes in a row; the last one repeats."""

_LOOPBACK = "127.0.0.1"
_TICK = 1.0
_LAST_WORDS = 5.0
"""Seconds that a hung child gets to write down where it hangs."""
_LEAVE = 20.0
"""Seconds that a child gets to end when the watchdog is told to."""
_MOST = 8_192

_ALIVE, _KEEP, _BYE, _ENDED = b"alive", b"keep", b"bye", b"ended"


class Lifeline:
    """The child's end. Never raises: a kiosk works on when its watchdog is gone."""

    def __init__(self, port: int, token: str, restarts: int, kept: str) -> None:
        """`restarts`: so many runs in a row crashed before this one, the last of which left `kept`."""
        self.restarts = restarts
        self.kept = kept
        self._token = token.encode()
        self._address = (_LOOPBACK, port)
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.setblocking(False)

    @classmethod
    def of(cls, environment: MutableMapping[str, str]) -> Lifeline | None:
        """The line to the watchdog of this process, if it has one; later children won't see it."""
        try:
            told = json.loads(environment.pop(ENVIRONMENT, ""))
            return cls(int(told["port"]), told["token"], int(told["restarts"]), told["kept"])
        except (ValueError, KeyError, TypeError):
            return None

    def alive(self) -> None:
        self._send(_ALIVE)

    def keep(self, text: str) -> None:
        """Leave a text for the run that follows a crash of this one."""
        self._send(_KEEP, text.encode())

    def bye(self) -> None:
        """Whatever happens from now on, this run is meant to end."""
        self._send(_BYE)

    def close(self) -> None:
        self._socket.close()

    def _send(self, word: bytes, content: bytes = b"") -> None:
        try:
            self._socket.sendto(b" ".join((self._token, word, content)), self._address)
        except OSError:
            return


def watch() -> int:
    """Run this very command line under a watchdog; returns the exit code."""
    frozen = getattr(sys, "frozen", False)
    arguments = sys.argv[1:] if frozen else sys.orig_argv[1:]
    return Watchdog([sys.executable, *arguments]).run()


def _to_terminal(text: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()


class Watchdog:
    """Made for one command; `run` it on the main thread, where signals arrive."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        patience: float = PATIENCE,
        waits: Sequence[float] = WAITS,
        steady: float = STEADY,
        say: Callable[[str], None] = _to_terminal,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        self._command = list(command)
        self._patience = patience
        self._waits = waits
        self._steady = steady
        self._say = say
        self._environment = environment
        self._token = secrets.token_hex(16)
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind((_LOOPBACK, 0))
        self._child: subprocess.Popen[bytes] | None = None
        self._kept = ""
        self._ever_up = False
        self._up_since: float | None = None
        self._heard = 0.0
        self._leaving = False
        self._ending: float | None = None

    def run(self) -> int:
        """Return the exit code of the run that was meant to be the last."""
        before = self._take_signals()
        crashes = 0
        try:
            while True:
                code = self._run_once(crashes)
                if self._leaving or self._ending is not None or not self._ever_up or code == 0:
                    return code if code >= 0 else 128 - code
                lasted = time.monotonic() - self._up_since if self._up_since is not None else 0.0
                crashes = 1 if lasted >= self._steady else crashes + 1
                wait = self._waits[min(crashes, len(self._waits)) - 1]
                self._say(_crash_words(code, crashes, wait))
                if not self._rest(wait):
                    return 0
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
            self._socket.close()

    # -- one run --------------------------------------------------------------------------------

    def _run_once(self, crashes: int) -> int:
        told = {
            "port": self._socket.getsockname()[1],
            "token": self._token,
            "restarts": crashes,
            "kept": self._kept,
        }
        self._up_since = None
        environment = {**self._environment, ENVIRONMENT: json.dumps(told)}
        child = subprocess.Popen(self._command, env=environment)  # noqa: S603 - our own command line
        self._child = child
        if self._ending is not None:
            self._end_child()
        waiter = threading.Thread(target=self._await_end, args=(child,), daemon=True)
        waiter.start()
        while not self._hear(_TICK, child):
            self._look_after(child)
        waiter.join()
        self._child = None
        return child.returncode

    def _await_end(self, child: subprocess.Popen[bytes]) -> None:
        child.wait()
        self._poke(str(child.pid).encode())

    def _hear(self, seconds: float, child: subprocess.Popen[bytes] | None) -> bool:
        """Take one word, or none in so many seconds. Returns whether the child has ended."""
        began = time.monotonic()
        self._socket.settimeout(max(0.01, seconds))
        try:
            words = self._socket.recv(_MOST).split(b" ", 2)
        except TimeoutError:
            words = []
        except OSError:
            # Windows reports a child that is gone here
            words = []
        now = time.monotonic()
        if now - began > seconds + 4:
            # the machine slept, or had no time for anybody: silence means nothing
            self._heard = now
        if len(words) == 3 and words[0] == self._token.encode():
            self._take(words[1], words[2], now)
        if child is None or child.poll() is None:
            return False
        # what the child said before its end comes before the word of it
        return not words or words[1:] == [_ENDED, str(child.pid).encode()]

    def _take(self, word: bytes, content: bytes, now: float) -> None:
        if word == _ALIVE:
            self._heard = now
            self._ever_up = True
            self._up_since = self._up_since or now
        elif word == _KEEP:
            self._kept = content.decode("utf-8", "replace")
        elif word == _BYE:
            self._leaving = True

    def _look_after(self, child: subprocess.Popen[bytes]) -> None:
        now = time.monotonic()
        if self._ending is not None:
            if now - self._ending > _LEAVE:
                child.kill()
        elif self._up_since is not None and now - self._heard > self._patience:
            self._say("The kiosk did not answer any more and is started again.")
            self._abort(child)

    def _abort(self, child: subprocess.Popen[bytes]) -> None:
        """End a child that hangs; where signals exist it writes down where, as for a crash."""
        self._heard = time.monotonic()
        if os.name == "nt":
            child.kill()
            return
        child.send_signal(signal.SIGABRT)
        try:
            child.wait(_LAST_WORDS)
        except subprocess.TimeoutExpired:
            child.kill()

    def _rest(self, seconds: float) -> bool:
        """Wait before the next start. Returns whether there is to be one."""
        due = time.monotonic() + seconds
        while self._ending is None and (left := due - time.monotonic()) > 0:
            self._hear(min(left, _TICK), None)
        return self._ending is None

    # -- being told to end ----------------------------------------------------------------------

    def _take_signals(self) -> dict[int, Any]:
        numbers = [signal.SIGINT, signal.SIGTERM]
        if hasattr(signal, "SIGHUP"):
            numbers.append(signal.SIGHUP)
        return {number: signal.signal(number, self._told_to_end) for number in numbers}

    def _told_to_end(self, number: int, _frame: object) -> None:
        if self._ending is None:
            self._ending = time.monotonic()
        if os.name != "nt" or number != signal.SIGINT:
            # there Ctrl+C reaches the child too, and a signal would end it at once
            self._end_child()
        self._poke(b"")

    def _end_child(self) -> None:
        child = self._child
        if child is not None and child.poll() is None:
            child.send_signal(signal.SIGTERM)

    def _poke(self, content: bytes) -> None:
        """Have `_hear` look up."""
        try:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as mouth:
                address = self._socket.getsockname()
                mouth.sendto(b" ".join((self._token.encode(), _ENDED, content)), address)
        except OSError:
            return


def _crash_words(code: int, crashes: int, wait: float) -> str:
    cause = f"signal {-code}" if code < 0 else f"exit code {code}"
    what = f"The kiosk ended unexpectedly ({cause})"
    if crashes > 1:
        what = f"{what}, {crashes} times in a row"
    when = f"in {wait:g} seconds" if wait else "again"
    return f"{what}. It starts {when}; nothing that was confirmed is lost."

"""The checkout's virtual environment: made, repaired and kept at the locked packages.

A stamp in `.venv` says which lock file is installed, so that a start that finds it current does
nothing else. A mark stands there while packages are being written; an environment in which it is
found was left half made and is made anew.
"""

from __future__ import annotations

import enum
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

CHECKOUT = Path(__file__).resolve().parents[1]

_SUPPORTED = (
    "Ready-made packages exist for Python 3.11 to 3.14 on Linux (x86-64 with glibc 2.34 or newer,"
    " such as Debian 12 or Ubuntu 22.04), macOS 13 or newer (Apple silicon) and Windows (x64)."
)


class SetUpFailed(Exception):
    """The environment can't be made ready; the text is for the person who started it."""


class Purpose(enum.Enum):
    """What the environment is for; `TEST` holds everything that `RUN` does, at the same versions."""

    RUN = "run"
    TEST = "test"


class Environment:
    """The virtual environment of one checkout."""

    def __init__(self, checkout: Path) -> None:
        self._checkout = checkout
        self._folder = checkout / ".venv"
        self._stamp = self._folder / "lighthouse-setup.json"
        self._mark = self._folder / "lighthouse-setup-unfinished"
        windows = sys.platform == "win32"
        self._held: tuple[int, ...] = ()
        self.python = self._folder / ("Scripts/python.exe" if windows else "bin/python")

    def make_ready(self, purpose: Purpose) -> None:
        """Return once everything for the purpose is installed; at once when it already is.

        :raises SetUpFailed: with what is wrong and what to do about it
        """
        if self._is_ready(purpose):
            return
        try:
            with _alone(self._checkout / ".venv.lock") as self._held:
                if not self._is_ready(purpose):
                    self._set_up(purpose)
        except OSError as error:
            raise SetUpFailed(
                f"Lighthouse Kiosk can't be set up: {error.filename or self._folder}:"
                f" {error.strerror or error}.\n"
                f"{self._checkout} must be writable, have about 1.5 GB of free space, and no"
                " program may be using .venv."
            ) from error

    def _is_ready(self, purpose: Purpose) -> bool:
        if self._mark.exists() or not self.python.exists():
            return False
        stamp = self._read_stamp()
        if stamp.get("interpreter") != self._interpreter():
            return False
        wanted = (Purpose.RUN, Purpose.TEST) if purpose is Purpose.RUN else (Purpose.TEST,)
        return any(stamp.get(each.value) == self._digest(each) for each in wanted)

    def _set_up(self, purpose: Purpose) -> None:
        import system_libraries  # noqa: PLC0415 -- a second start has no use for it

        usable = self._is_usable()
        _say(
            "Bringing the packages up to date ..."
            if usable
            else "Setting up Lighthouse Kiosk (first start, about a minute) ..."
        )
        try:
            system_libraries.provide(_say)
        except system_libraries.Missing as missing:
            raise SetUpFailed(str(missing)) from missing
        if not usable:
            self._make()
        self._mark.touch()
        self._pip(self._requirements("pip"), "the installer")
        self._pip(self._requirements(purpose.value), "the packages")
        self._write_stamp(purpose)
        self._mark.unlink()
        _say("Everything is set up.")

    def _is_usable(self) -> bool:
        """Whether packages can be installed over what is there, instead of anew."""
        if self._mark.exists() or not self.python.exists():
            return False
        known = self._read_stamp().get("interpreter")
        if known not in {None, self._interpreter()}:
            return False
        question = "import pip, sys; print(sys.implementation.cache_tag, sys.prefix)"
        answer = self._run([str(self.python), "-I", "-c", question])
        here = f"{sys.implementation.cache_tag} {self._folder}"
        return answer.returncode == 0 and answer.stdout.strip() == here

    def _make(self) -> None:
        if self._folder.is_dir():
            shutil.rmtree(self._folder)
        self._folder.mkdir()
        self._mark.touch()
        # from inside a virtual environment, its own Python must not be what goes away under it
        maker = getattr(sys, "_base_executable", None) or sys.executable
        made = self._run([maker, "-m", "venv", "--prompt", "lighthouse-kiosk", self._folder])
        if made.returncode != 0:
            raise SetUpFailed(
                f"{_last_lines(made)}\nPython could not make the environment {self._folder}."
            )

    def _pip(self, requirements: Path, what: str) -> None:
        options = ["--quiet", "--no-input", "--disable-pip-version-check", "--require-hashes"]
        options += ["--only-binary=:all:", "--requirement", str(requirements)]
        installed = self._run([self.python, "-I", "-m", "pip", "install", *options])
        if installed.returncode != 0:
            words = _last_lines(installed)
            advice = _SUPPORTED if "No matching distribution" in words else ""
            raise SetUpFailed(
                f"{words}\nCould not install {what}. Check the connection to the package registry"
                f" and the free disk space, and start again. {advice}".rstrip()
            )

    def _run(self, command: Sequence[str | Path]) -> subprocess.CompletedProcess[str]:
        """Run quietly; it inherits the lock, and keeps it should this process be killed alone."""
        return subprocess.run(
            command,
            env=os.environ | {"PIP_USER": "0"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
            pass_fds=self._held,
        )

    def _requirements(self, name: str) -> Path:
        return self._checkout / "packaging" / f"requirements-{name}.txt"

    def _digest(self, purpose: Purpose) -> str:
        """Changes when other packages or other system libraries are needed."""
        contents = hashlib.sha256(self._requirements(purpose.value).read_bytes())
        contents.update((self._checkout / "packaging" / "system_libraries.py").read_bytes())
        return contents.hexdigest()

    def _interpreter(self) -> str:
        """A moved environment counts as another one: its scripts name the old folder."""
        flags = getattr(sys, "abiflags", "")
        return f"{sys.implementation.cache_tag}{flags} {sys.platform} {self._folder}"

    def _read_stamp(self) -> dict[str, str]:
        try:
            stamp = json.loads(self._stamp.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return stamp if isinstance(stamp, dict) else {}

    def _write_stamp(self, purpose: Purpose) -> None:
        stamp = {"interpreter": self._interpreter(), purpose.value: self._digest(purpose)}
        new = self._stamp.with_suffix(".new")
        new.write_text(json.dumps(stamp, indent=1), "utf-8")
        new.replace(self._stamp)


def _say(sentence: str) -> None:
    """Speak on stderr: stdout belongs to what is started, and a program may be reading it."""
    print(sentence, file=sys.stderr, flush=True)


def _last_lines(finished: subprocess.CompletedProcess[str]) -> str:
    return "\n".join(finished.stdout.rstrip().splitlines()[-15:])


@contextmanager
def _alone(lock: Path) -> Iterator[tuple[int, ...]]:
    """Hold the lock file; wait, and say so, while another start holds it.

    Yields the descriptors through which a child process can hold it too; none on Windows.
    """
    with lock.open("a+b") as file:
        if not _try_lock(file):
            _say("Another start is setting things up; waiting for it ...")
            while not _try_lock(file, wait=True):
                pass
        yield () if sys.platform == "win32" else (file.fileno(),)


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: IO[bytes], *, wait: bool = False) -> bool:
        file.seek(0)
        try:
            # waiting gives up after ten seconds
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(file: IO[bytes], *, wait: bool = False) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

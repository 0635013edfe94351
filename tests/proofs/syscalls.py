"""What a process did to its files, as strace saw it.

Only calls that change files, make them durable or acknowledge something are read. A call that is
not understood raises ValueError: a proof must not overlook a write.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.proofs.outcome import Unprovable

CHECKOUT = Path(__file__).resolve().parents[2]

_LONGEST = 1 << 20
_TRACED = (
    "openat,open,creat,write,writev,pwrite64,pwritev,pwritev2,lseek,fsync,fdatasync,ftruncate,"
    "truncate,fallocate,unlink,unlinkat,rename,renameat,renameat2,mkdir,mkdirat,link,linkat,"
    "sync_file_range,copy_file_range,sendfile"
)


@dataclass(frozen=True, slots=True)
class Opened:
    """A file was opened: made if it was not there and `create`, emptied if `truncate`."""

    path: str
    create: bool
    truncate: bool


@dataclass(frozen=True, slots=True)
class Written:
    path: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Resized:
    path: str
    size: int


@dataclass(frozen=True, slots=True)
class Synced:
    """A file's content, or a folder's names, are durable."""

    path: str


@dataclass(frozen=True, slots=True)
class Removed:
    path: str


@dataclass(frozen=True, slots=True)
class Renamed:
    path: str
    target: str


@dataclass(frozen=True, slots=True)
class MadeFolder:
    path: str


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The process told the world, in one line, that something is done."""

    line: str


Call = Opened | Written | Resized | Synced | Removed | Renamed | MadeFolder | Acknowledged


def record(
    module: str, arguments: Sequence[str], folder: Path, acks: Path, log: Path
) -> list[Call]:
    """Run a module of the tests under strace; return what it did below `folder`, in order.

    What it writes to `acks` becomes Acknowledged, one for each line. Raises Unprovable where
    strace is missing or may not trace, RuntimeError when the program fails.
    """
    strace = shutil.which("strace")
    if strace is None:
        raise Unprovable("recording a process's system calls needs strace")
    tracing = [
        strace,
        "-f",
        "--seccomp-bpf",
        "-y",
        "-xx",
        "-s",
        str(_LONGEST),
        "-e",
        f"trace={_TRACED}",
    ]
    trial = subprocess.run([*tracing, "true"], capture_output=True, check=False)
    if trial.returncode != 0:
        raise Unprovable(
            f"strace may not trace here: {trial.stderr.decode(errors='replace')[-200:]}"
        )
    done = subprocess.run(
        [*tracing, "-o", str(log), sys.executable, "-m", module, *arguments],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(done.stderr[-2000:])
    with log.open(encoding="ascii") as lines:
        return list(_calls(_whole_lines(lines), str(folder), str(acks)))


_UNFINISHED = re.compile(r"^(\d+)\s+(.*) <unfinished \.\.\.>$")
_RESUMED = re.compile(r"^(\d+)\s+<\.\.\. \w+ resumed>(.*)$")
_LINE = re.compile(r"^\d+\s+(\w+)\((.*)\)\s+= (-?\d+)")
_FD = re.compile(r"^(\d+)<((?:\\x[0-9a-f]{2})*)>(\(deleted\))?$")
_TEXT = re.compile(r'^"((?:\\x[0-9a-f]{2})*)"$')


def _whole_lines(lines: Iterable[str]) -> Iterator[str]:
    """Join calls that another thread's call parted, at the place where they ended."""
    begun: dict[str, str] = {}
    for line in lines:
        text = line.rstrip("\n")
        if parted := _UNFINISHED.match(text):
            begun[parted[1]] = text.removesuffix(" <unfinished ...>")
        elif resumed := _RESUMED.match(text):
            yield begun.pop(resumed[1]) + resumed[2]
        else:
            yield text


def _calls(lines: Iterable[str], folder: str, acks: str) -> Iterator[Call]:
    offsets: dict[str, int] = {}
    for line in lines:
        match = _LINE.match(line)
        if match is None or int(match[3]) < 0:
            continue  # a signal, an exit, or a call that failed
        name, result = match[1], int(match[3])
        words = match[2].split(", ")
        path = _path(name, words)
        if path == acks and name == "write":
            for told in _bytes(words[1]).decode().splitlines():
                yield Acknowledged(told)
        elif path is not None and (path == folder or path.startswith(f"{folder}/")):
            yield from _call(name, words, path, result, offsets)


def _path(name: str, words: Sequence[str]) -> str | None:
    """The path that a call is about; None for pipes, terminals and files without a name."""
    if name in {"openat", "unlinkat", "mkdirat"}:
        return _bytes(words[1]).decode()
    if name in {"unlink", "rename", "mkdir", "open", "creat", "truncate", "link"}:
        return _bytes(words[0]).decode()
    if name in {"renameat", "renameat2", "linkat"}:
        return _bytes(words[1]).decode()
    descriptor = _FD.match(words[0])
    if descriptor is None or descriptor[3]:
        return None
    return _unescaped(descriptor[2]).decode()


def _call(
    name: str, words: Sequence[str], path: str, result: int, offsets: dict[str, int]
) -> Iterator[Call]:
    match name:
        case "openat":
            offsets[path] = 0
            yield Opened(path, "O_CREAT" in words[2], "O_TRUNC" in words[2])
        case "pwrite64":
            yield Written(path, int(words[3]), _bytes(words[1])[:result])
        case "write":
            yield Written(path, offsets[path], _bytes(words[1])[:result])
            offsets[path] += result
        case "lseek":
            offsets[path] = result
        case "fsync" | "fdatasync":
            yield Synced(path)
        case "ftruncate":
            yield Resized(path, int(words[1]))
        case "unlink":
            yield Removed(path)
        case "rename":
            yield Renamed(path, _bytes(words[1]).decode())
        case "mkdir":
            yield MadeFolder(path)
        case _:
            raise ValueError(f"{name} on {path}")


def _bytes(word: str) -> bytes:
    text = _TEXT.match(word)
    if text is None:
        raise ValueError(f"not a whole text: {word[:80]}")
    return _unescaped(text[1])


def _unescaped(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))

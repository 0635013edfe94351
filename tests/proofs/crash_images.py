"""What a disk may hold after the power was cut, for a process whose system calls are known.

The disk promises as little as POSIX does. Content is durable once its file was synced, a name once
its folder was. Of everything since, any part may have arrived, in any order, a write torn at any
sector; what a file grew by without having been written reads as zeros. After
"All File Systems Are Not Created Equal" (Pillai et al., OSDI 2014).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import assert_never

from tests.proofs.syscalls import (
    Acknowledged,
    Call,
    MadeFolder,
    Opened,
    Removed,
    Renamed,
    Resized,
    Synced,
    Written,
)

SECTOR = 512

Image = Mapping[str, bytes | None]
"""A disk's files by path, folders as None."""


class _File:
    """A file by itself, whatever it is called."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.durable = bytearray()
        self.syncs = 0
        self.pending: list[Written | Resized] = []

    def sync(self) -> None:
        for change in self.pending:
            _apply(self.durable, change)
        self.pending.clear()
        self.syncs += 1


@dataclass(frozen=True, slots=True)
class _Link:
    path: str
    file: _File | None  # None for a folder


@dataclass(frozen=True, slots=True)
class _Unlink:
    path: str


@dataclass(frozen=True, slots=True)
class _Move:
    path: str
    target: str


_NameChange = _Link | _Unlink | _Move


@dataclass(frozen=True, slots=True)
class Arrival:
    """Which of the changes since the last sync arrived: names by place, content by file and place.

    A change to content maps to the sectors that arrived, None for all of it. `key` is the same for
    the same image.
    """

    names: frozenset[int]
    content: Mapping[tuple[int, int], frozenset[int] | None]
    key: int


class Disk:
    """A simulated disk to which calls are applied one by one; at first, an empty folder."""

    def __init__(self, root: str) -> None:
        self._names: dict[str, _File | None] = {root: None}
        self._durable_names = dict(self._names)
        self._pending_names: list[_NameChange] = []
        self._files: list[_File] = []
        self._syncs = 0

    def apply(self, call: Call) -> bool:
        """Do what the process did; False when that changed nothing."""
        match call:
            case Opened(path, create, truncate):
                return self._open(path, create=create, truncate=truncate)
            case Written(path) | Resized(path):
                self._file(path).pending.append(call)
            case Synced(path):
                self._sync(path)
            case Removed(path):
                self._change_names(_Unlink(path))
            case Renamed(path, target):
                self._change_names(_Move(path, target))
            case MadeFolder(path):
                self._change_names(_Link(path, None))
            case Acknowledged():
                return False
            case _:
                assert_never(call)
        return True

    def everything(self) -> Image:
        """The files as the process itself saw them."""
        whole = Arrival(frozenset(range(len(self._pending_names))), _Everything(), 0)
        return self.image(whole)

    def arrivals(self, chance: random.Random, variant: int) -> Arrival:
        """Choose what arrived: 0 everything, 1 nothing, 2 what came first with a torn end, 3 what
        came last, 4 any half, 5 nearly all with much of it torn.
        """
        changes = [
            (file.number, place, change)
            for file in self._files
            for place, change in enumerate(file.pending)
        ]
        count = len(changes)
        cut = chance.randint(0, count)
        whole: Callable[[int], bool] = (
            lambda _: True,
            lambda _: False,
            lambda place: place < cut,
            lambda place: place >= cut,
            lambda _: chance.random() < 0.5,
            lambda _: chance.random() < 0.9,
        )[variant]
        torn = (0.0, 0.0, 0.0, 0.1, 0.2, 0.4)[variant]
        content: dict[tuple[int, int], frozenset[int] | None] = {}
        for place, (file, within, change) in enumerate(changes):
            at_the_cut = variant == 2 and place == cut
            if not whole(place) and not at_the_cut:
                continue
            tear = at_the_cut or (torn and chance.random() < torn)
            content[file, within] = _sectors(change, chance) if tear else None
        names = frozenset(
            place
            for place in range(len(self._pending_names))
            if variant == 0 or (variant != 1 and chance.random() < 0.5)
        )
        return Arrival(names, content, self._key(names, content))

    def image(self, arrival: Arrival) -> Image:
        """The disk after a power cut of which this arrived."""
        names = dict(self._durable_names)
        for place, change in enumerate(self._pending_names):
            if place in arrival.names:
                _rename(names, change)
        found: dict[str, bytes | None] = {}
        for path, file in sorted(names.items()):
            folder = str(PurePosixPath(path).parent)
            if folder in self._names and folder not in found:
                continue  # it was in a folder whose own name did not arrive
            found[path] = None if file is None else _content(file, arrival)
        return found

    def _key(
        self, names: frozenset[int], content: Mapping[tuple[int, int], frozenset[int] | None]
    ) -> int:
        return hash((self._syncs, names, frozenset(content.items())))

    def _open(self, path: str, *, create: bool, truncate: bool) -> bool:
        if path not in self._names:
            if not create:
                raise ValueError(f"opened what nobody made: {path}")
            made = _File(len(self._files))
            self._files.append(made)
            self._change_names(_Link(path, made))
            return True
        if truncate:
            self._file(path).pending.append(Resized(path, 0))
        return truncate

    def _file(self, path: str) -> _File:
        file = self._names[path]
        if file is None:
            raise ValueError(f"a folder was written to: {path}")
        return file

    def _change_names(self, change: _NameChange) -> None:
        _rename(self._names, change)
        self._pending_names.append(change)

    def _sync(self, path: str) -> None:
        self._syncs += 1
        file = self._names.get(path)
        if file is not None:
            file.sync()
            return
        waiting: list[_NameChange] = []
        for change in self._pending_names:
            if str(PurePosixPath(change.path).parent) == path:
                _rename(self._durable_names, change)
            else:
                waiting.append(change)
        self._pending_names = waiting


class _Everything(Mapping[tuple[int, int], "frozenset[int] | None"]):
    """Every change arrived whole."""

    def __getitem__(self, key: tuple[int, int]) -> None:
        return None

    def __contains__(self, key: object) -> bool:
        return True

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return iter(())

    def __len__(self) -> int:
        return 0


def put(image: Image, root: str, folder: Path) -> None:
    """Write an image, recorded below `root`, to a real folder that is made anew."""
    folder.mkdir()
    for path, content in image.items():
        place = folder / PurePosixPath(path).relative_to(root)
        if content is None:
            place.mkdir(exist_ok=True)
        else:
            place.write_bytes(content)


def _rename(names: dict[str, _File | None], change: _NameChange) -> None:
    match change:
        case _Link(path, file):
            names[path] = file
        case _Unlink(path):
            names.pop(path, None)
        case _Move(path, target):
            if path in names:
                names[target] = names.pop(path)
        case _:
            assert_never(change)


def _content(file: _File, arrival: Arrival) -> bytes:
    content = bytearray(file.durable)
    for place, change in enumerate(file.pending):
        if (file.number, place) in arrival.content:
            _apply(content, change, arrival.content[file.number, place])
    return bytes(content)


def _sectors(change: Written | Resized, chance: random.Random) -> frozenset[int] | None:
    """Some of the sectors that a write touches."""
    if isinstance(change, Resized):
        return None
    first, last = change.offset // SECTOR, (change.offset + len(change.data) - 1) // SECTOR
    return frozenset(sector for sector in range(first, last + 1) if chance.random() < 0.5)


def _apply(
    content: bytearray, change: Written | Resized, sectors: frozenset[int] | None = None
) -> None:
    if isinstance(change, Resized):
        del content[change.size :]
        content.extend(bytes(change.size - len(content)))
        return
    for start, data in _pieces(change, sectors):
        content.extend(bytes(max(0, start + len(data) - len(content))))
        content[start : start + len(data)] = data


def _pieces(change: Written, sectors: frozenset[int] | None) -> Sequence[tuple[int, bytes]]:
    if sectors is None:
        return [(change.offset, change.data)]
    end = change.offset + len(change.data)
    pieces = []
    for sector in sorted(sectors):
        start, stop = max(change.offset, sector * SECTOR), min(end, (sector + 1) * SECTOR)
        pieces.append((start, change.data[start - change.offset : stop - change.offset]))
    return pieces

"""Disks that are too small or write-protected."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass
class Disk:
    """A file system of its own, mounted at `path`."""

    path: Path

    def fill(self) -> None:
        """Take all the room there is."""
        with (self.path / "ballast").open("wb", buffering=0) as ballast:
            try:
                while ballast.write(bytes(65_536)):
                    pass
            except OSError:
                pass

    def make_room(self) -> None:
        (self.path / "ballast").unlink()

    def write_protect(self) -> None:
        _run("mount", "-o", "remount,ro", str(self.path))


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """Four megabytes; needs the right to mount."""
    path = tmp_path / "disk"
    path.mkdir()
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("mounting a small disk needs root")
    try:
        _run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(path))
    except (subprocess.CalledProcessError, FileNotFoundError) as error:
        pytest.skip(f"a small disk can't be mounted here: {error}")
    yield Disk(path)
    _run("umount", "--lazy", str(path))


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)

"""What the bootstrap says and installs when system libraries are missing.

apt and sudo are stood in for by scripts on the PATH: they belong to the system, and installing for
real would change the machine that runs the tests.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
import system_libraries
from system_libraries import Library, Missing

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux parts Qt's libraries")

VITAL = Library("liblighthouse-vital.so.1", "liblighthouse-vital1")
HANDY = Library("liblighthouse-handy.so.1", "liblighthouse-handy1")


class Machine:
    """A machine that lacks some libraries, with the sentences it was told and what apt was asked."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.said: list[str] = []
        self._log = folder / "apt.log"
        self._programs = folder / "bin"
        self._programs.mkdir()
        self._monkeypatch = monkeypatch
        monkeypatch.setenv("PATH", f"{self._programs}:/usr/bin:/bin")
        monkeypatch.setattr(system_libraries, "NEEDED_TO_START", ())
        monkeypatch.setattr(system_libraries, "NEEDED_FOR", {})

    def lacks(
        self, *, to_start: tuple[Library, ...] = (), for_printing: tuple[Library, ...] = ()
    ) -> None:
        self._monkeypatch.setattr(system_libraries, "NEEDED_TO_START", to_start)
        self._monkeypatch.setattr(system_libraries, "NEEDED_FOR", {"printing": for_printing})

    def signed_in_as(self, user: int, *, password_free_sudo: bool = False) -> None:
        self._monkeypatch.setattr(os, "geteuid", lambda: user)
        self._program(
            "sudo", '[ "$1" = -n ] && shift && exec "$@"' if password_free_sudo else "exit 1"
        )

    def has_apt(self, *candidates: str, exit_code: int = 0) -> None:
        """Install apt-get and an apt-cache that knows these packages."""
        self._program("apt-get", f'echo "$@" >> {self._log}; echo apt says so; exit {exit_code}')
        lines = [f"echo '{name}:'; echo '  Candidate: 1.0'" for name in candidates]
        self._program("apt-cache", "; ".join(lines) or "true")

    def has_no_apt(self) -> None:
        self._monkeypatch.setenv("PATH", str(self._programs))

    @property
    def asked_of_apt(self) -> list[str]:
        return self._log.read_text("utf-8").splitlines() if self._log.exists() else []

    def provide(self) -> None:
        system_libraries.provide(self.said.append)

    def _program(self, name: str, script: str) -> None:
        file = self._programs / name
        file.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        file.chmod(0o755)


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(tmp_path, monkeypatch)


def test_nothing_is_said_or_asked_when_nothing_is_missing(machine: Machine) -> None:
    machine.lacks(to_start=(Library("libc.so.6", "libc6"),))
    machine.has_apt()
    machine.provide()
    assert machine.said == []
    assert machine.asked_of_apt == []


def test_root_installs_after_an_update(machine: Machine) -> None:
    machine.lacks(for_printing=(HANDY,))
    machine.signed_in_as(0)
    machine.has_apt("liblighthouse-handy1")
    machine.provide()
    update, install = machine.asked_of_apt
    assert update.endswith(" update")
    assert install.endswith(" install --no-install-recommends liblighthouse-handy1")
    assert machine.said[0] == "Installing system libraries: liblighthouse-handy1 ..."


def test_sudo_is_used_when_it_wants_no_password(machine: Machine) -> None:
    machine.lacks(for_printing=(HANDY,))
    machine.signed_in_as(1000, password_free_sudo=True)
    machine.has_apt()
    machine.provide()
    assert len(machine.asked_of_apt) == 2


def test_without_the_right_to_install_one_command_is_shown(machine: Machine) -> None:
    machine.lacks(to_start=(VITAL,), for_printing=(HANDY,))
    machine.signed_in_as(1000)
    machine.has_apt()
    with pytest.raises(Missing) as stopped:
        machine.provide()
    assert machine.asked_of_apt == []
    first, _, command = str(stopped.value).split("\n")
    assert first == "Lighthouse Kiosk can't start: this system lacks liblighthouse-vital.so.1."
    assert command == (
        "  sudo apt-get update && sudo apt-get install -y liblighthouse-vital1 liblighthouse-handy1"
    )


def test_the_app_goes_on_without_what_it_can_spare(machine: Machine) -> None:
    machine.lacks(for_printing=(HANDY,))
    machine.signed_in_as(1000)
    machine.has_apt()
    machine.provide()
    (said,) = machine.said
    assert "these won't work: printing (liblighthouse-handy.so.1)" in said
    assert said.endswith("apt-get install -y liblighthouse-handy1")


def test_packages_renamed_for_64_bit_time_are_found(machine: Machine) -> None:
    machine.lacks(for_printing=(HANDY, VITAL))
    machine.signed_in_as(1000)
    machine.has_apt("liblighthouse-handy1t64", "liblighthouse-vital1")
    machine.provide()
    assert machine.said[0].endswith(" liblighthouse-handy1t64 liblighthouse-vital1")


def test_what_apt_complains_of_is_shown(machine: Machine) -> None:
    machine.lacks(to_start=(VITAL,))
    machine.signed_in_as(0)
    machine.has_apt(exit_code=100)
    with pytest.raises(Missing, match="liblighthouse-vital1"):
        machine.provide()
    assert machine.said[-1] == "apt says so"


def test_other_distributions_are_told_the_libraries(machine: Machine) -> None:
    machine.lacks(to_start=(VITAL,))
    machine.has_no_apt()
    with pytest.raises(Missing) as stopped:
        machine.provide()
    assert "lacks liblighthouse-vital.so.1." in str(stopped.value)
    assert "your distribution's package manager" in str(stopped.value)
    assert "apt-get" not in str(stopped.value)

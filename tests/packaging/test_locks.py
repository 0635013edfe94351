"""The lock files agree with pyproject.toml and with each other."""

from __future__ import annotations

import re
import tomllib
from itertools import chain
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.packaging.conftest import CHECKOUT

NAMES = ("pip", "run", "test")
REMAKE = "run packaging/lock.py"


def lock_file(name: str) -> Path:
    return CHECKOUT / "packaging" / f"requirements-{name}.txt"


def locked(name: str) -> dict[str, list[Requirement]]:
    """What a lock file pins, by package; a package may have several versions for several Pythons."""
    text = re.sub(r"(?m)^#.*\n", "", lock_file(name).read_text("utf-8")).replace("\\\n", "")
    pins: dict[str, list[Requirement]] = {}
    for line in text.splitlines():
        pin = Requirement(line.partition(" --hash=")[0])
        pins.setdefault(canonicalize_name(pin.name), []).append(pin)
    return pins


def direct_dependencies(name: str) -> list[Requirement]:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
    run = project["project"]["dependencies"]
    return [
        Requirement(each)
        for each in run + (project["dependency-groups"]["test"] if name == "test" else [])
    ]


@pytest.mark.parametrize("name", ["run", "test"])
def test_every_direct_dependency_is_locked_to_a_version_it_allows(name: str) -> None:
    pins = locked(name)
    for dependency in direct_dependencies(name):
        found = pins.get(canonicalize_name(dependency.name), [])
        assert found, f"{dependency} is not locked: {REMAKE}"
        for pin in found:
            (version,) = pin.specifier
            assert dependency.specifier.contains(version.version), f"{pin}: {REMAKE}"


def test_both_commands_use_the_same_versions() -> None:
    tested = {str(pin.specifier) + pin.name for pin in chain.from_iterable(locked("test").values())}
    run = {str(pin.specifier) + pin.name for pin in chain.from_iterable(locked("run").values())}
    assert run <= tested


@pytest.mark.parametrize("name", NAMES)
def test_every_pin_is_exact_and_hashed(name: str) -> None:
    text = lock_file(name).read_text("utf-8")
    for line in re.sub(r"(?m)^#.*\n", "", text).replace("\\\n", "").splitlines():
        assert re.match(r"[a-z0-9-]+==[^\s*]+( ; [^#]+?)?\s+--hash=sha256:[0-9a-f]{64}", line), line


@pytest.mark.parametrize("name", NAMES)
def test_no_address_or_machine_path_is_written_down(name: str) -> None:
    text = lock_file(name).read_text("utf-8")
    assert not re.search(r"://|--\w*index|--find-links|(?m:^[^#]*/)|@ ", text)

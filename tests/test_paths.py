"""The app's own folders, found in every shape in which it is installed."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from lighthouse_kiosk import paths

FOLDERS = """
import json
from lighthouse_kiosk import paths
print(json.dumps([str(paths.resources_folder()), str(paths.migrations_folder())]))
"""
CHECKOUT = Path(__file__).resolve().parents[1]


def folders_seen_from(site: Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-P", "-c", f"import sys; sys.path.insert(0, {str(site)!r}){FOLDERS}"],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """The package's code alone, in an empty folder."""
    copy = tmp_path / "site" / "lighthouse_kiosk"
    copy.mkdir(parents=True)
    for module in ("__init__.py", "paths.py"):
        shutil.copy(CHECKOUT / "lighthouse_kiosk" / module, copy)
    return copy


def test_a_checkout_has_them_beside_the_package() -> None:
    assert paths.resources_folder() == CHECKOUT / "resources"
    assert (paths.migrations_folder() / "env.py").is_file()


def test_a_wheel_and_a_frozen_app_have_them_inside_the_package(
    package: Path, tmp_path: Path
) -> None:
    for name in ("_resources", "_migrations"):
        (package / name).mkdir()
    # a folder of the same name beside it belongs to somebody else
    (package.parent / "resources").mkdir()
    seen = folders_seen_from(package.parent, tmp_path)
    assert json.loads(seen.stdout) == [str(package / "_resources"), str(package / "_migrations")]


def test_an_incomplete_copy_says_so(package: Path, tmp_path: Path) -> None:
    seen = folders_seen_from(package.parent, tmp_path)
    assert seen.returncode != 0
    assert "This copy of Lighthouse Kiosk is incomplete" in seen.stderr


def test_the_profile_is_one_folder_of_this_app(monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform == "linux":
        monkeypatch.setenv("XDG_DATA_HOME", "/home/kim/data")
        assert paths.default_profile() == Path("/home/kim/data/lighthouse-kiosk")
    assert paths.default_profile().name == "lighthouse-kiosk"

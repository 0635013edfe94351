"""The wheel, installed where nothing of the checkout is in sight."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.packaging.conftest import CHECKOUT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    build = [
        sys.executable,
        "-P",
        "-m",
        "build",
        "--wheel",
        "--no-isolation",
        "--outdir",
        str(folder),
    ]
    built = subprocess.run([*build, str(CHECKOUT)], capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    (file,) = folder.glob("*.whl")
    return file


@pytest.fixture(scope="module")
def new_environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment that holds the wheel; its dependencies are lent by this one."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder)
    windows = sys.platform == "win32"
    python = folder / ("Scripts/python.exe" if windows else "bin/python")
    install = [sys.executable, "-P", "-m", "pip", "--python", str(python), "install", "--quiet"]
    subprocess.run([*install, "--no-index", "--no-deps", str(wheel)], check=True)
    pattern = "Lib/site-packages" if windows else "lib/python*/site-packages"
    (site_packages,) = folder.glob(pattern)
    (site_packages / "lent.pth").write_text(sysconfig.get_path("purelib"), "utf-8")
    return python


def test_the_installed_app_starts_in_an_empty_folder(new_environment: Path, tmp_path: Path) -> None:
    command = [str(new_environment), "-m", "lighthouse_kiosk", "version", "--json"]
    started = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert started.returncode == 0, started.stderr
    assert json.loads(started.stdout)["version"]
    script = new_environment.with_name(f"lighthouse-kiosk{new_environment.suffix}")
    started = subprocess.run(
        [str(script), "version"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert started.returncode == 0, started.stderr


def test_the_installed_app_makes_a_database_in_a_new_profile(
    new_environment: Path, tmp_path: Path
) -> None:
    command = [str(new_environment), "-m", "lighthouse_kiosk", "db", "upgrade", "--profile"]
    profile = tmp_path / "profile"
    made = subprocess.run(
        [*command, str(profile)], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert made.returncode == 0, made.stderr
    assert any(profile.iterdir())


def test_the_installed_app_has_its_own_resources_and_migrations(
    new_environment: Path, tmp_path: Path
) -> None:
    question = (
        "from lighthouse_kiosk import paths;"
        "print(paths.resources_folder(), paths.migrations_folder(), sep='\\n')"
    )
    told = subprocess.run(
        [str(new_environment), "-c", question],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    installed = [Path(line) for line in told.stdout.splitlines()]
    for folder, source in zip(installed, ("resources", "migrations"), strict=True):
        assert folder.is_relative_to(new_environment.parents[1])
        assert _files(folder) == _files(CHECKOUT / source)


def test_the_wheel_holds_the_app_and_its_licences_alone(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"lighthouse_kiosk"}
    assert not [name for name in names if "__pycache__" in name or name.endswith(".pyc")]
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)


def _files(folder: Path) -> set[str]:
    return {
        file.relative_to(folder).as_posix()
        for file in folder.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }

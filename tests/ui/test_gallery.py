"""The gallery: real scenes, and the same picture every time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]


def render(folder: Path, only: str) -> list[str]:
    """Run the command as a person does; returns the lines it prints."""
    done = subprocess.run(
        [sys.executable, "-m", "lighthouse_kiosk.ui.gallery", folder, only, "--people", "40"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        text=True,
        timeout=300,
    )
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("gallery")
    lines = render(folder, "registrations-conflict")
    assert lines[-1] == f"4 pictures in {folder}"
    return folder


def test_each_picture_is_named_by_scene_scheme_and_size(pictures: Path) -> None:
    assert sorted(path.name for path in pictures.iterdir()) == [
        "registrations-conflict-dark-1280x720.png",
        "registrations-conflict-dark.png",
        "registrations-conflict-light-1280x720.png",
        "registrations-conflict-light.png",
    ]
    large = QImage(str(pictures / "registrations-conflict-light.png"))
    assert (large.width(), large.height()) == (1440, 900)


def test_light_is_light_and_dark_is_dark(pictures: Path) -> None:
    def ground(name: str) -> int:
        return QImage(str(pictures / name)).pixelColor(1435, 895).lightness()

    assert ground("registrations-conflict-light.png") > 230
    assert ground("registrations-conflict-dark.png") < 40


def test_the_same_code_draws_the_same_pictures(pictures: Path, tmp_path: Path) -> None:
    render(tmp_path, "registrations-conflict")
    for path in sorted(pictures.iterdir()):
        assert QImage(str(path)) == QImage(str(tmp_path / path.name)), path.name


def test_a_scene_that_is_not_there_is_no_success(tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        render(tmp_path, "no-such-scene")

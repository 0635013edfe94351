"""Codes, and films of phones that show them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pytest

from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.opencv.arrays import grey_frame_of
from tests.codes import code_picture, token_text
from tests.phone_video import Showing, write_phone_video


@dataclass(frozen=True)
class Film:
    path: Path
    texts: tuple[str, ...]
    showings: tuple[Showing, ...]
    fps: int = 30


@pytest.fixture(scope="session")
def pass_film(tmp_path_factory: pytest.TempPathFactory) -> Film:
    """One pass, shown by a hand-held phone twice, with a pause between."""
    folder = tmp_path_factory.mktemp("film")
    token = token_text(1)
    picture = folder / "pass.png"
    cv2.imwrite(str(picture), code_picture(token))
    video = folder / "phone.avi"
    showings = write_phone_video(
        video, [picture], size=(960, 540), showings=2, showing_seconds=1.2, gap_seconds=1.7
    )
    return Film(video, (token,), showings)


@pytest.fixture
def empty_frame() -> Frame:
    return grey_frame_of(np.full((480, 640), 200, np.uint8))

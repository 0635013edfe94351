"""Three sounds that stay apart and carry in a hall, and a kiosk that works without them."""

from __future__ import annotations

import subprocess
import sys
import wave
from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject
from PySide6.QtMultimedia import QAudioDevice
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.paths import resources_folder
from lighthouse_kiosk.ui.kiosk.gallery import kiosk_view
from lighthouse_kiosk.ui.kiosk.preferences import Volume, load_volume
from lighthouse_kiosk.ui.kiosk.sounds import NAMES, Sounds
from lighthouse_kiosk.ui.kiosk.states import Waiting
from lighthouse_kiosk.ui.kiosk.visual_alert import VisualAlert
from lighthouse_kiosk.ui.motion import prefer_stillness
from tests.ui.kiosk.conftest import OpenKiosk

Samples = NDArray[np.float64]
FRAME = 0.04
ROOT = Path(__file__).resolve().parents[3]


def heard(name: str, folder: Path | None = None) -> tuple[int, Samples]:
    """Samples a second, and the samples from −1 to 1."""
    with wave.open(str((folder or resources_folder() / "sounds") / f"{name}.wav")) as file:
        raw = file.readframes(file.getnframes())
        return file.getframerate(), np.frombuffer(raw, "<i2").astype(np.float64) / 32_768


def spectrum(rate: int, samples: Samples) -> tuple[Samples, Samples]:
    """Frequencies in hertz, and the energy at each."""
    energy: Samples = (
        np.abs(np.fft.rfft(samples * np.hanning(samples.size))).astype(np.float64) ** 2
    )
    hertz: Samples = np.fft.rfftfreq(samples.size, 1 / rate).astype(np.float64)
    return hertz, energy


def contour(name: str) -> list[int]:
    """The pitches in their order in hertz; a pause is 0. The lowest strong partial is the pitch."""
    rate, samples = heard(name)
    size = int(rate * FRAME)
    found: list[int] = []
    for start in range(0, samples.size - size, size // 2):
        part = samples[start : start + size]
        pitch = 0
        if np.sqrt(np.mean(part**2)) > 0.08:
            hertz, energy = spectrum(rate, part)
            pitch = int(hertz[np.nonzero(energy > energy.max() * 0.25)[0][0]])
        if not found or abs(pitch - found[-1]) > 60:
            found.append(pitch)
    return found


def test_each_sound_has_a_contour_of_its_own() -> None:
    done = [pitch for pitch in contour("done") if pitch]
    assert len(done) >= 3
    assert all(b > a for a, b in pairwise(done))
    assert done[-1] > 1.8 * done[0]
    knocks = [pitch for pitch in contour("attention") if pitch]
    assert contour("attention").count(0) >= 2
    assert max(knocks) < 1.1 * min(knocks)
    refused = [pitch for pitch in contour("refused") if pitch]
    assert refused[-1] < 0.75 * refused[0]


@pytest.mark.parametrize("name", NAMES)
def test_each_sound_is_short_loud_and_where_small_loudspeakers_play(name: str) -> None:
    rate, samples = heard(name)
    assert 0.4 < samples.size / rate < 0.8
    assert 0.8 < np.abs(samples).max() < 0.95
    assert np.sqrt(np.mean(samples**2)) > 0.18
    hertz, energy = spectrum(rate, samples)
    assert energy[(hertz > 450) & (hertz < 5000)].sum() > 0.75 * energy.sum()


def test_no_two_sounds_share_their_spectrum() -> None:
    """Also those that miss the beginning hear which it was."""
    shapes = {}
    for name in NAMES:
        rate, samples = heard(name)
        hertz, energy = spectrum(rate, samples)
        bands, _edges = np.histogram(hertz, np.geomspace(200, 6000, 40), weights=energy)
        shapes[name] = bands / np.linalg.norm(bands)
    for one, other in combinations(NAMES, 2):
        assert float(shapes[one] @ shapes[other]) < 0.5, (one, other)


def test_the_sounds_are_what_their_script_makes(tmp_path: Path) -> None:
    script = ROOT / "packaging" / "make_sounds.py"
    code = (
        "import runpy, pathlib, sys;"
        "made = runpy.run_path(sys.argv[1]);"
        "made['main'].__globals__['FOLDER'] = pathlib.Path(sys.argv[2]);"
        "made['main']()"
    )
    subprocess.run([sys.executable, "-c", code, script, tmp_path], check=True, timeout=60)
    for name in NAMES:
        shipped = (resources_folder() / "sounds" / f"{name}.wav").read_bytes()
        assert (tmp_path / f"{name}.wav").read_bytes() == shipped


def test_every_sound_plays_or_is_silent_whatever_this_machine_has(qtbot: QtBot) -> None:
    sounds = Sounds()
    with qtbot.waitSignal(sounds.changed):
        sounds.prepare()
    for name in NAMES:
        sounds.play(name)


def test_an_output_that_vanishes_leaves_silence_and_its_return_is_noticed(qtbot: QtBot) -> None:
    sounds = Sounds()
    for _ in range(2):
        with qtbot.waitSignal(sounds.changed):
            sounds.use_output(QAudioDevice())
        assert not sounds.possible
        for name in NAMES:
            sounds.play(name)


def test_the_volume_steps_from_loud_to_soft_to_off(qtbot: QtBot) -> None:
    sounds = Sounds()
    steps = []
    for _ in range(3):
        with qtbot.waitSignal(sounds.changed):
            sounds.step()
        steps.append(sounds.volume)
    assert steps == [Volume.SOFT, Volume.OFF, Volume.LOUD]


def test_the_volume_is_remembered(open_desk: OpenKiosk, tmp_path: Path) -> None:
    profile = tmp_path / "machine"
    profile.mkdir()
    kiosk = open_desk(profile=profile)
    kiosk.window.sound_toggled.emit()
    assert load_volume(profile) is Volume.SOFT
    kiosk.close()
    assert open_desk(profile=profile).window.sounds.volume is Volume.SOFT


@pytest.mark.parametrize(("still", "times"), [(False, 2), (True, 1)])
def test_the_edge_lights_up_at_a_verdict_and_goes_out(
    qtbot: QtBot, still: bool, times: int
) -> None:
    prefer_stillness(still)
    view = kiosk_view(Waiting())
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show()
    qtbot.waitExposed(view)
    edge = view.findChild(VisualAlert)
    assert edge is not None
    lit: list[bool] = []
    for_each = Watch(edge, lit)
    edge.installEventFilter(for_each)
    view.flash()
    qtbot.waitUntil(lambda: lit.count(True) == times and not edge.isVisible(), timeout=20_000)
    prefer_stillness(False)


class Watch(QObject):
    """Notes each time that a widget comes up."""

    def __init__(self, widget: QWidget, seen: list[bool]) -> None:
        super().__init__(widget)
        self._seen = seen

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self._seen.append(True)
        return False

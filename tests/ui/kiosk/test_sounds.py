"""Three sounds that stay apart, and silence where there is no output."""

from __future__ import annotations

import wave
from itertools import pairwise

from pytestqt.qtbot import QtBot

from lighthouse_kiosk.paths import resources_folder
from lighthouse_kiosk.ui.kiosk.sounds import NAMES, Sounds


def test_the_sounds_are_short_and_distinct() -> None:
    lengths = {}
    for name in NAMES:
        with wave.open(str(resources_folder() / "sounds" / f"{name}.wav")) as file:
            seconds = file.getnframes() / file.getframerate()
            samples = memoryview(file.readframes(file.getnframes())).cast("h")
        assert 0.2 < seconds < 0.8
        assert 0.4 < max(map(abs, samples)) / 32_767 < 0.9
        crossings = sum((a < 0) != (b < 0) for a, b in pairwise(samples))
        lengths[name] = crossings / seconds / 2
    assert lengths["done"] > 1.3 * lengths["attention"] > 1.3 * 1.3 * lengths["refused"]


def test_every_sound_plays_or_is_silent_whatever_this_machine_has(qtbot: QtBot) -> None:
    sounds = Sounds()
    with qtbot.waitSignal(sounds.changed):
        sounds.prepare()
    for name in NAMES:
        sounds.play(name)
    with qtbot.waitSignal(sounds.changed):
        sounds.toggle()
    assert not sounds.on

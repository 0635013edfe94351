"""Make the kiosk's sounds: `python packaging/make_sounds.py` writes resources/sounds/*.wav anew.

Three short phrases that stay apart in a noisy hall and for people who can't tell pitches: done
rises in three clear notes, attention knocks three times on one note, refused falls in two long
rough ones. What is to be heard lies between 450 Hz and 5 kHz, above the rumble of a hall and
within what the smallest loudspeaker plays, and notes hold their strength nearly to their end.
"""

from __future__ import annotations

import math
import struct
import wave
from dataclasses import dataclass
from pathlib import Path

RATE = 22_050
PEAK = 0.85
FOLDER = Path(__file__).resolve().parents[1] / "resources" / "sounds"


@dataclass(frozen=True)
class Note:
    """A tone of `hertz` from `start` for `seconds`; `overtones`: strengths of 2f, 3f and so on."""

    hertz: float
    start: float
    seconds: float
    overtones: tuple[float, ...] = (0.35, 0.2)
    decay: float = 1.2

    def at(self, moment: float) -> float:
        into = moment - self.start
        if not 0 <= into < self.seconds:
            return 0.0
        attack = min(into / 0.006, 1.0)
        release = min((self.seconds - into) / 0.03, 1.0)
        fade = math.exp(-self.decay * into / self.seconds)
        waves = math.sin(2 * math.pi * self.hertz * into)
        for number, strength in enumerate(self.overtones, start=2):
            waves += strength * math.sin(2 * math.pi * self.hertz * number * into)
        return attack * release * fade * waves


ROUGH = (0.7, 0.6, 0.45, 0.35, 0.25)
SOUNDS = {
    "done": (Note(784, 0.0, 0.12), Note(988, 0.12, 0.12), Note(1568, 0.24, 0.32, decay=2.2)),
    "attention": tuple(Note(1175, start, 0.13, decay=0.6) for start in (0.0, 0.21, 0.42)),
    "refused": (Note(698, 0.0, 0.26, ROUGH, 0.4), Note(466, 0.28, 0.44, ROUGH, 0.8)),
}


def samples(notes: tuple[Note, ...]) -> list[float]:
    """Mix the notes and bring the loudest moment to PEAK."""
    length = max(note.start + note.seconds for note in notes)
    mixed = [sum(note.at(step / RATE) for note in notes) for step in range(int(length * RATE))]
    loudest = max(abs(value) for value in mixed)
    return [value / loudest * PEAK for value in mixed]


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, notes in SOUNDS.items():
        values = [round(value * 32_767) for value in samples(notes)]
        with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(values)}h", *values))


if __name__ == "__main__":
    main()

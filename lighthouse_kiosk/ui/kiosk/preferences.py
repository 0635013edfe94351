"""What this machine uses and how it looks and sounds, remembered from one day to the next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSettings

_FILE = "kiosk.ini"


@dataclass(frozen=True, slots=True)
class Preferences:
    """`camera` is what `--camera` takes, empty for the system's choice; `scanner` a serial port."""

    camera: str = ""
    mirrored: bool = False
    scanner: str = ""


ZOOMS = (1.0, 1.3, 1.6)
"""How much larger than designed text may be."""


@dataclass(frozen=True, slots=True)
class Display:
    """How the kiosk looks here. `still` moves nothing, whatever the system says."""

    high_contrast: bool = False
    zoom: float = 1.0
    still: bool = False


class Volume(StrEnum):
    LOUD = "loud"
    SOFT = "soft"
    OFF = "off"


def load_preferences(profile: Path) -> Preferences:
    """What was chosen last; a file that is broken or away means nothing was."""
    memory = _memory(profile)
    return Preferences(
        _text(memory, "camera"), _text(memory, "mirrored") == "true", _text(memory, "scanner")
    )


def save_preferences(profile: Path, chosen: Preferences) -> None:
    memory = _memory(profile)
    memory.setValue("camera", chosen.camera)
    memory.setValue("mirrored", "true" if chosen.mirrored else "false")
    memory.setValue("scanner", chosen.scanner)
    memory.sync()


def load_language(profile: Path) -> str:
    """The code of the language chosen last; empty for none."""
    return _text(_memory(profile), "language")


def save_language(profile: Path, code: str) -> None:
    memory = _memory(profile)
    memory.setValue("language", code)
    memory.sync()


def load_display(profile: Path) -> Display:
    """What was chosen last; what is unknown is as designed."""
    memory = _memory(profile)
    zooms = {f"{zoom:g}": zoom for zoom in ZOOMS}
    return Display(
        _text(memory, "contrast") == "high",
        zooms.get(_text(memory, "zoom"), 1.0),
        _text(memory, "movement") == "none",
    )


def save_display(profile: Path, display: Display) -> None:
    memory = _memory(profile)
    memory.setValue("contrast", "high" if display.high_contrast else "")
    memory.setValue("zoom", f"{display.zoom:g}")
    memory.setValue("movement", "none" if display.still else "")
    memory.sync()


def load_volume(profile: Path) -> Volume:
    """What was chosen last; loud if that is unknown."""
    text = _text(_memory(profile), "volume")
    return Volume(text) if text in set(Volume) else Volume.LOUD


def save_volume(profile: Path, volume: Volume) -> None:
    memory = _memory(profile)
    memory.setValue("volume", volume.value)
    memory.sync()


def load_place(profile: Path) -> tuple[str, str]:
    """The ids of the event and the desk that were opened last; empty for none."""
    memory = _memory(profile)
    return _text(memory, "event"), _text(memory, "desk")


def load_for_visitors(profile: Path) -> bool:
    """Whether the desk that was opened last was chosen for visitors."""
    return _text(_memory(profile), "serves") == "visitors"


def save_place(profile: Path, event: str, desk: str, *, for_visitors: bool = False) -> None:
    memory = _memory(profile)
    memory.setValue("event", event)
    memory.setValue("desk", desk)
    memory.setValue("serves", "visitors" if for_visitors else "staff")
    memory.sync()


def _memory(profile: Path) -> QSettings:
    return QSettings(str(profile / _FILE), QSettings.Format.IniFormat)


def _text(memory: QSettings, key: str) -> str:
    value = memory.value(key, "")
    return value[:300] if isinstance(value, str) else ""

"""Which camera and scanner this machine uses, remembered by name from one day to the next."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings

_FILE = "kiosk.ini"


@dataclass(frozen=True, slots=True)
class Preferences:
    """`camera` is what `--camera` takes, empty for the system's choice; `scanner` a serial port."""

    camera: str = ""
    mirrored: bool = False
    scanner: str = ""


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


def _memory(profile: Path) -> QSettings:
    return QSettings(str(profile / _FILE), QSettings.Format.IniFormat)


def _text(memory: QSettings, key: str) -> str:
    value = memory.value(key, "")
    return value[:300] if isinstance(value, str) else ""

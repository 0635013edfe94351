"""Three short sounds. A machine without sound output stays silent and says so on its button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal

from lighthouse_kiosk.paths import resources_folder
from lighthouse_kiosk.ui.kiosk.effects import Sound

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

NAMES: tuple[Sound, ...] = ("done", "attention", "refused")


class Sounds(QObject):
    """Loads nothing until `prepare`, which a kiosk calls when its first screen is up."""

    changed = Signal()
    """Whether sound is on, or possible at all, has changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.on = True
        self.possible = False
        self._effects: dict[Sound, QSoundEffect] = {}
        self._devices: QMediaDevices | None = None

    def prepare(self) -> None:
        if self._devices is not None:
            return
        from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - 50 ms after the start

        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._look_for_output)
        self._look_for_output()

    def toggle(self) -> None:
        self.on = not self.on
        self.changed.emit()

    def play(self, sound: Sound) -> None:
        if self.on and self.possible:
            self._effects[sound].play()

    def _look_for_output(self) -> None:
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect  # noqa: PLC0415 - as above

        self.possible = bool(QMediaDevices.audioOutputs())
        if self.possible and not self._effects:
            folder = resources_folder() / "sounds"
            for name in NAMES:
                effect = QSoundEffect(self)
                effect.setSource(QUrl.fromLocalFile(str(folder / f"{name}.wav")))
                self._effects[name] = effect
        self.changed.emit()

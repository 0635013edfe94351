"""Three short sounds. A machine without sound output stays silent and says so on its button."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal

from lighthouse_kiosk.paths import resources_folder
from lighthouse_kiosk.ui.kiosk.effects import Sound
from lighthouse_kiosk.ui.kiosk.preferences import Volume

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QMediaDevices, QSoundEffect

NAMES: tuple[Sound, ...] = ("done", "attention", "refused")
STEPS = {Volume.LOUD: Volume.SOFT, Volume.SOFT: Volume.OFF, Volume.OFF: Volume.LOUD}
_LEVELS = {Volume.LOUD: 1.0, Volume.SOFT: 0.3}

_log = logging.getLogger(__name__)


class Sounds(QObject):
    """Loads nothing until `prepare`, which a kiosk calls when its first screen is up.

    Plays where the system plays now: an output that vanishes, comes back or is replaced by another
    one is followed, and no sound waits for one.
    """

    changed = Signal()
    """The volume, or whether sound is possible at all, has changed."""

    def __init__(self, parent: QObject | None = None, volume: Volume = Volume.LOUD) -> None:
        super().__init__(parent)
        self.volume = volume
        self.possible = False
        self._effects: dict[Sound, QSoundEffect] = {}
        self._devices: QMediaDevices | None = None
        self._output = b""

    def prepare(self) -> None:
        if self._devices is not None:
            return
        try:
            from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - 50 ms after the start
        except ImportError as error:
            # a system without its libraries for sound is a machine without sound
            _log.warning("No sound: %s", error)
            self.changed.emit()
            return
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._look_for_output)
        self._look_for_output()

    def step(self) -> None:
        """Loud, soft, off, and loud again."""
        self.volume = STEPS[self.volume]
        self._set_levels()
        self.changed.emit()

    def play(self, sound: Sound) -> None:
        if self.volume is not Volume.OFF and sound in self._effects:
            self._effects[sound].play()

    def _look_for_output(self) -> None:
        from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - as above

        self.use_output(QMediaDevices.defaultAudioOutput())

    def use_output(self, output: QAudioDevice) -> None:
        """Play there from now on; a null device is none."""
        name = bytes(output.id().data())
        if output.isNull() or name != self._output or not self._effects:
            self._output = name
            for effect in self._effects.values():
                effect.stop()
                effect.deleteLater()
            self._effects = {} if output.isNull() else self._loaded(output)
            self._set_levels()
        self.possible = bool(self._effects)
        self.changed.emit()

    def _loaded(self, output: QAudioDevice) -> dict[Sound, QSoundEffect]:
        from PySide6.QtMultimedia import QSoundEffect  # noqa: PLC0415 - as above

        folder = resources_folder() / "sounds"
        effects: dict[Sound, QSoundEffect] = {}
        for name in NAMES:
            effects[name] = QSoundEffect(output, self)
            effects[name].setSource(QUrl.fromLocalFile(str(folder / f"{name}.wav")))
        return effects

    def _set_levels(self) -> None:
        for effect in self._effects.values():
            effect.setVolume(_LEVELS.get(self.volume, 0.0))

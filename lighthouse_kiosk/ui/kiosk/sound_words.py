"""What the button of the sound says."""

from __future__ import annotations

from lighthouse_kiosk.ui.kiosk.buttons import KioskButton
from lighthouse_kiosk.ui.kiosk.preferences import Volume
from lighthouse_kiosk.ui.kiosk.words import translate


def show_volume(button: KioskButton, volume: Volume, *, possible: bool) -> None:
    """Put the volume on its button. `possible`: this machine can play sounds."""
    icon, text = {
        Volume.LOUD: ("volume-2", translate("kiosk", "Sound on")),
        Volume.SOFT: ("volume-1", translate("kiosk", "Sound soft")),
        Volume.OFF: ("volume-x", translate("kiosk", "Sound off")),
    }[volume]
    if not possible:
        icon, text = "volume-x", translate("kiosk", "No sound")
    button.set_icon(icon)
    button.say(text)
    button.setEnabled(possible)
    silent = translate("kiosk", "This computer has no sound output.")
    button.setToolTip("" if possible else silent)

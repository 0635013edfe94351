"""What the camera can do for the desk now, and what its tile says about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from lighthouse_kiosk.ui.kiosk.words import translate


class Sight(Enum):
    """What the camera can do for the desk now."""

    NONE = "none"
    """No camera is wanted: passes come from a hand scanner."""
    STARTING = "starting"
    WORKING = "working"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class CameraView:
    """`title` and `advice` are the words of a trouble, or of why no pass is to be shown now."""

    sight: Sight = Sight.STARTING
    name: str = ""
    title: str = ""
    advice: str = ""


def invitation_words(view: CameraView, hint: str = "") -> tuple[str, str]:
    """The large words and the small ones under them; a `hint` is shown instead of how to begin."""
    if view.title or view.sight is Sight.TROUBLE:
        return view.title, view.advice
    if view.sight is Sight.NONE:
        return (
            translate("kiosk", "Scan the QR pass"),
            translate("kiosk", "with the hand scanner, on a phone or on paper"),
        )
    if hint:
        return hint, translate("kiosk", "then it is read at once")
    return (
        translate("kiosk", "Show your QR pass to the camera"),
        translate("kiosk", "on your phone or on paper, about 20 cm away"),
    )


def chip_words(view: CameraView) -> tuple[str, str]:
    """Icon and words of the label in the tile's corner."""
    name = view.name or translate("kiosk", "Camera")
    match view.sight:
        case Sight.TROUBLE:
            return "video-off", translate("kiosk", "No picture · hand scanner ready")
        case Sight.NONE:
            return "keyboard", translate("kiosk", "Hand scanner · ready")
        case Sight.STARTING:
            return "video", translate("kiosk", "{camera} · starting").format(camera=name)
        case Sight.WORKING:
            return "video", translate("kiosk", "{camera} · ready").format(camera=name)

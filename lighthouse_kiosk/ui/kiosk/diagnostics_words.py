"""What the camera and scanner check says: each fact in a line, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.scan.hints import Hint
from lighthouse_kiosk.ui.kiosk.camera_figures import Observation
from lighthouse_kiosk.ui.kiosk.camera_view import CameraView, Sight
from lighthouse_kiosk.ui.kiosk.words import joined, translate
from lighthouse_kiosk.ui.words import Words
from lighthouse_kiosk.wording.format import number

_SLOW_RATE = 10.0
_SLOW_MS = 60.0
_LIBRARIES = {"stack": "OpenCV", "rescue": "OpenCV", "pyzbar": "zbar"}
"""What a part of the chain is called among the libraries listed below it."""


class Reader(Enum):
    """What a code was read with."""

    CAMERA = "camera"
    KEYBOARD = "keyboard"
    SERIAL = "serial"


@dataclass(frozen=True, slots=True)
class LastCode:
    reader: Reader
    is_pass: bool


@dataclass(frozen=True, slots=True)
class SerialView:
    """`port` is empty when none is used; `reason` why it can't be read (yet), else empty."""

    port: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """All that the check shows. Without an observation the camera has not been watched yet."""

    camera: CameraView
    observation: Observation | None = None
    last: LastCode | None = None
    serial: SerialView = SerialView()
    mirrored: bool = False


class Standing(Enum):
    FINE = "fine"
    CARE = "care"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Fact:
    label: str
    value: str
    standing: Standing = Standing.FINE


def hint_words(check: Check) -> Words:
    """In large: what to do with the pass in view, or what is the matter with the camera."""
    match check.camera.sight:
        case Sight.TROUBLE:
            return Words(check.camera.title, check.camera.advice)
        case Sight.NONE:
            return Words(
                translate("kiosk", "No camera is used"),
                translate("kiosk", "Choose one, or scan a pass with a hand scanner."),
            )
        case Sight.STARTING:
            return Words(translate("kiosk", "The camera starts"), translate("kiosk", "One moment."))
        case Sight.WORKING:
            seen = check.observation
            if seen is not None and any(outline.ours for outline in seen.outlines):
                return Words(
                    translate("kiosk", "Reads well"),
                    translate("kiosk", "This is a pass. Passes held like this are read at once."),
                )
            if seen is not None and seen.outlines:
                return Words(
                    translate("kiosk", "Reads well"),
                    translate("kiosk", "This code is not one of our passes."),
                )
            return _advice(seen.hint if seen is not None else None)


def _advice(hint: Hint | None) -> Words:
    match hint:
        case Hint.TOO_DARK:
            return Words(
                translate("kiosk", "Too dark"),
                translate("kiosk", "Turn on a lamp, or turn up the phone's brightness."),
            )
        case Hint.TOO_BRIGHT:
            return Words(
                translate("kiosk", "Too bright"),
                translate("kiosk", "Tilt the pass a little, away from the lamp."),
            )
        case Hint.HOLD_STILL:
            return Words(
                translate("kiosk", "Hold still"),
                translate("kiosk", "The pass moves while the picture is taken."),
            )
        case Hint.OUT_OF_FOCUS:
            return Words(
                translate("kiosk", "Not sharp"),
                translate("kiosk", "Hold the pass a little further away, and wipe the lens."),
            )
        case Hint.CLOSER:
            return Words(
                translate("kiosk", "Closer"),
                translate("kiosk", "The code is too small in the picture."),
            )
        case _:
            return Words(
                translate("kiosk", "Show a pass"),
                translate("kiosk", "Hold it about 20 cm before the camera."),
            )


def facts(check: Check) -> list[Fact]:
    return [*_camera_facts(check), *_engine_facts(check.observation), *_scanner_facts(check)]


def _camera_facts(check: Check) -> list[Fact]:
    camera, seen = check.camera, check.observation
    label = translate("kiosk", "Camera")
    if camera.sight is not Sight.WORKING:
        if camera.sight is Sight.TROUBLE:
            return [Fact(label, camera.title, Standing.CARE)]
        none = camera.sight is Sight.NONE
        word = translate("kiosk", "None") if none else translate("kiosk", "Starting")
        return [Fact(label, word, Standing.NONE)]
    named = Fact(label, plain(camera.name, 60) or translate("kiosk", "Camera"))
    if seen is None:
        return [named]
    picture = translate("kiosk", "{width} × {height}, {rate} a second").format(
        width=seen.size[0], height=seen.size[1], rate=number(round(seen.rate))
    )
    spent = translate("kiosk", "{count} ms a picture").format(count=number(round(seen.decode_ms)))
    if seen.engine:
        spent = f"{spent} · {_LIBRARIES.get(seen.engine, seen.engine)}"
    return [
        named,
        Fact(translate("kiosk", "Picture"), picture, _care(seen.rate < _SLOW_RATE)),
        Fact(translate("kiosk", "Reading"), spent, _care(seen.decode_ms > _SLOW_MS)),
        _light(seen.hint),
        _sharpness(seen.hint),
    ]


def _care(troubled: bool) -> Standing:
    return Standing.CARE if troubled else Standing.FINE


def _light(hint: Hint | None) -> Fact:
    label = translate("kiosk", "Light")
    if hint is None:
        return Fact(label, translate("kiosk", "Not measured"), Standing.NONE)
    if hint is Hint.TOO_DARK:
        return Fact(label, translate("kiosk", "Too dark"), Standing.CARE)
    if hint is Hint.TOO_BRIGHT:
        return Fact(label, translate("kiosk", "Too bright"), Standing.CARE)
    return Fact(label, translate("kiosk", "Good"))


def _sharpness(hint: Hint | None) -> Fact:
    label = translate("kiosk", "Sharpness")
    match hint:
        case Hint.HOLD_STILL:
            return Fact(label, translate("kiosk", "Moving"), Standing.CARE)
        case Hint.OUT_OF_FOCUS:
            return Fact(label, translate("kiosk", "Out of focus"), Standing.CARE)
        case Hint.CLOSER:
            return Fact(label, translate("kiosk", "Too far away"), Standing.CARE)
        case Hint.GOOD:
            return Fact(label, translate("kiosk", "Good"))
        case Hint.EMPTY:
            return Fact(label, translate("kiosk", "Nothing in view"), Standing.NONE)
        case _:
            return Fact(label, translate("kiosk", "Not measured"), Standing.NONE)


def _engine_facts(seen: Observation | None) -> list[Fact]:
    """Each engine of the chain: there, or what is without it."""
    if seen is None:
        return []
    missing = {engine.reason for engine in seen.missing}
    there = translate("kiosk", "Ready")
    return [
        Fact("zxing-cpp", there),
        Fact("zbar", translate("kiosk", "Missing: libzbar"), Standing.CARE)
        if "libzbar_missing" in missing
        else Fact("zbar", there),
        Fact("OpenCV", translate("kiosk", "Missing: reads less"), Standing.CARE)
        if "opencv_missing" in missing
        else Fact("OpenCV", there),
    ]


def _scanner_facts(check: Check) -> list[Fact]:
    serial = check.serial
    if not serial.port:
        line = Fact(translate("kiosk", "Serial scanner"), translate("kiosk", "None"), Standing.NONE)
    else:
        line = Fact(
            translate("kiosk", "Serial scanner"),
            serial_words(serial),
            _care(bool(serial.reason)),
        )
    return [line, Fact(translate("kiosk", "Last code"), *_last(check.last))]


def serial_words(serial: SerialView) -> str:
    port = plain(serial.port, 60)
    match serial.reason:
        case "":
            return translate("kiosk", "{port} · ready").format(port=port)
        case "opening":
            return translate("kiosk", "{port} · opening").format(port=port)
        case "missing" | "stopped":
            return translate("kiosk", "{port} · plug it in").format(port=port)
        case "denied":
            return translate("kiosk", "{port} · may not be used").format(port=port)
        case _:
            return translate("kiosk", "{port} · another program uses it").format(port=port)


def _last(last: LastCode | None) -> tuple[str, Standing]:
    if last is None:
        return translate("kiosk", "None yet"), Standing.NONE
    what = translate("kiosk", "A pass") if last.is_pass else translate("kiosk", "Not a pass")
    reader = {
        Reader.CAMERA: translate("kiosk", "camera"),
        Reader.KEYBOARD: translate("kiosk", "hand scanner"),
        Reader.SERIAL: translate("kiosk", "serial scanner"),
    }[last.reader]
    return joined(what, reader), _care(not last.is_pass)

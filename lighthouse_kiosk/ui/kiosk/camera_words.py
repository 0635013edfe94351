"""What is the matter with a camera, in words."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from lighthouse_kiosk.domain.errors import CameraUnusable
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.words import Words

NO_CAMERA = "none"
AUTO = "auto"
OPENCV = "opencv:"
"""Begins the spec of a camera that OpenCV is to open."""


def is_file_like(spec: str) -> bool:
    """Whether a `--camera` value means a file, folder, device or address, not a camera's name."""
    return bool(
        re.match(r"[A-Za-z][A-Za-z0-9+.-]+://", spec)
        or "/" in spec
        or "\\" in spec
        or Path(spec).suffix[1:].isalnum()
        or spec.startswith((".", "~"))
    )


def trouble_words(trouble: CameraUnusable, spec: str) -> Words:
    """What is the matter with a camera or file, and what to do; a hand scanner always works."""
    source = plain(spec.removeprefix(OPENCV) if spec.startswith(OPENCV) else trouble.source, 120)
    if "://" in spec and trouble.reason == "missing":
        return Words(
            translate("kiosk", "“{address}” doesn't answer").format(address=source),
            translate("kiosk", "Check the address and the network, or use a hand scanner."),
        )
    if is_file_like(spec):
        return _file_words(trouble.reason, source)
    match trouble.reason:
        case "missing" if spec == AUTO:
            title = translate("kiosk", "No camera found")
            advice = translate("kiosk", "Plug one in, or use a hand scanner.")
        case "missing":
            title = translate("kiosk", "There is no camera “{name}”").format(name=source)
            advice = translate(
                "kiosk", "Plug it in, choose another one with F6, or use a hand scanner."
            )
        case "busy":
            title = translate("kiosk", "The camera is busy")
            advice = translate(
                "kiosk", "Close the other program that uses it, or use a hand scanner."
            )
        case "denied":
            title = translate("kiosk", "The camera may not be used")
            advice = translate(
                "kiosk", "Allow it in the system's privacy settings, or use a hand scanner."
            )
        case "stopped":
            title = translate("kiosk", "The camera stopped")
            advice = translate(
                "kiosk", "Check its cable: it starts again by itself, or use a hand scanner."
            )
        case _:
            title = translate("kiosk", "The camera gives no picture")
            advice = translate("kiosk", "Plug in another one, or use a hand scanner.")
    return Words(title, advice)


def _file_words(reason: str, source: str) -> Words:
    say: dict[str, Callable[[], Words]] = {
        "missing": lambda: Words(
            translate("kiosk", "“{path}” was not found").format(path=source),
            translate(
                "kiosk",
                "Start the kiosk with --camera and a file or folder that exists, or use a hand scanner.",
            ),
        ),
        "empty": lambda: Words(
            translate("kiosk", "No pictures in “{path}”").format(path=source),
            translate(
                "kiosk",
                "Put PNG or JPEG pictures there, name another folder, or use a hand scanner.",
            ),
        ),
        "denied": lambda: Words(
            translate("kiosk", "“{path}” may not be read").format(path=source),
            translate(
                "kiosk", "Ask for the right to read it, name another file, or use a hand scanner."
            ),
        ),
        "unreadable": lambda: Words(
            translate("kiosk", "“{path}” is no picture or video").format(path=source),
            translate(
                "kiosk",
                "Name a video, a picture, a folder of pictures or an address, or use a hand scanner.",
            ),
        ),
    }
    otherwise = Words(
        translate("kiosk", "No picture from “{path}”").format(path=source),
        translate("kiosk", "It is tried again every second. Check it, or use a hand scanner."),
    )
    return say[reason]() if reason in say else otherwise

"""What the scanner reads in picture files: to find out why a pass won't scan."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.scan.chain import DecoderChain
from lighthouse_kiosk.scan.decoders import MissingEngine, OpenCvDecoder, ZxingDecoder
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.readings import Reading
from lighthouse_kiosk.scan.sources import PICTURE_SUFFIXES
from lighthouse_kiosk.scan.zbar import PyzbarDecoder, open_pyzbar

ENGINES = (ZxingDecoder.name, PyzbarDecoder.name, OpenCvDecoder.name)
"""Engines that can be asked alone; without a choice, or as `chain`, all of them read together."""
_ALSO_CALLED = {"zxing": ZxingDecoder.name, "zbar": PyzbarDecoder.name}


@dataclass(frozen=True, slots=True)
class PictureResult:
    """What was read in one file, the largest code first, and how long reading it took.

    `engine` is who read it, None where nothing was read. `error` is None or a code: `missing`,
    `unreadable` (the file or folder can't be opened), `not_a_picture`, `too_large`,
    `no_pictures` (a folder without any), `libzbar_missing`, `opencv_missing`.
    """

    file: Path
    texts: tuple[str, ...] = ()
    engine: str | None = None
    ms: float = 0.0
    error: str | None = None


def decode_pictures(paths: Iterable[Path], engine: str | None = None) -> Iterator[PictureResult]:
    """Read every picture given and every picture in and below the folders given, by name.

    A file that can't be read is a result with an error, never an exception. In folders, files
    that are not named like pictures are passed over.

    Raises InvalidField `engine` for one that is not known.
    """
    engine = _ALSO_CALLED.get(engine or "", engine)
    if engine == DecoderChain.name:
        engine = None
    if engine is not None and engine not in ENGINES:
        raise InvalidField("engine", "unknown", known=", ".join((*ENGINES, DecoderChain.name)))
    read = _reader(engine)
    return (_decode(file, read) for path in paths for file in _files(path))


def _reader(engine: str | None) -> Callable[[Frame], tuple[Reading, ...]] | str:
    """What reads a frame, or the error code why nothing can."""
    if engine == ZxingDecoder.name:
        return ZxingDecoder().read
    if engine == PyzbarDecoder.name:
        decoder = open_pyzbar()
        return decoder.reason if isinstance(decoder, MissingEngine) else decoder.read
    try:
        return OpenCvDecoder().read if engine else DecoderChain().read_still
    except ImportError:
        return "opencv_missing"


def _decode(
    found: Path | PictureResult, read: Callable[[Frame], tuple[Reading, ...]] | str
) -> PictureResult:
    # reading picture files needs OpenCV: 0.3 s that a kiosk's start doesn't pay
    from lighthouse_kiosk.scan.opencv.arrays import grey_frame_of  # noqa: PLC0415
    from lighthouse_kiosk.scan.opencv.pictures import PictureError, load_picture  # noqa: PLC0415

    if isinstance(found, PictureResult):
        return found
    if isinstance(read, str):
        return PictureResult(found, error=read)
    try:
        frame = grey_frame_of(load_picture(found))
    except PictureError as error:
        return PictureResult(found, error=error.reason)
    start = time.perf_counter()
    readings = read(frame)
    ms = (time.perf_counter() - start) * 1000
    return PictureResult(
        found,
        tuple(reading.text for reading in readings),
        readings[0].engine if readings else None,
        round(ms, 3),
    )


def _files(path: Path) -> Iterator[Path | PictureResult]:
    if not path.is_dir():
        yield path
        return
    problems: list[PictureResult] = []

    def unreadable(error: OSError) -> None:
        problems.append(PictureResult(Path(error.filename or path), error="unreadable"))

    some = False
    for folder, folders, names in os.walk(path, onerror=unreadable):
        folders.sort()
        for name in sorted(names):
            if Path(name).suffix.lower() in PICTURE_SUFFIXES and not name.startswith("."):
                some = True
                yield Path(folder) / name
    yield from problems
    if not some and not problems:
        yield PictureResult(path, error="no_pictures")

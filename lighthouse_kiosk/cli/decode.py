"""`decode`: what the scanner reads in pictures, to find out why a pass won't scan."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lighthouse_kiosk.cli.shell import REFUSED, AsJson, answer, refusing

if TYPE_CHECKING:
    from lighthouse_kiosk.scan.pictures import PictureResult

_ERRORS = {
    "missing": "is not there",
    "unreadable": "can't be opened",
    "not_a_picture": "is not a picture that can be read",
    "too_large": "is too large a picture",
    "no_pictures": "contains no pictures",
    "libzbar_missing": "was not read: the library libzbar is not installed",
    "opencv_missing": "was not read: OpenCV is not installed",
}


def decode(
    pictures: Annotated[
        list[Path], typer.Argument(metavar="PATH…", help="Pictures, or folders of them.")
    ],
    engine: Annotated[
        str | None, typer.Option(help="One engine alone: zxing-cpp, pyzbar or opencv.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say what the scanner reads in pictures."""
    from lighthouse_kiosk.scan.pictures import decode_pictures  # noqa: PLC0415 - only this command

    failed = False
    with refusing(as_json=as_json):
        for result in decode_pictures(pictures, engine):
            failed = failed or result.error is not None
            if as_json:
                answer(_as_json(result))
            else:
                print(_as_line(result))
    if failed:
        raise typer.Exit(REFUSED)


def _as_json(result: PictureResult) -> dict[str, object]:
    found: dict[str, object] = {
        "file": str(result.file),
        "texts": result.texts,
        "engine": result.engine,
        "ms": round(result.ms, 2),
    }
    return found if result.error is None else {**found, "error": result.error}


def _as_line(result: PictureResult) -> str:
    from lighthouse_kiosk.domain.passes import parse_token  # noqa: PLC0415 - brings cryptography
    from lighthouse_kiosk.domain.text import plain  # noqa: PLC0415 - as above

    if result.error is not None:
        return f"{result.file} {_ERRORS.get(result.error, result.error)}."
    if not result.texts:
        return f"{result.file}: no code found ({result.ms:.0f} ms)."
    kinds = (
        "a pass" if parse_token(text) else f"not a pass: {plain(text, 60)}" for text in result.texts
    )
    return f"{result.file}: {'; '.join(kinds)} ({result.engine}, {result.ms:.0f} ms)."

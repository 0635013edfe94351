"""The picture by which an organisation is known: PNG, JPEG or a plain SVG, and small.

An SVG (https://www.w3.org/TR/SVG2/) is a program of sorts: scripts, what lies in other files,
and references that multiply each other are refused, so that drawing it costs little and
reads nothing else.
"""

from __future__ import annotations

import re
from xml.parsers import expat

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.pictures import (
    MOST_BYTES,
    checked_picture,
    checked_size,
    is_picture,
)

__all__ = ["MOST_BYTES", "checked_logo", "is_svg"]

MOST_ELEMENTS = 5_000
_MOST_DEPTH = 40
_NAMESPACE = "http://www.w3.org/2000/svg"
_REFUSED = frozenset({"script", "foreignObject", "iframe", "image", "use", "animate"})
_ELSEWHERE = re.compile(r"url\(\s*[\"']?(?!#)|@import|expression\(", re.IGNORECASE)
_BEGINNING = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!DOCTYPE\s+svg|svg)")


def is_svg(picture: bytes) -> bool:
    """Whether a file begins as an SVG does."""
    return _BEGINNING.match(picture[:1024]) is not None


def checked_logo(picture: bytes) -> bytes:
    """Return the picture as it is.

    Raises InvalidField as `checked_picture` does, but `not_a_logo` for other files, and
    `not_a_plain_svg`.
    """
    checked_size("logo", picture)
    if is_picture(picture):
        return checked_picture("logo", picture)
    if not is_svg(picture):
        raise InvalidField("logo", "not_a_logo")
    _Svg().check(picture)
    return picture


class _Svg:
    """One walk along an SVG's elements."""

    def __init__(self) -> None:
        self._elements = 0
        self._depth = 0

    def check(self, picture: bytes) -> None:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._read
        parser.EntityDeclHandler = self._refuse
        parser.ProcessingInstructionHandler = self._refuse
        try:
            parser.Parse(picture, True)
        except (expat.ExpatError, ValueError, LookupError) as error:
            raise InvalidField("logo", "broken_picture") from error

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _space, tag = name.rpartition(" ")
        self._elements += 1
        self._depth += 1
        if self._elements == 1 and (namespace, tag) != (_NAMESPACE, "svg"):
            raise InvalidField("logo", "not_a_logo")
        if self._elements > MOST_ELEMENTS or self._depth > _MOST_DEPTH or tag in _REFUSED:
            self._refuse()
        for key, value in attributes.items():
            _its_space, _gap, own = key.rpartition(" ")
            points_away = own == "href" and not value.startswith("#")
            if own.lower().startswith("on") or points_away or _ELSEWHERE.search(value):
                self._refuse()

    def _end(self, _name: str) -> None:
        self._depth -= 1

    def _read(self, text: str) -> None:
        if _ELSEWHERE.search(text):
            self._refuse()

    def _refuse(self, *_what: object) -> None:
        raise InvalidField("logo", "not_a_plain_svg")

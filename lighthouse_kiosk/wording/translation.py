"""How a text on a screen comes into the language of its readers.

Every text is `translate("context", "source text")` with literals, so that
`packaging/translations.py` finds it. What varies goes in by name: `.format(name=…)`. A text that
counts takes its number as well: `translate("context", "{count} items", "", n).format(count=…)`,
so that each language has as many forms of it as it needs.
"""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QCoreApplication

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
RIGHT_TO_LEFT_MARK = "\u200f"


class _Screen:
    right_to_left = False


class _Template(str):
    """A text in which values keep the direction they have of their own."""

    __slots__ = ()

    def format(self, *args: object, **values: object) -> str:
        """As `str.format`; a value can't turn around the text that stands beside it."""
        return super().format(
            *map(_kept, args), **{name: _kept(value) for name, value in values.items()}
        )


def translate(context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
    """The text in the app's language; what `.format` puts into it keeps its own direction.

    `disambiguation` tells translators what is meant, and equal texts apart; `n` chooses among
    the forms for one, two, a few or many.
    """
    return _Template(QCoreApplication.translate(context, text, disambiguation, n))


def isolated(text: str) -> str:
    """The text so marked that what stands around it leaves its direction alone, and it theirs.

    Where all runs from left to right, it is returned as it is.
    """
    if not _Screen.right_to_left and (text.isascii() or not _runs_backwards(text)):
        return text
    if not text:
        return text
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


def in_reading_order(parts: str) -> str:
    """Isolated parts, one after the other in the direction in which the screen is read."""
    return f"{RIGHT_TO_LEFT_MARK}{parts}" if parts and _Screen.right_to_left else parts


def laid_out(text: str) -> str:
    """The text for a widget, which takes its direction from the first letter it finds.

    On a screen read from the right, what is said there begins at the right also where it begins
    with a Latin word; names and notes in other scripts keep their own direction.
    """
    if not _Screen.right_to_left or text.startswith(RIGHT_TO_LEFT_MARK):
        return text
    says = FIRST_STRONG_ISOLATE in text or _runs_backwards(text)
    return f"{RIGHT_TO_LEFT_MARK}{text}" if says else text


def read_from(*, right_to_left: bool) -> None:
    """Tell which way the app's screens are read."""
    _Screen.right_to_left = right_to_left


def _kept(value: object) -> object:
    return isolated(value) if isinstance(value, str) else value


_BACKWARDS = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Where letters that run from right to left are, by the Unicode Bidirectional Algorithm (UAX 9)."""


def _runs_backwards(text: str) -> bool:
    if text.isascii():
        return False
    signs = _BACKWARDS.findall(text)
    return any(unicodedata.bidirectional(sign) in {"R", "AL"} for sign in signs) if signs else False

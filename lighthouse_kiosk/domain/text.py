"""Text from people and files: trimmed, capped, and free of characters that deceive."""

from __future__ import annotations

import unicodedata

from lighthouse_kiosk.domain.errors import InvalidField

NAME_LENGTH = 200
NOTE_LENGTH = 1_000

_DECEIVING = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
_BREAKS = "\t\n\r\u2028\u2029"


def plain(text: str, most: int = 300) -> str:
    """Make one line for showing: capped, without control and bidirectional-override characters."""
    if text.isprintable():
        return text[:most]  # most texts need no closer look
    kept = (
        " " if character in _BREAKS else character
        for character in text[: most * 4]
        if character in _BREAKS
        or (unicodedata.category(character) not in {"Cc", "Cs"} and character not in _DECEIVING)
    )
    return "".join(kept)[:most]


def required(field: str, text: str, most: int = NAME_LENGTH) -> str:
    """Return `text` trimmed and normalised (NFC).

    Raises InvalidField: `missing`, `too_long` or `control_characters`.
    """
    cleaned = optional(field, text, most)
    if not cleaned:
        raise InvalidField(field, "missing")
    return cleaned


def optional(field: str, text: str, most: int = NAME_LENGTH) -> str:
    """Like `required`, and an empty text is fine.

    Raises InvalidField: `too_long` or `control_characters`.
    """
    if len(text) > most * 4:
        raise InvalidField(field, "too_long", most=most)
    if len(text) <= most and text.isascii() and text.isprintable():
        return " ".join(text.split())  # most texts of most imports need no closer look
    cleaned = unicodedata.normalize("NFC", " ".join(text.split()))
    if len(cleaned) > most:
        raise InvalidField(field, "too_long", most=most)
    if cleaned != plain(cleaned, most):
        raise InvalidField(field, "control_characters")
    return cleaned


def initials_name(name: str) -> str:
    """Shorten for screens that others can read: `Priya Raghunathan` becomes `Priya R.`."""
    first, _, rest = name.strip().partition(" ")
    last = rest.split()[-1] if rest.split() else ""
    return f"{first} {last[0]}." if last else first


_PLAIN_LETTERS = str.maketrans("øłđðħıþ", "olddhit")
"""Small letters that Unicode does not take apart into a plain one and a mark."""


def folded(text: str) -> str:
    """Reduce to what searching and sorting go by: no capitals, accents or doubled spaces.

    Unicode's compatibility decomposition without the marks, case-folded: `Łukasz  MÜLLER` and
    `lukasz muller` are the same.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return " ".join(bare.casefold().translate(_PLAIN_LETTERS).split())

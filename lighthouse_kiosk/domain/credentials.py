"""What somebody proves who they are with: passwords and PINs, and how good they must be."""

from __future__ import annotations

import secrets
import unicodedata
from enum import StrEnum
from itertools import pairwise

from lighthouse_kiosk.domain.errors import InvalidField

LEAST_PASSWORD, MOST_PASSWORD = 8, 200
LEAST_PIN, MOST_PIN = 4, 12

_UNLIKE = "abcdefghjkmnpqrstuvwxyz23456789"
"""No two of these are taken for each other."""


class Credential(StrEnum):
    PASSWORD = "password"
    PIN = "pin"


def checked_password(password: str) -> str:
    """Raises InvalidField: `too_short`, `too_long` or `control_characters` (half a character)."""
    if len(password) < LEAST_PASSWORD:
        raise InvalidField("password", "too_short", least=LEAST_PASSWORD)
    if len(password) > MOST_PASSWORD:
        raise InvalidField("password", "too_long", most=MOST_PASSWORD)
    if any(unicodedata.category(character) == "Cs" for character in password):
        raise InvalidField("password", "control_characters")
    return password


def temporary_password() -> str:
    """Return a random password that can be read aloud: 12 letters and digits, 59 bits."""
    groups = ("".join(secrets.choice(_UNLIKE) for _ in range(4)) for _ in range(3))
    return "-".join(groups)


def looks_like_pin(text: str) -> bool:
    """Whether a text could be a PIN: 4 to 12 digits from 0 to 9."""
    return LEAST_PIN <= len(text) <= MOST_PIN and text.isascii() and text.isdigit()


def checked_pin(pin: str) -> str:
    """Raises InvalidField: `not_digits`, `too_short`, `too_long` or `too_easy`."""
    if not (pin.isascii() and pin.isdigit()):
        raise InvalidField("pin", "not_digits" if pin else "missing")
    if len(pin) < LEAST_PIN:
        raise InvalidField("pin", "too_short", least=LEAST_PIN)
    if len(pin) > MOST_PIN:
        raise InvalidField("pin", "too_long", most=MOST_PIN)
    if _is_trivial(pin):
        raise InvalidField("pin", "too_easy")
    return pin


def _is_trivial(pin: str) -> bool:
    """Whether a PIN is among the first that anybody would try.

    One digit or a few that repeat (7777, 1212, 147147), a run up or down that may pass from 9 to
    0 (3456, 8901, 3210), or a year that somebody alive was born in (1987).
    """
    repeats = any(
        len(pin) % length == 0 and pin == pin[:length] * (len(pin) // length)
        for length in range(1, len(pin) // 2 + 1)
    )
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    is_year = len(pin) == 4 and pin[:2] in {"19", "20"}
    return repeats or steps in ({1}, {9}) or is_year

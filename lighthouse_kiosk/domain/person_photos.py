"""Photos of people, which staff at a desk compare with who stands there: JPEG or PNG, and small."""

from __future__ import annotations

from lighthouse_kiosk.domain.pictures import MOST_BYTES, MOST_PIXELS, checked_picture

__all__ = ["MOST_BYTES", "MOST_PIXELS", "checked_photo"]


def checked_photo(picture: bytes) -> bytes:
    """Return the picture as it is; raises InvalidField as `checked_picture` does."""
    return checked_picture("photo", picture)

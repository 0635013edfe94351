"""The colours there are, and those that were painted."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from lighthouse_kiosk.ui import theme

ALL_TOKENS = {
    "light": theme.LIGHT,
    "dark": theme.DARK,
    "light, high contrast": theme.HIGH_CONTRAST_LIGHT,
    "dark, high contrast": theme.HIGH_CONTRAST_DARK,
}


def ink_of(icon: QIcon) -> set[str]:
    """Colours of the icon's opaque pixels."""
    image = icon.pixmap(QSize(24, 24)).toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }

"""The bundled typefaces, for windows and paper alike."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from lighthouse_kiosk.paths import resources_folder

FAMILIES = ("Inter", "Noto Sans Devanagari", "Noto Sans Arabic")
"""Inter, and what stands in for it in scripts that it lacks."""


@cache
def load_typefaces() -> None:
    """Make them known to Qt. Needs a QGuiApplication."""
    fonts = resources_folder() / "fonts"
    for family in FAMILIES:
        folder = fonts / family.lower().replace(" ", "-")
        for weight in ("Regular", "Medium", "SemiBold", "Bold"):
            name = f"{family.replace(' ', '')}-{weight}.ttf"
            QFontDatabase.addApplicationFont(str(folder / name))


def inter(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return Inter of a height in the painter's own units (at least one)."""
    font = QFont(FAMILIES)
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(weight)
    return font

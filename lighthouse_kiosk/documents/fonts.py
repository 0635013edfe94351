"""The bundled typeface, for windows and paper alike."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from lighthouse_kiosk.paths import resources_folder

FAMILY = "Inter"


@cache
def load_inter() -> None:
    """Make Inter known to Qt. Needs a QGuiApplication."""
    folder = resources_folder() / "fonts" / "inter"
    for weight in ("Regular", "Medium", "SemiBold", "Bold"):
        QFontDatabase.addApplicationFont(str(folder / f"Inter-{weight}.ttf"))


def inter(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return Inter of a height in the painter's own units (at least one)."""
    font = QFont(FAMILY)
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(weight)
    return font

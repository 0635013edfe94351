"""Type sizes, the palette and the style sheet: every look the app has comes from `Tokens`.

`apply_theme` sets Fusion, a palette and the style sheets of `resources/styles/`, in which
`{{name}}` stands for a token. Widgets that paint themselves read `tokens()` while painting; Qt
sends them a style change when the theme changes, so they need no code of their own for it.
"""

from __future__ import annotations

import re
from dataclasses import asdict
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from lighthouse_kiosk.paths import resources_folder
from lighthouse_kiosk.ui.tokens import (
    DARK,
    HIGH_CONTRAST_DARK,
    HIGH_CONTRAST_LIGHT,
    LIGHT,
    KioskTokens,
    Tokens,
)

__all__ = [
    "DARK",
    "HIGH_CONTRAST_DARK",
    "HIGH_CONTRAST_LIGHT",
    "LIGHT",
    "KioskTokens",
    "Scheme",
    "Size",
    "Tokens",
    "apply_theme",
    "color",
    "palette",
    "prefer_high_contrast",
    "scheme",
    "style_sheet",
    "theme_changed",
    "tokens",
]


class Scheme(StrEnum):
    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Size:
    """Text heights in logical pixels: the organiser's five, then the kiosk's five."""

    CAPTION = 12
    SMALL = 13
    BODY = 14
    TITLE = 18
    FIGURE = 28
    KIOSK_SMALL = 18
    KIOSK_BODY = 24
    KIOSK_TITLE = 34
    KIOSK_NAME = 46
    KIOSK_HERO = 72


class _Theme(QObject):
    """What is in force now; `changed` follows every switch."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Scheme.LIGHT
        self.tokens = LIGHT
        self.follows_system = False
        self.high_contrast = False


@cache
def _theme() -> _Theme:
    return _Theme()


def tokens() -> Tokens:
    """The tokens in force; ask again on every paint."""
    return _theme().tokens


def scheme() -> Scheme:
    """What was asked for, so `SYSTEM` stays `SYSTEM`."""
    return _theme().scheme


def theme_changed() -> _Theme:
    """The object whose `changed` signal follows every switch of the theme."""
    return _theme()


def color(name: str) -> QColor:
    """A token's colour by name, e.g. `color("ink_2")`; a literal `#RRGGBB` passes through."""
    value = name if name.startswith("#") else getattr(_theme().tokens, name)
    return QColor(value)


def apply_theme(app: QApplication, wanted: Scheme = Scheme.SYSTEM) -> None:
    """Dress the whole app; callable again at any time to switch live."""
    theme = _theme()
    first = not theme.follows_system
    theme.scheme = wanted
    theme.tokens = _choose(app, wanted)
    if first:
        theme.follows_system = True
        style = QStyleFactory.create("Fusion")
        app.setStyle(style)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(lambda _scheme: _follow_system())
        hints.accessibility().contrastPreferenceChanged.connect(lambda _kind: _follow_system())
    app.setPalette(palette(theme.tokens))
    app.setStyleSheet(style_sheet(theme.tokens))
    theme.changed.emit()


def prefer_high_contrast(app: QApplication, wanted: bool) -> None:
    """Have high contrast also where the system doesn't ask for it; False leaves it to the system."""
    theme = _theme()
    if theme.high_contrast != wanted:
        theme.high_contrast = wanted
        if _choose(app, theme.scheme) is not theme.tokens:
            apply_theme(app, theme.scheme)


def _follow_system() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and _choose(app, scheme()) is not tokens():
        apply_theme(app, scheme())


def _choose(app: QApplication, wanted: Scheme) -> Tokens:
    hints = app.styleHints()
    if wanted is Scheme.SYSTEM:
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
    else:
        dark = wanted is Scheme.DARK
    of_system = hints.accessibility().contrastPreference()
    if _theme().high_contrast or of_system is Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST_DARK if dark else HIGH_CONTRAST_LIGHT
    return DARK if dark else LIGHT


def palette(values: Tokens) -> QPalette:
    """The palette behind what the style sheet leaves to Fusion."""
    role = QPalette.ColorRole
    result = QPalette(QColor(values.card), QColor(values.canvas))
    for which, value in (
        (role.Window, values.canvas),
        (role.WindowText, values.ink),
        (role.Base, values.card),
        (role.AlternateBase, values.header),
        (role.Text, values.ink),
        (role.PlaceholderText, values.ink_3),
        (role.Button, values.card),
        (role.ButtonText, values.ink),
        (role.BrightText, values.red_text),
        (role.ToolTipBase, values.raised),
        (role.ToolTipText, values.ink),
        (role.Highlight, values.blue),
        (role.HighlightedText, values.on_blue),
        (role.Link, values.blue_text),
        (role.LinkVisited, values.violet_text),
        (role.Accent, values.blue),
        (role.Light, values.raised),
        (role.Midlight, values.hover),
        (role.Mid, values.line_strong),
        (role.Dark, values.line_field),
        (role.Shadow, values.shadow),
    ):
        result.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, which, QColor(values.ink_disabled))
    return result


@cache
def style_sheet(values: Tokens) -> str:
    """All files of `resources/styles/` in name order with the tokens put in."""
    folder = resources_folder()
    known = {
        **asdict(values),
        "controls": (folder / "icons" / "controls").as_posix(),
    }
    texts = (path.read_text("utf-8") for path in sorted((folder / "styles").glob("*.qss")))
    return re.sub(r"\{\{(\w+)\}\}", lambda found: known[found[1]], "\n".join(texts))

"""Colours, type sizes and the style sheet: every look the app has comes from `Tokens`.

`apply_theme` sets Fusion, a palette and the style sheets of `resources/styles/`, in which
`{{name}}` stands for a token. Widgets that paint themselves read `tokens()` while painting; Qt
sends them a style change when the theme changes, so they need no code of their own for it.
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from lighthouse_kiosk.paths import resources_folder


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One scheme's colours as `#RRGGBB`.

    A hue has up to four tokens: `x` fills with `on_x` written on it, `x_text` is written on
    `card`, `canvas` or `x_soft`, and `x_mark` draws meters and charts.
    """

    scheme: str

    ink: str
    ink_2: str
    ink_3: str
    ink_disabled: str
    line: str
    line_strong: str
    line_field: str
    canvas: str
    card: str
    raised: str
    header: str
    hover: str
    pressed: str
    selection: str
    track: str
    focus: str
    shadow: str

    navy: str
    navy_2: str
    navy_line: str
    navy_ink: str
    navy_ink_2: str
    navy_ink_3: str
    avatar: str
    beacon: str
    on_beacon: str

    blue: str
    blue_hover: str
    blue_pressed: str
    on_blue: str
    blue_text: str
    blue_soft: str
    blue_mark: str
    blue_pale: str

    green: str
    green_hover: str
    green_pressed: str
    on_green: str
    green_text: str
    green_soft: str
    green_mark: str

    amber: str
    amber_text: str
    amber_soft: str
    amber_mark: str

    red: str
    red_hover: str
    red_pressed: str
    on_red: str
    red_text: str
    red_soft: str
    red_mark: str

    violet: str
    violet_text: str
    violet_soft: str

    neutral_soft: str
    neutral_text: str

    # The kiosk looks the same in both schemes: it has to be read from two metres in any hall.
    kiosk_page: str = "#0B1F3A"
    kiosk_deep: str = "#07162B"
    kiosk_card: str = "#13294B"
    kiosk_hover: str = "#1A355E"
    kiosk_line: str = "#1D3B67"
    kiosk_line_strong: str = "#7C8CA6"
    kiosk_ink: str = "#FFFFFF"
    kiosk_ink_2: str = "#C3CCDA"
    kiosk_ink_3: str = "#A0ADC1"
    kiosk_track: str = "#24406E"
    kiosk_mint: str = "#3DD6A0"
    kiosk_mint_hover: str = "#5CE0B2"
    kiosk_mint_pressed: str = "#2FBF8C"
    kiosk_on_mint: str = "#06281C"
    kiosk_mint_soft: str = "#123F38"
    kiosk_amber: str = "#F5A524"
    kiosk_amber_soft: str = "#4A3510"
    kiosk_red: str = "#FF9E8F"
    kiosk_red_soft: str = "#52221F"
    kiosk_done: str = "#0B7A55"
    kiosk_stop: str = "#B54708"
    kiosk_refuse: str = "#B42318"
    kiosk_on_state: str = "#FFFFFF"
    kiosk_on_state_2: str = "#F1F4F3"
    kiosk_focus: str = "#FFFFFF"

    @property
    def dark(self) -> bool:
        return self.scheme == "dark"


LIGHT = Tokens(
    scheme="light",
    ink="#101828",
    ink_2="#475467",
    ink_3="#667085",
    ink_disabled="#98A2B3",
    line="#E4E7EC",
    line_strong="#D0D5DD",
    line_field="#858E9F",
    canvas="#F6F7F9",
    card="#FFFFFF",
    raised="#FFFFFF",
    header="#F9FAFB",
    hover="#F2F4F7",
    pressed="#E7EAEF",
    selection="#EAF1FE",
    track="#E9ECF1",
    focus="#1D5FD1",
    shadow="#101828",
    navy="#0B1F3A",
    navy_2="#15305A",
    navy_line="#22395C",
    navy_ink="#FFFFFF",
    navy_ink_2="#D5DCE8",
    navy_ink_3="#94A3BA",
    avatar="#2F5AA8",
    beacon="#F5A524",
    on_beacon="#0B1F3A",
    blue="#1D5FD1",
    blue_hover="#1A55BC",
    blue_pressed="#174AA3",
    on_blue="#FFFFFF",
    blue_text="#1D5FD1",
    blue_soft="#E8F0FE",
    blue_mark="#1D5FD1",
    blue_pale="#C7D7F5",
    green="#0B7A55",
    green_hover="#096C4B",
    green_pressed="#085C40",
    on_green="#FFFFFF",
    green_text="#0B7A55",
    green_soft="#E3F5EE",
    green_mark="#0B7A55",
    amber="#B54708",
    amber_text="#8A5A00",
    amber_soft="#FFF3D6",
    amber_mark="#F5A524",
    red="#B42318",
    red_hover="#9F1F15",
    red_pressed="#8A1B12",
    on_red="#FFFFFF",
    red_text="#C4320A",
    red_soft="#FDEBE4",
    red_mark="#C4320A",
    violet="#6941C6",
    violet_text="#6941C6",
    violet_soft="#F1ECFB",
    neutral_soft="#EEF0F3",
    neutral_text="#475467",
)

DARK = Tokens(
    scheme="dark",
    ink="#F2F5F9",
    ink_2="#B6C0CF",
    ink_3="#94A1B5",
    ink_disabled="#5F6C80",
    line="#263244",
    line_strong="#3A4861",
    line_field="#66748D",
    canvas="#0C131E",
    card="#141D2B",
    raised="#1A2536",
    header="#182232",
    hover="#1C2737",
    pressed="#243145",
    selection="#172C50",
    track="#263347",
    focus="#7FB0FF",
    shadow="#000000",
    navy="#091729",
    navy_2="#17345F",
    navy_line="#1C2E49",
    navy_ink="#FFFFFF",
    navy_ink_2="#D5DCE8",
    navy_ink_3="#94A3BA",
    avatar="#2F5AA8",
    beacon="#F5A524",
    on_beacon="#0B1F3A",
    blue="#2563D4",
    blue_hover="#2F6EE0",
    blue_pressed="#1E55BC",
    on_blue="#FFFFFF",
    blue_text="#8AB6FF",
    blue_soft="#172C50",
    blue_mark="#5A97F7",
    blue_pale="#27467C",
    green="#0E7C57",
    green_hover="#0F8660",
    green_pressed="#0B6B4B",
    on_green="#FFFFFF",
    green_text="#55D3A5",
    green_soft="#11352B",
    green_mark="#2FB585",
    amber="#B54708",
    amber_text="#F7C66A",
    amber_soft="#3A2C10",
    amber_mark="#F5A524",
    red="#C2321F",
    red_hover="#CF3A26",
    red_pressed="#A92A19",
    on_red="#FFFFFF",
    red_text="#FF9E86",
    red_soft="#43211B",
    red_mark="#F0603C",
    violet="#7A55D6",
    violet_text="#C3ADF7",
    violet_soft="#2D2350",
    neutral_soft="#253143",
    neutral_text="#C0C9D6",
)

HIGH_CONTRAST_LIGHT = replace(
    LIGHT,
    ink="#000000",
    ink_2="#1D2939",
    ink_3="#344054",
    ink_disabled="#667085",
    line="#667085",
    line_strong="#475467",
    line_field="#344054",
    amber_text="#6B4500",
    red_text="#912018",
    green_text="#065A3E",
    neutral_text="#1D2939",
)

HIGH_CONTRAST_DARK = replace(
    DARK,
    ink="#FFFFFF",
    ink_2="#E4E9F0",
    ink_3="#CBD3DF",
    ink_disabled="#94A1B5",
    line="#8492A8",
    line_strong="#A9B5C7",
    line_field="#CBD3DF",
    canvas="#000000",
    card="#0A101A",
)


class _Theme(QObject):
    """What is in force now; `changed` follows every switch."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Scheme.LIGHT
        self.tokens = LIGHT
        self.follows_system = False


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
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
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

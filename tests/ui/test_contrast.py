"""Contrast that people can read, in every scheme."""

from __future__ import annotations

import re
from dataclasses import asdict

import pytest
from PySide6.QtGui import QColor

from lighthouse_kiosk.paths import resources_folder
from lighthouse_kiosk.ui import theme
from lighthouse_kiosk.ui import widgets as w
from lighthouse_kiosk.ui.kiosk.buttons import KEY_OPACITY, LINE_OPACITY
from lighthouse_kiosk.ui.theme import Tokens
from lighthouse_kiosk.ui.widgets import badges
from lighthouse_kiosk.ui.widgets.patterns import LAYERS
from tests.ui.colors import ALL_TOKENS

pytestmark = pytest.mark.usefixtures("light_again")

PAGES = ("canvas", "card", "raised", "header")
KIOSK = ("kiosk_page", "kiosk_card", "kiosk_deep")
STATES = ("kiosk_done", "kiosk_stop", "kiosk_refuse")

TONE_GROUNDS = {
    "secondary": (*PAGES, "selection", "blue_soft", "amber_soft", "red_soft", "green_soft"),
    "hint": PAGES,
    "info": (*PAGES, "blue_soft", "selection"),
    "success": (*PAGES, "green_soft"),
    "warning": (*PAGES, "amber_soft"),
    "danger": (*PAGES, "red_soft"),
    "violet": (*PAGES, "violet_soft"),
    "navy": ("navy", "navy_2"),
    "navy-secondary": ("navy", "navy_2"),
    "navy-hint": ("navy",),
    "kiosk": KIOSK,
    "kiosk-secondary": KIOSK,
    "kiosk-hint": KIOSK,
    "kiosk-mint": KIOSK,
    "kiosk-amber": KIOSK,
    "state": STATES,
    "state-secondary": STATES,
}

PAINTED_TEXT = [
    ("navy_ink_2", "navy"),
    ("navy_ink", "navy_2"),
    ("on_beacon", "beacon"),
    ("kiosk_on_mint", "kiosk_mint"),
    ("kiosk_on_mint", "kiosk_mint_hover"),
    ("kiosk_on_mint", "kiosk_mint_pressed"),
    ("kiosk_ink_3", "kiosk_card"),
    ("kiosk_mint", "kiosk_mint_soft"),
    ("kiosk_amber", "kiosk_amber_soft"),
    ("kiosk_red", "kiosk_red_soft"),
    *(("kiosk_on_state", ground) for ground in STATES),
    *((ground, "kiosk_on_state") for ground in STATES),
    ("ink", "selection"),
    ("ink", "hover"),
    ("ink_2", "hover"),
    ("ink_2", "neutral_soft"),
    ("ink_2", "pressed"),
    *(
        (f"on_{hue}", f"{hue}_{state}")
        for hue in ("blue", "green", "red")
        for state in ("hover", "pressed")
    ),
    ("red_text", "card"),
]

MARKS = [
    *(("line_field", ground) for ground in ("card", "canvas", "raised")),
    *(("focus", ground) for ground in (*PAGES, "selection")),
    *((mark, "track") for mark in ("blue_mark", "green_mark", "red_mark")),
    *((mark, "card") for mark in ("blue_mark", "green_mark", "red_mark")),
    *(("amber_mark", ground) for ground in ("track", "card", "canvas")),
    *((token, "card") for token, _pattern in LAYERS),
    # what is disabled may be weaker than text, but not lost
    *(("ink_disabled", ground) for ground in ("card", "canvas", "pressed")),
    ("kiosk_line_strong", "kiosk_page"),
    ("kiosk_mint", "kiosk_track"),
    ("kiosk_focus", "kiosk_page"),
    ("navy_ink", "navy"),
    ("beacon", "navy_2"),
]


def luminance(value: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    color = QColor(value)
    red, green, blue = (linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def style_sheet_source() -> str:
    return "\n".join(
        path.read_text("utf-8") for path in sorted((resources_folder() / "styles").glob("*.qss"))
    )


def tone_tokens() -> dict[str, str]:
    return dict(
        re.findall(r'QLabel\[tone="([\w-]+)"\] \{ color: \{\{(\w+)\}\}; \}', style_sheet_source())
    )


def written_on_in_rules() -> set[tuple[str, str]]:
    """Every (text, ground) pair that one rule of the style sheets sets together."""
    found = set()
    for selector, body in re.findall(r"([^{}]+)\{((?:[^{}]|\{\{\w+\}\})*)\}", style_sheet_source()):
        if ":disabled" in selector:
            continue
        ground = re.search(r"(?<![\w-])background: \{\{(\w+)\}\}", body)
        ink = re.search(r"(?<![\w-])color: \{\{(\w+)\}\}", body)
        if ground and ink:
            found.add((ink[1], ground[1]))
    return found


def text_pairs() -> set[tuple[str, str]]:
    tones = tone_tokens()
    pairs = written_on_in_rules() | set(PAINTED_TEXT)
    pairs |= {(tones[tone], ground) for tone, grounds in TONE_GROUNDS.items() for ground in grounds}
    pairs |= {("ink", ground) for ground in PAGES}
    pairs |= {(ink, ground) for ground, ink in badges._COLORS.values()}
    return pairs


def test_every_tone_of_text_has_known_grounds() -> None:
    assert set(tone_tokens()) == set(TONE_GROUNDS)
    assert {tone.value for tone in w.Tone} - {"ink"} == set(TONE_GROUNDS)


@pytest.mark.parametrize("values", ALL_TOKENS.values(), ids=ALL_TOKENS.keys())
def test_text_has_a_contrast_of_four_and_a_half(values: Tokens) -> None:
    colors = asdict(values)
    weak = {
        f"{ink} on {ground}": round(contrast(colors[ink], colors[ground]), 2)
        for ink, ground in text_pairs()
        if contrast(colors[ink], colors[ground]) < 4.5
    }
    assert not weak


@pytest.mark.parametrize("values", ALL_TOKENS.values(), ids=ALL_TOKENS.keys())
def test_borders_and_marks_that_mean_something_have_a_contrast_of_three(values: Tokens) -> None:
    colors = asdict(values)
    weak = {
        f"{mark} on {ground}": round(contrast(colors[mark], colors[ground]), 2)
        for mark, ground in MARKS
        if contrast(colors[mark], colors[ground]) < 3
    }
    assert not weak


KIOSK_TEXT = [
    *(
        (ink, ground)
        for ink in ("kiosk_ink", "kiosk_ink_2", "kiosk_ink_3", "kiosk_mint", "kiosk_amber")
        for ground in KIOSK
    ),
    *((ink, ground) for ink in ("kiosk_on_state", "kiosk_on_state_2") for ground in STATES),
    *((ground, light) for ground in STATES for light in ("kiosk_on_state", "kiosk_pressed")),
    *(("kiosk_on_mint", f"kiosk_mint{state}") for state in ("", "_hover", "_pressed")),
    *((f"kiosk_{hue}", f"kiosk_{hue}_soft") for hue in ("mint", "amber", "red")),
    *(("kiosk_ink", f"kiosk_{hue}_soft") for hue in ("mint", "amber", "red")),
    ("kiosk_ink", "kiosk_hover"),
]

KIOSK_MARKS = [
    *(
        (mark, ground)
        for mark in ("kiosk_line", "kiosk_line_strong", "kiosk_focus")
        for ground in ("kiosk_page", "kiosk_card")
    ),
    *(("kiosk_focus", ground) for ground in STATES),
    ("kiosk_mint", "kiosk_track"),
    ("kiosk_mint", "kiosk_card"),
    ("kiosk_amber", "kiosk_card"),
]


@pytest.mark.parametrize("values", [theme.HIGH_CONTRAST_LIGHT, theme.HIGH_CONTRAST_DARK])
def test_high_contrast_on_the_kiosk_is_seven_for_text_and_four_and_a_half_for_marks(
    values: Tokens,
) -> None:
    colors = asdict(values)
    weak = [
        (mark, ground, round(contrast(colors[mark], colors[ground]), 2))
        for least, pairs in ((7, KIOSK_TEXT), (4.5, KIOSK_MARKS))
        for mark, ground in pairs
        if contrast(colors[mark], colors[ground]) < least
    ]
    assert not weak


@pytest.mark.parametrize("values", ALL_TOKENS.values(), ids=ALL_TOKENS.keys())
def test_keys_and_lines_of_kiosk_buttons_are_seen_through_their_ground(values: Tokens) -> None:
    """Where they let it shine through: what is left of their contrast is enough."""

    def blend(ink: str, ground: str, opacity: float) -> str:
        above, below = QColor(ink), QColor(ground)
        pairs = (
            (above.redF(), below.redF()),
            (above.greenF(), below.greenF()),
            (above.blueF(), below.blueF()),
        )
        return QColor.fromRgbF(*(opacity * a + (1 - opacity) * b for a, b in pairs)).name()

    colors = asdict(values)
    opaque = not values.kiosk_see_through
    grounds = [colors[name] for name in ("kiosk_page", "kiosk_card", *STATES)]
    ink = values.kiosk_ink
    for ground in grounds:
        key = blend(ink, ground, 1 if opaque else KEY_OPACITY)
        line = blend(ink, ground, 1 if opaque else LINE_OPACITY)
        assert contrast(key, ground) >= (7 if opaque else 4.5)
        assert contrast(line, ground) >= (4.5 if opaque else 3)
    for state in STATES:
        key = blend(colors[state], values.kiosk_on_state, 1 if opaque else KEY_OPACITY)
        assert contrast(key, values.kiosk_on_state) >= (7 if opaque else 4.5)


def test_what_is_stacked_in_a_chart_is_told_apart_without_its_colour() -> None:
    patterns = [pattern for _token, pattern in LAYERS]
    assert len(set(patterns)) == len(patterns)


def test_initials_can_be_read_on_every_tint() -> None:
    tints = [pair for pairs in badges._TINTS.values() for pair in pairs]
    assert min(contrast(ground, ink) for ground, ink in tints) >= 4.5

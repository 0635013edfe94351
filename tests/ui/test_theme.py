"""The look: contrast that people can read, and a theme that switches while the app runs."""

from __future__ import annotations

import ast
import gc
import re
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QIcon, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.paths import resources_folder
from lighthouse_kiosk.ui import assets, theme
from lighthouse_kiosk.ui import widgets as w
from lighthouse_kiosk.ui.kiosk.buttons import KEY_OPACITY, LINE_OPACITY
from lighthouse_kiosk.ui.theme import Scheme, Tokens
from lighthouse_kiosk.ui.widgets import badges
from lighthouse_kiosk.ui.widgets.patterns import LAYERS

ALL_TOKENS = {
    "light": theme.LIGHT,
    "dark": theme.DARK,
    "light, high contrast": theme.HIGH_CONTRAST_LIGHT,
    "dark, high contrast": theme.HIGH_CONTRAST_DARK,
}

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


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    assets.load_fonts()
    yield
    theme.apply_theme(qapp, Scheme.LIGHT)


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


@pytest.mark.parametrize("values", ALL_TOKENS.values(), ids=ALL_TOKENS.keys())
def test_the_style_sheet_is_whole(
    values: Tokens, qapp: QApplication, capfd: pytest.CaptureFixture[str]
) -> None:
    sheet = theme.style_sheet(values)
    assert "{{" not in sheet
    pictures = set(re.findall(r'url\("([^"]+)"\)', sheet))
    assert pictures
    assert all(QImage(picture).width() > 0 for picture in pictures)
    qapp.setStyleSheet(sheet)
    assert "parse" not in capfd.readouterr().err


def middle(widget: QWidget) -> QColor:
    """The commonest colour, which is the ground."""
    return commonest(widget.grab().toImage())


def commonest(image: QImage) -> QColor:
    seen: dict[int, int] = {}
    for x in range(0, image.width(), 2):
        for y in range(0, image.height(), 2):
            value = image.pixel(x, y)
            seen[value] = seen.get(value, 0) + 1
    return QColor(max(seen, key=lambda value: seen[value]))


def ink_of(icon: QIcon) -> set[str]:
    """Colours of the icon's opaque pixels."""
    image = icon.pixmap(QSize(24, 24)).toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_a_switch_reaches_what_is_already_on_the_screen(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply_theme(qapp, Scheme.LIGHT)
    card, badge = w.Card("Budget"), w.Badge("Approved", w.BadgeKind.SUCCESS)
    button = w.IconButton("wifi", "Network")
    card.body.addWidget(badge)
    card.body.addWidget(button)
    qtbot.addWidget(card)
    card.show()
    assert middle(card) == QColor(theme.LIGHT.card)
    assert middle(badge) == QColor(theme.LIGHT.green_soft)
    assert ink_of(button.icon()) == {theme.LIGHT.ink_2.lower()}
    with qtbot.waitSignal(theme.theme_changed().changed):
        theme.apply_theme(qapp, Scheme.DARK)
    assert middle(card) == QColor(theme.DARK.card)
    assert middle(badge) == QColor(theme.DARK.green_soft)
    assert ink_of(button.icon()) == {theme.DARK.ink_2.lower()}


def test_a_disabled_icon_looks_disabled(qapp: QApplication) -> None:
    theme.apply_theme(qapp, Scheme.LIGHT)
    image = assets.icon("check").pixmap(QSize(24, 24), QIcon.Mode.Disabled).toImage()
    assert theme.LIGHT.ink_disabled.lower() in {
        image.pixelColor(x, y).name() for x in range(24) for y in range(24)
    }


def test_without_a_word_from_the_system_the_app_is_light(qapp: QApplication) -> None:
    theme.apply_theme(qapp, Scheme.SYSTEM)
    assert theme.scheme() is Scheme.SYSTEM
    assert theme.tokens() is theme.LIGHT
    assert qapp.palette().window().color() == QColor(theme.LIGHT.canvas)


def test_an_unknown_token_is_an_error() -> None:
    with pytest.raises(AttributeError):
        theme.color("mauve")


@pytest.mark.parametrize("weight", list(assets.Weight))
def test_inter_comes_with_the_app_in_every_weight(weight: assets.Weight) -> None:
    shown = QFontInfo(assets.font(14, weight))
    assert (shown.family(), int(shown.weight())) == ("Inter", weight.value)


@pytest.mark.parametrize("weight", list(assets.Weight))
def test_figures_line_up_in_columns(weight: assets.Weight) -> None:
    metrics = QFontMetricsF(assets.font(14, weight))
    assert len({metrics.horizontalAdvance(str(digit) * 4) for digit in range(10)}) == 1


def test_every_icon_draws_something() -> None:
    names = [path.stem for path in (resources_folder() / "icons" / "lucide").glob("*.svg")]
    assert len(names) > 60
    for name in names:
        image = assets.pixmap(name, "ink", 24, 1).toImage()
        drawn = sum(image.pixelColor(x, y).alpha() > 128 for x in range(24) for y in range(24))
        assert drawn >= 8, name


def test_icons_are_sharp_on_dense_screens() -> None:
    picture = assets.pixmap("wifi", "ink", 20, 2)
    assert picture.size() == QSize(40, 40)
    assert picture.deviceIndependentSize().toSize() == QSize(20, 20)


def test_an_icon_outlives_the_copies_that_qt_makes(qtbot: QtBot) -> None:
    original = assets.icon("check", "green_text")
    for _ in range(5):
        copy = QIcon(original)
        copy.setIsMask(True)
        gc.collect()
        assert ink_of(copy) == ink_of(original)
        del copy
    button = w.IconButton("check", "Done")
    qtbot.addWidget(button)
    gc.collect()
    assert ink_of(button.icon()) == {theme.tokens().ink_2.lower()}


ICON_ARGUMENTS = {
    "icon": 0, "pixmap": 0, "paint_icon": 1, "IconLabel": 0, "IconButton": 0, "EmptyState": 0,
    "NavItem": 2, "add_page": 2, "set_icon": 0,
}  # fmt: skip


def icons_asked_for() -> Iterator[tuple[str, str]]:
    """Names of icons that stand as literals in calls, with the file they stand in."""
    folder = Path(assets.__file__).parent
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            named = [
                each.value for each in node.keywords if each.arg in {"icon_name", "action_icon"}
            ]
            place = ICON_ARGUMENTS.get(called)
            if place is not None and len(node.args) > place:
                named.append(node.args[place])
            for value in named:
                if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
                    yield value.value, path.name


def test_every_icon_that_is_asked_for_comes_with_the_app() -> None:
    folder = resources_folder() / "icons" / "lucide"
    asked = set(icons_asked_for())
    assert len(asked) > 20
    assert [each for each in sorted(asked) if not (folder / f"{each[0]}.svg").is_file()] == []

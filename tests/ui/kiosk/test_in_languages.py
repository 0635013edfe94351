"""Every screen of the kiosk in every language: nothing cut off, no sign missing, nothing left out."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont, QRawFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

import lighthouse_kiosk.ui.kiosk
from lighthouse_kiosk.documents.fonts import FAMILIES
from lighthouse_kiosk.ui.kiosk.gallery import kiosk_scenes
from lighthouse_kiosk.ui.kiosk.view import KioskView
from lighthouse_kiosk.ui.scenes import SceneContext
from lighthouse_kiosk.ui.widgets.text import ElidedLabel
from lighthouse_kiosk.wording.language import use_language
from lighthouse_kiosk.wording.languages import Language
from tests.ui.kiosk.looking import cut_texts, lay_out, outside, overlapping, shortened_texts
from tests.ui.lengthening import longer_words

LEAST = (1280, 720)
"""The least room that a kiosk has."""

LONG_NAMES = ("Travel backpack", "conference companion")
"""Of the gallery's things: what an organiser types may end in …, what the kiosk says may not."""

CONTEXT: SceneContext = None  # type: ignore[assignment] # the kiosk's scenes need no data


def texts_of(view: QWidget) -> Iterator[str]:
    """All that is read on the screen or to people who can't see it."""
    for widget in [view, *view.findChildren(QWidget)]:
        if isinstance(widget, ElidedLabel):
            yield widget.full_text()
        elif isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        yield widget.accessibleName()
        yield widget.accessibleDescription()
    if isinstance(view, KioskView):
        yield from view.ready_screen.tile.invitation()
        yield view.ready_screen.tile.chip()[1]


def walk(first: int = 0, step: int = 1) -> Iterator[tuple[str, KioskView]]:
    """Scenes in the language of the moment, laid out; each is gone when the next one comes."""
    for scene in list(kiosk_scenes())[first::step]:
        view = scene.make(CONTEXT)
        assert isinstance(view, KioskView)
        lay_out(view, LEAST)
        yield scene.name, view
        view.close()
        view.deleteLater()
        QCoreApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete)


def unfit(view: KioskView) -> list[str]:
    """What of its words can't be read whole, or lies over something else."""
    shortened = [
        text for text in shortened_texts(view) if not any(name in text for name in LONG_NAMES)
    ]
    return cut_texts(view) + shortened + outside(view) + overlapping(view)


@pytest.mark.parametrize(
    ("language", "first", "step"),
    [
        (Language.ARABIC, 0, 1),
        # not every screen: made-up longer words are tried on all of them, below
        (Language.GERMAN, 0, 2),
        (Language.HINDI, 1, 2),
        (Language.SPANISH, 1, 4),
    ],
)
def test_on_every_screen_all_words_can_be_read(
    qapp: QApplication,  # noqa: ARG001 - it must be there
    language: Language,
    first: int,
    step: int,
) -> None:
    use_language(language)
    signs = set[str]()
    for name, view in walk(first, step):
        assert (name, unfit(view)) == (name, [])
        signs |= set("".join(texts_of(view)))
    faces = [QRawFont.fromFont(QFont(family)) for family in FAMILIES]
    missing = {
        sign
        for sign in signs
        if sign.isprintable() and not any(face.supportsCharacter(ord(sign)) for face in faces)
    }
    assert missing == set()


def data_of_the_gallery() -> str:
    """Every text that the scenes are made of: names, items, devices, paths."""
    folder = Path(lighthouse_kiosk.ui.kiosk.__file__).parent
    return "\n".join(
        node.value
        for path in folder.rglob("*.py")
        if re.search(r"gallery|sample", path.name)
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def test_in_a_language_of_longer_words_all_can_be_read_and_nothing_is_left_in_english(
    qapp: QApplication,  # noqa: ARG001 - it must be there
) -> None:
    found = set[str]()
    with longer_words():
        for name, view in walk():
            assert (name, unfit(view)) == (name, [])
            found |= {rest for text in texts_of(view) for rest in outside_brackets(text)}
    known = data_of_the_gallery() + " ".join(language.own_name for language in Language)
    known += " zxing-cpp zbar OpenCV Lighthouse Kiosk Kolkata "
    words = {word for rest in found for word in re.findall(r"[^\W\d_]{3,}", rest)}
    # the rest of shortened names and addresses, and of days
    assert {word for word in words if word not in known} - {"Dec", "Sat", "Esc"} == set()


def outside_brackets(text: str) -> list[str]:
    """What of the text did not come through the translator; brackets may stand in brackets."""
    while (inner := re.sub(r"⟦[^⟦⟧]*⟧", " ", text)) != text:
        text = inner
    return [text] if text.strip() else []

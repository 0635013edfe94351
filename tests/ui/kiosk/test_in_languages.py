"""Every screen of the kiosk in every language: nothing cut off, no sign missing, nothing left out."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtGui import QFont, QRawFont
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import lighthouse_kiosk.ui.kiosk
from lighthouse_kiosk.documents.fonts import FAMILIES
from lighthouse_kiosk.ui.kiosk.gallery import kiosk_scenes
from lighthouse_kiosk.ui.kiosk.view import KioskView
from lighthouse_kiosk.ui.scenes import SceneContext
from lighthouse_kiosk.ui.widgets.text import ElidedLabel
from lighthouse_kiosk.wording.language import use_language
from lighthouse_kiosk.wording.languages import Language
from tests.ui.kiosk.looking import cut_texts, lay_out

TURNS = (Language.GERMAN, Language.HINDI, Language.ARABIC, Language.SPANISH)
NAMES = [scene.name for scene in kiosk_scenes()]
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


@pytest.mark.parametrize(("name", "language"), list(zip(NAMES[::6], cycle(TURNS), strict=False)))
def test_nothing_is_cut_off_or_lacks_a_sign(qtbot: QtBot, name: str, language: Language) -> None:
    """Languages take turns on some screens; the gallery draws all screens in all of them."""
    use_language(language)
    # scenes find their words when they are asked for
    view = next(scene for scene in kiosk_scenes() if scene.name == name).make(CONTEXT)
    qtbot.addWidget(view)
    lay_out(view, (1280, 720))
    assert cut_texts(view) == []
    faces = [QRawFont.fromFont(QFont(family)) for family in FAMILIES]
    missing = {
        sign
        for sign in set("".join(texts_of(view)))
        if sign.isprintable() and not any(face.supportsCharacter(ord(sign)) for face in faces)
    }
    assert missing == set()


class Bracketing(QTranslator):
    """A language in which everything stands in brackets."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        # dates are patterns, in which brackets would be text to keep
        return text if context == "format" else f"⟦{text}⟧"


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


def test_every_word_of_the_kiosk_can_be_translated() -> None:
    brackets = Bracketing()
    QCoreApplication.installTranslator(brackets)
    try:
        found = {
            rest
            for scene in kiosk_scenes()
            for text in texts_once(scene.make(CONTEXT))
            for rest in outside_brackets(text)
        }
    finally:
        QCoreApplication.removeTranslator(brackets)
    known = data_of_the_gallery() + " ".join(language.own_name for language in Language)
    known += " zxing-cpp zbar OpenCV Lighthouse Kiosk Kolkata "
    words = {word for rest in found for word in re.findall(r"[^\W\d_]{3,}", rest)}
    # the rest of shortened names and addresses, and of days
    assert {word for word in words if word not in known} - {"Dec", "Sat", "Esc"} == set()


def texts_once(view: QWidget) -> list[str]:
    """Its texts; the view is gone afterwards."""
    found = list(texts_of(view))
    view.close()
    view.deleteLater()
    QCoreApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete)
    return found


def outside_brackets(text: str) -> list[str]:
    """What of the text did not come through the translator; brackets may stand in brackets."""
    while (inner := re.sub(r"⟦[^⟦⟧]*⟧", " ", text)) != text:
        text = inner
    return [text] if text.strip() else []

"""The whole window in German and in Arabic: nothing cut off, nothing left in English."""

from __future__ import annotations

import re
import string
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from lighthouse_kiosk.paths import resources_folder
from lighthouse_kiosk.services.demo import DEMO_EMAIL, DEMO_PASSWORD
from lighthouse_kiosk.ui.assets import font
from lighthouse_kiosk.ui.organizer.pages import PAGES
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets import Badge, ElidedLabel, FigureLink, NavItem, SearchField, Toggle
from lighthouse_kiosk.ui.widgets.cells import cell_width
from lighthouse_kiosk.ui.widgets.tables import Table
from lighthouse_kiosk.wording.format import set_locale
from lighthouse_kiosk.wording.language import use_language
from lighthouse_kiosk.wording.languages import Language
from tests.ui.kiosk.looking import cut_texts, overlapping
from tests.ui.lengthening import longer_words
from tests.ui.organizer.conftest import Office, OpenOffice

LEAST = (1280, 720)
"""The least room that the window is made for."""

DATA = {"Travel backpack", "Smart bottle", "T-shirt size", "Diet", "Vegetarian", "Vegan", "Halal"}
"""Of the demo, in the English that its organiser typed; some texts of the app give the same."""
DESKS_OF_THE_DEMO = re.compile(r"Desk \d · Gifts")


@pytest.fixture(params=[Language.GERMAN, Language.ARABIC])
def foreign(request: pytest.FixtureRequest) -> Iterator[Language]:
    use_language(request.param)
    yield request.param
    use_language(Language.ENGLISH)
    set_locale("en_IN")


def english(language: Language) -> re.Pattern[str]:
    """All that the app says in English and otherwise in this language, with anything put in."""
    file = resources_folder() / "translations" / f"lighthouse_{language.value}.ts"
    own, theirs = set(), set()
    for message in ET.parse(file).iter("message"):  # noqa: S314 - our own file
        theirs.add(message.findtext("source", ""))
        translation = message.find("translation")
        assert translation is not None
        own |= {form.text or "" for form in translation.iter() if form.text}
    told = sorted(text for text in theirs - own - DATA if len(re.findall("[A-Za-z]", text)) > 3)
    return re.compile("|".join(_anything_in(text) for text in told if _fixed(text) > 3))


def _parts(text: str) -> list[tuple[str, str | None]]:
    return [(fixed, name) for fixed, name, _spec, _how in string.Formatter().parse(text)]


def _fixed(text: str) -> int:
    return sum(len(re.findall("[A-Za-z]", fixed)) for fixed, _name in _parts(text))


def _anything_in(text: str) -> str:
    return "".join(
        re.escape(fixed) + ("" if name is None else ".+") for fixed, name in _parts(text)
    )


def read_on(page: QWidget) -> Iterator[str]:
    """All that can be read on it, or heard from it."""
    for widget in [page, *page.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        if isinstance(widget, ElidedLabel):
            yield widget.full_text()
        elif isinstance(widget, QLabel | QAbstractButton | Badge):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(at) for at in range(widget.count()))
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(at) for at in range(widget.count()))
        elif isinstance(widget, Table):
            yield from (column.title for column in widget.columns)
        yield widget.accessibleName()


def cut_off(page: QWidget) -> Iterator[str]:
    """Words without the room they need, of which no tool tip has the rest."""
    yield from cut_texts(page)
    for button in page.findChildren(QAbstractButton):
        if not button.isVisible() or not button.text() or button.toolTip():
            continue
        needed = least_width(button)
        if button.width() < needed:
            yield f"{button.text()!r} has {button.width()} wide of {needed}"
        if isinstance(button, Toggle) and button.height() < button.heightForWidth(button.width()):
            yield f"{button.text()!r} has {button.height()} high for its lines"
    for table in page.findChildren(Table):
        head = table.horizontalHeader()
        words = QFontMetrics(head.font())
        for at, column in enumerate(table.columns):
            room = head.sectionSize(at) - 16
            hidden = not table.isVisible() or table.isColumnHidden(at)
            if not hidden and words.horizontalAdvance(column.title) > room:
                yield f"the title {column.title!r} has {room} wide"
        yield from cut_badges(table)


def cut_badges(table: Table) -> Iterator[str]:
    """States of the first rows that their columns are too narrow for."""
    model = table.model()
    if not table.isVisible():
        return
    for row in range(min(model.rowCount(), 40)):
        for at in range(len(table.columns)):
            cell = table.cell(model.index(row, at))
            room = table.columnWidth(at)
            if cell is not None and cell.badge and room and cell_width(cell) > room:
                yield f"{cell.text!r} in {table.columns[at].title!r} has {room} wide"


def least_width(button: QAbstractButton) -> int:
    """What its words need; a switch's take several lines, a figure's get smaller at first."""
    if isinstance(button, Toggle):
        return button.minimumSizeHint().width()
    if isinstance(button, FigureLink):
        return QFontMetrics(font(Size.CAPTION)).horizontalAdvance(button.text())
    return button.sizeHint().width()


def parts_of(office: Office, key: str) -> Iterator[tuple[str, QWidget]]:
    """A page, and every part of it behind a tab."""
    page = office.open(key)
    yield key, page
    for bar in page.findChildren(QTabBar):
        for at in range(1, bar.count()):
            bar.setCurrentIndex(at)
            office.settle()
            yield f"{key}: {bar.tabText(at)}", page


def test_every_page_says_all_in_the_language_and_cuts_nothing_off(
    open_office: OpenOffice, demo_profile: Path, foreign: Language
) -> None:
    # read only: the demo is taken as it is
    office = open_office(
        demo_profile, lambda services: services.credentials.sign_in(DEMO_EMAIL, DEMO_PASSWORD)
    )
    office.window.resize(*LEAST)
    backwards = office.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert backwards is foreign.right_to_left
    in_english, found = english(foreign), []
    items = [each.objectName() for each in office.window.findChildren(NavItem) if each.isVisible()]
    assert len(items) >= len(PAGES) - 1
    for item in items:
        for name, page in parts_of(office, item.removeprefix("nav-")):
            found += [f"{name}: cut off: {text}" for text in cut_off(page)]
            found += [
                f"{name}: cut off: {search.placeholderText()}"
                for search in page.findChildren(SearchField)
                if search.isVisible() and search.width() < search.whole_width()
            ]
            said = {
                DESKS_OF_THE_DEMO.sub("", text)
                for words in read_on(office.window)
                for text in words.splitlines()
            }
            found += [f"{name}: English: {text}" for text in said if in_english.fullmatch(text)]
    assert not found, "\n".join(found)


OPENERS = (
    "add-option",
    "add-question",
    "change-password",
    "change-pin",
    "edit-desk",
    "export-report-button",
    "generate-slots",
    "import-people",
    "import-registrations",
    "new-event",
    "new-person",
    "new-registration",
    "print-passes-button",
    "setup-add-desk",
)
"""Buttons that open a dialog."""


def dialogs_of(office: Office, page: QWidget) -> Iterator[tuple[str, QDialog]]:
    """Every dialog that the part of a page in view opens."""
    for name in OPENERS:
        button = page.findChild(QAbstractButton, name)
        if button is None or not button.isVisible() or not button.isEnabled():
            continue
        button.click()
        office.settle()
        dialog = office.dialog()
        yield name, dialog
        dialog.reject()
        office.settle()


@pytest.fixture(name="longer_words")
def speaking_in_longer_words() -> Iterator[None]:
    with longer_words():
        yield
    # what was made of longer words is made anew
    use_language(Language.ENGLISH)
    set_locale("en_IN")


@pytest.mark.usefixtures("longer_words")
def test_in_a_language_of_longer_words_no_page_and_no_dialog_cuts_them_off(
    open_office: OpenOffice, demo_profile: Path
) -> None:
    # nothing is saved: the demo is taken as it is
    office = open_office(
        demo_profile, lambda services: services.credentials.sign_in(DEMO_EMAIL, DEMO_PASSWORD)
    )
    office.window.resize(*LEAST)
    found, opened = [], set()
    items = [each.objectName() for each in office.window.findChildren(NavItem) if each.isVisible()]
    for item in items:
        for name, page in parts_of(office, item.removeprefix("nav-")):
            found += [f"{name}: {text}" for text in cut_off(office.window)]
            for opener, dialog in dialogs_of(office, page):
                opened.add(opener)
                found += [f"{opener}: {text}" for text in [*cut_off(dialog), *overlapping(dialog)]]
                if dialog.width() > LEAST[0] or dialog.height() > LEAST[1]:
                    found.append(f"{opener}: {dialog.size()}")
    assert not found, "\n".join(dict.fromkeys(found))
    assert opened == set(OPENERS)

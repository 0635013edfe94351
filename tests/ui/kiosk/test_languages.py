"""Switching the kiosk's language in the middle of its work."""

from __future__ import annotations

from PySide6.QtCore import Qt

from lighthouse_kiosk.ui.kiosk.preferences import (
    Preferences,
    load_language,
    load_preferences,
    save_preferences,
)
from lighthouse_kiosk.ui.kiosk.screens.language import LanguagePanel
from lighthouse_kiosk.ui.kiosk.states import Review, Waiting
from lighthouse_kiosk.wording.language import language
from lighthouse_kiosk.wording.languages import Language
from tests.company import Company, token_of
from tests.ui.kiosk.conftest import OpenKiosk
from tests.ui.kiosk.looking import cut_texts, outside


def test_f7_offers_each_language_in_its_own_words_and_esc_leaves_all_as_it_was(
    open_desk: OpenKiosk,
) -> None:
    kiosk = open_desk()
    kiosk.reach(Waiting)
    kiosk.press(Qt.Key.Key_F7)
    panel = kiosk.window.panel_shown
    assert isinstance(panel, LanguagePanel)
    names = [button.text() for button in panel.buttons.values()]
    assert names == ["English", "Deutsch", "Español", "हिन्दी", "العربية"]
    kiosk.press(Qt.Key.Key_Escape)
    assert kiosk.window.panel_shown is None
    assert language() is Language.ENGLISH


def test_a_review_stays_while_the_language_changes(open_desk: OpenKiosk, company: Company) -> None:
    profile = company.settings.profile
    save_preferences(profile, Preferences(camera="none"))
    kiosk = open_desk(profile=profile)
    kiosk.scan(token_of(company.approved()))
    before = kiosk.reach(Review)
    kiosk.press(Qt.Key.Key_F7)
    kiosk.press(Qt.Key.Key_Down)
    kiosk.press(Qt.Key.Key_Return)
    assert language() is Language.GERMAN
    assert kiosk.window.panel_shown is None
    assert kiosk.window.state == before
    kiosk.until(lambda: cut_texts(kiosk.window) + outside(kiosk.window) == [])
    assert "1 × Backpack" in kiosk.words()
    assert load_language(profile) == "de"
    assert load_preferences(profile) == Preferences(camera="none")

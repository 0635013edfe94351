"""The translations follow the code, and the files that the app loads follow the translations."""

from __future__ import annotations

import re
import string
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import translations

from lighthouse_kiosk.wording.languages import Language


def test_every_text_is_in_the_translation_files_and_they_are_compiled() -> None:
    assert list(translations.outdated()) == [], "run: python packaging/translations.py update"


def test_german_and_arabic_say_everything_and_every_language_what_the_kiosk_shows() -> None:
    assert list(translations.unfinished()) == [], "translate these, then: translations.py release"


def test_the_settings_promise_what_is_complete() -> None:
    promised = {language.value for language in Language if language.says_everything}
    assert promised == translations.COMPLETE


def test_a_text_that_is_not_translated_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for language in translations.LANGUAGES:
        (tmp_path / f"lighthouse_{language}.ts").write_text(
            f"<TS language='{language}'><context><name>setup</name><message><source>Desks</source>"
            "<translation type='unfinished'/></message></context>"
            "<context><name>kiosk</name><message><source>Pass</source>"
            "<translation>…</translation></message></context></TS>",
            "utf-8",
        )
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "LANGUAGES", ("de", "es", "hi", "ar"))
    assert [line.partition(":")[0] for line in translations.unfinished()] == [
        "lighthouse_de.ts lacks a translation of setup",
        "lighthouse_ar.ts lacks a translation of setup",
    ]


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_translations_keep_the_values_that_are_put_into_them(language: str) -> None:
    """A form for one or two may do without the number."""
    file = translations.FOLDER / f"lighthouse_{language}.ts"
    wrong = []
    for message in ET.parse(file).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        source = _values(message.findtext("source", ""))
        forms = [form.text or "" for form in translation.findall("numerusform")]
        for form in forms or [translation.text or ""]:
            mistaken = not _values(form) <= source if forms else _values(form) != source
            if not form or mistaken:
                wrong.append((message.findtext("source"), form))
    assert wrong == []


def _values(text: str) -> set[str]:
    named = {name for _text, name, _spec, _how in string.Formatter().parse(text) if name}
    return named | set(re.findall("%n", text))


def test_a_text_put_together_at_run_time_is_told_by_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "lighthouse_kiosk" / "ui"
    folder.mkdir(parents=True)
    (folder / "screen.py").write_text('x = 1\nlabel = translate("kiosk", f"Hello {x}")\n', "utf-8")
    monkeypatch.setattr(translations, "CHECKOUT", tmp_path)
    with pytest.raises(translations.NotLiteral, match=r"lighthouse_kiosk/ui/screen.py:2"):
        translations.texts_in_code()


def test_plurals_and_methods_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "lighthouse_kiosk" / "documents"
    folder.mkdir(parents=True)
    (folder / "screen.py").write_text(
        'translate("kiosk", "{count} items", "", len(found))\n'
        "class Card:\n"
        "    def name(self):\n"
        '        return self.tr("Card")\n',
        "utf-8",
    )
    monkeypatch.setattr(translations, "CHECKOUT", tmp_path)
    assert translations.texts_in_code() == [
        translations.Text("kiosk", "{count} items", "", plural=True),
        translations.Text("Card", "Card", "", plural=False),
    ]

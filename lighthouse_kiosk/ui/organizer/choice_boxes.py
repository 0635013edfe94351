"""Boxes that offer one of a list: a few words, or hundreds of zones and currencies."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QStyleOptionComboBox

from lighthouse_kiosk.domain.money import CURRENCIES
from lighthouse_kiosk.ui.assets import font
from lighthouse_kiosk.ui.organizer.fields import prepare
from lighthouse_kiosk.ui.organizer.zones import inhabited_zones
from lighthouse_kiosk.ui.widgets.text import plain_tip
from lighthouse_kiosk.wording.format import currency_symbol, locale

_AROUND = 58
"""Logical pixels of a box that its words don't take, as the style sheet has it."""


def _take_what_room_there_is(box: QComboBox) -> None:
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)


class ChoiceBox(QComboBox):
    """One of a list, each with the value it stands for."""

    def __init__(self, name: str, choices: Sequence[tuple[str, object]] = ()) -> None:
        super().__init__()
        prepare(self, name)
        _take_what_room_there_is(self)
        self.currentTextChanged.connect(lambda _text: self._tell_what_is_cut())
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, object]]) -> None:
        with QSignalBlocker(self):
            self.clear()
            for word, value in choices:
                self.addItem(word, value)
        self._tell_what_is_cut()

    def show_whole(self) -> None:
        """Be as wide as the longest choice."""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_what_is_cut()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Words that don't fit end in …; Qt would cut a letter in two."""
        super().initStyleOption(option)
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, self.width() - _AROUND
        )

    def _tell_what_is_cut(self) -> None:
        words = self.fontMetrics().horizontalAdvance(self.currentText())
        cut = words > self.width() - _AROUND
        self.setToolTip(plain_tip(self.currentText()) if cut else "")

    def value(self) -> object:
        return self.currentData()

    def set_value(self, value: object) -> None:
        at = next((at for at in range(self.count()) if self.itemData(at) == value), -1)
        with QSignalBlocker(self):
            self.setCurrentIndex(at)
        self._tell_what_is_cut()


class SearchableChoice(QComboBox):
    """One of hundreds: typing any part of it offers what fits."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        prepare(self, name)
        _take_what_room_there_is(self)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(12)
        for word, value in choices:
            self.addItem(word, value)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        popup = completer.popup()
        if popup is not None:
            popup.setProperty("popup", "true")
        editor = self.lineEdit()
        if editor is not None:
            editor.setFont(font())
            editor.editingFinished.connect(self._spell_out)

    def value(self) -> str:
        """The chosen value; what was typed where it is none of the list, or could be several."""
        typed = self.currentText().strip()
        at = self._meant(typed)
        return str(self.itemData(at)) if at >= 0 else typed

    def _meant(self, typed: str) -> int:
        """Where the entry stands that `typed` names whole, or as the only one in part; else -1."""
        at = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        if at < 0:
            at = self.findData(typed, Qt.ItemDataRole.UserRole, Qt.MatchFlag.MatchFixedString)
        if at < 0 and typed:
            parts = [at for at in range(self.count()) if typed.lower() in self.itemText(at).lower()]
            at = parts[0] if len(parts) == 1 else -1
        return at

    def _spell_out(self) -> None:
        at = self._meant(self.currentText().strip())
        if at >= 0 and self.itemText(at) != self.currentText():
            self.setCurrentIndex(at)
            self.setEditText(self.itemText(at))

    def set_value(self, value: str) -> None:
        with QSignalBlocker(self):
            at = self.findData(value)
            if at < 0:
                self.setEditText(value)
            self.setCurrentIndex(at)


def zone_choice(name: str) -> SearchableChoice:
    """All IANA zones that people live in."""
    return SearchableChoice(
        name, [(zone.replace("_", " "), zone) for zone in ("UTC", *inhabited_zones())]
    )


def currency_choice(name: str) -> SearchableChoice:
    words = [
        (code if (symbol := currency_symbol(code)) == code else f"{code} {symbol}", code)
        for code in sorted(CURRENCIES)
    ]
    return SearchableChoice(name, words)


def locale_currency() -> str:
    """The currency of the app's locale; euros where it names none."""
    code = locale().currencySymbol(locale().CurrencySymbolFormat.CurrencyIsoCode)
    return code if code in CURRENCIES else "EUR"

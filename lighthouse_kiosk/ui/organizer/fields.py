"""Editors that forms share: lines, amounts and counts, and what makes any editor one of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QWidget

from lighthouse_kiosk.ui.assets import font, prose
from lighthouse_kiosk.ui.widgets import NumberField
from lighthouse_kiosk.wording.format import currency_symbol, money, parse_money
from lighthouse_kiosk.wording.translation import translate

HEIGHT = 36
"""Of every editor, so that neighbours line up."""


class _NoWheel(QObject):
    """Keeps a page's scrolling from changing the values it scrolls past."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.Wheel
            and isinstance(watched, QWidget)
            and not watched.hasFocus()
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def prepare(editor: QWidget, name: str) -> None:
    """Make an editor one of a form, known to tests and scripts by `name`."""
    editor.setObjectName(name)
    editor.setFont(font())
    editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    editor.setFixedHeight(HEIGHT)
    editor.installEventFilter(_NoWheel(editor))


def indent(box: QAbstractSpinBox) -> None:
    """Give a spin box the inner margin that the style sheet can't."""
    editor = box.findChild(QLineEdit)
    if editor is not None:
        editor.setTextMargins(12, 0, 12, 0)


def line_edit(name: str, placeholder: str = "") -> QLineEdit:
    """A line to type in, known to tests and scripts by `name`."""
    editor = QLineEdit()
    editor.setObjectName(name)
    editor.setFont(prose(font()))
    editor.setFixedHeight(HEIGHT)
    editor.setPlaceholderText(placeholder)
    return editor


class MoneyField(QLineEdit):
    """An amount of a currency, written and read as the locale does."""

    def __init__(self, name: str, field: str) -> None:
        """`field` names the amount in the InvalidField that `value` may raise."""
        super().__init__()
        prepare(self, name)
        self._field = field
        self._currency = ""

    def set_currency(self, currency: str) -> None:
        """Take another currency; an amount that was not touched keeps its figure."""
        if self._currency and self._currency != currency and self.text().strip():
            self.setText(self.text().replace(currency_symbol(self._currency), "").strip())
        self._currency = currency
        self.setPlaceholderText(money(0, currency))

    def value(self) -> int:
        """Minor units. Raises InvalidField."""
        return parse_money(self.text(), self._currency, self._field)

    def set_value(self, minor: int) -> None:
        with QSignalBlocker(self):
            self.setText(money(minor, self._currency))


class CountField(NumberField):
    """A whole number in a form. With `unlimited`, its lowest value stands for no limit at all."""

    def __init__(
        self, name: str, least: int, most: int, *, suffix: str = "", unlimited: bool = False
    ) -> None:
        super().__init__(least - 1 if unlimited else least, most)
        prepare(self, name)
        self._unlimited = unlimited
        if unlimited:
            self.setSpecialValueText(translate("fields", "unlimited"))
        if suffix:
            self.setSuffix(f" {suffix}")
        self.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
        self.setKeyboardTracking(False)

    def count(self) -> int | None:
        """None where there is no limit."""
        return None if self._unlimited and self.value() == self.minimum() else self.value()

    def set_count(self, count: int | None) -> None:
        with QSignalBlocker(self):
            self.setValue(self.minimum() if count is None else count)

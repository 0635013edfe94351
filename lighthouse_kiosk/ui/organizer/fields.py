"""Editors that forms share: dates, wall times, zones, currencies, amounts and counts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import (
    QDate,
    QDateTime,
    QEvent,
    QLocale,
    QObject,
    QSignalBlocker,
    Qt,
    QTime,
    QTimeZone,
)
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QCompleter,
    QDateTimeEdit,
    QLineEdit,
    QStyleOptionComboBox,
    QWidget,
)

from lighthouse_kiosk.domain.money import CURRENCIES
from lighthouse_kiosk.ui.assets import font, prose
from lighthouse_kiosk.ui.widgets import NumberField
from lighthouse_kiosk.ui.widgets.text import plain_tip
from lighthouse_kiosk.wording.format import currency_symbol, locale, money, parse_money
from lighthouse_kiosk.wording.translation import translate

HEIGHT = 36
"""Of every editor, so that neighbours line up."""
_AROUND = 58
"""Logical pixels of a choice that its words don't take, as the style sheet has it."""

_PASSING = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
"""Why the focus leaves and comes back without the work having moved on."""


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


def _prepare(editor: QWidget, name: str) -> None:
    editor.setObjectName(name)
    editor.setFont(font())
    editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    editor.setFixedHeight(HEIGHT)
    editor.installEventFilter(_NoWheel(editor))


def _indent(box: QAbstractSpinBox) -> None:
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


def _calm_calendar(editor: QDateTimeEdit) -> None:
    """Weekends in the colour of every other day, which is readable in both schemes."""
    editor.setCalendarPopup(True)
    calendar = editor.calendarWidget()
    calendar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())


def _forwards() -> bool:
    return QGuiApplication.layoutDirection() is not Qt.LayoutDirection.RightToLeft


def _turned(form: str) -> str:
    """The form of a date or a time that Qt is to be given, so that it reads as this one says.

    Where all runs from right to left, Qt turns the parts around, though the letters' own
    direction does that already; turned around here, they come back.
    """
    if _forwards():
        return form
    return "".join(reversed(re.split(r"(\W+)", form)))


class _InFigures(QDateTimeEdit):
    """Shows a day in words, and in figures while it has the focus, so that it can be typed.

    Qt takes no figures for a weekday or for a month's name, so typing over those changes nothing.
    """

    def _speak(self, words: str, time: str = "") -> None:
        self._words, self._time, self._moved_on = _turned(words + time), time, False
        self.setDisplayFormat(self._words)

    def _figures(self) -> str:
        short = locale().dateFormat(QLocale.FormatType.ShortFormat)
        parts = re.findall("[dMy]+|[^dMy]", re.sub("[\u200e\u200f]", "", short))
        longer = {"d": "dd", "M": "MM", "y": "yyyy"}
        return "".join(longer.get(part[0], part) for part in parts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        # a full section has moved on by itself: the sign after it would move on once more
        if self._moved_on and typed.isprintable() and not typed.isalnum() and typed:
            return
        at = self.currentSectionIndex()
        super().keyPressEvent(event)
        self._moved_on = typed.isdigit() and self.currentSectionIndex() != at

    def focusInEvent(self, event: QFocusEvent) -> None:
        figures = _turned(self._figures() + self._time)
        if self.displayFormat() != figures:
            with QSignalBlocker(self):
                self.setDisplayFormat(figures)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            with QSignalBlocker(self):
                self.setDisplayFormat(self._words)


class DateField(_InFigures):
    """A day."""

    def __init__(self, name: str) -> None:
        super().__init__()
        _prepare(self, name)
        self.setTimeZone(QTimeZone.utc())
        _calm_calendar(self)
        self._speak("ddd d MMM yyyy" if _forwards() else "d MMM yyyy")
        self.setMinimumWidth(150)

    def value(self) -> date:
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_value(self, day: date) -> None:
        with QSignalBlocker(self):
            self.setDate(QDate(day.year, day.month, day.day))


class WallTimeField(_InFigures):
    """A day and time on the event's clocks, whatever the machine's zone does at that moment."""

    def __init__(self, name: str) -> None:
        super().__init__()
        _prepare(self, name)
        self.setTimeZone(QTimeZone.utc())
        _calm_calendar(self)
        self._speak("dd MMM yyyy" if _forwards() else "dd/MM/yyyy", ", HH:mm")
        self.setMinimumWidth(198)

    def value(self) -> datetime:
        day, time = self.date(), self.time()
        return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001

    def set_value(self, moment: datetime) -> None:
        day = QDate(moment.year, moment.month, moment.day)
        time = QTime(moment.hour, moment.minute)
        with QSignalBlocker(self):
            self.setDateTime(QDateTime(day, time, QTimeZone.utc()))


class ClockField(QDateTimeEdit):
    """A time of day."""

    def __init__(self, name: str) -> None:
        super().__init__()
        _prepare(self, name)
        self.setTimeZone(QTimeZone.utc())
        self.setDisplayFormat(_turned("HH:mm"))
        _indent(self)

    def minutes(self) -> timedelta:
        """Since midnight."""
        return timedelta(hours=self.time().hour(), minutes=self.time().minute())

    def set_minutes(self, since_midnight: timedelta) -> None:
        with QSignalBlocker(self):
            self.setTime(QTime(0, 0).addSecs(int(since_midnight.total_seconds())))


def _take_what_room_there_is(box: QComboBox) -> None:
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)


class Choice(QComboBox):
    """One of a list, each with the value it stands for."""

    def __init__(self, name: str, choices: Sequence[tuple[str, object]] = ()) -> None:
        super().__init__()
        _prepare(self, name)
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
        _prepare(self, name)
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


@cache
def _zones() -> tuple[str, ...]:
    return tuple(
        sorted(name for name in available_timezones() if "/" in name and "Etc/" not in name)
    )


def zone_choice(name: str) -> SearchableChoice:
    """All IANA zones that people live in."""
    return SearchableChoice(name, [(zone.replace("_", " "), zone) for zone in ("UTC", *_zones())])


def currency_choice(name: str) -> SearchableChoice:
    words = [
        (code if (symbol := currency_symbol(code)) == code else f"{code} {symbol}", code)
        for code in sorted(CURRENCIES)
    ]
    return SearchableChoice(name, words)


def machine_zone() -> str:
    """This machine's IANA zone; UTC where it tells none."""
    known = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return known if known in set(_zones()) else "UTC"


def locale_currency() -> str:
    """The currency of the app's locale; euros where it names none."""
    code = locale().currencySymbol(locale().CurrencySymbolFormat.CurrencyIsoCode)
    return code if code in CURRENCIES else "EUR"


class MoneyField(QLineEdit):
    """An amount of a currency, written and read as the locale does."""

    def __init__(self, name: str, field: str) -> None:
        """`field` names the amount in the InvalidField that `value` may raise."""
        super().__init__()
        _prepare(self, name)
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
        _prepare(self, name)
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

"""Editors for days, wall times and times of day."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, QLocale, QSignalBlocker, Qt, QTime, QTimeZone
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDateTimeEdit

from lighthouse_kiosk.ui.organizer.fields import indent, prepare
from lighthouse_kiosk.ui.widgets import calm_calendar
from lighthouse_kiosk.wording.format import locale

_PASSING = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
"""Why the focus leaves and comes back without the work having moved on."""


def _offer_calendar(editor: QDateTimeEdit) -> None:
    editor.setCalendarPopup(True)
    calendar = editor.calendarWidget()
    calendar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    calm_calendar(calendar)


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

    def __init__(self, name: str) -> None:
        super().__init__()
        prepare(self, name)
        # so that no day or hour is one that the machine's own zone leaves out
        self.setTimeZone(QTimeZone.utc())
        _offer_calendar(self)

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
        super().__init__(name)
        self._speak("ddd d MMM yyyy" if _forwards() else "d MMM yyyy")

    def value(self) -> date:
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_value(self, day: date) -> None:
        with QSignalBlocker(self):
            self.setDate(QDate(day.year, day.month, day.day))


class WallTimeField(_InFigures):
    """A day and time on the event's clocks, whatever the machine's zone does at that moment."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._speak("dd MMM yyyy" if _forwards() else "dd/MM/yyyy", ", HH:mm")
        self.setMinimumWidth(198)

    def value(self) -> datetime:
        day, time = self.date(), self.time()
        return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001 - wall time

    def set_value(self, moment: datetime) -> None:
        day = QDate(moment.year, moment.month, moment.day)
        time = QTime(moment.hour, moment.minute)
        with QSignalBlocker(self):
            self.setDateTime(QDateTime(day, time, QTimeZone.utc()))


class ClockField(QDateTimeEdit):
    """A time of day."""

    def __init__(self, name: str) -> None:
        super().__init__()
        prepare(self, name)
        self.setTimeZone(QTimeZone.utc())
        self.setDisplayFormat(_turned("HH:mm"))
        indent(self)

    def minutes(self) -> timedelta:
        """Since midnight."""
        return timedelta(hours=self.time().hour(), minutes=self.time().minute())

    def set_minutes(self, since_midnight: timedelta) -> None:
        with QSignalBlocker(self):
            self.setTime(QTime(0, 0).addSecs(int(since_midnight.total_seconds())))

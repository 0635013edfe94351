"""Where the event is heading at its present pace, in sentences with their range."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lighthouse_kiosk.services.dashboard import (
    Dashboard,
    Figure,
    Forecast,
    QueueForecast,
    RunOut,
)
from lighthouse_kiosk.ui.organizer.dashboard.opening import registrations
from lighthouse_kiosk.ui.widgets import (
    Card,
    FigureLink,
    IconLabel,
    Role,
    Text,
    Tone,
    head_room,
)
from lighthouse_kiosk.wording.format import money, number, span
from lighthouse_kiosk.wording.translation import translate

_MOST = 4
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)


def lasting(time: timedelta) -> str:
    """A stretch of time, as roughly as it is known: `25 min`, `3 hours`, `2 days`."""
    if time < 2 * _HOUR:
        count = max(1, round(time / timedelta(minutes=1)))
        return translate("dashboard", "{count} min", "", count).format(count=number(count))
    if time < 2 * _DAY:
        count = round(time / _HOUR)
        return translate("dashboard", "{count} hours", "", count).format(count=number(count))
    count = round(time / _DAY)
    return translate("dashboard", "{count} days", "", count).format(count=number(count))


def range_words(forecast: Forecast) -> str:
    """The time that is likely, and between which it will nearly always be."""
    likely, soonest = lasting(forecast.likely), lasting(forecast.soonest)
    if forecast.latest is None:
        return translate("dashboard", "about {likely} (at least {soonest})").format(
            likely=likely, soonest=soonest
        )
    latest = lasting(forecast.latest)
    if soonest == latest:
        return translate("dashboard", "about {likely}").format(likely=likely)
    return translate("dashboard", "about {likely} ({soonest} to {latest})").format(
        likely=likely, soonest=soonest, latest=latest
    )


def run_out_sentence(one: RunOut) -> str:
    """When it is gone, or that it will do."""
    name = translate("dashboard", "The budget") if one.option is None else one.option.name
    if one.lasts:
        words = translate(
            "dashboard", "{what} will do until registration closes in {closes} at today's pace."
        )
        return words.format(what=name, closes=lasting(one.closes_in))
    words = translate("dashboard", "{what} is asked for to the last in {range} at today's pace.")
    return words.format(what=name, range=range_words(one.forecast))


def left_words(one: RunOut, currency: str) -> str:
    left = money(one.left, currency) if one.option is None else number(one.left)
    return translate("dashboard", "{left} left after all that is pending").format(left=left)


def queue_sentence(one: QueueForecast) -> str:
    slot = span(one.slot.starts.time(), one.slot.ends.time())
    words = translate("dashboard", "Slot {slot}: the queue will take {range}.")
    return words.format(slot=slot, range=range_words(one.forecast))


class _Sentence(QWidget):
    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        self.sign = IconLabel("clock", "blue_text", 17, disc="blue_soft")
        row.addWidget(self.sign)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.words = Text("", wrap=True)
        self.link = FigureLink(Role.SMALL, Tone.HINT)
        words.addWidget(self.words)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.link)
        line.addStretch(1)
        words.addLayout(line)
        row.addLayout(words, 1)


class ForecastCard(Card):
    """In view only where there is something to say. `opened` carries a Behind."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(
            self.tr("At today's pace"),
            hint=self.tr("in brackets: eight cases in ten"),
            trailing=head_room(),
        )
        self._lines: list[_Sentence] = []
        self._opens: list[object] = []
        self.body.setSpacing(2)
        self.hide()

    def show_figures(self, figures: Dashboard) -> None:
        event_id, currency = figures.event.id, figures.event.currency
        prospects = figures.prospects
        found: list[tuple[str, str, str, object, bool]] = []
        if prospects.queue is not None:
            queue = prospects.queue
            to_come = self.tr("{count} to come, the slot ends in {time}", "", queue.to_come).format(
                count=number(queue.to_come), time=lasting(queue.ends_in)
            )
            opens = registrations(event_id, Figure.TO_COME, slot_id=queue.slot.id)
            late = queue.forecast.likely > queue.ends_in
            found.append(("hourglass", queue_sentence(queue), to_come, opens, late))
        outs = [*((prospects.budget,) if prospects.budget else ()), *prospects.options]
        for one in sorted(outs, key=lambda one: (one.lasts, one.forecast.likely)):
            option_id = one.option.id if one.option else None
            opens = registrations(event_id, Figure.OPEN, option_id=option_id)
            icon = "package" if one.option else "wallet"
            words = left_words(one, currency)
            found.append((icon, run_out_sentence(one), words, opens, not one.lasts))
        self._show(found[:_MOST])

    def sentences(self) -> list[str]:
        """What is said now."""
        return [line.words.text() for line in self._lines[: len(self._opens)]]

    def _show(self, found: list[tuple[str, str, str, object, bool]]) -> None:
        while len(self._lines) < len(found):
            self._add(len(self._lines))
        self._opens = [opens for _icon, _words, _figures, opens, _soon in found]
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(found))
            if at >= len(found):
                continue
            icon, words, figures, _opens, soon = found[at]
            tint = "amber" if soon else "blue"
            line.sign.set_icon(icon, f"{tint}_text", f"{tint}_soft")
            if line.words.text() != words:
                line.words.setText(words)
            line.link.show_figure(figures)
        self.setVisible(bool(found))

    def _add(self, at: int) -> None:
        line = _Sentence()
        line.link.clicked.connect(lambda: self.opened.emit(self._opens[at]))
        self.body.addWidget(line)
        self._lines.append(line)

"""Pickups in steps of ten minutes: what happened, and what the slots plan."""

from __future__ import annotations

from PySide6.QtCore import Signal

from lighthouse_kiosk.domain.wall_time import to_local
from lighthouse_kiosk.services.dashboard import PACE_STEP, Dashboard, PaceBar
from lighthouse_kiosk.ui.widgets import Bar, BarChart, ChartCard, ChartTable
from lighthouse_kiosk.wording.format import clock_in, day, number


class PaceCard(ChartCard):
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Pickups per 10 minutes"))
        self._chart = BarChart(
            self.tr("Pickups per 10 minutes"),
            empty=self.tr("Pickup slots and pickups will show here"),
        )
        self.picture.addWidget(self._chart, 1)

    def show_figures(self, figures: Dashboard) -> None:
        now, event = figures.at, figures.event
        self._chart.set_bars([_bar(bar, figures) for bar in figures.pace])
        peak = max(figures.pace, key=lambda bar: bar.pickups, default=None)
        today = to_local(now, event.time_zone).date() == event.date
        when = self.tr("today") if today else day(event.date)
        if peak is not None and peak.pickups:
            hint = self.tr("{when} · {count} at peak, {time} · pale = planned").format(
                when=when, count=number(peak.pickups), time=clock_in(peak.starts, event.time_zone)
            )
        elif figures.pace:
            hint = self.tr("{when} · as the slots plan it").format(when=when)
        else:
            hint = " "
        self.set_hint(hint)
        names = [one.desk for one in figures.desks]
        heading = (self.tr("From"), self.tr("Pickups"), self.tr("Planned"))
        self.set_table(
            ChartTable(
                (*heading, *(desk.name for desk in names)),
                tuple(
                    (
                        clock_in(bar.starts, event.time_zone),
                        number(bar.pickups),
                        number(round(bar.planned)),
                        *(number(bar.by_desk.get(desk.id, 0)) for desk in names),
                    )
                    for bar in figures.pace
                ),
            )
        )


def _bar(bar: PaceBar, figures: Dashboard) -> Bar:
    label = clock_in(bar.starts, figures.event.time_zone)
    if bar.starts + PACE_STEP <= figures.at or bar.pickups:
        return Bar(label, bar.pickups)
    return Bar(label, bar.planned, planned=True)

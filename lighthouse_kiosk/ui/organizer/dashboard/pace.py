"""Pickups in steps of ten minutes: what happened, by which desk, and what the slots plan."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lighthouse_kiosk.domain.desks import Desk
from lighthouse_kiosk.domain.wall_time import to_local
from lighthouse_kiosk.services.dashboard import PACE_STEP, Dashboard, PaceBar
from lighthouse_kiosk.services.pickup_lists import PickupListQuery
from lighthouse_kiosk.ui.organizer.dashboard.opening import HandedOut, handed_out_at
from lighthouse_kiosk.ui.organizer.dashboard.swatch import Swatch
from lighthouse_kiosk.ui.widgets import (
    ChartCard,
    ChartTable,
    EmptyState,
    FigureLink,
    FlowLayout,
    Role,
    SegmentedControl,
    Text,
    Tone,
)
from lighthouse_kiosk.ui.widgets.plot_columns import PlotColumn
from lighthouse_kiosk.wording.format import clock_in, day, number
from lighthouse_kiosk.wording.translation import translate

if TYPE_CHECKING:
    # pyqtgraph and numpy come with the first dashboard that is opened, off the GUI thread
    from lighthouse_kiosk.ui.widgets.plots import ColumnPlot

_MOST_DESKS = 12
_HIGHEST = 420


class PaceCard(ChartCard):
    """Empty until `draw` is called, which needs pyqtgraph. `opened` carries what a figure opens."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Pickups per 10 minutes"))
        self._figures: Dashboard | None = None
        self.plot: ColumnPlot | None = None
        self._choice = SegmentedControl(
            [self.tr("All desks"), self.tr("By desk")], self.tr("How pickups are shown")
        )
        self._choice.setObjectName("pace-choice")
        self._choice.chosen.connect(lambda _at: self._show())
        self._names = FlowLayout(spacing=12)
        self._shown_names: list[_Name] = []
        self._plan = Text(self.tr("dashed, pale = planned"), Role.CAPTION, Tone.HINT)
        above = FlowLayout(spacing=12)
        above.addWidget(self._choice)
        above.addWidget(self._plan)
        self._empty = EmptyState(
            "clock",
            self.tr("No pickups yet"),
            self.tr("Pickup slots and pickups will show here"),
        )
        self._empty.hide()
        self.picture.setSpacing(8)
        self.picture.addLayout(above)
        self.picture.addWidget(self._empty)
        self.picture.addLayout(self._names)
        self._choice.hide()
        self._plan.hide()
        self.picture.addStretch()

    def draw(self) -> None:
        """Make the chart, and show what there is to show."""
        from lighthouse_kiosk.ui.widgets.plots import ColumnPlot  # noqa: PLC0415 - see the top

        if self.plot is None:
            self.plot = ColumnPlot(self.title, lambda value: number(round(value)))
            self.plot.setMaximumHeight(_HIGHEST)
            self.plot.hide()
            self.plot.opened.connect(self.opened)
            self.picture.insertWidget(1, self.plot, 1)
            self._show()

    def show_figures(self, figures: Dashboard) -> None:
        self._figures = figures
        self.set_hint(self._sentence(figures))
        self.set_table(lambda: self._words(figures))
        self._show()

    def _show(self) -> None:
        figures = self._figures
        if figures is None:
            return
        desks = [one.desk for one in figures.desks][:_MOST_DESKS]
        self._choice.setVisible(len(desks) > 1 and any(bar.pickups for bar in figures.pace))
        self._empty.setVisible(not figures.pace)
        self._plan.setVisible(any(bar.planned for bar in figures.pace))
        by_desk = self._choice.current() == 1 and self._choice.isVisibleTo(self)
        self._name(figures, desks if by_desk else [])
        if self.plot is not None:
            self.plot.setVisible(bool(figures.pace))
            self.plot.show_columns(
                [self._column(bar, figures, desks, by_desk) for bar in figures.pace]
            )

    def _column(
        self, bar: PaceBar, figures: Dashboard, desks: list[Desk], by_desk: bool
    ) -> PlotColumn:
        zone = figures.event.time_zone
        time = clock_in(bar.starts, zone)
        whole = PickupListQuery(figures.event.id, bar.starts, bar.starts + PACE_STEP)
        words = self.tr("{time}: {count} picked up, {planned} planned").format(
            time=time, count=number(bar.pickups), planned=number(round(bar.planned))
        )
        parts: list[tuple[int, str, HandedOut]] = []
        if by_desk:
            said = self.tr("{desk}: {count}")
            parts = [
                (
                    bar.by_desk.get(desk.id, 0),
                    said.format(desk=desk.name, count=number(bar.by_desk.get(desk.id, 0))),
                    self._handed_out(
                        replace(whole, desk_ids=frozenset({desk.id})), time, desk.name
                    ),
                )
                for desk in desks
            ]
            others = frozenset(bar.by_desk) - {desk.id for desk in desks}
            count = sum(bar.by_desk[desk_id] for desk_id in others)
            name = self.tr("Other desks")
            opens = self._handed_out(replace(whole, desk_ids=others), time, name)
            parts.append((count, said.format(desk=name, count=number(count)), opens))
            words = "\n".join([words, *(tip for count, tip, _opens in parts if count)])
        return PlotColumn(
            time,
            tuple(float(count) for count, _tip, _opens in parts) or (float(bar.pickups),),
            bar.planned,
            bar.starts + PACE_STEP > figures.at and not bar.pickups,
            words,
            self._handed_out(whole, time) if bar.pickups else None,
            tuple(tip for _count, tip, _opens in parts),
            tuple(opens for _count, _tip, opens in parts),
        )

    def _handed_out(self, query: PickupListQuery, time: str, desk: str = "") -> HandedOut:
        words = self.tr("Handed out from {time} on, for ten minutes").format(time=time)
        if desk:
            words = self.tr("{desk}: {count}").format(desk=desk, count=words)
        return HandedOut(query, words)

    def _name(self, figures: Dashboard, desks: list[Desk]) -> None:
        """A legend of all that can be told apart, each with its figure."""
        handed = {one.desk.id: one.handed_out for one in figures.desks}
        wanted: list[tuple[int | None, str, object]] = [
            (
                at,
                self.tr("{desk}: {count}").format(desk=desk.name, count=number(handed[desk.id])),
                HandedOut(
                    PickupListQuery(figures.event.id, desk_ids=frozenset({desk.id})),
                    handed_out_at(desk),
                ),
            )
            for at, desk in enumerate(desks)
        ]
        if not desks and figures.pace:
            count = sum(bar.pickups for bar in figures.pace)
            words = translate("dashboard", "{count} hand-outs", "", count)
            first, last = figures.pace[0].starts, figures.pace[-1].starts + PACE_STEP
            query = PickupListQuery(figures.event.id, first, last)
            title = self.tr("Handed out on the day")
            wanted = [(0, words.format(count=number(count)), HandedOut(query, title))]
        while len(self._shown_names) < len(wanted):
            name = _Name(len(self._shown_names))
            name.link.clicked.connect(partial(self._open, len(self._shown_names)))
            self._names.addWidget(name)
            self._shown_names.append(name)
        self._opens = [opens for _at, _words, opens in wanted]
        for at, name in enumerate(self._shown_names):
            name.setVisible(at < len(wanted))
            if at < len(wanted):
                name.link.show_figure(wanted[at][1])

    def _open(self, at: int, _checked: bool = False) -> None:
        self.opened.emit(self._opens[at])

    def _sentence(self, figures: Dashboard) -> str:
        now, event = figures.at, figures.event
        peak = max(figures.pace, key=lambda bar: bar.pickups, default=None)
        today = to_local(now, event.time_zone).date() == event.date
        when = self.tr("today") if today else day(event.date)
        if peak is not None and peak.pickups:
            return self.tr("{when} · {count} at peak, {time}").format(
                when=when, count=number(peak.pickups), time=clock_in(peak.starts, event.time_zone)
            )
        return self.tr("{when} · as the slots plan it").format(when=when) if figures.pace else " "

    def _words(self, figures: Dashboard) -> ChartTable:
        desks = [one.desk for one in figures.desks]
        heading = (self.tr("From"), self.tr("Pickups"), self.tr("Planned"))
        rows = tuple(
            (
                clock_in(bar.starts, figures.event.time_zone),
                number(bar.pickups),
                number(round(bar.planned)),
                *(number(bar.by_desk.get(desk.id, 0)) for desk in desks),
            )
            for bar in figures.pace
        )
        return ChartTable((*heading, *(desk.name for desk in desks)), rows)


class _Name(QWidget):
    def __init__(self, at: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        self.link = FigureLink(Role.SMALL, Tone.SECONDARY)
        row.addWidget(Swatch.of_layer(at), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.link)

"""What stands beside the camera on the ready screen: figures, and who came last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.text import initials_name, plain
from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.widgets import Bar, Card, Icon, Label, OneLine, column, row
from lighthouse_kiosk.ui.kiosk.words import (
    Place,
    holder_name,
    option_words,
    quantity_of,
    translate,
)
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.painting import Painted, begin, describe, fill_round
from lighthouse_kiosk.ui.widgets.text import Rule, Tone
from lighthouse_kiosk.wording.format import clock_in, day_in, number, span_in

if TYPE_CHECKING:
    from lighthouse_kiosk.services.pickups import DeskFigures, RecentPickup, SlotFigures


class TotalCard(Card):
    """Picked up here, and how far all desks together are."""

    def __init__(self, metrics: Metrics) -> None:
        super().__init__(metrics)
        lines = column(self)
        lines.setContentsMargins(metrics.px(22), metrics.px(20), metrics.px(22), metrics.px(22))
        here = translate("kiosk", "Picked up here today")
        lines.addWidget(Label(metrics, here, 17, tone=Tone.KIOSK_SECONDARY))
        self._here = Label(metrics, "–", 54, Weight.BOLD, figures=True)
        lines.addWidget(self._here)
        lines.addStretch(1)
        lines.addSpacing(metrics.px(8))
        self._bar = Bar(metrics)
        describe(self._bar, here)
        lines.addWidget(self._bar)
        lines.addSpacing(metrics.px(10))
        self._everywhere = Label(metrics, " ", 16, tone=Tone.KIOSK_SECONDARY)
        lines.addWidget(self._everywhere)

    def show_figures(self, figures: DeskFigures) -> None:
        self._here.setText(number(figures.here))
        text = translate("kiosk", "{part} of {whole} at all desks").format(
            part=number(figures.everywhere), whole=number(figures.approved)
        )
        self._everywhere.setText(text)
        self._bar.set_share(figures.everywhere, figures.approved, text)


class PaceCard(Card):
    """How fast the queue moves: the last ten minutes, and those before them as bars."""

    def __init__(self, metrics: Metrics) -> None:
        super().__init__(metrics)
        lines = _figure_column(self, metrics)
        heading = translate("kiosk", "Last 10 minutes here")
        lines.addWidget(Label(metrics, heading, 16, tone=Tone.KIOSK_SECONDARY))
        self._figure = Label(metrics, "–", Size.KIOSK_TITLE, Weight.BOLD, figures=True)
        lines.addWidget(self._figure)
        lines.addStretch(1)
        lines.addSpacing(metrics.px(6))
        self._bars = PaceBars(metrics)
        describe(self._bars, heading)
        lines.addWidget(self._bars)

    def show_pace(self, pace: Sequence[int]) -> None:
        self._figure.setText(number(pace[-1]))
        self._bars.show_pace(pace)


class PaceBars(Painted):
    """A bar for each ten minutes, the latest one lit; they tell more or less, not how much."""

    accessible_role = QAccessible.Role.Chart

    def __init__(self, metrics: Metrics) -> None:
        super().__init__()
        self._metrics = metrics
        self._pace: tuple[int, ...] = ()
        self.setFixedHeight(metrics.px(30))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pace(self, pace: Sequence[int]) -> None:
        """`pace` is in the order of time."""
        self._pace = tuple(pace)
        name = translate(
            "kiosk", "{count} pickups at this desk in the last ten minutes", "", pace[-1]
        ).format(count=number(pace[-1]))
        before = ", ".join(number(count) for count in reversed(pace[:-1]))
        more = translate("kiosk", "In each ten minutes before, latest first: {counts}")
        describe(self, name, more.format(counts=before))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if not self._pace:
            return
        painter = begin(self)
        count, most = len(self._pace), max(1, *self._pace)
        gap = self._metrics.px(4)
        width = (self.width() - gap * (count - 1)) / count
        for place, pickups in enumerate(self._pace):
            height = max(self._metrics.line(3), self.height() * pickups / most)
            at = place if not self.right_to_left else count - 1 - place
            bar = QRectF(at * (width + gap), self.height() - height, width, height)
            latest = place == count - 1
            radius = min(width, height) / 4
            fill_round(painter, bar, radius, "kiosk_mint" if latest else "kiosk_line_strong")


class SlotCard(Card):
    """How many pieces the running slot still waits for, or the next one."""

    def __init__(self, metrics: Metrics) -> None:
        super().__init__(metrics)
        lines = _figure_column(self, metrics)
        self._heading = Label(metrics, "", 16, tone=Tone.KIOSK_SECONDARY, figures=True)
        lines.addWidget(self._heading)
        self._figure = Label(metrics, "–", Size.KIOSK_TITLE, Weight.BOLD, figures=True)
        lines.addWidget(self._figure)
        lines.addSpacing(metrics.px(6))
        self._words = Label(metrics, "", 16, tone=Tone.KIOSK_SECONDARY)
        lines.addWidget(self._words)
        lines.addStretch(1)

    def show_slot(self, slot: SlotFigures, place: Place) -> None:
        span = span_in(slot.starts, slot.ends, place.zone)
        today = day_in(place.now, place.zone, year=True)
        day = day_in(slot.starts, place.zone)
        same_day = day_in(slot.starts, place.zone, year=True) == today
        if slot.running:
            heading = translate("kiosk", "Slot {span}").format(span=span)
        elif same_day:
            heading = translate("kiosk", "Next slot {span}").format(span=span)
        else:
            heading = translate("kiosk", "Next slot {day}, {span}").format(day=day, span=span)
        words = translate("kiosk", "still to come")
        self._heading.setText(heading)
        self._figure.setText(number(slot.to_come))
        self._words.setText(words)
        describe(self, heading, f"{number(slot.to_come)} {words}")


def _figure_column(card: Card, metrics: Metrics) -> QVBoxLayout:
    lines = column(card)
    lines.setContentsMargins(metrics.px(22), metrics.px(16), metrics.px(22), metrics.px(18))
    return lines


class LastCard(Card):
    """Who came last: as many as there is room for."""

    def __init__(self, metrics: Metrics, zone: str) -> None:
        super().__init__(metrics)
        self._metrics = metrics
        self._zone = zone
        lines = column(self)
        lines.setContentsMargins(metrics.px(22), metrics.px(20), metrics.px(22), metrics.px(8))
        self.heading = row(spacing=metrics.px(12))
        title = translate("kiosk", "Last pickups")
        self.heading.addWidget(Label(metrics, title, 17, tone=Tone.KIOSK_SECONDARY), 1)
        lines.addLayout(self.heading)
        lines.addSpacing(metrics.px(6))
        self._known: dict[RecentPickup, _PickupRow] = {}
        self._rows = _Rows()
        lines.addWidget(self._rows, 1)
        nothing = translate("kiosk", "Nobody has picked up here yet. The first pass appears here.")
        self._nobody = Label(metrics, nothing, Size.KIOSK_SMALL, tone=Tone.KIOSK_HINT)
        self._nobody.hide()
        lines.addWidget(self._nobody, 1, Qt.AlignmentFlag.AlignTop)

    def show_last(self, last: Sequence[RecentPickup]) -> None:
        # a row costs a millisecond, and most stay
        self._known = {
            pickup: self._known.get(pickup) or _PickupRow(self._metrics, pickup, self._zone)
            for pickup in last
        }
        self._rows.show_rows(list(self._known.values()))
        self._rows.setVisible(bool(last))
        self._nobody.setVisible(not last)


class _Rows(QWidget):
    """Rows from the top; those that don't fit are left out, but never the first."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Rows that are shown already may be among them; the others go."""
        for old in self._rows:
            if old not in rows:
                old.hide()
                old.deleteLater()
        for new in rows:
            if new not in self._rows:
                new.setParent(self)
        self._rows = list(rows)
        self.updateGeometry()
        self._arrange()

    def sizeHint(self) -> QSize:
        # asking for all of them would have the column scroll instead of leaving some out
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, max((widget.sizeHint().height() for widget in self._rows), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        top = 0
        for place, widget in enumerate(self._rows):
            height = widget.sizeHint().height()
            widget.setGeometry(0, top, self.width(), height)
            top += height
            widget.setVisible(top <= self.height() or place == 0)


class _PickupRow(QWidget):
    """Others can read this screen: names are shortened."""

    accessible_role = QAccessible.Role.ListItem

    def __init__(self, metrics: Metrics, pickup: RecentPickup, zone: str) -> None:
        super().__init__()
        rows = column(self)
        line = row(spacing=metrics.px(14))
        line.setContentsMargins(0, metrics.px(8), 0, metrics.px(8))
        icon, tint = (
            ("undo-2", "kiosk_amber") if pickup.reversed else ("circle-check", "kiosk_mint")
        )
        line.addWidget(Icon(metrics, icon, tint, 24))
        names = column(spacing=metrics.px(1))
        name = initials_name(plain(pickup.person_name, 80)) or holder_name(None)
        names.addWidget(OneLine(metrics, name, 17, Weight.MEDIUM))
        item = quantity_of(pickup.quantity, pickup.option_name)
        if pickup.reversed:
            item = translate("kiosk", "Undone · {item}").format(item=item)
        elif pickup.quantity == 1:
            item = option_words(pickup.option_name)
        names.addWidget(OneLine(metrics, item, 14, tone=Tone.KIOSK_SECONDARY))
        line.addLayout(names, 1)
        at = clock_in(pickup.at, zone)
        line.addWidget(
            Label(metrics, at, 17, tone=Tone.KIOSK_HINT, wrap=False, figures=True),
            0,
            Qt.AlignmentFlag.AlignVCenter,
        )
        rows.addLayout(line)
        rows.addWidget(Rule())
        describe(self, f"{name}, {item}, {at}")

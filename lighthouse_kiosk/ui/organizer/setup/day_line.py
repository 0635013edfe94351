"""The event's day drawn as a line, with its slots on it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from lighthouse_kiosk.domain.ids import SlotId
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.ui.assets import Weight, font
from lighthouse_kiosk.ui.theme import Size, color
from lighthouse_kiosk.ui.widgets import Painted, paint_meter
from lighthouse_kiosk.ui.widgets.painting import begin, fill_round, focus_ring, stroke_round
from lighthouse_kiosk.wording.format import clock, number, span

_MARGIN = 26.0
_TOP, _HIGH = 26.0, 54.0
_EDGE = 6.0
"""Pixels at a slot's ends by which it is made longer or shorter."""
_DAY_MINUTES = 24 * 60


class Grip(Enum):
    """Where a slot is held; the value is the pointer's shape over it."""

    WHOLE = Qt.CursorShape.OpenHandCursor
    START = Qt.CursorShape.SizeHorCursor
    END = Qt.CursorShape.SplitHCursor


class _Shown(NamedTuple):
    """Where a slot is drawn while it is on its way; `wrong` where it can't go."""

    slot_id: SlotId
    starts: datetime
    ends: datetime
    wrong: bool


class DayLine(Painted):
    """Draws slots along the hours; knows which one is where."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.slots: tuple[PickupSlot, ...] = ()
        self.current: PickupSlot | None = None
        self._midnight = datetime(2026, 1, 1)  # noqa: DTZ001 - wall time
        self._first, self._last = 0, _DAY_MINUTES
        self._shown: _Shown | None = None

    def sizeHint(self) -> QSize:
        return QSize(400, round(_TOP + _HIGH + 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, round(_TOP + _HIGH + 12))

    @property
    def day(self) -> datetime:
        """The midnight with which the event's day begins."""
        return self._midnight

    @property
    def stretch(self) -> tuple[datetime, datetime]:
        """What of the day is drawn."""
        first, last = timedelta(minutes=self._first), timedelta(minutes=self._last)
        return self._midnight + first, self._midnight + last

    def lay_out(self, slots: Sequence[PickupSlot]) -> None:
        """Draw these, earliest first, and the hours around them."""
        self.slots = tuple(slots)
        self._shown = None
        if slots:
            self._midnight = datetime.combine(slots[0].starts.date(), time())
            first = min(self._minute(slot.starts) for slot in slots)
            last = min(max(self._minute(slot.ends) for slot in slots), _DAY_MINUTES)
            self._first = max(0, int(first // 60 - 1) * 60)
            self._last = min(_DAY_MINUTES, int(-(-last // 60) + 1) * 60)
        held = self.current.id if self.current is not None else None
        self.current = next((slot for slot in slots if slot.id == held), None)
        self.update()

    def show_at(
        self, slot: PickupSlot, starts: datetime, ends: datetime, *, wrong: bool = False
    ) -> None:
        """Draw a slot where it would go."""
        self._shown = _Shown(slot.id, starts, ends, wrong)
        self.update()

    def show_as_stored(self) -> None:
        self._shown = None
        self.update()

    def place_of(self, slot: PickupSlot) -> QRectF:
        """Where the slot is drawn."""
        starts, ends = self.times(slot)
        left, right = self._x(self._minute(starts)), self._x(self._minute(ends))
        return QRectF(min(left, right), _TOP, abs(right - left), _HIGH)

    def times(self, slot: PickupSlot) -> tuple[datetime, datetime]:
        """When the slot is, or would be."""
        if self._shown is not None and self._shown.slot_id == slot.id:
            return self._shown.starts, self._shown.ends
        return slot.starts, slot.ends

    def _minute(self, moment: datetime) -> float:
        return (moment - self._midnight).total_seconds() / 60

    def _x(self, minute: float) -> float:
        room = self.width() - 2 * _MARGIN
        at = _MARGIN + room * (minute - self._first) / (self._last - self._first)
        return self.width() - at if self.right_to_left else at

    def minute_at(self, x: float) -> float:
        at = self.width() - x if self.right_to_left else x
        room = self.width() - 2 * _MARGIN
        return self._first + (at - _MARGIN) / room * (self._last - self._first)

    def slot_at(self, spot: QPointF) -> tuple[PickupSlot, Grip] | None:
        for slot in self.slots:
            place = self.place_of(slot)
            if not place.contains(spot):
                continue
            edge = min(_EDGE, place.width() / 4)
            if spot.x() - place.left() < edge:
                return slot, Grip.END if self.right_to_left else Grip.START
            if place.right() - spot.x() < edge:
                return slot, Grip.START if self.right_to_left else Grip.END
            return slot, Grip.WHOLE
        return None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        self._draw_hours(painter)
        shown = self._shown.slot_id if self._shown is not None else None
        for slot in sorted(self.slots, key=lambda slot: slot.id == shown):
            self._draw_slot(painter, slot)

    def _draw_hours(self, painter: QPainter) -> None:
        ground = QRectF(_MARGIN, _TOP, self.width() - 2 * _MARGIN, _HIGH)
        fill_round(painter, ground, 8, "canvas")
        hours = (self._last - self._first) // 60
        every = next((step for step in (1, 2, 3, 4, 6) if ground.width() / hours * step > 52), 12)
        painter.setFont(font(Size.CAPTION))
        for hour in range(self._first // 60, self._last // 60 + 1):
            x = self._x(hour * 60)
            painter.setPen(color("line"))
            painter.drawLine(QLineF(x, _TOP, x, _TOP + _HIGH))
            if hour % every == 0:
                painter.setPen(color("ink_3"))
                painter.drawText(
                    QRectF(x - 30, 2, 60, 20),
                    Qt.AlignmentFlag.AlignCenter,
                    clock(time(hour % 24)),
                )

    def _draw_slot(self, painter: QPainter, slot: PickupSlot) -> None:
        starts, ends = self.times(slot)
        shown = self._shown
        moving = shown is not None and shown.slot_id == slot.id
        wrong = moving and shown is not None and shown.wrong
        place = self.place_of(slot).adjusted(1, 0, -1, 0)
        fill_round(painter, place, 6, "red_soft" if wrong else "blue_soft")
        tone = "red_text" if wrong else "blue_text"
        stroke_round(painter, place, 6, tone if moving else "line_strong")
        if place.width() > 14:
            bar = QRectF(place.left() + 5, place.bottom() - 10, place.width() - 10, 5)
            paint_meter(
                painter,
                bar,
                slot.booked_count,
                slot.capacity,
                right_to_left=self.right_to_left,
            )
        self._letter(painter, place, slot, tone, (starts, ends))
        if self.current is not None and self.current.id == slot.id and self.hasFocus():
            focus_ring(painter, place, 6)

    def _letter(
        self,
        painter: QPainter,
        place: QRectF,
        slot: PickupSlot,
        tone: str,
        times: tuple[datetime, datetime],
    ) -> None:
        """As much as there is room for: both times, or when it begins; and how full it is."""
        painter.setFont(font(Size.CAPTION, Weight.SEMIBOLD))
        metrics = painter.fontMetrics()
        words = span(times[0].time(), times[1].time())
        if metrics.horizontalAdvance(words) > place.width() - 6:
            words = clock(times[0].time())
        if metrics.horizontalAdvance(words) > place.width() - 4:
            return
        painter.setPen(color(tone))
        painter.drawText(
            QRectF(place.left(), _TOP + 4, place.width(), 18), Qt.AlignmentFlag.AlignCenter, words
        )
        painter.setFont(font(Size.CAPTION))
        painter.setPen(color("ink_2"))
        painter.drawText(
            QRectF(place.left(), _TOP + 22, place.width(), 18),
            Qt.AlignmentFlag.AlignCenter,
            f"{number(slot.booked_count)}/{number(slot.capacity)}",
        )

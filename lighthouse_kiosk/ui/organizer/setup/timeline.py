"""The event's day as a line of slots, which are dragged to other times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.ui.organizer.setup.day_line import DayLine, Grip
from lighthouse_kiosk.ui.organizer.setup.steps import slot_words
from lighthouse_kiosk.ui.widgets import describe, plain_tip
from lighthouse_kiosk.ui.words import inline_words
from lighthouse_kiosk.wording.format import number

_SNAP = timedelta(minutes=5)
_LEAST = timedelta(minutes=5)


@dataclass(slots=True)
class _Drag:
    slot: PickupSlot
    grip: Grip
    from_minute: float
    starts: datetime
    ends: datetime


class SlotTimeline(DayLine):
    """Drag a slot or its ends, or choose it and press Alt and an arrow; with Shift, its end.

    `moved` asks for other times of a slot; `chosen` follows the one in hand; `refused` says what
    forbids a move, in words, and "" when nothing does any more.
    """

    moved = Signal(object, object, object)
    chosen = Signal(object)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("slot-timeline")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._drag: _Drag | None = None
        describe(self, self.tr("The day's slots"))

    def set_slots(self, slots: Sequence[PickupSlot]) -> None:
        """Show these, earliest first."""
        self._drag = None
        self.lay_out(slots)
        self._tell()

    def set_current(self, slot: PickupSlot | None) -> None:
        self.current = slot
        self._tell()
        self.update()

    # -- by the pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.slot_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or found is None:
            return
        slot, grip = found
        self._choose(slot)
        self._drag = _Drag(slot, grip, self.minute_at(event.position().x()), slot.starts, slot.ends)
        self.refused.emit("")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            found = self.slot_at(event.position())
            self.setCursor(found[1].value if found else Qt.CursorShape.ArrowCursor)
            return
        drag = self._drag
        by = timedelta(minutes=self.minute_at(event.position().x()) - drag.from_minute)
        wanted = _snapped(drag.slot, drag.grip, by)
        drag.starts, drag.ends = self._inside(*wanted, drag.grip)
        problem = self._problem(drag.slot, drag.starts, drag.ends)
        self.refused.emit(problem)
        self.show_at(drag.slot, drag.starts, drag.ends, wrong=bool(problem))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        self.show_as_stored()
        if drag is not None and event.button() is Qt.MouseButton.LeftButton:
            self._ask(drag.slot, drag.starts, drag.ends)

    # -- by keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        step = -step if self.right_to_left else step
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self._drag = None
            self.refused.emit("")
            self.show_as_stored()
        elif not step:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._nudge(step, longer=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            self._go(step)

    def _nudge(self, step: int, *, longer: bool) -> None:
        slot = self.current
        if slot is None:
            return
        starts, ends = self.times(slot)
        self._ask(slot, starts if longer else starts + step * _SNAP, ends + step * _SNAP)

    def _go(self, step: int) -> None:
        """To the slot before or after the one in hand."""
        if not self.slots:
            return
        ids = [slot.id for slot in self.slots]
        at = ids.index(self.current.id) + step if self.current is not None else 0
        self._choose(self.slots[max(0, min(at, len(ids) - 1))])

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.slot_at(QPointF(event.pos()))
            if found is not None:
                QToolTip.showText(event.globalPos(), plain_tip(self._words(found[0])), self)
            return True
        return super().event(event)

    # -- what may be

    def _ask(self, slot: PickupSlot, starts: datetime, ends: datetime) -> None:
        if (starts, ends) == self.times(slot):
            return
        problem = self._problem(slot, starts, ends)
        self.refused.emit(problem)
        if not problem:
            # shown at once; the list that is loaded then says how it is
            self.show_at(slot, starts, ends)
            self.moved.emit(slot, starts, ends)

    def _problem(self, slot: PickupSlot, starts: datetime, ends: datetime) -> str:
        """What the service would refuse, before it is asked."""
        if slot.booked_count and (starts > slot.starts or ends < slot.ends):
            field = "starts" if starts > slot.starts else "ends"
            return inline_words(InvalidField(field, "fixed_once_booked", count=slot.booked_count))
        if ends <= starts:
            return inline_words(InvalidField("ends", "ends_before_begin"))
        if starts.date() != self.day.date():
            return inline_words(InvalidField("starts", "not_on_the_day"))
        if any(
            starts < other.ends and other.starts < ends
            for other in self.slots
            if other.id != slot.id
        ):
            return inline_words(InvalidField("starts", "overlaps"))
        return ""

    def _inside(self, starts: datetime, ends: datetime, grip: Grip) -> tuple[datetime, datetime]:
        """Keep what is dragged inside the stretch that is drawn."""
        first, last = self.stretch
        if grip is Grip.START:
            return max(starts, first), ends
        if grip is Grip.END:
            return starts, min(ends, last)
        shift = max(first - starts, timedelta()) + min(last - ends, timedelta())
        return starts + shift, ends + shift

    def _choose(self, slot: PickupSlot) -> None:
        self.set_current(slot)
        self.chosen.emit(slot)

    def _tell(self) -> None:
        describe(
            self,
            self.tr("The day's slots"),
            self._words(self.current) if self.current is not None else "",
        )

    def _words(self, slot: PickupSlot) -> str:
        return self.tr("{slot} · {booked} of {places} booked").format(
            slot=slot_words(slot), booked=number(slot.booked_count), places=number(slot.capacity)
        )


def _snapped(slot: PickupSlot, grip: Grip, by: timedelta) -> tuple[datetime, datetime]:
    """Times after dragging `by` that much, on five minutes; a slot keeps a least length."""

    def near(moment: datetime) -> datetime:
        midnight = datetime.combine(moment.date(), time())
        return midnight + round((moment - midnight) / _SNAP) * _SNAP

    if grip is Grip.START:
        return min(near(slot.starts + by), slot.ends - _LEAST), slot.ends
    if grip is Grip.END:
        return slot.starts, max(near(slot.ends + by), slot.starts + _LEAST)
    starts = near(slot.starts + by)
    return starts, starts + (slot.ends - slot.starts)

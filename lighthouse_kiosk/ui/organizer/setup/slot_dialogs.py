"""Making pickup slots, with a live preview, and changing one's capacity."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.services.slots import MOST_CAPACITY, SlotPlan
from lighthouse_kiosk.ui.organizer.date_fields import ClockField
from lighthouse_kiosk.ui.organizer.fields import CountField
from lighthouse_kiosk.ui.organizer.forms import FormDialog
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.widgets import Badge, BadgeKind, FlowLayout, Role, Text, Toggle, Tone
from lighthouse_kiosk.ui.words import inline_words
from lighthouse_kiosk.wording.format import clock, number, span

_MOST_SHOWN = 24


class GenerateSlotsDialog(FormDialog):
    """Cuts a stretch of the event's day into slots; what comes out is shown while typing.

    `stored` are the slots that were made.
    """

    def __init__(
        self,
        session: Session,
        occasion: Event,
        there: tuple[PickupSlot, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            session,
            self.tr("Generate pickup slots"),
            self.tr("Generate"),
            text=self.tr("On the event's day, in {zone}.").format(zone=occasion.time_zone),
            width=560,
            parent=parent,
        )
        self.setObjectName("generate-slots-dialog")
        self._occasion = occasion
        self._there = there
        self.stored: tuple[PickupSlot, ...] = ()
        self._first = ClockField("slots-first")
        self._last = ClockField("slots-last")
        minutes = self.tr("min")
        self._length = CountField("slots-length", 5, 24 * 60, suffix=minutes)
        self._pause = CountField("slots-pause", 0, 12 * 60, suffix=minutes)
        self._capacity = CountField("slots-capacity", 1, MOST_CAPACITY)
        self.add_row(
            ("first", self.tr("From"), self._first), ("last", self.tr("Until"), self._last)
        )
        self.add_row(
            ("length", self.tr("Each lasts"), self._length),
            ("pause", self.tr("Pause between"), self._pause),
            ("capacity", self.tr("Places in each"), self._capacity),
        )
        self._has_rest = Toggle(self.tr("With a break in between"))
        self._has_rest.setObjectName("slots-has-rest")
        self.body.addWidget(self._has_rest)
        self._rest_from = ClockField("slots-rest-from")
        self._rest_until = ClockField("slots-rest-until")
        self._rest_from.set_minutes(timedelta(hours=13))
        self._rest_until.set_minutes(timedelta(hours=14))
        self.add_row(
            ("rest", self.tr("Break from"), self._rest_from),
            ("rest_until", self.tr("Break until"), self._rest_until),
        )
        self._around = Toggle(self.tr("Leave out those that overlap"))
        self._around.setObjectName("slots-around")
        self._summary = Text("", Role.TITLE)
        self.body.addWidget(self._summary)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, spacing=6)
        self.body.addWidget(self._chips)
        self.body.addWidget(self._around)
        self.body.addStretch(1)
        self._fill_in()
        self._has_rest.toggled.connect(self._preview)
        self._around.toggled.connect(self._preview)
        for field in (self._first, self._last, self._rest_from, self._rest_until):
            field.timeChanged.connect(self._preview)
        for count in (self._length, self._pause, self._capacity):
            count.setKeyboardTracking(True)
            count.valueChanged.connect(self._preview)
        self._preview()
        self._first.setFocus()

    def _fill_in(self) -> None:
        """Continue after the last slot there is, in the same rhythm."""
        last = max(self._there, key=lambda slot: slot.ends, default=None)
        starts = timedelta(hours=10)
        length, capacity, pause = timedelta(minutes=30), 40, timedelta()
        if last is not None:
            ordered = sorted(self._there, key=lambda slot: slot.starts)
            length, capacity = last.ends - last.starts, last.capacity
            gaps = [after.starts - before.ends for before, after in pairwise(ordered)]
            pause = max(gaps[-1], timedelta()) if gaps else pause
            starts = last.ends - datetime.combine(self._occasion.date, time()) + pause
        ends = min(starts + timedelta(hours=2, minutes=30), timedelta(hours=23, minutes=59))
        self._first.set_minutes(min(starts, timedelta(hours=23)))
        self._last.set_minutes(ends)
        self._length.set_count(int(length.total_seconds() // 60))
        self._pause.set_count(int(pause.total_seconds() // 60))
        self._capacity.set_count(capacity)

    def _plan(self) -> SlotPlan:
        midnight = datetime.combine(self._occasion.date, time())
        return SlotPlan(
            first=midnight + self._first.minutes(),
            last=midnight + self._last.minutes(),
            length=timedelta(minutes=self._length.value()),
            pause=timedelta(minutes=self._pause.value()),
            capacity=self._capacity.value(),
            rest=(midnight + self._rest_from.minutes(), midnight + self._rest_until.minutes())
            if self._has_rest.isChecked()
            else None,
            around_others=self._around.isChecked(),
        )

    def _preview(self) -> None:
        plan = self._plan()
        self._clear_chips()
        for name in ("rest", "rest_until"):
            self.fields[name].setVisible(self._has_rest.isChecked())
        for field in self.fields.values():
            field.set_error("")
        try:
            cut = plan.spans()
        except InvalidField as error:
            self._summary.setText("")
            self._around.hide()
            if error.field in self.fields:
                self.fields[error.field].set_error(inline_words(error))
            self.accept_button.allow(False, inline_words(error))
            return
        clashes = {
            starts
            for starts, ends in cut
            if any(starts < slot.ends and slot.starts < ends for slot in self._there)
        }
        for starts, ends in cut[:_MOST_SHOWN]:
            overlaps = starts in clashes
            words = span(starts.time(), ends.time())
            kind, mark = BadgeKind.INFO, ""
            if overlaps:
                left_out = plan.around_others
                kind = BadgeKind.NEUTRAL if left_out else BadgeKind.DANGER
                mark = "circle-minus" if left_out else "circle-alert"
            self._flow.addWidget(Badge(words, kind, icon=mark))
        if len(cut) > _MOST_SHOWN:
            rest = self.tr("and {count} more").format(count=number(len(cut) - _MOST_SHOWN))
            self._flow.addWidget(Text(rest, Role.SMALL, Tone.HINT))
        made = [each for each in cut if each[0] not in clashes] if plan.around_others else cut
        self._around.setVisible(bool(clashes))
        self._say(plan, made, clash=bool(clashes))

    def _say(
        self, plan: SlotPlan, made: Sequence[tuple[datetime, datetime]], *, clash: bool
    ) -> None:
        self._chips.updateGeometry()
        if not made:
            why = self.tr("All of them overlap slots that are already there.")
            self._summary.setText("")
            self.fields["first"].set_error(why)
            self.accept_button.allow(False, why)
            return
        places = len(made) * plan.capacity
        self._summary.setText(
            self.tr("{slots} with {places}, the last ends {time}").format(
                slots=self.tr("{count} slots", "", len(made)).format(count=number(len(made))),
                places=self.tr("{count} places", "", places).format(count=number(places)),
                time=clock(made[-1][1].time()),
            )
        )
        if clash and not plan.around_others:
            why = self.tr("The red ones overlap slots that are already there.")
            self.fields["first"].set_error(why)
            self.accept_button.allow(False, why)
        else:
            self.accept_button.allow(True)

    def _clear_chips(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def store(self) -> None:
        plan, session, event_id = self._plan(), self.session, self._occasion.id
        self.save(
            lambda: session.services.slots.generate_slots(session.actor, event_id, plan),
            self._stored,
        )

    def _stored(self, made: tuple[PickupSlot, ...]) -> None:
        self.stored = made


class CapacityDialog(FormDialog):
    """How many people one slot takes."""

    def __init__(self, session: Session, slot: PickupSlot, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            self.tr("Places in {slot}").format(slot=span(slot.starts.time(), slot.ends.time())),
            self.tr("Save"),
            width=380,
            parent=parent,
        )
        self.setObjectName("capacity-dialog")
        self._slot = slot
        self.stored: PickupSlot | None = None
        self._capacity = CountField("slot-capacity", 1, MOST_CAPACITY)
        self._capacity.set_count(slot.capacity)
        self.add_row(("capacity", self.tr("Places"), self._capacity))
        if slot.booked_count:
            self.fields["capacity"].set_hint(
                self.tr("{count} are booked; it can't go below that", "", slot.booked_count).format(
                    count=number(slot.booked_count)
                )
            )
        self._capacity.setFocus()
        self._capacity.selectAll()

    def store(self) -> None:
        session, slot_id, capacity = self.session, self._slot.id, self._capacity.value()
        self.save(
            lambda: session.services.slots.update_slot(session.actor, slot_id, capacity),
            self._stored,
        )

    def _stored(self, slot: PickupSlot) -> None:
        self.stored = slot

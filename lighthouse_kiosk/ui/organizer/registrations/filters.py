"""The line above the list: search, filters, and what they ask for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lighthouse_kiosk.domain.attention import Obstacles
from lighthouse_kiosk.domain.ids import EventId, OptionId, RegistrationId, SlotId
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.slots import WITHOUT_SLOT, PickupSlot
from lighthouse_kiosk.services.registrations import RegistrationOrder, RegistrationQuery
from lighthouse_kiosk.ui.organizer.registrations.checks import slot_words
from lighthouse_kiosk.ui.widgets import (
    FilterChip,
    IconButton,
    Role,
    SearchField,
    Text,
    Tone,
    fit_filters,
)
from lighthouse_kiosk.wording.terms import status_word

PICKED_UP = "picked_up"
_FIGURE = "figure"

_ROOMY = 800
"""Logical pixels from which on there is room for a hint beside the filters."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What a figure counts beyond status, option and slot, and the figure's words."""

    words: str
    picked_up: bool | None = None
    shown: bool | None = None
    slot_ids: frozenset[SlotId] = frozenset()
    least: int = 1
    without_slot: bool = False
    statuses: frozenset[Status] = frozenset()
    option_ids: frozenset[OptionId] = frozenset()
    outside: tuple[datetime, datetime] | None = None
    obstacles: Obstacles | None = None


@dataclass(frozen=True, slots=True)
class RegistrationFilter:
    """What another page asks this one to show; empty fields mean any."""

    status: str = ""
    option_id: OptionId | None = None
    slot_id: SlotId | None = None
    text: str = ""
    order: RegistrationOrder = RegistrationOrder.WAITING
    narrowing: Narrowing | None = None


def filter_of(query: RegistrationQuery, words: str) -> RegistrationFilter:
    """What shows exactly what the query asks for; `words` say what its figure counts.

    The status chip says one status or any; several are part of what the figure counts.
    """
    several = query.statuses if len(query.statuses) > 1 else frozenset()
    status = None if several else next(iter(query.statuses), None)
    picked_up = query.picked_up is True and status is Status.APPROVED
    without = query.slot_id == WITHOUT_SLOT
    narrowing = Narrowing(
        words,
        None if picked_up else query.picked_up,
        query.shown,
        query.slot_ids,
        query.least,
        without,
        several,
        query.option_ids,
        query.outside,
        query.obstacles,
    )
    return RegistrationFilter(
        status=PICKED_UP if picked_up else (status.value if status else ""),
        option_id=query.option_id,
        slot_id=None if without else query.slot_id,
        text=query.text,
        order=query.order,
        narrowing=None if narrowing == Narrowing(words) else narrowing,
    )


@dataclass(frozen=True, slots=True)
class RegistrationWanted:
    """One registration that another page asks for; `text`, as a staff number, finds it fast."""

    registration_id: RegistrationId
    text: str

    def filter(self) -> RegistrationFilter:
        """What leaves it, and few others, in the list."""
        return RegistrationFilter(text=self.text)


class FilterBar(QWidget):
    """`changed` follows every change by hand."""

    changed = Signal()
    views_wanted = Signal(QPoint)
    """The saved views are to be offered, at this place on the screen."""
    columns_wanted = Signal(QPoint)
    export_wanted = Signal(QPoint)
    """What is shown is to be saved as a table."""

    def __init__(self) -> None:
        super().__init__()
        self.order = RegistrationOrder.WAITING
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 14, 12)
        row.setSpacing(8)
        self.search = SearchField(self.tr("Name, ID, e-mail"))
        self.search.setObjectName("registration-search")
        self.search.setMinimumWidth(132)
        self.search.setMaximumWidth(260)
        self.search.searched.connect(lambda _text: self.changed.emit())
        any_word = self.tr("any")
        self.status = FilterChip(
            self.tr("Status"),
            [
                *(
                    (status.value, status_word(status))
                    for status in (Status.PENDING, Status.APPROVED)
                ),
                (PICKED_UP, self.tr("Picked up")),
                *(
                    (status.value, status_word(status))
                    for status in (Status.REJECTED, Status.CANCELLED)
                ),
            ],
            any_word=any_word,
        )
        self.option = FilterChip(self.tr("Option"), [], any_word=any_word)
        self.slot = FilterChip(self.tr("Slot"), [], any_word=any_word)
        row.addWidget(self.search, 1)
        for name, chip in (("status", self.status), ("option", self.option), ("slot", self.slot)):
            chip.setObjectName(f"filter-{name}")
            chip.chosen.connect(lambda _key: self.changed.emit())
            chip.chosen.connect(lambda _key: self._fit())
            row.addWidget(chip)
        self._narrowing: Narrowing | None = None
        self.figure = FilterChip(self.tr("Only"), [])
        self.figure.setObjectName("filter-figure")
        self.figure.chosen.connect(self._widen)
        self.figure.hide()
        row.addWidget(self.figure)
        row.addStretch(0)
        self._hint = Text(self.tr("Ctrl F to search"), Role.SMALL, Tone.HINT)
        row.addWidget(self._hint)
        for name, icon_name, words, signal in (
            ("views", "bookmark", self.tr("Saved views"), self.views_wanted),
            ("columns", "columns-3", self.tr("Columns"), self.columns_wanted),
            ("export", "download", self.tr("Save this list as a table…"), self.export_wanted),
        ):
            button = IconButton(icon_name, words)
            button.setObjectName(f"registration-{name}")
            button.clicked.connect(partial(_ask_below, button, signal))
            row.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint.setVisible(self._has_room())
        self._fit()

    def _fit(self) -> None:
        fit_filters(self, self.search, (self.status, self.option, self.slot))

    def set_offer(self, options: Sequence[EventOption], slots: Sequence[PickupSlot]) -> None:
        """What the event has to filter by; a chosen one that is gone is let go."""
        self.option.set_choices([(str(option.id), option.name) for option in options])
        self.option.setVisible(bool(options))
        self.slot.set_choices([(str(slot.id), slot_words(slot)) for slot in slots])
        self.slot.setVisible(bool(slots))

    def set_filter(self, wanted: RegistrationFilter) -> None:
        """Show a filter without a signal."""
        self.status.set_key(wanted.status)
        self.option.set_key(str(wanted.option_id or ""))
        self.slot.set_key(str(wanted.slot_id or ""))
        self.search.put(wanted.text)
        self.order = wanted.order
        self._narrow(wanted.narrowing)
        self._fit()

    def _narrow(self, narrowing: Narrowing | None) -> None:
        self._narrowing = narrowing
        self.figure.set_choices([(_FIGURE, narrowing.words)] if narrowing else [])
        self.figure.set_key(_FIGURE)
        self.figure.setVisible(narrowing is not None)
        self._hint.setVisible(self._has_room())

    def _widen(self) -> None:
        """The figure's chip was let go: what it narrowed down to is one among others again."""
        self._narrow(None)
        self.changed.emit()

    def _has_room(self) -> bool:
        return self.width() >= _ROOMY and self._narrowing is None

    def filter(self) -> RegistrationFilter:
        """What is shown, as `set_filter` takes it."""
        option, slot = self.option.key(), self.slot.key()
        return RegistrationFilter(
            status=self.status.key(),
            option_id=OptionId(UUID(option)) if option else None,
            slot_id=SlotId(UUID(slot)) if slot else None,
            text=self.search.text().strip(),
            order=self.order,
            narrowing=self._narrowing,
        )

    def narrowed(self) -> bool:
        """Whether anything but everything is asked for."""
        chips = (self.status, self.option, self.slot)
        typed = bool(self.search.text().strip())
        return typed or self._narrowing is not None or any(chip.key() for chip in chips)

    def only_pending(self) -> bool:
        """Whether the one thing asked for is what waits for a decision."""
        others = (
            self.search.text().strip() or self.option.key() or self.slot.key() or self._narrowing
        )
        return self.status.key() == Status.PENDING.value and not others

    def query(self, event_id: EventId) -> RegistrationQuery:
        wanted = self.filter()
        picked_up = wanted.status == PICKED_UP
        status = Status.APPROVED if picked_up else wanted.status
        query = RegistrationQuery(
            event_id=event_id,
            text=wanted.text,
            statuses=frozenset({Status(status)} if status else ()),
            option_id=wanted.option_id,
            slot_id=wanted.slot_id,
            picked_up=True if picked_up else None,
            order=wanted.order,
        )
        narrow = self._narrowing
        if narrow is None:
            return query
        return replace(
            query,
            slot_id=WITHOUT_SLOT if narrow.without_slot else query.slot_id,
            picked_up=query.picked_up if narrow.picked_up is None else narrow.picked_up,
            shown=narrow.shown,
            slot_ids=narrow.slot_ids,
            least=narrow.least,
            # a status that was chosen by hand since counts for more
            statuses=query.statuses or narrow.statuses,
            option_ids=narrow.option_ids,
            outside=narrow.outside,
            obstacles=narrow.obstacles,
        )


def _ask_below(button: QWidget, signal: SignalInstance, _checked: bool = False) -> None:
    signal.emit(button.mapToGlobal(button.rect().bottomLeft()))

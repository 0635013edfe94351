"""The line above the list: search, filters, and what they ask for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lighthouse_kiosk.domain.ids import EventId, OptionId, RegistrationId, SlotId
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.services.registrations import RegistrationOrder, RegistrationQuery
from lighthouse_kiosk.ui.organizer.registrations.checks import slot_words
from lighthouse_kiosk.ui.widgets import FilterChip, IconButton, Role, SearchField, Text, Tone
from lighthouse_kiosk.wording.terms import status_word

PICKED_UP = "picked_up"

_ROOMY = 800
"""Logical pixels from which on there is room for a hint beside the filters."""


@dataclass(frozen=True, slots=True)
class RegistrationFilter:
    """What another page asks this one to show; empty fields mean any."""

    status: str = ""
    option_id: OptionId | None = None
    slot_id: SlotId | None = None
    text: str = ""
    order: RegistrationOrder = RegistrationOrder.WAITING


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
            row.addWidget(chip)
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
        self._hint.setVisible(event.size().width() >= _ROOMY)

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
        self.search.blockSignals(True)
        self.search.setText(wanted.text)
        self.search.blockSignals(False)
        self.order = wanted.order

    def filter(self) -> RegistrationFilter:
        """What is shown, as `set_filter` takes it."""
        option, slot = self.option.key(), self.slot.key()
        return RegistrationFilter(
            status=self.status.key(),
            option_id=OptionId(UUID(option)) if option else None,
            slot_id=SlotId(UUID(slot)) if slot else None,
            text=self.search.text().strip(),
            order=self.order,
        )

    def narrowed(self) -> bool:
        """Whether anything but everything is asked for."""
        chips = (self.status, self.option, self.slot)
        return bool(self.search.text().strip()) or any(chip.key() for chip in chips)

    def only_pending(self) -> bool:
        """Whether the one thing asked for is what waits for a decision."""
        others = self.search.text().strip() or self.option.key() or self.slot.key()
        return self.status.key() == Status.PENDING.value and not others

    def query(self, event_id: EventId) -> RegistrationQuery:
        wanted = self.filter()
        picked_up = wanted.status == PICKED_UP
        status = Status.APPROVED if picked_up else wanted.status
        return RegistrationQuery(
            event_id=event_id,
            text=wanted.text,
            statuses=frozenset({Status(status)} if status else ()),
            option_id=wanted.option_id,
            slot_id=wanted.slot_id,
            picked_up=True if picked_up else None,
            order=wanted.order,
        )


def _ask_below(button: QWidget, signal: SignalInstance, _checked: bool = False) -> None:
    signal.emit(button.mapToGlobal(button.rect().bottomLeft()))

"""An event's pickup slots and how full they are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QMenu, QStackedWidget

from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.services.slots import SlotPlan
from lighthouse_kiosk.ui.assets import icon
from lighthouse_kiosk.ui.models.keyset import ROW_ROLE
from lighthouse_kiosk.ui.models.rows import RowsModel
from lighthouse_kiosk.ui.notify import Action
from lighthouse_kiosk.ui.organizer.setup.slot_dialogs import CapacityDialog, GenerateSlotsDialog
from lighthouse_kiosk.ui.organizer.setup.work import SetupWork
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import Button, Card, EmptyState
from lighthouse_kiosk.ui.widgets.cells import Cell, Column, Share
from lighthouse_kiosk.ui.widgets.tables import Table
from lighthouse_kiosk.wording.format import number, span
from lighthouse_kiosk.wording.translation import translate

_ROW = 36
_HEAD = 37
_MOST_ROWS = 14


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("slots", "Time"), 126),
        Column(translate("slots", "Booked"), 120, 1),
        Column(translate("slots", "Places"), 108, end=True),
        Column("", 48),
    )


class SlotsCard(Card):
    def __init__(self, work: SetupWork) -> None:
        self.generate_button = Button(
            self.tr("Generate slots…"), icon_name="wand-sparkles", size="small"
        )
        self.generate_button.setObjectName("generate-slots")
        super().__init__(self.tr("Pickup slots"), trailing=self.generate_button, flush=True)
        self._work = work
        self._session = session = work.session
        self._occasion: Event | None = None
        self._loads: Latest[Sequence[PickupSlot]] = session.latest(self)
        self.generate_button.clicked.connect(self._generate)
        columns = _columns()
        self.table = Table(columns, self.tr("Pickup slots"), row_height=_ROW)
        self.table.setObjectName("slots-table")
        self.model = RowsModel(columns, self._cell, lambda slot: slot.id, self)
        self.table.setModel(self.model)
        self.table.opened.connect(lambda index: self._edit(index.data(ROW_ROLE)))
        self.table.menu_wanted.connect(self._open_menu)
        self._empty = EmptyState(
            "calendar-clock",
            self.tr("No pickup slots yet"),
            self.tr("They spread the queue over the day. Options that need one can't do without."),
            self.tr("Generate slots…"),
            action_icon="wand-sparkles",
        )
        self._empty.button.setObjectName("generate-first-slots")
        self._empty.acted.connect(self._generate)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self.body.addWidget(self._stack)

    def show_event(self, occasion: Event) -> None:
        self._occasion = occasion
        session, event_id = self._session, occasion.id
        self._loads.run(
            lambda: session.services.slots.list_slots(session.actor, event_id), self._take
        )

    def _take(self, slots: Sequence[PickupSlot]) -> None:
        self.model.set_rows(slots)
        self._stack.setCurrentIndex(0 if slots else 1)
        shown = min(len(slots), _MOST_ROWS)
        self._stack.setFixedHeight(_HEAD + _ROW * shown + 1 if slots else 260)

    def _cell(self, slot: PickupSlot, column: int) -> Cell:
        match column:
            case 0:
                return Cell(span(slot.starts.time(), slot.ends.time()))
            case 1:
                return Cell(share=Share(slot.booked_count, slot.capacity))
            case 2:
                text = f"{number(slot.booked_count)} / {number(slot.capacity)}"
                return Cell(text, tone="red_text" if slot.left <= 0 else "ink_2")
            case _:
                return Cell(icon="ellipsis", tone="ink_2")

    def _generate(self) -> None:
        if self._occasion is None:
            return
        dialog = GenerateSlotsDialog(self._session, self._occasion, self.model.rows, self)
        dialog.accepted.connect(self._work.settled)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _edit(self, slot: PickupSlot) -> None:
        dialog = CapacityDialog(self._session, slot, self)
        dialog.accepted.connect(self._work.settled)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_menu(self, index: QModelIndex, place: QPoint) -> None:
        slot = index.data(ROW_ROLE)
        if not isinstance(slot, PickupSlot):
            return
        menu = QMenu(self)
        menu.setObjectName("slot-menu")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(icon("pencil"), self.tr("Change places…"), lambda: self._edit(slot))
        menu.addSeparator()
        menu.addAction(icon("trash-2", "red_text"), self.tr("Delete"), lambda: self._delete(slot))
        menu.popup(place)

    def _delete(self, slot: PickupSlot) -> None:
        session = self._session
        undo = Action(self.tr("Undo"), lambda: self._bring_back(slot))

        def deleted(_nothing: None) -> None:
            session.notifier.success(
                self.tr("Slot {slot} was deleted").format(
                    slot=span(slot.starts.time(), slot.ends.time())
                ),
                action=undo,
            )

        self._work.do(
            lambda: session.services.slots.delete_slot(session.actor, slot.id),
            deleted,
            owner=self,
        )

    def _bring_back(self, slot: PickupSlot) -> None:
        session = self._session
        plan = SlotPlan(slot.starts, slot.ends, slot.ends - slot.starts, slot.capacity, timedelta())
        self._work.do(
            lambda: session.services.slots.generate_slots(session.actor, slot.event_id, plan),
            owner=self,
        )

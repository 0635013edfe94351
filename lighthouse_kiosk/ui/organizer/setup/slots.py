"""An event's pickup slots and how full they are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QMenu

from lighthouse_kiosk.domain.errors import InvalidField, LighthouseError
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.ui.assets import icon
from lighthouse_kiosk.ui.models.keyset import ROW_ROLE
from lighthouse_kiosk.ui.models.rows import RowsModel
from lighthouse_kiosk.ui.organizer.setup.in_place import (
    CellEditor,
    InPlaceTable,
    typed_count,
    typed_span,
)
from lighthouse_kiosk.ui.organizer.setup.listing import ListingCard
from lighthouse_kiosk.ui.organizer.setup.slot_dialogs import CapacityDialog, GenerateSlotsDialog
from lighthouse_kiosk.ui.organizer.setup.steps import (
    slot_deleted,
    slot_moved,
    slot_resized,
    slot_words,
    slots_added,
)
from lighthouse_kiosk.ui.organizer.setup.timeline import SlotTimeline
from lighthouse_kiosk.ui.organizer.setup.work import SetupWork
from lighthouse_kiosk.ui.widgets import Button, EmptyState, Kind, Role, Text, Tone
from lighthouse_kiosk.ui.widgets.cells import Cell, Column, Share
from lighthouse_kiosk.ui.words import inline_words
from lighthouse_kiosk.wording.format import number, of_whole
from lighthouse_kiosk.wording.translation import translate

_TIME, _PLACES = 0, 2
_ROW = 36
_FEW = 6


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("slots", "Time"), 126),
        Column(translate("slots", "Booked"), 120, 1),
        Column(translate("slots", "Places"), 108, end=True),
        Column("", 48),
    )


class SlotsCard(ListingCard[PickupSlot]):
    """An event's slots. The short one shows the first few, and `all_wanted` asks for the rest.

    The long one shows all, and the day as a line above them.
    """

    all_wanted = Signal()

    def __init__(self, work: SetupWork, *, short: bool = False) -> None:
        self.generate_button = Button(
            self.tr("Generate slots…"), icon_name="wand-sparkles", size="small"
        )
        self.generate_button.setObjectName("generate-slots")
        session = work.session
        super().__init__(
            work,
            self.tr("Pickup slots"),
            lambda event_id: session.services.slots.list_slots(session.actor, event_id),
            trailing=self.generate_button,
        )
        self.generate_button.clicked.connect(self._generate)
        columns = _columns()
        self.table = InPlaceTable(
            columns, self.tr("Pickup slots"), (_TIME, _PLACES), row_height=_ROW
        )
        self.table.setObjectName("slots-table")
        self.table.opened.connect(lambda index: self._edit(index.data(ROW_ROLE)))
        self.table.edit_wanted.connect(self._type_into)
        empty = EmptyState(
            "calendar-clock",
            self.tr("No pickup slots yet"),
            self.tr("They spread the queue over the day. Options picked up in a slot need them."),
            self.tr("Generate slots…"),
            action_icon="wand-sparkles",
        )
        empty.button.setObjectName("generate-first-slots")
        empty.acted.connect(self._generate)
        self._short = short
        self._slots: tuple[PickupSlot, ...] = ()
        self.timeline = SlotTimeline()
        self.timeline.setVisible(False)
        self._line = Text("", Role.SMALL, Tone.HINT, wrap=True)
        self._line.setObjectName("slots-hint")
        self._line.setContentsMargins(18, 2, 18, 12)
        self._line.setVisible(False)
        self.body.addWidget(self.timeline)
        self.body.addWidget(self._line)
        model = RowsModel(columns, self._cell, lambda slot: slot.id, self)
        self.set_listing(self.table, model, empty)
        self._all = Button("", Kind.LINK, size="small")
        self._all.setObjectName("all-slots")
        self._all.clicked.connect(self.all_wanted)
        self.body.addWidget(self._all)
        self.timeline.moved.connect(self._move)
        self.timeline.refused.connect(self._say)
        self.timeline.chosen.connect(self._choose)
        self.table.selectionModel().currentRowChanged.connect(
            lambda now, _before: self.timeline.set_current(now.data(ROW_ROLE))
        )
        self._say("")

    def show_rows(self, rows: Sequence[PickupSlot]) -> None:
        self._slots = tuple(rows)
        shown = rows[:_FEW] if self._short and len(rows) > _FEW + 1 else rows
        super().show_rows(shown)
        self._all.setText(self.tr("All {count} slots").format(count=number(len(rows))))
        self._all.setVisible(len(shown) < len(rows))
        self.timeline.set_slots(rows)
        for part in (self.timeline, self._line):
            part.setVisible(bool(rows) and not self._short)

    def _say(self, trouble: str) -> None:
        """What forbids a move; else how slots are moved."""
        self._line.setText(
            trouble
            or self.tr(
                "Drag a slot or one of its ends. Alt+← and Alt+→ move the chosen one by five"
                " minutes, with Shift they move its end."
            )
        )
        self._line.set_tone(Tone.DANGER if trouble else Tone.HINT)

    def _choose(self, slot: PickupSlot) -> None:
        for at, row in enumerate(self.model.rows):
            if row.id == slot.id:
                self.table.setCurrentIndex(self.model.index(at, _TIME))

    def _move(self, slot: PickupSlot, starts: datetime, ends: datetime) -> None:
        def refused(error: LighthouseError) -> None:
            self._say(inline_words(error))
            self.timeline.set_slots(self._slots)

        session = self._session
        self._work.change(
            lambda: session.services.slots.move_slot(session.actor, slot.id, starts, ends),
            lambda after: slot_moved(session, slot, after),
            owner=self,
            failed=refused,
        )

    def _cell(self, slot: PickupSlot, column: int) -> Cell:
        match column:
            case 0:
                return Cell(slot_words(slot))
            case 1:
                return Cell(share=Share(slot.booked_count, slot.capacity))
            case 2:
                text = of_whole(slot.booked_count, slot.capacity)
                return Cell(text, tone="red_text" if slot.left <= 0 else "ink_2")
            case _:
                return Cell(icon="ellipsis", tone="ink_2")

    def has_errors(self) -> bool:
        """Whether something typed could not be stored."""
        return self.table.has_errors()

    def _type_into(self, index: QModelIndex, typed: str) -> None:
        slot = index.data(ROW_ROLE)
        if not isinstance(slot, PickupSlot):
            return
        text = slot_words(slot) if index.column() == _TIME else number(slot.capacity)
        editor = self.table.open_editor(index, text, typed)
        editor.committed.connect(lambda entry, step: self._store_typed(editor, slot, entry, step))

    def _store_typed(self, editor: CellEditor, slot: PickupSlot, text: str, step: int) -> None:
        def stored(_after: PickupSlot) -> None:
            editor.go_on(step)

        def refused(error: LighthouseError) -> None:
            editor.refuse(inline_words(error))

        slots, actor = self._session.services.slots, self._session.actor
        try:
            if editor.index.column() == _TIME:
                starts, ends = typed_span(text, slot.starts)
                self._work.change(
                    lambda: slots.move_slot(actor, slot.id, starts, ends),
                    lambda after: slot_moved(self._session, slot, after),
                    owner=editor,
                    then=stored,
                    failed=refused,
                )
                return
            capacity = typed_count(text, "capacity")
            self._work.change(
                lambda: slots.update_slot(actor, slot.id, capacity),
                lambda after: slot_resized(self._session, slot, after),
                owner=editor,
                then=stored,
                failed=refused,
            )
        except InvalidField as error:
            refused(error)
            self._work.settled.emit()

    def _generate(self) -> None:
        if self._occasion is None:
            return
        dialog = GenerateSlotsDialog(self._session, self._occasion, self._slots, self)
        self._open_dialog(dialog, lambda: self._work.did(slots_added(self._session, dialog.stored)))

    def _edit(self, slot: PickupSlot) -> None:
        dialog = CapacityDialog(self._session, slot, self)

        def stored() -> None:
            if dialog.stored is not None:
                self._work.did(slot_resized(self._session, slot, dialog.stored))

        self._open_dialog(dialog, stored)

    def _open_menu(self, index: QModelIndex, place: QPoint) -> None:
        slot = index.data(ROW_ROLE)
        if not isinstance(slot, PickupSlot):
            return
        menu = QMenu(self)
        menu.setObjectName("slot-menu")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(
            icon("clock"),
            self.tr("Change the time"),
            lambda: self._type_into(index.siblingAtColumn(_TIME), ""),
        )
        menu.addAction(icon("pencil"), self.tr("Change places…"), lambda: self._edit(slot))
        menu.addSeparator()
        menu.addAction(icon("trash-2", "red_text"), self.tr("Delete"), lambda: self._delete(slot))
        menu.popup(place)

    def _delete(self, slot: PickupSlot) -> None:
        session = self._session
        self._work.change(
            lambda: session.services.slots.delete_slot(session.actor, slot.id),
            lambda _nothing: slot_deleted(session, slot),
            owner=self,
        )

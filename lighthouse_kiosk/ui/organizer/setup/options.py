"""An event's options and their stock."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QMenu

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.options import EventOption, OptionKind
from lighthouse_kiosk.services.options import OptionChange, OptionDraft
from lighthouse_kiosk.ui.assets import icon
from lighthouse_kiosk.ui.models.keyset import ROW_ROLE
from lighthouse_kiosk.ui.models.rows import RowsModel
from lighthouse_kiosk.ui.organizer.setup.in_place import CellEditor, typed_count
from lighthouse_kiosk.ui.organizer.setup.listing import ListingCard
from lighthouse_kiosk.ui.organizer.setup.option_dialog import OptionDialog
from lighthouse_kiosk.ui.organizer.setup.ordering import OrderedTable
from lighthouse_kiosk.ui.organizer.setup.steps import (
    option_added,
    option_changed,
    option_deleted,
    options_ordered,
)
from lighthouse_kiosk.ui.organizer.setup.work import SetupWork
from lighthouse_kiosk.ui.widgets import BadgeKind, Button, EmptyState
from lighthouse_kiosk.ui.widgets.cells import Cell, Column, widest
from lighthouse_kiosk.ui.words import inline_words
from lighthouse_kiosk.wording.format import money, number, parse_money
from lighthouse_kiosk.wording.terms import kind_word
from lighthouse_kiosk.wording.translation import translate

_KINDS = {
    OptionKind.TRACK: BadgeKind.INFO,
    OptionKind.ITEM: BadgeKind.VIOLET,
    OptionKind.SEAT: BadgeKind.SUCCESS,
}
_NAME, _STOCK, _COST = 1, 3, 4
_FIELDS = {_NAME: "name", _STOCK: "total_available", _COST: "unit_cost"}
"""Columns that are changed in place, and what they hold."""
_ROW = 56
"""A name that takes two lines, and the place below it."""


def _columns() -> tuple[Column, ...]:
    kinds = (Cell(kind_word(kind), badge=badge) for kind, badge in _KINDS.items())
    return (
        Column("", 34),
        Column(translate("options", "Option"), 150, 6),
        Column(translate("options", "Kind"), widest(kinds)),
        Column(translate("options", "Stock"), 60, 1, end=True),
        Column(translate("options", "Unit cost"), 80, 1, end=True),
        Column(translate("options", "Committed"), 84, 1, end=True),
        Column("", 42),
    )


class OptionsCard(ListingCard[EventOption]):
    def __init__(self, work: SetupWork) -> None:
        self.add_button = Button(self.tr("Add option"), icon_name="plus", size="small")
        self.add_button.setObjectName("add-option")
        session = work.session
        super().__init__(
            work,
            self.tr("Options and stock"),
            lambda event_id: session.services.options.list_options(session.actor, event_id),
            trailing=self.add_button,
        )
        self.add_button.clicked.connect(lambda: self._edit(None))
        columns = _columns()
        self.table = OrderedTable(columns, self.tr("Options and stock"), _FIELDS, row_height=_ROW)
        self.table.setObjectName("options-table")
        self.table.opened.connect(lambda index: self._edit(index.data(ROW_ROLE)))
        self.table.edit_wanted.connect(self._type_into)
        self.table.moved.connect(self._move)
        empty = EmptyState(
            "package",
            self.tr("Nothing to choose from yet"),
            self.tr("Add the tracks, items or seats that people can register for."),
            self.tr("Add the first option"),
            action_icon="plus",
        )
        empty.button.setObjectName("add-first-option")
        empty.acted.connect(lambda: self._edit(None))
        model = RowsModel(columns, self._cell, lambda option: option.id, self)
        self.set_listing(self.table, model, empty)

    def _cell(self, option: EventOption, column: int) -> Cell:
        currency = self._occasion.currency if self._occasion else "EUR"
        match column:
            case 0:
                return Cell(icon="grip-vertical", tone="ink_3")
            case 1:
                below = " · ".join(part for part in (option.detail, option.place) if part)
                return Cell(option.name, below)
            case 2:
                return Cell(kind_word(option.kind), badge=_KINDS[option.kind])
            case 3:
                total = option.total_available
                return Cell(number(total) if total is not None else self.tr("unlimited"))
            case 4:
                return Cell(money(option.unit_cost, currency))
            case 5:
                sold_out = option.left == 0 and option.total_available != 0
                return Cell(number(option.committed_count), tone="red_text" if sold_out else "ink")
            case _:
                return Cell(icon="ellipsis", tone="ink_2")

    def has_errors(self) -> bool:
        """Whether something typed could not be stored."""
        return self.table.has_errors()

    def _type_into(self, index: QModelIndex, typed: str) -> None:
        option, field = index.data(ROW_ROLE), _FIELDS[index.column()]
        if not isinstance(option, EventOption) or self._occasion is None:
            return
        text = {
            "name": option.name,
            "total_available": ""
            if option.total_available is None
            else number(option.total_available),
            "unit_cost": money(option.unit_cost, self._occasion.currency),
        }[field]
        editor = self.table.open_editor(index, text, typed)
        if field == "total_available":
            editor.setPlaceholderText(self.tr("unlimited"))
        editor.committed.connect(
            lambda entry, step: self._store_typed(editor, option, field, entry, step)
        )

    def _store_typed(
        self, editor: CellEditor, option: EventOption, field: str, text: str, step: int
    ) -> None:
        if self._occasion is None:
            return
        session, currency = self._session, self._occasion.currency
        try:
            change = _typed_change(field, text, currency)
        except InvalidField as error:
            editor.refuse(inline_words(error))
            self._work.settled.emit()
            return
        self._work.change(
            lambda: session.services.options.update_option(session.actor, option.id, change),
            lambda after: option_changed(session, option, after),
            owner=editor,
            then=lambda _after: editor.go_on(step),
            failed=lambda error: editor.refuse(inline_words(error, currency)),
        )

    def _move(self, row: int, to: int) -> None:
        """Put a row into another place, at once; a refusal brings the old order back."""
        occasion, session = self._occasion, self._session
        if occasion is None:
            return
        was = [option.id for option in self.model.rows]
        moved = self.model.move_row(row, to)
        now = [option.id for option in self.model.rows]
        self.table.setCurrentIndex(self.model.index(to, _NAME))
        self._work.change(
            lambda: session.services.options.order_options(session.actor, occasion.id, now),
            lambda _stored: options_ordered(session, occasion, was, now, moved.name),
            owner=self,
            failed=self._take_back,
        )

    def _edit(self, option: EventOption | None) -> None:
        if self._occasion is None:
            return
        session = self._session
        dialog = OptionDialog(session, self._occasion, option, self)

        def stored() -> None:
            if dialog.stored is None:
                return
            self._work.did(
                option_added(session, dialog.stored)
                if option is None
                else option_changed(session, option, dialog.stored)
            )

        self._open_dialog(dialog, stored)

    def _open_menu(self, index: QModelIndex, place: QPoint) -> None:
        option = index.data(ROW_ROLE)
        if not isinstance(option, EventOption):
            return
        menu = QMenu(self)
        menu.setObjectName("option-menu")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(icon("pencil"), self.tr("Change…"), lambda: self._edit(option))
        menu.addAction(icon("copy"), self.tr("Duplicate"), lambda: self._add_again(option))
        menu.addSeparator()
        self.table.add_moves(menu, index.row())
        menu.addSeparator()
        menu.addAction(icon("trash-2", "red_text"), self.tr("Delete"), lambda: self._delete(option))
        menu.popup(place)

    def _add_again(self, option: EventOption) -> None:
        if self._occasion is None:
            return
        session, event_id = self._session, self._occasion.id
        draft = OptionDraft.of(option)
        self._work.change(
            lambda: session.services.options.add_option(session.actor, event_id, draft),
            lambda added: option_added(session, added),
            owner=self,
        )

    def _delete(self, option: EventOption) -> None:
        session = self._session
        self._work.change(
            lambda: session.services.options.delete_option(session.actor, option.id),
            lambda _nothing: option_deleted(session, option),
            owner=self,
        )


def _typed_change(field: str, text: str, currency: str) -> OptionChange:
    """What was typed into a cell as a change. Raises InvalidField."""
    match field:
        case "name":
            return OptionChange(name=text)
        case "unit_cost":
            return OptionChange(unit_cost=parse_money(text, currency, field))
        case _:
            if not text.strip() or text.strip() == translate("OptionsCard", "unlimited"):
                return OptionChange(unlimited=True)
            return OptionChange(total_available=typed_count(text, field))

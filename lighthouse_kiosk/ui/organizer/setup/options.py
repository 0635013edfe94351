"""An event's options and their stock."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QMenu, QStackedWidget

from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.options import EventOption, OptionKind
from lighthouse_kiosk.services.options import OptionDraft
from lighthouse_kiosk.ui.assets import icon
from lighthouse_kiosk.ui.models.keyset import ROW_ROLE
from lighthouse_kiosk.ui.models.rows import RowsModel
from lighthouse_kiosk.ui.notify import Action
from lighthouse_kiosk.ui.organizer.setup.option_dialog import OptionDialog
from lighthouse_kiosk.ui.organizer.setup.work import SetupWork
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import BadgeKind, Button, Card, EmptyState
from lighthouse_kiosk.ui.widgets.cells import Cell, Column
from lighthouse_kiosk.ui.widgets.tables import Table
from lighthouse_kiosk.wording.format import money, number
from lighthouse_kiosk.wording.terms import kind_word
from lighthouse_kiosk.wording.translation import translate

_KINDS = {
    OptionKind.TRACK: BadgeKind.INFO,
    OptionKind.ITEM: BadgeKind.VIOLET,
    OptionKind.SEAT: BadgeKind.SUCCESS,
}
_ROW = 48
_HEAD = 37


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("options", "Option"), 150, 6),
        Column(translate("options", "Kind"), 72, 1),
        Column(translate("options", "Stock"), 60, 1, end=True),
        Column(translate("options", "Unit cost"), 80, 1, end=True),
        Column(translate("options", "Committed"), 84, 1, end=True),
        Column("", 42),
    )


class OptionsCard(Card):
    def __init__(self, work: SetupWork) -> None:
        self.add_button = Button(self.tr("Add option"), icon_name="plus", size="small")
        self.add_button.setObjectName("add-option")
        super().__init__(self.tr("Options and stock"), trailing=self.add_button, flush=True)
        self._work = work
        self._session = session = work.session
        self._occasion: Event | None = None
        self._loads: Latest[Sequence[EventOption]] = session.latest(self)
        self.add_button.clicked.connect(lambda: self._edit(None))
        columns = _columns()
        self.table = Table(columns, self.tr("Options and stock"), row_height=_ROW)
        self.table.setObjectName("options-table")
        self.model = RowsModel(columns, self._cell, lambda option: option.id, self)
        self.table.setModel(self.model)
        self.table.opened.connect(lambda index: self._edit(index.data(ROW_ROLE)))
        self.table.menu_wanted.connect(self._open_menu)
        self._empty = EmptyState(
            "package",
            self.tr("Nothing to choose from yet"),
            self.tr("Add the tracks, items or seats that people can register for."),
            self.tr("Add the first option"),
            action_icon="plus",
        )
        self._empty.button.setObjectName("add-first-option")
        self._empty.acted.connect(lambda: self._edit(None))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self.body.addWidget(self._stack)

    def show_event(self, occasion: Event) -> None:
        self._occasion = occasion
        session, event_id = self._session, occasion.id
        self._loads.run(
            lambda: session.services.options.list_options(session.actor, event_id), self._take
        )

    def _take(self, options: Sequence[EventOption]) -> None:
        self.model.set_rows(options)
        self._stack.setCurrentIndex(0 if options else 1)
        # the page scrolls, not the table: an event has a handful of options
        self._stack.setFixedHeight(_HEAD + _ROW * len(options) + 1 if options else 260)

    def _cell(self, option: EventOption, column: int) -> Cell:
        currency = self._occasion.currency if self._occasion else "EUR"
        match column:
            case 0:
                below = " · ".join(part for part in (option.detail, option.place) if part)
                return Cell(option.name, below)
            case 1:
                return Cell(kind_word(option.kind), badge=_KINDS[option.kind])
            case 2:
                total = option.total_available
                return Cell(number(total) if total is not None else self.tr("unlimited"))
            case 3:
                return Cell(money(option.unit_cost, currency))
            case 4:
                sold_out = option.left == 0 and option.total_available != 0
                return Cell(number(option.committed_count), tone="red_text" if sold_out else "ink")
            case _:
                return Cell(icon="ellipsis", tone="ink_2")

    def _edit(self, option: EventOption | None) -> None:
        if self._occasion is None:
            return
        dialog = OptionDialog(self._session, self._occasion, option, self)
        dialog.accepted.connect(self._work.settled)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

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
        menu.addAction(icon("trash-2", "red_text"), self.tr("Delete"), lambda: self._delete(option))
        menu.popup(place)

    def _add_again(self, option: EventOption) -> None:
        if self._occasion is None:
            return
        session, event_id = self._session, self._occasion.id
        draft = _draft_of(option)
        self._work.do(
            lambda: session.services.options.add_option(session.actor, event_id, draft),
            owner=self,
        )

    def _delete(self, option: EventOption) -> None:
        session = self._session
        undo = Action(self.tr("Undo"), lambda: self._add_again(option))

        def deleted(_nothing: None) -> None:
            session.notifier.success(
                self.tr("“{name}” was deleted").format(name=option.name), action=undo
            )

        self._work.do(
            lambda: session.services.options.delete_option(session.actor, option.id),
            deleted,
            owner=self,
        )


def _draft_of(option: EventOption) -> OptionDraft:
    return OptionDraft(
        name=option.name,
        kind=option.kind,
        unit_cost=option.unit_cost,
        total_available=option.total_available,
        needs_slot=option.needs_slot,
        detail=option.detail,
        place=option.place,
    )

"""Who stands where on the day: the event's desks, and who may do what at them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.desks import Desk, OutsideSlotPolicy, UnknownPassPolicy
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.domain.roles import Role as UserRole
from lighthouse_kiosk.services.desks import DeskSummary
from lighthouse_kiosk.services.users import Colleague
from lighthouse_kiosk.ui.assets import icon
from lighthouse_kiosk.ui.models.keyset import ROW_ROLE
from lighthouse_kiosk.ui.models.rows import RowsModel
from lighthouse_kiosk.ui.organizer.desks.dialog import DeskDialog
from lighthouse_kiosk.ui.organizer.setup.listing import ListingCard
from lighthouse_kiosk.ui.organizer.setup.pin_dialog import DeskPinDialog
from lighthouse_kiosk.ui.organizer.setup.tabs import SetupTab
from lighthouse_kiosk.ui.organizer.setup.work import SetupWork
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import (
    Avatar,
    BadgeKind,
    Button,
    Card,
    ElidedLabel,
    EmptyState,
    IconLabel,
    Kind,
    Role,
    Rule,
    Text,
    Tone,
)
from lighthouse_kiosk.ui.widgets.cells import Cell, Column
from lighthouse_kiosk.ui.widgets.tables import Table
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.terms import role_word
from lighthouse_kiosk.wording.translation import translate

_ROW = 48
_MOST_NAMES = 8


class StaffTab(SetupTab):
    def __init__(self, work: SetupWork) -> None:
        super().__init__()
        self.desks = DesksCard(work)
        self.staff = StaffCard(work)
        self.desks.open_page.clicked.connect(lambda: self.go.emit("desks", None))
        self.staff.open_page.clicked.connect(lambda: self.go.emit("users", None))
        row = QHBoxLayout()
        row.setSpacing(16)
        for card, share in ((self.desks, 12), (self.staff, 7)):
            column = QVBoxLayout()
            column.addWidget(card)
            column.addStretch(1)
            row.addLayout(column, share)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def show_event(self, occasion: Event) -> None:
        self.desks.show_event(occasion)
        self.staff.load()


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("staff", "Desk"), 170, 6),
        Column(
            translate("staff", "Outside the slot"),
            132,
            1,
            hint=translate("staff", "Whether people who come early or late get their item"),
        ),
        Column(
            translate("staff", "Unknown passes"),
            128,
            1,
            hint=translate(
                "staff", "What becomes of genuine passes that this desk hasn't heard of"
            ),
        ),
        Column(translate("staff", "Opened with"), 104, 1),
        Column("", 42),
    )


class DesksCard(ListingCard[DeskSummary]):
    """The desks in short: how each hands out, and whether it takes a PIN to open it."""

    def __init__(self, work: SetupWork) -> None:
        self.add_button = Button(self.tr("Add desk"), icon_name="plus", size="small")
        self.add_button.setObjectName("setup-add-desk")
        self.open_page = Button(self.tr("Open Pickup desks"), Kind.LINK, size="small")
        self.open_page.setObjectName("open-desks")
        trailing = QWidget()
        buttons = QHBoxLayout(trailing)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.open_page)
        buttons.addWidget(self.add_button)
        session = work.session
        super().__init__(
            work,
            self.tr("Pickup desks"),
            lambda event_id: session.services.desks.list_desks(session.actor, event_id),
            trailing=trailing,
        )
        self.add_button.clicked.connect(lambda: self._edit(None))
        columns = _columns()
        self.table = Table(columns, self.tr("Pickup desks"), row_height=_ROW)
        self.table.setObjectName("setup-desks")
        self.table.opened.connect(lambda index: self._edit(index.data(ROW_ROLE).desk))
        empty = EmptyState(
            "scan-line",
            self.tr("No pickup desk yet"),
            self.tr("A desk is a place where passes are scanned: a camera, a screen, a shelf."),
            self.tr("Add the first desk"),
            action_icon="plus",
        )
        empty.button.setObjectName("setup-first-desk")
        empty.acted.connect(lambda: self._edit(None))
        model = RowsModel(columns, self._cell, lambda summary: summary.desk.id, self)
        self.set_listing(self.table, model, empty)

    def _cell(self, summary: DeskSummary, column: int) -> Cell:
        desk, policy = summary.desk, summary.desk.policy
        match column:
            case 0:
                habit = (
                    self.tr("Hands out on the scan")
                    if policy.instant
                    else self.tr("Asks before handing out")
                )
                return Cell(desk.name, habit)
            case 1:
                with_note = policy.outside_slot is OutsideSlotPolicy.ACCEPT
                return Cell(
                    self.tr("With a note") if with_note else self.tr("Supervisor only"),
                    tone="ink_2",
                )
            case 2:
                handed_out = policy.unknown_pass is UnknownPassPolicy.HAND_OUT
                return Cell(
                    self.tr("For review") if handed_out else self.tr("Help desk"), tone="ink_2"
                )
            case 3:
                if desk.has_pin:
                    return Cell(self.tr("PIN"), badge=BadgeKind.SUCCESS, icon="key-round")
                return Cell(self.tr("No PIN"), badge=BadgeKind.NEUTRAL)
            case _:
                return Cell(icon="ellipsis", tone="ink_2")

    def _edit(self, desk: Desk | None) -> None:
        if self._occasion is None:
            return
        suggestion = self.tr("Desk {number}").format(number=number(self.model.rowCount() + 1))
        dialog = DeskDialog(self._session, self._occasion.id, desk, suggestion, self)
        self._open_dialog(dialog, self._work.settled.emit)

    def _open_menu(self, index: QModelIndex, place: QPoint) -> None:
        summary = index.data(ROW_ROLE)
        if not isinstance(summary, DeskSummary):
            return
        desk = summary.desk
        menu = QMenu(self)
        menu.setObjectName("setup-desk-menu")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(icon("pencil"), self.tr("Change…"), lambda: self._edit(desk))
        menu.addAction(
            icon("key-round"),
            self.tr("Set another PIN…") if desk.has_pin else self.tr("Set a PIN…"),
            lambda: self._set_pin(desk),
        )
        if desk.has_pin:
            menu.addAction(
                icon("x"), self.tr("Open it without a PIN"), lambda: self._remove_pin(desk)
            )
        menu.popup(place)

    def _set_pin(self, desk: Desk) -> None:
        self._open_dialog(DeskPinDialog(self._session, desk, self), self._work.settled.emit)

    def _remove_pin(self, desk: Desk) -> None:
        """Nobody can bring a PIN back that is kept as a hash, so the notice says how it is now."""
        session = self._session
        words = self.tr("{desk} now opens without a PIN").format(desk=desk.name)
        self._work.do(
            lambda: session.services.desks.set_pin(session.actor, desk.id, None),
            lambda _nothing: session.notifier.success(words),
            owner=self,
        )


class StaffCard(Card):
    """Who may hand out, supervise and approve, by role."""

    def __init__(self, work: SetupWork) -> None:
        self.open_page = Button(self._users_word(), Kind.LINK, size="small")
        self.open_page.setObjectName("open-users")
        super().__init__(self.tr("Staff"), trailing=self.open_page)
        self._session = session = work.session
        self._loads: Latest[Sequence[Colleague]] = session.latest(self)
        self.open_page.setVisible(session.actor.may(Permission.MANAGE_USERS))
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.body.addLayout(self._list)
        if not session.actor.may(Permission.MANAGE_USERS):
            hint = self.tr("Admins add people and change what they may do.")
            self.body.addWidget(Text(hint, Role.SMALL, Tone.HINT, wrap=True))

    def _users_word(self) -> str:
        return self.tr("Open Users")

    def load(self) -> None:
        session = self._session
        self._loads.run(lambda: session.services.users.colleagues(session.actor), self._take)

    def _take(self, people: Sequence[Colleague]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for role in UserRole:
            names = [one for one in people if one.role is role]
            self._list.addWidget(_role_row(role, names))
            if role is not UserRole.DESK:
                self._list.addWidget(Rule())


def _role_row(role: UserRole, people: Sequence[Colleague]) -> QWidget:
    may = {
        UserRole.ADMIN: translate("staff", "Everything, and who may sign in"),
        UserRole.ORGANISER: translate("staff", "Sets up, approves, hands out, supervises desks"),
        UserRole.APPROVER: translate("staff", "Approves, hands out, supervises desks"),
        UserRole.DESK: translate("staff", "Hands out at desks"),
    }
    row = QWidget()
    row.setObjectName(f"staff-{role.value}")
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    title = translate("staff", "{role} · {count}").format(
        role=role_word(role), count=number(len(people))
    )
    column.addWidget(Text(title, Role.SMALL_STRONG))
    column.addWidget(Text(may[role], Role.SMALL, Tone.HINT, wrap=True))
    for person in people[:_MOST_NAMES]:
        line = QHBoxLayout()
        line.setContentsMargins(0, 4, 0, 0)
        line.setSpacing(8)
        avatar = Avatar(person.name, 24)
        line.addWidget(avatar)
        line.addWidget(ElidedLabel(person.name, Role.BODY), 1)
        if person.has_pin:
            line.addWidget(IconLabel("key-round", "ink_3", 14))
            line.addWidget(Text(translate("staff", "PIN"), Role.CAPTION, Tone.HINT))
        column.addLayout(line)
    if len(people) > _MOST_NAMES:
        more = len(people) - _MOST_NAMES
        words = translate("staff", "and {count} more", "", more).format(count=number(more))
        column.addWidget(Text(words, Role.SMALL, Tone.HINT))
    if not people:
        column.addWidget(Text(translate("staff", "Nobody yet"), Role.SMALL, Tone.SECONDARY))
    return row

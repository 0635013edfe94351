"""Users: who may sign in, as what, and how they are helped when they can't."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QFrame, QGridLayout, QMenu

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.roles import Role as UserRole
from lighthouse_kiosk.services.users import Account
from lighthouse_kiosk.ui.models.keyset import ROW_ROLE
from lighthouse_kiosk.ui.models.rows import RowsModel
from lighthouse_kiosk.ui.notify import confirm
from lighthouse_kiosk.ui.organizer.listings import Listing, TableCard
from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.table_exports import TableExport
from lighthouse_kiosk.ui.organizer.users import commands
from lighthouse_kiosk.ui.organizer.users.dialogs import (
    OrganisationDialog,
    PinDialog,
    ResetDialog,
    UserDialog,
    role_sentence,
)
from lighthouse_kiosk.ui.organizer.users.export_rows import export_columns, export_rows
from lighthouse_kiosk.ui.organizer.zones import machine_zone
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import (
    BadgeKind,
    Button,
    EmptyState,
    IconButton,
    Kind,
    Role,
    Text,
    Tone,
)
from lighthouse_kiosk.ui.widgets.cells import Cell, Column
from lighthouse_kiosk.ui.widgets.tables import Table
from lighthouse_kiosk.wording.format import clock_in, day_and_clock, number
from lighthouse_kiosk.wording.terms import role_word

_LOOK_AGAIN = 30_000


@dataclass(frozen=True, slots=True)
class _Loaded:
    accounts: Sequence[Account]
    organisation: str


class UsersPage(Page):
    """For admins. Enter or the dots at a row's end open what can be done with a user."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("Users"), (Topic.USERS, Topic.ORGANISATIONS))
        self._loads: Latest[_Loaded] = session.latest(self)
        self._organisation = ""
        self.rename_button = Button(self.tr("Rename organisation…"), icon_name="building-2")
        self.rename_button.setObjectName("rename-organisation")
        self.rename_button.clicked.connect(self._rename)
        self.add_button = Button(self.tr("Add user"), Kind.PRIMARY, icon_name="user-plus")
        self.add_button.setObjectName("add-user")
        self.add_button.clicked.connect(self._add)
        self.tables = TableExport(session, self)
        self.table_button = IconButton("download", self.tr("Save this list as a table…"))
        self.table_button.setObjectName("users-export")
        self.table_button.clicked.connect(self._export)
        self.header.add(self.table_button)
        self.header.add(self.rename_button)
        self.header.add(self.add_button)
        self.model: RowsModel[Account] = RowsModel(
            self._columns(), self._describe, lambda one: one.user.id, self
        )
        self.content.addWidget(self._build_list(), 1)
        self.content.addWidget(self._build_roles())
        self.offers.add(commands.EXPORT, self._export)
        self.offers.add(commands.ADD, self._add, button=self.add_button)
        self.reload_every(_LOOK_AGAIN)

    def load(self) -> None:
        session = self.session

        def work() -> _Loaded:
            services, actor = session.services, session.actor
            own = actor.organisation_id
            known = services.organisations.list_organisations()
            name = next((one.name for one in known if one.id == own), "")
            return _Loaded(services.users.list_accounts(actor), name)

        self._loads.run(work, self._take, failed=self._fail)

    def take_focus(self) -> None:
        self.table.setFocus()

    def menu_of(self, account: Account) -> QMenu:
        """What can be done with a user; what can't says why."""
        user, own = account.user, account.user.id == self.session.actor.user_id
        menu = QMenu(self)
        menu.setObjectName("user-menu")
        menu.setToolTipsVisible(True)
        others = self.tr("Use “Your account” for your own.") if own else ""
        entries = [
            (self.tr("Name and role…"), lambda: self._change(account), ""),
            (self.tr("New password…"), lambda: self._ask(ResetDialog, account), others),
            (self.tr("PIN…"), lambda: self._ask(PinDialog, account), others),
        ]
        if account.locked_until is not None:
            entries.append((self.tr("Let them try again now"), lambda: self._unlock(account), ""))
        if user.active:
            mine = self.tr("Another admin has to do this for you.") if own else ""
            entries.append((self.tr("Deactivate…"), lambda: self._deactivate(account), mine))
        else:
            entries.append((self.tr("Reactivate"), lambda: self._reactivate(account), ""))
        for words, act, why in entries:
            action = menu.addAction(words)
            action.setEnabled(not why)
            action.setToolTip(why)
            action.triggered.connect(lambda _checked=False, act=act: act())
        return menu

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("User"), 180, 3),
            Column(self.tr("Role"), 120, 1),
            Column(self.tr("Signs in with"), 150, 1),
            Column(self.tr("Last seen"), 120, 1),
            Column(self.tr("State"), 170),
            Column("", 52),
        )

    def _describe(self, account: Account, column: int) -> Cell:
        user, zone = account.user, machine_zone()
        match column:
            case 0:
                own = user.id == self.session.actor.user_id
                name = self.tr("{name} (you)").format(name=user.name) if own else user.name
                return Cell(name, user.email, avatar=user.name)
            case 1:
                return Cell(role_word(user.role))
            case 2:
                with_pin = self.tr("Password and PIN")
                return Cell(with_pin if user.has_pin else self.tr("Password"), tone="ink_2")
            case 3:
                seen = account.last_seen
                return Cell(
                    day_and_clock(seen, zone) if seen is not None else self.tr("Never"),
                    tone="ink_2" if seen is not None else "ink_3",
                )
            case 4:
                return self._state(account)
            case _:
                return Cell(icon="ellipsis", tone="ink_2")

    def _state(self, account: Account) -> Cell:
        if not account.user.active:
            return Cell(self.tr("Deactivated"), badge=BadgeKind.NEUTRAL, icon="ban")
        if account.locked_until is not None:
            until = clock_in(account.locked_until, machine_zone())
            words = self.tr("Locked until {time}").format(time=until)
            return Cell(words, badge=BadgeKind.WARNING, icon="lock")
        return Cell(self.tr("Active"), badge=BadgeKind.SUCCESS)

    def _build_list(self) -> QFrame:
        self.table = Table(self._columns(), self.tr("Users"), several=True)
        self.table.setObjectName("users-table")
        self.table.setModel(self.model)
        self.table.opened.connect(self._opened)
        self.table.menu_wanted.connect(self._menu_wanted)
        # never seen empty: whoever looks at the page is a user themselves
        self._listing = Listing(self.table, EmptyState("users", ""))
        self._listing.retried.connect(self.load)
        card = TableCard(self._listing)
        words = self.tr("Enter changes a user · the menu key shows all that can be done")
        card.add_notes(Text(words, Role.SMALL, Tone.SECONDARY))
        return card

    def _build_roles(self) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(18, 14, 18, 14)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        grid.addWidget(Text(self.tr("What roles may do"), Role.TITLE), 0, 0, 1, 2)
        for row, role in enumerate(UserRole, start=1):
            grid.addWidget(Text(role_word(role), Role.SMALL_STRONG), row, 0)
            words = Text(role_sentence(role), Role.SMALL, Tone.SECONDARY, wrap=True)
            grid.addWidget(words, row, 1)
        grid.setColumnStretch(1, 1)
        return card

    def _take(self, loaded: _Loaded) -> None:
        self._organisation = loaded.organisation
        active = sum(account.user.active for account in loaded.accounts)
        words = self.tr("{organisation} · {active} active of {all}")
        self.header.set_subtitle(
            words.format(
                organisation=loaded.organisation,
                active=number(active),
                all=number(len(loaded.accounts)),
            )
        )
        self.model.set_rows(loaded.accounts)
        self._listing.show_rows(len(loaded.accounts))
        if not self.table.currentIndex().isValid() and loaded.accounts:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _fail(self, error: LighthouseError) -> None:
        if not self._listing.fail(error):
            self.session.notifier.refused(error)

    def _opened(self, index: QModelIndex) -> None:
        account = index.data(ROW_ROLE)
        if isinstance(account, Account):
            self._change(account)

    def _menu_wanted(self, index: QModelIndex, place: QPoint) -> None:
        account = index.data(ROW_ROLE)
        if isinstance(account, Account):
            self.menu_of(account).popup(place)

    def _export(self) -> None:
        count = len(self.model.rows)
        self.tables.ask("users", export_columns(), lambda: export_rows(self.session), count)

    def _add(self) -> None:
        self._open(UserDialog(self.session, self))

    def _change(self, account: Account) -> None:
        self._open(UserDialog(self.session, self, account.user))

    def _ask(self, kind: type[ResetDialog | PinDialog], account: Account) -> None:
        self._open(kind(self.session, account.user, self))

    def _rename(self) -> None:
        self._open(OrganisationDialog(self.session, self._organisation, self))

    def _open(self, dialog: UserDialog | ResetDialog | PinDialog | OrganisationDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _deactivate(self, account: Account) -> None:
        user, session = account.user, self.session
        if confirm(
            self,
            self.tr("Deactivate {name}?").format(name=user.name),
            self.tr("They are signed out everywhere at once. What they did stays in Activity."),
            self.tr("Deactivate"),
        ):
            session.write(
                lambda: session.services.users.deactivate_user(session.actor, user.id), owner=self
            )

    def _reactivate(self, account: Account) -> None:
        user, session = account.user, self.session
        session.write(
            lambda: session.services.users.reactivate_user(session.actor, user.id), owner=self
        )

    def _unlock(self, account: Account) -> None:
        user, session = account.user, self.session
        session.write(
            lambda: session.services.credentials.unlock_user(session.actor, user.id), owner=self
        )

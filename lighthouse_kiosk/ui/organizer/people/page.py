"""People: find, look at, add, change, and out as a table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import PersonId
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.services.people import PersonLine, PersonQuery, PersonRegistration
from lighthouse_kiosk.ui.assets import icon
from lighthouse_kiosk.ui.models.keyset import ROW_ROLE
from lighthouse_kiosk.ui.models.people import PeopleModel, people_columns
from lighthouse_kiosk.ui.organizer.imports.entry import ImportEntry
from lighthouse_kiosk.ui.organizer.imports.source import Source
from lighthouse_kiosk.ui.organizer.listings import Listing, TableCard, search_line
from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.people import commands
from lighthouse_kiosk.ui.organizer.people.dialog import PersonDialog
from lighthouse_kiosk.ui.organizer.people.export_rows import export_columns, export_rows
from lighthouse_kiosk.ui.organizer.people.panel import PersonPanel
from lighthouse_kiosk.ui.organizer.people.wanted import PersonWanted
from lighthouse_kiosk.ui.organizer.registrations.filters import RegistrationFilter
from lighthouse_kiosk.ui.organizer.scroll_anchor import ScrollAnchor
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.table_exports import TableExport
from lighthouse_kiosk.ui.widgets import (
    Button,
    EmptyState,
    IconButton,
    Kind,
    Role,
    SearchField,
    Text,
    Tone,
)
from lighthouse_kiosk.ui.widgets.tables import Table
from lighthouse_kiosk.wording.format import number


class PeoplePage(Page):
    """Takes a text to search for as `part`, or a PersonWanted, whom it takes in hand."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("People"), (Topic.PEOPLE, Topic.REGISTRATIONS))
        self._fresh = True
        self._wanted: PersonId | None = None
        """Who is in hand, or was just added."""
        self.model = PeopleModel(session, self)
        self.panel = PersonPanel(session)
        self.exports = TableExport(session, self)
        self.may_organise = session.actor.may(Permission.ORGANISE)
        self.new_button = Button(self.tr("New person"), Kind.PRIMARY, icon_name="plus")
        self.new_button.setObjectName("new-person")
        self.imports = ImportEntry(session, self, lambda: None)
        self.more_button = IconButton("ellipsis", self.tr("More"))
        self.more_button.setObjectName("people-more")
        self.import_button = Button(self.tr("Import…"), icon_name="upload")
        self.import_button.setObjectName("import-people")
        for button in (self.more_button, self.import_button, self.new_button):
            self.header.add(button)
            button.setVisible(self.may_organise)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._build_list(), 5)
        row.addWidget(self.panel, 2)
        self.content.addLayout(row)
        self._connect()
        offers = self.offers
        offers.add(commands.NEW, self.ask_for_person, button=self.new_button)
        offers.add(commands.IMPORT, self.imports.ask, button=self.import_button)
        offers.add(commands.PAST_IMPORTS, self.imports.show_past)
        nobody = self.tr("Nobody is listed")
        offers.add(
            commands.EXPORT, self._export, why_not=lambda: "" if self.model.rowCount() else nobody
        )

    def show_part(self, wanted: object) -> None:
        if isinstance(wanted, PersonWanted):
            self._wanted = wanted.person_id
            wanted = wanted.text
        if isinstance(wanted, str):
            self.search.put(wanted)
            if not self._fresh:
                self._ask()

    def load(self) -> None:
        if self._fresh:
            self._fresh = False
            self._ask()
        else:
            self.anchor.refresh()

    def take_file(self, path: Path) -> bool:
        self.imports.take(Source(path))
        return self.may_organise

    def take_focus(self) -> None:
        self.table.setFocus()

    def focus_search(self) -> None:
        self.search.take_keyboard()

    def ask_for_person(self) -> None:
        """Open the dialog for a new person."""
        self._open_dialog(None)

    def _build_list(self) -> QWidget:
        self.search = SearchField(self.tr("Name, staff number, e-mail"))
        self.search.setObjectName("people-search")
        self.export_button = IconButton("download", self.tr("Save this list as a table…"))
        self.export_button.setObjectName("people-export")
        self.table = Table(people_columns(), self.tr("People"), several=True)
        self.table.setObjectName("people-table")
        self.table.setModel(self.model)
        self.table.seen.connect(self.model.set_seen)
        self.anchor = ScrollAnchor(self.table, self.model)
        self._empty = EmptyState("users", "")
        self._empty.button.setObjectName("people-empty-action")
        self._listing = Listing(self.table, self._empty)
        self._count = Text("", Role.SMALL, Tone.SECONDARY)
        self._count.setObjectName("people-count")
        card = TableCard(self._listing, search_line(self.search, self.export_button))
        card.add_notes(self._count)
        return card

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self._ask())
        self.table.selectionModel().currentRowChanged.connect(self._current_moved)
        self.table.opened.connect(self._open_row)
        self.model.arrived.connect(self._arrived)
        self.model.counted.connect(self._show_count)
        self.model.failed.connect(self._fail)
        self._listing.retried.connect(self._ask)
        self.new_button.clicked.connect(self.ask_for_person)
        self.import_button.clicked.connect(self.imports.ask)
        self.more_button.clicked.connect(self._open_menu)
        self.export_button.clicked.connect(self._export)
        self.panel.edit.connect(self._open_dialog)
        self.panel.opened.connect(self._go_to_registration)
        self._empty.acted.connect(self._act_on_emptiness)

    def _ask(self) -> None:
        self.model.set_query(PersonQuery(self.search.text().strip()))

    def _arrived(self) -> None:
        count = self.model.rowCount()
        self._show_count()
        self.export_button.setEnabled(bool(count))
        if count:
            self._restore_current()
        else:
            self._explain_emptiness()
            self.panel.show_person(None)
        # last: a table that comes into view with the keyboard's place takes its first row in hand
        self._listing.show_rows(count)

    def _fail(self, error: LighthouseError) -> None:
        if not self._listing.fail(error):
            self.session.notifier.refused(error)

    def _show_count(self) -> None:
        total, searching = self.model.total, bool(self.model.query.text)
        if total is None:
            words = self.tr("Counting…")
        elif searching:
            words = self.tr("{count} found").format(count=number(total))
        else:
            words = self.tr("{count} people", "", total).format(count=number(total))
        self._count.setText(words)
        if not searching and total is not None:
            self.header.set_subtitle(words)

    def _restore_current(self) -> None:
        """Keep who is in hand, where they are still listed."""
        last, current = self.model.rowCount() - 1, self.table.currentIndex().row()
        at = self.model.number_of(self._wanted) if self._wanted is not None else None
        wanted = at if at is not None else max(0, min(current, last))
        index = self.model.index(wanted, 0)
        if current == wanted:
            self._current_moved(index)
        else:
            self.table.setCurrentIndex(index)

    def _current_moved(self, index: QModelIndex) -> None:
        line = index.data(ROW_ROLE)
        if isinstance(line, PersonLine):
            self._wanted = line.person.id
            self.panel.show_person(line.person)

    def _open_row(self, index: QModelIndex) -> None:
        line = index.data(ROW_ROLE)
        if isinstance(line, PersonLine) and self.may_organise:
            self._open_dialog(line.person)

    def _open_dialog(self, person: Person | None) -> None:
        dialog = PersonDialog(self.session, person, self)

        def saved() -> None:
            after = dialog.saved
            if after is None:
                return
            self._wanted = after.id
            if person is None:
                self.search.put(after.staff_number)
                self._ask()
                text = self.tr("{name} added").format(name=after.name)
            else:
                text = self.tr("{name} saved").format(name=after.name)
            self.session.notifier.success(text)

        dialog.accepted.connect(saved)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _go_to_registration(self, registration: PersonRegistration) -> None:
        person, session = self.panel.person, self.session
        if person is None:
            return
        wanted = RegistrationFilter(option_id=registration.option_id, text=person.staff_number)

        def go(occasion: Event) -> None:
            # this page stays while the window takes the event in hand, so that the list of its
            # registrations first loads with what is wanted
            self.event_chosen.emit(occasion, "people")
            self.go.emit("registrations", wanted)

        session.read(
            lambda: session.services.events.get_event(session.actor, registration.event_id),
            go,
            owner=self,
            failed=session.notifier.refused,
        )

    def _export(self) -> None:
        query = self.model.query
        self.exports.ask(
            "people",
            export_columns(),
            lambda: export_rows(self.session, query),
            self.model.total or 0,
        )

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("people-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("history"), self.tr("Past imports…"), self.imports.show_past)
        menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    def _explain_emptiness(self) -> None:
        if self.search.text().strip():
            self._empty.say(
                self.tr("Nobody fits this search"),
                self.tr("Search by any part of a name, staff number or e-mail."),
                self.tr("Clear the search"),
            )
        else:
            self._empty.say(
                self.tr("No people yet"),
                self.tr("Import a list from a spreadsheet, or drop the file onto this window."),
                self.tr("Import people…") if self.may_organise else "",
            )

    def _act_on_emptiness(self) -> None:
        if self.search.text().strip():
            self.search.clear()
            self._ask()
        else:
            self.imports.ask()

"""Passes: what was issued, how it looks, and into files with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import EventId, RegistrationId
from lighthouse_kiosk.services.passes import PassLine, PassQuery
from lighthouse_kiosk.ui.models.keyset import COUNTING, ROW_ROLE
from lighthouse_kiosk.ui.models.passes import PassesModel, pass_columns
from lighthouse_kiosk.ui.notify import confirm
from lighthouse_kiosk.ui.organizer.listings import Listing, TableCard, search_line
from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.passes import commands
from lighthouse_kiosk.ui.organizer.passes.export_rows import export_columns, export_rows
from lighthouse_kiosk.ui.organizer.passes.exports import PassExports
from lighthouse_kiosk.ui.organizer.passes.preview import PassPreview
from lighthouse_kiosk.ui.organizer.passes.print_dialog import Outcome, PrintDialog
from lighthouse_kiosk.ui.organizer.passes.wanted import PassWanted
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


class PassesPage(Page):
    """Takes a PassWanted as `part`."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            self.tr("Passes"),
            (Topic.PASSES, Topic.PICKUPS, Topic.EVENTS, Topic.PEOPLE),
        )
        self._fresh_event = True
        self._wanted: RegistrationId | None = None
        """The pass in hand, or the one another page asked for."""
        self.model = PassesModel(session, self)
        self.preview = PassPreview(session)
        self.exports = PassExports(session, self)
        self.pictures_button = Button(self.tr("Save as pictures…"), icon_name="image")
        self.pictures_button.setObjectName("save-pictures")
        self.print_button = Button("", Kind.PRIMARY, icon_name="printer")
        self.print_button.setObjectName("print-passes-button")
        self.header.add(self.pictures_button)
        self.header.add(self.print_button)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._build_list(), 5)
        row.addWidget(self.preview, 2)
        self.content.addLayout(row)
        self._connect()
        self.tables = TableExport(session, self)
        self.table_button.clicked.connect(self._export)
        nothing = self.tr("No pass is listed")
        self.offers.add(
            commands.EXPORT, self._export, why_not=lambda: "" if self.model.rowCount() else nothing
        )
        none = self.tr("Approving a registration issues its pass.")
        for command, button in (
            (commands.PRINT, self.print_button),
            (commands.PICTURES, self.pictures_button),
        ):
            self.offers.add(
                command,
                button.click,
                why_not=lambda: "" if self._fresh_event or self.model.rowCount() else none,
            )

    def event_switched(self) -> None:
        self._fresh_event = True
        self._wanted = None
        self.search.clear()

    def show_part(self, wanted: object) -> None:
        if isinstance(wanted, PassWanted):
            self._wanted = wanted.registration_id
            self.search.put(wanted.text)
            if not self._fresh_event:
                self._ask()

    def load(self) -> None:
        if self.occasion is None:
            return
        if self._fresh_event:
            self._fresh_event = False
            self.model.zone = self.occasion.time_zone
            self._listing.show_loading()
            self._ask()
        else:
            self.anchor.refresh()

    def take_focus(self) -> None:
        self.table.setFocus()

    def focus_search(self) -> None:
        self.search.take_keyboard()

    def _build_list(self) -> QWidget:
        self.search = SearchField(self.tr("Name, ID, e-mail"))
        self.search.setObjectName("pass-search")
        self.table_button = IconButton("download", self.tr("Save this list as a table…"))
        self.table_button.setObjectName("passes-export")
        self.table = Table(pass_columns(), self.tr("Passes"))
        self.table.setObjectName("passes-table")
        self.table.setModel(self.model)
        self.table.seen.connect(self.model.set_seen)
        self.anchor = ScrollAnchor(self.table, self.model)
        self._empty = EmptyState("qr-code", "")
        self._empty.button.setObjectName("passes-empty-action")
        self._listing = Listing(self.table, self._empty)
        self._count = Text("", Role.SMALL, Tone.SECONDARY)
        ticking = Text(self.tr("Tick passes to print only those"), Role.SMALL, Tone.SECONDARY)
        card = TableCard(self._listing, search_line(self.search, self.table_button))
        card.add_notes(self._count, ticking)
        return card

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self._ask())
        self.table.selectionModel().currentRowChanged.connect(self._current_moved)
        self.table.box_clicked.connect(self._toggle)
        self.model.arrived.connect(self._arrived)
        self.model.counted.connect(self._show_total)
        self.model.failed.connect(self._fail)
        self._listing.retried.connect(self._ask)
        self.model.ticked_changed.connect(self._show_ticked)
        self.preview.save.connect(self.exports.ask_for_png)
        self.preview.calendar.connect(self.exports.ask_for_calendar)
        self.preview.reissue.connect(self._reissue)
        self.print_button.clicked.connect(lambda: self._with_chosen(self._ask_how_to_print))
        self.pictures_button.clicked.connect(lambda: self._with_chosen(self.exports.ask_for_folder))
        self._empty.acted.connect(self._act_on_emptiness)

    def _ask(self) -> None:
        if self.occasion is not None:
            self.model.set_query(PassQuery(self.occasion.id, text=self.search.text().strip()))

    def _show_total(self) -> None:
        total = COUNTING if self.model.total is None else number(self.model.total)
        self._count.setText(
            self.tr("{count} found").format(count=total)
            if self.search.text().strip()
            else self.tr("{count} passes", "", self.model.total or 0).format(count=total)
        )

    def _arrived(self) -> None:
        count = self.model.rowCount()
        total = number(self.model.total or 0)
        searching = bool(self.search.text().strip())
        self._show_total()
        if not searching:
            self.header.set_subtitle(self.tr("{count} issued").format(count=total))
            for button in (self.print_button, self.pictures_button):
                button.allow(bool(count), self.tr("Approving a registration issues its pass."))
            self._show_ticked()
        if count:
            self._restore_current()
        else:
            self._explain_emptiness(searching=searching)
            self.preview.show_line(None)
        # last: a table that comes into view with the keyboard's place takes its first row in hand
        self._listing.show_rows(count)

    def _fail(self, error: LighthouseError) -> None:
        if not self._listing.fail(error):
            self.session.notifier.refused(error)

    def _restore_current(self) -> None:
        """Keep the pass in hand; at first, take one that can be shown."""
        last, current = self.model.rowCount() - 1, self.table.currentIndex().row()
        at = self.model.number_of(self._wanted) if self._wanted is not None else None
        if at is None and self._wanted is None:
            valid = (at for at, line in self.model.loaded_rows() if not line.revoked)
            at = next(valid, 0)
        wanted = at if at is not None else max(0, min(current, last))
        index = self.model.index(wanted, 1)
        if current == wanted:
            self._current_moved(index)
        else:
            self.table.setCurrentIndex(index)

    def _current_moved(self, index: QModelIndex) -> None:
        line = index.data(ROW_ROLE)
        if isinstance(line, PassLine):
            self._wanted = line.registration_id
            self.preview.show_line(line)

    def _toggle(self, index: QModelIndex) -> None:
        line = index.data(ROW_ROLE)
        if isinstance(line, PassLine):
            self.model.toggle(line)

    def _show_ticked(self) -> None:
        count = len(self.model.ticked)
        self.print_button.setText(
            self.tr("Print {count}…").format(count=number(count))
            if count
            else self.tr("Print all…")
        )

    def _explain_emptiness(self, *, searching: bool) -> None:
        if searching:
            self._empty.say(
                self.tr("No pass fits this search"),
                self.tr("Search by name, staff number or e-mail."),
                self.tr("Clear the search"),
            )
        else:
            self._empty.say(
                self.tr("No passes yet"),
                self.tr("Approving a registration issues its pass; they are all listed here."),
                self.tr("Go to registrations"),
            )

    def _act_on_emptiness(self) -> None:
        if self.search.text().strip():
            self.search.clear()
            self._ask()
        else:
            self.go.emit("registrations", None)

    def _export(self) -> None:
        """Save what the search leaves as a table."""
        query, zone = self.model.query, self.model.zone
        if query is not None:
            self.tables.ask(
                "passes",
                export_columns(),
                lambda: export_rows(self.session, query, zone),
                self.model.total or 0,
            )

    def _with_chosen(self, then: Callable[[EventId, Sequence[RegistrationId]], None]) -> None:
        """Go on with the ticked passes, or with all valid ones."""
        if self.occasion is None:
            return
        session, event_id = self.session, self.occasion.id
        if self.model.ticked:
            then(event_id, tuple(self.model.ticked))
            return
        session.read(
            lambda: session.services.passes.valid_passes(session.actor, event_id),
            lambda found: then(event_id, found),
            owner=self,
            failed=session.notifier.refused,
        )

    def _ask_how_to_print(self, event_id: EventId, chosen: Sequence[RegistrationId]) -> None:
        if not chosen:
            self.session.notifier.info(self.tr("No valid pass is left to print"))
            return
        dialog = PrintDialog(self.session, event_id, chosen, self)

        def ended(outcome: int) -> None:
            sheet = dialog.sheet
            dialog.deleteLater()
            if outcome == Outcome.PRINT:
                self.exports.ask_for_printer(event_id, chosen, sheet)
            elif outcome == Outcome.PDF:
                self.exports.ask_for_pdf(event_id, chosen, sheet)

        dialog.finished.connect(ended)
        dialog.open()

    def _reissue(self, line: PassLine | None) -> None:
        if line is None or not confirm(
            self,
            self.tr("Reissue the pass of {name}?").format(name=line.person.name),
            self.tr("The pass they have stops working at once. Send or print the new one."),
            self.tr("Reissue"),
            kind=Kind.PRIMARY,
        ):
            return
        session = self.session
        session.write(
            lambda: session.services.passes.reissue(session.actor, line.registration_id),
            lambda card: session.notifier.success(
                self.tr("New pass issued for {name}").format(name=card.person_name)
            ),
            owner=self,
        )

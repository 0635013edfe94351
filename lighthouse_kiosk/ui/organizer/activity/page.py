"""Activity: who did what, whole and in order."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lighthouse_kiosk.documents.activity_sentences import subject_name
from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.services.audit import Activity, TrailState
from lighthouse_kiosk.ui.models.activity import ActivityModel, activity_columns
from lighthouse_kiosk.ui.models.keyset import ROW_ROLE
from lighthouse_kiosk.ui.organizer.activity import commands
from lighthouse_kiosk.ui.organizer.activity.export_rows import export_columns, export_rows
from lighthouse_kiosk.ui.organizer.activity.filters import ActivityFilters, ActivityWanted
from lighthouse_kiosk.ui.organizer.activity.panel import ActivityPanel
from lighthouse_kiosk.ui.organizer.activity.trail import SMALL_ENOUGH, TrailStrip
from lighthouse_kiosk.ui.organizer.listings import Listing, TableCard
from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.registrations.filters import RegistrationWanted
from lighthouse_kiosk.ui.organizer.scroll_anchor import ScrollAnchor
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.table_exports import TableExport
from lighthouse_kiosk.ui.organizer.zones import machine_zone
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import Banner, Button, EmptyState
from lighthouse_kiosk.ui.widgets.tables import Table
from lighthouse_kiosk.wording.format import number, zone_note

_LOOK_AGAIN = 10_000


class ActivityPage(Page):
    """Takes an ActivityWanted as `part`. Of the whole organisation, in the zone of the event."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("Activity"), tuple(Topic))
        self._length = -1
        self._asked = False
        self._current: object = None
        self._lengths: Latest[int] = session.latest(self)
        self.model = ActivityModel(session, self)
        self.model.zone = machine_zone()
        self.panel = ActivityPanel()
        self.tables = TableExport(session, self)
        self.export_button = Button(self.tr("Export…"), icon_name="file-down")
        self.export_button.setObjectName("export-activity")
        self.header.add(self.export_button)
        self.broken = Banner(tone="danger")
        self.broken.setObjectName("broken-trail")
        self.broken.hide()
        self.content.addWidget(self.broken)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._build_list(), 5)
        row.addWidget(self.panel, 2)
        self.content.addLayout(row, 1)
        self._connect()
        self.offers.add(commands.EXPORT, self.export_button.click)
        self.offers.add(commands.CHECK, self.trail.check)
        self.reload_every(_LOOK_AGAIN)

    def event_changed(self) -> None:
        self._take_zone(self.occasion)

    def event_switched(self) -> None:
        self._take_zone(self.occasion)

    def show_part(self, wanted: object) -> None:
        if isinstance(wanted, ActivityWanted):
            self.filters.show_only(wanted)
            self._ask()

    def load(self) -> None:
        """Look whether the trail has grown: other computers tell nobody what they did."""
        session = self.session
        self._lengths.run(
            lambda: session.services.audit.trail_length(session.actor),
            self._take_length,
            failed=self._fail,
        )

    def take_focus(self) -> None:
        self.table.setFocus()

    def focus_search(self) -> None:
        self.filters.search.take_keyboard()

    def leave(self) -> None:
        self.trail.stop()

    def _build_list(self) -> QWidget:
        self.filters = ActivityFilters()
        self.table = Table(activity_columns(), self.tr("Activity"), row_height=56, several=True)
        self.table.setObjectName("activity-table")
        self.table.setModel(self.model)
        self.anchor = ScrollAnchor(self.table, self.model)
        self._empty = EmptyState("history", "")
        self._empty.button.setObjectName("activity-empty-action")
        self._listing = Listing(self.table, self._empty)
        self._more = Banner(
            self.tr("More people fit this search than are shown here. Type more of the name."),
            "info",
        )
        self._more.hide()
        self.trail = TrailStrip(self.session)
        card = TableCard(self._listing, self.filters, self._more)
        card.add_foot(self.trail)
        return card

    def _connect(self) -> None:
        session = self.session
        self.filters.changed.connect(self._ask)
        self.model.arrived.connect(self._arrived)
        self.model.failed.connect(self._fail)
        self._listing.retried.connect(self._ask)
        self.table.selectionModel().currentRowChanged.connect(self._current_moved)
        self._empty.acted.connect(self._act_on_emptiness)
        self.trail.checked.connect(self._show_broken)
        self.export_button.clicked.connect(self._export)
        self.panel.open_registration.connect(self._open_registration)
        self.panel.only_registration.connect(self._only_registration)
        self.panel.only_person.connect(self._only_person)
        session.read(
            lambda: session.services.audit.audit_users(session.actor),
            self.filters.set_users,
            owner=self,
        )

    def _export(self) -> None:
        """Save what the filters leave as a table."""
        query, zone = self.model.query, self.model.zone
        self.tables.ask(
            "activity",
            export_columns(zone),
            lambda: export_rows(self.session, query, zone),
            max(0, self._length),
        )

    def _take_zone(self, occasion: Event | None) -> None:
        wanted = occasion.time_zone if occasion is not None else machine_zone()
        if wanted != self.model.zone:
            self.model.zone = wanted
            if self._asked:
                self._ask()

    def _take_length(self, length: int) -> None:
        grown, first = length != self._length, self._length < 0
        self._length = length
        note = zone_note(self.model.zone, self.session.clock())
        count = self.tr("{count} entries", "", length).format(count=number(length))
        text = self.tr("{count} · times in {zone}").format(count=count, zone=note)
        self.header.set_subtitle(text if note else count)
        if not self._asked or self._listing.failed:
            self._ask()
        elif grown:
            self.anchor.refresh()
        if first and length <= SMALL_ENOUGH:
            self.trail.check()

    def _ask(self) -> None:
        if not self._asked:
            self._listing.show_loading()
        self._asked = True
        self.model.set_query(self.filters.query(self.model.zone, self.session.clock()))

    def _arrived(self) -> None:
        self._more.setVisible(self.model.too_many_people)
        count = self.model.rowCount()
        if count:
            self._restore_current()
        else:
            self.panel.show_activity(None, self.model.zone)
            self._empty.say(
                self.tr("Nothing fits these filters"),
                self.tr("Choose a longer span, or let a filter go."),
                self.tr("Clear the filters"),
            )
        self._listing.show_rows(count)

    def _fail(self, error: LighthouseError) -> None:
        if not self._listing.fail(error):
            self.session.notifier.refused(error)

    def _restore_current(self) -> None:
        at = self.model.number_of(self._current) if isinstance(self._current, int) else None
        if at is None:
            entries = (at for at, line in self.model.loaded_rows() if isinstance(line, Activity))
            at = next(entries, 0)
        index = self.model.index(at, 0)
        if self.table.currentIndex().row() == at:
            self._current_moved(index)
        else:
            self.table.setCurrentIndex(index)

    def _current_moved(self, index: QModelIndex) -> None:
        line = index.data(ROW_ROLE)
        if isinstance(line, Activity):
            self._current = line.entry.sequence
            self.panel.show_activity(line, self.model.zone)

    def _act_on_emptiness(self) -> None:
        self.filters.clear()
        self._ask()

    def _show_broken(self, state: TrailState) -> None:
        if not state.broken:
            self.broken.hide()
            return
        self.broken.say(
            self.tr(
                "{what}. Somebody with access to the database did this past the app. Compare with "
                "a backup, and keep this database as it is."
            ).format(what=self.trail.broken_text().capitalize()),
            "danger",
            title=self.tr("The trail is not whole"),
        )
        self.broken.show()

    def _only_registration(self, activity: Activity) -> None:
        subject = activity.subject
        if subject is None or subject.registration_id is None:
            return
        name = self.tr("{person}: {option}").format(
            person=subject.person.name if subject.person else "", option=subject.option
        )
        self.show_part(ActivityWanted(name, registration_id=subject.registration_id))

    def _only_person(self, activity: Activity) -> None:
        subject = activity.subject
        if subject is not None and subject.person is not None:
            name = subject_name(activity)
            self.show_part(ActivityWanted(name, person_id=subject.person.id))

    def _open_registration(self, activity: Activity) -> None:
        subject, session = activity.subject, self.session
        if (
            subject is None
            or subject.event_id is None
            or subject.person is None
            or subject.registration_id is None
        ):
            return
        event_id = subject.event_id
        wanted = RegistrationWanted(subject.registration_id, subject.person.staff_number)

        def go(occasion: Event) -> None:
            self.event_chosen.emit(occasion, "registrations")
            self.go.emit("registrations", wanted)

        session.read(
            lambda: session.services.events.get_event(session.actor, event_id),
            go,
            owner=self,
            failed=session.notifier.refused,
        )

"""Registrations: find, check, decide."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.questions import Question
from lighthouse_kiosk.domain.registrations import OPEN, Status
from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.services.registrations import (
    RegistrationDetail,
    RegistrationLine,
)
from lighthouse_kiosk.ui.organizer.imports.entry import ImportEntry
from lighthouse_kiosk.ui.organizer.imports.source import Source
from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.passes.wanted import PassWanted
from lighthouse_kiosk.ui.organizer.registrations import commands
from lighthouse_kiosk.ui.organizer.registrations.amendments import Amendments
from lighthouse_kiosk.ui.organizer.registrations.batches import Batches
from lighthouse_kiosk.ui.organizer.registrations.decisions import Decisions
from lighthouse_kiosk.ui.organizer.registrations.export_rows import export_columns, export_rows
from lighthouse_kiosk.ui.organizer.registrations.filters import (
    RegistrationFilter,
    RegistrationWanted,
)
from lighthouse_kiosk.ui.organizer.registrations.list import RegistrationList
from lighthouse_kiosk.ui.organizer.registrations.panel import RegistrationPanel
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.table_exports import TableExport
from lighthouse_kiosk.ui.tasks import Lane, Latest
from lighthouse_kiosk.ui.widgets import Button, Kind
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.terms import problem_sentence

_WORTH_A_LOOK = 25
"""So many are shown option by option before they are approved; fewer can be seen in the list."""


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around the list: what to filter by, and the counts in the header."""

    options: Sequence[EventOption]
    slots: Sequence[PickupSlot]
    questions: Sequence[Question]
    counts: Mapping[Status, int]


class RegistrationsPage(Page):
    """Takes a RegistrationFilter as `part`, or a RegistrationWanted, which it takes in hand."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            self.tr("Registrations"),
            (
                Topic.REGISTRATIONS,
                Topic.PEOPLE,
                Topic.PASSES,
                Topic.PICKUPS,
                Topic.OPTIONS,
                Topic.SLOTS,
                Topic.QUESTIONS,
                Topic.EVENTS,
            ),
        )
        self._around_loads: Latest[_Around] = session.latest(self, Lane.PAGE)
        self._fresh_event = True
        self._load_after = False
        self._asked: Sequence[Question] = ()
        self._asked_for: RegistrationFilter | RegistrationWanted | None = None
        self.list = RegistrationList(session)
        self.panel = RegistrationPanel(session)
        self.decisions = Decisions(session, self)
        self.amendments = Amendments(session, self)
        self.batches = Batches(session, self)
        self.exports = TableExport(session, self)
        self.new_button = Button(self.tr("New registration"), Kind.PRIMARY, icon_name="plus")
        self.new_button.setObjectName("new-registration")
        self.imports = ImportEntry(session, self, lambda: self.occasion)
        self.import_button = Button(self.tr("Import…"), icon_name="upload")
        self.import_button.setObjectName("import-registrations")
        for button in (self.import_button, self.new_button):
            self.header.add(button)
            button.setVisible(session.actor.may(Permission.ORGANISE))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list, 5)
        row.addWidget(self.panel, 2)
        self.content.addLayout(row)
        self._connect()
        self._offer_commands()

    def event_switched(self) -> None:
        self._fresh_event = True

    def show_part(self, wanted: object) -> None:
        if not isinstance(wanted, RegistrationFilter | RegistrationWanted):
            return
        if self._fresh_event:
            # the chips don't know this event's options and slots yet
            self._asked_for = wanted
        else:
            self._show(wanted)

    def _show(self, wanted: RegistrationFilter | RegistrationWanted) -> None:
        if isinstance(wanted, RegistrationFilter):
            self.list.set_filter(wanted)
        else:
            self.list.set_filter(wanted.filter())
            self.list.await_row(wanted.registration_id)

    def load(self) -> None:
        occasion, session = self.occasion, self.session
        if occasion is None:
            return
        if self.panel.on_its_way and not self._fresh_event:
            # who decides on one after the other waits for the next: nothing is asked for beside it
            self._load_after = True
            return
        self._load_after = False
        if self._fresh_event:
            self._fresh_event = False
            self.panel.show_registration(None)
            self.list.set_event(occasion)
        else:
            self.list.refresh()
            # not once the list is there: mostly it leaves the same row in hand
            self.panel.refresh()
        event_id = occasion.id

        def around() -> _Around:
            services, actor = session.services, session.actor
            return _Around(
                services.options.list_options(actor, event_id),
                services.slots.list_slots(actor, event_id),
                services.questions.list_questions(actor, event_id),
                services.variance.budget_variance(actor, event_id).counts,
            )

        self._around_loads.run(around, self._take_around)

    def _load_late(self) -> None:
        """What was put off until the registration in hand was in view."""
        if self._load_after:
            self.load()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.list.handle_key(event):
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.ask_for_registration)
        self.import_button.clicked.connect(self.imports.ask)
        self.list.add.connect(self.ask_for_registration)
        self.list.filters.export_wanted.connect(self._export)
        self.list.asking.connect(self.panel.doubt)
        self.panel.settled.connect(self._load_late)
        self.list.chosen.connect(self._show_in_panel)
        self.list.approve.connect(self.approve_line)
        self.list.reject.connect(self._reject_line)
        self.list.selection.approve.connect(self._approve_ticked)
        self.list.selection.reject.connect(lambda: self.batches.reject_many(self.list.model.ticked))
        self.batches.wanted.connect(self._look_at)
        self.panel.approve.connect(self._approve_in_view)
        self.panel.reject.connect(self._reject_in_view)
        self.panel.cancel.connect(
            lambda detail: self.decisions.ask_to_cancel(
                detail.registration.id, detail.person.name, detail.registration.seen
            )
        )
        self.panel.change.connect(self.amendments.change_wishes)
        self.panel.change_answers.connect(self.amendments.change_answers)
        self.panel.taken.connect(self.amendments.take)
        self.amendments.amended.connect(self.list.foot.say)
        self.amendments.approving.connect(self.list.step_away)
        self.amendments.approved.connect(self._tell_approved)
        self.panel.show_pass.connect(self._show_pass)
        self.decisions.decided.connect(self.list.foot.say)
        self.batches.decided.connect(self.list.foot.remember)
        self.decisions.stuck.connect(self._take_up_again)
        self.decisions.settled.connect(self.list.model.untick)
        self.batches.left_over.connect(self.list.model.keep_ticked)

    def _offer_commands(self) -> None:
        offers, held = self.offers, self.list
        offers.add(commands.NEW, self.ask_for_registration, button=self.new_button)
        offers.add(commands.IMPORT, self.imports.ask, button=self.import_button)
        nothing = self.tr("No registration is in hand")
        offers.add(
            commands.APPROVE,
            lambda: self._with_line(self.approve_line),
            why_not=lambda: "" if held.current_line() else nothing,
        )
        offers.add(
            commands.REJECT,
            lambda: self._with_line(self._reject_line),
            why_not=lambda: "" if held.current_line() else nothing,
        )
        offers.add(commands.SELECT_ALL, held.select_all_matching)
        offers.add(
            commands.UNDO,
            held.foot.undo,
            why_not=lambda: (
                "" if held.foot.can_undo() else self.tr("Nothing was decided here just now")
            ),
        )
        offers.add(
            commands.EXPORT,
            self._export,
            why_not=lambda: "" if held.model.rowCount() else self.tr("No registration is listed"),
        )

    def _with_line(self, act: Callable[[RegistrationLine], None]) -> None:
        line = self.list.current_line()
        if line is not None:
            act(line)

    def _take_around(self, around: _Around) -> None:
        self._asked = around.questions
        self.list.filters.set_offer(around.options, around.slots)
        pending = around.counts.get(Status.PENDING, 0)
        approved = around.counts.get(Status.APPROVED, 0)
        self.list.tell_whether_any(anything=any(around.counts.values()))
        self.header.set_subtitle(
            self.tr("{pending} pending · {approved} approved · {all} in all").format(
                pending=number(pending),
                approved=number(approved),
                all=number(sum(around.counts.values())),
            )
        )
        if self._asked_for is not None:
            wanted, self._asked_for = self._asked_for, None
            self._show(wanted)

    def take_file(self, path: Path) -> bool:
        self.imports.take(Source(path))
        return self.imports.allowed

    def take_focus(self) -> None:
        self.list.table.setFocus()

    def focus_search(self) -> None:
        self.list.filters.search.take_keyboard()

    def _show_in_panel(self, line: RegistrationLine | None) -> None:
        self.panel.show_registration(line.id if line is not None else None)

    def approve_line(self, line: RegistrationLine) -> None:
        """Approve a clear one and go on to the next; say why where it isn't clear."""
        if line.status is not Status.PENDING:
            self.session.notifier.info(
                self.tr("{name} is already decided").format(name=line.person.name)
            )
        elif line.problems:
            self.session.notifier.warning(
                self.tr("{name} can't be approved as it is").format(name=line.person.name),
                detail=" ".join(problem_sentence(problem) for problem in line.problems),
            )
        else:
            self.list.step_away()
            self.decisions.approve(line.id, line.person.name, line.seen)

    def _approve_in_view(self, detail: RegistrationDetail) -> None:
        self.list.step_away()
        registration = detail.registration
        self.decisions.approve(registration.id, detail.person.name, registration.seen)

    def _reject_line(self, line: RegistrationLine) -> None:
        if line.status not in OPEN or line.picked_up:
            self.session.notifier.info(
                self.tr("{name} can't be rejected any more").format(name=line.person.name)
            )
            return
        self.decisions.ask_to_reject(line.id, line.person.name, line.seen)

    def _reject_in_view(self, detail: RegistrationDetail) -> None:
        registration = detail.registration
        self.decisions.ask_to_reject(registration.id, detail.person.name, registration.seen)

    def _approve_ticked(self) -> None:
        ids, lines = self.list.model.ticked, self.list.model.ticked_lines
        if lines is None or len(ids) >= _WORTH_A_LOOK:
            currency = self.occasion.currency if self.occasion else ""
            self.batches.ask_to_approve(ids, currency)
        else:
            self.batches.approve_many([line.id for line in lines if line.clear])

    def _take_up_again(self, found_id: RegistrationId) -> None:
        """Have one in hand that still waits, and see what stands in its way by now."""
        self.panel.doubt()
        self.list.go_to(found_id)

    def _export(self) -> None:
        """Save what search and filters leave as a table."""
        occasion, query = self.occasion, self.list.model.query
        asked = self._asked
        if occasion is not None and query is not None:
            self.exports.ask(
                "registrations",
                export_columns(occasion, asked),
                lambda: export_rows(self.session, occasion, query, asked),
                self.list.model.total or 0,
            )

    def _look_at(self, ids: Sequence[RegistrationId]) -> None:
        """Have these ticked, and the first of them in hand."""
        self.list.model.tick_all(ids)
        self.list.go_to(ids[0])

    def _show_pass(self, detail: RegistrationDetail) -> None:
        self.go.emit("passes", PassWanted(detail.registration.id, detail.person.staff_number))

    def ask_for_registration(self) -> None:
        """Open the dialog for a new registration."""
        if self.occasion is not None:
            self.amendments.ask_for_registration(self.occasion)

    def _tell_approved(self, found_id: RegistrationId, name: str, sentence: str) -> None:
        self.list.model.untick(found_id)
        self.list.foot.say(sentence, lambda: self.decisions.undo(found_id, name))

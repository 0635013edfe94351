"""The side panel: one registration, its checks, the ways out, its history, and the decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu

from lighthouse_kiosk.domain.conflicts import Alternative
from lighthouse_kiosk.domain.errors import LighthouseError, NotFound
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.services.registrations import RegistrationDetail
from lighthouse_kiosk.ui.assets import icon
from lighthouse_kiosk.ui.models.registrations import option_text, status_badge
from lighthouse_kiosk.ui.organizer.registrations.answers import AnswersBlock
from lighthouse_kiosk.ui.organizer.registrations.checks import (
    Alternatives,
    CheckList,
    slot_words,
)
from lighthouse_kiosk.ui.organizer.registrations.history import history_lines
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Lane, Latest
from lighthouse_kiosk.ui.widgets import (
    AddressLabel,
    Avatar,
    Badge,
    Button,
    EmptyState,
    IconButton,
    Kind,
    Role,
    SidePanel,
    Text,
    Tone,
)
from lighthouse_kiosk.ui.words import error_words
from lighthouse_kiosk.wording.format import money


@dataclass(frozen=True, slots=True)
class _Shown:
    detail: RegistrationDetail
    slots: Sequence[PickupSlot]


class RegistrationPanel(SidePanel):
    """Signals carry the RegistrationDetail in view; `taken` also the alternative."""

    approve = Signal(object)
    reject = Signal(object)
    cancel = Signal(object)
    change = Signal(object, object)
    """The detail, and the event's slots."""
    change_answers = Signal(object)
    taken = Signal(object, object)
    show_pass = Signal(object)
    settled = Signal()
    """Another one has come into view, or could not be read."""

    def __init__(self, session: Session) -> None:
        empty = EmptyState("user-check", "")
        super().__init__("registration-panel", empty, least=314)
        empty.say(self.tr("Nobody chosen"), self.tr("Choose a row to see its checks and decide."))
        self._session = session
        self._loads: Latest[_Shown] = session.latest(self, Lane.PAGE)
        self._renewals: Latest[_Shown] = session.latest(self, Lane.PAGE)
        self._wanted: RegistrationId | None = None
        self._shown: _Shown | None = None
        self.on_its_way = False
        """Whether another one is being read, and not in view yet."""
        self._up_to_date = False
        """Whether what is wanted has been read, or is being read, since it may have changed."""
        self._build()
        self._trouble = EmptyState("circle-alert", "")
        self._trouble.button.setObjectName("load-detail-again")
        self._trouble.acted.connect(self.refresh)

    @property
    def detail(self) -> RegistrationDetail | None:
        """What is in view; None while nothing is, or another one is on its way."""
        shown = self._shown
        if shown is None or shown.detail.registration.id != self._wanted:
            return None
        return shown.detail

    def show_registration(self, found_id: RegistrationId | None) -> None:
        """Load and show this one, unless it is shown; None shows what the panel is for."""
        if found_id != self._wanted:
            self._wanted = found_id
            self._renewals.drop()
            self.on_its_way = self.on_its_way or found_id is not None
            self._read(self._loads, self._take)
            if found_id is None:
                self._settle()
        elif not self._up_to_date:
            self.refresh()

    def doubt(self) -> None:
        """Let what is shown be read anew when it is next taken in hand: it may have changed."""
        self._up_to_date = False

    def refresh(self) -> None:
        """Read anew what is shown, or is on its way: it may have changed.

        What is on its way is shown until then: whoever goes on to the next one waits for it.
        """
        self._read(self._renewals, self._renew)

    def _read(self, loads: Latest[_Shown], then: Callable[[_Shown], None]) -> None:
        found_id, session = self._wanted, self._session
        self._up_to_date = True
        if found_id is None:
            self._loads.drop()
            self._renewals.drop()
            self._shown = None
            self.show_empty()
            return

        def work() -> _Shown:
            detail = session.services.registrations.get_registration(session.actor, found_id)
            slots = session.services.slots.list_slots(session.actor, detail.event.id)
            return _Shown(detail, slots)

        loads.run(work, then, failed=self._fail, tell_faults=True)

    def _renew(self, shown: _Shown) -> None:
        self._loads.drop()  # what is older and comes later
        self._take(shown)

    def _fail(self, error: LighthouseError) -> None:
        """Say so instead of showing somebody else's; who is in view stays unless they are gone."""
        self._up_to_date = False
        self._settle()
        if self.detail is not None and not isinstance(error, NotFound):
            self._session.notifier.refused(error)
            return
        self._shown = None
        words = error_words(error)
        self._trouble.say(words.title, words.advice, self.tr("Try again"))
        self.show_instead(self._trouble)

    def ask_to_change(self) -> None:
        """Ask for another slot or quantity of what is in view."""
        if self._shown is not None and self.detail is not None:
            self.change.emit(self._shown.detail, self._shown.slots)

    def _build(self) -> None:
        self.add_head(self._build_head())
        self._body = self.add_body(spacing=10)
        self._wish = Text("", Role.TITLE, wrap=True)
        self._status = Badge()
        self._cost = Text("", Role.SMALL, Tone.SECONDARY, wrap=True)
        wish = QHBoxLayout()
        wish.setSpacing(8)
        wish.addWidget(self._wish, 1)
        wish.addWidget(self._status, 0, Qt.AlignmentFlag.AlignTop)
        self._body.addLayout(wish)
        self._body.addWidget(self._cost)
        self._note = Text("", Role.SMALL, Tone.SECONDARY, wrap=True)
        self._body.addWidget(self._note)
        self._answers = AnswersBlock()
        self._answers.button.setVisible(self._session.actor.may(Permission.ORGANISE))
        self._answers.change.connect(lambda: self._emit(self.change_answers))
        self._checks_title = Text(self.tr("Checks before approval"), Role.SMALL_STRONG)
        self._checks = CheckList()
        self._alternatives = Alternatives(
            self.tr("Approve"), self.tr("Register…"), self.tr("Approve")
        )
        self._alternatives.taken.connect(self._take_alternative)
        self._body.addSpacing(6)
        self._body.addWidget(self._checks_title)
        self._body.addWidget(self._checks)
        self._body.addSpacing(4)
        self._body.addWidget(self._alternatives)
        self._body.addWidget(self._answers)
        self._body.addSpacing(8)
        self._body.addWidget(Text(self.tr("History"), Role.SMALL_STRONG))
        self._history = Text("", Role.SMALL, Tone.SECONDARY, wrap=True)
        self._history.setObjectName("history")
        self._body.addWidget(self._history)
        self._body.addStretch(1)
        self._build_foot()

    def _build_head(self) -> QGridLayout:
        head = QGridLayout()
        head.setContentsMargins(18, 16, 18, 16)
        head.setHorizontalSpacing(12)
        head.setVerticalSpacing(1)
        head.setColumnStretch(1, 1)
        self._avatar = Avatar("", 44)
        self._name = Text("", Role.PAGE_TITLE, wrap=True)
        self._name.setObjectName("panel-name")
        self._about = Text("", Role.SMALL, Tone.HINT, wrap=True)
        self._email = AddressLabel(tone=Tone.HINT)
        self._email.setObjectName("panel-email")
        self._more = IconButton("ellipsis", self.tr("More for this registration"))
        self._more.setObjectName("panel-more")
        self._more.clicked.connect(self._open_menu)
        head.addWidget(self._avatar, 0, 0, 3, 1, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._name, 0, 1)
        head.addWidget(self._more, 0, 2, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._about, 1, 1, 1, 2)
        head.addWidget(self._email, 2, 1, 1, 2)
        return head

    def _build_foot(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.reject_button = Button(self.tr("Reject…"), Kind.DANGER)
        self.reject_button.setObjectName("panel-reject")
        self.reject_button.clicked.connect(lambda: self._emit(self.reject))
        self.pass_button = Button(self.tr("Show pass"), icon_name="qr-code")
        self.pass_button.setObjectName("panel-pass")
        self.pass_button.clicked.connect(lambda: self._emit(self.show_pass))
        self.approve_button = Button(self.tr("Approve"), Kind.SUCCESS)
        self.approve_button.setObjectName("panel-approve")
        self.approve_button.clicked.connect(lambda: self._emit(self.approve))
        row.addWidget(self.reject_button)
        row.addStretch(1)
        row.addWidget(self.pass_button)
        row.addWidget(self.approve_button)
        self._foot = self.add_foot(row)

    def _emit(self, signal: object) -> None:
        detail = self.detail
        if detail is not None:
            signal.emit(detail)  # type: ignore[attr-defined] # a bound Signal

    def _settle(self) -> None:
        if self.on_its_way:
            self.on_its_way = False
            self.settled.emit()

    def _take(self, shown: _Shown) -> None:
        self._show(shown)
        self._settle()

    def _show(self, shown: _Shown) -> None:
        detail = shown.detail
        if shown == self._shown:
            self._show_checks(detail)  # which tell how much time is left
            return
        self._shown = shown
        registration, person, event = detail.registration, detail.person, detail.event
        self._avatar.set_name(person.name)
        self._name.setText(person.name)
        about = (person.staff_number, person.department)
        self._about.setText(" · ".join(part for part in about if part))
        self._email.setText(person.email)
        self._email.setVisible(bool(person.email))
        self._wish.setText(option_text(detail.option.name, registration.quantity))
        word, kind = status_badge(
            registration.status, registration.picked_up, registration.quantity
        )
        self._status.set_status(word, kind)
        cost = self._cost_words(detail)
        self._cost.setText(cost)
        self._cost.setVisible(bool(cost))
        self._note.setText(registration.note)
        self._note.setVisible(bool(registration.note))
        self._answers.show_answers(detail.answers)
        conflicts = detail.conflicts
        for part in (self._checks_title, self._checks, self._alternatives):
            part.setVisible(conflicts is not None)
        self._show_checks(detail)
        if conflicts is not None:
            self._alternatives.show_result(conflicts, event)
        known: dict[UUID, PickupSlot] = {slot.id: slot for slot in shown.slots}
        lines = history_lines(detail.history, event.time_zone, known)
        self._history.setText("\n".join(lines))
        self._show_buttons(detail)
        self.show_content()

    def _show_checks(self, detail: RegistrationDetail) -> None:
        if detail.conflicts is not None:
            now = self._session.clock()
            self._checks.show_result(detail.conflicts, detail.event, detail.slot, now)

    def _cost_words(self, detail: RegistrationDetail) -> str:
        registration, currency = detail.registration, detail.event.currency
        parts = []
        if detail.slot is not None:
            parts.append(self.tr("Slot {slot}").format(slot=slot_words(detail.slot)))
        if registration.status is Status.PENDING:
            wanted = detail.option.unit_cost * registration.quantity
            parts.append(
                self.tr("would commit {cost}").format(cost=money(wanted, currency))
                if wanted
                else self.tr("costs nothing")
            )
        elif registration.status is Status.APPROVED:
            cost = money(registration.committed_cost, currency)
            parts.append(
                self.tr("{cost} committed").format(cost=cost)
                if registration.committed_cost
                else self.tr("costs nothing")
            )
        return " · ".join(parts)

    def _show_buttons(self, detail: RegistrationDetail) -> None:
        status = detail.registration.status
        pending, approved = status is Status.PENDING, status is Status.APPROVED
        self._foot.setVisible(pending or approved)
        self._more.setVisible(pending or approved)
        self.reject_button.setText(self.tr("Reject…") if pending else self.tr("Withdraw…"))
        gone = bool(detail.registration.picked_up)
        why = self.tr("Something was picked up already; undo that at the desk first.")
        self.reject_button.allow(not gone, why)
        self.approve_button.setVisible(pending)
        self.pass_button.setVisible(approved and detail.token_text is not None)
        clear = detail.conflicts is not None and detail.conflicts.clear
        self.approve_button.allow(clear, self.tr("Take one of the alternatives above first."))

    def _take_alternative(self, alternative: Alternative) -> None:
        detail = self.detail
        if detail is not None:
            self.taken.emit(detail, alternative)

    def _open_menu(self) -> None:
        shown = self._shown
        if shown is None or self.detail is None:
            return
        menu = QMenu(self)
        menu.setObjectName("panel-menu")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(
            icon("pencil"),
            self.tr("Change slot or quantity…"),
            self.ask_to_change,
        )
        stop = menu.addAction(
            icon("ban", "red_text"),
            self.tr("Cancel registration…"),
            lambda: self.cancel.emit(shown.detail),
        )
        stop.setEnabled(not shown.detail.registration.picked_up)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

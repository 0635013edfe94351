"""Pickup desks: what each handed out, and the kiosk of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.desks import Desk
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.services.desk_sightings import DeskStanding
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.services.pickup_reviews import ReviewKind, ReviewLine
from lighthouse_kiosk.ui.organizer.desks import commands
from lighthouse_kiosk.ui.organizer.desks.dialog import DeskDialog
from lighthouse_kiosk.ui.organizer.desks.overview import DesksOverview
from lighthouse_kiosk.ui.organizer.desks.review import PickupReviewList
from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.registrations.filters import RegistrationWanted
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import Button, Kind, TabStrip
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.translation import translate

if TYPE_CHECKING:
    # camera and sound load when the first kiosk is opened
    from lighthouse_kiosk.ui.kiosk.window import KioskWindow


REVIEW = "review"


class DesksPage(Page):
    """The kiosks opened here close with the page. Takes REVIEW or a ReviewKind as `part`."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session, self.tr("Pickup desks"), (Topic.DESKS, Topic.PICKUPS, Topic.EVENTS)
        )
        self._loads: Latest[Sequence[DeskStanding]] = session.latest(self)
        self._may_organise = session.actor.may(Permission.ORGANISE)
        self._kiosks: list[KioskWindow] = []
        self._desks: Sequence[DeskStanding] = ()
        self.add_button = Button(self.tr("Add desk"), Kind.PRIMARY, icon_name="plus")
        self.add_button.setObjectName("add-desk")
        self.add_button.clicked.connect(lambda: self._edit(None))
        self.header.add(self.add_button)
        self.add_button.setVisible(self._may_organise)
        self.overview = DesksOverview(may_organise=self._may_organise)
        self.overview.opened.connect(self.open_kiosk)
        self.overview.edited.connect(self._edit)
        self.overview.retried.connect(self.load)
        self.content.setContentsMargins(0, 0, 0, 0)
        self._build_shelves()
        self.offers.add(commands.ADD, lambda: self._edit(None), button=self.add_button)
        self.reload_every(15_000)

    def _build_shelves(self) -> None:
        """The desks, and beside them what is to be looked through, for those who may see it."""
        self._shelves = QStackedWidget()
        self._shelves.addWidget(self.overview)
        self.content.addWidget(self._shelves)
        self.review: PickupReviewList | None = None
        if not self.session.actor.may(Permission.READ):
            return
        self._tabs = TabStrip([self.tr("Desks"), self.tr("Review")], self.tr("Parts of the page"))
        self._tabs.setObjectName("desks-tabs")
        self._tabs.chosen.connect(self._shelves.setCurrentIndex)
        self.below_header.addWidget(self._tabs)
        self.review = PickupReviewList(self.session)
        self.review.counted.connect(self._show_count)
        self.review.opened.connect(self._open_registration)
        self._shelves.addWidget(self.review)

    def show_part(self, wanted: object) -> None:
        """Show `review`, all of one ReviewKind there, or the desks."""
        if self.review is None:
            return
        kind = wanted if isinstance(wanted, ReviewKind) else None
        self._tabs.set_current(int(wanted == REVIEW or kind is not None))
        if kind is not None:
            self.review.show_kind(kind)

    def event_switched(self) -> None:
        if self.review is not None:
            self.review.show_event(self.occasion)

    event_changed = event_switched

    def focus_search(self) -> None:
        if self.review is not None:
            self._tabs.set_current(1)
            self.review.search.take_keyboard()

    def load(self) -> None:
        if self.review is not None:
            self.review.load()
        occasion, session = self.occasion, self.session
        if occasion is None:
            return
        event_id = occasion.id
        self._loads.run(
            lambda: session.services.desk_sightings.standing(session.actor, event_id),
            self.show_standings,
            failed=self._fail,
        )

    def open_kiosk(self, desk: Desk) -> None:
        """Open the desk's kiosk in a window of its own."""
        session = self.session
        desks = session.services.desks

        def opened() -> DeskSession:
            if self._may_organise:
                return desks.open_desk(session.actor, desk.event_id, desk.id)
            return desks.sign_in_desk(str(desk.event_id), str(desk.id))

        session.read(opened, self._show_kiosk, owner=self)

    def _show_kiosk(self, desk_session: DeskSession) -> None:
        from lighthouse_kiosk.ui.kiosk.window import open_kiosk  # noqa: PLC0415 - see above

        session = self.session
        kiosk = open_kiosk(
            session.services, desk_session, windowed=True, runner=session.runner, bus=session.bus
        )
        self._kiosks.append(kiosk)
        kiosk.closed.connect(lambda: self._forget(kiosk))

    def _forget(self, kiosk: KioskWindow) -> None:
        if kiosk in self._kiosks:
            self._kiosks.remove(kiosk)
            kiosk.deleteLater()

    def leave(self) -> None:
        for kiosk in list(self._kiosks):
            kiosk.close()

    def show_standings(self, standings: Sequence[DeskStanding]) -> None:
        self._desks = standings
        if self.review is not None:
            self.review.show_desks([standing.desk for standing in standings])
        zone = self.occasion.time_zone if self.occasion else "UTC"
        self.overview.show_standings(standings, self.session.clock(), zone)
        self.header.set_subtitle(_summary(standings) if standings else "")
        self.add_button.setVisible(self._may_organise and bool(standings))

    def _show_count(self, count: int | None) -> None:
        if count is not None:
            words = self.tr("Review ({count})").format(count=number(count))
            self._tabs.set_tab_text(1, words if count else self.tr("Review"))

    def _open_registration(self, line: ReviewLine) -> None:
        if line.registration_id is not None and line.person is not None:
            wanted = RegistrationWanted(line.registration_id, line.person.staff_number)
            self.go.emit("registrations", wanted)

    def _fail(self, error: LighthouseError) -> None:
        if self._desks:
            self.session.notifier.refused(error)
        else:
            self.overview.fail(error)

    def _edit(self, desk: Desk | None) -> None:
        if self.occasion is None:
            return
        suggestion = self.tr("Desk {number}").format(number=number(len(self._desks) + 1))
        dialog = DeskDialog(self.session, self.occasion.id, desk, suggestion, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _summary(standings: Sequence[DeskStanding]) -> str:
    today = sum(standing.today for standing in standings)
    ever = sum(standing.ever for standing in standings)
    desks = translate("desks", "{count} desks", "", len(standings))
    handed_out = translate("desks", "{today} handed out today, {ever} in all")
    return translate("desks", "{desks} · {handed_out}").format(
        desks=desks.format(count=number(len(standings))),
        handed_out=handed_out.format(today=number(today), ever=number(ever)),
    )

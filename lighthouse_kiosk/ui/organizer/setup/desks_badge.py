"""In the header: how many of the event's desks are at work, or which has fallen silent."""

from __future__ import annotations

from collections.abc import Sequence

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.services.desk_sightings import DeskStanding
from lighthouse_kiosk.ui.organizer.desks.words import sign_of
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import Badge, BadgeKind
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.translation import translate


class DesksBadge(Badge):
    """Not shown while no desk is open, as on most days before the event."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("desks-badge")
        self._session = session
        self._loads: Latest[Sequence[DeskStanding]] = session.latest(self)
        self.hide()

    def show_event(self, occasion: Event) -> None:
        session = self._session
        self._loads.run(
            lambda: session.services.desk_sightings.standing(session.actor, occasion.id),
            lambda standings: self._take(standings, occasion.time_zone),
            failed=self._fail,
        )

    def _take(self, standings: Sequence[DeskStanding], zone: str) -> None:
        silent = sum(standing.silent_for is not None for standing in standings)
        now = self._session.clock()
        at_work = sum(sign_of(each, now, zone).kind is BadgeKind.SUCCESS for each in standings)
        if silent:
            words = translate("setup", "{count} desks silent", "", silent)
            self.set_status(words.format(count=number(silent)), BadgeKind.WARNING, "wifi-off")
        else:
            words = translate("setup", "{count} desks at work", "", at_work)
            self.set_status(words.format(count=number(at_work)), BadgeKind.SUCCESS, "wifi")
        self.setVisible(bool(silent or at_work))

    def _fail(self, _error: LighthouseError) -> None:
        """An aside: what else the page asks for says what is wrong."""
        self.hide()

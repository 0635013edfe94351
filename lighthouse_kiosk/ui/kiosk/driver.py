"""Drives the flow: takes events, has the services do what the flow asks, hands on the state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.desks import DeskPolicy
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import new_id
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.ui.changes import ChangeBus
from lighthouse_kiosk.ui.kiosk import flow
from lighthouse_kiosk.ui.kiosk.bugs import Bug, answering
from lighthouse_kiosk.ui.kiosk.conditions import tells_away
from lighthouse_kiosk.ui.kiosk.desk_work import Worked, do, went_wrong
from lighthouse_kiosk.ui.kiosk.effects import (
    ListPickups,
    ListSupervisors,
    PlaySound,
    SearchPeople,
    Work,
)
from lighthouse_kiosk.ui.kiosk.events import Event, Faulted, Opened, Scanned
from lighthouse_kiosk.ui.kiosk.header import Standing
from lighthouse_kiosk.ui.kiosk.photos import Photos
from lighthouse_kiosk.ui.kiosk.states import Scan, Starting, State
from lighthouse_kiosk.ui.tasks import Lane, Latest, TaskRunner

if TYPE_CHECKING:
    # the kiosk's window is up before SQLAlchemy is loaded
    from lighthouse_kiosk.bootstrap import Services
    from lighthouse_kiosk.services.desks import DeskSession
    from lighthouse_kiosk.services.pickups import DeskFigures

_FIGURES_MS = 5_000
"""How often figures are read again, so that the other desks' pickups show."""
_AFTER_CHANGES_MS = 300
"""When they are read after a change: the answer that a person waits for is painted first."""


class Driver(QObject):
    """Lives on the GUI thread; all work runs on the lanes of its TaskRunner."""

    changed = Signal(object)
    """The new State; also emitted for a step that leads to the same one."""
    sounded = Signal(str)
    standing_changed = Signal(object)
    """A Standing: how the database answered last."""
    figures_changed = Signal(object)
    """DeskFigures."""

    def __init__(
        self,
        runner: TaskRunner,
        bus: ChangeBus,
        report: Callable[[BaseException], None],
        parent: QObject | None = None,
    ) -> None:
        """`report` logs an exception that is a bug."""
        super().__init__(parent)
        self.state: State = Starting()
        self.standing = Standing.UNKNOWN
        self.figures: DeskFigures | None = None
        self._runner = runner
        self._bus = bus
        self._report = report
        self._services: Services | None = None
        self._session: DeskSession | None = None
        self._figures: Latest[DeskFigures] = Latest(runner, Lane.READ, self)
        self._lists: dict[type, Latest[Worked | Bug]] = {
            kind: Latest(runner, Lane.READ, self)
            for kind in (SearchPeople, ListPickups, ListSupervisors)
        }
        self.photos = Photos(runner, self)
        self._refresh = QTimer(self, interval=_FIGURES_MS)
        self._refresh.timeout.connect(self.read_figures)
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_CHANGES_MS)
        self._soon.timeout.connect(self.read_figures)
        bus.subscribe(
            self, {Topic.PICKUPS, Topic.REGISTRATIONS}, lambda _changes: self._soon.start()
        )

    def open(self, services: Services, session: DeskSession, *, after_crash: bool = False) -> None:
        # whoever opened the desk leaves: only a supervisor in place may supervise at it
        actor = replace(session.actor, role=Role.DESK)
        self._services, self._session = services, replace(session, actor=actor)
        self.take(Opened(after_crash))
        self.read_figures()
        self._refresh.start()

    def go_over(self, services: Services) -> None:
        """Work with these services from now on: the database was opened anew."""
        self._services = services

    def close(self) -> None:
        """Ask for nothing more."""
        self._refresh.stop()
        self._soon.stop()
        self._figures.drop()
        for latest in self._lists.values():
            latest.drop()
        self.photos.drop()
        self._services = None

    def scan(self, text: str) -> None:
        self.take(Scanned(Scan(text, new_id())))

    def recover(self) -> None:
        """Somewhere in the app a bug was caught."""
        self.take(Faulted())

    def take(self, event: Event) -> None:
        policy = self._session.desk.policy if self._session else DeskPolicy()
        step = flow.step(self.state, event, policy)
        self.state = step.state
        self.changed.emit(step.state)
        for effect in step.effects:
            if isinstance(effect, PlaySound):
                self.sounded.emit(effect.sound)
            else:
                self._work(effect)
        if self._services is not None and self._session is not None:
            self.photos.follow(self.state, self._services, self._session)

    def _opened(self) -> tuple[Services, DeskSession]:
        if self._services is None or self._session is None:
            raise RuntimeError("the flow asks for work only after Opened")
        return self._services, self._session

    def _work(self, work: Work) -> None:
        """Have it done. A bug in it is an answer too: the flow must not hang."""
        services, session = self._opened()

        def then(outcome: Worked | Bug) -> None:
            if isinstance(outcome, Bug):
                self.take(went_wrong(work, None))
                self._report(outcome.error)
                return
            self._stands(Standing.WELL)
            self.take(outcome.answer)
            if outcome.changes:
                self._bus.publish(outcome.changes)

        def failed(error: LighthouseError) -> None:
            self._judge(error)
            self.take(went_wrong(work, error))

        guarded = answering(lambda: do(services, session, work))
        latest = self._lists.get(type(work))
        if latest is not None:
            latest.run(guarded, then, failed=failed)
        else:
            self._runner.run(Lane.INTERACTIVE, guarded, then, failed=failed, owner=self)

    def read_figures(self) -> None:
        """Load the figures anew; also shows whether the database is still there."""
        services, session = self._services, self._session
        if services is None or session is None:
            return
        self._figures.run(
            lambda: services.pickups.desk_figures(session), self._show_figures, failed=self._judge
        )

    def _show_figures(self, figures: DeskFigures) -> None:
        self._stands(Standing.WELL)
        self.figures = figures
        self.figures_changed.emit(figures)

    def _judge(self, error: LighthouseError) -> None:
        if tells_away(error):
            self._stands(Standing.AWAY)

    def _stands(self, standing: Standing) -> None:
        if standing is not self.standing:
            self.standing = standing
            self.standing_changed.emit(standing)

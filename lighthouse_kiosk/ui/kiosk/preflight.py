"""Runs the check before a desk opens, and again whenever it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.ui.kiosk.camera import Camera
from lighthouse_kiosk.ui.kiosk.diagnostics import Diagnostics
from lighthouse_kiosk.ui.kiosk.diagnostics_words import Reader
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.preferences import Volume
from lighthouse_kiosk.ui.kiosk.preflight_words import (
    Item,
    Mark,
    SoundView,
    Unknowable,
    backup_row,
    camera_row,
    clock_row,
    database_row,
    disk_row,
    knowledge_row,
    scanner_row,
    sound_row,
)
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen
from lighthouse_kiosk.ui.kiosk.screens.preflight import (
    AllFitScreen,
    Occasion,
    PreflightPage,
    PreflightScreen,
    PreflightView,
    in_order,
)
from lighthouse_kiosk.ui.kiosk.sounds import Sounds
from lighthouse_kiosk.ui.kiosk.view import Front, KioskView
from lighthouse_kiosk.ui.tasks import Lane, TaskRunner

if TYPE_CHECKING:
    # the kiosk's window is up before SQLAlchemy is loaded
    from lighthouse_kiosk.bootstrap import Services
    from lighthouse_kiosk.services.desks import DeskSession

_AGAIN_MS = 3_000
"""How often what was not fit is looked at again."""


class Preflight(QObject):
    """While it is `up`, codes are counted as heard instead of being taken by the desk."""

    started = Signal()
    """The desk is to be opened."""
    refused = Signal()
    """Another desk is to be chosen instead."""

    def __init__(
        self,
        view: KioskView,
        runner: TaskRunner,
        camera: Camera,
        sounds: Sounds,
        diagnostics: Diagnostics,
    ) -> None:
        super().__init__(view)
        self.up = False
        self._view = view
        self._runner = runner
        self._camera = camera
        self._sounds = sounds
        self._diagnostics = diagnostics
        self._services: Services | None = None
        self._session: DeskSession | None = None
        self._trouble: LighthouseError | None = None
        self._occasion = Occasion.BEFORE
        self._behind: Front | None = None
        self._found: dict[Item, Any] = {}
        self._asked: set[Item] = set()
        self._heard: Reader | None = None
        self._played = self._unheard = False
        self._details = False
        self._page: PreflightPage | None = None
        self._again = QTimer(self, interval=_AGAIN_MS)
        self._again.timeout.connect(self._look_again)
        camera.view_changed.connect(self._present)
        sounds.changed.connect(self._present)
        diagnostics.closed.connect(self._come_back)
        diagnostics.serial_changed.connect(self._present)

    def know(
        self,
        services: Services | None,
        session: DeskSession | None = None,
        trouble: LighthouseError | None = None,
    ) -> None:
        """Tell what there is to check; `trouble` is why there are no services."""
        self._services, self._session, self._trouble = services, session, trouble
        if self.up:
            self._found.clear()
            self._look(*Item)
            self._present()

    def open(self, occasion: Occasion) -> None:
        if self.up or self._diagnostics.up:
            return
        self.up = True
        self._occasion = occasion
        self._behind = self._view.front
        self._heard, self._played, self._unheard, self._details = None, False, False, False
        self._found.clear()
        self._asked.clear()
        self._look(*Item)
        self._sounds.prepare()
        self._view.show_front(self._front)
        self._again.start()

    def close(self) -> None:
        """Leave the page to what was there before."""
        if self.up:
            self.up = False
            self._page = None
            self._again.stop()
            self._view.show_front(self._behind)

    def note(self, reader: Reader) -> None:
        """A code was read."""
        if reader is not Reader.CAMERA:
            self._heard = reader
            self._present()

    # -- what is shown --------------------------------------------------------------------------

    def _front(self, metrics: Metrics, desk: DeskView) -> Screen:
        shown = self._shown()
        page: PreflightScreen | AllFitScreen
        if shown.calm and not self._details:
            page = AllFitScreen(metrics, desk, shown)
            page.details_wanted.connect(self.look_closer)
        else:
            page = PreflightScreen(metrics, desk, shown)
        page.fix_wanted.connect(self._fix)
        page.start_wanted.connect(self._start)
        page.left.connect(self._leave)
        self._page = page
        return page

    def look_closer(self) -> None:
        """Show the cards, also when all is fit."""
        self._details = True
        self._view.show_front(self._front)

    def _shown(self) -> PreflightView:
        zone = self._session.event.time_zone if self._session is not None else ""
        camera, found = self._camera.view, self._found.get
        sound = SoundView(
            self._sounds.volume is not Volume.OFF,
            self._sounds.possible,
            self._played,
            self._unheard,
        )
        rows = [
            camera_row(camera),
            scanner_row(self._heard, self._diagnostics.serial, camera),
            sound_row(sound),
            clock_row(found(Item.CLOCK), zone),
            disk_row(found(Item.DISK)),
            database_row(found(Item.DATABASE)),
            backup_row(found(Item.BACKUP)),
            knowledge_row(found(Item.KNOWLEDGE), desk_chosen=self._session is not None),
        ]
        return PreflightView(in_order(rows), self._occasion)

    def _present(self) -> None:
        if not self.up or self._diagnostics.up:
            return
        shown, page = self._shown(), self._page
        if isinstance(page, PreflightScreen) and (not shown.calm or self._details):
            page.present(shown)
        elif not isinstance(page, AllFitScreen) or not shown.calm:
            self._view.show_front(self._front)

    # -- what is looked at ----------------------------------------------------------------------

    def _look(self, *items: Item) -> None:
        services, session = self._services, self._session
        if services is None:
            if self._trouble is not None:
                self._found = dict.fromkeys(Item, Unknowable.UNKNOWABLE)
                self._found[Item.DATABASE] = self._trouble
            return
        health = services.health
        work: dict[Item, Callable[[], object]] = {
            Item.CLOCK: health.clock,
            Item.DISK: health.disk,
            Item.DATABASE: health.database,
            Item.BACKUP: health.backup,
        }
        if session is not None:
            work[Item.KNOWLEDGE] = partial(health.knowledge, session)
        for item in items:
            if item in work and item not in self._asked:
                self._ask(item, Lane.READ, work[item])

    def _ask(self, item: Item, lane: Lane, work: Callable[[], object]) -> None:
        self._asked.add(item)
        answered = partial(self._answered, item)
        self._runner.run(lane, work, answered, failed=answered, owner=self)

    def _answered(self, item: Item, found: object) -> None:
        self._asked.discard(item)
        self._found[item] = found
        self._present()

    def _look_again(self) -> None:
        """Whatever is not fit may have been put right meanwhile; room goes by itself."""
        rows = self._shown().rows
        again = [item for item, shown in rows.items() if shown.mark in {Mark.LOOK, Mark.UNFIT}]
        self._look(Item.DISK, *again)

    # -- what people do -------------------------------------------------------------------------

    def _fix(self, item: Item) -> None:
        match item:
            case Item.CAMERA:
                self._diagnostics.open()
            case Item.SCANNER:
                self._diagnostics.choose_scanner()
            case Item.SOUND:
                self._unheard = self._played and not self._unheard
                self._played = not self._unheard
                if self._played:
                    self._sounds.play("done")
                self._present()
            case Item.BACKUP if self._services is not None and item not in self._asked:
                self._back_up(self._services)
            case _:
                self._found.pop(item, None)
                self._look(item)
                self._present()

    def _back_up(self, services: Services) -> None:
        def work() -> object:
            services.maintenance.back_up()
            return services.health.backup()

        self._found.pop(Item.BACKUP, None)
        self._ask(Item.BACKUP, Lane.BULK, work)
        self._present()

    def _come_back(self) -> None:
        """The camera's check was closed."""
        if self.up:
            self._view.show_front(self._front)

    def _start(self) -> None:
        self.close()
        self.started.emit()

    def _leave(self) -> None:
        self.close()
        if self._occasion is Occasion.OPENING:
            self.refused.emit()

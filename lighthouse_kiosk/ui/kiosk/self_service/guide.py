"""Serves visitors in a kiosk's window: takes its scans, looks passes up, shows where to go.

All it ever asks of the services is a pass's verdict and whether the desk still stands, so that
nothing can be saved from here, whatever the desk's policy says.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent

from lighthouse_kiosk.domain.desks import Verdict
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import new_id
from lighthouse_kiosk.ui.kiosk.bugs import Bug, answering
from lighthouse_kiosk.ui.kiosk.camera import Camera
from lighthouse_kiosk.ui.kiosk.camera_view import CameraView, Sight
from lighthouse_kiosk.ui.kiosk.conditions import tells_away
from lighthouse_kiosk.ui.kiosk.effects import CheckToken, PlaySound
from lighthouse_kiosk.ui.kiosk.events import Checked, CheckWentWrong, Faulted, Opened, Scanned
from lighthouse_kiosk.ui.kiosk.header import Standing
from lighthouse_kiosk.ui.kiosk.keyboard import COMMANDS
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen
from lighthouse_kiosk.ui.kiosk.screens.message import MessageScreen
from lighthouse_kiosk.ui.kiosk.self_service import flow
from lighthouse_kiosk.ui.kiosk.self_service.flow import (
    Answer,
    Event,
    Inviting,
    Leave,
    LookingUp,
    NoAnswer,
    Opening,
    State,
    TakesLong,
    TimeUp,
)
from lighthouse_kiosk.ui.kiosk.self_service.inviting import InvitingScreen
from lighthouse_kiosk.ui.kiosk.self_service.screens import AnswerScreen
from lighthouse_kiosk.ui.kiosk.self_service.words import guidance, no_answer
from lighthouse_kiosk.ui.kiosk.sounds import Sounds
from lighthouse_kiosk.ui.kiosk.states import Scan
from lighthouse_kiosk.ui.kiosk.view import KioskView
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.tasks import Lane, Latest, TaskRunner
from lighthouse_kiosk.ui.widgets.states import SHOW_AFTER_MS
from lighthouse_kiosk.wording.language import language, use_language
from lighthouse_kiosk.wording.languages import Language

if TYPE_CHECKING:
    # the window is up before SQLAlchemy is loaded
    from collections.abc import Callable

    from lighthouse_kiosk.bootstrap import Services
    from lighthouse_kiosk.services.desks import DeskSession

_STANDING_MS = 5_000
"""How often it is looked whether the desk still stands and its database answers."""
_MEANT_FOR_VISITORS = {
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Plus,
    Qt.Key.Key_Space,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_F4,
    Qt.Key.Key_F7,
    Qt.Key.Key_F9,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}


class Guide(QObject):
    """While it is open no key means anything but those for visitors, and Ctrl+Q for leaving."""

    changed = Signal(object)
    """The new state of the flow."""
    sounded = Signal(str)
    standing_changed = Signal(object)
    """A Standing: how the database answered last."""

    def __init__(
        self,
        view: KioskView,
        camera: Camera,
        sounds: Sounds,
        runner: TaskRunner,
        report: Callable[[BaseException], None],
        *,
        pace: float = 1.0,
    ) -> None:
        """`report` logs a bug; `pace` 2 leaves answers up twice as long."""
        super().__init__(view)
        self.state: State = Opening()
        self.pace = pace
        self._view = view
        self._camera = camera
        self._sounds = sounds
        self._runner = runner
        self._report = report
        self._services: Services | None = None
        self._session: DeskSession | None = None
        self._inviting: InvitingScreen | None = None
        self._answer: AnswerScreen | None = None
        self._picture = QImage()
        self._working = True
        self._own_language, self._own_display = language(), view.display
        view.language_chosen.connect(self._keep_language)
        self._long = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self._long.timeout.connect(self._take_long)
        self._standing: Latest[object] = Latest(runner, Lane.READ, self)
        self._look = QTimer(self, interval=_STANDING_MS)
        self._look.timeout.connect(self.look_whether_it_stands)
        self.sounded.connect(sounds.play)
        self.sounded.connect(view.flash)
        sounds.changed.connect(self._show_sound)
        camera.pictured.connect(self._show_picture)
        camera.view_changed.connect(self._show_camera)
        view.installEventFilter(self)

    def open(self, services: Services, session: DeskSession, waiting: Scan | None = None) -> None:
        """Begin, with a scan that came too early."""
        self._services, self._session = services, session
        self._own_language, self._own_display = language(), self._view.display
        if waiting is not None:
            self.take(Scanned(waiting))
        self.take(Opened())
        self._look.start()

    def go_over(self, services: Services) -> None:
        """Ask these services from now on: the database was opened anew."""
        self._services = services

    def close(self) -> None:
        """Ask for nothing more."""
        self._look.stop()
        self._standing.drop()
        self._services = None

    def scan(self, text: str) -> None:
        self.take(Scanned(Scan(text, new_id())))

    def recover(self) -> None:
        """Somewhere in the app a bug was caught."""
        self.take(Faulted())

    def show_hint(self, text: str) -> None:
        """Words in place of the camera's invitation; empty ends them."""
        if self._inviting is not None:
            self._inviting.tile.show_hint(text)

    def take(self, event: Event) -> None:
        before, step = self.state, flow.step(self.state, event)
        self.state = step.state
        if step.state != before:
            self._show(before)
        self.changed.emit(step.state)
        for effect in step.effects:
            match effect:
                case CheckToken(scan):
                    self._check(scan)
                case PlaySound(sound):
                    self.sounded.emit(sound)
                case _:
                    assert_never(effect)

    # -- looking up -----------------------------------------------------------------------------

    def _check(self, scan: Scan) -> None:
        services, session = self._services, self._session
        if services is None or session is None:
            return
        self._long.start()

        def then(outcome: Verdict | Bug) -> None:
            if isinstance(outcome, Bug):
                self.take(CheckWentWrong(scan.id, None))
                self._report(outcome.error)
                return
            self._stands()
            self.take(Checked(scan.id, outcome))

        def failed(error: LighthouseError) -> None:
            if tells_away(error):
                self._fails(error)
            self.take(CheckWentWrong(scan.id, error))

        check = answering(lambda: services.pickups.review(session, scan.text))
        self._runner.run(Lane.INTERACTIVE, check, then, failed=failed, owner=self)

    def _take_long(self) -> None:
        if isinstance(self.state, LookingUp):
            self.take(TakesLong(self.state.scan.id))

    def look_whether_it_stands(self) -> None:
        """Ask the database whether it answers and still has this desk."""
        services, session = self._services, self._session
        if services is not None and session is not None:
            self._standing.run(
                partial(services.desks.refresh, session),
                lambda _session: self._stands(),
                failed=self._fails,
            )

    def _stands(self) -> None:
        self._show_working(working=True)
        self.standing_changed.emit(Standing.WELL)

    def _fails(self, error: LighthouseError) -> None:
        self._show_working(working=False)
        self.standing_changed.emit(Standing.AWAY if tells_away(error) else Standing.WELL)

    def _show_working(self, *, working: bool) -> None:
        self._working = working
        if self._inviting is not None:
            self._inviting.show_working(working=working)

    # -- what is shown --------------------------------------------------------------------------

    def _show(self, before: State) -> None:
        state = self.state
        if (
            isinstance(before, Answer | NoAnswer)
            and isinstance(state, Answer | NoAnswer)
            and before.scan == state.scan
        ):
            if self._answer is not None:
                self._answer.restart()
            return
        if isinstance(state, LookingUp) and state.over == before:
            return
        if isinstance(state, Inviting) and isinstance(before, Answer | NoAnswer):
            # whoever comes next may not read the language of who was here
            self._be_as_before()
        self._view.set_home(None if isinstance(state, Opening) else self._screen)

    def _screen(self, metrics: Metrics, desk: DeskView) -> Screen:
        """The screen of the state, made anew for another size too."""
        self._inviting = self._answer = None
        state = self.state
        if isinstance(state, LookingUp):
            if state.over is None:
                return MessageScreen(metrics, desk, translate("kiosk", "One moment, please"))
            state = state.over
        if isinstance(state, Answer | NoAnswer):
            words = (
                guidance(state.verdict, desk.event_name, desk.place)
                if isinstance(state, Answer)
                else no_answer()
            )
            answer = AnswerScreen(metrics, desk, words, pace=self.pace)
            answer.told.connect(self._take_from_screen)
            answer.time_up.connect(partial(self._end_reading, state.scan))
            answer.restart()
            answer.thumbnail.resized.connect(self._camera.set_preview_size)
            answer.thumbnail.show_picture(self._picture)
            self._answer = answer
            return answer
        inviting = InvitingScreen(metrics, desk)
        inviting.tile.resized.connect(self._camera.set_preview_size)
        inviting.language_wanted.connect(use_language)
        inviting.sound_button.clicked.connect(self._sounds.step)
        inviting.show_sound(self._sounds.volume, possible=self._sounds.possible)
        inviting.display_button.clicked.connect(self._view.toggle_display)
        inviting.show_view(self._camera.view)
        inviting.show_working(working=self._working)
        if self._camera.view.sight is Sight.WORKING and not self._picture.isNull():
            inviting.tile.show_picture(self._picture)
        self._inviting = inviting
        return inviting

    def _be_as_before(self) -> None:
        if language() is not self._own_language:
            use_language(self._own_language)
        if self._view.display != self._own_display:
            self._view.set_display(self._own_display)

    def _keep_language(self, chosen: Language) -> None:
        self._own_language = chosen

    def _end_reading(self, scan: Scan) -> None:
        self.take(TimeUp(scan.id))

    def _take_from_screen(self, event: object) -> None:
        # a press that was meant for the screen before must not clear this one
        if not isinstance(event, Leave) or self._view.settled:
            self.take(event)  # type: ignore[arg-type] # its screens' events are the flow's

    def _show_sound(self) -> None:
        if self._inviting is not None:
            self._inviting.show_sound(self._sounds.volume, possible=self._sounds.possible)

    def _show_picture(self, picture: QImage) -> None:
        self._picture = picture
        if self._inviting is not None and isinstance(self.state, Inviting | LookingUp):
            self._inviting.tile.show_picture(picture)
        elif self._answer is not None:
            self._answer.thumbnail.show_picture(picture)

    def _show_camera(self, camera: CameraView) -> None:
        if camera.sight is not Sight.WORKING:
            self._picture = QImage()
            if self._answer is not None:
                self._answer.thumbnail.show_picture(self._picture)
        if self._inviting is not None:
            self._inviting.show_view(camera)

    # -- keys -----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what staff do by keys from the window."""
        if watched is not self._view or event.type() is not QEvent.Type.KeyPress:
            return False
        if self._services is None or not self._view.at_home or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if event.modifiers() & COMMANDS:
            return not (
                key == Qt.Key.Key_Q and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            )
        if self._view.panel_shown is not None:
            # a question that was asked here, e.g. who it is that wants to leave
            return Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35 and key not in _MEANT_FOR_VISITORS
        return key not in _MEANT_FOR_VISITORS

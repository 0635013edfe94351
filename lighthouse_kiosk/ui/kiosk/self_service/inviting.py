"""The screen between two visitors: what to do, in one glance, beside the camera's picture."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.kiosk.action_bar import ActionBar
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, Look
from lighthouse_kiosk.ui.kiosk.camera_tile import CameraTile
from lighthouse_kiosk.ui.kiosk.camera_view import CameraView, Sight
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.preferences import Volume
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen
from lighthouse_kiosk.ui.kiosk.sound_words import show_volume
from lighthouse_kiosk.ui.kiosk.widgets import (
    Card,
    Icon,
    Label,
    Scroller,
    column,
    face,
    headline_size,
    row,
)
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.painting import describe
from lighthouse_kiosk.ui.widgets.text import Tone
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.language import language
from lighthouse_kiosk.wording.languages import Language


class InvitingScreen(Screen):
    """`sound_button` and `display_button` are wired by whoever can do what they say."""

    language_wanted = Signal(object)
    """A Language."""

    def __init__(self, metrics: Metrics, desk: DeskView) -> None:
        super().__init__(metrics, desk)
        gap, edge = metrics.px(20), metrics.px(32)
        self.tile = CameraTile(metrics)
        self._camera, self._working = self.tile.view, True
        self.sound_button = KioskButton(metrics, "", icon="volume-2", key="F4")
        self.display_button = KioskButton(
            metrics, translate("kiosk", "Display"), icon="contrast", key="F9"
        )
        self.choices = ActionBar(metrics.px(12))
        self.language_buttons = {wanted: self._language_button(wanted) for wanted in Language}
        for button in self.language_buttons.values():
            self.choices.add(button)
        self.choices.add(self.display_button)
        self.choices.add(self.sound_button)

        side = QWidget()
        words = column(side, gap)
        self._title = Label(metrics, "", Size.KIOSK_NAME, Weight.BOLD)
        words.addWidget(self._title)
        self._steps = self._steps_to_take()
        words.addWidget(self._steps)
        sorry = translate("kiosk", "This screen can't look up passes at the moment.")
        self._sorry = Label(metrics, sorry, 30, tone=Tone.KIOSK_SECONDARY)
        words.addWidget(self._sorry)
        if not metrics.portrait:
            words.addStretch(1)

        body = column(self, gap)
        body.setContentsMargins(edge, metrics.px(10), edge, edge)
        if metrics.portrait:
            body.addWidget(self.tile, 1)
            body.addWidget(side)
        else:
            line = row(spacing=metrics.px(32))
            line.addWidget(self.tile, 1)
            beside = QWidget()
            beside.setFixedWidth(metrics.room(520))
            parts = column(beside)
            self._scroller = Scroller(side)
            parts.addWidget(self._scroller, 1)
            line.addWidget(beside)
            body.addLayout(line, 1)
        body.addWidget(self.choices)
        self.show_working(working=True)

    def _language_button(self, wanted: Language) -> KioskButton:
        """Each in its own script, so that nobody has to read another one to find it."""
        spoken = wanted is language()
        button = KioskButton(
            self.metrics,
            wanted.own_name,
            Look.STATE if spoken else Look.OUTLINE,
            icon="check" if spoken else "",
            ground="kiosk_page",
        )
        button.clicked.connect(lambda: self.language_wanted.emit(wanted))
        return button

    def _steps_to_take(self) -> QWidget:
        metrics = self.metrics
        block = QWidget()
        steps = column(block, metrics.px(16))
        for count, (icon, text) in enumerate(
            (
                ("qr-code", translate("kiosk", "Show your pass")),
                ("map-pin", translate("kiosk", "Read where to go")),
                ("package-check", translate("kiosk", "Collect it there")),
            ),
            start=1,
        ):
            card = Card(metrics)
            line = row(card, metrics.px(22))
            edge = metrics.px(22)
            line.setContentsMargins(edge, edge, edge, edge)
            line.addWidget(Icon(metrics, icon, "kiosk_amber", 56))
            line.addWidget(Label(metrics, text, 30, Weight.SEMIBOLD), 1)
            figure = Label(
                metrics, number(count), 30, Weight.BOLD, Tone.KIOSK_HINT, wrap=False, figures=True
            )
            line.addWidget(figure, 0, Qt.AlignmentFlag.AlignVCenter)
            steps.addWidget(card)
        return block

    def show_view(self, camera: CameraView) -> None:
        """What the camera can do, in words for visitors."""
        self._camera = camera
        if not self._working:
            title = translate("kiosk", "Passes can't be looked up here now")
            advice = translate("kiosk", "This screen goes on by itself as soon as it can.")
            camera = CameraView(camera.sight, camera.name, title, advice)
        elif camera.sight is Sight.TROUBLE:
            title = translate("kiosk", "The camera sees nothing at the moment")
            advice = translate("kiosk", "Please use the hand scanner, or ask at the help desk.")
            camera = CameraView(Sight.TROUBLE, camera.name, title, advice)
        self.tile.show_view(camera)

    def show_sound(self, volume: Volume, *, possible: bool) -> None:
        show_volume(self.sound_button, volume, possible=possible)

    def show_working(self, *, working: bool) -> None:
        """Whether passes can be looked up at all, as far as is known."""
        self._working = working
        self.show_view(self._camera)
        title = (
            translate("kiosk", "Where do I collect my things?")
            if working
            else translate("kiosk", "Please ask at the help desk")
        )
        width = 800 if self.metrics.portrait else 500
        size = headline_size(self.metrics, title, width, (46, 40, 34, 28))
        self._title.setFont(face(self.metrics, size, Weight.BOLD))
        self._title.setText(title)
        self._steps.setVisible(working)
        self._sorry.setVisible(not working)
        describe(self, title, "" if working else self._sorry.text())

    def accept(self) -> None:
        """Nothing to accept."""

    def leave(self) -> None:
        """Nowhere to go back to."""

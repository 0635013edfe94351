"""Keeps the ready screen: made when it is first needed, with what it shows known before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from lighthouse_kiosk.ui.kiosk.camera_view import CameraView
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.preferences import Volume
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView
from lighthouse_kiosk.ui.kiosk.screens.ready import ReadyScreen

if TYPE_CHECKING:
    # the window is up before SQLAlchemy is loaded
    from lighthouse_kiosk.services.pickups import DeskFigures


class ReadyScreenCache:
    """All other screens are made anew each time; this one stays, as it is up between any two."""

    def __init__(self, wire: Callable[[ReadyScreen], None]) -> None:
        """`wire` connects a new ready screen and places it, hidden."""
        self._wire = wire
        self._metrics = Metrics()
        self._desk = DeskView("", "", "UTC")
        self._made: ReadyScreen | None = None
        self._camera = CameraView()
        self._figures: DeskFigures | None = None
        self._figures_due = False
        self._sound = (Volume.LOUD, False)
        self._still = False

    @property
    def screen(self) -> ReadyScreen:
        if self._made is None:
            self._made = self._make()
        return self._made

    def is_it(self, screen: object) -> bool:
        return screen is not None and screen is self._made

    def dress(self, metrics: Metrics, desk: DeskView) -> None:
        """Make it anew when it is needed next; the one that was there is its owner's to delete."""
        self._metrics, self._desk, self._made = metrics, desk, None

    def come_up(self) -> ReadyScreen:
        """The screen, with what nobody could see change while another one was up."""
        screen = self.screen
        if self._figures_due and self._figures is not None:
            self._figures_due = False
            screen.show_figures(self._figures)
        return screen

    def show_camera(self, camera: CameraView) -> None:
        self._camera = camera
        if self._made is not None:
            self._made.tile.show_view(camera)

    def show_picture(self, picture: QImage) -> None:
        if self._made is not None and self._made.isVisible():
            self._made.tile.show_picture(picture)

    def show_hint(self, text: str) -> None:
        if self._made is not None:
            self._made.tile.show_hint(text)

    def show_figures(self, figures: DeskFigures) -> None:
        self._figures = figures
        # nobody waits for them behind another screen: whose turn it is comes first
        self._figures_due = self._made is not None and not self._made.isVisible()
        if self._made is not None and not self._figures_due:
            self._made.show_figures(figures)

    def show_sound(self, volume: Volume, *, possible: bool) -> None:
        self._sound = (volume, possible)
        if self._made is not None:
            self._made.show_sound(volume, possible=possible)

    def hold_still(self) -> None:
        self._still = True
        if self._made is not None:
            self._made.tile.hold_still()

    def _make(self) -> ReadyScreen:
        screen = ReadyScreen(self._metrics, self._desk)
        screen.tile.show_view(self._camera)
        if self._still:
            screen.tile.hold_still()
        screen.show_sound(self._sound[0], possible=self._sound[1])
        if self._figures is not None:
            self._figures_due = False
            screen.show_figures(self._figures)
        screen.hide()
        self._wire(screen)
        return screen

"""Runs the camera and scanner check in front of a desk, and remembers what is chosen there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from lighthouse_kiosk.domain.passes import looks_like_token
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.ui.kiosk.camera import Camera
from lighthouse_kiosk.ui.kiosk.camera_figures import Observation
from lighthouse_kiosk.ui.kiosk.camera_view import CameraView, Sight
from lighthouse_kiosk.ui.kiosk.camera_words import AUTO, NO_CAMERA
from lighthouse_kiosk.ui.kiosk.diagnostics_words import Check, LastCode, Reader, SerialView
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.preferences import Preferences, save_preferences
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen
from lighthouse_kiosk.ui.kiosk.screens.chooser import ChooserEntry, ChooserScreen
from lighthouse_kiosk.ui.kiosk.screens.diagnostics import DiagnosticsScreen
from lighthouse_kiosk.ui.kiosk.view import KioskView
from lighthouse_kiosk.ui.kiosk.words import translate


class Diagnostics(QObject):
    """While it is `up`, codes are shown here instead of being taken by the desk."""

    closed = Signal()
    serial_changed = Signal()
    scanner_chosen = Signal(str)
    """A serial port's name; empty for none."""

    def __init__(
        self, view: KioskView, camera: Camera, preferences: Preferences, profile: Path | None
    ) -> None:
        """Without a `profile` nothing is remembered."""
        super().__init__(view)
        self.up = False
        self.preferences = preferences
        self._profile = profile
        self._view = view
        self._camera = camera
        self._screen: DiagnosticsScreen | None = None
        self._check = Check(
            camera.view,
            serial=SerialView(preferences.scanner, "opening"),
            mirrored=preferences.mirrored,
        )
        camera.set_mirrored(preferences.mirrored)
        camera.pictured.connect(self._show_picture)
        camera.view_changed.connect(self._show_camera)
        camera.observed.connect(self._show_observation)

    @property
    def serial(self) -> SerialView:
        return self._check.serial

    def choose_scanner(self) -> None:
        """Begin with the choice of a serial scanner."""
        self.open()
        self._choose_scanner()

    def open(self) -> None:
        if not self.up:
            self.up = True
            self._check = replace(self._check, observation=None, last=None)
            self._camera.watch(True)
            self._view.show_front(self._front)

    def close(self) -> None:
        if self.up:
            self.up = False
            self._screen = None
            self._camera.watch(False)
            self._view.show_front(None)
            self._camera.set_preview_size(self._view.ready_screen.tile.picture_size())
            self.closed.emit()

    def note(self, reader: Reader, text: str) -> None:
        """A code was read."""
        self._present(last=LastCode(reader, looks_like_token(text)))

    def show_serial(self, serial: SerialView) -> None:
        self._present(serial=serial)
        self.serial_changed.emit()

    # -- what is shown --------------------------------------------------------------------------

    def _front(self, metrics: Metrics, desk: DeskView) -> Screen:
        screen = DiagnosticsScreen(metrics, desk)
        screen.closed.connect(self.close)
        screen.camera_wanted.connect(self._choose_camera)
        screen.mirror_wanted.connect(self._mirror)
        screen.scanner_wanted.connect(self._choose_scanner)
        screen.live.resized.connect(self._want_pictures)
        self._screen = screen
        screen.present(self._check)
        return screen

    def _want_pictures(self, size: QSize) -> None:
        if self.up:
            self._camera.set_preview_size(size, whole=True)

    def _show_picture(self, picture: QImage) -> None:
        if self._screen is not None:
            self._screen.live.show_picture(picture)

    def _show_camera(self, camera: CameraView) -> None:
        if camera.sight is not Sight.WORKING:
            self._show_picture(QImage())
            self._check = replace(self._check, observation=None)
        self._present(camera=camera)

    def _show_observation(self, observation: Observation) -> None:
        self._present(observation=observation)

    def _present(self, **changes: object) -> None:
        self._check = replace(self._check, **changes)  # type: ignore[arg-type] # fields of it
        if self._screen is not None:
            self._screen.present(self._check)

    # -- what is chosen -------------------------------------------------------------------------

    def _remember(self, chosen: Preferences) -> None:
        self.preferences = chosen
        if self._profile is not None:
            save_preferences(self._profile, chosen)

    def _mirror(self) -> None:
        mirrored = not self.preferences.mirrored
        self._remember(replace(self.preferences, mirrored=mirrored))
        self._camera.set_mirrored(mirrored)
        self._present(mirrored=mirrored)

    def _choose_camera(self) -> None:
        from lighthouse_kiosk.ui.kiosk.qt_camera import camera_names  # noqa: PLC0415 - 50 ms

        found = [(AUTO, translate("kiosk", "The system's camera"))]
        found += [(name, plain(name, 60)) for name in camera_names()]
        found.append((NO_CAMERA, translate("kiosk", "No camera, hand scanner only")))
        self._choose(
            translate("kiosk", "Which camera?"),
            translate("kiosk", "The choice is remembered by the camera's name."),
            found,
            self._camera.spec,
            self._take_camera,
        )

    def _take_camera(self, spec: str) -> None:
        self._remember(replace(self.preferences, camera=spec))
        self._camera.choose(spec)

    def _choose_scanner(self) -> None:
        from lighthouse_kiosk.ui.kiosk.serial_scanner import scanner_ports  # noqa: PLC0415 - rare

        found = [("", translate("kiosk", "No serial scanner"))]
        found += [(port, plain(f"{name} · {port}", 60)) for port, name in scanner_ports()]
        self._choose(
            translate("kiosk", "Which port is the scanner at?"),
            translate("kiosk", "Scanners that type like a keyboard need none."),
            found,
            self.preferences.scanner,
            self._take_scanner,
        )

    def _take_scanner(self, port: str) -> None:
        self._remember(replace(self.preferences, scanner=port))
        self.scanner_chosen.emit(port)

    def _choose(
        self,
        title: str,
        advice: str,
        found: list[tuple[str, str]],
        current: str,
        take: Callable[[str], None],
    ) -> None:
        def taken(value: str) -> None:
            take(value)
            self._view.show_front(self._front)

        used = translate("kiosk", "in use")
        choices = [
            ChooserEntry(name, used if value == current else "", partial(taken, value))
            for value, name in found
        ]

        def front(metrics: Metrics, desk: DeskView) -> Screen:
            chooser = _Chooser(metrics, desk, title, advice, choices)
            chooser.left.connect(lambda: self._view.show_front(self._front))
            return chooser

        self._screen = None
        self._view.show_front(front)


class _Chooser(ChooserScreen):
    left = Signal()

    def leave(self) -> None:
        self.left.emit()

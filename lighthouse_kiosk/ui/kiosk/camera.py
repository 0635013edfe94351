"""From `--camera` to pictures for the screen and scanned texts, with trouble said in words."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from lighthouse_kiosk.domain.errors import CameraUnusable
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.scan.previews import Cut, Preview
from lighthouse_kiosk.ui.kiosk.camera_figures import CameraFigures, Observation
from lighthouse_kiosk.ui.kiosk.camera_view import CameraView, Sight
from lighthouse_kiosk.ui.kiosk.camera_words import (
    AUTO,
    NO_CAMERA,
    OPENCV,
    is_file_like,
    trouble_words,
)
from lighthouse_kiosk.wording.language import language_changed

if TYPE_CHECKING:
    # the decoders load while the window is already up
    from lighthouse_kiosk.scan.frames import Frame
    from lighthouse_kiosk.scan.gate import GateEvent
    from lighthouse_kiosk.scan.sources import RestingSource
    from lighthouse_kiosk.scan.worker import Decoded, ScanWorker
    from lighthouse_kiosk.ui.kiosk.qt_camera import QtCameraSource

PREVIEW_EVERY = 1 / 15
"""Seconds between two pictures on the screen: it looks live, and leaves the machine to decoding."""


class Camera(QObject):
    """Runs one source of frames until `stop`; made for one `--camera` value.

    `auto` takes the system's camera, a number or (a part of) a name another one, through
    QtMultimedia; `opencv:0` takes a camera through OpenCV; a file, folder, device or address is
    played; `none` leaves passes to a hand scanner.
    """

    scanned = Signal(str)
    several = Signal()
    """Two passes are in view together."""
    pictured = Signal(QImage)
    view_changed = Signal(object)
    """A CameraView."""
    troubled = Signal(object)
    """The CameraUnusable behind a view of trouble."""
    decoded = Signal()
    """The first frame of this source was decoded."""
    observed = Signal(object)
    """An Observation, several times a second while the camera is watched."""

    _framed = Signal()
    _scan_found = Signal(object)
    _trouble_found = Signal(object)
    _observed = Signal(object)

    def __init__(self, spec: str = AUTO, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.spec = spec.strip() or AUTO
        self.view = CameraView(Sight.NONE if self.spec == NO_CAMERA else Sight.STARTING)
        self._worker: ScanWorker | None = None
        self._source: RestingSource | None = None
        self._device: QtCameraSource | None = None
        self._wanted = (960, 720)
        self._whole = False
        self._mirrored = False
        self._lock = threading.Lock()
        self._newest: QImage | None = None
        self._due = float("-inf")
        self._decoded_one = False
        queued = Qt.ConnectionType.QueuedConnection
        self._framed.connect(self._show_newest, queued)
        self._scan_found.connect(self._report_scan, queued)
        self._trouble_found.connect(self._report_trouble, queued)
        self._observed.connect(self._report_observation, queued)
        self._watched = threading.Event()
        self._watcher: CameraFigures | None = None
        self._trouble: CameraUnusable | None = None
        language_changed().changed.connect(self._say_anew)

    @property
    def mirrored(self) -> bool:
        return self._mirrored

    def start(self) -> None:
        """Begin; returns at once. What can't be opened is tried again every second."""
        if self.spec == NO_CAMERA or self._worker is not None:
            return
        from lighthouse_kiosk.scan.chain import DecoderChain  # noqa: PLC0415 - as above
        from lighthouse_kiosk.scan.worker import ScanCallbacks, ScanWorker  # noqa: PLC0415 - as above

        self._source = self._make_source()
        chain = DecoderChain()
        self._watcher = CameraFigures(chain.missing, self._observed.emit)
        self._worker = ScanWorker(
            self._source,
            ScanCallbacks(
                on_frame=self._take_frame,
                on_decoded=self._take_decoded,
                on_scan=self._scan_found.emit,
                on_trouble=self._trouble_found.emit,
            ),
            chain=chain,
            worth=_Attention(self._source, self._watched),
        )
        self._worker.start()

    def stop(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.stop()
        self._source = None
        device, self._device = self._device, None
        if device is not None:
            device.deleteLater()

    def choose(self, spec: str) -> None:
        """Go over to another camera."""
        started = self._worker is not None or self.view.sight is Sight.NONE
        self.stop()
        self.spec = spec.strip() or AUTO
        self._decoded_one = False
        self._set_view(CameraView(Sight.NONE if self.spec == NO_CAMERA else Sight.STARTING))
        if started:
            self.start()

    def watch(self, watched: bool) -> None:
        """Tell what is seen, from now on or no more; every frame is decoded meanwhile."""
        if watched:
            self._watched.set()
        else:
            self._watched.clear()

    def set_preview_size(self, size: QSize, *, whole: bool = False) -> None:
        """The size in device pixels that pictures are made to fill, or to lie in as a `whole`."""
        if size.width() > 0 and size.height() > 0:
            with self._lock:
                self._wanted, self._whole = (size.width(), size.height()), whole

    def set_mirrored(self, mirrored: bool) -> None:
        """Show people in front of the camera as a mirror does."""
        with self._lock:
            self._mirrored = mirrored

    def forget(self) -> None:
        """Let a pass that is still in view count as shown again."""
        if self._worker is not None:
            self._worker.forget()

    def _make_source(self) -> RestingSource:
        if self.spec.startswith(OPENCV):
            return _Later(self.spec.removeprefix(OPENCV))
        if is_file_like(self.spec):
            return _Later(self.spec)
        from lighthouse_kiosk.ui.kiosk.qt_camera import QtCameraSource  # noqa: PLC0415 - as above

        self._device = QtCameraSource(self.spec, self)
        return self._device

    # -- on the worker's threads ----------------------------------------------------------------

    def _take_frame(self, frame: Frame) -> None:
        """Make a picture of every so many frames."""
        if self._watcher is not None and self._watched.is_set():
            self._watcher.arrived(frame)
        now = time.monotonic()
        if frame.colours is None or now < self._due:
            return
        # a little early counts too: frames never come exactly when they are due
        self._due = max(self._due + PREVIEW_EVERY, now + 0.6 * PREVIEW_EVERY)
        with self._lock:
            room, whole, mirrored = self._wanted, self._whole, self._mirrored
        shape = Cut.whole if whole else Cut.filling
        preview = frame.colours.preview(shape((frame.width, frame.height), room))
        if preview is None:
            return
        small = picture_of(preview)
        if mirrored:
            small.flip(Qt.Orientation.Horizontal)
        with self._lock:
            waiting = self._newest is not None
            self._newest = small
        if not waiting:
            self._framed.emit()

    def _take_decoded(self, decoded: Decoded) -> None:
        if self._watcher is not None and self._watched.is_set():
            self._watcher.saw(decoded)
        if not self._decoded_one:
            self._decoded_one = True
            self.decoded.emit()

    # -- on the GUI thread ----------------------------------------------------------------------

    def _show_newest(self) -> None:
        with self._lock:
            picture, self._newest = self._newest, None
        if picture is None or self._worker is None:
            return
        if self.view.sight is not Sight.WORKING:
            self._set_view(CameraView(Sight.WORKING, self._name()))
        self.pictured.emit(picture)

    def _report_scan(self, event: GateEvent) -> None:
        from lighthouse_kiosk.scan.gate import SeveralPasses  # noqa: PLC0415 - as above

        if self._worker is None:
            return
        if isinstance(event, SeveralPasses):
            self.several.emit()
        else:
            self.scanned.emit(event.reading.text)

    def _report_trouble(self, trouble: CameraUnusable) -> None:
        if self._worker is None:
            return
        self._trouble = trouble
        self._show_trouble(trouble)
        self.troubled.emit(trouble)

    def _show_trouble(self, trouble: CameraUnusable) -> None:
        words = trouble_words(trouble, self.spec)
        self._set_view(CameraView(Sight.TROUBLE, self._name(), words.title, words.advice))

    def _say_anew(self) -> None:
        """The language changed."""
        if self._trouble is not None and self.view.sight is Sight.TROUBLE:
            self._show_trouble(self._trouble)

    def _report_observation(self, observation: Observation) -> None:
        if self._worker is not None and self._watched.is_set():
            self.observed.emit(observation)

    def _set_view(self, view: CameraView) -> None:
        self.view = view
        self.view_changed.emit(view)

    def _name(self) -> str:
        return plain(self._source.name, 60) if self._source is not None else ""


class _Later:
    """A source that is looked for on the scanning thread: even a look at a path may take long."""

    def __init__(self, spec: str) -> None:
        self.name = Path(spec).name if "://" not in spec else spec.partition("@")[2] or spec
        self._spec = spec
        self._source: RestingSource | None = None

    def open(self) -> None:
        from lighthouse_kiosk.scan.sources import open_source  # noqa: PLC0415 - as above

        # chosen anew each time: what was wrong with it may have been put right meanwhile
        self._source = open_source(self._spec, loop=True)
        self.name = self._source.name
        self._source.open()

    def next_frame(self) -> Frame | None:
        return self._source.next_frame() if self._source is not None else None

    def rest(self, seconds: float) -> None:
        if self._source is not None:
            self._source.rest(seconds)

    def close(self) -> None:
        if self._source is not None:
            self._source.close()


class _Attention:
    """Leaves frames alone in which nothing moves, and lets the source rest meanwhile.

    Without OpenCV all of them are worth decoding.
    """

    _FROM_FRAME = 30
    """OpenCV is loaded after so many frames, when the kiosk has long been up."""
    _REST = 0.05
    """Seconds between two looks while nothing moves, so every other frame of most cameras: what
    comes then is noticed this much later."""

    def __init__(self, source: RestingSource, watched: threading.Event) -> None:
        """While `watched` is set, everything is worth a look."""
        self._source = source
        self._watched = watched
        self._seen = 0
        self._worth: Callable[[Frame], bool] = self._wait

    def __call__(self, frame: Frame) -> bool:
        worth = self._worth(frame) or self._watched.is_set()
        if not worth:
            self._source.rest(self._REST)
        return worth

    def _wait(self, _frame: Frame) -> bool:
        self._seen += 1
        if self._seen >= self._FROM_FRAME:
            try:
                from lighthouse_kiosk.scan.opencv.stillness import (  # noqa: PLC0415 - 0.3 s
                    Stillness,
                )
            except ImportError:
                self._worth = lambda _frame: True
            else:
                self._worth = Stillness().worth
        return True


def picture_of(preview: Preview) -> QImage:
    """A picture with memory of its own."""
    return QImage(
        preview.bgrx, preview.width, preview.height, 4 * preview.width, QImage.Format.Format_RGB32
    ).copy()

"""Renders all screens and states into PNG files: `python -m lighthouse_kiosk.ui.gallery DIR`.

In English, unless `--language` says otherwise; all languages of the kiosk, which takes a while:
`for code in en de es hi ar; do python -m lighthouse_kiosk.ui.gallery DIR kiosk --language $code; done`.

The services are real, on temporary profiles with a fixed seed and a clock that stands still;
only what is random by design, the numbers of passes, is held steady, so that the same code draws
the same pictures.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractAnimation,
    QEventLoop,
    QMessageLogContext,
    QPropertyAnimation,
    QSettings,
    QTimer,
    QtMsgType,
    SignalInstance,
    qInstallMessageHandler,
)
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.application import make_application
from lighthouse_kiosk.ui.changes import ChangeBus
from lighthouse_kiosk.ui.notify import Notifier
from lighthouse_kiosk.ui.scenes import Scene, SceneContext
from lighthouse_kiosk.ui.tasks import TaskRunner
from lighthouse_kiosk.ui.theme import Scheme, apply_theme, prefer_high_contrast
from lighthouse_kiosk.wording.language import use_region
from lighthouse_kiosk.wording.languages import Language

if TYPE_CHECKING:
    # the services are needed only when pictures are really drawn
    from lighthouse_kiosk.ui.organizer.session import Session

PEOPLE = 420
_SOON_MS = 600
"""Waits up to this are a part of what is shown; longer ones are for people to read by."""
SEED = 1
_QUIET_ROUNDS = 3
"""So often in a row nothing may be under way: what was shown asks for more when it is laid out."""


def main(arguments: list[str] | None = None) -> int:
    """Render into the folder named; a second argument draws only scenes with that in their name."""
    parser = argparse.ArgumentParser(prog="python -m lighthouse_kiosk.ui.gallery")
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("only", nargs="?", default="", help="part of a scene's name")
    parser.add_argument("--people", type=int, default=PEOPLE, help="people of the demo event")
    parser.add_argument(
        "--language",
        type=Language,
        choices=list(Language),
        default=Language.ENGLISH,
        help="what the screens say; other languages than English name their pictures",
    )
    parser.add_argument(
        "--high-contrast", action="store_true", help="in high contrast, and named so"
    )
    chosen = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    chosen.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="lighthouse-gallery-") as work:
        count = render(
            chosen.folder,
            Path(work),
            chosen.only,
            chosen.people,
            chosen.language,
            high_contrast=chosen.high_contrast,
        )
    print(f"{count} pictures in {chosen.folder}")  # noqa: T201 - a command's answer
    return 0 if count else 1


def render(
    folder: Path,
    work: Path,
    only: str = "",
    people: int = PEOPLE,
    language: Language = Language.ENGLISH,
    *,
    high_contrast: bool = False,
) -> int:
    """Draw every scene that has `only` in its name, light and dark; returns how many."""
    qInstallMessageHandler(_quieter)
    app = make_application(Settings(work), language.value)
    app.setCursorFlashTime(0)
    use_region("Asia/Kolkata")
    prefer_high_contrast(app, high_contrast)
    spoken = "" if language is Language.ENGLISH else f"-{language.value}"
    look = "-high-contrast" if high_contrast else ""
    stage = Stage.open(app, work, people)
    count = 0
    try:
        for scene in stage.scenes():
            if only not in scene.name:
                continue
            for scheme in (Scheme.LIGHT, Scheme.DARK):
                apply_theme(app, scheme)
                for width, height in scene.sizes:
                    small = "" if (width, height) == scene.sizes[0] else f"-{width}x{height}"
                    name = f"{scene.name}-{scheme.value}{look}{spoken}{small}.png"
                    picture = stage.picture(scene, width, height)
                    picture.save(str(folder / name), "PNG")
                    print(name, flush=True)  # noqa: T201 - a command's progress
                    count += 1
    finally:
        stage.close()
    return count


@dataclass(frozen=True, slots=True)
class Stage:
    """Where scenes are acted: one session in the demo, one where nothing is set up yet."""

    app: QApplication
    runner: TaskRunner
    full: Session
    empty: Session

    @classmethod
    def open(cls, app: QApplication, work: Path, people: int) -> Stage:
        from lighthouse_kiosk.bootstrap import open_services  # noqa: PLC0415 - see the top
        from lighthouse_kiosk.ui.organizer.gallery import NOW  # noqa: PLC0415 - likewise
        from lighthouse_kiosk.ui.organizer.gallery_passes import GalleryPasses  # noqa: PLC0415 - likewise
        from lighthouse_kiosk.ui.organizer.session import Session  # noqa: PLC0415 - likewise

        runner = TaskRunner(_fail, _fail)
        sessions = []
        for name in ("full", "empty"):
            settings = Settings(work / name)
            services = open_services(settings, lambda: NOW)
            if name == "full":
                actor = services.demo.fill(people, SEED)
            else:
                actor = services.organisations.set_up(
                    "Example Industries", "Riya Kapoor", "riya@example.com", "correct horse"
                ).value
            sessions.append(
                Session(
                    services=replace(services, passes=GalleryPasses(services.passes)),
                    actor=actor,
                    settings=settings,
                    runner=runner,
                    bus=ChangeBus(),
                    notifier=Notifier(clock=lambda: NOW),
                    memory=QSettings(str(work / f"{name}.ini"), QSettings.Format.IniFormat),
                    clock=lambda: NOW,
                )
            )
        return cls(app, runner, *sessions)

    def scenes(self) -> Iterator[Scene]:
        """The organiser's, then the kiosk's."""
        from lighthouse_kiosk.ui.kiosk.gallery import kiosk_scenes  # noqa: PLC0415 - see the top
        from lighthouse_kiosk.ui.organizer.gallery import (  # noqa: PLC0415 - see the top
            organizer_scenes,
        )

        yield from organizer_scenes(self.full, self.empty)
        yield from kiosk_scenes()

    def picture(self, scene: Scene, width: int, height: int) -> QPixmap:
        """Act a scene and take its picture, dialogs and menus over it included."""
        from lighthouse_kiosk.ui.organizer.gallery import Play  # noqa: PLC0415 - see the top

        widget = scene.make(SceneContext(self.full.services, self.full.actor))
        widget.resize(width, height)
        widget.show()
        widget.activateWindow()
        self._settle()
        if isinstance(scene, Play):
            for step in scene.steps:
                step(widget)
                self._settle()
        result = _with_windows_over(widget)
        for dialog in widget.findChildren(QDialog):
            dialog.close()
        widget.close()
        widget.deleteLater()
        self._settle()
        return result

    def close(self) -> None:
        self.runner.shut_down()
        self.full.services.close()
        self.empty.services.close()

    def _settle(self) -> None:
        """Wait for everything under way, and for what that sets going."""
        quiet = 0
        while quiet < _QUIET_ROUNDS:
            loop = QEventLoop()
            if self.runner.busy:
                quiet = 0
                self.runner.idle.connect(loop.quit)
            elif due := next(self._due(), None):
                quiet = 0
                due.connect(loop.quit)
            else:
                quiet += 1
                QTimer.singleShot(10, loop.quit)
            loop.exec()
            self.app.sendPostedEvents()
            self.app.processEvents()

    def _due(self) -> Iterator[SignalInstance]:
        """What ends something that is put off for a moment, or fades in.

        Lists count all that matches when typing rests; a line's cross comes slowly.
        """
        for window in self.app.topLevelWidgets():
            for timer in window.findChildren(QTimer):
                if timer.isActive() and timer.isSingleShot() and timer.interval() <= _SOON_MS:
                    yield timer.timeout
            for animation in window.findChildren(QPropertyAnimation):
                if animation.state() is QAbstractAnimation.State.Running:
                    yield animation.finished


def _with_windows_over(widget: QWidget) -> QPixmap:
    """A window with the dialogs and menus it opened where they would be."""
    result = widget.grab()
    painter = QPainter(result)
    for dialog in widget.findChildren(QDialog):
        if not dialog.isVisible():
            continue
        left = max(0, (widget.width() - dialog.width()) // 2)
        top = max(0, (widget.height() - dialog.height()) // 2)
        painter.drawPixmap(left, top, dialog.grab())
    for menu in widget.findChildren(QMenu):
        if menu.isVisible():
            painter.drawPixmap(widget.mapFromGlobal(menu.pos()), menu.grab())
    painter.end()
    return result


def _quieter(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Leave out what Qt's offscreen platform says about every window it shows."""
    if not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr)  # noqa: T201 - where Qt itself would say it


def _fail(error: BaseException) -> None:
    """A scene that can't be drawn as meant ends the gallery."""
    raise error


if __name__ == "__main__":
    sys.exit(main())

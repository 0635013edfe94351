"""The photo of whoever is in review: it arrives after the review, which never waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import PersonId
from lighthouse_kiosk.ui.kiosk.states import Review, State
from lighthouse_kiosk.ui.tasks import Lane, Latest, TaskRunner

if TYPE_CHECKING:
    # the kiosk's window is up before SQLAlchemy is loaded
    from lighthouse_kiosk.bootstrap import Services
    from lighthouse_kiosk.services.desks import DeskSession

SIDE = 512
"""Pixels of the shorter side that are kept: enough for a portrait on a 4K screen."""
_KINDS = ("jpeg", "png")


class Photo(NamedTuple):
    person_id: PersonId
    picture: QImage


class Photos(QObject):
    loaded = Signal(object)
    """A Photo."""

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._latest: Latest[QImage] = Latest(runner, Lane.READ, self)
        self._of: UUID | None = None

    def follow(self, state: State, services: Services, session: DeskSession) -> None:
        """Load once for each review."""
        if not isinstance(state, Review) or state.person is None or state.scan.id == self._of:
            return
        self._of, person_id = state.scan.id, state.person.id

        def load() -> QImage:
            return decoded(services.people.photo(session.actor, person_id))

        def ask() -> None:
            self._latest.run(
                load,
                lambda picture: self.loaded.emit(Photo(person_id, picture)),
                failed=_without,
            )

        # the review is painted first
        QTimer.singleShot(0, self, ask)

    def drop(self) -> None:
        self._latest.drop()


def _without(_error: LighthouseError) -> None:
    """Initials do as well."""


def decoded(content: bytes | None) -> QImage:
    """Decode a picture at the size it is shown at; null if there is none or it is broken.

    Safe on any thread.
    """
    if content is None:
        return QImage()
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()).decode() not in _KINDS:
        return QImage()
    whole = reader.size()
    if min(whole.width(), whole.height()) > SIDE:
        reader.setScaledSize(
            whole.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        )
    return reader.read()

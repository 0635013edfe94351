"""What the parts of Setup share: where changes are stored, and what the header says of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.ui.organizer.session import Session

T = TypeVar("T")


class SetupWork(QObject):
    """Stores changes one by one. `saving` comes before each, `settled` after it, stored or not."""

    saving = Signal()
    settled = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session

    def do(
        self,
        work: Callable[[], Changed[T]],
        then: Callable[[T], None] | None = None,
        *,
        owner: QObject,
        failed: Callable[[LighthouseError], None] | None = None,
    ) -> None:
        """Let a service change something of the event."""

        def stored(value: T) -> None:
            if then is not None:
                then(value)
            self.settled.emit()

        def refused(error: LighthouseError) -> None:
            (failed or self.session.notifier.refused)(error)
            self.settled.emit()

        self.saving.emit()
        self.session.write(work, stored, owner=owner, failed=refused)

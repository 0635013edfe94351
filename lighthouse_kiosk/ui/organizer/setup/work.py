"""What the parts of Setup share: where changes are stored, and what the header says of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.ui.organizer.undo import Undo

T = TypeVar("T")


class SetupWork(Undo):
    """Stores changes one by one: `change` those that can be taken back, `do` all others."""

    def do(
        self,
        work: Callable[[], Changed[T]],
        then: Callable[[T], None] | None = None,
        *,
        owner: QObject,
        failed: Callable[[LighthouseError], None] | None = None,
    ) -> None:
        """Let a service change something of the event, without a way back."""
        self.change(work, lambda _value: None, owner=owner, then=then, failed=failed)

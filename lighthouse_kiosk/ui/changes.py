"""Hands on what a write changed to whatever shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import shiboken6
from PySide6.QtCore import QObject, Signal

from lighthouse_kiosk.domain.changes import Changes, Topic


class ChangeBus(QObject):
    """Lives on the GUI thread. `changed` carries a frozenset of topics, never an empty one."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._subscribers: list[tuple[QObject, Changes, Callable[[Changes], None]]] = []

    def subscribe(
        self, owner: QObject, topics: Iterable[Topic], callback: Callable[[Changes], None]
    ) -> None:
        """Call `callback` with what changed whenever a topic of `topics` is in it.

        Ends by itself when `owner` is deleted.
        """
        self._subscribers.append((owner, frozenset(topics), callback))
        owner.destroyed.connect(self._forget_deleted)

    def publish(self, changes: Changes) -> None:
        """Tell everyone concerned; an empty set tells nobody."""
        if not changes:
            return
        for owner, topics, callback in list(self._subscribers):
            if topics & changes and shiboken6.isValid(owner):
                callback(changes)
        self.changed.emit(changes)

    def _forget_deleted(self) -> None:
        self._subscribers = [entry for entry in self._subscribers if shiboken6.isValid(entry[0])]

"""What the keys of the kiosk do, whichever screen is up."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from lighthouse_kiosk.ui.kiosk.buttons import press_key
from lighthouse_kiosk.ui.kiosk.events import (
    AskUndo,
    CallSupervisor,
    Find,
    HandOut,
    NameCollector,
    ShowPickups,
)
from lighthouse_kiosk.ui.kiosk.keyboard import COMMANDS
from lighthouse_kiosk.ui.kiosk.screens.base import Screen
from lighthouse_kiosk.ui.kiosk.screens.panels import Panel

_EVENTS = {
    Qt.Key.Key_F2: NameCollector(),
    Qt.Key.Key_F3: HandOut(),
    Qt.Key.Key_F5: ShowPickups(),
    Qt.Key.Key_F8: CallSupervisor(),
}


class Keys:
    """`functions` work wherever one is; `tell` takes events for the flow."""

    def __init__(
        self,
        functions: Mapping[Qt.Key, Callable[[], object]],
        tell: Callable[[object], None],
        leave: Callable[[], object],
    ) -> None:
        self._functions = functions
        self._tell = tell
        self._leave = leave

    def press(self, event: QKeyEvent, screen: Screen, panel: Panel | None) -> bool:
        """Do what the key does with the panel in front of the screen; whether it does anything."""
        key, target = event.key(), panel or screen
        if event.modifiers() & COMMANDS:
            self._command(event, asking=panel is not None)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            target.accept()
        elif key == Qt.Key.Key_Escape:
            target.leave()
        elif key in self._functions:
            self._functions[Qt.Key(key)]()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and press_key(target, chr(key)):
            pass
        elif key in _EVENTS and panel is None:
            self._tell(_EVENTS[Qt.Key(key)])
        else:
            return False
        return True

    def _command(self, event: QKeyEvent, *, asking: bool) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        match event.key() if control else None:
            case Qt.Key.Key_Q:
                self._leave()
            case Qt.Key.Key_Z:
                self._tell(AskUndo())
            case Qt.Key.Key_F if not asking:
                self._tell(Find())

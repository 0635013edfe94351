"""What lies in front of the kiosk's screen: at most one question, and the help above it."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.screens.panels import HelpPanel, NamePanel, Panel, UndoPanel
from lighthouse_kiosk.ui.kiosk.states import AskingUndo, Naming, State


class PanelStack(QObject):
    """Owns the panels over `view`, which they cover wholly."""

    happened = Signal(object)
    """An Event for the flow."""
    asked = Signal()
    """A question came up."""
    check_wanted = Signal()
    cleared = Signal()
    """Nothing lies in front of the screen any more."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._metrics = Metrics()
        self._question: Panel | None = None
        self._key: Hashable = None
        self._help: HelpPanel | None = None

    @property
    def front(self) -> Panel | None:
        return self._help or self._question

    def dress(self, metrics: Metrics) -> None:
        """Take another size; what is up is made anew by the next `show_state`."""
        self._metrics = metrics
        self._key = None
        if self._help is not None:
            self.close_help()
            self.toggle_help()

    def show_state(self, state: State | None, screen: Hashable) -> None:
        """Ask what the state asks in front of this screen; None asks nothing."""
        asking = state if isinstance(state, Naming | AskingUndo) else None
        key = (type(asking).__name__, screen) if asking is not None else None
        if key == self._key and (self._question is None) == (asking is None):
            return
        old, self._question, self._key = self._question, None, key
        typed = old.field.text() if isinstance(old, NamePanel) else ""
        _discard(old)
        match asking:
            case Naming(review):
                self._question = NamePanel(self._metrics, review, typed)
            case AskingUndo(done):
                self._question = UndoPanel(self._metrics, done)
        if self._question is not None:
            self._question.happened.connect(self.happened)
            self._place(self._question)
            self.asked.emit()
        elif old is not None and self._help is None:
            self.cleared.emit()

    def toggle_help(self) -> None:
        if self._help is not None:
            self.close_help()
            return
        self._help = HelpPanel(self._metrics)
        self._help.closed.connect(self.close_help)
        self._help.check_wanted.connect(self.check_wanted)
        self._place(self._help)

    def close_help(self) -> None:
        help_panel, self._help = self._help, None
        if help_panel is None:
            return
        _discard(help_panel)
        if self._question is not None:
            self._question.first_focus().setFocus()
        else:
            self.cleared.emit()

    def cover(self) -> None:
        """Lie in front of everything, as large as the view."""
        for panel in (self._question, self._help):
            if panel is not None:
                panel.setGeometry(self._view.rect())
                panel.raise_()

    def _place(self, panel: Panel) -> None:
        panel.setParent(self._view)
        panel.setGeometry(self._view.rect())
        panel.show()
        panel.raise_()
        panel.first_focus().setFocus()


def _discard(panel: Panel | None) -> None:
    if panel is not None:
        panel.hide()
        panel.deleteLater()

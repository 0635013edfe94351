"""What lies in front of the kiosk's screen: at most one question, and help or settings above it."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.screens.language import LanguagePanel
from lighthouse_kiosk.ui.kiosk.screens.panels import HelpPanel, NamePanel, Panel, UndoPanel
from lighthouse_kiosk.ui.kiosk.states import AskingUndo, Naming, State
from lighthouse_kiosk.ui.languages import Language


class PanelStack(QObject):
    """Owns the panels over `view`, which they cover wholly."""

    happened = Signal(object)
    """An Event for the flow."""
    asked = Signal()
    """A question came up."""
    check_wanted = Signal()
    language_chosen = Signal(object)
    """A Language."""
    cleared = Signal()
    """Nothing lies in front of the screen any more."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._metrics = Metrics()
        self._question: Panel | None = None
        self._key: Hashable = None
        self._make: Callable[[], Panel] | None = None
        self._over: Panel | None = None

    @property
    def front(self) -> Panel | None:
        return self._over or self._question

    def dress(self, metrics: Metrics) -> None:
        """Take another size; what is up is made anew by the next `show_state`."""
        self._metrics = metrics
        self._key = None
        if self._make is not None:
            self._open(self._make)

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
        elif old is not None and self._over is None:
            self.cleared.emit()

    def toggle_help(self) -> None:
        self._toggle(self._help)

    def toggle_language(self) -> None:
        self._toggle(self._language)

    def close_over(self) -> None:
        """Close help or settings; a question stays."""
        over, self._over, self._make = self._over, None, None
        if over is None:
            return
        _discard(over)
        if self._question is not None:
            self._question.first_focus().setFocus()
        else:
            self.cleared.emit()

    def _toggle(self, make: Callable[[], Panel]) -> None:
        if self._make == make:
            self.close_over()
        else:
            self._open(make)

    def _open(self, make: Callable[[], Panel]) -> None:
        old, self._over, self._make = self._over, make(), make
        _discard(old)
        self._place(self._over)

    def _help(self) -> Panel:
        panel = HelpPanel(self._metrics)
        panel.closed.connect(self.close_over)
        panel.check_wanted.connect(self.check_wanted)
        return panel

    def _language(self) -> Panel:
        panel = LanguagePanel(self._metrics)
        panel.closed.connect(self.close_over)
        panel.chosen.connect(self._choose_language)
        return panel

    def _choose_language(self, language: Language) -> None:
        self.close_over()
        self.language_chosen.emit(language)

    def cover(self) -> None:
        """Lie in front of everything, as large as the view."""
        for panel in (self._question, self._over):
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

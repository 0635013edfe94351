"""What lies in front of the kiosk's screen: at most one question, and help or settings above it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.preferences import Display
from lighthouse_kiosk.ui.kiosk.screens.display import DisplayPanel
from lighthouse_kiosk.ui.kiosk.screens.language import LanguagePanel
from lighthouse_kiosk.ui.kiosk.screens.panels import HelpPanel, NamePanel, Panel
from lighthouse_kiosk.ui.kiosk.screens.reasons import ReasonPanel
from lighthouse_kiosk.ui.kiosk.screens.supervisor import ProvePanel, WhoPanel
from lighthouse_kiosk.ui.kiosk.states import AskingReason, CallingSupervisor, Naming, State
from lighthouse_kiosk.ui.kiosk.words import Place
from lighthouse_kiosk.wording.languages import Language

Asking: TypeAlias = Naming | AskingReason | CallingSupervisor


class PanelStack(QObject):
    """Owns the panels over `view`, which they cover wholly."""

    happened = Signal(object)
    """An Event for the flow."""
    asked = Signal()
    """A question came up."""
    check_wanted = Signal()
    language_chosen = Signal(object)
    """A Language."""
    display_chosen = Signal(object)
    """A Display."""
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
        self.display = Display()
        """What the panel shows when it is opened."""

    @property
    def front(self) -> Panel | None:
        return self._over or self._question

    def dress(self, metrics: Metrics) -> None:
        """Take another size; what is up is made anew by the next `show_state`."""
        self._metrics = metrics
        self._key = None
        if self._make is not None:
            self._open(self._make)

    def show_state(self, state: State | None, screen: Hashable, place: Place) -> None:
        """Ask what the state asks in front of this screen; None asks nothing."""
        asking = state if isinstance(state, Asking) else None
        key = (_key_of(asking), screen) if asking is not None else None
        if key == self._key and (self._question is None) == (asking is None):
            if isinstance(self._question, ProvePanel) and isinstance(asking, CallingSupervisor):
                self._question.present(asking)
            return
        old, self._question, self._key = self._question, None, key
        self._question = self._panel(asking, old, place)
        _discard(old)
        if self._question is not None:
            self._question.happened.connect(self.happened)
            self._place(self._question)
            self.asked.emit()
        elif old is not None and self._over is None:
            self.cleared.emit()

    def _panel(self, asking: Asking | None, old: Panel | None, place: Place) -> Panel | None:
        """Build what asks, with what was typed into the same panel at another size."""
        metrics = self._metrics
        match asking:
            case None:
                return None
            case Naming(review):
                return NamePanel(metrics, review, _typed(old, NamePanel))
            case AskingReason():
                return ReasonPanel(metrics, asking, _typed(old, ReasonPanel))
            case CallingSupervisor(chosen=None):
                return WhoPanel(metrics, asking, _typed(old, WhoPanel))
            case CallingSupervisor():
                return ProvePanel(metrics, place, asking)

    def toggle_help(self) -> None:
        self._toggle(self._help)

    def toggle_language(self) -> None:
        self._toggle(self._language)

    def toggle_display(self) -> None:
        self._toggle(self._display_panel)

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

    def _display_panel(self) -> Panel:
        panel = DisplayPanel(self._metrics, self.display)
        panel.closed.connect(self.close_over)
        panel.chosen.connect(self.display_chosen)
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


def _key_of(asking: Asking) -> Hashable:
    """States with the same key share one panel."""
    match asking:
        case CallingSupervisor(supervisors=supervisors, chosen=None, error=error):
            return ("who", supervisors, error)
        case CallingSupervisor(chosen=chosen):
            return ("prove", chosen)
        case _:
            return (type(asking).__name__,)


def _typed(old: Panel | None, kind: type[NamePanel | ReasonPanel | WhoPanel]) -> str:
    return old.field.text() if isinstance(old, kind) else ""


def _discard(panel: Panel | None) -> None:
    if panel is not None:
        panel.hide()
        panel.deleteLater()

"""The ways into the wizard from a page: a button, a dropped file, cells pasted with Ctrl+V."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.ui.organizer.imports.past import PastImportsDialog
from lighthouse_kiosk.ui.organizer.imports.source import Source
from lighthouse_kiosk.ui.organizer.imports.wizard import ImportDialog
from lighthouse_kiosk.ui.organizer.session import Session


class ImportEntry(QObject):
    """Belongs to a page. `occasion` tells the event whose registrations it imports, if any."""

    def __init__(
        self, session: Session, page: QWidget, occasion: Callable[[], Event | None]
    ) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._occasion = occasion
        self.allowed = session.actor.may(Permission.ORGANISE)
        paste = QShortcut(QKeySequence.StandardKey.Paste, page)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self._paste)

    def ask(self) -> None:
        """Open the wizard; it asks for a file."""
        self.take(None)

    def take(self, source: Source | None) -> None:
        """Open the wizard with something to read."""
        if not self.allowed:
            return
        dialog = ImportDialog(self._session, self._occasion(), self._page, source)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_past(self) -> None:
        """List what was imported before, to undo it."""
        dialog = PastImportsDialog(self._session, self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.take(Source(text=text))

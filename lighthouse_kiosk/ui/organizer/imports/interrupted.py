"""Telling of an import that the end of the app cut short, and opening it again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.domain.errors import LighthouseError, NotFound
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import EventId
from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.services.imports import PastImport
from lighthouse_kiosk.ui.organizer.imports.under_way import ImportMark, UnderWay
from lighthouse_kiosk.ui.organizer.imports.words import kept_words
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Lane
from lighthouse_kiosk.ui.widgets import Dialog
from lighthouse_kiosk.wording.translation import translate


@dataclass(frozen=True, slots=True)
class Interrupted:
    """`kept` is what the database has of it. `path` is None where it can't be opened again."""

    mark: ImportMark
    kept: PastImport | None
    occasion: Event | None
    path: Path | None

    @property
    def complete(self) -> bool:
        """Whether the app ended after the last row, and before it could say so."""
        return self.mark.whole and self.kept is not None


class InterruptedDialog(Dialog):
    """Accepted when it is to be opened again."""

    def __init__(self, found: Interrupted, parent: QWidget) -> None:
        again = found.path is not None
        super().__init__(
            _title(found.mark),
            translate("imports", "Open it again") if again else translate("imports", "Close"),
            text=_what_was_kept(found),
            cancel_label=translate("imports", "Not now") if again else "",
            parent=parent,
        )
        self.setObjectName("interrupted-import")


class InterruptedImport(QObject):
    """Looks once, when a window opens. `again` carries the file's path and the event, or None."""

    again = Signal(object, object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._under_way = UnderWay(session.settings.profile)

    def look(self) -> None:
        session = self._session
        if session.actor.may(Permission.ORGANISE):
            session.runner.run(
                Lane.IO,
                lambda: find_interrupted(session, self._under_way),
                self._tell,
                failed=_tell_later,
                owner=self,
            )

    def _tell(self, found: Interrupted | None) -> None:
        if found is None:
            return
        if found.complete:
            self._session.notifier.info(
                _title(found.mark),
                detail=translate("imports", "Its last row was in already: everything was kept."),
            )
            self._forget()
            return
        dialog = InterruptedDialog(found, self._window)
        dialog.accepted.connect(lambda: self._open_again(found))
        dialog.finished.connect(self._forget)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_again(self, found: Interrupted) -> None:
        if found.path is not None:
            self.again.emit(found.path, found.occasion)

    def _forget(self) -> None:
        self._session.runner.run(Lane.IO, self._under_way.end, owner=self, parting=True)


def find_interrupted(session: Session, under_way: UnderWay) -> Interrupted | None:
    """On a worker: what was cut short of the actor's organisation, and what is kept of it."""
    mark, actor, services = under_way.left_behind(), session.actor, session.services
    if mark is None or mark.organisation_id != str(actor.organisation_id):
        return None
    begun = datetime.fromisoformat(mark.at)
    kept = next(
        (
            one
            for one in services.imports.list_imports(actor)
            if one.file_digest == mark.digest and one.at >= begun and one.undone_at is None
        ),
        None,
    )
    occasion, path = None, Path(mark.path) if mark.path else None
    if mark.event_id:
        try:
            occasion = services.events.get_event(actor, EventId(UUID(mark.event_id)))
        except NotFound:
            path = None
    there = path is not None and path.is_file()
    return Interrupted(mark, kept, occasion, path if there else None)


def _tell_later(_error: LighthouseError) -> None:
    """Whatever keeps the database away says so elsewhere; the mark is still there next time."""


def _title(mark: ImportMark) -> str:
    if not mark.path:
        return translate("imports", "The import of pasted cells was interrupted")
    return translate("imports", "The import of {file} was interrupted").format(
        file=plain(mark.name, 80)
    )


def _what_was_kept(found: Interrupted) -> str:
    kept = found.kept
    if kept is None:
        words = translate("imports", "The app ended before it was done. Nothing of it was kept.")
    else:
        words = translate(
            "imports",
            "The app ended before it was done. This much of it was kept: {kept}. “Past imports” can"
            " undo it. Opened again, it goes on with the rest.",
        ).format(kept=kept_words(kept))
    if found.path is not None:
        return words
    if not found.mark.path:
        more = translate("imports", "Copy the cells again to import them.")
    elif found.mark.event_id and found.occasion is None:
        more = translate("imports", "Its event was deleted since.")
    else:
        more = translate("imports", "The file isn't at {path} any more.").format(
            path=plain(found.mark.path, 200)
        )
    return f"{words} {more}"

"""Setting, replacing and removing a person's photo from the panel that shows it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.errors import InvalidField, LighthouseError
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.ui.notify import Action
from lighthouse_kiosk.ui.organizer.people.photo_files import read_photo
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Lane
from lighthouse_kiosk.ui.words import inline_words


class PhotoKeeper(QObject):
    """Every change can be taken back from its notice."""

    def __init__(self, session: Session, panel: QWidget) -> None:
        super().__init__(panel)
        self._session = session
        self._panel = panel

    def ask(self, person: Person) -> None:
        """Let a picture be chosen for this person."""
        title = self.tr("Photo of {name}").format(name=person.name)
        kinds = self.tr("Pictures ({patterns})").format(patterns="*.jpg *.jpeg *.png")
        dialog = QFileDialog(self._panel, title, "", kinds)
        dialog.setObjectName("photo-file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take(person, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, person: Person, path: Path) -> None:
        """Keep the picture in this file as the person's photo, or say why it can't be."""
        self._session.runner.run(
            Lane.IO,
            lambda: read_photo(path),
            lambda picture: self._keep(person, picture),
            failed=lambda error: self._refuse(error, path),
            owner=self,
        )

    def remove(self, person: Person) -> None:
        self._keep(person, None)

    def _keep(self, person: Person, picture: bytes | None) -> None:
        session = self._session
        people, actor = session.services.people, session.actor

        def work() -> Changed[bytes | None]:
            before = people.photo(actor, person.id)
            if picture is None:
                done = people.remove_photo(actor, person.id)
            else:
                done = people.set_photo(actor, person.id, picture)
            return Changed(before, done.changes)

        def then(before: bytes | None) -> None:
            if picture is None:
                words = self.tr("Photo of {name} removed")
            elif before is None:
                words = self.tr("Photo of {name} kept")
            else:
                words = self.tr("Photo of {name} replaced")
            undo = Action(self.tr("Undo"), lambda: self._keep_quietly(person, before))
            session.notifier.success(words.format(name=person.name), action=undo)

        session.write(work, then, owner=self)

    def _keep_quietly(self, person: Person, picture: bytes | None) -> None:
        session = self._session
        people, actor = session.services.people, session.actor
        if picture is None:
            session.write(lambda: people.remove_photo(actor, person.id), owner=self)
        else:
            session.write(lambda: people.set_photo(actor, person.id, picture), owner=self)

    def _refuse(self, error: LighthouseError, path: Path) -> None:
        if isinstance(error, InvalidField):
            words = self.tr("{file} can't be kept as a photo").format(file=path.name)
            self._session.notifier.error(words, detail=inline_words(error))
        else:
            self._session.notifier.refused(error)

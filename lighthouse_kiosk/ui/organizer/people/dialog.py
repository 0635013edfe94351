"""Adding a person, or changing what is known of one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.ui.organizer.fields import line_edit
from lighthouse_kiosk.ui.organizer.forms import FormDialog
from lighthouse_kiosk.ui.organizer.session import Session


class PersonDialog(FormDialog):
    """Changes `person`; adds one where there is none. The staff number stays what it was."""

    def __init__(self, session: Session, person: Person | None, parent: QWidget) -> None:
        title = self.tr("Change {name}").format(name=person.name) if person else ""
        super().__init__(
            session,
            title or self.tr("New person"),
            self.tr("Save") if person else self.tr("Add"),
            width=520,
            parent=parent,
        )
        self.setObjectName("person-dialog")
        self._before = person
        self.saved: Person | None = None
        self._number = line_edit("person-number")
        self._name = line_edit("person-name")
        self._email = line_edit("person-email", self.tr("name@company.com"))
        self._department = line_edit("person-department")
        self.add_row(
            ("name", self.tr("Name"), self._name),
            ("staff_number", self.tr("Staff number"), self._number),
        )
        self.add_row(
            ("email", self.tr("E-mail (optional)"), self._email),
            ("department", self.tr("Department (optional)"), self._department),
        )
        if person is not None:
            self._number.setText(person.staff_number)
            self._name.setText(person.name)
            self._email.setText(person.email)
            self._department.setText(person.department)
            self._number.setEnabled(False)
            self.fields["staff_number"].set_hint(
                self.tr("It stays: passes and imports know the person by it.")
            )

    def store(self) -> None:
        for key, editor in (("name", self._name), ("staff_number", self._number)):
            if not editor.text().strip():
                raise InvalidField(key, "missing")
        draft = PersonDraft(
            self._number.text(), self._name.text(), self._email.text(), self._department.text()
        )
        session, people = self.session, self.session.services.people
        if self._before is None:
            self.save(lambda: people.add_person(session.actor, draft), self._keep)
        else:
            self.save(lambda: people.save_person(session.actor, draft), self._keep)

    def _keep(self, person: Person) -> None:
        self.saved = person

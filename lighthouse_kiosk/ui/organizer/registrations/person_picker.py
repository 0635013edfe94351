"""Finding the person who registers, or typing a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.ui.models.keyset import ROW_ROLE
from lighthouse_kiosk.ui.models.rows import RowsModel
from lighthouse_kiosk.ui.organizer.fields import line_edit
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import (
    Avatar,
    Button,
    ElidedLabel,
    FormField,
    Kind,
    Role,
    SearchField,
    Text,
    Tone,
)
from lighthouse_kiosk.ui.widgets.cells import Cell, Column
from lighthouse_kiosk.ui.widgets.tables import Table

_FIND, _PICKED, _NEW = range(3)
_MOST = 5
_ROW = 44


class PersonPicker(QWidget):
    """`changed` follows every change of who it is."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._loads: Latest[Sequence[Person]] = session.latest(self)
        self._person: Person | None = None
        self.fields: dict[str, FormField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._title = Text(self.tr("Person"), Role.LABEL)
        column.addWidget(self._title)
        self._parts = (self._build_find(), self._build_picked(), self._build_new())
        self._at = _FIND
        for part in self._parts:
            column.addWidget(part)
        self.setFocusProxy(self.search)
        self._show_part(_FIND)

    @property
    def person(self) -> Person | None:
        """Who was found; None while nobody is, or for a new person."""
        return self._person if self._at == _PICKED else None

    def is_new(self) -> bool:
        return self._at == _NEW

    def name(self) -> str:
        return (
            self._name.text().strip()
            if self.is_new()
            else (self._person.name if self._person else "")
        )

    def draft(self) -> PersonDraft:
        """The new person as typed. Raises InvalidField for what is missing."""
        for key, editor in (("staff_number", self._number), ("name", self._name)):
            if not editor.text().strip():
                raise InvalidField(key, "missing")
        return PersonDraft(
            staff_number=self._number.text(),
            name=self._name.text(),
            email=self._email.text(),
            department=self._department.text(),
        )

    def pick(self, person: Person) -> None:
        self._person = person
        self._avatar.set_name(person.name)
        self._picked_name.setText(person.name)
        about = (person.staff_number, person.department, person.email)
        self._picked_about.setText(" · ".join(part for part in about if part))
        self._show_part(_PICKED)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
        ):
            return self._search_key(event)
        return super().eventFilter(watched, event)

    def _search_key(self, event: QKeyEvent) -> bool:
        """Down and up move among those found, Enter takes one."""
        rows = self._model.rowCount()
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and rows:
            at = (self._found.currentIndex().row() + step) % rows
            self._found.setCurrentIndex(self._model.index(at, 0))
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            person = self._found.currentIndex().data(ROW_ROLE) if rows else None
            if isinstance(person, Person):
                self.pick(person)
                return True
        return False

    def _build_find(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.search = SearchField(self.tr("Name, staff number or e-mail"))
        self.search.setObjectName("person-search")
        self.search.installEventFilter(self)
        self.search.searched.connect(self._find)
        column.addWidget(self.search)
        columns = (Column("", 200, 1),)
        self._model = RowsModel(columns, _describe, lambda person: person.id, self)
        self._found = Table(columns, self.tr("People found"), row_height=_ROW)
        self._found.setObjectName("people-found")
        self._found.horizontalHeader().hide()
        self._found.setModel(self._model)
        self._found.clicked.connect(lambda index: self._pick_index(index.data(ROW_ROLE)))
        self._found.opened.connect(lambda index: self._pick_index(index.data(ROW_ROLE)))
        self._found.hide()
        column.addWidget(self._found)
        foot = QHBoxLayout()
        self._none = Text("", Role.SMALL, Tone.HINT)
        self.new_button = Button(self.tr("Add a new person"), Kind.LINK, icon_name="user-plus")
        self.new_button.setObjectName("new-person")
        self.new_button.clicked.connect(self._start_new)
        foot.addWidget(self._none, 1)
        foot.addWidget(self.new_button)
        column.addLayout(foot)
        return part

    def _build_picked(self) -> QWidget:
        part = QFrame()
        part.setProperty("surface", "well")
        row = QHBoxLayout(part)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(12)
        self._avatar = Avatar("", 36)
        self._picked_name = ElidedLabel("", Role.TITLE)
        self._picked_about = ElidedLabel("", Role.SMALL, Tone.HINT)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._picked_name)
        names.addWidget(self._picked_about)
        other = Button(self.tr("Change"), Kind.QUIET, size="small")
        other.setObjectName("change-person")
        other.clicked.connect(self._start_over)
        row.addWidget(self._avatar)
        row.addLayout(names, 1)
        row.addWidget(other)
        return part

    def _build_new(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._number = line_edit("person-number", "E10234")
        self._name = line_edit("person-name")
        self._email = line_edit("person-email", self.tr("name@company.com"))
        self._department = line_edit("person-department")
        for entries in (
            (
                ("staff_number", self.tr("Staff number"), self._number),
                ("name", self.tr("Name"), self._name),
            ),
            (
                ("email", self.tr("E-mail (optional)"), self._email),
                ("department", self.tr("Department (optional)"), self._department),
            ),
        ):
            row = QHBoxLayout()
            row.setSpacing(12)
            for key, label, editor in entries:
                self.fields[key] = FormField(label, editor)
                editor.textChanged.connect(self.changed)
                row.addWidget(self.fields[key], 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        back = Button(self.tr("Find somebody instead"), Kind.LINK, icon_name="search")
        back.setObjectName("find-person")
        back.clicked.connect(self._start_over)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        return part

    def _show_part(self, wanted: int) -> None:
        self._at = wanted
        self._title.setVisible(wanted != _NEW)
        for at, part in enumerate(self._parts):
            part.setVisible(at == wanted)

    def _find(self, text: str) -> None:
        session = self._session
        if not text:
            self._loads.drop()
            self._show_found((), "")
            return
        self._loads.run(
            lambda: session.services.people.find_people(session.actor, text, _MOST),
            lambda people: self._show_found(people, text),
        )

    def _show_found(self, people: Sequence[Person], text: str) -> None:
        self._model.set_rows(people)
        self._found.setVisible(bool(people))
        self._found.setFixedHeight(_ROW * len(people) + 2)
        if people:
            self._found.setCurrentIndex(self._model.index(0, 0))
        nobody = bool(text) and not people
        self._none.setText(self.tr("Nobody found for “{text}”").format(text=text) if nobody else "")

    def _pick_index(self, person: object) -> None:
        if isinstance(person, Person):
            self.pick(person)

    def _start_new(self) -> None:
        typed = self.search.text().strip()
        digits = any(character.isdigit() for character in typed)
        target = self._email if "@" in typed else self._number if digits else self._name
        target.setText(typed)
        self._show_part(_NEW)
        (self._number if not self._number.text() else self._name).setFocus()
        self.changed.emit()

    def _start_over(self) -> None:
        self._person = None
        self._show_part(_FIND)
        self.search.setFocus()
        self.search.selectAll()
        self.changed.emit()


def _describe(person: Person, _column: int) -> Cell:
    about = (person.staff_number, person.department, person.email)
    return Cell(person.name, " · ".join(part for part in about if part), avatar=person.name)

"""One person: photo, how to reach them, and what they registered for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.errors import LighthouseError, NotFound
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.services.people import PersonRegistration
from lighthouse_kiosk.ui.models.registrations import option_text
from lighthouse_kiosk.ui.organizer.imports.source import dropped
from lighthouse_kiosk.ui.organizer.people.photos import PhotoKeeper
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import (
    AddressLabel,
    Avatar,
    Badge,
    BadgeKind,
    Button,
    ElidedLabel,
    EmptyState,
    FlowLayout,
    IconButton,
    Kind,
    Painted,
    Role,
    SidePanel,
    Text,
    Tone,
)
from lighthouse_kiosk.ui.widgets.painting import begin, describe
from lighthouse_kiosk.wording.format import span
from lighthouse_kiosk.wording.terms import status_word
from lighthouse_kiosk.wording.translation import translate

_PHOTO = 72
_TABLES = {".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods"}


class PhotoDisc(Painted):
    """A person's photo, cut to a circle."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QImage()
        self.setFixedSize(_PHOTO, _PHOTO)

    def show_photo(self, picture: QImage, name: str) -> None:
        side = round(_PHOTO * self.devicePixelRatioF())
        self._picture = picture.scaled(
            side,
            side,
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        describe(self, name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        circle = QPainterPath()
        circle.addEllipse(QRectF(self.rect()))
        painter.setClipPath(circle)
        seen = QRectF(self._picture.rect())
        side = min(seen.width(), seen.height())
        middle = QRectF(0, 0, side, side)
        middle.moveCenter(seen.center())
        painter.drawImage(QRectF(self.rect()), self._picture, middle)


@dataclass(frozen=True, slots=True)
class _Shown:
    person: Person
    registrations: Sequence[PersonRegistration]
    photo: QImage


class PersonPanel(SidePanel):
    """Signals: `edit` carries the Person in view, `opened` the PersonRegistration to go to."""

    edit = Signal(object)
    opened = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__("person-panel", EmptyState("users", ""), least=294)
        self._session = session
        self._loads: Latest[_Shown] = session.latest(self)
        self._person: Person | None = None
        self._may_organise = session.actor.may(Permission.ORGANISE)
        self.photos = PhotoKeeper(session, self)
        self.setAcceptDrops(self._may_organise)
        self._build()
        self.show_person(None)

    @property
    def person(self) -> Person | None:
        return self._person

    def show_person(self, person: Person | None) -> None:
        """Load and show this one; None shows what the panel is for."""
        if person is None:
            self._loads.drop()
            self._person = None
            self._say(
                self.tr("Nobody chosen"), self.tr("Choose a row to see what they registered for.")
            )
            return
        session = self._session

        def work() -> _Shown:
            people, actor = session.services.people, session.actor
            photo = people.photo(actor, person.id)
            picture = QImage.fromData(photo) if photo else QImage()
            return _Shown(
                people.get_person(actor, person.id),
                people.their_registrations(actor, person.id),
                picture,
            )

        self._loads.run(work, self._take, failed=self._refused)

    def _build(self) -> None:
        self.add_head(self._build_head())
        self._body = self.add_body(spacing=4)
        self._email = AddressLabel()
        self._email.setObjectName("panel-email")
        self._department = Text("", Role.SMALL, Tone.SECONDARY, wrap=True)
        self._body.addWidget(self._email)
        self._body.addWidget(self._department)
        self._body.addSpacing(12)
        self._body.addWidget(Text(self.tr("Registrations"), Role.SMALL_STRONG))
        self._none = Text(
            self.tr("Not registered for anything yet."), Role.SMALL, Tone.SECONDARY, wrap=True
        )
        self._body.addWidget(self._none)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._body.addLayout(self._list)
        self._body.addStretch(1)
        self._build_foot()

    def _build_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(18, 16, 18, 16)
        head.setSpacing(12)
        self._avatar = Avatar("", 44)
        self._photo = PhotoDisc()
        self._photo.setObjectName("person-photo")
        names = QVBoxLayout()
        names.setSpacing(1)
        self._name = Text("", Role.PAGE_TITLE, wrap=True)
        self._number = ElidedLabel("", Role.SMALL, Tone.HINT)
        names.addWidget(self._name)
        names.addWidget(self._number)
        head.addWidget(self._avatar)
        head.addWidget(self._photo)
        head.addLayout(names, 1)
        return head

    def _build_foot(self) -> None:
        line = FlowLayout(spacing=6)
        self.edit_button = Button(self.tr("Change…"), icon_name="pencil")
        self.edit_button.setObjectName("edit-person")
        self.edit_button.clicked.connect(self._ask_to_edit)
        self.photo_button = Button("", icon_name="camera")
        self.photo_button.setObjectName("set-photo")
        self.photo_button.clicked.connect(self._ask_for_photo)
        self.no_photo_button = IconButton("trash-2", self.tr("Remove the photo"))
        self.no_photo_button.setObjectName("remove-photo")
        self.no_photo_button.clicked.connect(self._remove_photo)
        for button in (self.edit_button, self.photo_button, self.no_photo_button):
            line.addWidget(button)
        self.add_foot(line).setVisible(self._may_organise)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A picture dropped here becomes the photo; other files are the window's."""
        if self._person is not None and _picture_in(event) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _picture_in(event)
        if path is None or self._person is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self.photos.take(self._person, path)

    def _ask_for_photo(self) -> None:
        if self._person is not None:
            self.photos.ask(self._person)

    def _remove_photo(self) -> None:
        if self._person is not None:
            self.photos.remove(self._person)

    def _ask_to_edit(self) -> None:
        if self._person is not None:
            self.edit.emit(self._person)

    def _say(self, title: str, text: str) -> None:
        self.empty.say(title, text)
        self.show_empty()

    def _take(self, shown: _Shown) -> None:
        person = shown.person
        self._person = person
        self._name.setText(person.name)
        self._number.setText(person.staff_number)
        self._email.setText(person.email or self.tr("No e-mail address"))
        self._department.setText(person.department)
        self._department.setVisible(bool(person.department))
        self._avatar.set_name(person.name)
        has_photo = not shown.photo.isNull()
        self._avatar.setVisible(not has_photo)
        self._photo.setVisible(has_photo)
        self.photo_button.setText(self.tr("Replace photo…") if has_photo else self.tr("Set photo…"))
        self.no_photo_button.setVisible(has_photo)
        if has_photo:
            self._photo.show_photo(shown.photo, self.tr("Photo of {name}").format(name=person.name))
        self._none.setVisible(not shown.registrations)
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for registration in shown.registrations:
            self._list.addWidget(self._entry(registration))
        self.show_content()

    def _entry(self, registration: PersonRegistration) -> QWidget:
        entry = QWidget()
        column = QVBoxLayout(entry)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(8)
        words = option_text(registration.option_name, registration.quantity)
        line.addWidget(Text(words, Role.LABEL, wrap=True), 1)
        kind, word = _state(registration)
        line.addWidget(Badge(word, kind), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        under = QHBoxLayout()
        under.setSpacing(8)
        about = registration.event_name
        if registration.slot_starts and registration.slot_ends:
            times = span(registration.slot_starts.time(), registration.slot_ends.time())
            about = f"{about} · {times}"
        under.addWidget(Text(about, Role.SMALL, Tone.HINT, wrap=True), 1)
        link = Button(self.tr("Show"), Kind.LINK, size="small")
        link.setObjectName("open-registration")
        link.setAccessibleName(self.tr("Show the registration for {what}").format(what=words))
        link.clicked.connect(partial(self._open, registration))
        under.addWidget(link)
        column.addLayout(under)
        return entry

    def _open(self, registration: PersonRegistration, _checked: bool = False) -> None:
        self.opened.emit(registration)

    def _refused(self, error: LighthouseError) -> None:
        if isinstance(error, NotFound):
            self._person = None
            self._say(
                self.tr("This person is no longer there"),
                self.tr("Undoing an import may have removed them."),
            )
        else:
            self._session.notifier.refused(error)


def _picture_in(event: QDropEvent) -> Path | None:
    """The first file that was dropped, unless it is called like a table."""
    source = dropped(event)
    if source is None or source.path is None:
        return None
    return None if source.path.suffix.lower() in _TABLES else source.path


def _state(registration: PersonRegistration) -> tuple[BadgeKind, str]:
    if registration.picked_up >= registration.quantity:
        return BadgeKind.VIOLET, translate("people", "Picked up")
    kind = {
        Status.PENDING: BadgeKind.INFO,
        Status.APPROVED: BadgeKind.SUCCESS,
        Status.REJECTED: BadgeKind.DANGER,
        Status.CANCELLED: BadgeKind.NEUTRAL,
    }[registration.status]
    return kind, status_word(registration.status)

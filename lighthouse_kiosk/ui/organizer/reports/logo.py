"""The organisation's logo on a card: seen as on paper, replaced, removed, and taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lighthouse_kiosk.documents.logos import Logo
from lighthouse_kiosk.domain.changes import Changed, Topic
from lighthouse_kiosk.domain.errors import InvalidField, LighthouseError
from lighthouse_kiosk.domain.organisation_logos import MOST_BYTES, checked_logo
from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.ui.notify import Action
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Lane, Latest
from lighthouse_kiosk.ui.theme import color
from lighthouse_kiosk.ui.widgets import Button, Card, IconButton, Painted, Role, Text, Tone
from lighthouse_kiosk.ui.widgets.painting import begin, describe
from lighthouse_kiosk.ui.words import inline_words
from lighthouse_kiosk.wording.translation import translate

_WIDTH, _HEIGHT, _EDGE = 220, 84, 12
_FINE = 3
"""Pixels of the picture for each of the window's, whatever its screen."""


class _Preview(Painted):
    """The logo on white, as paper is."""

    def __init__(self) -> None:
        super().__init__()
        self._logo = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_logo(QImage())

    def show_logo(self, logo: QImage) -> None:
        self._logo = logo
        describe(
            self,
            translate("reports", "No logo yet") if logo.isNull() else translate("reports", "Logo"),
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(color("line_strong"))
        empty = self._logo.isNull()
        painter.setBrush(Qt.BrushStyle.NoBrush if empty else QColor(Qt.GlobalColor.white))
        painter.drawRoundedRect(area, 8, 8)
        if empty:
            painter.setPen(color("ink_3"))
            painter.drawText(
                area, Qt.AlignmentFlag.AlignCenter, translate("reports", "No logo yet")
            )
            return
        place = QRectF(0, 0, self._logo.width() / _FINE, self._logo.height() / _FINE)
        place.moveCenter(area.center())
        painter.drawImage(place, self._logo)


class LogoCard(Card):
    """Loads when it is first shown, and whenever the organisation has changed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(translate("reports", "Logo"), parent=parent)
        self.setObjectName("logo-card")
        self._session = session
        self._loads: Latest[QImage] = session.latest(self)
        self._preview = _Preview()
        self._choose = Button(translate("reports", "Choose picture…"), icon_name="image")
        self._choose.setObjectName("choose-logo")
        self._choose.clicked.connect(self.ask)
        self._remove = IconButton("trash-2", translate("reports", "Remove the logo"))
        self._remove.setObjectName("remove-logo")
        self._remove.clicked.connect(lambda: self._keep(None))
        self._allow(has_logo=False)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(10)
        words.addWidget(
            Text(
                translate(
                    "reports",
                    "Stands at the head of reports. A PNG, JPEG or SVG of at most 512 KB.",
                ),
                Role.SMALL,
                Tone.SECONDARY,
                wrap=True,
            )
        )
        words.addLayout(buttons)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._preview, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        session.bus.subscribe(self, [Topic.ORGANISATIONS], lambda _changes: self.load())
        self.load()

    def load(self) -> None:
        session = self._session

        def read() -> QImage:
            return _picture(session.services.organisations.logo(session.actor))

        self._loads.run(read, self._show)

    def ask(self) -> None:
        """Let a picture be chosen."""
        kinds = translate("reports", "Pictures ({patterns})").format(
            patterns="*.png *.jpg *.jpeg *.svg"
        )
        dialog = QFileDialog(self, translate("reports", "Logo"), "", kinds)
        dialog.setObjectName("logo-file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, path: Path) -> None:
        """Keep the picture in this file, or say why it can't be."""

        def refused(error: LighthouseError) -> None:
            words = translate("reports", "{file} can't be kept as the logo").format(file=path.name)
            self._session.notifier.error(words, detail=inline_words(error))

        self._session.runner.run(
            Lane.IO, lambda: read_logo(path), self._keep, failed=refused, owner=self
        )

    def _keep(self, picture: bytes | None) -> None:
        def then(before: bytes | None) -> None:
            if before == picture:
                return
            if picture is None:
                words = translate("reports", "Logo removed")
            elif before is None:
                words = translate("reports", "Logo kept")
            else:
                words = translate("reports", "Logo replaced")
            undo = Action(translate("reports", "Undo"), lambda: self._store(before))
            self._session.notifier.success(words, action=undo)

        session = self._session
        session.write(lambda: self._work(picture), then, owner=self)

    def _store(self, picture: bytes | None) -> None:
        self._session.write(lambda: self._work(picture), owner=self)

    def _work(self, picture: bytes | None) -> Changed[bytes | None]:
        organisations, actor = self._session.services.organisations, self._session.actor
        if picture is None:
            return organisations.remove_logo(actor)
        return organisations.set_logo(actor, picture)

    def _show(self, logo: QImage) -> None:
        self._preview.show_logo(logo)
        self._choose.setText(
            translate("reports", "Choose picture…")
            if logo.isNull()
            else translate("reports", "Replace…")
        )
        self._allow(has_logo=not logo.isNull())

    def _allow(self, *, has_logo: bool) -> None:
        may = self._session.actor.may(Permission.MANAGE_USERS)
        why_not = translate("reports", "Only admins change the organisation's logo")
        self._choose.allow(may, why_not)
        self._remove.setVisible(may and has_logo)


def _picture(logo: bytes | None) -> QImage:
    """Draw it as large as the card shows it; nothing where there is none, or none to be drawn."""
    if logo is None:
        return QImage()
    try:
        drawn = Logo(logo)
    except InvalidField:
        return QImage()
    size = drawn.fitted(_FINE * (_WIDTH - 2 * _EDGE), _FINE * (_HEIGHT - 2 * _EDGE))
    picture = QImage(size.toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawn.paint(painter, QRectF(picture.rect()))
    painter.end()
    return picture


def read_logo(path: Path) -> bytes:
    """Read a file as a logo that can be drawn. Raises InvalidField naming `logo`."""
    try:
        with path.open("rb") as file:
            picture = checked_logo(file.read(MOST_BYTES + 1))
    except OSError as error:
        raise InvalidField("logo", "missing") from error
    Logo(picture)
    return picture

"""A pass as it will be printed, and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal, SignalInstance
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout

from lighthouse_kiosk.documents.pass_forms import CARD_HEIGHT, CARD_WIDTH
from lighthouse_kiosk.documents.passes import pass_picture
from lighthouse_kiosk.domain.errors import LighthouseError, NotFound
from lighthouse_kiosk.services.passes import PassCard, PassLine
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import (
    Button,
    ElidedLabel,
    EmptyState,
    FlowLayout,
    IconButton,
    PaperPicture,
    Role,
    SidePanel,
    Tone,
)

_PIXELS = 720
_CARD = QSize(round(CARD_WIDTH), round(CARD_HEIGHT))
_LEAST = 314
"""Logical pixels that a pass is readable in; longer words on the buttons need more."""


@dataclass(frozen=True, slots=True)
class _Drawn:
    card: PassCard
    picture: QImage


class PassPreview(SidePanel):
    """Signals carry what is in view: `save`, `calendar` the PassCard, `reissue` the PassLine.

    They come only while a pass is in view.
    """

    save = Signal(object)
    calendar = Signal(object)
    reissue = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__("pass-preview", EmptyState("qr-code", ""), least=_LEAST)
        self._session = session
        self._loads: Latest[_Drawn] = session.latest(self)
        self._line: PassLine | None = None
        self._card: PassCard | None = None
        self._build()
        self.show_line(None)

    @property
    def card(self) -> PassCard | None:
        """The pass in view."""
        return self._card

    def show_line(self, line: PassLine | None) -> None:
        self._line = line
        self._card = None
        if line is None:
            self._loads.drop()
            self._say(
                self.tr("No pass chosen"), self.tr("Choose one to see it as it will be printed.")
            )
            return
        if line.revoked:
            self._loads.drop()
            self._say(
                self.tr("This pass was revoked"),
                self.tr("Its registration was rejected or cancelled after it had been issued."),
            )
            return
        session, registration_id = self._session, line.registration_id

        def draw() -> _Drawn:
            card = session.services.passes.pass_card(session.actor, registration_id)
            return _Drawn(card, pass_picture(card, _PIXELS))

        self._loads.run(draw, self._take, failed=self._refused)

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(18, 16, 18, 12)
        head.setSpacing(1)
        self._name = ElidedLabel("", Role.PAGE_TITLE)
        self._about = ElidedLabel("", Role.SMALL, Tone.HINT)
        head.addWidget(self._name)
        head.addWidget(self._about)
        self.add_head(head, ruled=False)
        self._picture = PaperPicture(_CARD, least=QSize(180, 254), most=_CARD)
        self._picture.setObjectName("pass-picture")
        self.add_picture(self._picture)
        foot = FlowLayout(spacing=8)
        self.reissue_button = Button(self.tr("Reissue…"), icon_name="refresh-cw")
        self.reissue_button.setObjectName("reissue-pass")
        self.reissue_button.clicked.connect(lambda: self.reissue.emit(self._line))
        self.save_button = Button(self.tr("Save PNG…"))
        self.save_button.setObjectName("save-png")
        self.save_button.clicked.connect(lambda: self._hand_on(self.save))
        self.calendar_button = IconButton("calendar-plus", self.tr("Save as a calendar entry…"))
        self.calendar_button.setObjectName("save-calendar")
        self.calendar_button.clicked.connect(lambda: self._hand_on(self.calendar))
        foot.addWidget(self.reissue_button)
        foot.addWidget(self.save_button)
        foot.addWidget(self.calendar_button)
        self.add_foot(foot)

    def _hand_on(self, signal: SignalInstance) -> None:
        if self._card is not None:
            signal.emit(self._card)

    def _say(self, title: str, text: str) -> None:
        self.empty.say(title, text)
        self.show_empty()

    def _take(self, drawn: _Drawn) -> None:
        card = drawn.card
        self._card = card
        self._name.setText(card.person_name)
        self._about.setText(f"{card.staff_number} · {card.ticket}")
        name = self.tr("Pass of {name}").format(name=card.person_name)
        self._picture.set_picture(drawn.picture, name)
        self.show_content()

    def _refused(self, error: LighthouseError) -> None:
        if isinstance(error, NotFound):
            self._say(
                self.tr("There is no valid pass any more"),
                self.tr("Its registration was decided anew in the meantime."),
            )
        else:
            self._session.notifier.refused(error)

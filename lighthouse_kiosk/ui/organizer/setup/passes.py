"""How passes will look: on paper, and on the phone that is held out at the desk."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lighthouse_kiosk.documents.pass_sheets import SHEETS, Sheet, sheet_picture
from lighthouse_kiosk.documents.passes import pass_picture
from lighthouse_kiosk.domain.errors import LighthouseError, NotFound
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.services.passes import PassCard, PassQuery
from lighthouse_kiosk.ui.organizer.choice_boxes import ChoiceBox
from lighthouse_kiosk.ui.organizer.passes.print_dialog import (
    SHEET_MEMORY,
    SHEET_SIZE,
    sheet_words,
)
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.setup.phone import PhoneFrame
from lighthouse_kiosk.ui.organizer.setup.tabs import SetupTab
from lighthouse_kiosk.ui.organizer.setup.work import SetupWork
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import (
    Button,
    Card,
    ElidedLabel,
    EmptyState,
    Kind,
    PaperPicture,
    Role,
    SearchField,
    SegmentedControl,
    Text,
    Tone,
)
from lighthouse_kiosk.wording.format import clock_in

_PHONE_PIXELS, _SHEET_PIXELS = 720, 1000


@dataclass(frozen=True, slots=True)
class _Drawn:
    """Pictures of a pass; `sample` where nobody's is meant, `nothing_fits` the search."""

    card: PassCard
    phone: QImage
    sheet: QImage
    sample: bool
    nothing_fits: bool


class PassesTab(SetupTab):
    """Shows somebody's pass, or a made-up one as long as none was issued."""

    def __init__(self, work: SetupWork) -> None:
        super().__init__()
        self._session = work.session
        self._loads: Latest[_Drawn] = work.session.latest(self)
        self._occasion: Event | None = None
        self._text = ""
        self._empty = EmptyState(
            "qr-code",
            self.tr("Nothing stands on a pass yet"),
            self.tr("A pass says what is picked up. Add what the event offers first."),
            self.tr("Options & stock"),
        )
        self._empty.button.setObjectName("passes-add-options")
        self._empty.acted.connect(lambda: self.part_wanted.emit("options"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build())
        self._stack.addWidget(self._empty)
        self.body.addWidget(self._stack, 1)

    def show_event(self, occasion: Event) -> None:
        self._occasion = occasion
        self._load()

    def event_switched(self) -> None:
        self._search.clear()
        self._text = ""

    def _build(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._build_whose())
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._build_paper(), 12)
        row.addWidget(self._build_phone(), 7)
        column.addLayout(row, 1)
        return whole

    def _build_whose(self) -> Card:
        card = Card()
        self._search = SearchField(self.tr("Whose pass: name or staff number"))
        self._search.setObjectName("pass-of")
        self._search.setMinimumWidth(self._search.whole_width())
        self._search.setMaximumWidth(max(360, self._search.whole_width()))
        self._search.searched.connect(self._find)
        self._whose = ElidedLabel("", Role.BODY, Tone.SECONDARY)
        self._whose.setObjectName("pass-whose")
        open_page = Button(self.tr("Print and send passes"), Kind.LINK)
        open_page.setObjectName("open-passes")
        open_page.clicked.connect(lambda: self.go.emit("passes", None))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._search, 2)
        row.addWidget(self._whose, 3)
        row.addWidget(open_page)
        card.body.addLayout(row)
        return card

    def _build_paper(self) -> Card:
        self._sheet = ChoiceBox("pass-sheet", [(sheet_words(code)[0], code) for code in SHEETS])
        self._sheet.setAccessibleName(self.tr("Paper"))
        self._sheet.setMinimumWidth(190)
        self._sheet.show_whole()
        remembered = str(self._session.memory.value(SHEET_MEMORY, ""))
        self._sheet.set_value(remembered if remembered in SHEETS else next(iter(SHEETS)))
        self._sheet.activated.connect(self._choose_sheet)
        card = Card(self.tr("As printed"), trailing=self._sheet)
        self._paper_hint = Text("", Role.SMALL, Tone.HINT, wrap=True)
        self._paper = PaperPicture(SHEET_SIZE)
        self._paper.setObjectName("setup-sheet")
        self._paper.setMinimumHeight(460)
        card.body.addWidget(self._paper_hint)
        card.body.addWidget(self._paper, 1)
        return card

    def _build_phone(self) -> Card:
        self._mode = SegmentedControl(
            [self.tr("Light"), self.tr("Dark")], self.tr("The phone's colours")
        )
        self._mode.setObjectName("phone-mode")
        self._phone = PhoneFrame()
        self._mode.chosen.connect(lambda at: self._phone.set_dark(bool(at)))
        card = Card(self.tr("On a phone"), trailing=self._mode)
        hint = self.tr("Dark on white, so that it is read in dark mode too.")
        card.body.addWidget(Text(hint, Role.SMALL, Tone.HINT, wrap=True))
        card.body.addStretch(1)
        card.body.addWidget(self._phone)
        card.body.addStretch(1)
        return card

    @property
    def _chosen_sheet(self) -> Sheet:
        return SHEETS[str(self._sheet.value())]

    def _choose_sheet(self) -> None:
        """The same paper that the print dialog begins with."""
        self._session.memory.setValue(SHEET_MEMORY, self._chosen_sheet.code)
        self._load()

    def _find(self, text: str) -> None:
        self._text = text
        self._load()

    def _load(self) -> None:
        occasion, session = self._occasion, self._session
        if occasion is None:
            return
        sheet, text = self._chosen_sheet, self._text
        sample_name = self.tr("Priya Raman", "name on a sample pass")
        self._paper_hint.setText(sheet_words(sheet.code)[1])
        self._loads.run(
            lambda: _draw(session, occasion, text, sheet, sample_name),
            self._take,
            failed=self._refused,
        )

    def _take(self, drawn: _Drawn) -> None:
        card = drawn.card
        self._stack.setCurrentIndex(0)
        about = self.tr("{name} · {staff_number} · {option}").format(
            name=card.person_name, staff_number=card.staff_number, option=card.option_name
        )
        if drawn.nothing_fits:
            about = self.tr("Nobody with a pass fits “{text}”").format(text=self._text)
        elif drawn.sample:
            about = self.tr("A sample: no pass was issued yet. Desks refuse its code.")
        self._whose.setText(about)
        name = self.tr("Pass of {name}").format(name=card.person_name)
        session, zone = self._session, card.time_zone
        self._phone.show_pass(drawn.phone, name, clock_in(session.clock(), zone))
        self._paper.set_picture(drawn.sheet, name)

    def _refused(self, error: LighthouseError) -> None:
        if isinstance(error, NotFound) and error.what == "option":
            self._stack.setCurrentIndex(1)
        else:
            self._session.notifier.refused(error)


def _draw(session: Session, occasion: Event, text: str, sheet: Sheet, sample_name: str) -> _Drawn:
    """Draw the first pass that fits the text, and with it a sheet of those that follow."""
    passes, actor = session.services.passes, session.actor

    def cards(wanted: str) -> tuple[PassCard, ...]:
        query = PassQuery(occasion.id, text=wanted, limit=sheet.count * 2)
        found = [line.registration_id for line in passes.list_passes(actor, query).rows]
        return passes.pass_cards(actor, occasion.id, found) if found else ()

    fitting = cards(text)
    nothing_fits = bool(text) and not fitting
    shown = fitting or (cards("") if text else ())
    sample = not shown
    if sample:
        shown = (passes.sample_card(actor, occasion.id, sample_name),) * sheet.count
    elif text:
        others = [card for card in cards("") if card not in shown]
        shown = (*shown, *others)
    return _Drawn(
        shown[0],
        pass_picture(shown[0], _PHONE_PIXELS),
        sheet_picture(shown[: sheet.count], sheet, _SHEET_PIXELS),
        sample,
        nothing_fits,
    )

"""On which paper passes are printed, and how the first sheet will look."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from lighthouse_kiosk.documents.pass_sheets import SHEETS, Sheet, sheet_picture
from lighthouse_kiosk.domain.ids import EventId, RegistrationId
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import (
    Button,
    Dialog,
    ExplainedRadioButton,
    PaperPicture,
    Role,
    Text,
    Tone,
)
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.translation import translate

SHEET_MEMORY = "pass-sheet"
"""Where a computer remembers on what it prints passes."""
_PIXELS = 900
SHEET_SIZE = QSize(320, 440)
"""Of the picture of a sheet, in logical pixels, where there is room for it."""


def sheet_words(code: str) -> tuple[str, str]:
    """Name a sheet and say what it is for."""
    cut = translate("passes", "Plain paper, with lines to cut along")
    words = {
        "a4": (translate("passes", "A4 · 4 passes"), cut),
        "letter": (translate("passes", "Letter · 4 passes"), cut),
        "a4-labels-14": (
            translate("passes", "A4 · 14 labels"),
            translate("passes", "Label sheets 99.1 × 38.1 mm, such as L7163"),
        ),
        "a4-labels-8": (
            translate("passes", "A4 · 8 labels"),
            translate("passes", "Label sheets 99.1 × 67.7 mm, such as L7165"),
        ),
        "letter-labels-10": (
            translate("passes", "Letter · 10 labels"),
            translate("passes", "Label sheets 4 × 2 in, such as 5163"),
        ),
        "a4-badges-8": (
            translate("passes", "A4 · 8 badges"),
            translate("passes", "Name badges 90 × 60 mm, with lines to cut along"),
        ),
        "letter-badges-6": (
            translate("passes", "Letter · 6 badges"),
            translate("passes", "Name badges 4 × 3 in, such as 5392"),
        ),
    }
    return words[code]


class Outcome(IntEnum):
    """What the dialog was closed with, beside being cancelled."""

    PRINT = 1
    PDF = 2


class PrintDialog(Dialog):
    """`finished` carries an Outcome; the choice is remembered."""

    def __init__(
        self,
        session: Session,
        event_id: EventId,
        chosen: Sequence[RegistrationId],
        parent: QWidget,
    ) -> None:
        super().__init__(
            translate("passes", "Print {count} passes", "", len(chosen)).format(
                count=number(len(chosen))
            ),
            translate("passes", "Print…"),
            width=760,
            parent=parent,
        )
        self.setObjectName("print-passes")
        self._session = session
        self._event_id = event_id
        self._chosen = chosen
        self._loads: Latest[QImage] = session.latest(self)
        self._group = QButtonGroup(self)
        choices = QVBoxLayout()
        choices.setSpacing(4)
        remembered = str(session.memory.value(SHEET_MEMORY, ""))
        for at, code in enumerate(SHEETS):
            choices.addWidget(self._choice(at, code, checked=code == remembered))
        if self._group.checkedButton() is None:
            self._group.button(0).setChecked(True)
        choices.addStretch(1)
        self._count = Text("", Role.SMALL, Tone.SECONDARY, wrap=True)
        choices.addWidget(self._count)
        self._preview = PaperPicture(SHEET_SIZE)
        self._preview.setObjectName("sheet-preview")
        line = QHBoxLayout()
        line.setSpacing(28)
        line.addLayout(choices, 1)
        line.addWidget(self._preview, 1)
        self.body.addLayout(line, 1)
        pdf = Button(translate("passes", "Save as PDF…"), icon_name="file-down")
        pdf.setObjectName("print-as-pdf")
        pdf.clicked.connect(lambda: self._end(Outcome.PDF))
        self.add_extra_button(pdf)
        self._group.idToggled.connect(lambda _at, on: self._show_sheet() if on else None)
        self._show_sheet()

    @property
    def sheet(self) -> Sheet:
        return tuple(SHEETS.values())[self._group.checkedId()]

    def submit(self) -> None:
        self._end(Outcome.PRINT)

    def _choice(self, at: int, code: str, *, checked: bool) -> QWidget:
        choice = ExplainedRadioButton(*sheet_words(code))
        choice.button.setObjectName(f"sheet-{code}")
        choice.button.setChecked(checked)
        self._group.addButton(choice.button, at)
        return choice

    def _show_sheet(self) -> None:
        sheet, session = self.sheet, self._session
        name, _about = sheet_words(sheet.code)
        sheets = -(-len(self._chosen) // sheet.count)
        words = translate("passes", "{count} sheets of paper", "", sheets)
        self._count.setText(words.format(count=number(sheets)))
        first = self._chosen[: sheet.count]

        def draw() -> QImage:
            cards = session.services.passes.pass_cards(session.actor, self._event_id, first)
            return sheet_picture(cards, sheet, _PIXELS)

        def show(picture: QImage) -> None:
            self._preview.set_picture(
                picture, translate("passes", "The first sheet: {sheet}").format(sheet=name)
            )

        self._loads.run(draw, show)

    def _end(self, outcome: Outcome) -> None:
        self._session.memory.setValue(SHEET_MEMORY, self.sheet.code)
        self.done(outcome)

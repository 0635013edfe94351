"""Which report is wanted, and as what."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from lighthouse_kiosk.documents.reports.kinds import FORMS, ReportKind
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.widgets import (
    Dialog,
    ExplainedRadioButton,
    Role,
    SegmentedControl,
    Text,
    Tone,
)
from lighthouse_kiosk.wording.translation import translate

_REPORT, _FORM = "report-kind", "report-form"


def report_words(kind: ReportKind) -> tuple[str, str]:
    """Name a report and say what is in it."""
    return {
        ReportKind.BUDGET: (
            translate("reports", "Budget statement"),
            translate("reports", "Allocated, committed, pending and free, by option"),
        ),
        ReportKind.INVENTORY: (
            translate("reports", "Inventory statement"),
            translate("reports", "What is there, committed, left and picked up, by option"),
        ),
        ReportKind.PICKUPS: (
            translate("reports", "Pickup list"),
            translate("reports", "Who gets what, by pickup slot and shelf, to tick off"),
        ),
        ReportKind.NO_SHOWS: (
            translate("reports", "No-shows"),
            translate("reports", "Who did not come, as far as their slot or the event is over"),
        ),
        ReportKind.AUDIT: (
            translate("reports", "Audit extract"),
            translate("reports", "Who did what to this event and all that belongs to it"),
        ),
    }[kind]


def _form_words(ending: str) -> tuple[str, str]:
    return {
        ".pdf": (
            translate("reports", "PDF"),
            translate("reports", "For reading and printing, with charts and page numbers"),
        ),
        ".xlsx": (
            translate("reports", "Spreadsheet"),
            translate("reports", "For calculating on: real figures and dates, totals as formulas"),
        ),
        ".csv": (
            translate("reports", "CSV"),
            translate("reports", "For other programs: plain values, no totals"),
        ),
    }[ending]


class ReportDialog(Dialog):
    """`accepted` when `kind` and `ending` are chosen; both are remembered."""

    def __init__(self, session: Session, event_name: str, parent: QWidget) -> None:
        super().__init__(
            translate("reports", "Export report"),
            translate("reports", "Save as…"),
            text=event_name,
            width=520,
            parent=parent,
        )
        self.setObjectName("export-report")
        self._memory = session.memory
        self._kinds, self._endings = tuple(ReportKind), tuple(FORMS)
        self._group = QButtonGroup(self)
        choices = QVBoxLayout()
        choices.setSpacing(2)
        remembered = str(self._memory.value(_REPORT, ""))
        for at, kind in enumerate(self._kinds):
            choices.addWidget(self._choice(at, kind, checked=kind == remembered))
        if self._group.checkedButton() is None:
            self._group.button(0).setChecked(True)
        self.body.addLayout(choices)
        self._form = SegmentedControl(
            [_form_words(ending)[0] for ending in self._endings], translate("reports", "Form")
        )
        self._form.setObjectName("report-form")
        self._about_form = Text("", Role.SMALL, Tone.SECONDARY, wrap=True)
        chosen = str(self._memory.value(_FORM, ""))
        self._form.set_current(self._endings.index(chosen) if chosen in self._endings else 0)
        self._form.chosen.connect(self._say_form)
        form = QVBoxLayout()
        form.setSpacing(6)
        form.addWidget(self._form)
        form.addWidget(self._about_form)
        self.body.addLayout(form)
        self._say_form()

    @property
    def kind(self) -> ReportKind:
        return self._kinds[self._group.checkedId()]

    @property
    def ending(self) -> str:
        """`.pdf`, `.xlsx` or `.csv`."""
        return self._endings[self._form.current()]

    def check(self) -> bool:
        self._memory.setValue(_REPORT, self.kind.value)
        self._memory.setValue(_FORM, self.ending)
        return True

    def _say_form(self) -> None:
        self._about_form.setText(_form_words(self.ending)[1])

    def _choice(self, at: int, kind: ReportKind, *, checked: bool) -> QWidget:
        choice = ExplainedRadioButton(*report_words(kind))
        choice.button.setObjectName(f"report-{kind.value}")
        choice.button.setChecked(checked)
        self._group.addButton(choice.button, at)
        return choice

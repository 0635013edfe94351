"""The third step: what would be done, what can't be taken and why, and the last choice."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.imports import (
    BadRow,
    ImportMode,
    ImportReport,
    kind_of,
)
from lighthouse_kiosk.services.imports import ImportPreview
from lighthouse_kiosk.ui.models.rows import RowsModel
from lighthouse_kiosk.ui.organizer.imports.words import kind_words, row_words, spelled_words
from lighthouse_kiosk.ui.widgets import Banner, Button, EmptyState, Role, Text, Tone
from lighthouse_kiosk.ui.widgets.cells import Cell, Column
from lighthouse_kiosk.ui.widgets.tables import Table
from lighthouse_kiosk.ui.words import error_words
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.translation import translate

_FINE, _PROBLEMS = range(2)
_MOST_KINDS = 4
_MOST_SPELLED = 3


class Count(QFrame):
    """One figure of what would be done."""

    def __init__(self, name: str, label: str, tone: Tone) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("surface", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(0)
        self._tone = tone
        self._figure = Text("", Role.PAGE_TITLE)
        column.addWidget(self._figure)
        column.addWidget(Text(label, Role.SMALL, Tone.SECONDARY))

    def show_count(self, count: int) -> None:
        self._figure.setText(number(count))
        self._figure.set_tone(self._tone if count else Tone.HINT)


class Counts(QWidget):
    """What an import did, or would do, in figures."""

    def __init__(self, *, with_registrations: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._added = Count("count-added", self.tr("People added"), Tone.SUCCESS)
        self._changed = Count("count-changed", self.tr("People updated"), Tone.INFO)
        self._registered = Count("count-registered", self.tr("Registered"), Tone.SUCCESS)
        self._unchanged = Count("count-unchanged", self.tr("Unchanged"), Tone.SECONDARY)
        self._refused = Count("count-refused", self.tr("Refused"), Tone.DANGER)
        for each in (
            self._added,
            self._changed,
            self._registered,
            self._unchanged,
            self._refused,
        ):
            row.addWidget(each, 1)
        self._registered.setVisible(with_registrations)

    def show_report(self, report: ImportReport) -> None:
        self._added.show_count(report.people_added)
        self._changed.show_count(report.people_changed)
        self._registered.show_count(report.registered)
        self._unchanged.show_count(report.unchanged)
        self._refused.show_count(report.refused)


class CheckStep(QWidget):
    """`changed` follows the choice between all or nothing and leaving bad rows out; `save_wanted`
    asks for the problems as a file, `meanings_wanted` what unknown names mean.
    """

    changed = Signal()
    save_wanted = Signal()
    meanings_wanted = Signal()

    def __init__(self, *, with_registrations: bool) -> None:
        super().__init__()
        self._report: ImportReport | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._about = Text("", Role.BODY, Tone.SECONDARY, wrap=True)
        self._about.setObjectName("import-about")
        self.counts = Counts(with_registrations=with_registrations)
        self.trouble = _hidden_banner("check-trouble", "warning")
        self.spelled = _hidden_banner("check-spelled", "info")
        column.addWidget(self._about)
        column.addWidget(self.counts)
        column.addWidget(self.trouble)
        column.addWidget(self.spelled)
        self._kinds = Text("", Role.SMALL, Tone.DANGER, wrap=True)
        self._kinds.setObjectName("problem-kinds")
        columns = (
            Column(translate("imports", "Line"), 64, end=True),
            Column(translate("imports", "Column"), 120, 1),
            Column(translate("imports", "What was read"), 150, 2),
            Column(translate("imports", "What is wrong"), 300, 4),
        )
        self.rows = RowsModel[BadRow](columns, _describe, lambda row: (row.line, row.column), self)
        self.table = Table(columns, self.tr("Problems"), row_height=52)
        self.table.setObjectName("import-problems")
        self.table.setModel(self.rows)
        problems = QWidget()
        inner = QVBoxLayout(problems)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(10)
        self.meanings_button = Button(
            self.tr("Say what is meant…"), icon_name="wand-sparkles", size="small"
        )
        self.meanings_button.setObjectName("import-meanings")
        self.meanings_button.clicked.connect(self.meanings_wanted)
        self.save_button = Button(
            self.tr("Save the problems…"), icon_name="file-down", size="small"
        )
        self.save_button.setObjectName("save-problems")
        self.save_button.clicked.connect(self.save_wanted)
        head.addWidget(self._kinds, 1)
        head.addWidget(self.meanings_button)
        head.addWidget(self.save_button)
        inner.addLayout(head)
        inner.addWidget(self.table, 1)
        self._fine = EmptyState("circle-check", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._fine)
        self._stack.addWidget(problems)
        column.addWidget(self._stack, 1)
        column.addLayout(self._build_modes())
        self._blocked = Text("", Role.SMALL, Tone.WARNING, wrap=True)
        self._blocked.setObjectName("check-blocked")
        column.addWidget(self._blocked)
        self.changed.connect(self._say_what_blocks)

    @property
    def mode(self) -> ImportMode:
        skip = self._skip.isChecked()
        return ImportMode.SKIP_BAD if skip else ImportMode.ALL_OR_NOTHING

    @property
    def count(self) -> int:
        """Rows that would change something."""
        report = self._report
        if report is None:
            return 0
        return report.rows - report.refused - report.unchanged - report.left_out

    def why_not(self) -> str:
        """Why nothing can be taken as it is; empty where it can."""
        report = self._report
        if report is None:
            return self.tr("The rows are still being checked.")
        if report.refused and self.mode is ImportMode.ALL_OR_NOTHING:
            return self.tr("Some rows can't be taken. Mend them in the file, or leave them out.")
        if self.count <= 0:
            return self.tr("There is nothing new in this table.")
        return ""

    @property
    def bad(self) -> tuple[BadRow, ...]:
        """The first of the rows that can't be taken."""
        return self._report.bad if self._report is not None else ()

    def offer_meanings(self, *, possible: bool) -> None:
        """Whether there are names that could be given a meaning."""
        self.meanings_button.setVisible(possible)

    def show_preview(self, preview: ImportPreview, file_name: str) -> None:
        report = self._report = preview.report
        name = file_name or self.tr("Pasted cells")
        self._about.setText(
            self.tr("{file}: {count} rows. Nothing is saved yet.", "", report.rows).format(
                file=name, count=number(report.rows)
            )
        )
        self.counts.show_report(report)
        self._say_what_is_odd(preview)
        self._say_what_is_spelled_otherwise(report)
        self.rows.set_rows(report.bad)
        self._kinds.setText(_kinds(report))
        self._fine.say(
            self.tr("Every row can be taken"),
            self.tr(
                "{count} rows are over or cancelled and are left out.", "", report.left_out
            ).format(count=number(report.left_out))
            if report.left_out
            else self.tr("It can be undone afterwards."),
        )
        self._stack.setCurrentIndex(_PROBLEMS if report.refused else _FINE)
        self._modes.setVisible(bool(report.refused))
        self.changed.emit()

    def _say_what_blocks(self) -> None:
        why = self.why_not()
        self._blocked.setText(why)
        self._blocked.setVisible(bool(why))

    def take_focus(self) -> None:
        """Put the keyboard where it is chosen what becomes of refused rows."""
        if self._modes.isVisible():
            (self._whole if self._whole.isChecked() else self._skip).setFocus(
                Qt.FocusReason.TabFocusReason
            )

    def wait(self) -> None:
        """Forget what was checked: the mapping is another one."""
        self._report = None
        self._whole.setChecked(True)

    def refuse(self, error: LighthouseError) -> None:
        words = error_words(error)
        self.trouble.say(words.advice, "danger", title=words.title)
        self.trouble.show()

    def _say_what_is_spelled_otherwise(self, report: ImportReport) -> None:
        self.spelled.setVisible(bool(report.spelled))
        if report.spelled:
            count = report.spelled_count
            self.spelled.say(
                "\n".join(map(spelled_words, report.spelled[:_MOST_SPELLED])),
                "info",
                title=self.tr(
                    "{count} staff numbers differ from another only in capitals", "", count
                ).format(count=number(count)),
            )

    def _say_what_is_odd(self, preview: ImportPreview) -> None:
        repeated = preview.repeated
        self.trouble.setVisible(bool(repeated))
        if repeated:
            first = repeated[0]
            lines = ", ".join(number(line) for line in first.lines[:5])
            self.trouble.say(
                self.tr(
                    "For example {number} in lines {lines}. The last one would stay; check whether "
                    "that column really holds staff numbers."
                ).format(number=first.staff_number, lines=lines),
                "warning",
                title=self.tr(
                    "{count} staff numbers name different people", "", len(repeated)
                ).format(count=number(len(repeated))),
            )

    def _build_modes(self) -> QHBoxLayout:
        self._whole = QRadioButton(self.tr("All or nothing"))
        self._whole.setObjectName("mode-whole")
        self._skip = QRadioButton(self.tr("Leave the refused rows out and take the others"))
        self._skip.setObjectName("mode-skip")
        self._whole.setChecked(True)
        self._modes = QWidget()
        inner = QHBoxLayout(self._modes)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(24)
        group = QButtonGroup(self)
        for button in (self._whole, self._skip):
            group.addButton(button)
            inner.addWidget(button)
        inner.addStretch(1)
        self._skip.toggled.connect(lambda _on: self.changed.emit())
        row = QHBoxLayout()
        row.setAlignment(Qt.AlignmentFlag.AlignLeading)
        row.addWidget(self._modes, 1)
        return row


def _hidden_banner(name: str, tone: str) -> Banner:
    banner = Banner(tone=tone)
    banner.setObjectName(name)
    banner.hide()
    return banner


def _kinds(report: ImportReport) -> str:
    """How many rows each kind of problem has, the commonest first."""
    words = {kind_of(row.error): kind_words(row.error) for row in report.bad}
    counted: Counter[str] = Counter()
    for kind, count in report.kinds.items():
        counted[words.get(kind, translate("imports", "Other problems"))] += count
    parts = [f"{number(count)} × {word}" for word, count in counted.most_common(_MOST_KINDS)]
    if len(counted) > _MOST_KINDS:
        parts.append("…")
    return " · ".join(parts)


def _describe(row: BadRow, column: int) -> Cell:
    match column:
        case 0:
            return Cell(number(row.line), tone="ink_3")
        case 1:
            return Cell(row.column or "–", tone="ink_2")
        case 2:
            return Cell(row.read or "–", row.staff_number)
        case _:
            words = row_words(row.error)
            return Cell(words.title, words.advice, tone="red_text")

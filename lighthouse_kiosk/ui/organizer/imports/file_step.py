"""The first step: which file, and what was found in it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.ui.organizer.choice_boxes import ChoiceBox
from lighthouse_kiosk.ui.organizer.fields import CountField
from lighthouse_kiosk.ui.organizer.imports.words import (
    OTHER_ENCODINGS,
    delimiter_word,
    encoding_word,
    kind_word,
    no_rows_words,
    sureness_words,
)
from lighthouse_kiosk.ui.organizer.imports.work import Opened
from lighthouse_kiosk.ui.widgets import Banner, Button, IconLabel, Role, Text, Tone
from lighthouse_kiosk.ui.words import error_words
from lighthouse_kiosk.wording.format import locale, number

_ASKING, _READING, _FOUND = range(3)
_MOST_HEADINGS = 12
_LAST_HEADER_LINE = 1_000


class FileStep(QWidget):
    """`choose`: a file is to be chosen. `changed`: what is shown is to be read another way."""

    choose = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.trouble = Banner(tone="danger")
        self.trouble.setObjectName("import-trouble")
        self.trouble.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build_asking())
        self._stack.addWidget(self._build_reading())
        self._stack.addWidget(self._build_found())
        column.addWidget(self.trouble)
        column.addWidget(self._stack, 1)

    @property
    def sheet(self) -> str | None:
        """The sheet chosen by hand, or None."""
        chosen = self._sheet.value()
        return str(chosen) if chosen else None

    @property
    def encoding(self) -> str | None:
        chosen = self._encoding.value()
        return str(chosen) if chosen else None

    @property
    def header_line(self) -> int | None:
        return self._header.count()

    def ask(self) -> None:
        """Ask for a file."""
        self._stack.setCurrentIndex(_ASKING)
        self._choose_button.setFocus()

    def wait(self) -> None:
        self.trouble.hide()
        self.advance(0, 0)
        self._stack.setCurrentIndex(_READING)

    def advance(self, done: int, total: int) -> None:
        # in thousandths: the bytes of a large file are more than a bar can count
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(min(1000, done * 1000 // total) if total else 0)

    def refuse(self, error: LighthouseError) -> None:
        """Say what is wrong with the file, and ask for another one."""
        words = error_words(error)
        self.trouble.say(words.advice, "danger", title=words.title)
        self.trouble.show()
        self.ask()

    def show_found(self, opened: Opened) -> None:
        file, table = opened.file, opened.table
        self.trouble.hide()
        self._name.setText(file.name or self.tr("Pasted cells"))
        size = locale().formattedDataSize(file.bytes)
        self._about.setText(f"{kind_word(file.kind)} · {size}" if file.name else size)
        tool = table.columns.tool
        self._tool.setText(
            self.tr("This is an export of {tool}.").format(tool=tool.name) if tool else ""
        )
        self._tool.setVisible(tool is not None)
        has_text = file.encoding is not None and bool(file.name)
        for part in (self._encoding_label, self._encoding, self._encoding_note):
            part.setVisible(has_text)
        if file.encoding is not None:
            names = dict.fromkeys((file.encoding.name, *file.encoding.others, *OTHER_ENCODINGS))
            self._encoding.set_choices([(encoding_word(name), name) for name in names])
            self._encoding.set_value(file.encoding.name)
            cut = delimiter_word(file.dialect.delimiter) if file.dialect else ""
            self._encoding_note.setText(
                self.tr("{sureness} · columns parted by {delimiters}").format(
                    sureness=sureness_words(file.encoding.sureness), delimiters=cut
                )
            )
        many = len(file.sheets) > 1
        for part in (self._sheet_label, self._sheet, self._sheet_note):
            part.setVisible(many)
        self._sheet.set_choices([(sheet.name, sheet.name) for sheet in file.sheets])
        self._sheet.set_value(table.sheet)
        sheets = len(file.sheets)
        self._sheet_note.setText(self.tr("{count} sheets", "", sheets).format(count=number(sheets)))
        with QSignalBlocker(self._header):
            self._header.set_count(table.header_line)
        headings = [heading or "–" for heading in table.headings[:_MOST_HEADINGS]]
        more = len(table.headings) - len(headings)
        words = " · ".join(headings)
        self._headings.setText(
            self.tr("{headings} and {count} more", "", more).format(
                headings=words, count=number(more)
            )
            if more > 0
            else words
        )
        self._rows.setText(
            self.tr("{count} rows", "", table.row_count).format(count=number(table.row_count))
            if table.row_count
            else no_rows_words()
        )
        self._stack.setCurrentIndex(_FOUND)

    def _build_asking(self) -> QWidget:
        well = QFrame()
        well.setProperty("surface", "card")
        column = QVBoxLayout(well)
        column.setSpacing(6)
        column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel("upload", "blue_text", 28, disc="blue_soft"), 0, middle)
        column.addSpacing(8)
        for words, role, tone in (
            (self.tr("Drop a file here"), Role.TITLE, Tone.INK),
            (
                self.tr("CSV, Excel or OpenDocument, and what form tools export"),
                Role.SMALL,
                Tone.SECONDARY,
            ),
            (
                self.tr("Or copy cells in a spreadsheet and press Ctrl V"),
                Role.SMALL,
                Tone.SECONDARY,
            ),
        ):
            label = Text(words, role, tone, wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(10)
        button = Button(self.tr("Choose a file…"), icon_name="folder-open")
        button.setObjectName("choose-file")
        button.clicked.connect(self.choose)
        self._choose_button = button
        column.addWidget(button, 0, middle)
        column.addStretch(1)
        return well

    def _build_reading(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.addStretch(1)
        label = Text(self.tr("Reading the file…"), Role.BODY, Tone.SECONDARY)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Reading the file…"))
        column.addWidget(label)
        column.addWidget(self._bar)
        column.addStretch(1)
        return whole

    def _build_found(self) -> QWidget:
        card = QFrame()
        card.setProperty("surface", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(14)
        column.addLayout(self._build_head())
        self._tool = Text("", Role.SMALL_STRONG, Tone.SUCCESS, wrap=True)
        column.addWidget(self._tool)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnMinimumWidth(0, 140)
        grid.setColumnMinimumWidth(1, 220)
        grid.setColumnStretch(2, 1)
        self._sheet_label = Text(self.tr("Sheet"), Role.LABEL)
        self._sheet = ChoiceBox("import-sheet")
        self._sheet_note = Text("", Role.SMALL, Tone.SECONDARY)
        self._encoding_label = Text(self.tr("Encoding"), Role.LABEL)
        self._encoding = ChoiceBox("import-encoding")
        self._encoding_note = Text("", Role.SMALL, Tone.SECONDARY, wrap=True)
        self._header = CountField("import-header", 1, _LAST_HEADER_LINE)
        note = Text(self.tr("The line that names the columns"), Role.SMALL, Tone.SECONDARY)
        header = Text(self.tr("Header line"), Role.LABEL)
        for row, parts in enumerate(
            (
                (self._sheet_label, self._sheet, self._sheet_note),
                (self._encoding_label, self._encoding, self._encoding_note),
                (header, self._header, note),
            )
        ):
            for place, part in enumerate(parts):
                grid.addWidget(part, row, place)
            parts[1].setAccessibleName(parts[0].text())
        column.addLayout(grid)
        column.addSpacing(4)
        self._rows = Text("", Role.LABEL)
        self._rows.setObjectName("import-rows")
        self._headings = Text("", Role.SMALL, Tone.SECONDARY, wrap=True)
        column.addWidget(self._rows)
        column.addWidget(self._headings)
        column.addStretch(1)
        self._sheet.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self._encoding.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self._header.valueChanged.connect(lambda _line: self.changed.emit())
        return card

    def _build_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel("sheet", "blue_text", 24, disc="blue_soft"))
        names = QVBoxLayout()
        names.setSpacing(1)
        self._name = Text("", Role.TITLE, wrap=True)
        self._name.setObjectName("import-file-name")
        self._about = Text("", Role.SMALL, Tone.SECONDARY)
        names.addWidget(self._name)
        names.addWidget(self._about)
        head.addLayout(names, 1)
        other = Button(self.tr("Choose another…"))
        other.setObjectName("choose-another")
        other.clicked.connect(self.choose)
        head.addWidget(other)
        return head

"""The second step: what each column means, and the first rows as they would be saved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.errors import InvalidField, LighthouseError
from lighthouse_kiosk.domain.import_columns import ColumnGuess
from lighthouse_kiosk.domain.import_fields import ABOUT_REGISTRATIONS, ImportField
from lighthouse_kiosk.domain.import_values import DateOrder
from lighthouse_kiosk.domain.imports import ImportMapping
from lighthouse_kiosk.domain.text import folded, plain
from lighthouse_kiosk.services.imports import ImportPreview, ImportTable, TakenRow
from lighthouse_kiosk.ui.models.registrations import option_text
from lighthouse_kiosk.ui.models.rows import RowsModel
from lighthouse_kiosk.ui.organizer.choice_boxes import ChoiceBox
from lighthouse_kiosk.ui.organizer.imports.words import field_word, why_words
from lighthouse_kiosk.ui.widgets import BadgeKind, Banner, ElidedLabel, Role, Text, Tone
from lighthouse_kiosk.ui.widgets.cells import Cell, Column
from lighthouse_kiosk.ui.widgets.scrolling import Scrolled
from lighthouse_kiosk.ui.widgets.tables import Table
from lighthouse_kiosk.ui.words import error_words
from lighthouse_kiosk.wording.format import number, percent, span
from lighthouse_kiosk.wording.question_words import answer_text
from lighthouse_kiosk.wording.translation import translate

_MOST_COLUMNS = 60
"""More columns than these are left out of what can be assigned by hand."""

_DATED = frozenset({ImportField.SLOT, ImportField.REGISTERED_AT})
_ROW = 44
_QUESTION = "?"
"""Goes before a question's text in what a column is chosen to be."""


class ColumnsStep(QWidget):
    """`changed` follows every change of the mapping by hand."""

    changed = Signal()

    def __init__(self, *, with_registrations: bool) -> None:
        super().__init__()
        self._fields = [
            field for field in ImportField if with_registrations or field not in ABOUT_REGISTRATIONS
        ]
        self._choices: list[tuple[int, ChoiceBox]] = []
        self._mapping = ImportMapping({})
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.trouble = Banner(tone="warning")
        self.trouble.setObjectName("columns-trouble")
        self.trouble.hide()
        column.addWidget(self.trouble)
        self._scroll = Scrolled()
        self._scroll.setProperty("surface", "card")
        column.addWidget(self._scroll, 3)
        column.addLayout(self._build_questions())
        self._title = Text(self.tr("As they would be saved"), Role.LABEL)
        column.addWidget(self._title)
        columns = _preview_columns(with_registrations=with_registrations)
        self.rows = RowsModel[TakenRow](
            columns, partial(_describe, with_registrations), lambda row: row.line, self
        )
        self.table = Table(columns, self.tr("As they would be saved"), row_height=_ROW)
        self.table.setObjectName("import-preview")
        self.table.setModel(self.rows)
        column.addWidget(self.table, 2)

    @property
    def mapping(self) -> ImportMapping:
        """What is chosen now; the one that was shown at first, where nothing was changed."""
        # a combo box gives words of an enumeration back as plain text
        order, family = self._order.value(), self._family.value()
        chosen = [
            (at, str(choice.value())) for at, choice in self._choices if choice.value() is not None
        ]
        return replace(
            self._mapping,
            places={
                ImportField(str(value)): at
                for at, value in chosen
                if not value.startswith(_QUESTION)
            },
            answers={
                folded(value.removeprefix(_QUESTION)): at
                for at, value in chosen
                if value.startswith(_QUESTION)
            },
            date_order=DateOrder(str(order)) if order is not None else None,
            family_name_first=family if isinstance(family, bool) else None,
        )

    def show_table(self, table: ImportTable) -> None:
        self._mapping = table.mapping
        self._order.set_value(table.mapping.date_order)
        self._family.set_value(table.mapping.family_name_first)
        self._choices = []
        self.rows.set_rows(())
        self._scroll.setWidget(self._build_columns(table))
        self._show_questions()

    def mean(self, meanings: Mapping[str, str]) -> None:
        """Take written names of options and slots, folded, for these from now on."""
        if meanings != self._mapping.meanings:
            self._mapping = replace(self._mapping, meanings=dict(meanings))
            self.changed.emit()

    def advance(self, done: int, total: int) -> None:
        """Say how many rows have been checked."""
        self._title.setText(
            self.tr("Checking every row: {percent}").format(percent=percent(done, max(total, 1)))
        )

    def take_focus(self) -> None:
        """Put the keyboard on the first column, unless it is among them already."""
        held: object = self.window().focusWidget()
        if self._choices and not (isinstance(held, QWidget) and self.isAncestorOf(held)):
            self._choices[0][1].setFocus()

    def show_preview(self, preview: ImportPreview) -> None:
        self.trouble.hide()
        self.rows.set_rows(preview.taken)
        self._title.setText(
            self.tr("As they would be saved")
            if preview.taken
            else self.tr("No row can be taken like this; the next step says why")
        )
        if preview.by_email:
            self.trouble.say(
                self.tr("No column holds staff numbers; somebody new gets the address for one."),
                "info",
                title=self.tr("People are known by their e-mail address"),
            )
            self.trouble.show()

    def refuse(self, error: LighthouseError) -> None:
        """Say what has to be chosen before anything can be taken."""
        words = error_words(error)
        self._title.setText(self.tr("As they would be saved"))
        self.rows.set_rows(())
        self.trouble.say(words.advice, "warning", title=words.title)
        self.trouble.show()
        if isinstance(error, InvalidField) and error.reason == "day_or_month":
            self._order.setFocus()

    def _build_questions(self) -> QHBoxLayout:
        self._order_label = Text(self.tr("Dates such as 03/04/2027"), Role.SMALL)
        self._order = ChoiceBox(
            "import-date-order",
            [
                (self.tr("As the cells tell"), None),
                (self.tr("Day first: 3 April"), DateOrder.DAY_FIRST),
                (self.tr("Month first: March 4"), DateOrder.MONTH_FIRST),
            ],
        )
        self._family_label = Text(self.tr("Names"), Role.SMALL)
        self._family = ChoiceBox(
            "import-name-order",
            [
                (self.tr("As the cells tell"), None),
                (self.tr("Given name first"), False),
                (self.tr("Family name first"), True),
            ],
        )
        row = QHBoxLayout()
        row.setSpacing(10)
        for label, choice in ((self._order_label, self._order), (self._family_label, self._family)):
            choice.setAccessibleName(label.text())
            choice.setMinimumWidth(190)
            choice.show_whole()
            choice.currentIndexChanged.connect(lambda _at: self.changed.emit())
            row.addWidget(label)
            row.addWidget(choice)
            row.addSpacing(14)
        row.addStretch(1)
        return row

    def _build_columns(self, table: ImportTable) -> QWidget:
        whole = QWidget()
        whole.setProperty("surface", "plain")
        grid = QGridLayout(whole)
        grid.setContentsMargins(18, 12, 18, 12)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        for place, share in ((0, 3), (1, 4), (3, 3)):
            grid.setColumnStretch(place, share)
        grid.setColumnMinimumWidth(2, 200)
        heads = (
            self.tr("Column"),
            self.tr("First values"),
            self.tr("Is"),
            self.tr("Why"),
        )
        for place, words in enumerate(heads):
            grid.addWidget(Text(words, Role.CAPTION_STRONG, Tone.SECONDARY), 0, place)
        tool = table.columns.tool.name if table.columns.tool else ""
        meant: dict[int, str] = {at: field for field, at in table.mapping.places.items()}
        by_text = {folded(text): f"{_QUESTION}{text}" for text in table.questions}
        meant |= {at: by_text[text] for text, at in table.mapping.answers.items()}
        for row, guess in enumerate(table.columns.guesses[:_MOST_COLUMNS], start=1):
            heading = guess.heading or self.tr("Column {number}").format(
                number=number(guess.place + 1)
            )
            values = " · ".join(_first(guess, table))
            choice = ChoiceBox(
                f"import-column-{guess.place}",
                [
                    (self.tr("Leave out"), None),
                    *((field_word(field), str(field)) for field in self._fields),
                    *((self._answer_word(text), f"{_QUESTION}{text}") for text in table.questions),
                ],
            )
            choice.setAccessibleName(self.tr("What {column} is").format(column=heading))
            choice.set_value(meant.get(guess.place))
            choice.currentIndexChanged.connect(partial(self._chose, choice))
            self._choices.append((guess.place, choice))
            grid.addWidget(ElidedLabel(heading, Role.LABEL), row, 0)
            grid.addWidget(ElidedLabel(values or "–", Role.SMALL, Tone.SECONDARY), row, 1)
            grid.addWidget(choice, row, 2)
            grid.addWidget(
                ElidedLabel(self._why(guess, meant, tool), Role.SMALL, Tone.HINT), row, 3
            )
        grid.setRowStretch(grid.rowCount(), 1)
        return whole

    def _answer_word(self, question: str) -> str:
        return self.tr("Answer: {question}").format(question=plain(question))

    def _why(self, guess: ColumnGuess, meant: dict[int, str], tool: str) -> str:
        if guess.field in ABOUT_REGISTRATIONS and guess.field not in self._fields:
            return self.tr("About registrations; people alone are taken here")
        if guess.field is None and guess.place not in meant:
            return self.tr("Nothing known fits")
        return why_words(guess, tool)

    def _chose(self, chosen: ChoiceBox, _at: int) -> None:
        """No two columns mean the same: the one chosen last does."""
        for _place, other in self._choices:
            if (
                other is not chosen
                and other.value() is not None
                and (other.value() == chosen.value())
            ):
                other.set_value(None)
        self._show_questions()
        self.changed.emit()

    def _show_questions(self) -> None:
        places = self.mapping.places
        for part in (self._order_label, self._order):
            part.setVisible(bool(_DATED & places.keys()))
        for part in (self._family_label, self._family):
            part.setVisible(ImportField.NAME in places)


def _first(guess: ColumnGuess, table: ImportTable) -> Iterator[str]:
    """The first cells that hold something, each on one line."""
    found = 0
    for row in table.sample:
        text = " ".join(row.cells[guess.place].split()) if guess.place < len(row.cells) else ""
        if text:
            yield text[:60]
            found += 1
        if found == 3:
            return


def _preview_columns(*, with_registrations: bool) -> tuple[Column, ...]:
    columns = [
        Column(translate("imports", "Line"), 64, end=True),
        Column(translate("imports", "Person"), 180, 3),
        Column(translate("imports", "E-mail"), 150, 3),
        Column(translate("imports", "Department"), 110, 2),
    ]
    if with_registrations:
        columns.append(Column(translate("imports", "Registered for"), 140, 2))
    columns.append(Column(translate("imports", "Person is"), 116))
    return tuple(columns)


def _describe(with_registrations: bool, row: TakenRow, column: int) -> Cell:
    person = row.person
    last = 5 if with_registrations else 4
    if column == last:
        return _becomes(row)
    match column:
        case 0:
            return Cell(number(row.line), tone="ink_3")
        case 1:
            return Cell(person.name, person.staff_number, avatar=person.name)
        case 2:
            return Cell(person.email, tone="ink_2")
        case 3:
            return Cell(person.department, tone="ink_2")
        case _:
            if row.registration is None:
                return Cell("–", tone="ink_3")
            slot = [span(row.slot.starts.time(), row.slot.ends.time())] if row.slot else []
            said = [answer_text(one.question, one.value) for one in row.answers]
            wish = option_text(row.option_name, row.registration.quantity)
            return Cell(wish, " · ".join([*slot, *said]))


def _becomes(row: TakenRow) -> Cell:
    if row.is_new:
        return Cell(translate("imports", "New"), badge=BadgeKind.SUCCESS, icon="plus")
    if row.is_changed:
        return Cell(translate("imports", "Updated"), badge=BadgeKind.INFO, icon="pencil")
    return Cell(translate("imports", "Known"), badge=BadgeKind.NEUTRAL)

"""What unknown names of options and slots in a table mean, said once for all of its rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from PySide6.QtWidgets import QGridLayout, QWidget

from lighthouse_kiosk.domain.import_fields import ImportField
from lighthouse_kiosk.domain.import_readers import field_of
from lighthouse_kiosk.domain.import_values import tidied
from lighthouse_kiosk.domain.imports import BadRow
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.domain.text import folded, plain
from lighthouse_kiosk.ui.organizer.choice_boxes import ChoiceBox
from lighthouse_kiosk.ui.widgets import Dialog, ElidedLabel, Role, Text, Tone
from lighthouse_kiosk.ui.widgets.scrolling import Scrolled
from lighthouse_kiosk.wording.format import day, number, on_day, span
from lighthouse_kiosk.wording.translation import translate

_NAMED = frozenset({ImportField.OPTION, ImportField.SLOT})
_WHOLE_CELL = 200
"""Of a longer cell only the beginning is told."""

MOST_ASKED = 60


@dataclass(frozen=True, slots=True)
class Unknown:
    """What stands in `rows` rows for an option or a slot that nobody knows by it."""

    field: ImportField
    written: str
    rows: int


@dataclass(frozen=True, slots=True)
class Offered:
    """What it can mean: each option or slot as a person reads it, and as the rows would write it."""

    options: tuple[tuple[str, str], ...]
    slots: tuple[tuple[str, str], ...]

    def of(self, field: ImportField) -> tuple[tuple[str, str], ...]:
        return self.options if field is ImportField.OPTION else self.slots


def unknown_names(bad: Sequence[BadRow], meanings: Mapping[str, str]) -> tuple[Unknown, ...]:
    """List what was refused because nothing is called so, the commonest first, then what has been
    given a meaning before and is still not taken.
    """
    found: Counter[tuple[ImportField, str]] = Counter()
    for row in bad:
        field = field_of(row.error)
        if (
            field in _NAMED
            and row.error.code in {"not_found", "ambiguous_choice", "invalid_field"}
            and 0 < len(row.read) < _WHOLE_CELL
        ):
            found[field, tidied(row.read)] += 1
    known = [Unknown(field, written, rows) for (field, written), rows in found.most_common()]
    seen = {folded(one.written) for one in known}
    # an option by any other name: slots are told by their times
    given = [
        Unknown(_field_of_meaning(meant), written, 0)
        for written, meant in meanings.items()
        if written not in seen
    ]
    return (*known, *given)[:MOST_ASKED]


def what_is_offered(options: Sequence[EventOption], slots: Sequence[PickupSlot]) -> Offered:
    """Name options and slots so that exactly one is meant."""
    names = Counter(folded(option.name) for option in options)
    clocks = Counter(slot.starts.time() for slot in slots)
    several_days = len({slot.starts.date() for slot in slots}) > 1
    return Offered(
        tuple(
            (option.name, option.name if names[folded(option.name)] == 1 else str(option.id))
            for option in options
        ),
        tuple(
            (
                _slot_words(slot, several_days=several_days),
                f"{slot.starts:%H:%M}"
                if clocks[slot.starts.time()] == 1
                else f"{slot.starts:%Y-%m-%d %H:%M}",
            )
            for slot in slots
        ),
    )


class MeaningsDialog(Dialog):
    """`meanings` is what was chosen, by what is written, folded."""

    def __init__(
        self,
        unknown: Sequence[Unknown],
        offered: Offered,
        meanings: Mapping[str, str],
        parent: QWidget,
    ) -> None:
        super().__init__(
            translate("imports", "What is meant"),
            translate("imports", "Check again"),
            text=translate(
                "imports",
                "These names in the table are not known for this event. Say once what each means; "
                "it counts for all rows, and for the next table with these headings.",
            ),
            width=620,
            parent=parent,
        )
        self.setObjectName("meanings-dialog")
        self.accept_button.setObjectName("accept")
        self._before = dict(meanings)
        self.choices: dict[str, ChoiceBox] = {}
        """By what is written, folded."""
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(2, 4)
        heads = (
            translate("imports", "In the table"),
            translate("imports", "Rows"),
            translate("imports", "Means"),
        )
        for place, words in enumerate(heads):
            grid.addWidget(Text(words, Role.CAPTION_STRONG, Tone.SECONDARY), 0, place)
        for row, one in enumerate(unknown, start=1):
            rows = number(one.rows) if one.rows else "–"
            grid.addWidget(ElidedLabel(plain(one.written), Role.LABEL), row, 0)
            grid.addWidget(Text(rows, Role.SMALL, Tone.SECONDARY), row, 1)
            grid.addWidget(self._choice(one, offered, row), row, 2)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = Scrolled(whole, own_focus=True)
        scroll.setProperty("surface", "card")
        scroll.setMinimumHeight(min(360, 64 + 44 * len(unknown)))
        self.body.addWidget(scroll, 1)

    @property
    def meanings(self) -> dict[str, str]:
        found = dict(self._before)
        for written, choice in self.choices.items():
            meant = choice.value()
            if meant is None:
                found.pop(written, None)
            else:
                found[written] = str(meant)
        return found

    def _choice(self, one: Unknown, offered: Offered, row: int) -> ChoiceBox:
        key = folded(one.written)
        choices = _nearest_first(one, offered.of(one.field))
        choice = ChoiceBox(
            f"meaning-{row}",
            [(translate("imports", "Nothing: refuse these rows"), None), *choices],
        )
        choice.setAccessibleName(
            translate("imports", "What “{name}” means").format(name=plain(one.written))
        )
        choice.set_value(self._before.get(key))
        if choice.currentIndex() < 0:
            choice.setCurrentIndex(0)
        self.choices[key] = choice
        return choice


def _nearest_first(one: Unknown, offered: Sequence[tuple[str, str]]) -> list[tuple[str, object]]:
    """What looks most like the written name comes first; nothing is chosen for anybody."""
    by_folded = {folded(words): words for words, _value in offered}
    near = get_close_matches(folded(one.written), by_folded, n=3, cutoff=0.5)
    first = [by_folded[name] for name in near]
    return sorted(
        offered, key=lambda pair: first.index(pair[0]) if pair[0] in first else len(first)
    )


def _field_of_meaning(meant: str) -> ImportField:
    is_time = len(meant) >= 5 and meant[-3] == ":" and meant[-2:].isdigit()
    return ImportField.SLOT if is_time else ImportField.OPTION


def _slot_words(slot: PickupSlot, *, several_days: bool) -> str:
    times = span(slot.starts.time(), slot.ends.time())
    return on_day(day(slot.starts.date()), times) if several_days else times

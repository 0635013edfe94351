"""Below the list of registrations: which rows are in view, and what was decided last."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from lighthouse_kiosk.ui.models.keyset import COUNTING
from lighthouse_kiosk.ui.widgets import Button, ElidedLabel, IconLabel, Kind, Role, Text, Tone
from lighthouse_kiosk.ui.widgets.painting import announce
from lighthouse_kiosk.wording.format import number


class RegistrationListFoot(QWidget):
    """Keeps the way back from the last decision, which Ctrl+Z takes as well."""

    def __init__(self) -> None:
        super().__init__()
        self._undo: Callable[[], None] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(6)
        self._range = Text("", Role.SMALL, Tone.SECONDARY)
        self._range.setObjectName("range-note")
        self._news_sign = IconLabel("circle-check", "green_text", 16)
        self._news_sign.hide()
        self._news = ElidedLabel("", Role.SMALL, Tone.SUCCESS)
        self._news.setObjectName("decision-note")
        self._undo_button = Button(self.tr("Undo"), Kind.LINK, size="small")
        self._undo_button.setObjectName("undo-decision")
        self._undo_button.setToolTip(self.tr("Ctrl Z"))
        self._undo_button.clicked.connect(self.undo)
        self._undo_button.hide()
        self._keys = Text(
            self.tr("J / K to move · A approve · R reject · Space select"),
            Role.SMALL,
            Tone.SECONDARY,
        )
        row.addWidget(self._range)
        row.addSpacing(10)
        row.addWidget(self._news_sign)
        row.addWidget(self._news)
        row.addWidget(self._undo_button)
        row.addStretch(1)
        row.addWidget(self._keys)
        # what can be taken back comes and goes: the table above keeps its height
        row.addStrut(self._undo_button.sizeHint().height())

    def say(self, sentence: str, undo: Callable[[], None] | None = None) -> None:
        """Mention what went through, and offer to take it back."""
        self._news.setText(sentence)
        self._news_sign.setVisible(bool(sentence))
        self._undo = undo
        self._undo_button.setVisible(undo is not None)
        announce(self, sentence)

    def remember(self, undo: Callable[[], None] | None) -> None:
        """Ctrl+Z takes this back; a notice has told what it is."""
        self.say("", undo)
        self._undo_button.hide()

    def can_undo(self) -> bool:
        return self._undo is not None

    def undo(self) -> None:
        """Take the last decision back, where that is possible."""
        if self._undo is not None:
            undo, self._undo = self._undo, None
            self._undo_button.hide()
            undo()

    def show_range(self, first: int, last: int, total: int | None) -> None:
        """Which rows are in view, counted from 1, and of how many; nothing where `last` is 0."""
        words = self.tr("{first}–{last} of {total}").format(
            first=number(first),
            last=number(last),
            total=COUNTING if total is None else number(total),
        )
        self._range.setText(words if last else "")
        self._keys.setVisible(bool(last))

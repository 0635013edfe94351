"""Before and after deciding many: what it would commit, and what could not be done and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.services.approvals import ApprovalPreview, Obstacle
from lighthouse_kiosk.ui.organizer.registrations.checks import slot_words
from lighthouse_kiosk.ui.widgets import FIGURES, Button, Dialog, Kind, Role, Rule, Text, Tone
from lighthouse_kiosk.wording.format import listed, money, number
from lighthouse_kiosk.wording.terms import problem_named

_TRAILING = FIGURES | Qt.AlignmentFlag.AlignVCenter


class ApprovalDialog(Dialog):
    """What approving the chosen ones commits, option by option, and what stays behind."""

    def __init__(self, preview: ApprovalPreview, currency: str, parent: QWidget) -> None:
        clear = len(preview.clear)
        super().__init__(
            self.tr("Approve {count} registrations?", "", clear).format(count=number(clear)),
            self.tr("Approve {count}").format(count=number(clear)),
            text=self.tr("First come, first served. Each gets a pass at once."),
            accept_kind=Kind.SUCCESS,
            width=520,
            parent=parent,
        )
        self.setObjectName("approval-dialog")
        self.accept_button.setObjectName("accept")
        self.accept_button.setEnabled(bool(clear))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for share in preview.options:
            _add_row(grid, share.name, number(share.quantity), money(share.cost, currency))
        if preview.options:
            grid.addWidget(Rule(), grid.rowCount(), 0, 1, 3)
        _add_row(grid, self.tr("Committed by this"), "", money(preview.cost, currency), strong=True)
        left = preview.budget_left
        _add_row(grid, self.tr("Budget left now"), "", money(left, currency))
        _add_row(grid, self.tr("Budget left then"), "", money(left - preview.cost, currency))
        self.body.addLayout(grid)
        if preview.obstacles or preview.decided:
            self.body.addWidget(Rule())
            self.body.addWidget(Text(self.tr("Not approved"), Role.LABEL))
            rest = QGridLayout()
            rest.setColumnStretch(0, 1)
            rest.setVerticalSpacing(6)
            for obstacle in preview.obstacles:
                _add_row(rest, obstacle_words(obstacle), number(obstacle.registrations))
            if preview.decided:
                _add_row(rest, self.tr("Already decided"), number(preview.decided))
            self.body.addLayout(rest)


def obstacle_words(obstacle: Obstacle) -> str:
    """What stands in the way, and of what."""
    option = plain(obstacle.option_name, 60)
    slot = slot_words(obstacle.slot) if obstacle.slot is not None else ""
    return listed(problem_named(problem, option, slot) for problem in obstacle.problems)


@dataclass(frozen=True, slots=True)
class Leftover:
    """What a batch could not do for one reason; `names` of a few of them."""

    reason: str
    ids: tuple[RegistrationId, ...]
    names: tuple[str, ...]


class LeftoversDialog(Dialog):
    """What a batch could not do, reason by reason: to look at, or to try again once mended."""

    shown = Signal(object)
    """The ids to select and look at."""
    retried = Signal(object)
    """The ids to try once more."""
    undo_wanted = Signal()
    """What the batch did do is to be taken back."""

    def __init__(
        self, title: str, leftovers: Sequence[Leftover], parent: QWidget, *, undo: str = ""
    ) -> None:
        super().__init__(
            title,
            self.tr("Try all again"),
            text=self.tr("Nothing about these was changed. Mend the reason, then try again."),
            cancel_label=self.tr("Close"),
            width=560,
            parent=parent,
        )
        self.setObjectName("leftovers-dialog")
        self.accept_button.setObjectName("retry-all")
        self._all = tuple(found_id for each in leftovers for found_id in each.ids)
        self.accepted.connect(lambda: self.retried.emit(self._all))
        if undo:
            take_back = Button(undo, icon_name="undo-2")
            take_back.setObjectName("undo-batch")
            take_back.clicked.connect(self.reject)
            take_back.clicked.connect(self.undo_wanted)
            self.add_extra_button(take_back)
        for at, leftover in enumerate(leftovers):
            if at:
                self.body.addWidget(Rule())
            self.body.addWidget(self._row(leftover))

    def _row(self, leftover: Leftover) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(2)
        grid.addWidget(Text(leftover.reason, Role.TITLE, wrap=True), 0, 0)
        more = len(leftover.ids) - len(leftover.names)
        names = ", ".join(leftover.names)
        if more:
            names = self.tr("{names} and {count} more").format(names=names, count=number(more))
        grid.addWidget(Text(names, Role.SMALL, Tone.SECONDARY, wrap=True), 1, 0)
        count = Text(number(len(leftover.ids)), Role.PAGE_TITLE)
        count.setAlignment(_TRAILING)
        grid.addWidget(count, 0, 1, 2, 1)
        buttons = QHBoxLayout()
        show = Button(self.tr("Show"), size="small")
        show.setObjectName("show-leftovers")
        show.setAccessibleName(self.tr("Show those: {reason}").format(reason=leftover.reason))
        show.clicked.connect(lambda: self._show(leftover.ids))
        buttons.addWidget(show)
        grid.addLayout(buttons, 0, 2, 2, 1)
        return row

    def _show(self, ids: tuple[RegistrationId, ...]) -> None:
        self.shown.emit(ids)
        self.reject()


def _add_row(grid: QGridLayout, *words: str, strong: bool = False) -> None:
    at = grid.rowCount()
    for column, text in enumerate(words):
        label = Text(text, Role.TITLE if strong else Role.BODY, Tone.INK, wrap=column == 0)
        if column:
            label.setAlignment(_TRAILING)
        grid.addWidget(label, at, column)

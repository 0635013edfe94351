"""The bar above the list while rows are ticked: what they would commit, and the decision."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout

from lighthouse_kiosk.domain.registrations import OPEN, Status
from lighthouse_kiosk.services.approvals import ApprovalPreview
from lighthouse_kiosk.services.registrations import RegistrationLine
from lighthouse_kiosk.ui.widgets import Button, ElidedLabel, Kind, Role, Text, Tone
from lighthouse_kiosk.wording.format import money, number


class SelectionBar(QFrame):
    """Hidden while nothing is ticked."""

    approve = Signal()
    reject = Signal()
    clear = Signal()
    all_wanted = Signal()
    """All that the list's filters match are to be ticked."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("selection-bar")
        self.setProperty("surface", "selection-bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(10)
        self._words = QGridLayout()
        self._words.setHorizontalSpacing(10)
        self._words.setVerticalSpacing(0)
        self._words.setColumnStretch(2, 1)
        self._count = Text("", Role.TITLE)
        self._count.setObjectName("selection-count")
        self._all = Button("", Kind.LINK, size="small")
        self._all.setObjectName("select-all-matching")
        self._all.clicked.connect(self.all_wanted)
        self._summary = ElidedLabel("", Role.SMALL, Tone.SECONDARY)
        self._summary.setObjectName("selection-summary")
        clear = Button(self.tr("Clear"), Kind.LINK, size="small")
        clear.setObjectName("clear-selection")
        clear.clicked.connect(self.clear)
        self.reject_button = Button(self.tr("Reject…"), Kind.DANGER, size="small")
        self.reject_button.setObjectName("reject-selected")
        self.reject_button.clicked.connect(self.reject)
        self.approve_button = Button("", Kind.SUCCESS, size="small")
        self.approve_button.setObjectName("approve-selected")
        self.approve_button.clicked.connect(self.approve)
        self._words.addWidget(self._count, 0, 0)
        self._words.addWidget(self._all, 0, 1)
        row.addLayout(self._words, 1)
        self._buttons = (clear, self.reject_button, self.approve_button)
        for button in self._buttons:
            row.addWidget(button)
        self._place_summary()
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_summary()

    def _place_summary(self) -> None:
        """Beside the count, or below it where that would leave it too little room."""
        beside = (self._count, self._all, self._summary, *self._buttons)
        shown = [widget for widget in beside if not widget.isHidden()]
        needed = sum(widget.sizeHint().width() + 10 for widget in shown) + 18
        if needed > self.width():
            self._words.addWidget(self._summary, 1, 0, 1, 3)
        else:
            self._words.addWidget(self._summary, 0, 2)

    def show_count(self, ticked: int, matching: int | None) -> None:
        """`matching` is how many the filters leave, None while they are being counted."""
        self.setVisible(bool(ticked))
        self._count.setText(self.tr("{count} selected").format(count=number(ticked)))
        more = matching is None or matching > ticked
        self._all.setVisible(more)
        self._all.setText(
            self.tr("Select all")
            if matching is None
            else self.tr("Select all {count}").format(count=number(matching))
        )

    def show_lines(self, lines: Sequence[RegistrationLine], currency: str) -> None:
        """Add up rows as each stands by itself, until it is known how they stand together."""
        clear = [line for line in lines if line.clear]
        self._show(
            len(clear),
            sum(line.status is Status.PENDING and bool(line.problems) for line in lines),
            sum(line.status is not Status.PENDING for line in lines),
            sum(line.unit_cost * line.quantity for line in clear),
            currency,
        )
        rejectable = any(line.status in OPEN and not line.picked_up for line in lines)
        self.reject_button.allow(
            rejectable, self.tr("All of them are final, or something was picked up.")
        )

    def show_preview(self, preview: ApprovalPreview, currency: str) -> None:
        clear, conflicts = len(preview.clear), len(preview.conflicts)
        self._show(clear, conflicts, preview.decided, preview.cost, currency)

    def show_checking(self) -> None:
        """They are being judged."""
        self._summary.setText(self.tr("Checking…"))
        self.approve_button.setText(self.tr("Approve…"))
        self.approve_button.allow(True, "")
        self.reject_button.allow(True, "")

    def _show(self, clear: int, conflicts: int, decided: int, cost: int, currency: str) -> None:
        parts = [self.tr("{count} clear").format(count=number(clear))]
        if conflicts:
            parts.append(
                self.tr("{count} conflicts", "", conflicts).format(count=number(conflicts))
            )
        if decided:
            parts.append(self.tr("{count} already decided").format(count=number(decided)))
        commits = self.tr("commits {cost}").format(cost=money(cost, currency)) if currency else ""
        self._summary.setText(" · ".join(filter(None, (commits, ", ".join(parts)))))
        self.approve_button.setText(self.tr("Approve {count} clear").format(count=number(clear)))
        self.approve_button.allow(bool(clear), self.tr("None of them is clear."))
        self._place_summary()

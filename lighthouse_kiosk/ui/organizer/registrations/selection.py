"""The bar above the list while rows are ticked: what they would commit, and the decision."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from lighthouse_kiosk.domain.registrations import OPEN, Status
from lighthouse_kiosk.services.registrations import RegistrationLine
from lighthouse_kiosk.ui.format import money, number
from lighthouse_kiosk.ui.widgets import Button, ElidedLabel, Kind, Role, Text, Tone


def clear_lines(lines: Sequence[RegistrationLine]) -> list[RegistrationLine]:
    """Those that nothing stands in the way of."""
    return [line for line in lines if line.status is Status.PENDING and not line.problems]


class SelectionBar(QFrame):
    """Hidden while nothing is ticked."""

    approve = Signal()
    reject = Signal()
    clear = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("selection-bar")
        self.setProperty("surface", "selection-bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(10)
        self._count = Text("", Role.TITLE)
        self._count.setObjectName("selection-count")
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
        row.addWidget(self._count)
        row.addWidget(self._summary, 1)
        row.addWidget(clear)
        row.addWidget(self.reject_button)
        row.addWidget(self.approve_button)
        self.hide()

    def show_lines(self, lines: Sequence[RegistrationLine], currency: str) -> None:
        self.setVisible(bool(lines))
        clear = clear_lines(lines)
        conflicts = sum(line.status is Status.PENDING and bool(line.problems) for line in lines)
        decided = sum(line.status is not Status.PENDING for line in lines)
        cost = sum(line.unit_cost * line.quantity for line in clear)
        parts = [self.tr("{count} clear").format(count=number(len(clear)))]
        if conflicts:
            parts.append(
                self.tr("1 conflict")
                if conflicts == 1
                else self.tr("{count} conflicts").format(count=number(conflicts))
            )
        if decided:
            parts.append(self.tr("{count} already decided").format(count=number(decided)))
        commits = self.tr("commits {cost}").format(cost=money(cost, currency)) if currency else ""
        self._count.setText(self.tr("{count} selected").format(count=number(len(lines))))
        self._summary.setText(" · ".join(filter(None, (commits, ", ".join(parts)))))
        self.approve_button.setText(
            self.tr("Approve {count} clear").format(count=number(len(clear)))
        )
        self.approve_button.allow(bool(clear), self.tr("None of them is clear."))
        rejectable = any(line.status in OPEN and not line.picked_up for line in lines)
        self.reject_button.allow(
            rejectable, self.tr("All of them are final, or something was picked up.")
        )

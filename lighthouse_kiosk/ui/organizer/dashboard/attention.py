"""What somebody should look at, and what a new event needs next."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lighthouse_kiosk.services.dashboard import (
    Attention,
    BudgetNearlyGone,
    ConflictsPending,
    Dashboard,
    DoublePickups,
    NeverShown,
    SilentDesk,
    SlotNearlyFull,
    SoldOut,
)
from lighthouse_kiosk.ui.widgets import (
    Button,
    Card,
    ElidedLabel,
    EmptyState,
    IconLabel,
    Role,
    Rule,
    Tone,
)
from lighthouse_kiosk.wording.format import money, number, percent, span


class Step(Enum):
    """What a new event needs next."""

    OPTIONS = "options"
    SLOTS = "slots"
    PEOPLE = "people"
    DESKS = "desks"


class _Matter(NamedTuple):
    icon: str
    tint: str
    disc: str
    title: str
    text: str
    verb: str


class AttentionCard(Card):
    """What somebody should look at. `acted` carries the Attention or Step; None: what waits."""

    acted = Signal(object)

    def __init__(self, *, may_organise: bool) -> None:
        super().__init__(self.tr("Needs attention"))
        self._may_organise = may_organise
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._list)
        self._calm = EmptyState(
            "circle-check",
            self.tr("All is well"),
            self.tr("Sold out options, full slots and open requests would be listed here."),
        )
        self.body.addWidget(self._calm)
        self.body.addStretch(1)
        self._shown: list[QWidget] = []

    def show_matters(self, figures: Dashboard, most: int = 5) -> None:
        for widget in self._shown:
            self._list.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = []
        currency = figures.event.currency
        matters: list[tuple[Attention | Step | None, _Matter]] = [
            (attention, self._say(attention, currency)) for attention in figures.attention[:most]
        ]
        if figures.pending and len(matters) < most:
            matters.append((None, self._waiting(figures.pending)))
        if self._may_organise:
            matters += self._next_steps(figures)
        self._calm.setVisible(not matters)
        for attention, matter in matters:
            row = self._row(attention, matter)
            self._list.addWidget(row)
            self._shown.append(row)

    def _row(self, attention: Attention | Step | None, matter: _Matter) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(0, 7, 0, 7)
        row.setSpacing(12)
        row.addWidget(IconLabel(matter.icon, matter.tint, 17, disc=matter.disc))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(matter.title))
        words.addWidget(ElidedLabel(matter.text, Role.SMALL, Tone.HINT))
        row.addLayout(words, 1)
        button = Button(matter.verb, size="small")
        button.setObjectName("attention-action")
        button.setAccessibleDescription(matter.title)
        button.clicked.connect(lambda: self.acted.emit(attention))
        row.addWidget(button)
        column.addLayout(row)
        column.addWidget(Rule())
        return holder

    def _say(self, attention: Attention, currency: str) -> _Matter:
        match attention:
            case SoldOut(option, waiting):
                return _Matter(
                    "package-x",
                    "red_text",
                    "red_soft",
                    self.tr("{option} is sold out").format(option=option.name),
                    self.tr("{count} are still asked for").format(count=number(waiting)),
                    self.tr("Offer alternatives"),
                )
            case SlotNearlyFull(slot, left, pending):
                taken = percent(slot.booked_count, slot.capacity)
                return _Matter(
                    "clock-alert",
                    "amber_text",
                    "amber_soft",
                    self.tr("Pickup slot {slot} is {share} full").format(
                        slot=span(slot.starts.time(), slot.ends.time()), share=taken
                    ),
                    (
                        self.tr("1 place left, {pending} pending want it")
                        if left == 1
                        else self.tr("{left} places left, {pending} pending want it")
                    ).format(left=number(left), pending=number(pending)),
                    self.tr("Add a slot") if self._may_organise else self.tr("Show them"),
                )
            case BudgetNearlyGone(left, pending):
                return _Matter(
                    "wallet",
                    "amber_text",
                    "amber_soft",
                    self.tr("The budget doesn't reach for everything asked for"),
                    self.tr("{left} left, {pending} pending").format(
                        left=money(left, currency), pending=money(pending, currency)
                    ),
                    self.tr("Change budget") if self._may_organise else self.tr("Show them"),
                )

            case ConflictsPending(registrations, _, outside_window):
                return _Matter(
                    "triangle-alert",
                    "amber_text",
                    "amber_soft",
                    self.tr("{count} registrations can't be approved as things stand").format(
                        count=number(max(registrations, outside_window))
                    ),
                    self.tr("Budget, stock or slots don't reach for them"),
                    self.tr("Show them"),
                )
            case DoublePickups(_, count):
                return _Matter(
                    "copy-check",
                    "red_text",
                    "red_soft",
                    self.tr("{count} passes were picked up twice").format(count=number(count)),
                    self.tr("Desks without a connection handed out more than was approved"),
                    self.tr("View desks"),
                )
            case SilentDesk(desk, silent_for, handed_out):
                return _Matter(
                    "monitor-x",
                    "blue_text",
                    "blue_soft",
                    self.tr("{desk} was not heard of for {minutes} min").format(
                        desk=desk.name, minutes=number(int(silent_for.total_seconds() // 60))
                    ),
                    self.tr("{count} hand-outs of it have arrived").format(
                        count=number(handed_out)
                    ),
                    self.tr("View desks"),
                )
            case NeverShown(registrations, _):
                return _Matter(
                    "ticket",
                    "amber_text",
                    "amber_soft",
                    self.tr("{count} passes were never shown").format(count=number(registrations)),
                    self.tr("Their pickup slots are over"),
                    self.tr("Show them"),
                )

    def _next_steps(self, figures: Dashboard) -> list[tuple[Step, _Matter]]:
        """What is still to do before an event can run, in the order of doing it."""
        options = [line.option for line in figures.variance.options]
        nobody = not any(figures.variance.counts.values())
        steps = (
            (
                not options,
                Step.OPTIONS,
                "package",
                self.tr("Add what people can choose"),
                self.tr("Tracks, items or seats, with stock and cost"),
                self.tr("Add options"),
            ),
            (
                not figures.slots and any(option.needs_slot for option in options),
                Step.SLOTS,
                "calendar-clock",
                self.tr("Make pickup slots"),
                self.tr("Some options can't be registered for without one"),
                self.tr("Add slots"),
            ),
            (
                bool(options) and nobody,
                Step.PEOPLE,
                "user-plus",
                self.tr("Register the first people"),
                self.tr("They appear as pending until somebody approves them"),
                self.tr("Register"),
            ),
            (
                not figures.desks,
                Step.DESKS,
                "scan-line",
                self.tr("Name the pickup desks"),
                self.tr("Each scans passes in a kiosk of its own"),
                self.tr("Add desks"),
            ),
        )
        return [
            (step, _Matter(icon, "blue_text", "blue_soft", title, text, verb))
            for due, step, icon, title, text, verb in steps
            if due
        ]

    def _waiting(self, pending: int) -> _Matter:
        return _Matter(
            "hourglass",
            "blue_text",
            "blue_soft",
            self.tr("{count} registrations wait for a decision").format(count=number(pending)),
            self.tr("Longest waiting first"),
            self.tr("Review"),
        )

"""Dashboard: where the event stands, and what needs somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.services.dashboard import (
    Attention,
    BudgetNearlyGone,
    Dashboard,
    DoublePickups,
    NeverShown,
    SilentDesk,
    SlotNearlyFull,
    SoldOut,
)
from lighthouse_kiosk.ui.organizer.dashboard import commands
from lighthouse_kiosk.ui.organizer.dashboard.attention import AttentionCard, Step
from lighthouse_kiosk.ui.organizer.dashboard.cards import BudgetCard, InventoryCard, PaceCard
from lighthouse_kiosk.ui.organizer.events.phases import phase_look
from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.registrations.filters import RegistrationFilter
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import Badge, BadgeKind, Button, FigureTile, MeterColor
from lighthouse_kiosk.wording.format import day, money, number, percent, zone_note
from lighthouse_kiosk.wording.terms import phase_word

if TYPE_CHECKING:
    from lighthouse_kiosk.ui.organizer.reports.exports import ReportExport


class DashboardPage(Page):
    """Reloads with everything that happens to the event, pickups at this computer included."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("Dashboard"), Topic)
        self._loads: Latest[Dashboard] = session.latest(self)
        self._may_organise = session.actor.may(Permission.ORGANISE)
        self._phase = Badge("", BadgeKind.NEUTRAL)
        self.header.add(self._phase)
        self.reports: ReportExport | None = None
        self._export = Button(self.tr("Export report…"), icon_name="download")
        self._export.setObjectName("export-report-button")
        self._export.allow(self._may_organise, self.tr("Reports are for organisers and admins"))
        self._export.clicked.connect(self._ask_for_report)
        self.header.add(self._export)
        self.offers.add(commands.EXPORT, self._export.click, button=self._export)
        self._committed = FigureTile(self.tr("Budget committed"))
        self._awaiting = FigureTile(self.tr("Awaiting approval"))
        self._used = FigureTile(self.tr("Inventory used"))
        self._picked = FigureTile(self.tr("Picked up"))
        self._budget = BudgetCard()
        self._inventory = InventoryCard()
        self._pace = PaceCard()
        self._attention = AttentionCard(may_organise=self._may_organise)
        self._inventory.add.connect(lambda: self.go.emit("setup", "options"))
        self._attention.acted.connect(self._act)
        self._lay_out()
        self.reload_every(15_000)

    def load(self) -> None:
        occasion, session = self.occasion, self.session
        if occasion is None:
            return
        event_id = occasion.id
        self._loads.run(
            lambda: session.services.dashboard.figures(session.actor, event_id), self._take
        )

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("surface", "clear")
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        tiles = QHBoxLayout()
        tiles.setSpacing(16)
        for tile in (self._committed, self._awaiting, self._used, self._picked):
            tiles.addWidget(tile, 1)
        column.addLayout(tiles)
        grid = QGridLayout()
        grid.setSpacing(16)
        for at, card in enumerate((self._budget, self._inventory, self._pace, self._attention)):
            card.setMinimumWidth(320)
            grid.addWidget(card, at // 2, at % 2)
        for half in range(2):
            grid.setColumnStretch(half, 1)
        grid.setRowMinimumHeight(0, 250)
        grid.setRowMinimumHeight(1, 270)
        column.addLayout(grid)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.addWidget(scroll)

    def _ask_for_report(self) -> None:
        if self.occasion is None:
            return
        # what writes reports is loaded when somebody wants one
        from lighthouse_kiosk.ui.organizer.reports.exports import ReportExport  # noqa: PLC0415

        if self.reports is None:
            self.reports = ReportExport(self.session, self)
        self.reports.ask(self.occasion)

    def _take(self, figures: Dashboard) -> None:
        event = figures.event
        now = self.session.clock()
        about = [event.name, day(event.date)]
        about += [part for part in (event.venue, zone_note(event.time_zone, now)) if part]
        self.header.set_subtitle(" · ".join(about))
        phase = event.phase(now)
        self._phase.set_status(phase_word(phase), *phase_look(phase))
        self._show_tiles(figures)
        self._budget.show_variance(figures.variance)
        self._inventory.show_options(figures.variance.options)
        self._pace.show_pace(figures, now)
        self._attention.show_matters(figures)

    def _show_tiles(self, figures: Dashboard) -> None:
        variance, currency = figures.variance, figures.event.currency
        left = variance.available
        self._committed.show_figure(
            money(variance.committed, currency),
            self.tr("of {budget} ·").format(budget=money(variance.allocated, currency)),
            extra=self.tr("{left} free").format(left=money(left, currency)),
            value=variance.committed,
            whole=variance.allocated,
        )
        self._awaiting.show_figure(
            number(figures.pending),
            self.tr("would commit {cost} more").format(cost=money(variance.pending, currency)),
            value=figures.pending,
            whole=figures.pending + figures.approved,
            hue=MeterColor.AMBER,
        )
        limited = [line.option for line in variance.options if line.option.total_available]
        total = sum(option.total_available or 0 for option in limited)
        used = sum(option.committed_count for option in limited)
        sold_out = sum(option.left == 0 for option in limited)
        hint = self.tr("{used} of {total}").format(used=number(used), total=number(total))
        if sold_out:
            hint += " · " + (
                self.tr("1 option sold out")
                if sold_out == 1
                else self.tr("{count} options sold out").format(count=number(sold_out))
            )
        self._used.show_figure(
            percent(used, total, digits=1), hint, value=used, whole=total, hue=MeterColor.BLUE
        )
        self._picked.show_figure(
            number(figures.picked_up),
            self.tr("of {approved} approved · {share}").format(
                approved=number(figures.approved),
                share=percent(figures.picked_up, figures.approved),
            ),
            value=figures.picked_up,
            whole=figures.approved,
            hue=MeterColor.GREEN,
        )

    def _act(self, attention: Attention | Step | None) -> None:
        pending = Status.PENDING.value
        match attention:
            case Step.OPTIONS | Step.SLOTS:
                self.go.emit("setup", attention.value)
            case Step.PEOPLE:
                self.go.emit("registrations", None)
            case Step.DESKS:
                self.go.emit("desks", None)
            case SoldOut(option, _):
                self.go.emit(
                    "registrations", RegistrationFilter(status=pending, option_id=option.id)
                )
            case SlotNearlyFull() if self._may_organise:
                self.go.emit("setup", "slots")
            case SlotNearlyFull(slot, _, _):
                self.go.emit("registrations", RegistrationFilter(status=pending, slot_id=slot.id))
            case DoublePickups() | SilentDesk():
                self.go.emit("desks", None)
            case NeverShown():
                approved = Status.APPROVED.value
                self.go.emit("registrations", RegistrationFilter(status=approved))
            case BudgetNearlyGone() if self._may_organise:
                self.go.emit("setup", None)
            case _:
                self.go.emit("registrations", RegistrationFilter(status=pending))

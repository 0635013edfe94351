"""Dashboard: where the event stands, and what needs somebody."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from lighthouse_kiosk.domain.changes import Changes, Topic
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.services.dashboard import Dashboard
from lighthouse_kiosk.ui.organizer.dashboard import commands
from lighthouse_kiosk.ui.organizer.dashboard.attention import AttentionCard
from lighthouse_kiosk.ui.organizer.dashboard.board import Board
from lighthouse_kiosk.ui.organizer.dashboard.cards import BudgetCard, InventoryCard
from lighthouse_kiosk.ui.organizer.dashboard.forecast import ForecastCard
from lighthouse_kiosk.ui.organizer.dashboard.matters import matters_of
from lighthouse_kiosk.ui.organizer.dashboard.opening import Behind, Elsewhere, HandedOut
from lighthouse_kiosk.ui.organizer.dashboard.pace import PaceCard
from lighthouse_kiosk.ui.organizer.dashboard.pictures import PictureExport
from lighthouse_kiosk.ui.organizer.dashboard.progress_cards import FunnelCard, SlotsCard
from lighthouse_kiosk.ui.organizer.dashboard.tiles import Tiles
from lighthouse_kiosk.ui.organizer.events.comparisons import COMPARED
from lighthouse_kiosk.ui.organizer.events.phases import phase_look
from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.registrations.filters import filter_of
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Lane, Latest
from lighthouse_kiosk.ui.widgets import Badge, BadgeKind, Button, IconButton
from lighthouse_kiosk.wording.format import day, number, zone_note
from lighthouse_kiosk.wording.terms import phase_word
from lighthouse_kiosk.wording.translation import translate

if TYPE_CHECKING:
    from lighthouse_kiosk.ui.organizer.dashboard.wall import Wall
    from lighthouse_kiosk.ui.organizer.reports.exports import ReportExport


class DashboardPage(Page):
    """Reloads with everything that happens to the event, pickups at this computer included."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("Dashboard"), Topic)
        self._loads: Latest[Dashboard] = session.latest(self)
        self._loading = self._again = False
        self.figures: Dashboard | None = None
        self.reports: ReportExport | None = None
        self.wall: Wall | None = None
        self.pictures = PictureExport(session, self)
        self._build_header()
        self.tiles = Tiles(self)
        self.budget = BudgetCard()
        self.inventory = InventoryCard()
        self.pace = PaceCard()
        self.attention = AttentionCard()
        self.funnel = FunnelCard()
        self.slots = SlotsCard()
        self.forecast = ForecastCard()
        cards = (
            self.budget,
            self.inventory,
            self.pace,
            self.attention,
            self.funnel,
            self.slots,
        )
        self.inventory.add.connect(lambda: self.go.emit("setup", "options"))
        for source in (self.tiles, *cards, self.forecast):
            source.opened.connect(self._open)
        for chart in (self.budget, self.inventory, self.pace, self.funnel, self.slots):
            chart.save_wanted.connect(lambda chart=chart: self.pictures.ask(chart))
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.addWidget(Board(self.tiles.all(), cards, self.forecast))
        # pyqtgraph takes a third of a second to load: the first figures don't wait for it
        session.runner.run(Lane.IO, _load_plots, lambda _nothing: self.pace.draw(), owner=self)
        self.reload_every(15_000)

    def event_switched(self) -> None:
        self._loads.drop()
        self._loading = self._again = False
        self.figures = None

    def load(self) -> None:
        """Ask for the figures; while they are on their way, once more when they have come."""
        occasion, session = self.occasion, self.session
        if occasion is None:
            return
        if self._loading:
            self._again = True
            return
        self._loading, event_id = True, occasion.id
        self._loads.run(
            lambda: session.services.dashboard.figures(session.actor, event_id),
            self.show_figures,
            failed=self._fail,
        )

    def _build_header(self) -> None:
        self._phase = Badge("", BadgeKind.NEUTRAL)
        self._desks = Badge("", BadgeKind.NEUTRAL)
        self._desks.hide()
        self._export = Button(self.tr("Export report…"), icon_name="download")
        self._export.setObjectName("export-report-button")
        self._export.allow(
            self.session.actor.may(Permission.ORGANISE),
            self.tr("Reports are for organisers and admins"),
        )
        self._export.clicked.connect(self._ask_for_report)
        self.offers.add(commands.EXPORT, self._export.click, button=self._export)
        compare = IconButton("layers", self.tr("Compare all events"))
        compare.setObjectName("compare-events")
        compare.clicked.connect(self._compare)
        wall = IconButton("presentation", self.tr("Show on a big display (F11)"))
        wall.setObjectName("show-wall")
        wall.clicked.connect(self.show_wall)
        for widget in (self._phase, self._desks, compare, wall, self._export):
            self.header.add(widget)
        self.offers.add(commands.WALL, self.show_wall)
        self.offers.add(commands.COMPARE, self._compare)

    def show_wall(self) -> None:
        """Show the figures on the whole screen, one panel after the other."""
        if self.wall is not None:
            self.wall.activateWindow()
            return
        # what a wall needs is loaded when somebody has one
        from lighthouse_kiosk.ui.organizer.dashboard.wall import Wall  # noqa: PLC0415

        self.wall = Wall(self)
        self.wall.left.connect(self._forget_wall)
        self.wall.wanted.connect(self._open)
        self._show_on_wall()
        self.wall.open()

    def leave(self) -> None:
        if self.wall is not None:
            self.wall.close()

    def _forget_wall(self) -> None:
        self.wall = None

    def _show_on_wall(self) -> None:
        if self.wall is not None and self.figures is not None:
            matters = matters_of(self.figures, self.session.actor)
            self.wall.show_figures(self.figures, matters)

    def _compare(self) -> None:
        self.go.emit("events", COMPARED)

    def _watched(self) -> bool:
        """A wall goes on also while the page lies behind another one, or behind the lock."""
        return self.wall is not None or self.isVisible()

    def _load_if_seen(self) -> None:
        if self._watched() and not self.window().isMinimized():
            self.load()

    def _outdated(self, changes: Changes) -> None:
        if self._watched():
            self.load()
        else:
            super()._outdated(changes)

    def _ask_for_report(self) -> None:
        if self.occasion is None:
            return
        # what writes reports is loaded when somebody wants one
        from lighthouse_kiosk.ui.organizer.reports.exports import ReportExport  # noqa: PLC0415

        if self.reports is None:
            self.reports = ReportExport(self.session, self)
        self.reports.ask(self.occasion)

    def show_figures(self, figures: Dashboard) -> None:
        """Fill tiles and cards; nothing is made anew."""
        self.figures = figures
        self._show_event(figures)
        self.tiles.show_figures(figures)
        for card in (
            self.budget,
            self.inventory,
            self.pace,
            self.funnel,
            self.slots,
            self.forecast,
        ):
            card.show_figures(figures)
        self.attention.show_matters(matters_of(figures, self.session.actor))
        self._show_on_wall()
        self._loaded()

    def _show_event(self, figures: Dashboard) -> None:
        event, now = figures.event, self.session.clock()
        about = [event.name, day(event.date)]
        about += [part for part in (event.venue, zone_note(event.time_zone, now)) if part]
        self.header.set_subtitle(" · ".join(about))
        phase = event.phase(now)
        self._phase.set_status(phase_word(phase), *phase_look(phase))
        silent = sum(one.silent_for is not None for one in figures.desks)
        self._desks.setVisible(bool(figures.desks))
        if silent:
            words = translate("dashboard", "{count} desks silent", "", silent)
            self._desks.set_status(
                words.format(count=number(silent)), BadgeKind.WARNING, "wifi-off"
            )
        else:
            count = len(figures.desks)
            words = translate("dashboard", "{count} desks, none silent", "", count)
            self._desks.set_status(words.format(count=number(count)), BadgeKind.SUCCESS, "wifi")

    def _fail(self, error: LighthouseError) -> None:
        self.session.notifier.refused(error)
        self._loaded()

    def _loaded(self) -> None:
        self._loading = False
        if self._again:
            self._again = False
            self._outdated(frozenset())

    def _open(self, wanted: object) -> None:
        match wanted:
            case Behind(query, words):
                self.go.emit("registrations", filter_of(query, words))
            case HandedOut():
                self._list_pickups(wanted)
            case Elsewhere(page, part):
                self.go.emit(page, part)

    def _list_pickups(self, handed_out: HandedOut) -> None:
        if self.occasion is None:
            return
        # what lists them is loaded when somebody wants to see them
        from lighthouse_kiosk.ui.organizer.dashboard.pickups import PickupsDialog  # noqa: PLC0415

        dialog = PickupsDialog(self.session, handed_out, self.occasion.time_zone, self)
        dialog.wanted.connect(lambda wanted: self.go.emit("registrations", wanted))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _load_plots() -> None:
    import_module("lighthouse_kiosk.ui.widgets.plots")

"""The four figures at the top of the dashboard."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from lighthouse_kiosk.domain.ids import EventId, OptionId
from lighthouse_kiosk.services.dashboard import Dashboard, Figure
from lighthouse_kiosk.ui.organizer.dashboard.opening import registrations
from lighthouse_kiosk.ui.widgets import FigureTile, MeterColor, Tone
from lighthouse_kiosk.wording.format import money, number, percent
from lighthouse_kiosk.wording.translation import translate


class Tiles(QObject):
    """`opened` carries a Behind."""

    opened = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._event_id: EventId | None = None
        self.committed = FigureTile(self.tr("Budget committed"), opens=True)
        self.awaiting = FigureTile(self.tr("Awaiting approval"), opens=True)
        self.used = FigureTile(self.tr("Inventory used"), opens=True)
        self.picked = FigureTile(self.tr("Picked up"), opens=True)
        self._limited: frozenset[OptionId] = frozenset()
        for tile, figure in (
            (self.committed, Figure.APPROVED),
            (self.awaiting, Figure.PENDING),
            (self.picked, Figure.PICKED_UP),
        ):
            tile.opened.connect(lambda figure=figure: self._open(figure))
        self.used.opened.connect(lambda: self._open(Figure.APPROVED, self._limited))

    def all(self) -> tuple[FigureTile, ...]:
        return (self.committed, self.awaiting, self.used, self.picked)

    def show_figures(self, figures: Dashboard) -> None:
        self._event_id = figures.event.id
        variance, currency = figures.variance, figures.event.currency
        left = variance.available
        self.committed.show_figure(
            money(variance.committed, currency),
            self.tr("of {budget} ·").format(budget=money(variance.allocated, currency)),
            extra=self.tr("{left} free").format(left=money(left, currency)),
            extra_tone=Tone.SUCCESS if left > 0 else Tone.DANGER,
            value=variance.committed,
            whole=variance.allocated,
        )
        self.awaiting.show_figure(
            number(figures.pending),
            self.tr("would commit {cost} more").format(cost=money(variance.pending, currency)),
            value=figures.pending,
            whole=figures.pending + figures.approved,
            hue=MeterColor.AMBER,
        )
        self._show_stock(figures)
        self.picked.show_figure(
            number(figures.picked_up),
            self.tr("of {approved} approved · {share}").format(
                approved=number(figures.approved),
                share=percent(figures.picked_up, figures.approved),
            ),
            value=figures.picked_up,
            whole=figures.approved,
            hue=MeterColor.GREEN,
        )

    def _show_stock(self, figures: Dashboard) -> None:
        lines = figures.variance.options
        limited = [line.option for line in lines if line.option.total_available]
        unlimited = len(limited) < len(lines)
        self._limited = frozenset(option.id for option in limited if unlimited)
        total = sum(option.total_available or 0 for option in limited)
        used = sum(option.committed_count for option in limited)
        sold_out = sum(option.left == 0 for option in limited)
        counts = {"used": number(used), "total": number(total), "count": number(sold_out)}
        hint = self.tr("{used} of {total}").format(**counts)
        if sold_out:
            words = translate(
                "dashboard", "{used} of {total} · {count} options sold out", "", sold_out
            )
            hint = words.format(**counts)
        self.used.show_figure(
            percent(used, total, digits=1), hint, value=used, whole=total, hue=MeterColor.BLUE
        )

    def _open(self, figure: Figure, option_ids: frozenset[OptionId] = frozenset()) -> None:
        if self._event_id is not None:
            opens = registrations(self._event_id, figure, option_ids=option_ids)
            if option_ids:
                opens = replace(opens, words=self.tr("Approved, of limited options"))
            self.opened.emit(opens)

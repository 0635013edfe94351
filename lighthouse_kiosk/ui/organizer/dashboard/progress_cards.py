"""How far registrations have come: all of them, and those of each slot."""

from __future__ import annotations

from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.services.dashboard import Dashboard, Figure, Funnel
from lighthouse_kiosk.ui.organizer.dashboard.opening import figure_words, registrations
from lighthouse_kiosk.ui.organizer.dashboard.row_card import RowCard
from lighthouse_kiosk.ui.widgets import ChartTable, MeterColor, MeterRow, RowFigure, Tone
from lighthouse_kiosk.wording.format import day, number, of_whole, percent, span

_STEPS = (
    (Figure.REGISTERED, MeterColor.BLUE),
    (Figure.PENDING, MeterColor.AMBER),
    (Figure.APPROVED, MeterColor.BLUE),
    (Figure.SHOWN, MeterColor.GREEN),
    (Figure.PICKED_UP, MeterColor.GREEN),
)
_ASIDE = ((Figure.REJECTED, MeterColor.RED), (Figure.CANCELLED, MeterColor.RED))


class FunnelCard(RowCard):
    """From asked for to handed out, each as a share of all that were ever registered."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("From registered to picked up"),
            hint=self.tr("share of all registrations"),
            most=len(_STEPS) + len(_ASIDE),
        )

    def show_figures(self, figures: Dashboard) -> None:
        funnel, event_id = figures.funnel, figures.event.id
        whole = funnel.registered
        rows, words = [], []
        for figure, hue in (*_STEPS, *_ASIDE):
            count: int = getattr(funnel, figure.value)
            if figure in {Figure.REJECTED, Figure.CANCELLED} and not count:
                continue
            name, share = figure_words(figure), percent(count, whole)
            tip = self.tr("{state}: {count}, {share}").format(
                state=name, count=number(count), share=share
            )
            opens = registrations(event_id, figure)
            rows.append(
                MeterRow(
                    name,
                    count,
                    whole,
                    hue=hue,
                    tip=tip,
                    figures=(
                        RowFigure(share, opens, tip, Tone.SECONDARY),
                        RowFigure(number(count), opens, tip),
                    ),
                )
            )
            words.append((name, number(count), share))
        self.show_all(len(rows), lambda at: rows[at])
        heading = (self.tr("State"), self.tr("Registrations"), self.tr("Share"))
        self.set_table(lambda: ChartTable(heading, tuple(words)))


class SlotsCard(RowCard):
    """Picked up against approved, slot by slot; those around now first."""

    def __init__(self) -> None:
        super().__init__(self.tr("Picked up by slot"), self.tr("All {count} slots"))
        self.explain_emptiness(
            "calendar-clock",
            self.tr("No pickup slots"),
            self.tr("With slots, this shows who has come and who is still to come."),
        )

    def show_figures(self, figures: Dashboard) -> None:
        days = len({slot.starts.date() for slot in figures.slots})
        wanted = [(slot, figures.of_slot(slot.id)) for slot in figures.slots]
        running = next(
            (at for at, (slot, _funnel) in enumerate(wanted) if slot.ends_utc > figures.at),
            len(wanted),
        )
        self.show_all(
            len(wanted), lambda at: self._line(figures, *wanted[at], days > 1), running - 2
        )
        self.set_hint(self._hint_of(figures))
        heading = (
            self.tr("Slot"),
            self.tr("Picked up"),
            self.tr("Approved"),
            self.tr("Still to come"),
            self.tr("Places"),
        )
        self.set_table(
            lambda: ChartTable(
                heading,
                tuple(
                    (
                        _slot_words(slot, days > 1),
                        number(funnel.picked_up),
                        number(funnel.approved),
                        number(funnel.to_come),
                        number(slot.capacity),
                    )
                    for slot, funnel in wanted
                ),
            )
        )

    def _hint_of(self, figures: Dashboard) -> str:
        running = next(
            (slot for slot in figures.slots if slot.starts_utc <= figures.at < slot.ends_utc), None
        )
        if running is None:
            return " "
        return self.tr("now: {slot}").format(slot=span(running.starts.time(), running.ends.time()))

    def _line(
        self, figures: Dashboard, slot: PickupSlot, funnel: Funnel, with_day: bool
    ) -> MeterRow:
        name = _slot_words(slot, with_day)
        event_id = figures.event.id
        counts = of_whole(funnel.picked_up, funnel.approved)
        to_come = self.tr("{count} to come", "", funnel.to_come).format(
            count=number(funnel.to_come)
        )
        said = self.tr("{slot}: {picked_up} of {approved} picked up").format(
            slot=name, picked_up=number(funnel.picked_up), approved=number(funnel.approved)
        )
        over = slot.ends_utc <= figures.at and funnel.to_come
        return MeterRow(
            name,
            funnel.picked_up,
            funnel.approved,
            hue=MeterColor.GREEN,
            tip=said,
            figures=(
                RowFigure(
                    counts,
                    registrations(event_id, Figure.PICKED_UP, slot_id=slot.id),
                    said,
                    Tone.SECONDARY,
                ),
                RowFigure(
                    to_come,
                    registrations(event_id, Figure.TO_COME, slot_id=slot.id),
                    f"{name}: {to_come}",
                    Tone.WARNING if over else Tone.INK,
                ),
            ),
        )


def _slot_words(slot: PickupSlot, with_day: bool) -> str:
    times = span(slot.starts.time(), slot.ends.time())
    return f"{day(slot.starts.date())} · {times}" if with_day else times

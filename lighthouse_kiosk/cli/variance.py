"""`variance`: where an event's budget and stock stand."""

from __future__ import annotations

from lighthouse_kiosk.cli.choose import choose_event
from lighthouse_kiosk.cli.fields import amount_words
from lighthouse_kiosk.cli.shapes import variance_json
from lighthouse_kiosk.cli.shell import EventName, Run, on_database
from lighthouse_kiosk.cli.tables import facts, table


@on_database
def variance(run: Run, event: EventName = None) -> None:
    """Say where an event's budget stands, and what approving everything would mean."""
    chosen = choose_event(run, event)
    found = run.services.variance.budget_variance(run.actor, chosen.id)

    def money(minor: int) -> str:
        return amount_words(minor, found.currency)

    counts = ", ".join(f"{count} {status.lower()}" for status, count in found.counts.items())
    totals = facts(
        [
            ("event", chosen.name),
            ("allocated", money(found.allocated)),
            ("committed", f"{money(found.committed)} ({found.committed_share:.1%})"),
            ("pending", money(found.pending)),
            ("available", money(found.available)),
            ("after pending", money(found.available_after_pending)),
            ("registrations", counts),
            ("picked up", f"{found.picked_up} completely"),
        ]
    )
    rows = [
        (
            line.option.name,
            "unlimited" if line.option.total_available is None else line.option.total_available,
            line.option.committed_count,
            line.pending,
            "–" if line.option.left is None else line.option.left,
            "–" if line.utilisation is None else f"{line.utilisation:.0%}",
            money(line.committed_cost),
            money(line.pending_cost),
            line.picked_up,
        )
        for line in found.options
    ]
    headings = (
        "option | total | committed | pending | left | used | committed cost | pending cost"
        " | picked up"
    )
    options = table(headings, rows)
    run.tell(variance_json(found, chosen), f"{totals}\n\n{options}" if options else totals)

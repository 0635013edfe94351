"""All events as rows for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lighthouse_kiosk.documents.tables import TableColumn, Value, ValueKind
from lighthouse_kiosk.domain.money import decimal_text
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.wording.terms import phase_word, type_word
from lighthouse_kiosk.wording.translation import translate


def export_columns() -> tuple[TableColumn, ...]:
    """Events have currencies of their own, so amounts are plain decimals beside theirs."""
    return (
        TableColumn(translate("events", "Event")),
        TableColumn(translate("events", "Kind")),
        TableColumn(translate("events", "Venue")),
        TableColumn(translate("events", "Day"), ValueKind.DAY),
        TableColumn(translate("events", "State")),
        TableColumn(translate("events", "Currency")),
        TableColumn(translate("events", "Budget")),
        TableColumn(translate("events", "Committed")),
        TableColumn(translate("events", "Pending"), ValueKind.COUNT),
        TableColumn(translate("events", "Approved"), ValueKind.COUNT),
        TableColumn(translate("events", "Picked up"), ValueKind.COUNT),
    )


def export_rows(session: Session) -> Iterator[Sequence[Value]]:
    for summary in session.services.events.list_events(session.actor):
        event = summary.event
        yield (
            event.name,
            type_word(event.type),
            event.venue,
            event.date,
            phase_word(summary.phase),
            event.currency,
            decimal_text(event.budget, event.currency),
            decimal_text(event.budget_committed, event.currency),
            summary.counts.get(Status.PENDING, 0),
            summary.counts.get(Status.APPROVED, 0),
            summary.picked_up,
        )

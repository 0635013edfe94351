"""An event's options and pickup slots as rows for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lighthouse_kiosk.documents.tables import TableColumn, Value, ValueKind
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.wording.terms import kind_word
from lighthouse_kiosk.wording.translation import translate


def option_columns(event: Event) -> tuple[TableColumn, ...]:
    return (
        TableColumn(translate("options", "Option")),
        TableColumn(translate("options", "Details")),
        TableColumn(translate("options", "Place")),
        TableColumn(translate("options", "Kind")),
        TableColumn(translate("options", "Stock"), ValueKind.COUNT),
        TableColumn(translate("options", "Committed"), ValueKind.COUNT),
        TableColumn(translate("options", "Unit cost"), ValueKind.MONEY, event.currency),
    )


def option_rows(session: Session, event: Event) -> Iterator[Sequence[Value]]:
    for option in session.services.options.list_options(session.actor, event.id):
        yield (
            option.name,
            option.detail,
            option.place,
            kind_word(option.kind),
            option.total_available,
            option.committed_count,
            option.unit_cost,
        )


def slot_columns() -> tuple[TableColumn, ...]:
    return (
        TableColumn(translate("slots", "Begins"), ValueKind.MOMENT),
        TableColumn(translate("slots", "Ends"), ValueKind.MOMENT),
        TableColumn(translate("slots", "Booked"), ValueKind.COUNT),
        TableColumn(translate("slots", "Places"), ValueKind.COUNT),
    )


def slot_rows(session: Session, event: Event) -> Iterator[Sequence[Value]]:
    for slot in session.services.slots.list_slots(session.actor, event.id):
        yield slot.starts, slot.ends, slot.booked_count, slot.capacity

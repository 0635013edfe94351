"""The list of passes as rows for a spreadsheet; never what a code says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lighthouse_kiosk.documents.tables import TableColumn, Value, ValueKind
from lighthouse_kiosk.domain.wall_time import to_local
from lighthouse_kiosk.services.passes import PassQuery
from lighthouse_kiosk.ui.models.passes import pass_state
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.wording.translation import translate

_PAGE = 1_000


def export_columns() -> tuple[TableColumn, ...]:
    return (
        TableColumn(translate("passes", "Staff number")),
        TableColumn(translate("passes", "Name")),
        TableColumn(translate("passes", "E-mail")),
        TableColumn(translate("passes", "Option")),
        TableColumn(translate("passes", "Quantity"), ValueKind.COUNT),
        TableColumn(translate("passes", "Slot begins"), ValueKind.MOMENT),
        TableColumn(translate("passes", "Slot ends"), ValueKind.MOMENT),
        TableColumn(translate("passes", "Ticket")),
        TableColumn(translate("passes", "Issued"), ValueKind.MOMENT),
        TableColumn(translate("passes", "State")),
    )


def export_rows(session: Session, query: PassQuery, zone: str) -> Iterator[Sequence[Value]]:
    """Read the passes of a query page by page, in its order; times in the event's zone."""
    wanted: PassQuery | None = replace(query, after=None, limit=_PAGE)
    while wanted is not None:
        page = session.services.passes.list_passes(session.actor, wanted)
        for line in page.rows:
            yield (
                line.person.staff_number,
                line.person.name,
                line.person.email,
                line.option_name,
                line.quantity,
                line.slot_starts,
                line.slot_ends,
                line.ticket,
                to_local(line.issued_at, zone),
                pass_state(line)[0],
            )
        wanted = replace(wanted, after=page.next) if page.next else None

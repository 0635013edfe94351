from __future__ import annotations

from sqlalchemy import case, func, select

from lighthouse_kiosk.domain.ids import EventId, OrganisationId
from lighthouse_kiosk.domain.registrations import OPEN, Status
from lighthouse_kiosk.domain.variance import OptionVariance
from lighthouse_kiosk.store.queries.options import list_options
from lighthouse_kiosk.store.tables import RegistrationCountRow as CountRow
from lighthouse_kiosk.store.unit_of_work import Transaction


def option_variances(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> tuple[OptionVariance, ...]:
    """Pieces and money by option, in the order the options were added."""
    pending = CountRow.status == Status.PENDING
    rows = tx.execute(
        select(
            CountRow.option_id,
            func.sum(case((pending, CountRow.quantity), else_=0)).label("pending"),
            func.sum(case((pending, CountRow.registrations), else_=0)).label("waiting"),
            func.sum(CountRow.committed_cost).label("committed_cost"),
            func.sum(CountRow.picked_up).label("picked_up"),
        )
        .where(
            CountRow.organisation_id == organisation_id,
            CountRow.event_id == event_id,
            CountRow.status.in_(OPEN),
        )
        .group_by(CountRow.option_id)
    )
    sums = {
        row.option_id: tuple(
            map(int, (row.pending, row.committed_cost, row.picked_up, row.waiting))
        )
        for row in rows
    }
    found = []
    for option in list_options(tx, organisation_id, event_id):
        pieces, *others = sums.get(option.id, (0, 0, 0, 0))
        found.append(OptionVariance(option, pieces, pieces * option.unit_cost, *others))
    return tuple(found)

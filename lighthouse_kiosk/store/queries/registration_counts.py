"""What an event's registrations add up to, read from the counts that triggers keep."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from sqlalchemy import bindparam, func, select

from lighthouse_kiosk.domain.ids import EventId, OptionId, OrganisationId, SlotId
from lighthouse_kiosk.domain.registrations import OPEN, Status
from lighthouse_kiosk.store.tables import RegistrationCountRow
from lighthouse_kiosk.store.unit_of_work import Transaction

_OF_EVENT = (
    RegistrationCountRow.organisation_id == bindparam("organisation_id"),
    RegistrationCountRow.event_id == bindparam("event_id"),
)
_registrations = func.sum(RegistrationCountRow.registrations)
_BY_STATUS = (
    select(RegistrationCountRow.status, _registrations)
    .where(*_OF_EVENT)
    .group_by(RegistrationCountRow.status)
    .having(_registrations > 0)
)
_BY_EVENT = (
    select(
        RegistrationCountRow.event_id,
        RegistrationCountRow.status,
        _registrations.label("registrations"),
        func.sum(RegistrationCountRow.complete).label("complete"),
    )
    .where(RegistrationCountRow.organisation_id == bindparam("organisation_id"))
    .group_by(RegistrationCountRow.event_id, RegistrationCountRow.status)
    .having(_registrations > 0)
)
_COMPLETE = select(func.coalesce(func.sum(RegistrationCountRow.complete), 0)).where(
    *_OF_EVENT, RegistrationCountRow.status == Status.APPROVED
)
_LEFT_IN_SLOT = select(
    func.coalesce(
        func.sum(RegistrationCountRow.quantity) - func.sum(RegistrationCountRow.picked_up), 0
    )
).where(
    *_OF_EVENT,
    RegistrationCountRow.status == Status.APPROVED,
    RegistrationCountRow.slot_id == bindparam("slot_id"),
)
_OPEN_ONES = select(func.coalesce(_registrations, 0)).where(
    *_OF_EVENT, RegistrationCountRow.status.in_(sorted(OPEN))
)
_OPEN_OF_OPTION = _OPEN_ONES.where(RegistrationCountRow.option_id == bindparam("option_id"))
_OPEN_OF_SLOT = _OPEN_ONES.where(RegistrationCountRow.slot_id == bindparam("slot_id"))


def count_by_status(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> Mapping[Status, int]:
    rows = tx.execute(_BY_STATUS, {"organisation_id": organisation_id, "event_id": event_id})
    return {row[0]: int(row[1]) for row in rows}


def count_by_event(
    tx: Transaction, organisation_id: OrganisationId
) -> Mapping[EventId, tuple[Mapping[Status, int], int]]:
    """For each event, its registrations by status and how many are completely picked up."""
    by_status: dict[EventId, dict[Status, int]] = {}
    complete: Counter[EventId] = Counter()
    for row in tx.execute(_BY_EVENT, {"organisation_id": organisation_id}):
        event_id = EventId(row.event_id)
        by_status.setdefault(event_id, {})[row.status] = int(row.registrations)
        if row.status is Status.APPROVED:
            complete[event_id] = int(row.complete)
    return {event_id: (counts, complete[event_id]) for event_id, counts in by_status.items()}


def count_picked_up(tx: Transaction, organisation_id: OrganisationId, event_id: EventId) -> int:
    """Approved registrations of which nothing is left to pick up."""
    wanted = {"organisation_id": organisation_id, "event_id": event_id}
    return int(tx.execute(_COMPLETE, wanted).scalar_one())


def pieces_left_in_slot(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId, slot_id: SlotId
) -> int:
    """Count the approved pieces of a slot that are not picked up."""
    wanted = {"organisation_id": organisation_id, "event_id": event_id, "slot_id": slot_id}
    return int(tx.execute(_LEFT_IN_SLOT, wanted).scalar_one())


def count_open_of_option(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId, option_id: OptionId
) -> int:
    """Count the pending and approved registrations for an option."""
    wanted = {"organisation_id": organisation_id, "event_id": event_id, "option_id": option_id}
    return int(tx.execute(_OPEN_OF_OPTION, wanted).scalar_one())


def count_open_of_slot(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId, slot_id: SlotId
) -> int:
    """Count the pending and approved registrations that hold or want a slot."""
    wanted = {"organisation_id": organisation_id, "event_id": event_id, "slot_id": slot_id}
    return int(tx.execute(_OPEN_OF_SLOT, wanted).scalar_one())

"""What desks keep others from changing while they hand out or take back.

Everybody takes locks in the same order, so that nobody locks another out: the ticket, then
registrations by id, then the counts they belong to by key, then unmatched passes by id, and the
head of the journal's chain last. A writer on SQLite has the whole database already.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import BigInteger, bindparam, func, select, tuple_

from lighthouse_kiosk.domain.ids import (
    OrganisationId,
    RegistrationId,
    TicketId,
    UnmatchedPassId,
)
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.store.tables import (
    PassRow,
    RegistrationCountRow,
    RegistrationRow,
    UnmatchedPassRow,
)
from lighthouse_kiosk.store.tables.registration_counts import NO_SLOT
from lighthouse_kiosk.store.types import Id
from lighthouse_kiosk.store.unit_of_work import Transaction

_TICKET = select(func.pg_advisory_xact_lock(bindparam("ticket", type_=BigInteger)))

_WANTED = RegistrationRow.id.in_(bindparam("registrations", expanding=True)) | (
    RegistrationRow.id.in_(
        select(PassRow.registration_id).where(
            PassRow.organisation_id == bindparam("organisation"),
            PassRow.ticket_id == bindparam("ticket_id"),
        )
    )
)
_REGISTRATIONS = (
    select(RegistrationRow.id)
    .where(RegistrationRow.organisation_id == bindparam("organisation"), _WANTED)
    .order_by(RegistrationRow.id)
    .with_for_update(key_share=True)
)
_COUNTS = (
    select(RegistrationCountRow.option_id)
    .where(
        RegistrationCountRow.organisation_id == bindparam("organisation"),
        RegistrationCountRow.status == Status.APPROVED,
        tuple_(
            RegistrationCountRow.event_id,
            RegistrationCountRow.option_id,
            RegistrationCountRow.slot_id,
        ).in_(
            select(
                RegistrationRow.event_id,
                RegistrationRow.option_id,
                func.coalesce(RegistrationRow.slot_id, bindparam("no_slot", NO_SLOT, type_=Id)),
            ).where(RegistrationRow.organisation_id == bindparam("organisation"), _WANTED)
        ),
    )
    .order_by(
        RegistrationCountRow.event_id, RegistrationCountRow.option_id, RegistrationCountRow.slot_id
    )
    .with_for_update()
)
_UNMATCHED = (
    select(UnmatchedPassRow.id)
    .where(
        UnmatchedPassRow.organisation_id == bindparam("organisation"),
        UnmatchedPassRow.id.in_(bindparam("unmatched", expanding=True)),
    )
    .order_by(UnmatchedPassRow.id)
    .with_for_update()
)


def hold_still(
    tx: Transaction,
    organisation_id: OrganisationId,
    registrations: Collection[RegistrationId],
    *,
    ticket_id: TicketId | None = None,
    unmatched: Collection[UnmatchedPassId] = (),
) -> None:
    """Hold registrations and unmatched passes, and a ticket with its own registration.

    The ticket is held even where nothing is known of it: two desks that are shown the same
    unknown pass take turns.
    """
    if tx.dialect.name == "sqlite":
        return
    if ticket_id is not None:
        number = int.from_bytes(ticket_id, "big", signed=True)
        tx.execute(_TICKET, {"ticket": number})
    found = {
        "organisation": organisation_id,
        "registrations": list(registrations),
        "ticket_id": ticket_id,
    }
    tx.execute(_REGISTRATIONS, found).all()
    tx.execute(_COUNTS, found).all()
    if unmatched:
        tx.execute(_UNMATCHED, {"organisation": organisation_id, "unmatched": list(unmatched)})

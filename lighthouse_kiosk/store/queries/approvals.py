"""How approved registrations came to be approved, and what was done to them since."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from lighthouse_kiosk.domain.ids import OrganisationId, RegistrationId, SlotId
from lighthouse_kiosk.domain.registrations import Wish
from lighthouse_kiosk.store.tables import AuditRow
from lighthouse_kiosk.store.unit_of_work import Transaction

_CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class LastApproval:
    """`sequence` is its number in the audit trail, `before` what the approval itself changed.

    `changed_since` names the fields that were changed after it.
    """

    sequence: int
    before: Mapping[str, Any]
    changed_since: tuple[str, ...] = ()

    def wish_before(self, wish: Wish) -> Wish:
        """What was asked for before a slot or quantity was changed in order to approve it."""
        slot_id, quantity = wish.slot_id, wish.quantity
        if "slot_id" in self.before:
            written = self.before["slot_id"]
            slot_id = None if written is None else SlotId(UUID(written))
        if "quantity" in self.before:
            quantity = int(self.before["quantity"])
        return Wish(slot_id, quantity)


def last_approvals(
    tx: Transaction, organisation_id: OrganisationId, ids: Sequence[RegistrationId]
) -> Mapping[RegistrationId, LastApproval]:
    """Return the latest approval of each of some registrations; who has none is left out."""
    rows = tx.execute(
        select(
            AuditRow.entity_id, AuditRow.sequence, AuditRow.action, AuditRow.before, AuditRow.after
        )
        .where(
            AuditRow.organisation_id == organisation_id,
            AuditRow.entity_id.in_(ids),
            AuditRow.entity == "registration",
            AuditRow.action.in_(("approved", _CHANGED)),
        )
        .order_by(AuditRow.sequence)
    )
    found: dict[RegistrationId, LastApproval] = {}
    for row in rows:
        its_id = RegistrationId(row.entity_id)
        if row.action != _CHANGED:
            found[its_id] = LastApproval(row.sequence, row.before)
        elif (approval := found.get(its_id)) is not None:
            found[its_id] = LastApproval(
                approval.sequence,
                approval.before,
                (*approval.changed_since, *map(_field, row.after)),
            )
    return found


def _field(key: str) -> str:
    return key.removesuffix("_id")

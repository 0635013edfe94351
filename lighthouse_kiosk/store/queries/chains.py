"""The last link of each hash chain."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import LargeBinary, bindparam, select, text, update

from lighthouse_kiosk.domain.audit import GENESIS
from lighthouse_kiosk.store.tables import ChainHeadRow
from lighthouse_kiosk.store.types import Id
from lighthouse_kiosk.store.unit_of_work import Transaction

AUDIT = "audit"

_START = text(
    "INSERT INTO chain_heads (organisation_id, chain, sequence, hash)"
    " VALUES (:organisation, :chain, 0, :genesis) ON CONFLICT DO NOTHING"
).bindparams(bindparam("organisation", type_=Id), bindparam("genesis", GENESIS, type_=LargeBinary))


def take_head(tx: Transaction, organisation_id: UUID, chain: str) -> tuple[int, bytes]:
    """Lock a chain for this transaction; return its last sequence and hash."""
    head = (
        select(ChainHeadRow.sequence, ChainHeadRow.hash)
        .where(ChainHeadRow.organisation_id == organisation_id, ChainHeadRow.chain == chain)
        .with_for_update()
    )
    row = tx.execute(head).one_or_none()
    if row is None:
        tx.execute(_START, {"organisation": organisation_id, "chain": chain})
        row = tx.execute(head).one()
    return row.sequence, row.hash


def move_head(
    tx: Transaction, organisation_id: UUID, chain: str, sequence: int, link: bytes
) -> None:
    tx.execute(
        update(ChainHeadRow)
        .where(ChainHeadRow.organisation_id == organisation_id, ChainHeadRow.chain == chain)
        .values(sequence=sequence, hash=link)
    )


def heads(tx: Transaction, organisation_id: UUID) -> Mapping[str, tuple[int, bytes]]:
    """Read the last sequence and hash of every chain of an organisation."""
    rows = tx.execute(
        select(ChainHeadRow.chain, ChainHeadRow.sequence, ChainHeadRow.hash).where(
            ChainHeadRow.organisation_id == organisation_id
        )
    )
    return {row.chain: (row.sequence, row.hash) for row in rows}

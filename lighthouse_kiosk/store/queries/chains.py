"""The last link of each hash chain."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import LargeBinary, bindparam, select, text, update

from lighthouse_kiosk.domain.audit import GENESIS
from lighthouse_kiosk.store.prepared import Prepared
from lighthouse_kiosk.store.tables import ChainHeadRow
from lighthouse_kiosk.store.types import Id
from lighthouse_kiosk.store.unit_of_work import Transaction

AUDIT = "audit"

_START = text(
    "INSERT INTO chain_heads (organisation_id, chain, sequence, hash)"
    " VALUES (:organisation, :chain, 0, :genesis) ON CONFLICT DO NOTHING"
).bindparams(bindparam("organisation", type_=Id), bindparam("genesis", GENESIS, type_=LargeBinary))


_HEAD = Prepared(
    select(ChainHeadRow.sequence, ChainHeadRow.hash)
    .where(
        ChainHeadRow.organisation_id == bindparam("organisation"),
        ChainHeadRow.chain == bindparam("chain"),
    )
    .with_for_update()
)
_MOVE = Prepared(
    update(ChainHeadRow)
    .where(
        ChainHeadRow.organisation_id == bindparam("organisation"),
        ChainHeadRow.chain == bindparam("of_chain"),
    )
    .values(sequence=bindparam("last"), hash=bindparam("link"))
)


def take_head(tx: Transaction, organisation_id: UUID, chain: str) -> tuple[int, bytes]:
    """Lock a chain for this transaction; return its last sequence and hash."""
    found = {"organisation": organisation_id, "chain": chain}
    row = _HEAD.row(tx, found)
    if row is None:
        tx.execute(_START, found)
        (row,) = _HEAD.rows(tx, found)
    return row.sequence, row.hash


def move_head(
    tx: Transaction, organisation_id: UUID, chain: str, sequence: int, link: bytes
) -> None:
    _MOVE.run(
        tx,
        {"organisation": organisation_id, "of_chain": chain, "last": sequence, "link": link},
    )


def heads(tx: Transaction, organisation_id: UUID) -> Mapping[str, tuple[int, bytes]]:
    """Read the last sequence and hash of every chain of an organisation."""
    rows = tx.execute(
        select(ChainHeadRow.chain, ChainHeadRow.sequence, ChainHeadRow.hash).where(
            ChainHeadRow.organisation_id == organisation_id
        )
    )
    return {row.chain: (row.sequence, row.hash) for row in rows}

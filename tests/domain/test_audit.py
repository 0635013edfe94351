from __future__ import annotations

import json
from datetime import UTC, datetime
from uuid import UUID

import pytest

from lighthouse_kiosk.domain.audit import GENESIS, canonical_json, chain_hash
from lighthouse_kiosk.domain.registrations import Status

CONTENT: dict[str, object] = {
    "sequence": 7,
    "actor": "Riya",
    "after": {"status": Status.APPROVED, "id": UUID(int=5), "name": "Zoë"},
}


def test_the_same_content_gives_the_same_link_in_any_order() -> None:
    turned = dict(reversed(CONTENT.items()))
    assert chain_hash(GENESIS, CONTENT) == chain_hash(GENESIS, turned)


@pytest.mark.parametrize(
    "changed",
    [
        CONTENT | {"sequence": 8},
        CONTENT | {"actor": "riya"},
        CONTENT | {"after": {"status": Status.PENDING, "id": UUID(int=5), "name": "Zoë"}},
        CONTENT | {"more": None},
        {name: value for name, value in CONTENT.items() if name != "actor"},
    ],
)
def test_any_change_of_the_content_changes_the_link(changed: dict[str, object]) -> None:
    assert chain_hash(GENESIS, changed) != chain_hash(GENESIS, CONTENT)


def test_a_link_depends_on_the_one_before() -> None:
    assert chain_hash(chain_hash(GENESIS, {}), CONTENT) != chain_hash(GENESIS, CONTENT)


def test_what_was_written_hashes_as_what_is_read_back() -> None:
    """An entry is checked from its stored JSON, where ids and moments have become texts."""
    written = {"at": datetime(2027, 3, 1, tzinfo=UTC), "ticket": b"\x01\xff", **CONTENT}
    read = json.loads(canonical_json(written))
    assert chain_hash(GENESIS, read) == chain_hash(GENESIS, written)

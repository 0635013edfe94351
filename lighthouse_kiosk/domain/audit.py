"""The hash chain that ties audit and pickup entries to the ones before them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

GENESIS = bytes(32)
"""What the first entry of a chain follows."""


def chain_hash(previous: bytes, content: Mapping[str, object]) -> bytes:
    """SHA-256 over the previous entry's hash and the content as canonical JSON."""
    return hashlib.sha256(previous + canonical_json(content).encode()).digest()


def canonical_json(content: object) -> str:
    """JSON with sorted keys and no spaces; ids, moments and bytes as text."""
    return _ENCODER.encode(content)


def _as_text(value: object) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)


_ENCODER = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=_as_text
)

"""The hash chain that ties audit and pickup entries to the ones before them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

GENESIS = bytes(32)
"""What the first entry of a chain follows."""

ACTIONS: Mapping[str, tuple[str, ...]] = {
    "organisation": ("created", "changed", "logo_changed", "restored", "repaired"),
    "user": (
        "created",
        "changed",
        "deactivated",
        "reactivated",
        "password_reset",
        "password_changed",
        "pin_changed",
        "unlocked",
    ),
    "event": (
        "created",
        "changed",
        "options_ordered",
        "deleted",
        "restored",
        "key_made",
        "key_revoked",
        "repaired",
    ),
    "option": ("created", "changed", "deleted", "restored", "repaired"),
    "slot": ("created", "changed", "deleted", "restored", "repaired"),
    "question": ("created", "changed", "moved", "retired", "restored", "deleted"),
    "desk": ("created", "changed", "pin_changed"),
    "person": ("created", "changed", "photo_changed", "removed", "import_undone"),
    "registration": (
        "registered",
        "approved",
        "approval_undone",
        "changed",
        "answered",
        "rejected",
        "cancelled",
        "repaired",
        "import_undone",
    ),
    "pass": ("reissued",),
    "unmatched_pass": ("settled", "matched", "unmatched", "repaired"),
    "pickup": ("reviewed", "reopened"),
    "import": ("imported", "import_undone"),
}
"""What can be done to each kind of thing: the trail is searched by pairs of the two."""


class Break(StrEnum):
    """How an entry of the trail does not follow: its contents or order were changed, entries
    before it are missing, or entries at the end are.
    """

    CHANGED = "changed"
    MISSING = "missing"
    CUT_OFF = "cut_off"


@dataclass(frozen=True, slots=True)
class BrokenLink:
    """`sequence` is the entry's number; one past the last where the end is missing."""

    sequence: int
    kind: Break


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

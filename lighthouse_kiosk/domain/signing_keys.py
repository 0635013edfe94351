"""Public signing keys of an event, and the bundle in which they travel to desks.

A bundle is a JSON object that holds no secret:

    {"format": "lighthouse-kiosk/keys", "version": 1, "organisation": UUID, "event": UUID,
     "event_short_id": 1…4294967295, "event_name": TEXT,
     "keys": [{"id": 1…255, "public_key": 64 hexadecimal digits, "revoked": false}, …]}

It is not signed: whoever could change it could sign it with a key of their own. People compare
its `fingerprint` instead.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NoReturn
from uuid import UUID

from lighthouse_kiosk.domain.audit import canonical_json
from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.ids import EventId, OrganisationId
from lighthouse_kiosk.domain.text import NAME_LENGTH, required

FORMAT = "lighthouse-kiosk/keys"
VERSION = 1
MOST_KEYS = 255
MOST_CHARACTERS = 64 * 1024

_FIELDS = {"format", "version", "organisation", "event", "event_short_id", "event_name", "keys"}
_KEY_FIELDS = {"id", "public_key", "revoked"}
_PUBLIC_KEY_DIGITS = 64


@dataclass(frozen=True, slots=True)
class PublicKey:
    """`public_key` is 32 raw bytes of Ed25519; once revoked it verifies nothing any more."""

    key_id: int
    public_key: bytes
    created_at: datetime
    revoked_at: datetime | None


@dataclass(frozen=True, slots=True)
class BundledKey:
    key_id: int
    public_key: bytes
    revoked: bool


@dataclass(frozen=True, slots=True)
class KeyBundle:
    """All that a desk needs to tell an event's genuine passes from others."""

    organisation_id: OrganisationId
    event_id: EventId
    event_short_id: int
    event_name: str
    keys: tuple[BundledKey, ...]

    @property
    def public_keys(self) -> Mapping[int, bytes]:
        """The keys that verify, by key id."""
        return {key.key_id: key.public_key for key in self.keys if not key.revoked}

    def to_json(self) -> str:
        return canonical_json(
            {
                "format": FORMAT,
                "version": VERSION,
                "organisation": self.organisation_id,
                "event": self.event_id,
                "event_short_id": self.event_short_id,
                "event_name": self.event_name,
                "keys": [
                    {"id": key.key_id, "public_key": key.public_key, "revoked": key.revoked}
                    for key in self.keys
                ],
            }
        )

    def fingerprint(self) -> str:
        """80 bits of the bundle's SHA-256 for people to compare: `4F2A-91C0-…`, five groups."""
        digits = hashlib.sha256(self.to_json().encode()).hexdigest().upper()
        return "-".join(digits[start : start + 4] for start in range(0, 20, 4))


def read_bundle(text: str) -> KeyBundle:
    """Read a bundle strictly: every field, none besides, each exactly as this version writes it.

    Raises InvalidField for `bundle`: `too_long`, `not_a_bundle`, `newer` for a later version, or
    `damaged`.
    """
    if len(text) > MOST_CHARACTERS:
        raise InvalidField("bundle", "too_long", most=MOST_CHARACTERS)
    try:
        content = json.loads(text, object_pairs_hook=_once_each, parse_constant=_damaged)
    except (ValueError, RecursionError):
        raise InvalidField("bundle", "not_a_bundle") from None
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise InvalidField("bundle", "not_a_bundle")
    version = content.get("version")
    if type(version) is int and version > VERSION:
        raise InvalidField("bundle", "newer", version=version)
    if type(version) is not int or version != VERSION or set(content) != _FIELDS:
        _damaged()
    keys = content["keys"]
    if not isinstance(keys, list) or not 1 <= len(keys) <= MOST_KEYS:
        _damaged()
    bundle = KeyBundle(
        OrganisationId(_uuid(content["organisation"])),
        EventId(_uuid(content["event"])),
        _number(content["event_short_id"], 0xFFFFFFFF),
        _name(content["event_name"]),
        tuple(_key(key) for key in keys),
    )
    if len({key.key_id for key in bundle.keys}) != len(bundle.keys):
        _damaged()
    return bundle


def _damaged(_: object = None) -> NoReturn:
    raise InvalidField("bundle", "damaged")


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        _damaged()
    return found


def _uuid(value: object) -> UUID:
    try:
        found = UUID(value) if isinstance(value, str) else None
    except ValueError:
        found = None
    if found is None or str(found) != value:
        _damaged()
    return found


def _number(value: object, most: int) -> int:
    if type(value) is not int or not 1 <= value <= most:
        _damaged()
    return value


def _name(value: object) -> str:
    try:
        if isinstance(value, str) and required("bundle", value, NAME_LENGTH) == value:
            return value
    except InvalidField:
        pass
    _damaged()


def _key(value: object) -> BundledKey:
    if not isinstance(value, dict) or set(value) != _KEY_FIELDS:
        _damaged()
    digits, revoked = value["public_key"], value["revoked"]
    if not isinstance(digits, str) or not isinstance(revoked, bool):
        _damaged()
    if len(digits) != _PUBLIC_KEY_DIGITS or set(digits) - set("0123456789abcdef"):
        _damaged()
    return BundledKey(_number(value["id"], MOST_KEYS), bytes.fromhex(digits), revoked)

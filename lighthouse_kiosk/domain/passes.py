"""Passes and the signed token that a pass's QR code carries.

The token is 84 bytes, shown as one big-endian integer in decimal digits (at most 201), which a
QR code holds in numeric mode and every keyboard-wedge scanner types the same under any layout.

    0      version = 1
    1      key id
    2-5    event short id
    6-13   random ticket id
    14     reissue number
    15-16  not valid after: hours since 2026-01-01T00:00Z
    17-18  option number
    19     quantity
    20-83  Ed25519 signature over DOMAIN, organisation UUID, event UUID, bytes 0-19

No personal data. Replay and revocation go by ticket id and reissue number, never by the text.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from lighthouse_kiosk.domain.ids import EventId, PassId, RegistrationId, TicketId

TOKEN_VERSION = 1
TOKEN_BYTES = 84
TOKEN_DIGITS = 201
"""The most digits a token can have; every token this version makes has 200 or 201."""

DOMAIN = b"lighthouse-kiosk/pickup/v1\0"
EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
PASS_GRACE = timedelta(hours=12)
"""Annual days run past midnight: a pass holds until this long after the event's day."""
MOST_REISSUES = 255
"""A token holds the reissue number in one byte."""

_BODY = struct.Struct(">BBI8sBHHB")
_SIGNATURE_BYTES = 64


@dataclass(frozen=True, slots=True)
class Token:
    """What a pass's token states. `signature` is unproven until `verifies` says so."""

    key_id: int
    event_short_id: int
    ticket_id: TicketId
    reissue: int
    not_after_hours: int
    option_number: int
    quantity: int
    signature: bytes

    @property
    def not_after(self) -> datetime:
        """The moment from which the pass is no longer valid."""
        return EPOCH + timedelta(hours=self.not_after_hours)

    def body(self) -> bytes:
        return _BODY.pack(
            TOKEN_VERSION,
            self.key_id,
            self.event_short_id,
            self.ticket_id,
            self.reissue,
            self.not_after_hours,
            self.option_number,
            self.quantity,
        )

    def to_bytes(self) -> bytes:
        return self.body() + self.signature

    def text(self) -> str:
        return str(int.from_bytes(self.to_bytes(), "big"))

    def verifies(self, public_key: bytes, organisation_id: UUID, event_id: UUID) -> bool:
        """Whether this event's key (32 raw bytes) signed the token."""
        try:
            _loaded(public_key).verify(
                self.signature, _signed_message(organisation_id, event_id, self.body())
            )
        except (InvalidSignature, ValueError):
            return False
        return True


@dataclass(frozen=True, slots=True)
class Pass:
    """A pass as stored; the highest reissue number of a registration is the one that counts."""

    id: PassId
    event_id: EventId
    registration_id: RegistrationId
    ticket_id: TicketId
    reissue: int
    revoked: bool
    token: Token


@lru_cache(maxsize=32)
def _loaded(public_key: bytes) -> Ed25519PublicKey:
    return Ed25519PublicKey.from_public_bytes(public_key)


def sign_token(
    private_key: Ed25519PrivateKey,
    organisation_id: UUID,
    event_id: UUID,
    *,
    key_id: int,
    event_short_id: int,
    ticket_id: TicketId,
    reissue: int,
    not_after: datetime,
    option_number: int,
    quantity: int,
) -> Token:
    """Sign a token; `not_after` is rounded up to the next full hour."""
    unsigned = Token(
        key_id=key_id,
        event_short_id=event_short_id,
        ticket_id=ticket_id,
        reissue=reissue,
        not_after_hours=-((EPOCH - not_after) // timedelta(hours=1)),
        option_number=option_number,
        quantity=quantity,
        signature=bytes(_SIGNATURE_BYTES),
    )
    body = unsigned.body()
    signature = private_key.sign(_signed_message(organisation_id, event_id, body))
    return token_from_bytes(body + signature)


def token_from_bytes(data: bytes) -> Token:
    """Read 84 bytes; raises ValueError for another size or version."""
    if len(data) != TOKEN_BYTES or data[0] != TOKEN_VERSION:
        raise ValueError
    _, key_id, short_id, ticket_id, reissue, hours, number, quantity = _BODY.unpack_from(data)
    return Token(
        key_id=key_id,
        event_short_id=short_id,
        ticket_id=TicketId(ticket_id),
        reissue=reissue,
        not_after_hours=hours,
        option_number=number,
        quantity=quantity,
        signature=data[_BODY.size :],
    )


def ticket_name(ticket_id: bytes) -> str:
    """Shorten a ticket id for people to compare: `4F2A-91C0`."""
    digits = ticket_id.hex().upper()
    return f"{digits[:4]}-{digits[4:8]}"


def parse_token(text: str) -> Token | None:
    """Read a scanned text strictly; None when it is not in our format.

    The signature is not checked here.
    """
    if not 0 < len(text) <= TOKEN_DIGITS or not (text.isascii() and text.isdigit()):
        return None
    if text[0] == "0":
        return None
    try:
        return token_from_bytes(int(text).to_bytes(TOKEN_BYTES, "big"))
    except (OverflowError, ValueError):
        return None


def looks_like_token(text: str) -> bool:
    """Whether a text has a token's length and digits; cheap, for choosing among several codes."""
    return (
        TOKEN_DIGITS - 3 <= len(text) <= TOKEN_DIGITS
        and text.isascii()
        and text.isdigit()
        and text[0] != "0"
    )


def _signed_message(organisation_id: UUID, event_id: UUID, body: bytes) -> bytes:
    return DOMAIN + organisation_id.bytes + event_id.bytes + body

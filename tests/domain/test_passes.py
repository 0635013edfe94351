"""Tokens: what is signed is what is read, and nothing else passes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from lighthouse_kiosk.domain.ids import TicketId
from lighthouse_kiosk.domain.passes import (
    EPOCH,
    TOKEN_BYTES,
    TOKEN_DIGITS,
    Token,
    looks_like_token,
    parse_token,
    sign_token,
    token_from_bytes,
)

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = KEY.public_key().public_bytes_raw()
ORGANISATION, EVENT, ELSEWHERE = (UUID(int=n) for n in (1, 2, 3))


def signed(
    *,
    key_id: int = 1,
    event_short_id: int = 7,
    ticket_id: bytes = b"ticket-1",
    reissue: int = 0,
    not_after: datetime = EPOCH + timedelta(days=400),
    option_number: int = 3,
    quantity: int = 2,
) -> Token:
    return sign_token(
        KEY,
        ORGANISATION,
        EVENT,
        key_id=key_id,
        event_short_id=event_short_id,
        ticket_id=TicketId(ticket_id),
        reissue=reissue,
        not_after=not_after,
        option_number=option_number,
        quantity=quantity,
    )


@given(
    key_id=st.integers(1, 255),
    short_id=st.integers(1, 2**32 - 1),
    ticket_id=st.binary(min_size=8, max_size=8),
    reissue=st.integers(0, 255),
    hours=st.integers(0, 65_535),
    number=st.integers(1, 65_535),
    quantity=st.integers(1, 255),
)
def test_a_token_reads_back_as_it_was_signed(
    key_id: int,
    short_id: int,
    ticket_id: bytes,
    reissue: int,
    hours: int,
    number: int,
    quantity: int,
) -> None:
    token = signed(
        key_id=key_id,
        event_short_id=short_id,
        ticket_id=ticket_id,
        reissue=reissue,
        not_after=EPOCH + timedelta(hours=hours),
        option_number=number,
        quantity=quantity,
    )
    text = token.text()
    assert parse_token(text) == token
    assert token.verifies(PUBLIC, ORGANISATION, EVENT)
    assert (token.key_id, token.event_short_id, token.ticket_id) == (key_id, short_id, ticket_id)
    assert (token.reissue, token.not_after_hours) == (reissue, hours)
    assert (token.option_number, token.quantity) == (number, quantity)
    assert len(token.to_bytes()) == TOKEN_BYTES
    assert len(text) in {TOKEN_DIGITS - 1, TOKEN_DIGITS}
    assert looks_like_token(text)


def test_every_flipped_bit_is_refused() -> None:
    data = int.from_bytes(signed().to_bytes(), "big")
    for bit in range(TOKEN_BYTES * 8):
        read = parse_token(str(data ^ (1 << bit)))
        assert read is None or not read.verifies(PUBLIC, ORGANISATION, EVENT), f"bit {bit}"


def test_a_token_belongs_to_its_organisation_its_event_and_its_key() -> None:
    token = signed()
    other_key = Ed25519PrivateKey.from_private_bytes(bytes(32)).public_key().public_bytes_raw()
    assert not token.verifies(PUBLIC, ELSEWHERE, EVENT)
    assert not token.verifies(PUBLIC, ORGANISATION, ELSEWHERE)
    assert not token.verifies(other_key, ORGANISATION, EVENT)
    assert not token.verifies(b"too short", ORGANISATION, EVENT)


def test_a_signature_for_another_purpose_is_not_a_pass() -> None:
    """The signed message begins with the token's own domain, so that no other one serves."""
    token = signed()
    bare = KEY.sign(ORGANISATION.bytes + EVENT.bytes + token.body())
    assert not token_from_bytes(token.body() + bare).verifies(PUBLIC, ORGANISATION, EVENT)


TEXT = signed().text()
ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0",
        "0" + TEXT,
        "0" + TEXT[:-1],
        TEXT[:-1],
        TEXT + "1",
        " " + TEXT,
        TEXT + " ",
        TEXT + "\n",
        "+" + TEXT,
        "-" + TEXT,
        f"{TEXT[:100]}_{TEXT[100:]}",
        f"{TEXT[:100]} {TEXT[100:]}",
        TEXT.translate(ARABIC_INDIC),
        TEXT[:-1] + "²",
        TEXT[:-1] + "٣",
        "9" * TOKEN_DIGITS,
        "1" * 100_000,
        "https://example.org/" + TEXT,
        "\x00" + TEXT,
    ],
    ids=lambda text: repr(text[:12]) + str(len(text)),
)
def test_what_is_not_exactly_a_token_is_not_read(text: str) -> None:
    assert parse_token(text) is None


@given(st.text(max_size=300) | st.text("0123456789", min_size=195, max_size=205))
def test_hostile_texts_never_fail_and_never_verify(text: str) -> None:
    read = parse_token(text)
    assert read is None or not read.verifies(PUBLIC, ORGANISATION, EVENT)


def test_another_version_is_not_read() -> None:
    data = bytearray(signed().to_bytes())
    data[0] = 2
    assert parse_token(str(int.from_bytes(data, "big"))) is None


@pytest.mark.parametrize(
    ("moment", "hours"),
    [
        (EPOCH, 0),
        (EPOCH + timedelta(microseconds=1), 1),
        (EPOCH + timedelta(hours=5), 5),
        (EPOCH + timedelta(hours=5, minutes=59), 6),
        (datetime(2033, 6, 23, 15, tzinfo=UTC), 65_535),
    ],
)
def test_the_last_hour_is_rounded_up(moment: datetime, hours: int) -> None:
    token = signed(not_after=moment)
    assert token.not_after_hours == hours
    assert moment <= token.not_after < moment + timedelta(hours=1)

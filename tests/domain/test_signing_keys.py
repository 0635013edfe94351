"""Bundles of public keys come from outside: only what this version writes is read."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.ids import EventId, OrganisationId
from lighthouse_kiosk.domain.signing_keys import BundledKey, KeyBundle, read_bundle

BUNDLE = KeyBundle(
    OrganisationId(uuid4()),
    EventId(uuid4()),
    42,
    "Annual Day “2027”",
    (BundledKey(1, bytes(range(32)), revoked=True), BundledKey(2, bytes(32), revoked=False)),
)


def content() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(BUNDLE.to_json())
    return found


def reason_for(text: str) -> str:
    with pytest.raises(InvalidField) as refusal:
        read_bundle(text)
    assert refusal.value.field == "bundle"
    return refusal.value.reason


def test_what_is_written_is_read_back() -> None:
    assert read_bundle(BUNDLE.to_json()) == BUNDLE
    assert read_bundle(json.dumps(content(), indent=2)) == BUNDLE


def test_revoked_keys_verify_nothing() -> None:
    assert BUNDLE.public_keys == {2: bytes(32)}


def test_the_fingerprint_changes_with_every_field() -> None:
    others = (
        replace(BUNDLE, event_id=EventId(uuid4())),
        replace(BUNDLE, event_short_id=43),
        replace(BUNDLE, keys=BUNDLE.keys[:1]),
        replace(BUNDLE, keys=(BUNDLE.keys[0], replace(BUNDLE.keys[1], revoked=True))),
    )
    prints = {bundle.fingerprint() for bundle in (BUNDLE, *others)}
    assert len(prints) == 5
    assert read_bundle(BUNDLE.to_json()).fingerprint() == BUNDLE.fingerprint()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", "42", '{"format": "recipes"}', "[" * 10_000, "9" * 6000]
)
def test_what_is_something_else_is_said_so(text: str) -> None:
    assert reason_for(text) == "not_a_bundle"


def test_a_bundle_of_a_later_version_is_said_so() -> None:
    assert reason_for(json.dumps(content() | {"version": 2, "signature": "…"})) == "newer"


def test_a_huge_text_is_not_even_looked_at() -> None:
    assert reason_for(" " * 70_000 + BUNDLE.to_json()) == "too_long"


DAMAGES: dict[str, Any] = {
    "version": [0, 1.0, True, "1", None],
    "organisation": ["", "not an id", str(uuid4()).upper(), uuid4().hex, 5, None],
    "event": [f"{{{uuid4()}}}", None],
    "event_short_id": [0, -1, 2**32, 4.2, True, "42", None],
    "event_name": ["", " Annual day", "n" * 201, "half \ud800", "a\nb", "a\u202eb", 7, None],
    "keys": [[], {}, None, ["key"], [content()["keys"][0]] * 2],
}


@pytest.mark.parametrize("field", DAMAGES)
def test_a_damaged_field_is_refused(field: str) -> None:
    for value in DAMAGES[field]:
        assert reason_for(json.dumps(content() | {field: value})) == "damaged", value


@pytest.mark.parametrize("field", sorted(content()))
def test_no_field_may_be_missing_or_stand_there_twice(field: str) -> None:
    whole = content()
    less = {name: value for name, value in whole.items() if name != field}
    assert reason_for(json.dumps(less)) in {"damaged", "not_a_bundle"}
    twice = BUNDLE.to_json()[:-1] + f", {json.dumps(field)}: {json.dumps(whole[field])}}}"
    assert reason_for(twice) == "damaged"
    assert reason_for(json.dumps(whole | {"comment": "hello"})) == "damaged"


@pytest.mark.parametrize(
    "change",
    [
        {"id": 0},
        {"id": 256},
        {"id": True},
        {"public_key": "00" * 31},
        {"public_key": "00" * 33},
        {"public_key": "AB" * 32},
        {"public_key": "\u0660" * 64},
        {"revoked": 0},
        {"revoked": None},
        {"note": "x"},
    ],
)
def test_a_damaged_key_is_refused(change: dict[str, Any]) -> None:
    damaged = content()
    damaged["keys"][1] |= change
    assert reason_for(json.dumps(damaged)) == "damaged"


@given(st.text(max_size=200) | st.binary(max_size=200).map(lambda raw: raw.decode("latin-1")))
def test_any_text_is_refused_in_words(text: str) -> None:
    reason_for(text)


@given(st.integers(0, 10_000), st.characters())
def test_one_wrong_character_is_never_a_crash(place: int, character: str) -> None:
    text = BUNDLE.to_json()
    at = place % len(text)
    try:
        read_bundle(text[:at] + character + text[at + 1 :])
    except InvalidField as refusal:
        refused = refusal.field
    else:
        refused = "bundle"
    assert refused == "bundle"

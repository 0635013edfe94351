"""An event's signing keys from the command line."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from types import GenericAlias

import pytest

from lighthouse_kiosk.cli.keys import BundleJson, KeyJson
from lighthouse_kiosk.cli.registration_shapes import DecisionsJson
from lighthouse_kiosk.domain.signing_keys import read_bundle
from tests.cli.conforms import deviations
from tests.cli.conftest import Acme


@pytest.fixture
def busy(acme: Acme) -> Acme:
    """Two approved registrations with their passes."""
    for person in ("E1", "E2"):
        acme.json("registration", "add", person, "Bottle")
    acme.json("approve", "--all-pending")
    return acme


def verdict(acme: Acme, token: str) -> str:
    return str(acme.json("pickup", token)["verdict"])


def token(acme: Acme, person: str) -> str:
    return str(acme.json("registration", "show", person)["pass_token"])


def test_a_new_key_signs_and_passes_that_are_out_stay_valid(busy: Acme) -> None:
    out = token(busy, "E1")
    made = busy.json("key", "rotate")
    assert deviations(made, KeyJson) == []
    keys = busy.json("key", "list")["keys"]
    assert deviations(keys, GenericAlias(Sequence, (KeyJson,))) == []
    assert [(key["id"], key["passes"]) for key in keys] == [(2, 0), (1, 2)]
    assert verdict(busy, out) == "READY"


def test_a_revoked_keys_passes_are_invalid_until_they_are_reissued(busy: Acme) -> None:
    out = token(busy, "E1")
    busy.json("key", "rotate")
    assert busy.refusal("key", "revoke", 1)["code"] == "not_confirmed"
    assert verdict(busy, out) == "READY"
    assert busy.json("key", "revoke", 1, "--yes")["revoked_at"]
    assert verdict(busy, out) == "INVALID"
    assert busy.refusal("key", "reissue", 1)["code"] == "not_confirmed"
    answer = busy.json("key", "reissue", 1, "--yes")
    assert deviations(answer, DecisionsJson) == []
    assert len(answer["done"]) == 2
    assert verdict(busy, token(busy, "E1")) == "READY"
    assert verdict(busy, out) in {"INVALID", "REVOKED"}
    entries = busy.json("audit", "--event", "Gala")["entries"]
    assert {"key_made", "key_revoked"} <= {entry["action"] for entry in entries}


def test_a_key_that_is_none_is_refused_with_those_there_are(acme: Acme) -> None:
    for attempt in (("revoke", 7, "--yes"), ("reissue", 7, "--yes")):
        assert acme.refusal("key", *attempt)["code"] == "not_found"


def test_the_bundle_holds_public_halves_only(acme: Acme, tmp_path: Path) -> None:
    out = tmp_path / "gala.keys"
    answer = acme.json("key", "export", "--out", out)
    assert deviations(answer, BundleJson) == []
    bundle = read_bundle(out.read_text("utf-8"))
    assert bundle.fingerprint() == answer["fingerprint"]
    [key] = acme.json("key", "list")["keys"]
    assert {number: raw.hex() for number, raw in bundle.public_keys.items()} == {
        1: key["public_key"]
    }
    private = [file.read_bytes().hex() for file in (acme.profile / "keys").iterdir()]
    assert private
    assert all(secret not in out.read_text("utf-8") for secret in private)
    assert acme.refusal("key", "export", "--out", out)["data"]["reason"] == "exists"
    assert json.loads(acme.run("key", "export").out) == json.loads(out.read_text("utf-8"))

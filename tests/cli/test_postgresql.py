"""The commands on PostgreSQL, from an empty database to a pickup."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import GALA, PASSWORD, Acme
from tests.databases import PostgresqlBackend


def test_an_event_from_its_first_organisation_to_its_last_pickup(
    postgresql: PostgresqlBackend, tmp_path: Path
) -> None:
    settings = postgresql.new(tmp_path / "profile")
    acme = Acme(settings.profile, ("--database", settings.database_url))
    who = ("--admin", "Anita Rao", "--email", "anita@example.org", "--password-stdin")
    acme.json("organisation", "add", "Acme", *who, stdin=PASSWORD)
    acme.json("event", "create", "Gala", *GALA)
    acme.json("option", "add", "Backpack", "--kind", "item", "--cost", "4600", "--total", 1)
    span = ("--from", "09:30", "--until", "10:30", "--length", "30m")
    acme.json("slot", "generate", *span, "--capacity", 5)
    for number, name in (("E1", "Asha Nair"), ("E2", "रिया कपूर")):
        acme.json("person", "add", number, name)
        acme.json("registration", "add", name, "backpack", "--slot", "10:00")
    outcome = acme.run("approve", "--all-pending", "--json")
    assert (len(outcome.json()["done"]), len(outcome.json()["refused"])) == (1, 1)
    assert acme.json("variance")["committed"] == {"amount": "4600.00", "currency": "INR"}
    acme.json("cancel", "E2", "--yes")
    token = acme.json("registration", "show", "E1")["pass_token"]
    assert acme.json("pickup", token, "--confirm")["confirmed"] is True
    assert acme.refusal("event", "update", "Gala", "--budget", "1")["code"] == "below_committed"
    assert acme.json("audit", "registration", "E1")["entries"][0]["action"] == "approved"
    assert acme.json("audit", "--event", "Gala", "--since", "2026-01-01")["verified"] is True
    for what, count in (("people", 2), ("registrations", 2), ("pickups", 1)):
        out = tmp_path / f"{what}.csv"
        assert acme.json("export", what, "--out", out)["rows"] == count
    assert acme.json("db", "check")["sound"] is True
    postgresql.discard(settings)

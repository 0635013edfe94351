"""Whatever is named may be named by id, short id or name, and never by luck."""

from __future__ import annotations

import pytest

from tests.cli.conftest import GALA, PASSWORD, Acme


def test_events_go_by_id_short_id_and_name(acme: Acme) -> None:
    event = acme.json("event", "show")
    for name in (event["id"], event["short_id"], "Gala", "gala", " GALA "):
        assert acme.json("event", "show", name)["id"] == event["id"]


@pytest.mark.parametrize("kind", ["option", "slot", "desk"])
def test_parts_of_an_event_go_by_id_short_id_and_name(acme: Acme, kind: str) -> None:
    acme.json("desk", "add", "Desk 1")
    found = acme.json(kind, "list")[f"{kind}s"][0]
    name = found["starts"]["local"] if kind == "slot" else found["name"]
    change = ("--capacity", 2) if kind == "slot" else ()
    for named in (found["id"], found["id"].upper(), found["short_id"], name):
        assert acme.json(kind, "update", named, *change)["id"] == found["id"]


def test_people_go_by_number_address_name_and_id(acme: Acme) -> None:
    [asha] = acme.json("person", "find", "Asha")["people"]
    for named in (asha["id"], "E1", "e1@EXAMPLE.org", "asha nair"):
        assert acme.json("person", "update", named)["id"] == asha["id"]
    for nearly in ("E", "Asha", "example.org", "", "  "):
        assert acme.refusal("person", "update", nearly)["code"] == "not_found"


def test_registrations_go_by_id_short_id_and_person(acme: Acme) -> None:
    made = acme.json("registration", "add", "E1", "Bottle")
    for named in (made["id"], made["short_id"], "E1", "Asha Nair"):
        assert acme.json("registration", "show", named)["id"] == made["id"]


def test_an_ambiguous_name_is_refused_with_the_candidates(acme: Acme) -> None:
    bottle = acme.json("registration", "add", "E1", "Bottle")
    backpack = acme.json("registration", "add", "E1", "Backpack", "--slot", "09:30")
    refused = acme.refusal("approve", "E1")
    assert refused["code"] == "ambiguous_choice"
    candidates = " ".join(refused["data"]["names"])
    assert bottle["short_id"] in candidates
    assert backpack["short_id"] in candidates
    acme.json("approve", backpack["short_id"])


def test_a_short_id_that_is_somebodys_staff_number_is_ambiguous(acme: Acme) -> None:
    made = acme.json("registration", "add", "E1", "Bottle")
    acme.json("person", "add", made["short_id"], "Dora Maar")
    assert acme.json("registration", "show", made["short_id"])["id"] == made["id"]
    other = acme.json("registration", "add", "Dora Maar", "Bottle")
    refused = acme.refusal("registration", "show", made["short_id"])
    assert refused["code"] == "ambiguous_choice"
    assert all(
        any(one["short_id"] in name for name in refused["data"]["names"]) for one in (made, other)
    )


def test_namesakes_are_told_apart(acme: Acme) -> None:
    acme.json("person", "add", "E4", "Asha Nair")
    refused = acme.refusal("registration", "add", "Asha Nair", "Bottle")
    assert refused["data"]["names"] == ["Asha Nair (E1)", "Asha Nair (E4)"]


def test_events_of_one_name_are_told_apart(acme: Acme) -> None:
    second = acme.json("event", "create", "Gala", *GALA)
    refused = acme.refusal("option", "list", "--event", "Gala")
    assert any(str(second["short_id"]) in name for name in refused["data"]["names"])
    assert acme.json("option", "list", "--event", second["short_id"])["options"] == []


def test_an_unknown_name_is_refused_with_what_there_is(acme: Acme) -> None:
    refused = acme.refusal("option", "update", "Hat")
    assert (refused["code"], refused["data"]["name"]) == ("not_found", "Hat")
    assert " ".join(refused["data"]["known"]).startswith("Backpack (")


def another_organisation(acme: Acme) -> None:
    who = ("--admin", "Bob", "--email", "bob@example.org", "--password-stdin")
    acme.json("organisation", "add", "Umbrella", *who, stdin=PASSWORD)


def test_with_several_organisations_one_is_named(acme: Acme) -> None:
    another_organisation(acme)
    assert acme.refusal("event", "list")["code"] == "ambiguous_choice"
    assert acme.json("event", "list", "--organisation", "umbrella")["events"] == []
    [event] = acme.json("event", "list", "--organisation", "Acme")["events"]
    assert event["name"] == "Gala"


def test_ids_of_another_organisation_are_unknown(acme: Acme) -> None:
    """Even who knows an id can't reach across, neither to see nor to change."""
    there = ("--organisation", "Acme")
    theirs = {
        "event": acme.json("event", "show", *there)["id"],
        "option": acme.json("option", "list", *there)["options"][0]["id"],
        "slot": acme.json("slot", "list", *there)["slots"][0]["id"],
        "person": acme.json("person", "find", "E1", *there)["people"][0]["id"],
        "registration": acme.json("registration", "add", "E1", "Bottle", *there)["id"],
    }
    another_organisation(acme)
    here = ("--organisation", "Umbrella")
    acme.json("event", "create", "Tea", *GALA, *here)
    acme.json("option", "add", "Cup", "--kind", "item", "--cost", 1, *here)
    acme.json("person", "add", "U1", "Uma", *here)
    for arguments in (
        ("event", "show", theirs["event"]),
        ("event", "delete", theirs["event"], "--yes"),
        ("option", "update", theirs["option"], "--name", "Stolen"),
        ("option", "delete", theirs["option"], "--yes"),
        ("slot", "delete", theirs["slot"], "--yes"),
        ("person", "update", theirs["person"], "--name", "Nobody"),
        ("registration", "show", theirs["registration"]),
        ("registration", "add", theirs["person"], "Cup"),
        ("registration", "add", "U1", theirs["option"]),
        ("registration", "add", "U1", "Cup", "--slot", theirs["slot"]),
        ("approve", theirs["registration"]),
        ("cancel", theirs["registration"], "--yes"),
    ):
        assert acme.refusal(*arguments, *here)["code"] == "not_found", arguments
    assert acme.json("registration", "show", "E1", *there)["status"] == "PENDING"
    assert acme.json("audit", *here)["entries"][0]["entity"] == "person"

"""Deciding one, several or all, and saying exactly what was done."""

from __future__ import annotations

import pytest

from tests.cli.conftest import GALA, Acme


@pytest.fixture
def busy(acme: Acme) -> Acme:
    """Two want the same slot's only place, two want bottles."""
    for person in ("E1", "E2"):
        acme.json("registration", "add", person, "Backpack", "--slot", "09:30")
        acme.json("registration", "add", person, "Bottle")
    return acme


def statuses(acme: Acme, **filters: str) -> dict[str, str]:
    options = [part for name, value in filters.items() for part in (f"--{name}", value)]
    rows = acme.json("registration", "list", *options)["registrations"]
    return {
        f"{row['person']['staff_number']} {row['option']['name']}": row["status"] for row in rows
    }


def test_all_pending_are_approved_but_what_stands_in_the_way_of_one(busy: Acme) -> None:
    outcome = busy.run("approve", "--all-pending", "--json")
    assert outcome.code == 1
    answer = outcome.json()
    assert (len(answer["done"]), len(answer["refused"]), answer["untouched"]) == (3, 1, 0)
    error = answer["refused"][0]["error"]
    assert (error["code"], error["data"]["problems"]) == ("conflict", ["slot_full"])
    assert statuses(busy) == {
        "E1 Backpack": "APPROVED",
        "E1 Bottle": "APPROVED",
        "E2 Backpack": "PENDING",
        "E2 Bottle": "APPROVED",
    }
    assert busy.json("variance")["committed"] == {"amount": "6901.00", "currency": "INR"}


def test_words_say_who_was_refused_why_and_what_else_is_possible(busy: Acme) -> None:
    outcome = busy.run("approve", "--all-pending")
    assert outcome.code == 1
    first, second = outcome.out.splitlines()
    assert first == "Approved 3 of 4 registrations."
    for words in ("Ben Okri (E2), Backpack", "the slot is full", "2031-06-01 10:00–10:30"):
        assert words in second


def test_filters_narrow_what_is_decided(busy: Acme) -> None:
    assert len(busy.json("approve", "--all-pending", "--option", "Bottle")["done"]) == 2
    assert statuses(busy, status="PENDING") == {"E1 Backpack": "PENDING", "E2 Backpack": "PENDING"}
    rejected = busy.json("reject", "--status", "approved", "--yes", "--reason", "No stock")
    assert len(rejected["done"]) == 2
    assert len(busy.json("cancel", "--all-pending", "--slot", "09:30", "--yes")["done"]) == 2
    assert busy.json("variance")["committed"]["amount"] == "0.00"
    shown = busy.json("registration", "list", "--status", "rejected")["registrations"]
    detail = busy.json("registration", "show", shown[0]["id"])
    assert detail["history"][-1]["after"]["reason"] == "No stock"


def test_several_are_named_and_decided_once_each(busy: Acme) -> None:
    rows = busy.json("registration", "list", "--option", "Bottle")["registrations"]
    names = [rows[0]["id"], rows[0]["short_id"], rows[1]["short_id"]]
    assert busy.json("approve", *names)["done"] == [rows[0]["id"], rows[1]["id"]]


def test_a_move_that_does_not_exist_is_refused(busy: Acme) -> None:
    [row] = busy.json("registration", "list", "--option", "Bottle", "--text", "E1")["registrations"]
    busy.json("cancel", row["id"], "--yes")
    outcome = busy.run("approve", row["id"], "--json")
    assert outcome.code == 1
    assert outcome.json()["refused"][0]["error"]["code"] == "illegal_move"


def test_nothing_pending_is_nothing_to_do(acme: Acme) -> None:
    assert acme.json("approve", "--all-pending")["done"] == []


def test_final_decisions_need_a_yes(busy: Acme) -> None:
    for verb in ("reject", "cancel"):
        refused = busy.refusal(verb, "--all-pending")
        assert refused["code"] == "not_confirmed"
        assert "4 registrations" in refused["message"]
    assert set(statuses(busy).values()) == {"PENDING"}


def test_registrations_move_to_another_slot_while_it_has_places(busy: Acme) -> None:
    moved = busy.run("move", "--all-pending", "--option", "Backpack", "--to", "10:00", "--json")
    assert moved.code == 0, moved
    busy.json("approve", "--all-pending", "--option", "Bottle")
    outcome = busy.run("approve", "--all-pending", "--json")
    assert (len(outcome.json()["done"]), len(outcome.json()["refused"])) == (1, 1)
    [waiting] = busy.json("registration", "list", "--status", "PENDING")["registrations"]
    assert waiting["slot"]["starts"] == {"local": "2031-06-01T10:00", "zone": "Asia/Kolkata"}
    assert busy.json("move", waiting["short_id"], "--to", "09:30")["done"] == [waiting["id"]]
    assert busy.json("approve", waiting["short_id"])["done"] == [waiting["id"]]


def test_a_refusal_speaks_of_the_event_that_it_is_about(busy: Acme) -> None:
    """Registrations of two events with two currencies, in one go."""
    yen = ("--currency", "JPY", "--budget", "100")
    busy.json("event", "create", "Tea", *GALA, *yen)
    busy.json("option", "add", "Cup", "--kind", "item", "--cost", "60", "--event", "Tea")
    made = [
        busy.json("registration", "add", person, "Cup", "--event", "Tea")["id"]
        for person in ("E1", "E2")
    ]
    rows = busy.json("registration", "list", "--event", "Gala", "--option", "Bottle")
    others = [row["id"] for row in rows["registrations"]]
    outcome = busy.run("approve", *made, *others, "--json")
    [refused] = outcome.json()["refused"]
    budget = refused["error"]["data"]["conflicts"]["checks"][1]
    assert budget["left"] == {"amount": "40", "currency": "JPY"}

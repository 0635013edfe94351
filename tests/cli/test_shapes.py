"""Every answer has the shape that is written down, neither more nor less."""

from __future__ import annotations

import types
from collections.abc import Sequence
from typing import Any

import pytest

from lighthouse_kiosk.cli.audit import AuditEntryJson
from lighthouse_kiosk.cli.conflict_shapes import ConflictsJson
from lighthouse_kiosk.cli.refusals import RefusalJson
from lighthouse_kiosk.cli.registration_shapes import (
    DecisionsJson,
    PassJson,
    RegistrationDetailJson,
    RegistrationJson,
    RegistrationLineJson,
)
from lighthouse_kiosk.cli.shapes import (
    DeskJson,
    DeskSummaryJson,
    EventJson,
    EventSummaryJson,
    OptionJson,
    OrganisationJson,
    PersonJson,
    SlotJson,
    VarianceJson,
)
from tests.cli.conforms import deviations
from tests.cli.conftest import GALA, Acme

ONE: list[tuple[Any, tuple[object, ...]]] = [
    (EventJson, ("event", "create", "Picnic", *GALA)),
    (EventSummaryJson, ("event", "show", "Gala")),
    (EventJson, ("event", "update", "Gala", "--budget", "30000")),
    (EventJson, ("event", "archive", "Gala")),
    (OptionJson, ("option", "add", "Mug", "--kind", "item", "--cost", "1", "--total", 5)),
    (OptionJson, ("option", "update", "Bottle", "--total", 9)),
    (SlotJson, ("slot", "update", "09:30", "--capacity", 7)),
    (PersonJson, ("person", "add", "E9", "Dora Maar")),
    (PersonJson, ("person", "update", "E1", "--department", "Sales")),
    (RegistrationJson, ("registration", "add", "E3", "Bottle", "--quantity", 2)),
    (RegistrationDetailJson, ("registration", "show", "E1")),
    (RegistrationDetailJson, ("registration", "show", "E2")),
    (RegistrationDetailJson, ("registration", "set", "E2", "--quantity", 2)),
    (PassJson, ("registration", "reissue", "E1")),
    (DecisionsJson, ("approve", "E2")),
    (DecisionsJson, ("cancel", "E1", "--yes", "--reason", "Ill")),
    (VarianceJson, ("variance",)),
    (ConflictsJson, ("conflicts", "E3", "Backpack", "--slot", "10:00")),
    (DeskJson, ("desk", "add", "Desk 2", "--early", "5m", "--instant")),
    (DeskJson, ("desk", "update", "Desk 1", "--late", "1h")),
]

MANY: list[tuple[str, Any, tuple[object, ...]]] = [
    ("organisations", OrganisationJson, ("organisation", "list")),
    ("events", EventSummaryJson, ("event", "list")),
    ("options", OptionJson, ("option", "list")),
    ("slots", SlotJson, ("slot", "list")),
    ("people", PersonJson, ("person", "find", "E")),
    ("people", PersonJson, ("person", "list", "--after", "E1", "--limit", 1)),
    ("registrations", RegistrationLineJson, ("registration", "list")),
    ("desks", DeskSummaryJson, ("desk", "list")),
    ("entries", AuditEntryJson, ("audit",)),
]


@pytest.fixture
def busy(acme: Acme) -> Acme:
    """One approved registration with a slot and a pass, one pending, a desk."""
    acme.json("registration", "add", "E1", "Backpack", "--slot", "09:30")
    acme.json("registration", "add", "E2", "Bottle")
    acme.json("approve", "E1")
    acme.json("desk", "add", "Desk 1")
    return acme


@pytest.mark.parametrize(("shape", "arguments"), ONE, ids=lambda one: str(one)[:60])
def test_one_thing_is_answered_in_its_shape(
    busy: Acme, shape: Any, arguments: Sequence[object]
) -> None:
    assert deviations(busy.json(*arguments), shape) == []


def test_lists_hold_things_in_their_shapes_under_their_plural(busy: Acme) -> None:
    for plural, shape, arguments in MANY:
        answer = busy.json(*arguments)
        assert answer[plural], arguments
        assert deviations(answer[plural], types.GenericAlias(Sequence, (shape,))) == [], arguments


def test_refusals_have_one_shape(busy: Acme) -> None:
    for arguments in (
        ("event", "show", "Nowhere"),
        ("event", "update", "Gala", "--budget", "4599.99"),
        ("registration", "add", "E1", "Backpack"),
        ("registration", "add", "E3", "Backpack", "--slot", "09:30"),
        ("event", "delete", "Gala"),
    ):
        assert deviations(busy.refusal(*arguments), RefusalJson) == [], arguments


def test_amounts_and_times_can_be_read_without_knowing_the_event(busy: Acme) -> None:
    event = busy.json("event", "show")
    assert event["budget"] == {"amount": "20000.00", "currency": "INR"}
    assert event["committed"] == {"amount": "4600.00", "currency": "INR"}
    assert event["window_opens"] == {
        "local": "2026-01-01T09:00",
        "zone": "Asia/Kolkata",
        "utc": "2026-01-01T03:30:00+00:00",
    }
    budget = busy.refusal("event", "update", "Gala", "--budget", "4599.99")
    assert (budget["code"], budget["field"]) == ("below_committed", "budget")
    assert budget["data"]["committed"] == {"amount": "4600.00", "currency": "INR"}
    assert "4600.00 INR" in budget["message"]


def test_a_conflict_is_refused_with_all_tiers_and_ways_out(busy: Acme) -> None:
    refused = busy.refusal("registration", "add", "E3", "Backpack", "--slot", "09:30")
    assert refused["code"] == "conflict"
    conflicts = refused["data"]["conflicts"]
    assert deviations(conflicts, ConflictsJson) == []
    assert [check["tier"] for check in conflicts["checks"]] == [
        "window",
        "budget",
        "inventory",
        "slot",
    ]
    assert refused["data"]["problems"] == ["slot_full"]
    [other] = [one for one in conflicts["alternatives"] if one["take"] == "slot"]
    assert other["slot"]["starts"]["local"] == "2031-06-01T10:00"
    busy.json("registration", "add", "E3", "Backpack", "--slot", other["slot"]["short_id"])

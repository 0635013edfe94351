"""Whole tables, taken elsewhere and complete."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from lighthouse_kiosk.cli.audit import AuditEntryJson
from lighthouse_kiosk.cli.exports import ExportJson, PickupJson
from lighthouse_kiosk.cli.flat import columns
from lighthouse_kiosk.cli.registration_shapes import RegistrationLineJson
from lighthouse_kiosk.cli.shapes import PersonJson
from tests.cli.conforms import deviations
from tests.cli.conftest import Acme

SHAPES = {
    "registrations": RegistrationLineJson,
    "people": PersonJson,
    "pickups": PickupJson,
    "audit": AuditEntryJson,
}


@pytest.fixture
def busy(acme: Acme) -> Acme:
    """A backpack handed out, a bottle pending."""
    acme.json("registration", "add", "E1", "Backpack", "--slot", "09:30")
    acme.json("registration", "add", "E2", "Bottle", "--quantity", 2)
    acme.json("approve", "E1")
    token = acme.json("registration", "show", "E1")["pass_token"]
    acme.json("pickup", token, "--confirm")
    return acme


def lines(text: str) -> list[Any]:
    return [json.loads(line) for line in text.splitlines()]


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


@pytest.mark.parametrize("what", SHAPES)
def test_json_lines_have_the_shapes_that_lists_have(busy: Acme, what: str) -> None:
    rows = lines(busy.run("export", what, "--format", "jsonl").out)
    assert rows
    for row in rows:
        assert deviations(row, SHAPES[what]) == []
    assert rows == lines(busy.run("export", what, "--json").out)


@pytest.mark.parametrize("what", SHAPES)
def test_csv_holds_the_same_rows_under_fixed_headings(
    busy: Acme, what: str, tmp_path: Path
) -> None:
    out = tmp_path / "out.csv"
    answer = busy.json("export", what, "--out", out)
    assert deviations(answer, ExportJson) == []
    rows = table(out.read_text("utf-8"))
    assert len(rows) == answer["rows"] == len(lines(busy.run("export", what, "--json").out))
    assert tuple(rows[0]) == columns(SHAPES[what])


def test_registrations_say_who_what_when_and_how_much(busy: Acme) -> None:
    backpack, bottle = table(busy.run("export", "registrations").out)
    assert backpack["person_staff_number"] == "E1"
    assert backpack["option_name"] == "Backpack"
    assert backpack["slot_starts_local"] == "2031-06-01T09:30"
    assert backpack["slot_starts_zone"] == "Asia/Kolkata"
    assert (backpack["status"], backpack["picked_up"]) == ("APPROVED", "1")
    assert (bottle["cost_amount"], bottle["cost_currency"]) == ("2301.00", "INR")
    assert bottle["slot_starts_local"] == ""
    [only] = table(busy.run("export", "registrations", "--status", "pending").out)
    assert only["person_staff_number"] == "E2"


def test_pickups_say_who_handed_out_what_to_whom(busy: Acme) -> None:
    [entry] = lines(busy.run("export", "pickups", "--json").out)
    assert entry["person"]["staff_number"] == "E1"
    assert (entry["option"], entry["quantity"], entry["reverses_id"]) == ("Backpack", 1, None)
    assert entry["desk"] == "Command line"


def test_all_pages_are_written_each_row_once(acme: Acme, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lighthouse_kiosk.cli.exports._PAGE", 2)
    for person in ("E1", "E2", "E3"):
        acme.json("registration", "add", person, "Bottle")
    people = table(acme.run("export", "people").out)
    assert [row["staff_number"] for row in people] == ["E1", "E2", "E3"]
    assert len(table(acme.run("export", "registrations").out)) == 3
    sequences = [int(row["sequence"]) for row in table(acme.run("export", "audit").out)]
    assert sequences == list(range(len(sequences), 0, -1))


def test_a_spreadsheet_takes_no_name_for_a_formula(acme: Acme) -> None:
    """What begins like a formula is text there; JSON keeps it as it is."""
    names = {"E1": "=cmd|' /C calc'!A0", "E2": "@SUM(A1)", "E3": "-Ada"}
    for number, name in names.items():
        acme.json("person", "update", number, f"--name={name}")
    for row in table(acme.run("export", "people").out):
        assert row["name"] == f"'{names[row['staff_number']]}"
    kept = {row["name"] for row in lines(acme.run("export", "people", "--json").out)}
    assert kept == set(names.values())


def refusal_reason(acme: Acme, *arguments: object) -> str:
    refused = acme.refusal(*arguments)
    assert refused["code"] == "folder_unusable"
    return str(refused["data"]["reason"])


def test_a_file_that_is_there_stays_as_it_is(acme: Acme, tmp_path: Path) -> None:
    out = tmp_path / "people.csv"
    out.write_text("precious")
    assert refusal_reason(acme, "export", "people", "--out", out) == "exists"
    assert out.read_text() == "precious"
    missing = tmp_path / "missing" / "people.csv"
    assert refusal_reason(acme, "export", "people", "--out", missing) == "missing"
    assert list(tmp_path.glob(".*")) == []

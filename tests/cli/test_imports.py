"""`import people|registrations|list|undo`, as scripts and people use them."""

from __future__ import annotations

import types
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from lighthouse_kiosk.cli.import_shapes import ImportJson, PastImportJson, UndoJson
from tests.cli.conforms import deviations
from tests.cli.conftest import Acme
from tests.cli.terminal import Terminal
from tests.sheets.written import as_xlsx

TABLE = "Staff number,Name,Option,Quantity\nE1,,Bottle,2\nE8,Dora Maar,Bottle,1\n"
BAD = TABLE + "E9,Eve,Botle,1\n"


def file_of(acme: Acme, text: str, name: str = "people.csv") -> Path:
    path = acme.profile.parent / name
    path.write_text(text, encoding="utf-8")
    return path


def numbers(acme: Acme) -> list[str]:
    return sorted(row["staff_number"] for row in acme.json("person", "list")["people"])


def wishes(acme: Acme) -> dict[str, int]:
    rows = acme.json("registration", "list")["registrations"]
    return {row["person"]["staff_number"]: row["quantity"] for row in rows}


def test_registrations_come_in_are_listed_and_go_again(acme: Acme) -> None:
    answer = acme.json("import", "registrations", file_of(acme, TABLE), "--event", "Gala")
    assert deviations(answer, ImportJson) == []
    assert (answer["people_added"], answer["registered"], answer["applied"]) == (1, 2, True)
    assert wishes(acme) == {"E1": 2, "E8": 1}
    listed = acme.json("import", "list")["imports"]
    assert deviations(listed, types.GenericAlias(Sequence, (PastImportJson,))) == []
    assert [past["id"] for past in listed] == [answer["id"]]
    acme.json("approve", "E1")
    undone = acme.json("import", "undo", answer["short_id"], "--yes")
    assert deviations(undone, UndoJson) == []
    assert (undone["people_removed"], undone["registrations_removed"]) == (1, 1)
    assert [(row["staff_number"], row["action"]) for row in undone["kept"]] == [("E1", "approved")]
    assert wishes(acme) == {"E1": 2}
    assert acme.refusal("import", "undo", answer["id"], "--yes")["code"] == "already_undone"


def test_people_alone_leave_the_rest_of_a_table(acme: Acme) -> None:
    answer = acme.json("import", "people", file_of(acme, BAD))
    assert (answer["people_added"], answer["registered"], answer["refused"]) == (2, 0, 0)
    assert numbers(acme) == ["E1", "E2", "E3", "E8", "E9"]
    assert not wishes(acme)


def test_a_dry_run_changes_nothing(acme: Acme) -> None:
    answer = acme.json("import", "registrations", file_of(acme, BAD), "--dry-run")
    assert (answer["dry_run"], answer["applied"], answer["id"]) == (True, False, None)
    assert (answer["people_added"], answer["registered"], answer["refused"]) == (1, 2, 1)
    assert numbers(acme) == ["E1", "E2", "E3"]
    assert acme.json("import", "list")["imports"] == []


def test_one_bad_row_keeps_all_out_unless_it_may_be_skipped(acme: Acme) -> None:
    path = file_of(acme, BAD)
    outcome = acme.run("import", "registrations", path, "--json")
    (bad,) = outcome.json()["bad"]
    assert outcome.code == 1
    assert (bad["line"], bad["staff_number"], bad["column"], bad["read"]) == (
        4,
        "E9",
        "Option",
        "Botle",
    )
    assert "“Bottle”" in bad["error"]["message"]
    assert numbers(acme) == ["E1", "E2", "E3"]
    said = acme.run("import", "registrations", path)
    assert said.code == 1
    assert "Nothing was changed" in said.out
    assert "Botle" in said.out
    assert acme.json("import", "registrations", path, "--skip-bad-rows")["registered"] == 2
    assert wishes(acme) == {"E1": 2, "E8": 1}


def test_columns_and_misspellings_can_be_told(acme: Acme) -> None:
    path = file_of(acme, "Key;Who;Wants;Note\nE8;Dora;Botle;x\n")
    refused = acme.refusal("import", "registrations", path)
    assert (refused["code"], refused["field"]) == ("invalid_field", "file")
    columns = ("--map", "Key=staff_number", "--map", "2=name", "--map", "wants=option")
    answer = acme.json(
        *("import", "registrations", path, *columns, "--map", "Note=", "--means", "botle=Bottle")
    )
    assert answer["registered"] == 1
    assert [column["field"] for column in answer["columns"]] == [
        "staff_number",
        "name",
        "option",
        None,
    ]
    again = acme.json("import", "registrations", path, "--dry-run")
    assert (again["unchanged"], {column["why"] for column in again["columns"]}) == (
        1,
        {"remembered"},
    )


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (("--map", "Nowhere=name"), "column"),
        (("--map", "Name=shoe size"), "field"),
    ],
)
def test_columns_and_fields_that_are_not_there(
    acme: Acme, arguments: tuple[str, ...], what: str
) -> None:
    refused = acme.refusal("import", "people", file_of(acme, TABLE), *arguments)
    assert (refused["code"], refused["data"]["what"]) == ("not_found", what)
    assert "There is: " in refused["message"]


def test_sheets_encodings_delimiters_and_headings_can_be_told(acme: Acme) -> None:
    rows = [("Notes",), ("Staff number", "Name"), ("E8", "Dora Maar")]
    book = acme.profile.parent / "people.xlsx"
    book.write_bytes(as_xlsx(rows, "People"))
    answer = acme.json("import", "people", book, "--sheet", "people", "--header-line", 2)
    assert (answer["people_added"], answer["sheet"], answer["encoding"]) == (1, "people", None)
    assert acme.refusal("import", "people", book, "--sheet", "X")["code"] == "file_refused"
    odd = acme.profile.parent / "odd.csv"
    odd.write_bytes("Staff number~Name\nE9~Зоя\n".encode("koi8_r"))
    told = acme.json("import", "people", odd, "--encoding", "koi8-r", "--delimiter", "~")
    assert told["people_added"] == 1
    assert acme.json("person", "find", "Зоя")["people"]


def test_what_is_no_table_is_refused_in_words(acme: Acme) -> None:
    path = acme.profile.parent / "people.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    for arguments, words in (
        ((path,), "is a picture"),
        ((acme.profile,), "is a folder"),
        ((acme.profile / "x.csv",), "is not there"),
        ((file_of(acme, TABLE, "t.csv"), "--encoding", "klingon"), "no encoding"),
    ):
        assert words in acme.refusal("import", "people", *arguments)["message"]


def test_nobody_is_asked_where_nobody_can_answer(acme: Acme) -> None:
    answer = acme.json("import", "people", file_of(acme, TABLE))
    outcome = acme.run("import", "undo", answer["short_id"])
    assert outcome.code == 1
    assert "--yes" in outcome.err
    assert numbers(acme) == ["E1", "E2", "E3", "E8"]


def test_ctrl_c_takes_none_of_a_table_that_is_taken_whole(acme: Acme) -> None:
    rows = "".join(f"M{n},Person {n}\n" for n in range(30_000))
    path = file_of(acme, f"Staff number,Name\n{rows}")
    with Terminal("import", "people", path, "--profile", acme.profile) as terminal:
        terminal.wait_for("Importing")
        terminal.press_ctrl_c()
        assert terminal.end() == 130
        assert "Stopped before the end" in terminal.shown
    assert numbers(acme) == ["E1", "E2", "E3"]


def test_words_say_what_was_done(acme: Acme) -> None:
    said = acme.run("import", "registrations", file_of(acme, TABLE))
    assert "Staff number → staff_number" in said.out
    assert "1 people added, 0 updated, 2 registered" in said.out
    listed: Any = acme.run("import", "list")
    assert "people.csv" in listed.out

"""Questions from the command line: set up, answered with registrations, shown and exported."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from lighthouse_kiosk.cli.import_shapes import ImportJson
from lighthouse_kiosk.cli.question_shapes import AnswerJson, QuestionJson
from tests.cli.conforms import deviations
from tests.cli.conftest import Acme

SIZES = ("--choice", "S", "--choice", "M", "--choice", "L")


@pytest.fixture
def asking(acme: Acme) -> Acme:
    """A size that has to be given, and a number of children."""
    acme.json("question", "add", "T-shirt size", "--kind", "one_choice", *SIZES, "--required")
    acme.json("question", "add", "Children", "--kind", "number", "--least", 0, "--most", 9)
    return acme


def texts(acme: Acme) -> list[str]:
    return [question["text"] for question in acme.json("question", "list")["questions"]]


def test_questions_are_added_changed_moved_and_removed(asking: Acme) -> None:
    for question in asking.json("question", "list")["questions"]:
        assert deviations(question, QuestionJson) == []
    changed = asking.json(
        *("question", "update", "T-shirt size", "--choice", "XL", "--rename-choice", "m=Middle"),
        *("--remove-choice", "S", "--at-desk", "--help-text", "Unisex"),
    )
    assert [choice["text"] for choice in changed["choices"]] == ["Middle", "L", "XL"]
    assert (changed["at_desk"], changed["help"], changed["required"]) == (True, "Unisex", True)
    assert asking.json("question", "update", "Children", "--unbounded")["most"] is None
    asking.json("question", "move", "Children", 1)
    assert texts(asking) == ["Children", "T-shirt size"]
    asking.json("question", "remove", "Children", "--yes")
    assert texts(asking) == ["T-shirt size"]
    assert asking.refusal("question", "update", "T-shirt size", "--retire-choice", "Q")["code"] == (
        "not_found"
    )
    refused = asking.refusal("question", "add", "t-shirt SIZE", "--kind", "text")
    assert refused["code"] == "already_exists"


def test_answers_go_with_a_registration_and_come_out_everywhere(asking: Acme) -> None:
    missing = asking.refusal("registration", "add", "E1", "Bottle")
    assert missing["code"] == "answer_refused"
    assert "“T-shirt size” needs an answer" in missing["message"]
    wrong = asking.refusal("registration", "add", "E1", "Bottle", "--answer", "T-shirt size=XS")
    assert "There is: “S”, “M”, “L”" in wrong["message"]
    asking.json("registration", "add", "E1", "Bottle", "--answer", "t-shirt size=m")
    shown = asking.json("registration", "show", "E1")["answers"]
    assert [one["answer"] for one in shown] == ["M", None]
    assert deviations(shown[0], AnswerJson) == []
    asking.json("registration", "answer", "E1", "Children=2")
    assert "Children" in asking.run("registration", "show", "E1").out
    rows = list(csv.DictReader(io.StringIO(asking.run("export", "registrations").out)))
    assert [(row["T-shirt size"], row["Children"]) for row in rows] == [("M", "2")]
    row = json.loads(asking.run("export", "registrations", "--format", "jsonl").out)
    assert [one["answer"] for one in row["answers"]] == ["M", 2]

    taken = asking.refusal("question", "update", "T-shirt size", "--remove-choice", "M")
    assert (taken["code"], "--retire-choice" in taken["message"]) == ("choice_taken", True)
    asking.json("question", "update", "T-shirt size", "--retire-choice", "M")
    kept = asking.refusal("question", "remove", "T-shirt size", "--yes")
    assert (kept["code"], "--retire" in kept["message"]) == ("has_answers", True)
    assert asking.json("question", "remove", "T-shirt size", "--retire")["retired"]
    asking.json("registration", "add", "E2", "Bottle")
    assert not asking.json("question", "restore", "T-shirt size")["retired"]


def test_a_tables_columns_are_taken_for_answers(asking: Acme, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text(
        "Staff number,Name,Option,T-shirt size,Kids\nN1,Ann,Bottle,L,2\nN2,Ben,Bottle,,\n"
    )
    report = asking.json(
        "import", "registrations", file, "--map", "Kids=Children", "--skip-bad-rows"
    )
    assert deviations(report, ImportJson) == []
    assert [column["question"] for column in report["columns"][3:]] == ["T-shirt size", "Children"]
    (bad,) = report["bad"]
    assert (bad["line"], bad["column"], bad["error"]["code"]) == (
        3,
        "T-shirt size",
        "answer_refused",
    )
    shown = asking.json("registration", "show", "N1")["answers"]
    assert [one["answer"] for one in shown] == ["L", 2]

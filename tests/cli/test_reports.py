"""`report`: an event on paper or as a table, in the language that is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lighthouse_kiosk.cli.reports import ReportJson
from lighthouse_kiosk.wording.format import locale, set_locale
from lighthouse_kiosk.wording.language import use_language
from lighthouse_kiosk.wording.languages import Language
from tests.cli.conforms import deviations
from tests.cli.conftest import Acme

REPORTS = ("budget", "inventory", "pickups", "no-shows", "audit")
BEGINNINGS = {"pdf": b"%PDF-", "xlsx": b"PK", "csv": b"\xef\xbb\xbf"}


@pytest.fixture(autouse=True)
def english_afterwards(qapp: object) -> Iterator[None]:  # noqa: ARG001 - Qt is up
    before = locale()
    yield
    use_language(Language.ENGLISH)
    set_locale(before)


@pytest.fixture
def busy(acme: Acme) -> Acme:
    acme.json("registration", "add", "E1", "Backpack", "--slot", "09:30")
    acme.json("registration", "add", "E2", "Bottle", "--quantity", 2)
    acme.json("approve", "E1")
    return acme


@pytest.mark.parametrize("report", REPORTS)
def test_each_report_comes_in_the_form_of_its_ending(
    busy: Acme, tmp_path: Path, report: str
) -> None:
    rows = set()
    for ending, beginning in BEGINNINGS.items():
        file = tmp_path / f"{report}.{ending}"
        answer = busy.json("report", report, "--out", file)
        assert deviations(answer, ReportJson) == []
        assert answer["report"] == report
        assert file.read_bytes().startswith(beginning)
        rows.add(answer["rows"])
    assert len(rows) == 1


def test_the_language_is_that_which_is_asked_for(busy: Acme, tmp_path: Path) -> None:
    file = tmp_path / "budget.csv"
    texts = set()
    for language in ("en", "de"):
        told = busy.run("report", "inventory", "--out", file, "--language", language)
        assert told.out.startswith("Wrote ")
        texts.add(file.read_text(encoding="utf-8-sig").splitlines()[1].split(",")[1])
    assert len(texts) == 2


def test_what_can_not_be_done_is_said_and_nothing_written(busy: Acme, tmp_path: Path) -> None:
    refused = busy.run("report", "budget", "--out", tmp_path / "budget.doc")
    assert refused.code == 1
    assert "“.pdf”, “.xlsx”, “.csv”" in refused.err
    days = ("--from", "2027-03-13", "--until", "2027-03-12")
    refused = busy.run("report", "audit", "--out", tmp_path / "audit.pdf", *days)
    assert refused.code == 1
    assert len(refused.err.strip().splitlines()) == 1
    assert busy.run("report", "audit", "--out", "x.pdf", "--from", "soon").code == 2
    assert not list(tmp_path.glob("*.doc")) + list(tmp_path.glob("*.pdf"))

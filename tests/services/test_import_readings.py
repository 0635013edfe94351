"""Tables in which several rows are about one person, far apart from each other."""

from __future__ import annotations

import pytest

from lighthouse_kiosk.domain.questions import QuestionKind
from lighthouse_kiosk.services.imports import CHUNK, ImportMode, ImportReport
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.services.questions import QuestionDraft
from lighthouse_kiosk.sheets.files import open_bytes
from tests.company import Company

BY_NUMBER = "Staff number,Name,Option,T-shirt\n"
BY_ADDRESS = "E-mail,Name,Option,T-shirt\n"
TABLES = {
    "the same number": (BY_NUMBER, "n1", "n1"),
    "other capitals": (BY_NUMBER, "n1", "N1"),
    "an address": (BY_ADDRESS, "ada@example.org", "Ada@Example.org"),
}


@pytest.mark.parametrize("mode", ImportMode)
@pytest.mark.parametrize("kind", TABLES)
def test_a_later_row_goes_on_from_what_an_earlier_one_made(
    company: Company, mode: ImportMode, kind: str
) -> None:
    facts, imports = company.facts, company.services.imports
    draft = QuestionDraft("T-shirt", QuestionKind.ONE_CHOICE, choices=("S", "M"))
    company.services.questions.add_question(facts.organiser, facts.event.id, draft)
    head, first, again = TABLES[kind]
    others = "".join(f"x{n}@example.org,Somebody,,\n" for n in range(CHUNK))
    rows = f"{first},Ada,Bottle,S\n{others}{again},Ada,Bottle,M\n{again},,Track A,\n"
    table = imports.stage(facts.organiser, open_bytes((head + rows).encode()), facts.event.id)
    foreseen = imports.preview(facts.organiser, table, facts.event.id).report
    assert counts(foreseen) == (CHUNK + 1, 1, 2, 0)
    report = imports.run(facts.organiser, table, facts.event.id, mode=mode).value
    assert counts(report) == counts(foreseen)
    assert report.spelled_count == foreseen.spelled_count == (2 if "N1" in again else 0)
    (ada,) = company.services.people.with_staff_number(facts.organiser, first)
    assert ada.name == "Ada"


def counts(report: ImportReport) -> tuple[int, int, int, int]:
    return report.people_added, report.people_changed, report.registered, report.refused


def test_somebody_added_meanwhile_is_known_by_their_address(company: Company) -> None:
    facts, services = company.facts, company.services

    def meanwhile(done: int, _total: int) -> None:
        if done == 1:
            new = PersonDraft("N1", "Ada", "ada@example.org")
            services.people.save_person(facts.organiser, new)

    text = BY_ADDRESS + "ada@example.org,Ada,Bottle,\n"
    report = services.imports.import_table(
        facts.organiser, text.encode(), facts.event.id, progress=meanwhile
    ).value
    assert (report.people_added, report.registered) == (0, 1)

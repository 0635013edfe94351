"""Answers that come in tables: found by their headings, read as written, refused by line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lighthouse_kiosk.domain.answers import AnswerRefused, AnswerValue
from lighthouse_kiosk.domain.questions import Question, QuestionKind
from lighthouse_kiosk.services.imports import ImportMode, ImportReport
from lighthouse_kiosk.services.questions import QuestionDraft
from lighthouse_kiosk.services.registrations import RegistrationQuery
from lighthouse_kiosk.sheets.files import open_bytes
from tests.company import Company

DRAFTS = (
    QuestionDraft("T-shirt size", QuestionKind.ONE_CHOICE, required=True, choices=("S", "M", "L")),
    QuestionDraft("Diet", QuestionKind.CHOICES, choices=("Vegan", "Halal")),
    QuestionDraft("How many children are you bringing?", QuestionKind.NUMBER),
)
HEAD = "Staff number,Name,Option,T-Shirt Size *,Diet,How many children are you bringing\n"


@pytest.fixture
def questions(company: Company) -> tuple[Question, ...]:
    add, facts = company.services.questions.add_question, company.facts
    return tuple(add(facts.organiser, facts.event.id, draft).value for draft in DRAFTS)


def imported(company: Company, table: str, mode: ImportMode = ImportMode.SKIP_BAD) -> ImportReport:
    facts, imports = company.facts, company.services.imports
    return imports.import_table(facts.organiser, table.encode(), facts.event.id, mode).value


def answers(company: Company) -> dict[str, list[AnswerValue | None]]:
    """What everybody answered, by staff number."""
    services, facts = company.services, company.facts
    rows = services.registrations.list_registrations(
        facts.organiser, RegistrationQuery(facts.event.id)
    ).rows
    return {
        row.person.staff_number: [
            one.value for one in services.answers.answers_of(facts.organiser, row.id)
        ]
        for row in rows
    }


@pytest.mark.usefixtures("questions")
@pytest.mark.parametrize("mode", ImportMode)
def test_columns_headed_by_questions_become_answers_and_come_out_again(
    company: Company, mode: ImportMode
) -> None:
    table = HEAD + 'N1,Anna,Track A,m,"vegan, halal",2.0\nN2,Ben,Track A,S,,\n'
    report = imported(company, table, mode)
    assert (report.registered, report.refused) == (2, 0)
    assert answers(company) == {"N1": [(2,), (1, 2), 2], "N2": [(1,), None, None]}
    again = imported(company, table, mode)
    assert (again.registered, again.unchanged, again.people_changed) == (0, 2, 0)
    changed = imported(company, HEAD + "N1,Anna,Track A,L,,3\nN2,Ben,Track A,,Vegan,\n", mode)
    assert (changed.people_changed, changed.unchanged) == (2, 0)
    assert answers(company) == {"N1": [(3,), (1, 2), 3], "N2": [(1,), (1,), None]}
    organiser = company.facts.organiser
    assert changed.import_id is not None
    company.services.imports.undo(organiser, changed.import_id)
    assert answers(company) == {"N1": [(2,), (1, 2), 2], "N2": [(1,), None, None]}
    only = imported(company, HEAD + "N3,Cleo,Track A,M,Halal,\n", mode)
    assert only.import_id is not None
    company.services.imports.undo(organiser, only.import_id)
    assert answers(company).keys() == {"N1", "N2"}
    assert company.services.maintenance.check().sound


@pytest.mark.usefixtures("questions")
def test_what_is_no_answer_is_a_problem_of_its_line_and_column(company: Company) -> None:
    table = HEAD + (
        "N1,Anna,Track A,XS,,\nN2,Ben,Track A,,,\nN3,Cleo,Track A,S,Vegan; Raw,\n"
        "N4,Dora,Track A,S,,a few\nN5,Emil,Track A,S,,1\nN5,Emil,Track A,M,,x\n"
        "N6,Fay,Track A,S,#N/A,\n"
    )
    report = imported(company, table)
    assert report.registered == 1
    found = [
        (bad.line, bad.column, bad.read, bad.error.data["reason"])
        for bad in report.bad
        if isinstance(bad.error, AnswerRefused)
    ]
    assert found == [
        (2, "T-Shirt Size *", "XS", "unknown_choice"),
        (3, "T-Shirt Size *", "", "missing"),
        (4, "Diet", "Vegan; Raw", "unknown_choice"),
        (5, "How many children are you bringing", "a few", "not_a_number"),
        (7, "How many children are you bringing", "x", "not_a_number"),
    ]
    (fay,) = (bad for bad in report.bad if not isinstance(bad.error, AnswerRefused))
    assert (fay.line, fay.column, fay.read, fay.error.data["reason"]) == (
        8,
        "Diet",
        "#N/A",
        "cell_error",
    )
    assert report.kinds["answer_refused:T-shirt size:missing"] == 1
    without = imported(company, "Staff number,Name,Option\nN7,Gus,Track A\n")
    assert [str(bad.error.data["question"]) for bad in without.bad] == ["T-shirt size"]


def test_what_a_column_answers_can_be_said_and_is_remembered(
    company: Company, questions: tuple[Question, ...]
) -> None:
    imports, facts = company.services.imports, company.facts
    table = b"Staff number,Name,Option,Tee,Size of T-shirt\nN1,Anna,Track A,M,-\n"
    staged = imports.stage(facts.organiser, open_bytes(table), facts.event.id)
    assert staged.questions == tuple(question.text for question in questions)
    assert dict(staged.mapping.answers) == {}
    mapping = replace(staged.mapping, answers={"t-shirt size": 3})
    preview = imports.preview(facts.organiser, staged, facts.event.id, mapping)
    assert [one.value for one in preview.taken[0].answers] == [(2,)]
    imports.run(facts.organiser, staged, facts.event.id, mapping)
    again = imports.stage(facts.organiser, open_bytes(table), facts.event.id)
    assert dict(again.mapping.answers) == {"t-shirt size": 3}
    assert again.columns.guesses[3].question == "T-shirt size"
    company.services.questions.retire_question(facts.organiser, questions[0].id)
    later = imports.stage(facts.organiser, open_bytes(table), facts.event.id)
    assert dict(later.mapping.answers) == {}
    for one in (staged, again, later):
        one.close()

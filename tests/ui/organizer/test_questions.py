"""Questions through real windows: asked, answered, changed and taken elsewhere."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from lighthouse_kiosk.domain.questions import Question, QuestionKind
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.services.questions import QuestionDraft
from lighthouse_kiosk.ui.organizer.registrations.export_rows import export_columns, export_rows
from lighthouse_kiosk.ui.widgets import SegmentedControl
from tests.ui.organizer.conftest import Office


@pytest.fixture
def page(office: Office) -> Any:
    found = office.open("registrations")
    office.settle()
    return found


def asked(office: Office, page: Any) -> dict[str, Question]:
    found = office.services.questions.list_questions(office.actor, page.occasion.id)
    return {question.text: question for question in found}


def test_answers_are_asked_for_shown_and_changed(office: Office, page: Any, tmp_path: Path) -> None:
    services, actor, event = office.services, office.actor, page.occasion
    shoes = QuestionDraft("Shoe size", QuestionKind.NUMBER, required=True)
    office.session.bus.publish(services.questions.add_question(actor, event.id, shoes).changes)
    person = services.people.save_person(actor, PersonDraft("Q1", "Quentin Ask")).value
    office.click("new-registration")
    office.settle()
    dialog = office.dialog()
    dialog.picker.pick(person)
    office.settle()
    office.write("answer-3", "many")
    office.accept()
    words = office.words(dialog)
    assert "Write a whole number" in words
    assert "This is needed; please answer it." in words
    assert dialog.isVisible()
    office.write("answer-3", " 2 ")
    office.write("answer-5", "43")
    size = office.see(QComboBox, "answer-1")
    size.setCurrentIndex(size.findText("XL"))
    QTest.mouseClick(office.see(QCheckBox, "answer-2-2"), Qt.MouseButton.LeftButton)
    office.see(SegmentedControl, "answer-4").set_current(1)
    office.accept()
    line = next(line for line in office.lines() if line.person.staff_number == "Q1")
    page.list.go_to(line.id)
    office.settle()
    shown = office.words(page.panel)
    assert {"XL", "Vegan", "2", "43", "No"} <= set(shown.split("\n"))

    office.click("change-answers")
    office.write("answer-5", "")
    office.accept()
    assert "This is needed; please answer it." in office.words(office.dialog())
    office.write("answer-5", "44")
    office.accept()
    assert "44" in office.words(page.panel).split("\n")
    assert "Answers changed" in office.words(page.panel)

    target = tmp_path / "out.csv"
    questions = list(asked(office, page).values())
    with office.qtbot.waitSignal(page.exports.saved):
        page.exports.save(
            target,
            export_columns(event, questions),
            lambda: export_rows(office.session, event, page.list.model.query, questions),
            10,
        )
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = {row["Staff number"]: row for row in csv.DictReader(file)}
    assert (rows["Q1"]["T-shirt size"], rows["Q1"]["Shoe size"]) == ("XL", "44")
    assert rows["Q1"]["Diet"] == "Vegan"


def test_questions_are_set_up_ordered_retired_and_taken_back(office: Office) -> None:
    page = office.open("setup")
    page.show_part("questions")
    office.settle()
    card = page.tab.questions

    def texts() -> list[str]:
        return [line.question.text for line in card.model.rows]

    first = texts()
    office.click("add-question")
    dialog = office.dialog()
    office.accept()
    assert dialog.fields["text"].error
    office.write("question-text", first[0].upper())
    office.write("choice-1", "Blue")
    QTest.keyClick(office.see(QLineEdit, "choice-2"), Qt.Key.Key_Delete)
    office.accept()
    assert dialog.fields["choices"].error
    office.write("choice-2", "Red")
    office.settle()
    assert first[0].upper() in office.words(dialog)
    office.accept()
    assert "There is already a question" in dialog.fields["text"].error
    office.write("question-text", "Colour of your lanyard")
    office.settle()
    assert "Colour of your lanyard (optional)" in office.words(dialog)
    office.accept()
    assert texts() == [*first, "Colour of your lanyard"]

    table = card.table
    table.setCurrentIndex(card.model.index(len(first), 1))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    office.settle()
    moved = [*first[:-1], "Colour of your lanyard", first[-1]]
    assert texts() == moved
    stored = office.services.questions.list_questions(office.actor, page.occasion.id)
    assert [question.text for question in stored] == moved
    for expected in ([*first, "Colour of your lanyard"], first):
        office.window.activateWindow()
        office.press_keys(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        office.settle()
        assert texts() == expected

    table.menu_wanted.emit(card.model.index(0, 6), table.mapToGlobal(table.rect().center()))
    office.choose_in_menu("question-menu", "Retire")
    assert card.model.rows[0].question.retired
    assert card.model.index(0, 2).data() == "Retired"
    office.open("registrations")
    office.settle()
    office.click("new-registration")
    office.settle()
    asked_now = office.words(office.dialog())
    assert first[0] not in asked_now
    assert first[1] in asked_now

"""What an event asks at registration, and what becomes of questions once they are answered."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from lighthouse_kiosk.domain.answers import AnswerCounts, AnswerRefused, AnswerValue
from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.desks import Ready
from lighthouse_kiosk.domain.errors import AlreadyExists, InvalidField, NotFound
from lighthouse_kiosk.domain.ids import QuestionId
from lighthouse_kiosk.domain.questions import (
    MOST_QUESTIONS,
    Bounds,
    Choice,
    ChoiceTaken,
    HasAnswers,
    Question,
    QuestionKind,
)
from lighthouse_kiosk.domain.registrations import Registration
from lighthouse_kiosk.services.questions import QuestionChange, QuestionDraft
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft
from tests.company import Company, event_draft

SIZE = QuestionDraft(
    "T-shirt size", QuestionKind.ONE_CHOICE, required=True, choices=("S", "M", "L"), at_desk=True
)
DIET = QuestionDraft("Diet", QuestionKind.CHOICES, choices=("Vegan", "Halal"), help="Tell us")
CHILDREN = QuestionDraft("Children", QuestionKind.NUMBER, bounds=Bounds(0, 9))


@dataclass
class Asking:
    """A company whose event asks for a size, a diet and a number of children."""

    company: Company
    size: Question
    diet: Question
    children: Question

    def register(self, person: int, answers: dict[QuestionId, AnswerValue | None]) -> Registration:
        facts = self.company.facts
        draft = RegistrationDraft(facts.people[person].id, facts.track.id, answers=answers)
        services = self.company.services
        return services.registrations.register(facts.organiser, facts.event.id, draft).value

    def texts(self) -> list[str]:
        services, facts = self.company.services, self.company.facts
        listed = services.questions.list_questions(facts.organiser, facts.event.id)
        return [question.text for question in listed]

    def audited(self, wanted: Question | Registration) -> list[tuple[str, object, object]]:
        facts, services = self.company.facts, self.company.services
        found = services.audit.history_of(facts.admin, wanted.id)
        return [(entry.action, entry.before, entry.after) for entry in reversed(found)]


@pytest.fixture
def asking(company: Company) -> Asking:
    add, facts = company.services.questions.add_question, company.facts
    made = [add(facts.organiser, facts.event.id, draft) for draft in (SIZE, DIET, CHILDREN)]
    assert {topic for done in made for topic in done.changes} == {Topic.QUESTIONS}
    return Asking(company, *(done.value for done in made))


def test_answers_are_given_with_a_registration_and_changed_later(asking: Asking) -> None:
    services, facts = asking.company.services, asking.company.facts
    with pytest.raises(AnswerRefused) as refusal:
        asking.register(0, {asking.diet.id: (1,)})
    assert refusal.value.data == {"question": "T-shirt size", "reason": "missing"}
    made = asking.register(0, {asking.size.id: (2,), asking.diet.id: (2, 1)})
    detail = services.registrations.get_registration(facts.organiser, made.id)
    assert [(one.question.text, one.value) for one in detail.answers] == [
        ("T-shirt size", (2,)),
        ("Diet", (1, 2)),
        ("Children", None),
    ]
    change = services.answers.change_answers
    done = change(facts.organiser, made.id, {asking.size.id: (3,), asking.diet.id: None})
    assert done.changes == {Topic.REGISTRATIONS}
    assert [one.value for one in done.value] == [(3,), None, None]
    assert change(facts.organiser, made.id, {asking.size.id: (3,)}).changes == frozenset()
    for answer, reason in (((9,), "unknown_choice"), (None, "missing"), ("L", "wrong_kind")):
        with pytest.raises(AnswerRefused, match=reason):
            change(facts.organiser, made.id, {asking.children.id: 2, asking.size.id: answer})
    assert services.answers.answers_of(facts.organiser, made.id) == done.value
    (_, before, after), (_, _, registered) = asking.audited(made)
    assert before == {"answers": {"T-shirt size": "M", "Diet": ["Vegan", "Halal"]}}
    assert after == {"answers": {"T-shirt size": "L", "Diet": None}}
    assert isinstance(registered, dict)
    assert registered["answers"] == {"T-shirt size": "M", "Diet": ["Vegan", "Halal"]}
    assert services.maintenance.check().sound


def test_an_answered_question_is_retired_not_deleted(asking: Asking) -> None:
    questions, facts = asking.company.services.questions, asking.company.facts
    made = asking.register(0, {asking.size.id: (1,), asking.children.id: 2})
    asking.register(1, {asking.size.id: (3,)})
    counts = questions.count_answers(facts.approver, facts.event.id)
    assert counts == {asking.size.id: 2, asking.diet.id: 0, asking.children.id: 1}
    chosen = questions.count_choices(facts.approver, asking.size.id)
    assert chosen == AnswerCounts(2, {1: 1, 3: 1})
    with pytest.raises(HasAnswers) as refusal:
        questions.delete_question(facts.organiser, asking.size.id)
    assert refusal.value.data["answered"] == 2
    questions.delete_question(facts.organiser, asking.diet.id)
    assert asking.texts() == ["T-shirt size", "Children"]
    assert questions.retire_question(facts.organiser, asking.size.id).value.retired
    asking.register(2, {})
    answers = asking.company.services.answers
    assert [one.value for one in answers.answers_of(facts.approver, made.id)] == [(1,), 2]
    assert len(answers.answers_of(facts.approver, asking.register(3, {}).id)) == 1
    with pytest.raises(AnswerRefused, match="retired"):
        answers.change_answers(facts.organiser, made.id, {asking.size.id: (2,)})
    same = replace(SIZE, required=False)
    again = questions.add_question(facts.organiser, facts.event.id, same).value
    with pytest.raises(AlreadyExists):
        questions.restore_question(facts.organiser, asking.size.id)
    questions.delete_question(facts.organiser, again.id)
    assert not questions.restore_question(facts.organiser, asking.size.id).value.retired
    assert questions.restore_question(facts.organiser, asking.diet.id).value == asking.diet
    assert asking.texts() == ["T-shirt size", "Diet", "Children"]
    said = [action for action, _, _ in asking.audited(asking.size)]
    assert said == ["restored", "retired", "created"]


def test_a_choice_somebody_took_is_renamed_or_retired_and_not_removed(asking: Asking) -> None:
    questions, facts = asking.company.services.questions, asking.company.facts
    made = asking.register(0, {asking.size.id: (2,)})

    def choose(*choices: Choice) -> Question:
        change = QuestionChange(choices=choices)
        return questions.update_question(facts.organiser, asking.size.id, change).value

    small, medium, large = asking.size.choices
    with pytest.raises(ChoiceTaken) as refusal:
        choose(small, large)
    assert (refusal.value.data["choice"], refusal.value.data["answered"]) == ("M", 1)
    after = choose(large, replace(medium, text="Middle", retired=True), Choice(0, "XL"))
    assert [(choice.number, choice.text) for choice in after.offered] == [(3, "L"), (4, "XL")]
    (answer, *_) = asking.company.services.answers.answers_of(facts.organiser, made.id)
    assert answer.question.texts_of((2,)) == ("Middle",)
    assert answer.value == (2,)
    with pytest.raises(InvalidField, match="unknown"):
        choose(large, replace(large, text="Twice"))
    change = asking.company.services.answers.change_answers
    assert not change(facts.organiser, made.id, {asking.size.id: (2,)}).changes
    with pytest.raises(AnswerRefused, match="unknown_choice"):
        asking.register(1, {asking.size.id: (2,)})


def test_another_kind_is_possible_while_the_answers_fit_it(asking: Asking) -> None:
    questions, facts = asking.company.services.questions, asking.company.facts
    asking.register(0, {asking.size.id: (2,)})

    def turn(question: Question, kind: QuestionKind) -> Question:
        change = QuestionChange(kind=kind)
        return questions.update_question(facts.organiser, question.id, change).value

    with pytest.raises(HasAnswers) as refusal:
        turn(asking.size, QuestionKind.TEXT)
    assert refusal.value.data["field"] == "kind"
    assert turn(asking.size, QuestionKind.CHOICES).choices == asking.size.choices
    assert turn(asking.diet, QuestionKind.YES_NO).choices == ()
    with pytest.raises(HasAnswers):
        turn(asking.size, QuestionKind.ONE_CHOICE)


def test_questions_are_put_in_another_order(asking: Asking) -> None:
    questions, facts = asking.company.services.questions, asking.company.facts
    moved = questions.move_question(facts.organiser, asking.children.id, 1)
    assert moved.changes == {Topic.QUESTIONS}
    assert moved.value.position == 1
    assert asking.texts() == ["Children", "T-shirt size", "Diet"]
    questions.move_question(facts.organiser, asking.children.id, 99)
    assert asking.texts() == ["T-shirt size", "Diet", "Children"]
    assert not questions.move_question(facts.organiser, asking.children.id, 3).changes
    with pytest.raises(InvalidField, match="out_of_range"):
        questions.move_question(facts.organiser, asking.children.id, 0)
    said = [(before, after) for _, before, after in asking.audited(asking.children)[:2]]
    assert said == [({"position": 1}, {"position": 3}), ({"position": 3}, {"position": 1})]


def test_a_text_is_asked_once_and_there_is_an_end_to_asking(asking: Asking) -> None:
    questions, facts = asking.company.services.questions, asking.company.facts
    with pytest.raises(AlreadyExists):
        questions.add_question(facts.organiser, facts.event.id, replace(SIZE, text="t-SHIRT  size"))
    change = QuestionChange(text="Diet")
    with pytest.raises(AlreadyExists):
        questions.update_question(facts.organiser, asking.size.id, change)
    for number in range(MOST_QUESTIONS - 3):
        draft = QuestionDraft(f"Question {number}", QuestionKind.TEXT)
        questions.add_question(facts.organiser, facts.event.id, draft)
    with pytest.raises(InvalidField, match="too_many"):
        questions.add_question(facts.organiser, facts.event.id, replace(CHILDREN, text="More"))


def test_a_copy_of_an_event_asks_the_same_and_takes_answers_of_its_own(asking: Asking) -> None:
    services, facts = asking.company.services, asking.company.facts
    asking.register(0, {asking.size.id: (2,)})
    services.questions.retire_question(facts.organiser, asking.diet.id)
    plan = services.event_plans.plan_of(facts.organiser, facts.event.id)
    copy = services.events.create_event(facts.organiser, event_draft("Next year"), plan).value
    copied = services.questions.list_questions(facts.organiser, copy.id)
    assert [(one.text, one.required, one.at_desk, one.bounds) for one in copied] == [
        ("T-shirt size", True, True, Bounds()),
        ("Children", False, False, Bounds(0, 9)),
    ]
    assert [choice.text for choice in copied[0].choices] == ["S", "M", "L"]
    assert services.questions.count_answers(facts.organiser, copy.id)[copied[0].id] == 0
    with pytest.raises(InvalidField, match="unknown"):
        asking.register(1, {asking.size.id: (1,), copied[1].id: 2})
    with pytest.raises(NotFound):
        services.questions.list_questions(facts.organiser, replace(copy, id=facts.track.id).id)  # type: ignore[arg-type] # no event's id


def test_desks_see_the_answers_they_are_meant_to_and_no_others(asking: Asking) -> None:
    company, facts = asking.company, asking.company.facts
    answers = company.services.answers
    questions = company.services.questions
    questions.update_question(facts.organiser, asking.size.id, QuestionChange(required=False))
    detail = company.approved(0)
    given: dict[QuestionId, AnswerValue | None] = {asking.size.id: (2,), asking.children.id: 3}
    answers.change_answers(facts.organiser, detail.registration.id, given)
    verdict = company.review(detail)
    assert isinstance(verdict, Ready)
    (shown,) = verdict.ready[0].answers
    assert (shown.question.text, shown.question.texts_of((2,)), shown.value) == (
        "T-shirt size",
        ("M",),
        (2,),
    )
    questions.retire_question(facts.organiser, asking.size.id)
    again = company.review(detail)
    assert isinstance(again, Ready)
    assert again.ready[0].answers == ()

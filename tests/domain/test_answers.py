"""Whatever is given for an answer: it is kept as meant, or refused naming the question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lighthouse_kiosk.domain.answers import (
    ANSWER_LENGTH,
    AnswerRefused,
    AnswerValue,
    checked_answer,
    checked_answers,
)
from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.ids import EventId, QuestionId, new_id
from lighthouse_kiosk.domain.questions import (
    LARGEST_NUMBER,
    Bounds,
    Choice,
    Question,
    QuestionKind,
    checked_question,
)
from lighthouse_kiosk.domain.written_answers import (
    answer_content,
    answer_kept,
    kept_answer,
    read_answer,
)

EVENT = EventId(new_id())


def question(kind: QuestionKind, *choices: str, **more: Any) -> Question:
    made = tuple(Choice(number, text) for number, text in enumerate(choices, 1))
    return Question(QuestionId(new_id()), EVENT, 1, kind, "T-shirt size", choices=made, **more)


TEXT = question(QuestionKind.TEXT)
CHILDREN = question(QuestionKind.NUMBER, bounds=Bounds(0, 10))
BUS = question(QuestionKind.YES_NO)
SIZE = question(QuestionKind.ONE_CHOICE, "S", "M", "L", "XL")
DIET = question(QuestionKind.CHOICES, "Vegan", "No nuts, no seeds", "Halal", "Élan, spécial")
ALL = (TEXT, CHILDREN, BUS, SIZE, DIET)

questions = st.sampled_from(ALL)
values: st.SearchStrategy[AnswerValue | None] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 15),
    st.text(max_size=ANSWER_LENGTH + 5),
    st.lists(st.integers(0, 6), max_size=4).map(tuple),
)


def read_and_checked(asked: Question, written: str) -> AnswerValue | None:
    return checked_answer(asked, read_answer(asked, written))


def tried(
    answer: Callable[[], AnswerValue | None],
) -> tuple[AnswerValue | None, QuestionId | None]:
    """Return an answer, or which question's refusal it was."""
    try:
        return answer(), None
    except AnswerRefused as refusal:
        return None, refusal.question_id


@given(questions, values)
def test_an_answer_is_taken_or_refused_by_name_and_taken_ones_stay_what_they_are(
    asked: Question, value: AnswerValue | None
) -> None:
    taken, refused_for = tried(lambda: checked_answer(asked, value))
    if refused_for is not None:
        assert refused_for == asked.id
        return
    assert checked_answer(asked, taken) == taken
    if taken is None:
        with pytest.raises(AnswerRefused) as refusal_of_none:
            checked_answer(replace(asked, required=True), value)
        assert refusal_of_none.value.reason == "missing"
        return
    kept = answer_kept(asked.kind, kept_answer(taken))
    assert kept == taken
    assert type(kept) is type(taken)


@given(st.sampled_from((SIZE, DIET)), st.sets(st.integers(1, 4), min_size=1), st.sampled_from(";|"))
def test_choices_written_by_their_texts_are_read_back(
    asked: Question, numbers: set[int], between: str
) -> None:
    wanted = {min(numbers)} if asked is SIZE else numbers
    texts = [choice.text.upper() for choice in asked.choices if choice.number in wanted]
    assert read_answer(asked, f" {between} ".join(texts)) == tuple(sorted(wanted))
    if asked is DIET:
        assert read_answer(asked, ",".join(reversed(texts))) == tuple(sorted(wanted))
        assert read_answer(asked, "\n".join(texts)) == tuple(sorted(wanted))


@given(st.integers(-LARGEST_NUMBER + 1, LARGEST_NUMBER - 1))
def test_numbers_are_read_as_tables_write_them(number: int) -> None:
    asked = question(QuestionKind.NUMBER)
    for written in (str(number), f"{number}.0", f" {number:,} "):
        assert read_answer(asked, written) == number


@given(st.text(max_size=30))
def test_whatever_is_written_is_read_or_refused_by_name(written: str) -> None:
    for asked in ALL:
        _, refused_for = tried(partial(read_and_checked, asked, written))
        assert refused_for in {None, asked.id}


@pytest.mark.parametrize(
    ("written", "means"),
    [
        ("Yes", True),
        ("ja", True),
        ("Sí", True),
        ("नहीं", False),
        ("لا", False),
        ("0", False),
        ("", None),
    ],
)
def test_yes_and_no_are_read_in_every_language_of_the_app(written: str, means: bool | None) -> None:
    assert read_answer(BUS, written) is means


REFUSED: tuple[tuple[Question, AnswerValue, str], ...] = (
    (TEXT, "a" * (ANSWER_LENGTH + 1), "too_long"),
    (TEXT, "left\u202eright", "control_characters"),
    (TEXT, True, "wrong_kind"),
    (CHILDREN, 11, "out_of_range"),
    (CHILDREN, True, "wrong_kind"),
    (BUS, "yes", "wrong_kind"),
    (SIZE, (9,), "unknown_choice"),
    (SIZE, (1, 2), "one_choice"),
)


@pytest.mark.parametrize(("asked", "value", "reason"), REFUSED)
def test_what_is_no_answer_is_refused_with_the_reason(
    asked: Question, value: AnswerValue, reason: str
) -> None:
    with pytest.raises(AnswerRefused) as refusal:
        checked_answer(asked, value)
    assert refusal.value.reason == reason


def test_a_retired_choice_is_kept_where_it_was_and_taken_nowhere_else() -> None:
    retired = replace(SIZE, choices=(Choice(1, "S", retired=True), *SIZE.choices[1:]))
    assert checked_answer(retired, (1,), before=(1,)) == (1,)
    assert answer_content(retired, (1,)) == "S"
    with pytest.raises(AnswerRefused) as refusal:
        checked_answer(retired, (1,))
    assert refusal.value.data["known"] == ("M", "L", "XL")
    with pytest.raises(AnswerRefused, match="unknown_choice"):
        read_answer(retired, "S")


def test_all_that_is_asked_has_to_be_answered_and_later_only_what_is_given() -> None:
    size = replace(SIZE, required=True)
    gone = replace(TEXT, required=True, retired=True)
    asked = (size, gone, CHILDREN)
    with pytest.raises(AnswerRefused, match="missing"):
        checked_answers(asked, {CHILDREN.id: 2})
    assert checked_answers(asked, {size.id: (2,)}) == {size.id: (2,), CHILDREN.id: None}
    assert checked_answers(asked, {CHILDREN.id: 1}, before={size.id: (2,)}) == {CHILDREN.id: 1}
    with pytest.raises(AnswerRefused, match="missing"):
        checked_answers(asked, {size.id: None}, before={size.id: (2,)})
    with pytest.raises(AnswerRefused, match="retired"):
        checked_answers(asked, {size.id: (2,), gone.id: "late"})
    with pytest.raises(InvalidField, match="unknown"):
        checked_answers(asked, {BUS.id: True})


SENSELESS: tuple[tuple[Question, str, str], ...] = (
    (replace(TEXT, text=" "), "text", "missing"),
    (question(QuestionKind.ONE_CHOICE, "S"), "choices", "too_few"),
    (question(QuestionKind.CHOICES, "S", " s "), "choices", "repeated"),
    (question(QuestionKind.CHOICES, "S", ""), "choices", "missing"),
    (question(QuestionKind.CHOICES, *map(str, range(101))), "choices", "too_many"),
    (question(QuestionKind.NUMBER, bounds=Bounds(2, 1)), "bounds", "reversed"),
    (question(QuestionKind.NUMBER, bounds=Bounds(None, 10**12)), "bounds", "out_of_range"),
)


@pytest.mark.parametrize(("asked", "field", "reason"), SENSELESS)
def test_a_question_that_makes_no_sense_is_refused_by_field(
    asked: Question, field: str, reason: str
) -> None:
    with pytest.raises(InvalidField) as refusal:
        checked_question(asked)
    assert (refusal.value.field, refusal.value.reason) == (field, reason)


def test_a_question_keeps_only_what_its_kind_can_use() -> None:
    asked = checked_question(replace(SIZE, kind=QuestionKind.YES_NO, bounds=Bounds(1, 2)))
    assert (asked.choices, asked.bounds) == ((), Bounds())

"""The list of registrations as rows for a spreadsheet: everything about each, filters in force."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lighthouse_kiosk.documents.tables import TableColumn, Value, ValueKind
from lighthouse_kiosk.domain.answers import AnswerValue
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import QuestionId
from lighthouse_kiosk.domain.questions import Question, QuestionKind
from lighthouse_kiosk.domain.wall_time import to_local
from lighthouse_kiosk.services.registrations import RegistrationLine, RegistrationQuery
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.wording.question_words import answer_text
from lighthouse_kiosk.wording.terms import status_word
from lighthouse_kiosk.wording.translation import translate

_PAGE = 1_000


def export_columns(event: Event, questions: Sequence[Question] = ()) -> tuple[TableColumn, ...]:
    """One column for each question follows those that every event has."""
    asked = (
        TableColumn(
            question.text,
            ValueKind.COUNT if question.kind is QuestionKind.NUMBER else ValueKind.TEXT,
        )
        for question in questions
    )
    return (
        TableColumn(translate("registrations", "Staff number")),
        TableColumn(translate("registrations", "Name")),
        TableColumn(translate("registrations", "E-mail")),
        TableColumn(translate("registrations", "Department")),
        TableColumn(translate("registrations", "Option")),
        TableColumn(translate("registrations", "Quantity"), ValueKind.COUNT),
        TableColumn(translate("registrations", "Slot begins"), ValueKind.MOMENT),
        TableColumn(translate("registrations", "Slot ends"), ValueKind.MOMENT),
        TableColumn(translate("registrations", "Status")),
        TableColumn(translate("registrations", "Picked up"), ValueKind.COUNT),
        TableColumn(translate("registrations", "Cost"), ValueKind.MONEY, event.currency),
        TableColumn(translate("registrations", "Registered"), ValueKind.MOMENT),
        *asked,
    )


def export_rows(
    session: Session,
    event: Event,
    query: RegistrationQuery,
    questions: Sequence[Question] = (),
) -> Iterator[Sequence[Value]]:
    """Read the rows of a query page by page, in its order."""
    wanted: RegistrationQuery | None = replace(query, after=None, limit=_PAGE)
    while wanted is not None:
        page = session.services.registrations.list_registrations(session.actor, wanted)
        ids = [line.id for line in page.rows] if questions else []
        answers = session.services.answers.answers_of_many(session.actor, event.id, ids)
        for line in page.rows:
            yield (*_row(line, event), *_answers(questions, answers.get(line.id, {})))
        wanted = replace(wanted, after=page.next) if page.next else None


def _answers(
    questions: Sequence[Question], given: Mapping[QuestionId, AnswerValue]
) -> Iterator[Value]:
    for question in questions:
        value = given.get(question.id)
        counted = question.kind is QuestionKind.NUMBER and isinstance(value, int)
        yield value if counted else answer_text(question, value)  # type: ignore[misc] # a number


def _row(line: RegistrationLine, event: Event) -> tuple[Value, ...]:
    person = line.person
    return (
        person.staff_number,
        person.name,
        person.email,
        person.department,
        line.option_name,
        line.quantity,
        line.slot_starts,
        line.slot_ends,
        status_word(line.status),
        line.picked_up,
        line.cost,
        to_local(line.registered_at, event.time_zone),
    )

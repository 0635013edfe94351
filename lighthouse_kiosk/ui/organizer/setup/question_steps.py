"""What was changed of an event's questions, in words and with the way back."""

from __future__ import annotations

from collections.abc import Callable

from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.questions import Question
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.services.questions import QuestionChange
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.undo import Step
from lighthouse_kiosk.wording.translation import translate


def question_added(session: Session, question: Question) -> Step:
    questions, actor = session.services.questions, session.actor
    return Step(
        _named(translate("questions", "“{question}” was added"), question),
        lambda: questions.delete_question(actor, question.id),
        lambda: questions.restore_question(actor, question.id),
    )


def question_deleted(session: Session, question: Question) -> Step:
    questions, actor = session.services.questions, session.actor
    return Step(
        _named(translate("questions", "“{question}” was deleted"), question),
        lambda: questions.restore_question(actor, question.id),
        lambda: questions.delete_question(actor, question.id),
    )


def question_retired(session: Session, question: Question) -> Step:
    questions, actor = session.services.questions, session.actor
    return Step(
        _named(translate("questions", "“{question}” isn't asked any more"), question),
        lambda: questions.restore_question(actor, question.id),
        lambda: questions.retire_question(actor, question.id),
    )


def question_restored(session: Session, question: Question) -> Step:
    questions, actor = session.services.questions, session.actor
    return Step(
        _named(translate("questions", "“{question}” is asked again"), question),
        lambda: questions.retire_question(actor, question.id),
        lambda: questions.restore_question(actor, question.id),
    )


def question_moved(session: Session, question: Question, before: int, after: int) -> Step:
    """`before` and `after` are places, from 1."""
    questions, actor = session.services.questions, session.actor
    return Step(
        _named(translate("questions", "“{question}” was moved"), question),
        lambda: questions.move_question(actor, question.id, before),
        lambda: questions.move_question(actor, question.id, after),
    )


def question_changed(session: Session, before: Question, after: Question) -> Step | None:
    """A change of what organisers set; None where it is the same."""
    update, actor = session.services.questions.update_question, session.actor

    def turned(wanted: Question) -> Callable[[], Changed[Question]]:
        change = QuestionChange(
            text=wanted.text,
            kind=wanted.kind,
            required=wanted.required,
            help=wanted.help,
            at_desk=wanted.at_desk,
            choices=wanted.choices,
            bounds=wanted.bounds,
        )
        return lambda: update(actor, wanted.id, change)

    if before == after:
        return None
    words = _named(translate("questions", "“{question}” was changed"), after)
    return Step(words, turned(before), turned(after))


def _named(pattern: str, question: Question) -> str:
    return pattern.format(question=plain(question.text))

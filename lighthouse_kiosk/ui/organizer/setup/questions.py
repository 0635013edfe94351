"""What an event asks everybody who registers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QMenu

from lighthouse_kiosk.domain.answers import AnswerCounts
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import EventId
from lighthouse_kiosk.domain.questions import MOST_QUESTIONS, Question, QuestionKind
from lighthouse_kiosk.ui.assets import icon
from lighthouse_kiosk.ui.models.keyset import ROW_ROLE
from lighthouse_kiosk.ui.models.rows import RowsModel
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.setup.listing import ListingCard
from lighthouse_kiosk.ui.organizer.setup.ordering import OrderedTable
from lighthouse_kiosk.ui.organizer.setup.question_dialog import QuestionDialog
from lighthouse_kiosk.ui.organizer.setup.question_steps import (
    question_added,
    question_changed,
    question_deleted,
    question_moved,
    question_restored,
    question_retired,
)
from lighthouse_kiosk.ui.organizer.setup.tabs import SetupTab
from lighthouse_kiosk.ui.organizer.setup.work import SetupWork
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import BadgeKind, Button, EmptyState
from lighthouse_kiosk.ui.widgets.cells import Cell, Column
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.question_words import question_kind_word
from lighthouse_kiosk.wording.translation import translate

_KINDS = {
    QuestionKind.TEXT: BadgeKind.NEUTRAL,
    QuestionKind.NUMBER: BadgeKind.WARNING,
    QuestionKind.YES_NO: BadgeKind.SUCCESS,
    QuestionKind.ONE_CHOICE: BadgeKind.INFO,
    QuestionKind.CHOICES: BadgeKind.VIOLET,
}
_ROW = 52
_TEXT = 1


@dataclass(frozen=True, slots=True)
class QuestionLine:
    question: Question
    answered: int


def _columns() -> tuple[Column, ...]:
    return (
        Column("", 34),
        Column(translate("questions", "Question"), 180, 6),
        Column(translate("questions", "Kind"), 130, 1),
        Column(translate("questions", "Needed"), 96, 1),
        Column(translate("questions", "At the desk"), 96, 1),
        Column(translate("questions", "Answered"), 84, 1, end=True),
        Column("", 42),
    )


class QuestionsCard(ListingCard[QuestionLine]):
    def __init__(self, work: SetupWork) -> None:
        self.add_button = Button(self.tr("Add question"), icon_name="plus", size="small")
        self.add_button.setObjectName("add-question")
        session = work.session
        super().__init__(
            work,
            self.tr("Questions at registration"),
            lambda event_id: _lines_of(session, event_id),
            trailing=self.add_button,
        )
        self._counts: Latest[AnswerCounts] = session.latest(self)
        self.add_button.clicked.connect(lambda: self._edit(None))
        columns = _columns()
        self.table = OrderedTable(
            columns, self.tr("Questions at registration"), (), row_height=_ROW
        )
        self.table.setObjectName("questions-table")
        self.table.opened.connect(lambda index: self._edit(index.data(ROW_ROLE)))
        self.table.moved.connect(self._move)
        empty = EmptyState(
            "circle-question-mark",
            self.tr("Nothing is asked yet"),
            self.tr(
                "Ask what you have to know before the day, such as T-shirt sizes, what people"
                " eat, or how many children come along. Answers are asked for with each"
                " registration, and stand in every list and export."
            ),
            self.tr("Add the first question"),
            action_icon="plus",
        )
        empty.button.setObjectName("add-first-question")
        empty.acted.connect(lambda: self._edit(None))
        model = RowsModel(columns, self._cell, lambda line: line.question.id, self)
        self.set_listing(self.table, model, empty)

    def show_rows(self, rows: Sequence[QuestionLine]) -> None:
        super().show_rows(rows)
        self.add_button.allow(
            len(rows) < MOST_QUESTIONS,
            self.tr("An event has at most {count} questions.").format(count=number(MOST_QUESTIONS)),
        )

    def _cell(self, line: QuestionLine, column: int) -> Cell:
        question = line.question
        tone = "ink_3" if question.retired else "ink"
        match column:
            case 0:
                return Cell(icon="grip-vertical", tone="ink_3")
            case 1:
                return Cell(question.text, self._about(question), tone=tone)
            case 2:
                if question.retired:
                    return Cell(self.tr("Retired"), badge=BadgeKind.NEUTRAL)
                return Cell(question_kind_word(question.kind), badge=_KINDS[question.kind])
            case 3:
                needed = question.required and not question.retired
                return Cell(
                    self.tr("Required") if needed else self.tr("Optional"),
                    tone="ink" if needed else "ink_3",
                    strong=needed,
                )
            case 4:
                shown = question.at_desk and not question.retired
                return Cell(self.tr("Shown") if shown else "–", tone="ink" if shown else "ink_3")
            case 5:
                return Cell(number(line.answered), tone=tone)
            case _:
                return Cell(icon="ellipsis", tone="ink_2")

    def _about(self, question: Question) -> str:
        if question.kind.has_choices:
            return " · ".join(choice.text for choice in question.offered)
        least, most = question.bounds.least, question.bounds.most
        if least is not None and most is not None:
            return self.tr("{least} to {most}").format(least=number(least), most=number(most))
        return question.help

    def _move(self, row: int, to: int) -> None:
        """Put a row into another place, at once; a refusal brings the old order back."""
        session, question = self._session, self.model.move_row(row, to).question
        self.table.setCurrentIndex(self.model.index(to, _TEXT))
        self._work.change(
            lambda: session.services.questions.move_question(session.actor, question.id, to + 1),
            lambda _stored: question_moved(session, question, row + 1, to + 1),
            owner=self,
            failed=self._take_back,
        )

    def _edit(self, line: QuestionLine | None) -> None:
        """Open the dialog, once it is known what has been chosen so far."""
        if line is None or not line.question.kind.has_choices:
            self._open_question(line, AnswerCounts(line.answered if line is not None else 0))
            return
        session, question_id = self._session, line.question.id
        self._counts.run(
            lambda: session.services.questions.count_choices(session.actor, question_id),
            lambda counts: self._open_question(line, counts),
        )

    def _open_question(self, line: QuestionLine | None, counts: AnswerCounts) -> None:
        if self._occasion is None:
            return
        session = self._session
        question = line.question if line is not None else None
        dialog = QuestionDialog(session, self._occasion, question, counts, self)

        def stored() -> None:
            if dialog.stored is None:
                return
            self._work.did(
                question_added(session, dialog.stored)
                if question is None
                else question_changed(session, question, dialog.stored)
            )

        self._open_dialog(dialog, stored)

    def _open_menu(self, index: QModelIndex, place: QPoint) -> None:
        line = index.data(ROW_ROLE)
        if not isinstance(line, QuestionLine):
            return
        menu = QMenu(self)
        menu.setObjectName("question-menu")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(icon("pencil"), self.tr("Change…"), lambda: self._edit(line))
        menu.addSeparator()
        self.table.add_moves(menu, index.row())
        menu.addSeparator()
        if line.question.retired:
            menu.addAction(
                icon("archive-restore"), self.tr("Ask it again"), lambda: self._restore(line)
            )
        else:
            menu.addAction(
                icon("archive"), self.tr("Retire: ask it no more"), lambda: self._retire(line)
            )
        if not line.answered:
            menu.addAction(
                icon("trash-2", "red_text"), self.tr("Delete"), lambda: self._delete(line)
            )
        menu.popup(place)

    def _retire(self, line: QuestionLine) -> None:
        session, question = self._session, line.question
        self._work.change(
            lambda: session.services.questions.retire_question(session.actor, question.id),
            lambda _stored: question_retired(session, question),
            owner=self,
        )

    def _restore(self, line: QuestionLine) -> None:
        session, question = self._session, line.question
        self._work.change(
            lambda: session.services.questions.restore_question(session.actor, question.id),
            lambda _stored: question_restored(session, question),
            owner=self,
        )

    def _delete(self, line: QuestionLine) -> None:
        session, question = self._session, line.question
        self._work.change(
            lambda: session.services.questions.delete_question(session.actor, question.id),
            lambda _nothing: question_deleted(session, question),
            owner=self,
        )


def _lines_of(session: Session, event_id: EventId) -> Sequence[QuestionLine]:
    questions, actor = session.services.questions, session.actor
    counts = questions.count_answers(actor, event_id)
    return [
        QuestionLine(one, counts.get(one.id, 0))
        for one in questions.list_questions(actor, event_id)
    ]


class QuestionsTab(SetupTab):
    def __init__(self, work: SetupWork) -> None:
        super().__init__()
        self.questions = QuestionsCard(work)
        self.body.addWidget(self.questions)
        self.body.addStretch(1)

    def show_event(self, occasion: Event) -> None:
        self.questions.show_event(occasion)

"""Adding a question to an event, or changing one, beside how it will be asked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.answers import AnswerCounts
from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import QuestionId, new_id
from lighthouse_kiosk.domain.import_values import read_count
from lighthouse_kiosk.domain.questions import (
    Bounds,
    Choice,
    Question,
    QuestionKind,
    may_turn_into,
)
from lighthouse_kiosk.services.questions import QuestionChange, QuestionDraft
from lighthouse_kiosk.ui.organizer.answer_fields import answer_editor, answer_field
from lighthouse_kiosk.ui.organizer.choice_boxes import ChoiceBox
from lighthouse_kiosk.ui.organizer.fields import line_edit
from lighthouse_kiosk.ui.organizer.forms import FormDialog
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.setup.choice_rows import ChoiceRows
from lighthouse_kiosk.ui.widgets import FormField, Role, Text, Toggle, Tone
from lighthouse_kiosk.ui.widgets.scrolling import Scrolled
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.question_words import question_kind_word

_FIRST_CHOICES = (Choice(0, ""), Choice(0, ""))


class QuestionDialog(FormDialog):
    """For a new question when `question` is None. `stored` is the question as it was stored."""

    def __init__(
        self,
        session: Session,
        occasion: Event,
        question: Question | None = None,
        counts: AnswerCounts | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            session,
            self.tr("Change question") if question else self.tr("Add a question"),
            self.tr("Save") if question else self.tr("Add question"),
            width=860,
            parent=parent,
        )
        self.setObjectName("question-dialog")
        self.stored: Question | None = None
        self._occasion = occasion
        self._question = question
        self._counts = counts or AnswerCounts()
        columns = QHBoxLayout()
        columns.setSpacing(28)
        self.body.addLayout(columns, 1)
        self.body = QVBoxLayout()  # what is typed; how it will be asked stands beside it
        self.body.setSpacing(14)
        columns.addWidget(self._scrolling(self.body), 5)
        columns.addWidget(self._build_preview(), 4)
        self._build_fields()
        self._fill_in(question)
        self._show_kind()
        self.begin_at(self._wording)

    def _scrolling(self, column: QVBoxLayout) -> Scrolled:
        inner = QWidget()
        column.setContentsMargins(2, 2, 12, 2)
        inner.setLayout(column)
        scroll = Scrolled(inner)
        scroll.setMinimumHeight(470)
        return scroll

    def _build_fields(self) -> None:
        self._wording = line_edit("question-text", self.tr("T-shirt size"))
        self._kind = ChoiceBox("question-kind")
        self._help = line_edit("question-help", self.tr("Unisex; they come out on the large side"))
        self._choices = ChoiceRows()
        self._least = line_edit("question-least", self.tr("no limit"))
        self._most = line_edit("question-most", self.tr("no limit"))
        self._required = Toggle(self.tr("Has to be answered"))
        self._required.setObjectName("question-required")
        self._at_desk = Toggle(self.tr("Shown at the pickup desk"))
        self._at_desk.setObjectName("question-at-desk")
        self.add_row(("text", self.tr("Question"), self._wording))
        self.add_row(("kind", self.tr("Kind of answer"), self._kind))
        self.add_row(("choices", self.tr("Choices"), self._choices))
        self.add_row(
            ("bounds", self.tr("Smallest number"), self._least),
            ("most", self.tr("Largest number"), self._most),
        )
        self.add_row(("help", self.tr("Help (optional)"), self._help))
        self.body.addWidget(self._required)
        self.body.addWidget(self._at_desk)
        self.body.addStretch(1)
        self._kind.currentIndexChanged.connect(self._show_kind)
        for line in (self._wording, self._help, self._least, self._most):
            line.textChanged.connect(self._show_preview)
        for toggle in (self._required, self._at_desk):
            toggle.toggled.connect(self._show_preview)
        self._choices.changed.connect(self._show_preview)

    def _build_preview(self) -> QWidget:
        card = QFrame()
        card.setObjectName("question-preview")
        card.setProperty("surface", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(14)
        column.addWidget(Text(self.tr("How it will be asked"), Role.SMALL_STRONG, Tone.SECONDARY))
        self._asked = QVBoxLayout()
        column.addLayout(self._asked)
        self._desk_note = Text("", Role.SMALL, Tone.HINT, wrap=True)
        column.addWidget(self._desk_note)
        column.addStretch(1)
        self._preview: FormField | None = None
        return card

    def _fill_in(self, question: Question | None) -> None:
        kinds = [
            kind
            for kind in QuestionKind
            if question is None or not self._counts.answered or may_turn_into(question.kind, kind)
        ]
        self._kind.set_choices([(question_kind_word(kind), kind) for kind in kinds])
        if question is None:
            self._kind.set_value(QuestionKind.ONE_CHOICE)
            self._choices.set_choices(_FIRST_CHOICES, self._counts)
            return
        self._wording.setText(question.text)
        self._kind.set_value(question.kind)
        self._help.setText(question.help)
        self._choices.set_choices(question.choices or _FIRST_CHOICES, self._counts)
        for line, limit in (
            (self._least, question.bounds.least),
            (self._most, question.bounds.most),
        ):
            line.setText("" if limit is None else number(limit))
        self._required.setChecked(question.required)
        self._at_desk.setChecked(question.at_desk)
        if self._counts.answered:
            self.fields["kind"].set_hint(
                self.tr("%n have answered; their answers have to fit", "", self._counts.answered)
            )
            self._kind.setEnabled(len(kinds) > 1)

    def _chosen_kind(self) -> QuestionKind:
        return QuestionKind(str(self._kind.value()))

    def _show_kind(self) -> None:
        kind = self._chosen_kind()
        self.fields["choices"].setVisible(kind.has_choices)
        for name in ("bounds", "most"):
            self.fields[name].setVisible(kind is QuestionKind.NUMBER)
        self._show_preview()

    def _written(self) -> Question:
        """The question as it is typed so far, whatever can't be stored of it."""
        try:
            bounds = self._bounds()
        except InvalidField:
            bounds = Bounds()
        return Question(
            id=self._question.id if self._question else QuestionId(new_id()),
            event_id=self._occasion.id,
            position=0,
            kind=self._chosen_kind(),
            text=self._wording.text().strip() or self._wording.placeholderText(),
            help=self._help.text(),
            required=self._required.isChecked(),
            at_desk=self._at_desk.isChecked(),
            choices=tuple(
                replace(choice, number=at)
                for at, choice in enumerate(self._choices.choices(), 1)
                if choice.text.strip()
            ),
            bounds=bounds,
        )

    def _show_preview(self) -> None:
        if self._preview is not None:
            self._asked.removeWidget(self._preview)
            self._preview.hide()
            self._preview.deleteLater()
        question = self._written()
        editor = answer_editor(question)
        editor.widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._preview = answer_field(question, editor)
        self._asked.addWidget(self._preview)
        self._desk_note.setText(
            self.tr("The desk sees the answer when it hands things out.")
            if question.at_desk
            else self.tr("Organisers see the answer beside the registration.")
        )

    def _bounds(self) -> Bounds:
        return Bounds(_limit(self._least), _limit(self._most))

    def store(self) -> None:
        kind = self._chosen_kind()
        bounds = self._bounds() if kind is QuestionKind.NUMBER else Bounds()
        choices = self._choices.choices() if kind.has_choices else ()
        session, occasion, question = self.session, self._occasion, self._question
        if question is None:
            draft = QuestionDraft(
                text=self._wording.text(),
                kind=kind,
                required=self._required.isChecked(),
                help=self._help.text(),
                at_desk=self._at_desk.isChecked(),
                choices=tuple(choice.text for choice in choices),
                bounds=bounds,
            )
            self.save(
                lambda: session.services.questions.add_question(session.actor, occasion.id, draft),
                self._stored,
            )
            return
        change = QuestionChange(
            text=self._wording.text(),
            kind=kind,
            required=self._required.isChecked(),
            help=self._help.text(),
            at_desk=self._at_desk.isChecked(),
            choices=choices,
            bounds=bounds,
        )
        self.save(
            lambda: session.services.questions.update_question(session.actor, question.id, change),
            self._stored,
        )

    def _stored(self, question: Question) -> None:
        self.stored = question


def _limit(line: QLineEdit) -> int | None:
    """Read a whole number, None where nothing is typed. Raises InvalidField."""
    text = line.text().strip()
    if not text:
        return None
    try:
        count = int(read_count(text.lstrip("-\u2212")))
    except InvalidField:
        raise InvalidField("bounds", "not_a_number") from None
    return -count if text[0] in "-\u2212" else count

"""Questions as fields of a form: each kind as it is answered quickest."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.answers import (
    AnswerRefused,
    AnswerValue,
    checked_answer,
)
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import QuestionId
from lighthouse_kiosk.domain.questions import Choice, Question, QuestionKind
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.domain.written_answers import read_answer
from lighthouse_kiosk.ui.assets import font
from lighthouse_kiosk.ui.organizer.choice_boxes import ChoiceBox
from lighthouse_kiosk.ui.organizer.fields import line_edit
from lighthouse_kiosk.ui.widgets import FlowLayout, FormField, SegmentedControl
from lighthouse_kiosk.ui.widgets.scrolling import Scrolled
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.question_words import answer_advice
from lighthouse_kiosk.wording.translation import translate


class AnswerEditor(ABC):
    """One question's editor, in `widget`."""

    widget: QWidget

    @abstractmethod
    def read(self) -> AnswerValue | None:
        """Raises AnswerRefused for what can't be read."""

    @abstractmethod
    def write(self, value: AnswerValue | None) -> None:
        """Show an answer; None is none yet."""


class _Line(AnswerEditor):
    """A line to type in, for texts and numbers."""

    def __init__(self, question: Question) -> None:
        self._question = question
        self._line = line_edit(f"answer-{question.position}")
        self.widget: QLineEdit = self._line

    def read(self) -> AnswerValue | None:
        return read_answer(self._question, self._line.text())

    def write(self, value: AnswerValue | None) -> None:
        counted = isinstance(value, int) and not isinstance(value, bool)
        self._line.setText(number(value) if counted else str(value or ""))  # type: ignore[arg-type] # an int


class _YesNo(AnswerEditor):
    """Both at a glance; none is chosen before somebody does."""

    def __init__(self, question: Question) -> None:
        words = [translate("questions", "Yes"), translate("questions", "No")]
        self._values: list[bool | None] = [True, False]
        if not question.required:
            words.append(translate("questions", "No answer"))
            self._values.append(None)
        self._segments = SegmentedControl(words, question.text)
        self._segments.setObjectName(f"answer-{question.position}")
        self.widget = self._segments
        self.write(None)

    def read(self) -> AnswerValue | None:
        at = self._segments.current()
        return self._values[at] if at >= 0 else None

    def write(self, value: AnswerValue | None) -> None:
        known = isinstance(value, bool) or (value is None and None in self._values)
        self._segments.set_current(self._values.index(value) if known else -1)  # type: ignore[arg-type] # known is


class _OneChoice(AnswerEditor):
    def __init__(self, question: Question, choices: Sequence[Choice]) -> None:
        blank = (
            translate("questions", "Choose…")
            if question.required
            else translate("questions", "No answer")
        )
        self._box = ChoiceBox(
            f"answer-{question.position}",
            [(blank, None), *((_choice_words(choice), choice.number) for choice in choices)],
        )
        self.widget = self._box

    def read(self) -> AnswerValue | None:
        chosen = self._box.value()
        return (chosen,) if isinstance(chosen, int) else None

    def write(self, value: AnswerValue | None) -> None:
        self._box.set_value(value[0] if isinstance(value, tuple) and value else None)


class _SeveralChoices(AnswerEditor):
    def __init__(self, question: Question, choices: Sequence[Choice]) -> None:
        self.widget = QWidget()
        self.widget.setObjectName(f"answer-{question.position}")
        self.widget.setProperty("surface", "clear")
        flow = FlowLayout(self.widget, spacing=10)
        self._boxes: dict[int, QCheckBox] = {}
        for choice in choices:
            box = QCheckBox(_choice_words(choice).replace("&", "&&"))
            box.setFont(font())
            box.setObjectName(f"answer-{question.position}-{choice.number}")
            self._boxes[choice.number] = box
            flow.addWidget(box)
        if self._boxes:
            self.widget.setFocusProxy(next(iter(self._boxes.values())))

    def read(self) -> AnswerValue | None:
        return tuple(at for at, box in self._boxes.items() if box.isChecked())

    def write(self, value: AnswerValue | None) -> None:
        wanted = value if isinstance(value, tuple) else ()
        for at, box in self._boxes.items():
            box.setChecked(at in wanted)


def _choice_words(choice: Choice) -> str:
    if choice.retired:
        return translate("questions", "{choice} (no longer offered)").format(
            choice=plain(choice.text)
        )
    return plain(choice.text)


def answer_editor(question: Question, value: AnswerValue | None = None) -> AnswerEditor:
    """Build a question's editor, with its answer; retired choices only where they were chosen."""
    chosen = value if isinstance(value, tuple) else ()
    choices = [one for one in question.choices if not one.retired or one.number in chosen]
    editor: AnswerEditor
    match question.kind:
        case QuestionKind.TEXT | QuestionKind.NUMBER:
            editor = _Line(question)
        case QuestionKind.YES_NO:
            editor = _YesNo(question)
        case QuestionKind.ONE_CHOICE:
            editor = _OneChoice(question, choices)
        case QuestionKind.CHOICES:
            editor = _SeveralChoices(question, choices)
    editor.write(value)
    return editor


def answer_field(question: Question, editor: AnswerEditor) -> FormField:
    """Label an editor with its question, and its help below."""
    return FormField(
        plain(question.text),
        editor.widget,
        hint=plain(question.help, 1_000),
        optional=not question.required,
    )


class AnswerFields(Scrolled):
    """Questions below one another; scrolls where they are many."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("answer-fields")
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(2, 2, 12, 2)
        self._column.setSpacing(16)
        self._column.addStretch(1)
        self.contain(inner)
        self._asked: dict[QuestionId, tuple[Question, AnswerEditor, FormField]] = {}
        self._before: Mapping[QuestionId, AnswerValue] = {}

    def ask(
        self, questions: Sequence[Question], answers: Mapping[QuestionId, AnswerValue] | None = None
    ) -> None:
        """Ask these, once; `answers` are there already."""
        self._before = answers or {}
        for question in questions:
            editor = answer_editor(question, self._before.get(question.id))
            field = answer_field(question, editor)
            self._asked[question.id] = question, editor, field
            self._column.insertWidget(self._column.count() - 1, field)

    def answers(self) -> dict[QuestionId, AnswerValue | None] | None:
        """Return what is answered; None, with words under the fields, where something is wrong."""
        found: dict[QuestionId, AnswerValue | None] = {}
        wrong: list[FormField] = []
        for question, editor, field in self._asked.values():
            try:
                value = checked_answer(question, editor.read(), self._before.get(question.id))
            except AnswerRefused as error:
                field.set_error(answer_advice(error))
                wrong.append(field)
            else:
                field.set_error("")
                found[question.id] = value
        if wrong:
            self._go_to(wrong[0])
            return None
        return found

    def refuse(self, error: LighthouseError) -> bool:
        """Show a service's refusal under its field; False where it is about none of these."""
        asked = self._asked.get(error.question_id) if isinstance(error, AnswerRefused) else None
        if asked is None:
            return False
        asked[2].set_error(answer_advice(error))
        self._go_to(asked[2])
        return True

    def _go_to(self, field: FormField) -> None:
        field.editor.setFocus()
        self.ensureWidgetVisible(field)

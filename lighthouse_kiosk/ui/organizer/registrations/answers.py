"""What somebody answered: shown in the side panel, and changed in a dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.answers import AnswerChanged, AnsweredQuestion
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.ui.organizer.answer_fields import AnswerFields
from lighthouse_kiosk.ui.organizer.forms import FormDialog
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.widgets import IconButton, Role, Text, Tone
from lighthouse_kiosk.wording.question_words import answer_text


class AnswersBlock(QWidget):
    """Questions and answers, two columns; hidden where nothing is asked."""

    change = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel-answers")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Answers"), Role.SMALL_STRONG), 1)
        self.button = IconButton("pencil", self.tr("Change answers…"))
        self.button.setObjectName("change-answers")
        self.button.clicked.connect(self.change)
        head.addWidget(self.button)
        column.addLayout(head)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(5)
        self._rows.setColumnStretch(0, 1)
        self._rows.setColumnStretch(1, 1)
        column.addLayout(self._rows)
        self._labels: list[tuple[Text, Text]] = []

    def show_answers(self, answers: Sequence[AnsweredQuestion]) -> None:
        while len(self._labels) < len(answers):
            self._add_row()
        for at, one in enumerate(answers):
            asked, said = self._labels[at]
            words = answer_text(one.question, one.value)
            missing = Tone.WARNING if one.question.required else Tone.HINT
            asked.setText(plain(one.question.text))
            said.setText(words or self.tr("Not answered"))
            said.set_tone(Tone.INK if words else missing)
        for at, labels in enumerate(self._labels):
            for label in labels:
                label.setVisible(at < len(answers))
        self.setVisible(bool(answers))

    def _add_row(self) -> None:
        # kept for the next person, who was mostly asked the same: new labels take 10 ms
        asked = Text("", Role.SMALL, Tone.HINT, wrap=True)
        said = Text("", Role.SMALL, wrap=True)
        at, top = len(self._labels), Qt.AlignmentFlag.AlignTop
        self._rows.addWidget(asked, at, 0, top)
        self._rows.addWidget(said, at, 1, top)
        self._labels.append((asked, said))


class AnswersDialog(FormDialog):
    """Other answers for one registration."""

    def __init__(
        self,
        session: Session,
        found_id: RegistrationId,
        name: str,
        answers: Sequence[AnsweredQuestion],
        then: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            session,
            self.tr("Answers of {name}").format(name=plain(name)),
            self.tr("Save"),
            width=480,
            parent=parent,
        )
        self.setObjectName("answers-dialog")
        self._id = found_id
        self._then = then
        self._fields = AnswerFields()
        self._known = {one.question.id: one.value for one in answers}
        asked = [one.question for one in answers if not one.question.retired]
        self._fields.ask(
            asked, {one.question.id: one.value for one in answers if one.value is not None}
        )
        inner = self._fields.widget()
        height = inner.sizeHint().height() + 8 if inner is not None else 0
        self._fields.setMinimumHeight(min(440, height))
        self.body.addWidget(self._fields, 1)

    def store(self) -> None:
        answered = self._fields.answers()
        if answered is None:
            return
        known = dict(self._known)
        given = {one: value for one, value in answered.items() if value != known.get(one)}
        session, found_id = self.session, self._id
        self.save(
            lambda: session.services.answers.change_answers(session.actor, found_id, given, known),
            lambda _answers: self._then(),
        )

    def refuse(self, error: LighthouseError) -> None:
        if isinstance(error, AnswerChanged):
            self._known[error.question.id] = error.value
        if self._fields.refuse(error):
            self.accept_button.setEnabled(True)
            return
        super().refuse(error)

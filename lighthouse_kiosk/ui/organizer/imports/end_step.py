"""While rows are taken, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.imports import ImportReport
from lighthouse_kiosk.services.imports import UndoReport
from lighthouse_kiosk.ui.organizer.imports.check_step import Counts
from lighthouse_kiosk.ui.organizer.imports.words import undo_words
from lighthouse_kiosk.ui.widgets import Banner, Button, Role, Text, Tone
from lighthouse_kiosk.ui.words import error_words
from lighthouse_kiosk.wording.format import percent

_RUNNING, _ENDED = range(2)


class EndStep(QWidget):
    """`undo_wanted`: what was imported is to be taken back."""

    undo_wanted = Signal()

    def __init__(self, *, with_registrations: bool) -> None:
        super().__init__()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build_running())
        self._stack.addWidget(self._build_ended(with_registrations=with_registrations))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def show_running(self, words: str) -> None:
        self._doing.setText(words)
        self.advance(0, 0)
        self._stack.setCurrentIndex(_RUNNING)

    def show_stopping(self) -> None:
        self._doing.setText(self.tr("Stopping"))

    def advance(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._far.setText(
            self.tr("{percent} done").format(percent=percent(done, total)) if total else ""
        )

    def show_report(self, report: ImportReport) -> None:
        took = report.people_added + report.people_changed + report.registered
        if report.stopped is not None:
            words = error_words(report.stopped)
            self._say("danger", self.tr("Stopped on the way"), f"{words.title}. {words.advice}")
        elif took and report.import_id is None:
            self._say(
                "info",
                self.tr("Stopped"),
                self.tr("It was taken back, but for what others approved or changed meanwhile."),
            )
        elif report.cancelled:
            self._say(
                "info",
                self.tr("Stopped"),
                self.tr("What was taken until then is kept and can be undone.")
                if took
                else self.tr("Nothing was saved."),
            )
        elif not report.applied and report.refused:
            self._say(
                "danger",
                self.tr("Nothing was saved"),
                self.tr("Something changed since the check, and some rows can't be taken now."),
            )
        elif report.refused:
            self._say(
                "success",
                self.tr("Imported"),
                self.tr("The refused rows were left out; everything else is in."),
            )
        else:
            self._say("success", self.tr("Imported"), self.tr("Every row is in."))
        self._counts.show_report(report)
        self._counts.show()
        self.undo_button.setVisible(report.import_id is not None)
        self._stack.setCurrentIndex(_ENDED)

    def show_undo(self, report: UndoReport) -> None:
        title = self.tr("Undone") if report.finished else self.tr("Undone in part")
        self._say("info", title, undo_words(report))
        self._counts.hide()
        self.undo_button.setVisible(not report.finished)
        self._stack.setCurrentIndex(_ENDED)

    def refuse(self, error: LighthouseError) -> None:
        words = error_words(error)
        self._say("danger", words.title, words.advice)
        self._counts.hide()
        self.undo_button.hide()
        self._stack.setCurrentIndex(_ENDED)

    def _say(self, tone: str, title: str, text: str) -> None:
        self._banner.say(text, tone, title=title)

    def _build_running(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.addStretch(1)
        self._doing = Text("", Role.TITLE)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._far = Text("", Role.SMALL, Tone.SECONDARY)
        for part in (self._doing, self._bar, self._far):
            column.addWidget(part)
            column.setAlignment(part, Qt.AlignmentFlag.AlignVCenter)
        column.addStretch(1)
        return whole

    def _build_ended(self, *, with_registrations: bool) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._banner = Banner(tone="success")
        self._banner.setObjectName("import-result")
        self._counts = Counts(with_registrations=with_registrations)
        self.undo_button = Button(self.tr("Undo this import"), icon_name="undo-2")
        self.undo_button.setObjectName("undo-import")
        self.undo_button.clicked.connect(self.undo_wanted)
        column.addWidget(self._banner)
        column.addWidget(self._counts)
        column.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return whole

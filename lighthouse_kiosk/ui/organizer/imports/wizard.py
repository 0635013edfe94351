"""Importing a table in three steps: the file, its columns, the check; then the result and its undo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from lighthouse_kiosk.domain.errors import FileRefused, LighthouseError
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import ImportId
from lighthouse_kiosk.domain.imports import ImportReport
from lighthouse_kiosk.services.imports import ImportPreview, UndoReport
from lighthouse_kiosk.ui.organizer.file_exports import folder_to_begin_in
from lighthouse_kiosk.ui.organizer.imports.check_step import CheckStep
from lighthouse_kiosk.ui.organizer.imports.columns_step import ColumnsStep
from lighthouse_kiosk.ui.organizer.imports.end_step import EndStep
from lighthouse_kiosk.ui.organizer.imports.file_step import FileStep
from lighthouse_kiosk.ui.organizer.imports.meanings import (
    MeaningsDialog,
    Offered,
    unknown_names,
    what_is_offered,
)
from lighthouse_kiosk.ui.organizer.imports.problems import problem_columns, problem_rows
from lighthouse_kiosk.ui.organizer.imports.source import Source, dropped
from lighthouse_kiosk.ui.organizer.imports.words import no_rows_words
from lighthouse_kiosk.ui.organizer.imports.work import ImportWork, Opened
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.table_exports import TableExport
from lighthouse_kiosk.ui.widgets import Button, Dialog, IconLabel, Role, Text, Tone
from lighthouse_kiosk.wording.format import number

_FILE, _COLUMNS, _CHECK, _END = range(4)
_SIZE = (980, 640)
_MOST_HEIGHT = 860
"""What shows the columns of a usual file and some of its rows without scrolling."""


class _Steps(QWidget):
    """Where in the three steps one is."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._labels = []
        names = (self.tr("1  File"), self.tr("2  Columns"), self.tr("3  Check"))
        for at, name in enumerate(names):
            if at:
                row.addWidget(IconLabel("chevron-right", "ink_3", 16))
            label = Text(name, Role.SMALL_STRONG, Tone.HINT)
            self._labels.append(label)
            row.addWidget(label)
        row.addStretch(1)

    def show_step(self, step: int) -> None:
        for at, label in enumerate(self._labels):
            label.set_tone(Tone.INFO if at == step else Tone.SECONDARY if at < step else Tone.HINT)


class ImportDialog(Dialog):
    """Takes people alone, or with what they register for at `occasion`."""

    def __init__(
        self,
        session: Session,
        occasion: Event | None,
        parent: QWidget,
        source: Source | None = None,
    ) -> None:
        title = (
            self.tr("Import registrations for {event}").format(event=occasion.name)
            if occasion
            else self.tr("Import people")
        )
        super().__init__(title, self.tr("Next"), width=760, parent=parent)
        self.setObjectName("import-dialog")
        self.accept_button.setObjectName("import-next")
        self.cancel_button.setObjectName("import-cancel")
        self.setAcceptDrops(True)
        width, height = _SIZE
        roomy = min(_MOST_HEIGHT, parent.window().height() * 4 // 5, self.most_height())
        self.resize(width, max(height, roomy))
        self._session = session
        self._occasion = occasion
        self._exports = TableExport(session, self)
        self._source: Source | None = None
        self._opened: Opened | None = None
        self._preview: ImportPreview | None = None
        self._import_id: ImportId | None = None
        self._writing = False
        with_registrations = occasion is not None
        self.work = ImportWork(session, occasion.id if occasion else None, self)
        self.steps = _Steps()
        self.file_step = FileStep()
        self.columns_step = ColumnsStep(with_registrations=with_registrations)
        self.check_step = CheckStep(with_registrations=with_registrations)
        self.end_step = EndStep(with_registrations=with_registrations)
        self._stack = QStackedWidget()
        for part in (self.file_step, self.columns_step, self.check_step, self.end_step):
            self._stack.addWidget(part)
        self.back_button = Button(self.tr("Back"))
        self.back_button.setObjectName("import-back")
        self.add_extra_button(self.back_button)
        self.body.addWidget(self.steps)
        self.body.addWidget(self._stack, 1)
        self._connect()
        self._show_step(_FILE)
        if source is not None:
            self.take(source)

    def take(self, source: Source) -> None:
        """Read this instead of whatever was chosen before."""
        if self._writing or self._import_id is not None:
            return
        self._source = source
        self._open()

    def submit(self) -> None:
        """Go on to the next step."""
        if not self.accept_button.isEnabled():
            return
        match self._stack.currentIndex():
            case 0:
                self._show_step(_COLUMNS)
            case 1:
                self._show_step(_CHECK)
            case 2:
                self._run()
            case _:
                self.accept()

    def reject(self) -> None:
        """Stop what is being written and stay to tell; else close."""
        if self._writing:
            self.work.stop()
            self.cancel_button.setEnabled(False)
            self.end_step.show_stopping()
            return
        self.work.drop()
        super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        source = dropped(event)
        if source is not None:
            event.acceptProposedAction()
            self.take(source)

    def _connect(self) -> None:
        self.file_step.choose.connect(self._choose)
        self.file_step.changed.connect(self._open_otherwise)
        self.columns_step.changed.connect(self._ask_for_preview)
        self.check_step.changed.connect(self._show_buttons)
        self.check_step.save_wanted.connect(self._save_problems)
        self.check_step.meanings_wanted.connect(self._ask_what_is_meant)
        self.end_step.undo_wanted.connect(self._undo)
        self.back_button.clicked.connect(self._go_back)
        self.work.opened.connect(self._take_opened)
        self.work.previewed.connect(self._take_preview)
        self.work.ran.connect(self._take_report)
        self.work.undone.connect(self._take_undo)
        self.work.refused.connect(self._refused)
        self.work.advanced.connect(self._advance)
        paste = QShortcut(QKeySequence.StandardKey.Paste, self)
        paste.activated.connect(self._paste)

    def _show_step(self, step: int) -> None:
        self._stack.setCurrentIndex(step)
        self.steps.show_step(step)
        self.steps.setVisible(step != _END)
        self._show_buttons()

    def _show_buttons(self) -> None:
        step = self._stack.currentIndex()
        self.back_button.setVisible(step in {_COLUMNS, _CHECK})
        self.cancel_button.setText(self.tr("Stop") if self._writing else self.tr("Cancel"))
        self.cancel_button.setVisible(step != _END or self._writing)
        self.accept_button.setVisible(not self._writing)
        match step:
            case 0:
                self.accept_button.setText(self.tr("Next"))
                self.accept_button.allow(*self._first_step_done())
            case 1:
                self.accept_button.setText(self.tr("Next"))
                why = self.tr("The rows are still being checked.")
                self.accept_button.allow(self._preview is not None, why)
            case 2:
                count = self.check_step.count
                self.accept_button.setText(
                    self.tr("Import {count} rows", "", count).format(count=number(count))
                )
                why = self.check_step.why_not()
                self.accept_button.allow(not why, why)
            case _:
                self.accept_button.setText(self.tr("Close"))
                self.accept_button.allow(True)
        if self.focusWidget() in {None, self.cancel_button, self.back_button}:
            # Enter goes on, and never throws away what was read
            (self.cancel_button if self._writing else self.accept_button).setFocus()
        if step == _COLUMNS and not self.accept_button.isEnabled():
            self.columns_step.take_focus()
        if step == _CHECK and not self.accept_button.isEnabled():
            self.check_step.take_focus()

    def _first_step_done(self) -> tuple[bool, str]:
        """Whether there are rows to go on with, and why not."""
        if self._opened is None:
            return False, self.tr("Choose a file first.")
        return bool(self._opened.table.row_count), no_rows_words()

    def _go_back(self) -> None:
        self._show_step(self._stack.currentIndex() - 1)

    def _choose(self) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        remembered = str(self._session.memory.value("import-folder", ""))
        folder = folder_to_begin_in(remembered, documents)
        tables = self.tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.xlsb *.xls *.ods)")
        every = self.tr("All files (*)")
        dialog = QFileDialog(self, self.tr("Choose a file"), folder, f"{tables};;{every}")
        dialog.setObjectName("open-dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(lambda chosen: self.take(Source(Path(chosen))))
        dialog.open()

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.take(Source(text=text))

    def _open(self, *, otherwise: bool = False) -> None:
        if self._source is None:
            return
        step = self.file_step
        wanted = {"encoding": step.encoding, "sheet": step.sheet} if otherwise else {}
        self._opened = self._preview = None
        self.work.open(
            self._source,
            header_line=step.header_line if otherwise else None,
            **wanted,
        )
        step.wait()
        self._show_step(_FILE)

    def _open_otherwise(self) -> None:
        self._open(otherwise=True)

    def _take_opened(self, opened: Opened) -> None:
        self._opened = opened
        if self._source is not None and self._source.path is not None:
            self._session.memory.setValue("import-folder", str(self._source.path.parent))
        self.file_step.show_found(opened)
        self.columns_step.show_table(opened.table)
        self._ask_for_preview()
        if isinstance(self.focusWidget(), Button):
            self.accept_button.setFocus()  # Enter goes on instead of choosing once more

    def _ask_for_preview(self) -> None:
        if self._opened is None:
            return
        self._preview = None
        self.columns_step.advance(0, self._opened.table.row_count)
        self.check_step.wait()
        self.work.preview(self._opened, self.columns_step.mapping)
        self._show_buttons()

    def _take_preview(self, preview: ImportPreview) -> None:
        if self._opened is None:
            return
        self._preview = preview
        self.columns_step.show_preview(preview)
        self.check_step.show_preview(preview, self._opened.file.name)
        unknown = unknown_names(self.check_step.bad, self.columns_step.mapping.meanings)
        self.check_step.offer_meanings(possible=bool(unknown) and self._occasion is not None)
        self._show_buttons()

    def _save_problems(self) -> None:
        bad = self.check_step.bad
        self._exports.ask(
            self.tr("problems"), problem_columns(), lambda: problem_rows(bad), len(bad)
        )

    def _ask_what_is_meant(self) -> None:
        occasion, session = self._occasion, self._session
        if occasion is None:
            return

        def read() -> Offered:
            services, actor = session.services, session.actor
            return what_is_offered(
                services.options.list_options(actor, occasion.id),
                services.slots.list_slots(actor, occasion.id),
            )

        session.read(read, self._offer_meanings, owner=self)

    def _offer_meanings(self, offered: Offered) -> None:
        meanings = self.columns_step.mapping.meanings
        unknown = unknown_names(self.check_step.bad, meanings)
        dialog = MeaningsDialog(unknown, offered, meanings, self)
        dialog.accepted.connect(lambda: self.columns_step.mean(dialog.meanings))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _run(self) -> None:
        if self._opened is None:
            return
        self.show_writing(self.tr("Importing"))
        self.work.run(self._opened, self.columns_step.mapping, self.check_step.mode)

    def show_writing(self, words: str) -> None:
        """Show how far it is, until the work tells how it ended."""
        self._writing = True
        self.end_step.show_running(words)
        self._show_step(_END)

    def _undo(self) -> None:
        if self._import_id is None:
            return
        self.show_writing(self.tr("Undoing the import"))
        self.work.undo(self._import_id)

    def _take_report(self, report: ImportReport) -> None:
        self._writing = False
        self._import_id = report.import_id
        self.cancel_button.setEnabled(True)
        self.end_step.show_report(report)
        self._show_step(_END)
        self.accept_button.setFocus()  # and not the undo, where Enter would take it all back

    def _take_undo(self, report: UndoReport) -> None:
        self._writing = False
        self.cancel_button.setEnabled(True)
        self.end_step.show_undo(report)
        self._show_step(_END)

    def _refused(self, error: LighthouseError) -> None:
        self.cancel_button.setEnabled(True)
        if self._writing:
            self._writing = False
            self.end_step.refuse(error)
            self._show_step(_END)
        elif self._opened is None or isinstance(error, FileRefused):
            self._opened = None
            self.file_step.refuse(error)
            self._show_step(_FILE)
        else:
            self.columns_step.refuse(error)
            self._show_step(min(self._stack.currentIndex(), _COLUMNS))

    def _advance(self, done: int, total: int) -> None:
        if self._writing:
            self.end_step.advance(done, total)
        elif self._opened is None:
            self.file_step.advance(done, total)
        elif self._preview is None:
            self.columns_step.advance(done, total)

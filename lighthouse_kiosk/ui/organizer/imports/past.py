"""What was imported before, and taking it back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QWidget

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.services.imports import PastImport, UndoReport
from lighthouse_kiosk.ui.models.keyset import ROW_ROLE
from lighthouse_kiosk.ui.models.rows import RowsModel
from lighthouse_kiosk.ui.organizer.imports.words import undo_words
from lighthouse_kiosk.ui.organizer.imports.work import ImportWork
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.zones import machine_zone
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import BadgeKind, Banner, Dialog, EmptyState, Skeleton
from lighthouse_kiosk.ui.widgets.cells import Cell, Column, widest
from lighthouse_kiosk.ui.widgets.tables import Table
from lighthouse_kiosk.ui.words import error_words
from lighthouse_kiosk.wording.format import a_day_of_each_month, clock_in, day_in, number
from lighthouse_kiosk.wording.translation import translate

_LOADING, _ROWS, _EMPTY = range(3)
_MOST = 200


class PastImportsDialog(Dialog):
    """The latest imports, each with its undo."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(
            self.tr("Past imports"),
            self.tr("Undo this import"),
            text=self.tr("Undoing removes what an import added and restores what it changed."),
            cancel_label=self.tr("Close"),
            width=900,
            parent=parent,
        )
        self.setObjectName("past-imports")
        self.accept_button.setObjectName("undo-past-import")
        self.resize(940, 560)
        self._session = session
        self._zone = machine_zone()
        self._writing = False
        self._loads: Latest[Sequence[PastImport]] = session.latest(self)
        self.work = ImportWork(session, None, self)
        columns = (
            Column(
                self.tr("Imported"),
                max(120, widest(map(Cell, a_day_of_each_month(year=True))) + 10),
            ),
            Column(self.tr("File"), 180, 3),
            Column(self.tr("For"), 120, 2),
            Column(self.tr("Added"), 76, end=True),
            Column(self.tr("Updated"), 76, end=True),
            Column(self.tr("Registered"), 92, end=True),
            Column(self.tr("State"), widest((self._undone_badge(), _in_force_badge())) + 10),
        )
        self.rows = RowsModel[PastImport](columns, self._describe, lambda row: row.id, self)
        self.table = Table(columns, self.tr("Past imports"))
        self.table.setObjectName("past-imports-table")
        self.table.setModel(self.rows)
        self.table.selectionModel().currentRowChanged.connect(lambda _to: self._show_button())
        self.news = Banner()
        self.news.setObjectName("past-import-news")
        self.news.hide()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Undoing the import"))
        self._bar.hide()
        self._stack = QStackedWidget()
        empty = EmptyState(
            "upload",
            self.tr("Nothing was imported yet"),
            self.tr("Every import is listed here, and can be undone."),
        )
        for part in (Skeleton(5), self.table, empty):
            self._stack.addWidget(part)
        self.body.addWidget(self.news)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._stack, 1)
        self.work.undone.connect(self._undone)
        self.work.refused.connect(self._refused)
        self.work.advanced.connect(self._advance)
        self._show_button()
        self._load()

    def submit(self) -> None:
        """Undo the import in hand."""
        chosen = self._chosen()
        if chosen is None or not self.accept_button.isEnabled():
            return
        self._writing = True
        self.news.hide()
        self._bar.setRange(0, 0)
        self._bar.show()
        self._show_button()
        self.work.undo(chosen.id)

    def reject(self) -> None:
        """Stop an undo under way and stay to tell; else close."""
        if self._writing:
            self.work.stop()
            return
        super().reject()

    def _load(self) -> None:
        session = self._session
        self._loads.run(
            lambda: session.services.imports.list_imports(session.actor, limit=_MOST), self._take
        )

    def _take(self, found: Sequence[PastImport]) -> None:
        at = max(0, self.table.currentIndex().row())
        self.rows.set_rows(found)
        self._stack.setCurrentIndex(_ROWS if found else _EMPTY)
        if found:
            self.table.setCurrentIndex(self.rows.index(min(at, len(found) - 1), 0))
        self._show_button()

    def _chosen(self) -> PastImport | None:
        index: QModelIndex = self.table.currentIndex()
        row = index.data(ROW_ROLE) if index.isValid() else None
        return row if isinstance(row, PastImport) else None

    def _show_button(self) -> None:
        chosen = self._chosen()
        self.cancel_button.setText(self.tr("Stop") if self._writing else self.tr("Close"))
        if self._writing:
            self.accept_button.allow(False, self.tr("An import is being undone."))
        elif chosen is None:
            self.accept_button.allow(False, self.tr("Choose an import first."))
        else:
            self.accept_button.allow(
                chosen.undone_at is None, self.tr("This import was undone before.")
            )

    def _advance(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _undone(self, report: UndoReport) -> None:
        title = self.tr("Undone") if report.finished else self.tr("Undone in part")
        self._end()
        self.news.say(undo_words(report), "success", title=title)
        self.news.show()
        self._load()

    def _refused(self, error: LighthouseError) -> None:
        words = error_words(error)
        self._end()
        self.news.say(words.advice, "danger", title=words.title)
        self.news.show()
        self._load()

    def _end(self) -> None:
        self._writing = False
        self._bar.hide()
        self._show_button()

    def _describe(self, row: PastImport, column: int) -> Cell:
        match column:
            case 0:
                return Cell(
                    day_in(row.at, self._zone, weekday=False, year=True),
                    clock_in(row.at, self._zone),
                )
            case 1:
                by = self.tr("by {name}").format(name=plain(row.by, 80))
                return Cell(plain(row.file_name, 200) or self.tr("Pasted cells"), by)
            case 2:
                return Cell(row.event_name or self.tr("People alone"), tone="ink_2")
            case 3 | 4 | 5:
                count = (row.people_added, row.people_changed, row.registered)[column - 3]
                return Cell(number(count)) if count else Cell("–", tone="ink_3")
            case _:
                if row.undone_at is not None:
                    return self._undone_badge()
                return _in_force_badge()

    def _undone_badge(self) -> Cell:
        return Cell(self.tr("Undone"), badge=BadgeKind.NEUTRAL, icon="undo-2")


def _in_force_badge() -> Cell:
    return Cell(translate("imports", "In force"), badge=BadgeKind.SUCCESS)

"""This computer: where the data lie, and looking after them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar

from lighthouse_kiosk import __version__
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.health import BackupHealth, DiskHealth
from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.services.maintenance import CheckReport
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.notify import Action
from lighthouse_kiosk.ui.organizer.file_exports import open_path
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.settings.check_words import report_text, report_title
from lighthouse_kiosk.ui.organizer.zones import machine_zone
from lighthouse_kiosk.ui.tasks import Lane, Latest, Progress, Task
from lighthouse_kiosk.ui.widgets import (
    AddressLabel,
    Banner,
    Button,
    Card,
    IconButton,
    Role,
    Text,
    Tone,
)
from lighthouse_kiosk.ui.words import error_words
from lighthouse_kiosk.wording.format import day_and_clock, locale, number
from lighthouse_kiosk.wording.translation import translate


@dataclass(frozen=True, slots=True)
class Condition:
    """How the machine stands."""

    backup: BackupHealth
    disk: DiskHealth
    revision: str


class ComputerCard(Card):
    """`checked` carries the CheckReport, `backed_up` the Path."""

    checked = Signal(object)
    backed_up = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(translate("settings", "This computer"))
        self._session = session
        self._loads: Latest[Condition] = session.latest(self)
        self._task: Task | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        folder = session.settings.profile
        self.folder_button = IconButton(
            "folder-open", translate("settings", "Open the data folder")
        )
        self.folder_button.setObjectName("open-data-folder")
        self.folder_button.clicked.connect(lambda: open_path(folder))
        self._line(translate("settings", "Data folder"), str(folder), self.folder_button)
        self._line(translate("settings", "Database"), place_of_database(session.settings))
        self._version = self._line(translate("settings", "Version"), __version__)
        self._disk = self._line(translate("settings", "Free on the disk"), "…")
        self._backup = self._line(translate("settings", "Last backup"), "…")
        self._backup.setObjectName("last-backup")
        self.body.addLayout(self._grid)
        self.back_up_button = Button(translate("settings", "Back up now"), icon_name="save")
        self.back_up_button.setObjectName("back-up-now")
        self.back_up_button.clicked.connect(self.back_up)
        self.check_button = Button(
            translate("settings", "Check the database"), icon_name="shield-check"
        )
        self.check_button.setObjectName("check-database")
        self.check_button.clicked.connect(self.check)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.back_up_button)
        row.addWidget(self.check_button)
        row.addStretch(1)
        self.body.addSpacing(4)
        self.body.addLayout(row)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._doing = Text("", Role.SMALL, Tone.SECONDARY)
        self._doing.setObjectName("maintenance-note")
        self.stop_button = Button(translate("settings", "Stop"), size="small")
        self.stop_button.setObjectName("stop-check")
        self.stop_button.clicked.connect(self.stop)
        under_way = QHBoxLayout()
        under_way.setSpacing(12)
        under_way.addWidget(self._bar, 1)
        under_way.addWidget(self._doing)
        under_way.addWidget(self.stop_button)
        self.body.addLayout(under_way)
        self.result = Banner(tone="info")
        self.result.setObjectName("check-result")
        self.body.addWidget(self.result)
        self.result.hide()
        self._show_work("")

    def load(self) -> None:
        """Ask how the machine stands."""
        services = self._session.services
        self._loads.run(
            lambda: Condition(
                services.health.backup(), services.health.disk(), services.maintenance.revision()
            ),
            self.show_condition,
            failed=lambda error: self._backup.setText(error_words(error).title),
        )

    def back_up(self) -> None:
        """Write a checked copy among the profile's backups."""
        session = self._session
        self._show_work(translate("settings", "Copying and checking the copy…"))

        def done(copy: Path) -> None:
            self._show_work("")
            show = Action(translate("settings", "Open folder"), lambda: open_path(copy.parent))
            session.notifier.success(
                translate("settings", "Backed up, and the copy is whole"),
                detail=str(copy),
                action=show,
            )
            self.load()
            self.backed_up.emit(copy)

        session.runner.run(
            Lane.BULK, session.services.maintenance.back_up, done, failed=self._fail, owner=self
        )

    def check(self) -> None:
        """Look through the whole database; changes nothing."""
        session = self._session
        self.result.hide()
        self._show_work(translate("settings", "Checking…"), stoppable=True)

        def work(progress: Progress) -> CheckReport:
            return session.services.maintenance.check(progress.report)

        self._task = session.runner.run_with_progress(
            work, self.show_report, advanced=self.show_progress, failed=self._fail, owner=self
        )

    def stop(self) -> None:
        """Leave a check where it is."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self._show_work("")

    def why_not(self) -> str:
        """Why neither can begin now."""
        if self._doing.text():
            return translate("settings", "A backup or a check is under way")
        return ""

    def why_no_backup(self) -> str:
        if self._session.settings.database_url and not _is_file(self._session.settings):
            return translate(
                "settings", "The database is on a server; whoever runs that makes its backups"
            )
        return self.why_not()

    def _allow(self) -> None:
        may_organise = self._session.actor.may(Permission.ORGANISE)
        theirs = translate("settings", "An organiser or an admin does this")
        for button, why in (
            (self.back_up_button, self.why_no_backup()),
            (self.check_button, self.why_not()),
        ):
            reason = why if may_organise else theirs
            button.allow(not reason, reason)

    def _line(self, name: str, text: str, trailing: IconButton | None = None) -> AddressLabel:
        row = self._grid.rowCount()
        label = Text(name, Role.SMALL, Tone.SECONDARY)
        value = AddressLabel(Role.BODY, Tone.INK)
        value.setText(text)
        value.setAccessibleName(
            translate("settings", "{name}: {value}").format(name=name, value=text)
        )
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
        if trailing is not None:
            self._grid.addWidget(trailing, row, 2)
        return value

    def show_condition(self, condition: Condition) -> None:
        self._version.setText(
            translate("settings", "{version}, data as of {revision}").format(
                version=__version__, revision=condition.revision
            )
        )
        self._disk.setText(locale().formattedDataSize(condition.disk.free_bytes))
        newest = condition.backup.newest
        if not condition.backup.own:
            words = translate("settings", "The server's own backups are not seen from here")
        elif newest is None:
            words = translate("settings", "None yet")
        else:
            words = day_and_clock(newest, machine_zone(), year=True)
        self._backup.setText(words)

    def _show_work(self, words: str, *, stoppable: bool = False) -> None:
        self._doing.setText(words)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(words)
        for widget in (self._bar, self._doing):
            widget.setVisible(bool(words))
        self.stop_button.setVisible(bool(words) and stoppable)
        self._allow()

    def show_progress(self, done: int, total: int) -> None:
        """Say how far a check is."""
        if not self._doing.isVisible():
            self._show_work(translate("settings", "Checking…"), stoppable=True)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._doing.setText(
            translate("settings", "{done} of {total} checks").format(
                done=number(done), total=number(total)
            )
        )

    def show_report(self, report: CheckReport) -> None:
        """Say what a check found."""
        self._task = None
        self._show_work("")
        tone = "success" if report.sound else "danger"
        self.result.say(report_text(report), tone, title=report_title(report))
        self.result.show()
        self.checked.emit(report)

    def _fail(self, error: LighthouseError) -> None:
        self._task = None
        self._show_work("")
        words = error_words(error)
        self.result.say(words.advice, "danger", title=words.title)
        self.result.show()


def place_of_database(settings: Settings) -> str:
    """Which file, or which server and database; never a password."""
    url = settings.database_url
    if url is None:
        return str(settings.sqlite_file)
    parts = urlsplit(url)
    if _is_file(settings):
        return parts.path.removeprefix("/") or url
    where = parts.hostname or translate("settings", "this computer")
    return translate("settings", "PostgreSQL on {host}, database {name}").format(
        host=where, name=parts.path.strip("/")
    )


def _is_file(settings: Settings) -> bool:
    return settings.database_url is None or settings.database_url.startswith("sqlite")

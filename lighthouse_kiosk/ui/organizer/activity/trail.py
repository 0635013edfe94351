"""The state of the trail's chain, and the check of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from lighthouse_kiosk.domain.audit import Break, BrokenLink
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.services.audit import TrailState
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Task
from lighthouse_kiosk.ui.widgets import Button, ElidedLabel, IconLabel, Role, Tone
from lighthouse_kiosk.wording.format import number, waiting

translate = QCoreApplication.translate

SMALL_ENOUGH = 20_000
"""A trail of so many entries is checked in about a second, so it is when the page first opens."""


class TrailStrip(QWidget):
    """`checked` carries the TrailState that a check ended with."""

    checked = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("trail-strip")
        self._session = session
        self._task: Task | None = None
        self.state: TrailState | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(8)
        self._sign = IconLabel("shield-check", "ink_3", 18)
        self._words = ElidedLabel("", Role.SMALL, Tone.SECONDARY)
        self._words.setObjectName("trail-words")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumWidth(180)
        self._bar.setAccessibleName(self.tr("Checking the trail"))
        self.button = Button(self.tr("Check now"), size="small")
        self.button.setObjectName("check-trail")
        self.button.clicked.connect(self._press)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self._bar)
        row.addWidget(self.button)
        self._clock = QTimer(self)
        self._clock.setInterval(30_000)
        self._clock.timeout.connect(self._show)
        self._clock.start()
        self._show()

    @property
    def checking(self) -> bool:
        return self._task is not None

    def check(self) -> None:
        """Walk the whole trail off the GUI thread."""
        if self._task is not None:
            return
        session = self._session
        self._task = session.runner.run_with_progress(
            lambda progress: session.services.audit.check_trail(session.actor, progress.report),
            self._ended,
            advanced=self._advance,
            failed=self._failed,
            owner=self,
        )
        self._bar.setRange(0, 0)
        self._show()

    def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self._show()

    def show_state(self, state: TrailState) -> None:
        self.state = state
        self._show()
        self.checked.emit(state)

    def _press(self) -> None:
        if self._task is None:
            self.check()
        else:
            self.stop()

    def _ended(self, state: TrailState) -> None:
        self._task = None
        self.show_state(state)

    def _failed(self, error: LighthouseError) -> None:
        self._task = None
        self._show()
        self._session.notifier.refused(error)

    def _advance(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._words.setText(
            self.tr("Checking the trail: {done} of {total} entries", "", total).format(
                done=number(done), total=number(total)
            )
        )

    def _show(self) -> None:
        running, state = self._task is not None, self.state
        self._bar.setVisible(running)
        self.button.setText(self.tr("Stop") if running else self.tr("Check now"))
        if running:
            self._words.setText(self.tr("Checking the trail…"))
            return
        if state is None:
            self._sign.set_icon("shield-check", "ink_3")
            self._words.set_tone(Tone.SECONDARY)
            self._words.setText(self.tr("The trail hasn't been checked since you signed in."))
            return
        ago = waiting(self._session.clock() - state.checked_at)
        if state.broken:
            self._sign.set_icon("triangle-alert", "red_text")
            self._words.set_tone(Tone.DANGER)
            words = self.tr(
                "The trail is NOT whole: {what} ({count} entries checked, {ago})", "", state.entries
            )
            self._words.setText(
                words.format(what=broken_words(state.broken), count=number(state.entries), ago=ago)
            )
            return
        self._sign.set_icon("circle-check", "green_text")
        self._words.set_tone(Tone.SUCCESS)
        words = self.tr("The trail is whole: {count} entries checked ({ago})", "", state.entries)
        self._words.setText(words.format(count=number(state.entries), ago=ago))

    def broken_text(self) -> str:
        """What is broken and where; nothing while all is whole."""
        return broken_words(self.state.broken) if self.state and self.state.broken else ""


def broken_words(broken: Sequence[BrokenLink]) -> str:
    """What was done to the trail and where, the first of it."""
    if not broken:
        return ""
    first = broken[0]
    words = {
        Break.CHANGED: translate("activity", "entry {number} was changed after it was written"),
        Break.MISSING: translate("activity", "entries are missing before entry {number}"),
        Break.CUT_OFF: translate(
            "activity", "entries from number {number} on are missing at the end"
        ),
    }[first.kind].format(number=number(first.sequence))
    if len(broken) == 1:
        return words
    more = len(broken) - 1
    return translate("activity", "{first}, and {count} more places", "", more).format(
        first=words, count=number(more)
    )

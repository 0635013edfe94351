"""The screens of the start window that need no form: waiting, welcome, trouble."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.ui.widgets import Button, IconLabel, Kind, Role, Spinner, Text, Tone
from lighthouse_kiosk.ui.widgets.choices import ChoiceCard
from lighthouse_kiosk.ui.words import error_words
from lighthouse_kiosk.wording.format import percent


class WaitScreen(QWidget):
    """A sign that the data is being opened; it appears only when that takes a moment."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setObjectName("wait-screen")
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addWidget(Spinner(40, name=text), 0, Qt.AlignmentFlag.AlignHCenter)
        words = Text(text, Role.BODY, Tone.SECONDARY)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(words)


class WelcomeScreen(QWidget):
    """First start: set up for real, or look around first."""

    set_up = Signal()
    explore = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("welcome-screen")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        title = Text(self.tr("Welcome"), Role.FIGURE)
        column.addWidget(title)
        column.addWidget(
            Text(self.tr("How would you like to begin?"), Role.BODY, Tone.SECONDARY, wrap=True)
        )
        column.addSpacing(6)
        self.set_up_card = ChoiceCard(
            "building-2",
            self.tr("Set up your organisation"),
            self.tr("A name for it, and you as its admin. The first event comes right after."),
        )
        self.set_up_card.setObjectName("set-up-organisation")
        self.set_up_card.clicked.connect(self.set_up)
        self.explore_card = ChoiceCard(
            "wand-sparkles",
            self.tr("Explore with a demo event"),
            self.tr(
                "An annual day with 2,000 made-up people, on its event day. Try everything; it is "
                "deleted when you close the app."
            ),
            tint="amber_text",
            disc="amber_soft",
        )
        self.explore_card.setObjectName("explore-demo")
        self.explore_card.clicked.connect(self.explore)
        column.addWidget(self.set_up_card)
        column.addWidget(self.explore_card)
        self.setFocusProxy(self.set_up_card)


class OrganisationsScreen(QWidget):
    """Which of the organisations that the address and the password open; the last one first.

    `chosen` carries the place in the list it was made with.
    """

    chosen = Signal(int)
    back = Signal()

    def __init__(self, names: Sequence[str], last: str) -> None:
        super().__init__()
        self.setObjectName("organisations-screen")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(Text(self.tr("Which organisation?"), Role.FIGURE, wrap=True))
        column.addWidget(
            Text(
                self.tr("Your e-mail and password belong to more than one."),
                Role.BODY,
                Tone.SECONDARY,
                wrap=True,
            )
        )
        column.addSpacing(6)
        places = sorted(range(len(names)), key=lambda at: names[at] != last)
        for at in places:
            text = self.tr("You were here last time.") if names[at] == last else ""
            card = ChoiceCard("building-2", names[at], text)
            card.setObjectName(f"organisation-{at}")
            card.clicked.connect(lambda _checked=False, at=at: self.chosen.emit(at))
            column.addWidget(card)
            if at == places[0]:
                self.setFocusProxy(card)
        back = Button(self.tr("Back"), Kind.QUIET, size="large")
        back.setObjectName("back")
        back.clicked.connect(self.back)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)


class DemoScreen(QWidget):
    """How far the demo's filling is, with a way back."""

    cancelled = Signal()

    def __init__(self, *, cancellable: bool) -> None:
        super().__init__()
        self.setObjectName("demo-screen")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Text(self.tr("Preparing the demo event"), Role.PAGE_TITLE))
        self._words = Text(self.tr("Opening an empty profile…"), Role.BODY, Tone.SECONDARY)
        column.addWidget(self._words)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Preparing the demo event"))
        column.addWidget(self.bar)
        column.addSpacing(8)
        cancel = Button(self.tr("Cancel"))
        cancel.setObjectName("cancel-demo")
        cancel.clicked.connect(self.cancelled)
        column.addWidget(cancel, 0, Qt.AlignmentFlag.AlignLeft)
        cancel.setVisible(cancellable)

    def advance(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._words.setText(
            self.tr("{share} of the registrations, approvals and pickups").format(
                share=percent(done, total)
            )
        )


class TroubleScreen(QWidget):
    """The app can't start: what is the matter, what to do, and another try."""

    retry = Signal()
    quit = Signal()

    def __init__(self, error: LighthouseError) -> None:
        super().__init__()
        self.setObjectName("trouble-screen")
        words = error_words(error)
        self.setAccessibleName(words.title)
        self.setAccessibleDescription(words.advice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(
            IconLabel("triangle-alert", "red_text", 28, disc="red_soft"),
            0,
            Qt.AlignmentFlag.AlignLeft,
        )
        column.addSpacing(6)
        self.title = Text(words.title, Role.PAGE_TITLE, wrap=True)
        self.advice = Text(words.advice, Role.BODY, Tone.SECONDARY, wrap=True)
        self.advice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.title)
        column.addWidget(self.advice)
        column.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.retry_button = Button(self.tr("Try again"), Kind.PRIMARY, icon_name="refresh-cw")
        self.retry_button.setObjectName("try-again")
        self.retry_button.clicked.connect(self.retry)
        quit_button = Button(self.tr("Quit"))
        quit_button.setObjectName("quit")
        quit_button.clicked.connect(self.quit)
        row.addWidget(self.retry_button)
        row.addWidget(quit_button)
        row.addStretch(1)
        column.addLayout(row)
        self.setFocusProxy(self.retry_button)

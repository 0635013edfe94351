"""Colours and language: what is chosen, kept with the profile, and put on at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout

from lighthouse_kiosk.ui.organizer.choice_boxes import ChoiceBox
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.theme import Scheme, apply_theme, scheme, theme_changed, tokens
from lighthouse_kiosk.ui.widgets import (
    Button,
    Card,
    FormField,
    Role,
    SegmentedControl,
    Text,
    Tone,
)
from lighthouse_kiosk.wording.language import language, preferred_language
from lighthouse_kiosk.wording.languages import Language
from lighthouse_kiosk.wording.translation import translate

_SCHEMES = (Scheme.SYSTEM, Scheme.LIGHT, Scheme.DARK)


def use_scheme(session: Session, wanted: Scheme) -> None:
    """Dress the app in these colours and remember them."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        apply_theme(app, wanted)
    session.memory.setValue("scheme", wanted.value)


class AppearanceCard(Card):
    """Follows the side bar's switch, and the system while that is chosen."""

    def __init__(self, session: Session) -> None:
        super().__init__(translate("settings", "Appearance"))
        self._session = session
        self.scheme_choice = SegmentedControl(
            [
                translate("settings", "Like the system"),
                translate("settings", "Light"),
                translate("settings", "Dark"),
            ],
            translate("settings", "Colours"),
        )
        self.scheme_choice.setObjectName("scheme-choice")
        self.scheme_choice.chosen.connect(lambda at: use_scheme(session, _SCHEMES[at]))
        self._note = Text("", Role.SMALL, Tone.SECONDARY, wrap=True)
        row = QHBoxLayout()
        row.addWidget(self.scheme_choice)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self._note)
        self.body.addStretch(1)
        theme_changed().changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.scheme_choice.set_current(_SCHEMES.index(scheme()))
        if scheme() is not Scheme.SYSTEM:
            words = translate("settings", "Kept for everybody who uses this computer's data.")
        elif QApplication.styleHints().colorScheme() is Qt.ColorScheme.Unknown:
            words = translate("settings", "The system doesn't say what it wants: light, then.")
        elif tokens().dark:
            words = translate("settings", "The system is dark now; the app changes with it.")
        else:
            words = translate("settings", "The system is light now; the app changes with it.")
        self._note.setText(words)


class LanguageCard(Card):
    """`reopen` asks for the window to be made anew in the language just chosen."""

    reopen = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(translate("settings", "Language"))
        self._session = session
        system = translate("settings", "Like the system ({language})").format(
            language=preferred_language().own_name
        )
        choices = [(system, ""), *((_offered(each), each.value) for each in Language)]
        self.choice = ChoiceBox("language-choice", choices)
        self.choice.setMaximumWidth(320)
        self.choice.set_value(str(session.memory.value("language", "")))
        self.choice.currentIndexChanged.connect(lambda _at: self._chosen())
        self.body.addWidget(
            FormField(translate("settings", "Windows, numbers and dates"), self.choice)
        )
        self._note = Text("", Role.SMALL, Tone.SECONDARY, wrap=True)
        self.reopen_button = Button(
            translate("settings", "Open the window again"), icon_name="refresh-cw"
        )
        self.reopen_button.setObjectName("reopen-window")
        self.reopen_button.clicked.connect(self.reopen)
        self.body.addWidget(self._note)
        row = QHBoxLayout()
        row.addWidget(self.reopen_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self._show()

    def wanted(self) -> Language:
        """The language chosen, which the window may not speak yet."""
        return preferred_language(str(self.choice.value() or ""))

    def _chosen(self) -> None:
        self._session.memory.setValue("language", self.choice.value())
        self._show()

    def _show(self) -> None:
        other = self.wanted() is not language()
        self.reopen_button.setVisible(other)
        notes = []
        if not self.wanted().says_everything:
            notes.append(
                translate("settings", "The kiosk speaks it; parts of this window stay in English.")
            )
        if other:
            notes.append(
                translate(
                    "settings",
                    "This window changes when it is opened again."
                    " Kiosks opened from it close with it.",
                )
            )
        self._note.setVisible(bool(notes))
        self._note.setText(" ".join(notes))


def _offered(each: Language) -> str:
    if each.says_everything:
        return each.own_name
    return translate("settings", "{language} (in part)").format(language=each.own_name)

"""Settings: how the app looks and speaks, this computer, and the organisation."""

from __future__ import annotations

from PySide6.QtCore import Qt

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.reports.logo import LogoCard
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.settings import commands
from lighthouse_kiosk.ui.organizer.settings.appearance import AppearanceCard, LanguageCard
from lighthouse_kiosk.ui.organizer.settings.computer import ComputerCard
from lighthouse_kiosk.ui.organizer.settings.signing_in import SigningInCard
from lighthouse_kiosk.ui.organizer.users.dialogs import OrganisationDialog
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import Button, Card, ColumnBoard, ElidedLabel, Role, Text, Tone
from lighthouse_kiosk.wording.language import use_language


class SettingsPage(Page):
    """For everybody; what only some may do says who."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("Settings"), (Topic.ORGANISATIONS,))
        self._name = ""
        self._names: Latest[str] = session.latest(self)
        self.appearance = AppearanceCard(session)
        self.language = LanguageCard(session)
        self.language.reopen.connect(self._reopen)
        self.computer = ComputerCard(session)
        cards = (
            self.appearance,
            self.language,
            SigningInCard(session),
            self._build_organisation(),
            LogoCard(session),
            self.computer,
        )
        board = ColumnBoard(cards, {1: (0,), 2: (0, 3), 3: (0, 3, 5)})
        board.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.addWidget(board)
        offers, computer = self.offers, self.computer
        offers.add(commands.BACK_UP, computer.back_up, why_not=computer.why_no_backup)
        offers.add(commands.CHECK, computer.check, why_not=computer.why_not)

    def load(self) -> None:
        session = self.session

        def name() -> str:
            own = session.actor.organisation_id
            known = session.services.organisations.list_organisations()
            return next((one.name for one in known if one.id == own), "")

        self._names.run(name, self._take_name)
        self.computer.load()

    def leave(self) -> None:
        self.computer.stop()

    def take_focus(self) -> None:
        self.appearance.scheme_choice.setFocus()

    def _build_organisation(self) -> Card:
        self.rename_button = Button(self.tr("Rename…"), size="small")
        self.rename_button.setObjectName("rename-from-settings")
        self.rename_button.clicked.connect(self._rename)
        may = self.session.actor.may(Permission.MANAGE_USERS)
        self.rename_button.allow(may, self.tr("An admin names the organisation"))
        card = Card(self.tr("Organisation"), trailing=self.rename_button)
        self._organisation = ElidedLabel("…", Role.PAGE_TITLE)
        self._organisation.setObjectName("organisation-shown")
        card.body.addWidget(self._organisation)
        hint = self.tr("Stands on passes, badges and reports.")
        card.body.addWidget(Text(hint, Role.SMALL, Tone.SECONDARY, wrap=True))
        return card

    def _take_name(self, name: str) -> None:
        self._name = name
        self._organisation.setText(name)

    def _rename(self) -> None:
        dialog = OrganisationDialog(self.session, self._name, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _reopen(self) -> None:
        use_language(self.language.wanted())
        self.remake.emit()

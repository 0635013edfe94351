"""Pickup desks: what each handed out, and the kiosk of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.desks import Desk, OutsideSlotPolicy
from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.services.desks import DeskSession, DeskSummary
from lighthouse_kiosk.ui.organizer.desks.dialog import DeskDialog
from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import (
    Button,
    ElidedLabel,
    EmptyState,
    IconButton,
    IconLabel,
    Kind,
    Role,
    Skeleton,
    Text,
    Tone,
)
from lighthouse_kiosk.wording.format import clock_in, number

if TYPE_CHECKING:
    # camera and sound load when the first kiosk is opened
    from lighthouse_kiosk.ui.kiosk.window import KioskWindow


class _DeskCard(QFrame):
    def __init__(self, summary: DeskSummary, zone: str, *, may_organise: bool) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        desk = summary.desk
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 16, 16)
        row.setSpacing(16)
        row.addWidget(IconLabel("scan-line", "blue_text", 22, disc="blue_soft"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedLabel(desk.name, Role.PAGE_TITLE))
        words.addWidget(ElidedLabel(self._habits(desk), Role.SMALL, Tone.SECONDARY))
        row.addLayout(words, 5)
        last = summary.last_pickup_at
        for figure, label in (
            (number(summary.picked_up), self.tr("handed out")),
            (clock_in(last, zone) if last else "—", self.tr("last pickup")),
        ):
            column = QVBoxLayout()
            column.setSpacing(0)
            for text, role, tone in (
                (figure, Role.PAGE_TITLE, Tone.INK),
                (label, Role.CAPTION, Tone.HINT),
            ):
                line = Text(text, role, tone)
                line.setAlignment(Qt.AlignmentFlag.AlignTrailing)
                column.addWidget(line)
            row.addLayout(column, 1)
        row.addSpacing(12)
        self.open_button = Button(self.tr("Open kiosk"), icon_name="maximize")
        self.open_button.setObjectName("open-kiosk")
        self.open_button.setAccessibleDescription(desk.name)
        row.addWidget(self.open_button)
        self.edit_button = IconButton("pencil", self.tr("Change {desk}").format(desk=desk.name))
        self.edit_button.setObjectName("edit-desk")
        row.addWidget(self.edit_button)
        self.edit_button.setVisible(may_organise)

    def _habits(self, desk: Desk) -> str:
        policy = desk.policy
        parts = [
            self.tr("hands out on the scan")
            if policy.instant
            else self.tr("asks before handing out"),
            self.tr("outside slots: with a note")
            if policy.outside_slot is OutsideSlotPolicy.ACCEPT
            else self.tr("outside slots: supervisor only"),
        ]
        return " · ".join(parts)


class DesksPage(Page):
    """The kiosks opened here close with the page."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session, self.tr("Pickup desks"), (Topic.DESKS, Topic.PICKUPS, Topic.EVENTS)
        )
        self._loads: Latest[Sequence[DeskSummary]] = session.latest(self)
        self._may_organise = session.actor.may(Permission.ORGANISE)
        self._kiosks: list[KioskWindow] = []
        self._desks: Sequence[DeskSummary] = ()
        self.add_button = Button(self.tr("Add desk"), Kind.PRIMARY, icon_name="plus")
        self.add_button.setObjectName("add-desk")
        self.add_button.clicked.connect(lambda: self._edit(None))
        self.header.add(self.add_button)
        self.add_button.setVisible(self._may_organise)
        self._empty = EmptyState(
            "scan-line",
            self.tr("No pickup desk yet"),
            self.tr("A desk is a place where passes are scanned: a camera, a screen, a shelf."),
            self.tr("Add the first desk") if self._may_organise else "",
            action_icon="plus",
        )
        self._empty.button.setObjectName("add-first-desk")
        self._empty.acted.connect(lambda: self._edit(None))
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        inner = QWidget()
        inner.setProperty("surface", "clear")
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 20, 24, 20)
        column.addLayout(self._list)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        self._stack = QStackedWidget()
        for part in (Skeleton(3, row_height=88), self._empty, scroll):
            self._stack.addWidget(part)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.addWidget(self._stack)
        self.reload_every(15_000)

    def load(self) -> None:
        occasion, session = self.occasion, self.session
        if occasion is None:
            return
        event_id = occasion.id
        self._loads.run(
            lambda: session.services.desks.list_desks(session.actor, event_id), self._take
        )

    def open_kiosk(self, desk: Desk) -> None:
        """Open the desk's kiosk in a window of its own."""
        session = self.session
        desks = session.services.desks

        def opened() -> DeskSession:
            if self._may_organise:
                return desks.open_desk(session.actor, desk.event_id, desk.id)
            return desks.sign_in_desk(str(desk.event_id), str(desk.id))

        session.read(opened, self._show_kiosk, owner=self)

    def _show_kiosk(self, desk_session: DeskSession) -> None:
        from lighthouse_kiosk.ui.kiosk.window import open_kiosk  # noqa: PLC0415 - see above

        session = self.session
        kiosk = open_kiosk(
            session.services, desk_session, windowed=True, runner=session.runner, bus=session.bus
        )
        self._kiosks.append(kiosk)
        kiosk.closed.connect(lambda: self._forget(kiosk))

    def _forget(self, kiosk: KioskWindow) -> None:
        if kiosk in self._kiosks:
            self._kiosks.remove(kiosk)
            kiosk.deleteLater()

    def leave(self) -> None:
        for kiosk in list(self._kiosks):
            kiosk.close()

    def _take(self, desks: Sequence[DeskSummary]) -> None:
        self._desks = desks
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        zone = self.occasion.time_zone if self.occasion else "UTC"
        for summary in desks:
            card = _DeskCard(summary, zone, may_organise=self._may_organise)
            card.open_button.clicked.connect(
                lambda _on=False, one=summary.desk: self.open_kiosk(one)
            )
            card.edit_button.clicked.connect(lambda _on=False, one=summary.desk: self._edit(one))
            self._list.addWidget(card)
        total = sum(summary.picked_up for summary in desks)
        self.header.set_subtitle(
            self.tr("{desks} desks · {count} handed out").format(
                desks=number(len(desks)), count=number(total)
            )
            if desks
            else ""
        )
        self.add_button.setVisible(self._may_organise and bool(desks))
        self._stack.setCurrentIndex(2 if desks else 1)

    def _edit(self, desk: Desk | None) -> None:
        if self.occasion is None:
            return
        suggestion = self.tr("Desk {number}").format(number=number(len(self._desks) + 1))
        dialog = DeskDialog(self.session, self.occasion.id, desk, suggestion, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
